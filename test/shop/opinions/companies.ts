import type { ShopId } from '../fashion/shop';
import type { Text } from '../language';

export interface Opinion {
  readonly id: string;
  readonly author: string;
  readonly town: string;
  readonly rating: number;
  /** ISO dates: when it was written, and when it happened. */
  readonly date: string;
  readonly experienced: string;
  readonly title: Text;
  readonly body: Text;
  /** What the company answered. */
  readonly answer?: Text;
  readonly useful: number;
}

export interface Company {
  readonly id: ShopId;
  readonly name: string;
  readonly trade: Text;
  readonly opinions: readonly Opinion[];
}

/** The companies that the review site lists, with what people wrote about them. */
export const COMPANIES: readonly Company[] = [
  {
    id: 'aubelune',
    name: 'Aubelune',
    trade: { en: 'Clothing, Nantes', fr: 'Vêtements, Nantes' },
    opinions: [
      {
        id: 'a1',
        author: 'Mathilde Kerloc’h',
        town: 'Brest',
        rating: 5,
        date: '2026-06-02',
        experienced: '2026-05-27',
        title: {
          en: 'A repair that made me a customer for good',
          fr: 'Une réparation qui a fait de moi une cliente fidèle',
        },
        body: {
          en: 'I sent back a three-year-old coat with a torn lining, expecting a polite refusal. It came home two weeks later with a new lining, the buttons tightened and a note from the seamstress. I was not asked for a receipt. I have told this story at every dinner since.',
          fr: 'J’ai renvoyé un manteau de trois ans à la doublure déchirée, m’attendant à un refus poli. Il est revenu deux semaines plus tard avec une doublure neuve, les boutons resserrés et un mot de la couturière. On ne m’a demandé aucun ticket. Je raconte cette histoire à chaque dîner depuis.',
        },
        useful: 41,
      },
      {
        id: 'a2',
        author: 'Corentin Abadie',
        town: 'Toulouse',
        rating: 4,
        date: '2026-05-23',
        experienced: '2026-05-15',
        title: { en: 'Clear prices from the first page', fr: 'Des prix clairs dès la première page' },
        body: {
          en: 'A present for my wife, and I understand nothing about sizes. The delivery fee was written next to the price, the checkout was one page, and the exchange cost nothing. Only the site is slow in the evening.',
          fr: 'Un cadeau pour ma femme, et je n’y connais rien en tailles. Les frais de livraison étaient écrits à côté du prix, la commande tenait sur une page, et l’échange n’a rien coûté. Seul bémol : le site est lent le soir.',
        },
        useful: 18,
      },
      {
        id: 'a3',
        author: 'Inès Bouvard',
        town: 'Lyon',
        rating: 2,
        date: '2026-05-04',
        experienced: '2026-04-10',
        title: {
          en: 'They repaired my belt, but I waited nineteen days',
          fr: 'Ils ont réparé ma ceinture, mais j’ai attendu dix-neuf jours',
        },
        body: {
          en: 'The belt of my dress frayed after three wearings. I had to send four photographs, then wait nineteen days without a word. The repair is neat. I would have preferred to be believed at once, and to be told when I would have my dress back.',
          fr: 'La ceinture de ma robe s’est effilochée au bout de trois fois. J’ai dû envoyer quatre photos, puis attendre dix-neuf jours sans nouvelles. La réparation est soignée. J’aurais préféré qu’on me croie tout de suite, et qu’on me dise quand je récupérerais ma robe.',
        },
        answer: {
          en: 'Inès, you are right. We now answer with a date for every repair. Sonia, Aubelune',
          fr: 'Inès, vous avez raison. Nous annonçons désormais une date pour chaque réparation. Sonia, Aubelune',
        },
        useful: 27,
      },
      {
        id: 'a4',
        author: 'Ghislaine Perrot',
        town: 'Tours',
        rating: 5,
        date: '2026-03-19',
        experienced: '2026-03-12',
        title: { en: 'A person answered the telephone', fr: 'Une personne a répondu au téléphone' },
        body: {
          en: 'Third ring, a calm voice, no menu to listen to. She had my order before her and changed the address while we spoke. I had forgotten that this was possible.',
          fr: 'Troisième sonnerie, une voix calme, aucun menu à écouter. Elle avait ma commande sous les yeux et a changé l’adresse pendant que nous parlions. J’avais oublié que c’était possible.',
        },
        useful: 33,
      },
      {
        id: 'a5',
        author: 'Lina Dufresne',
        town: 'Namur',
        rating: 5,
        date: '2026-02-11',
        experienced: '2026-02-01',
        title: { en: 'Expensive, and worth it', fr: 'Cher, et justifié' },
        body: {
          en: 'I bought one jumper where I would have bought three. It is the only one I have worn this winter. The parcel has no plastic in it at all, not even the tape.',
          fr: 'J’ai acheté un pull là où j’en aurais acheté trois. C’est le seul que j’aie porté cet hiver. Le colis ne contient aucun plastique, pas même le ruban adhésif.',
        },
        useful: 12,
      },
    ],
  },
  {
    id: 'klafti',
    name: 'Klafti',
    trade: { en: 'Clothing, online', fr: 'Vêtements, en ligne' },
    opinions: [
      {
        id: 'k1',
        author: 'Jessica Monnier',
        town: 'Lille',
        rating: 2,
        date: '2026-06-09',
        experienced: '2026-06-05',
        title: {
          en: 'Quick, cheap, and then a fee on the last page',
          fr: 'Rapide, pas cher, puis des frais à la dernière page',
        },
        body: {
          en: 'Thirty-four euros on the product page, forty-one and a half when I was about to pay. Delivery I can understand; a "service fee" for serving myself, less so. I paid because I had already typed everything, and that is precisely what annoys me.',
          fr: 'Trente-quatre euros sur la fiche produit, quarante et un et demi au moment de payer. La livraison, je comprends ; des « frais de service » pour me servir moi-même, un peu moins. J’ai payé parce que j’avais déjà tout saisi, et c’est précisément ce qui m’agace.',
        },
        useful: 86,
      },
      {
        id: 'k2',
        author: 'Dylan Fortin',
        town: 'Charleroi',
        rating: 5,
        date: '2026-05-30',
        experienced: '2026-05-28',
        title: { en: 'Ordered at noon, worn the day after', fr: 'Commandé à midi, porté le lendemain' },
        body: {
          en: 'A party on Saturday, nothing to wear on Thursday. The trainers were in my letter box on Friday at ten. You could not do better in the shop.',
          fr: 'Une fête samedi, rien à me mettre jeudi. Les baskets étaient dans ma boîte vendredi à dix heures. On ne fait pas mieux en magasin.',
        },
        useful: 22,
      },
      {
        id: 'k3',
        author: 'Maud Pelletier',
        town: 'Rennes',
        rating: 1,
        date: '2026-05-13',
        experienced: '2026-05-09',
        title: { en: 'Four days with a robot', fr: 'Quatre jours avec un robot' },
        body: {
          en: 'A seam went on the first day. The assistant Klaf offered me the size guide, then a voucher, then the size guide again. When a human arrived she was charming and could do nothing: the return is at my cost. I have closed my account.',
          fr: 'Une couture a lâché le premier jour. L’assistant Klaf m’a proposé le guide des tailles, puis un bon d’achat, puis de nouveau le guide des tailles. Quand une humaine est arrivée, elle était charmante et ne pouvait rien faire : le retour est à mes frais. J’ai fermé mon compte.',
        },
        useful: 64,
      },
      {
        id: 'k4',
        author: 'Awa Ndiaye',
        town: 'Marseille',
        rating: 4,
        date: '2026-04-21',
        experienced: '2026-04-14',
        title: { en: 'Real sizes on real women', fr: 'De vraies tailles sur de vraies femmes' },
        body: {
          en: 'The only shop where I know what to order, since each dress is shown on several bodies with the size written below. One parcel out of two is late, but the clothes fit.',
          fr: 'La seule boutique où je sais quoi commander, puisque chaque robe est montrée sur plusieurs corps avec la taille indiquée dessous. Un colis sur deux est en retard, mais les vêtements me vont.',
        },
        useful: 37,
      },
      {
        id: 'k5',
        author: 'Typhaine Morvan',
        town: 'Quimper',
        rating: 2,
        date: '2026-02-06',
        experienced: '2026-01-16',
        title: { en: '"Only 2 left" for three weeks', fr: '« Plus que 2 » pendant trois semaines' },
        body: {
          en: 'I hurried because the page told me to. Three weeks later there were still two. I do not like being rushed by a lie, even for a nice jacket.',
          fr: 'Je me suis dépêchée parce que la page me le disait. Trois semaines plus tard, il en restait toujours deux. Je n’aime pas qu’un mensonge me presse, même pour un joli blouson.',
        },
        useful: 51,
      },
    ],
  },
];
