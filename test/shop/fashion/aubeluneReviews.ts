import type { Review } from './shop';

/** What customers of Aubelune wrote, by product. */
export const AUBELUNE_REVIEWS = {
  alba: [
    {
      id: 'alba-1',
      author: 'Jeanne M.',
      rating: 5,
      date: '2026-05-28',
      size: '38',
      title: {
        en: 'Worn all summer, washed ten times, still lovely',
        fr: 'Portée tout l’été, lavée dix fois, toujours aussi belle',
      },
      body: {
        en: 'I hesitated for weeks because of the price, and I was wrong to wait. The linen is thick enough not to be see-through, and it softens with every wash. The parcel arrived two days early, wrapped in tissue paper with a handwritten card. That small gesture is the reason I came back for the coat.',
        fr: 'J’ai hésité des semaines à cause du prix, et j’ai eu tort d’attendre. Le lin est assez épais pour ne pas être transparent, et il s’assouplit à chaque lavage. Le colis est arrivé avec deux jours d’avance, dans du papier de soie, avec un mot écrit à la main. C’est ce petit geste qui m’a fait revenir pour le manteau.',
      },
    },
    {
      id: 'alba-2',
      author: 'Odile R.',
      rating: 4,
      date: '2026-05-19',
      size: '42',
      title: { en: 'Beautiful, but take one size down', fr: 'Très belle, mais prenez une taille en dessous' },
      body: {
        en: 'The cut is generous, far more than the size guide says. I ordered a 42 as always and swam in it. The exchange was free and easy: I wrote in the morning, a real person called Sonia answered within the hour, and the 40 was here on Saturday. One star less because the guide could simply be corrected.',
        fr: 'La coupe est généreuse, bien plus que ne le dit le guide des tailles. J’ai pris un 42 comme toujours et je nageais dedans. L’échange a été gratuit et facile : j’ai écrit le matin, une vraie personne, Sonia, m’a répondu dans l’heure, et le 40 était là samedi. Une étoile de moins parce qu’il suffirait de corriger le guide.',
      },
    },
    {
      id: 'alba-3',
      author: 'Inès B.',
      rating: 2,
      date: '2026-04-30',
      size: '36',
      title: { en: 'The belt frayed after three wearings', fr: 'La ceinture s’est effilochée au bout de trois fois' },
      body: {
        en: 'For a dress at this price I expected the belt to last longer than three wearings. The stitching came loose on one side and customer service asked me for four photographs before admitting that it was a fault. They did repair it in the end, but I was without my dress for nineteen days in the middle of June.',
        fr: 'À ce prix-là, je m’attendais à ce que la ceinture tienne plus de trois fois. La couture a lâché d’un côté et le service client m’a demandé quatre photos avant de reconnaître le défaut. Ils ont fini par la réparer, mais je suis restée dix-neuf jours sans ma robe, en plein mois de juin.',
      },
    },
    {
      id: 'alba-4',
      author: 'Marguerite T.',
      rating: 5,
      date: '2026-04-11',
      size: '40',
      title: { en: 'At last, pockets', fr: 'Enfin des poches' },
      body: {
        en: 'Deep pockets that do not gape, a wrap that stays where it is put, and a length that suits someone of one metre sixty. I compared it with the cheaper one at Klafti: you see the difference at once on the seams. I have already recommended it to my sister and to half of my choir.',
        fr: 'Des poches profondes qui ne bâillent pas, un portefeuille qui reste en place, et une longueur qui va à quelqu’un d’un mètre soixante. Je l’ai comparée à celle, moins chère, de Klafti : la différence se voit tout de suite aux coutures. Je l’ai déjà recommandée à ma sœur et à la moitié de ma chorale.',
      },
    },
    {
      id: 'alba-5',
      author: 'Camille D.',
      rating: 3,
      date: '2026-03-22',
      size: '38',
      title: {
        en: 'Nice dress, colour not quite as pictured',
        fr: 'Jolie robe, couleur un peu différente de la photo',
      },
      body: {
        en: 'On my screen it was a warm sand. In daylight it leans towards pink, which is not what I wanted for the wedding. Sending it back was simple enough, with the label already in the parcel, yet the refund took twelve days and nobody told me that it was on its way.',
        fr: 'Sur mon écran, c’était un sable chaud. À la lumière du jour, elle tire vers le rose, et ce n’est pas ce que je voulais pour le mariage. La renvoyer était simple, l’étiquette était déjà dans le colis, mais le remboursement a pris douze jours et personne ne m’a prévenue qu’il était en route.',
      },
    },
  ],
  brume: [
    {
      id: 'brume-1',
      author: 'Louise A.',
      rating: 5,
      date: '2026-02-14',
      size: 'M',
      title: {
        en: 'Soft enough for skin that complains about wool',
        fr: 'Assez doux pour une peau qui se plaint de la laine',
      },
      body: {
        en: 'I can wear nothing that scratches, and I wear this one next to the skin from morning to night. The product page says where the wool comes from and even names the mill: I found that reassuring before paying.',
        fr: 'Je ne supporte rien qui gratte, et celui-ci je le porte à même la peau du matin au soir. La fiche produit dit d’où vient la laine et nomme même la filature : cela m’a rassurée avant de payer.',
      },
    },
    {
      id: 'brume-2',
      author: 'Paul H.',
      rating: 4,
      date: '2026-01-09',
      size: 'S',
      title: { en: 'A gift that was worn at once', fr: 'Un cadeau porté tout de suite' },
      body: {
        en: 'Ordered on the 20th of December with little hope, delivered on the 23rd. The gift message was printed with a spelling mistake of my own, so no complaint there. It pills slightly under the arms after a month.',
        fr: 'Commandé le 20 décembre sans trop y croire, livré le 23. Le message cadeau a été imprimé avec ma propre faute d’orthographe, donc rien à redire. Il bouloche un peu sous les bras au bout d’un mois.',
      },
    },
    {
      id: 'brume-3',
      author: 'Sandrine K.',
      rating: 2,
      date: '2025-12-02',
      size: 'L',
      title: { en: 'Shrank although I followed the label', fr: 'Il a rétréci alors que j’ai suivi l’étiquette' },
      body: {
        en: 'Thirty degrees, wool programme, dried flat. It came out a size smaller all the same. The answer I received was polite but it read like a template, and it took me three messages to get a voucher instead of a refund.',
        fr: 'Trente degrés, programme laine, séché à plat. Il est ressorti une taille en dessous malgré tout. La réponse reçue était polie mais sentait le modèle tout prêt, et il m’a fallu trois messages pour obtenir un bon d’achat au lieu d’un remboursement.',
      },
    },
  ],
  levant: [
    {
      id: 'levant-1',
      author: 'Hélène V.',
      rating: 5,
      date: '2026-01-27',
      size: '40',
      title: { en: 'The coat I will hand down', fr: 'Le manteau que je transmettrai' },
      body: {
        en: 'I tried it in the shop in Nantes, went home to think, and ordered it online that same evening with the saleswoman’s note about the sleeve. The alteration was done before it was sent. That is what I call service.',
        fr: 'Je l’ai essayé à la boutique de Nantes, je suis rentrée réfléchir, et je l’ai commandé en ligne le soir même avec la note de la vendeuse sur la manche. La retouche était faite avant l’envoi. Voilà ce que j’appelle du service.',
      },
    },
    {
      id: 'levant-2',
      author: 'Nora S.',
      rating: 4,
      date: '2025-11-18',
      size: '36',
      title: { en: 'Warm, elegant, heavy', fr: 'Chaud, élégant, lourd' },
      body: {
        en: 'Nothing gets through this wool, not even the wind on the bridge. It does weigh on the shoulders after a day in town. The buttons are sewn by hand and there is a spare one inside.',
        fr: 'Rien ne traverse cette laine, pas même le vent sur le pont. Elle pèse sur les épaules après une journée en ville. Les boutons sont cousus main et il y en a un de rechange à l’intérieur.',
      },
    },
    {
      id: 'levant-3',
      author: 'Béatrice L.',
      rating: 3,
      date: '2025-10-30',
      size: '44',
      title: {
        en: 'Out of stock twice before I could buy it',
        fr: 'Deux fois en rupture avant que je puisse l’acheter',
      },
      body: {
        en: 'The coat deserves five stars. The waiting does not: I subscribed to the alert, the e-mail came at night, and in the morning my size was gone. It happened twice. Let people reserve.',
        fr: 'Le manteau mérite cinq étoiles. L’attente, non : je m’étais inscrite à l’alerte, l’e-mail est arrivé dans la nuit, et au matin ma taille n’y était plus. Deux fois de suite. Laissez les gens réserver.',
      },
    },
  ],
  rivage: [
    {
      id: 'rivage-1',
      author: 'Élise P.',
      rating: 5,
      date: '2026-06-03',
      size: '38',
      title: { en: 'The shirt of every seaside photograph', fr: 'La chemise de toutes les photos de bord de mer' },
      body: {
        en: 'Light, crisp, and the stripes meet at the seams, which nobody does any more. I saw it on somebody’s holiday pictures on Flanou, asked where it came from, and that was that.',
        fr: 'Légère, nette, et les rayures se raccordent aux coutures, ce que plus personne ne fait. Je l’ai vue sur des photos de vacances sur Flanou, j’ai demandé d’où elle venait, et voilà.',
      },
    },
    {
      id: 'rivage-2',
      author: 'Margaux F.',
      rating: 4,
      date: '2026-05-11',
      size: '40',
      title: { en: 'Needs ironing, and deserves it', fr: 'Il faut la repasser, et elle le mérite' },
      body: {
        en: 'Straight from the line it looks like a map of the Alps. Once ironed it holds its shape the whole day. I would have liked to know that before, the page says nothing about it.',
        fr: 'Sortie du fil, on dirait une carte des Alpes. Une fois repassée, elle tient toute la journée. J’aurais aimé le savoir avant, la fiche n’en dit rien.',
      },
    },
    {
      id: 'rivage-3',
      author: 'Thomas G.',
      rating: 4,
      date: '2026-04-02',
      size: '42',
      title: { en: 'Bought for two', fr: 'Achetée pour deux' },
      body: {
        en: 'My partner and I share it, it suits us both. The helpful part was the chat: I gave our measurements and was told plainly which size would be a compromise and for whom.',
        fr: 'Nous la partageons, elle nous va à tous les deux. Le plus utile a été la conversation en ligne : j’ai donné nos mesures et on m’a dit franchement quelle taille serait un compromis, et pour qui.',
      },
    },
  ],
  galet: [
    {
      id: 'galet-1',
      author: 'Clotilde N.',
      rating: 5,
      date: '2026-03-05',
      size: '38',
      title: { en: 'The pleats hold', fr: 'Les plis tiennent' },
      body: {
        en: 'Washed, hung to dry, worn the next day, and the pleats were as sharp as on the first. I have had it in pebble grey for a year and have just ordered it in moss.',
        fr: 'Lavée, séchée sur cintre, portée le lendemain, et les plis étaient aussi nets qu’au premier jour. Je l’ai en gris galet depuis un an et je viens de la commander en mousse.',
      },
    },
    {
      id: 'galet-2',
      author: 'Rachida O.',
      rating: 3,
      date: '2026-02-20',
      size: '44',
      title: { en: 'The zip is on the wrong side for me', fr: 'La fermeture est du mauvais côté pour moi' },
      body: {
        en: 'A lovely skirt, but I am left-handed and the zip fights me each morning. The pictures never show that side. One more photograph would have spared me the return.',
        fr: 'Une très jolie jupe, mais je suis gauchère et la fermeture me résiste chaque matin. Les photos ne montrent jamais ce côté. Une image de plus m’aurait évité le retour.',
      },
    },
    {
      id: 'galet-3',
      author: 'Annie C.',
      rating: 4,
      date: '2026-01-15',
      size: '40',
      title: { en: 'Good skirt, slow parcel', fr: 'Bonne jupe, colis lent' },
      body: {
        en: 'Eight days instead of five, and the tracking page kept saying "tomorrow". Once here, it was perfect, and the shop refunded the delivery without my asking.',
        fr: 'Huit jours au lieu de cinq, et la page de suivi disait toujours « demain ». À l’arrivée, elle était parfaite, et la boutique m’a remboursé la livraison sans que je le demande.',
      },
    },
  ],
  lune: [
    {
      id: 'lune-1',
      author: 'Agathe W.',
      rating: 5,
      date: '2026-05-02',
      title: { en: 'Strangers ask me about it', fr: 'Des inconnues m’arrêtent pour en parler' },
      body: {
        en: 'It holds more than one would think: a book, an umbrella, a lunch. The leather is already taking on a patina. Two people have stopped me in the street to ask where I found it.',
        fr: 'Il contient plus qu’on ne croirait : un livre, un parapluie, un déjeuner. Le cuir prend déjà sa patine. Deux personnes m’ont arrêtée dans la rue pour savoir où je l’avais trouvé.',
      },
    },
    {
      id: 'lune-2',
      author: 'Florence E.',
      rating: 4,
      date: '2026-03-30',
      title: { en: 'The strap could be longer', fr: 'La bandoulière pourrait être plus longue' },
      body: {
        en: 'Beautifully made. Worn across the body it sits a little high on me. I wrote to ask, and they offered to add two holes at no cost when I am next in town.',
        fr: 'Très belle fabrication. Porté en travers, il remonte un peu trop sur moi. J’ai écrit, et on m’a proposé d’ajouter deux trous gratuitement à mon prochain passage en ville.',
      },
    },
    {
      id: 'lune-3',
      author: 'Yasmine J.',
      rating: 1,
      date: '2026-02-08',
      title: { en: 'Arrived scratched, and I had to insist', fr: 'Arrivé rayé, et il a fallu insister' },
      body: {
        en: 'A long scratch across the front, clearly there before it was packed. I was first told that leather is a living material. It is, but it does not scratch itself in a closed box. The second bag was flawless.',
        fr: 'Une longue rayure sur le devant, manifestement là avant l’emballage. On m’a d’abord répondu que le cuir est une matière vivante. Certes, mais il ne se raye pas tout seul dans une boîte fermée. Le deuxième sac était impeccable.',
      },
    },
  ],
} satisfies Record<string, readonly Review[]>;
