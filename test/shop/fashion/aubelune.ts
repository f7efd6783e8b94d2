import { AUBELUNE_REVIEWS } from './aubeluneReviews';
import type { Shop } from './shop';

/** A quiet house of few, lasting pieces: fees are told early and the checkout is one calm page. */
export const AUBELUNE: Shop = {
  id: 'aubelune',
  name: 'Aubelune',
  tagline: { en: 'Clothes for long days', fr: 'Des vêtements pour les longues journées' },
  about: {
    en: 'Six pieces a season, cut in Nantes, repaired for life.',
    fr: 'Six pièces par saison, coupées à Nantes, réparées à vie.',
  },
  notice: {
    en: 'Free delivery from €120 · Returns within 30 days, label in the parcel',
    fr: 'Livraison offerte dès 120 € · Retours sous 30 jours, étiquette dans le colis',
  },
  categories: [
    {
      id: 'dresses',
      name: { en: 'Dresses & skirts', fr: 'Robes & jupes' },
      intro: {
        en: 'Linen and washed cotton, for the months when the windows stay open.',
        fr: 'Du lin et du coton lavé, pour les mois où les fenêtres restent ouvertes.',
      },
    },
    {
      id: 'wool',
      name: { en: 'Wool', fr: 'Lainages' },
      intro: {
        en: 'Knits and coats in wool whose mill we can name.',
        fr: 'Des mailles et des manteaux dans une laine dont nous connaissons la filature.',
      },
    },
    {
      id: 'everyday',
      name: { en: 'Everyday', fr: 'Tous les jours' },
      intro: {
        en: 'The shirt, the bag: what one puts on without thinking.',
        fr: 'La chemise, le sac : ce que l’on met sans y penser.',
      },
    },
  ],
  products: [
    {
      slug: 'alba',
      name: { en: 'Alba linen wrap dress', fr: 'Robe portefeuille en lin Alba' },
      category: 'dresses',
      price: 14_900,
      sizes: ['36', '38', '40', '42', '44'],
      colour: { en: 'Warm sand', fr: 'Sable chaud' },
      description: {
        en: 'A midi wrap dress in heavy French linen, with a belt that stays tied and two deep pockets. It is washed before it is cut, so it will not shrink at home, and it softens for years.',
        fr: 'Une robe portefeuille mi-longue en lin français épais, avec une ceinture qui reste nouée et deux poches profondes. Le lin est lavé avant la coupe : la robe ne rétrécira pas chez vous, et s’assouplira des années.',
      },
      details: [
        { en: '100% linen, grown in Normandy, 210 g/m²', fr: '100 % lin, cultivé en Normandie, 210 g/m²' },
        { en: 'Length 118 cm in size 38', fr: 'Longueur 118 cm en taille 38' },
        { en: 'Machine wash at 30 degrees, dry in the shade', fr: 'Lavage en machine à 30 degrés, séchage à l’ombre' },
      ],
      stock: 'inStock',
      picture: { garment: 'wrapDress', colour: '#d9b48f', accent: '#b4573a', wall: '#e3c9b0', backdrop: 'arch' },
      rating: { value: 4.4, count: 128 },
      reviews: AUBELUNE_REVIEWS.alba,
    },
    {
      slug: 'brume',
      name: { en: 'Brume merino jumper', fr: 'Pull en mérinos Brume' },
      category: 'wool',
      price: 11_500,
      sizes: ['XS', 'S', 'M', 'L'],
      colour: { en: 'Mist', fr: 'Brume' },
      description: {
        en: 'A fine round-neck jumper in merino that does not scratch, knitted in one piece at the shoulders so that nothing rubs under a coat.',
        fr: 'Un pull fin à col rond, en mérinos qui ne gratte pas, tricoté d’une pièce aux épaules pour que rien ne frotte sous un manteau.',
      },
      details: [
        { en: '100% merino wool, spun in Mazamet', fr: '100 % laine mérinos, filée à Mazamet' },
        { en: 'Dry flat', fr: 'Séchage à plat' },
      ],
      stock: 'inStock',
      picture: { garment: 'knit', colour: '#a9b4b8', accent: '#6d7d84', wall: '#ccd3d3', backdrop: 'arch' },
      rating: { value: 4.1, count: 64 },
      reviews: AUBELUNE_REVIEWS.brume,
    },
    {
      slug: 'levant',
      name: { en: 'Levant wool coat', fr: 'Manteau en laine Levant' },
      category: 'wool',
      price: 32_000,
      sizes: ['36', '38', '40', '42', '44'],
      colour: { en: 'Terracotta', fr: 'Terre cuite' },
      description: {
        en: 'A double-breasted coat in boiled wool, half-lined, with hand-sewn buttons and a spare one inside. We alter the sleeves for free before we send it.',
        fr: 'Un manteau croisé en laine bouillie, semi-doublé, aux boutons cousus main, avec un bouton de rechange. Nous retouchons les manches gratuitement avant l’envoi.',
      },
      details: [
        { en: '80% wool, 20% recycled wool', fr: '80 % laine, 20 % laine recyclée' },
        { en: 'Length 104 cm in size 38', fr: 'Longueur 104 cm en taille 38' },
      ],
      stock: 'lowStock',
      picture: { garment: 'coat', colour: '#b5623f', accent: '#5a3320', wall: '#d8bfae', backdrop: 'arch' },
      rating: { value: 4.6, count: 41 },
      reviews: AUBELUNE_REVIEWS.levant,
    },
    {
      slug: 'rivage',
      name: { en: 'Rivage striped shirt', fr: 'Chemise rayée Rivage' },
      category: 'everyday',
      price: 8_900,
      sizes: ['36', '38', '40', '42', '44', '46'],
      colour: { en: 'Chalk and sea', fr: 'Craie et mer' },
      description: {
        en: 'A straight cotton shirt whose stripes meet at every seam, long enough to tuck in and good enough not to.',
        fr: 'Une chemise droite en coton dont les rayures se raccordent à chaque couture, assez longue pour être rentrée, assez belle pour ne pas l’être.',
      },
      details: [
        { en: '100% organic cotton poplin', fr: '100 % popeline de coton biologique' },
        { en: 'Iron while damp', fr: 'Repassage humide' },
      ],
      stock: 'inStock',
      picture: { garment: 'shirt', colour: '#eef1ee', accent: '#7fa3b5', wall: '#bfd0d4', backdrop: 'arch' },
      rating: { value: 4.5, count: 87 },
      reviews: AUBELUNE_REVIEWS.rivage,
    },
    {
      slug: 'galet',
      name: { en: 'Galet pleated skirt', fr: 'Jupe plissée Galet' },
      category: 'dresses',
      price: 9_800,
      oldPrice: 12_800,
      sizes: ['36', '38', '40', '42', '44'],
      colour: { en: 'Moss', fr: 'Mousse' },
      description: {
        en: 'Permanent pleats in a cloth that falls like water. A flat waistband in front, a little elastic behind.',
        fr: 'Des plis permanents dans une étoffe qui tombe comme de l’eau. Ceinture plate devant, un peu d’élastique derrière.',
      },
      details: [
        { en: '64% viscose, 36% recycled polyester', fr: '64 % viscose, 36 % polyester recyclé' },
        { en: 'Hang to dry, do not iron', fr: 'Séchage sur cintre, ne pas repasser' },
      ],
      stock: 'inStock',
      picture: { garment: 'skirt', colour: '#8b9a72', accent: '#5c6a48', wall: '#d5d3bd', backdrop: 'arch' },
      rating: { value: 4.2, count: 52 },
      reviews: AUBELUNE_REVIEWS.galet,
    },
    {
      slug: 'lune',
      name: { en: 'Lune crescent bag', fr: 'Sac croissant Lune' },
      category: 'everyday',
      price: 18_500,
      sizes: [],
      colour: { en: 'Chestnut', fr: 'Châtaigne' },
      description: {
        en: 'One piece of vegetable-tanned leather folded into a crescent, with a cotton lining and a zip that runs along the curve.',
        fr: 'Une seule pièce de cuir au tannage végétal pliée en croissant, doublure en coton, fermeture qui suit la courbe.',
      },
      details: [
        { en: 'Vegetable-tanned calf leather', fr: 'Cuir de veau au tannage végétal' },
        { en: '34 × 22 × 11 cm', fr: '34 × 22 × 11 cm' },
      ],
      stock: 'outOfStock',
      picture: { garment: 'bag', colour: '#8a5233', accent: '#e3b56b', wall: '#e0cdb8', backdrop: 'arch' },
      rating: { value: 4.3, count: 36 },
      reviews: AUBELUNE_REVIEWS.lune,
    },
  ],
  bestSeller: 'alba',
  delivery: {
    fee: 590,
    freeFrom: 12_000,
    delay: { en: '3 to 5 working days', fr: '3 à 5 jours ouvrés' },
    firstShown: 'product',
  },
  serviceFee: 0,
  checkoutSteps: ['everything'],
  orderPrefix: 'AUB',
  returns: {
    en: 'Free returns within 30 days: the label is already in your parcel.',
    fr: 'Retours gratuits sous 30 jours : l’étiquette est déjà dans votre colis.',
  },
  help: [
    {
      id: 'delivery',
      question: { en: 'How long does delivery take?', fr: 'Combien de temps prend la livraison ?' },
      answer: {
        en: 'Three to five working days in France and Belgium, seven elsewhere in Europe. Delivery costs €5.90 and is free from €120. You receive the tracking link the moment the parcel leaves our workshop.',
        fr: 'Trois à cinq jours ouvrés en France et en Belgique, sept ailleurs en Europe. La livraison coûte 5,90 € et devient gratuite dès 120 €. Vous recevez le lien de suivi au moment où le colis quitte l’atelier.',
      },
    },
    {
      id: 'returns',
      question: { en: 'How do I send something back?', fr: 'Comment retourner un article ?' },
      answer: {
        en: 'Put the piece back in its box, stick on the label that came with it, and hand it in at any post office within 30 days. We refund you within five working days of receiving it.',
        fr: 'Remettez la pièce dans sa boîte, collez l’étiquette fournie et déposez le tout dans un bureau de poste sous 30 jours. Nous vous remboursons dans les cinq jours ouvrés suivant la réception.',
      },
    },
    {
      id: 'sizes',
      question: { en: 'Which size should I take?', fr: 'Quelle taille choisir ?' },
      answer: {
        en: 'Our cuts are generous: between two sizes, take the smaller one. Write to us with your measurements and we will tell you honestly what to expect.',
        fr: 'Nos coupes sont généreuses : entre deux tailles, prenez la plus petite. Écrivez-nous avec vos mesures et nous vous dirons franchement à quoi vous attendre.',
      },
    },
    {
      id: 'repair',
      question: { en: 'Do you really repair for life?', fr: 'Réparez-vous vraiment à vie ?' },
      answer: {
        en: 'Yes: seams, buttons, zips and belts, at no cost except the postage. A repair takes about two weeks.',
        fr: 'Oui : coutures, boutons, fermetures et ceintures, sans autre frais que l’envoi. Une réparation prend environ deux semaines.',
      },
    },
  ],
  asksConsent: false,
};
