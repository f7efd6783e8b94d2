import type { Review } from './shop';

/** What customers of Klafti wrote, by product. */
export const KLAFTI_REVIEWS = {
  bim: [
    {
      id: 'bim-1',
      author: 'Lola_92',
      rating: 5,
      date: '2026-06-08',
      size: 'S',
      title: { en: 'Three compliments in one evening', fr: 'Trois compliments en une soirée' },
      body: {
        en: 'Ordered on Thursday night, danced in it on Saturday. For that price I expected nothing and got the dress of the summer. The colour is even louder than on the pictures, which is exactly what I was after.',
        fr: 'Commandée jeudi soir, j’ai dansé avec samedi. À ce prix je n’attendais rien et j’ai eu la robe de l’été. La couleur est encore plus vive que sur les photos, et c’est exactement ce que je cherchais.',
      },
    },
    {
      id: 'bim-2',
      author: 'Noémie C.',
      rating: 2,
      date: '2026-06-01',
      size: 'M',
      title: {
        en: 'Delivery fee appeared on the very last page',
        fr: 'Les frais sont apparus à la toute dernière page',
      },
      body: {
        en: 'I do not mind paying for delivery. I do mind learning it at the moment of payment, together with a "service fee" that nobody could explain to me on the chat. The dress is fine. I felt tricked, and that is what I remember.',
        fr: 'Payer la livraison ne me dérange pas. Ce qui me dérange, c’est de l’apprendre au moment de payer, avec des « frais de service » que personne n’a su m’expliquer dans la messagerie. La robe est bien. Je me suis sentie piégée, et c’est ce que je retiens.',
      },
    },
    {
      id: 'bim-3',
      author: 'Sarah K.',
      rating: 4,
      date: '2026-05-25',
      size: 'L',
      title: { en: 'Great shape, thin cloth', fr: 'Belle coupe, tissu fin' },
      body: {
        en: 'The tiers fall well and the straps do not dig in. You need something underneath in daylight. At thirty-odd euros I knew what I was buying, and I would buy it again for the holidays.',
        fr: 'Les volants tombent bien et les bretelles ne scient pas les épaules. En plein jour, il faut quelque chose dessous. À trente et quelques euros je savais ce que j’achetais, et je la rachèterais pour les vacances.',
      },
    },
    {
      id: 'bim-4',
      author: 'Maud P.',
      rating: 1,
      date: '2026-05-12',
      size: 'S',
      title: {
        en: 'Seam gone on the first day, chatbot on all the others',
        fr: 'Couture lâchée le premier jour, robot tous les autres',
      },
      body: {
        en: 'The side seam opened while I was getting dressed. I then spent four days with a chatbot which kept offering me a size guide. When I finally reached someone, I was asked to pay for the return of a dress that I had worn for ten minutes. Never again.',
        fr: 'La couture du côté s’est ouverte pendant que je m’habillais. J’ai ensuite passé quatre jours avec un robot qui me proposait un guide des tailles. Quand j’ai enfin eu quelqu’un, on m’a demandé de payer le retour d’une robe portée dix minutes. Plus jamais.',
      },
    },
    {
      id: 'bim-5',
      author: 'Fanta D.',
      rating: 5,
      date: '2026-04-29',
      size: 'XL',
      title: { en: 'A size XL that is really an XL', fr: 'Un XL qui est vraiment un XL' },
      body: {
        en: 'I usually order two sizes and send one back. Not here: the page shows the dress on several women, with their height and the size they wear. That one line decided me, and it fitted at the first go.',
        fr: 'D’habitude je commande deux tailles et j’en renvoie une. Pas ici : la page montre la robe sur plusieurs femmes, avec leur taille et leurs mesures. Cette simple ligne m’a décidée, et elle m’allait du premier coup.',
      },
    },
  ],
  zigue: [
    {
      id: 'zigue-1',
      author: 'Mehdi L.',
      rating: 4,
      date: '2026-03-14',
      size: 'L',
      title: { en: 'You will be seen', fr: 'On vous verra' },
      body: {
        en: 'My students voted it best jumper of the term. It is warm, it is loud, it is a bit itchy at the neck. The order took me less than two minutes on the phone.',
        fr: 'Mes élèves l’ont élu meilleur pull du trimestre. Il est chaud, il est voyant, il gratte un peu au cou. La commande m’a pris moins de deux minutes sur le téléphone.',
      },
    },
    {
      id: 'zigue-2',
      author: 'Alix B.',
      rating: 3,
      date: '2026-02-19',
      size: 'S',
      title: { en: 'Nice, but it came in three parcels', fr: 'Sympa, mais arrivé en trois colis' },
      body: {
        en: 'One order, three parcels, three days at home waiting. The jumper itself is as pictured. I would gladly have waited two days more for one single box.',
        fr: 'Une commande, trois colis, trois jours à attendre chez moi. Le pull est conforme à la photo. J’aurais volontiers attendu deux jours de plus pour un seul carton.',
      },
    },
    {
      id: 'zigue-3',
      author: 'Gaëlle T.',
      rating: 2,
      date: '2026-01-22',
      size: 'M',
      title: { en: 'The pink ran into the white', fr: 'Le rose a déteint sur le blanc' },
      body: {
        en: 'First wash, cold, and the white zigzag is now a shy pink. The refund came quickly and without discussion, I will give them that. But I have no jumper.',
        fr: 'Premier lavage, à froid, et le zigzag blanc est devenu rose timide. Le remboursement est venu vite et sans discussion, il faut le reconnaître. Mais je n’ai plus de pull.',
      },
    },
  ],
  turbo: [
    {
      id: 'turbo-1',
      author: 'Kenza R.',
      rating: 5,
      date: '2026-04-18',
      size: 'M',
      title: { en: 'Saw it on Flanou, had it two days later', fr: 'Vu sur Flanou, reçu deux jours plus tard' },
      body: {
        en: 'I clicked on a sponsored post for the first time in my life and regret nothing. The lining is soft, the zip runs well, and the inside pocket takes my phone.',
        fr: 'J’ai cliqué sur une publication sponsorisée pour la première fois de ma vie et je ne regrette rien. La doublure est douce, la fermeture glisse bien et la poche intérieure prend mon téléphone.',
      },
    },
    {
      id: 'turbo-2',
      author: 'Julien A.',
      rating: 4,
      date: '2026-03-27',
      size: 'XL',
      title: { en: 'Good jacket, too many e-mails', fr: 'Bon blouson, trop d’e-mails' },
      body: {
        en: 'The jacket does the job. Since I bought it I have had an e-mail a day, and unsubscribing took three attempts. Please calm down.',
        fr: 'Le blouson fait le travail. Depuis l’achat je reçois un e-mail par jour, et il m’a fallu m’y reprendre à trois fois pour me désinscrire. On se calme, s’il vous plaît.',
      },
    },
    {
      id: 'turbo-3',
      author: 'Typhaine M.',
      rating: 2,
      date: '2026-02-03',
      size: 'S',
      title: { en: '"Only 2 left", for three weeks', fr: '« Plus que 2 », pendant trois semaines' },
      body: {
        en: 'The page told me there were only two left. I hurried, I paid, and three weeks later the same page still says two. It is a decent jacket, but I no longer believe a word on this site.',
        fr: 'La page me disait qu’il n’en restait que deux. Je me suis dépêchée, j’ai payé, et trois semaines plus tard la même page en annonce toujours deux. Le blouson est correct, mais je ne crois plus un mot de ce site.',
      },
    },
  ],
  large: [
    {
      id: 'large-1',
      author: 'Éva S.',
      rating: 5,
      date: '2026-05-06',
      size: '40',
      title: { en: 'My bicycle agrees', fr: 'Mon vélo est d’accord' },
      body: {
        en: 'Wide without catching in the chain, high without cutting my breath. I paid in the shop app while waiting for the tram and collected them the same evening.',
        fr: 'Large sans se prendre dans la chaîne, haut sans me couper le souffle. J’ai payé dans l’application en attendant le tram et je l’ai retiré le soir même.',
      },
    },
    {
      id: 'large-2',
      author: 'Bastien O.',
      rating: 3,
      date: '2026-04-04',
      size: '44',
      title: { en: 'Runs long', fr: 'Taille long' },
      body: {
        en: 'Ten centimetres too long for someone of average height. The shop in town hems them for free, which the website does not mention anywhere.',
        fr: 'Dix centimètres de trop pour quelqu’un de taille moyenne. La boutique en ville fait l’ourlet gratuitement, ce que le site ne dit nulle part.',
      },
    },
    {
      id: 'large-3',
      author: 'Wided H.',
      rating: 4,
      date: '2026-03-09',
      size: '38',
      title: { en: 'Honest jeans', fr: 'Un jean honnête' },
      body: {
        en: 'No stretch, no nonsense, no smell when unpacked. The label with the factory’s name is a good surprise at this price.',
        fr: 'Pas d’élasthanne, pas de chichis, pas d’odeur au déballage. L’étiquette avec le nom de l’usine est une bonne surprise à ce prix.',
      },
    },
  ],
  vague: [
    {
      id: 'vague-1',
      author: 'Oscar N.',
      rating: 5,
      date: '2026-05-30',
      size: 'M',
      title: { en: 'The print survives', fr: 'L’imprimé survit' },
      body: {
        en: 'Twenty washes and the wave has not cracked. Thick cotton, a collar that stays round. Bought one, then four.',
        fr: 'Vingt lavages et la vague n’a pas craquelé. Coton épais, col qui reste rond. J’en ai acheté un, puis quatre.',
      },
    },
    {
      id: 'vague-2',
      author: 'Pauline J.',
      rating: 4,
      date: '2026-05-04',
      size: 'S',
      title: { en: 'Good tee, silly packaging', fr: 'Bon tee-shirt, emballage absurde' },
      body: {
        en: 'A T-shirt in a bag in a bag in a box in which one could keep a cat. Otherwise nothing to say, it is well cut.',
        fr: 'Un tee-shirt dans un sachet dans un sachet dans un carton où l’on pourrait loger un chat. Sinon rien à dire, il est bien coupé.',
      },
    },
    {
      id: 'vague-3',
      author: 'Karim Z.',
      rating: 2,
      date: '2026-03-18',
      size: 'XXL',
      title: { en: 'Wrong size twice', fr: 'Deux fois la mauvaise taille' },
      body: {
        en: 'I ordered XXL, I received M. They apologised, sent another, and it was M again. The third was right. The person on the phone was kind, the warehouse less so.',
        fr: 'J’ai commandé XXL, j’ai reçu M. Ils se sont excusés, en ont renvoyé un autre, encore M. Le troisième était le bon. La personne au téléphone était aimable, l’entrepôt un peu moins.',
      },
    },
  ],
  bondi: [
    {
      id: 'bondi-1',
      author: 'Anaïs V.',
      rating: 5,
      date: '2026-06-11',
      size: '39',
      title: { en: 'Like walking on gossip', fr: 'Comme marcher sur un nuage' },
      body: {
        en: 'Eleven kilometres on the first day and not one blister. I compared reviews on Parlavis before buying and everybody had said so: for once everybody was right.',
        fr: 'Onze kilomètres le premier jour et pas une ampoule. J’avais comparé les avis sur Parlavis avant d’acheter et tout le monde le disait : pour une fois, tout le monde avait raison.',
      },
    },
    {
      id: 'bondi-2',
      author: 'Renaud F.',
      rating: 3,
      date: '2026-05-21',
      size: '43',
      title: { en: 'White for a week', fr: 'Blanches pendant une semaine' },
      body: {
        en: 'Very comfortable. They attract every puddle of the city, and the care page only says "wipe gently". With what?',
        fr: 'Très confortables. Elles attirent toutes les flaques de la ville, et la page d’entretien dit seulement « essuyer délicatement ». Avec quoi ?',
      },
    },
    {
      id: 'bondi-3',
      author: 'Solène Q.',
      rating: 4,
      date: '2026-04-25',
      size: '37',
      title: { en: 'Returned, exchanged, delighted', fr: 'Retournées, échangées, ravie' },
      body: {
        en: 'The first pair was too small. I dropped it at the corner shop at noon and the new one left the same day, before they had even received mine. That is trust, and I noticed.',
        fr: 'La première paire était trop petite. Je l’ai déposée au point relais à midi et la nouvelle est partie le jour même, avant qu’ils aient reçu la mienne. C’est de la confiance, et je l’ai remarqué.',
      },
    },
  ],
} satisfies Record<string, readonly Review[]>;
