import { KLAFTI_REVIEWS } from './klaftiReviews';
import type { Shop } from './shop';

/** Loud, quick and cheap: a checkout in three steps, where the fees come last. */
export const KLAFTI: Shop = {
  id: 'klafti',
  name: 'Klafti',
  tagline: { en: 'Wear it loud', fr: 'Mettez le son' },
  about: { en: 'New things every Thursday. Gone by Sunday.', fr: 'Du neuf chaque jeudi. Épuisé dimanche.' },
  notice: {
    en: '-30% on everything that moves · this week only · hurry · code BOUM',
    fr: '-30 % sur tout ce qui bouge · cette semaine seulement · vite · code BOUM',
  },
  categories: [
    {
      id: 'dresses',
      name: { en: 'Dresses', fr: 'Robes' },
      intro: {
        en: 'Tiers, straps, colour. Dance first, think later.',
        fr: 'Volants, bretelles, couleur. On danse, on réfléchit après.',
      },
    },
    {
      id: 'tops',
      name: { en: 'Tops & knits', fr: 'Hauts & pulls' },
      intro: { en: 'Prints that talk louder than you.', fr: 'Des imprimés qui parlent plus fort que vous.' },
    },
    {
      id: 'street',
      name: { en: 'Street', fr: 'Rue' },
      intro: { en: 'Jackets, denim and things that bounce.', fr: 'Blousons, denim et tout ce qui rebondit.' },
    },
  ],
  products: [
    {
      slug: 'bim',
      name: { en: 'BIM tiered linen-mix dress', fr: 'Robe à volants en lin mélangé BIM' },
      category: 'dresses',
      price: 3_499,
      oldPrice: 4_999,
      sizes: ['XS', 'S', 'M', 'L', 'XL', 'XXL'],
      colour: { en: 'Hot pink', fr: 'Rose vif' },
      description: {
        en: 'Two tiers, thin straps, a belt in electric blue. Light, quick to dry, quicker to sell out.',
        fr: 'Deux volants, des bretelles fines, une ceinture bleu électrique. Légère, sèche vite, part encore plus vite.',
      },
      details: [
        { en: '55% linen, 45% viscose', fr: '55 % lin, 45 % viscose' },
        {
          en: 'Our models are 1.62 m (S), 1.70 m (M) and 1.75 m (XL)',
          fr: 'Nos mannequins mesurent 1,62 m (S), 1,70 m (M) et 1,75 m (XL)',
        },
      ],
      stock: 'lowStock',
      picture: { garment: 'tierDress', colour: '#ff4f9a', accent: '#2b3cff', wall: '#d7ff3e', backdrop: 'block' },
      rating: { value: 3.6, count: 1_942 },
      reviews: KLAFTI_REVIEWS.bim,
    },
    {
      slug: 'zigue',
      name: { en: 'ZIGUE zigzag jumper', fr: 'Pull à zigzags ZIGUE' },
      category: 'tops',
      price: 2_999,
      sizes: ['S', 'M', 'L', 'XL'],
      colour: { en: 'Cobalt and pink', fr: 'Cobalt et rose' },
      description: {
        en: 'A roomy jumper with three zigzags across the chest. Subtle it is not.',
        fr: 'Un pull ample avec trois zigzags sur la poitrine. Discret, non.',
      },
      details: [{ en: '70% cotton, 30% acrylic', fr: '70 % coton, 30 % acrylique' }],
      stock: 'inStock',
      picture: { garment: 'zigzagKnit', colour: '#2b3cff', accent: '#ff4f9a', wall: '#ffb03a', backdrop: 'block' },
      rating: { value: 3.4, count: 310 },
      reviews: KLAFTI_REVIEWS.zigue,
    },
    {
      slug: 'turbo',
      name: { en: 'TURBO bomber jacket', fr: 'Blouson aviateur TURBO' },
      category: 'street',
      price: 5_499,
      oldPrice: 7_999,
      sizes: ['S', 'M', 'L', 'XL'],
      colour: { en: 'Midnight', fr: 'Minuit' },
      description: {
        en: 'A shiny bomber with a soft lining, a pink rib and an inside pocket for the phone.',
        fr: 'Un blouson brillant, doublure douce, bords-côtes roses et poche intérieure pour le téléphone.',
      },
      details: [{ en: '100% recycled polyester', fr: '100 % polyester recyclé' }],
      stock: 'lowStock',
      picture: { garment: 'bomber', colour: '#1d1d42', accent: '#ff4f9a', wall: '#8fd6ff', backdrop: 'block' },
      rating: { value: 3.8, count: 655 },
      reviews: KLAFTI_REVIEWS.turbo,
    },
    {
      slug: 'large',
      name: { en: 'LARGE wide jeans', fr: 'Jean large LARGE' },
      category: 'street',
      price: 3_999,
      sizes: ['36', '38', '40', '42', '44', '46'],
      colour: { en: 'Mid blue', fr: 'Bleu moyen' },
      description: {
        en: 'High, wide, rigid. Denim as it was, at the price it was.',
        fr: 'Haut, large, rigide. Du denim comme avant, au prix d’avant.',
      },
      details: [{ en: '100% cotton, no stretch', fr: '100 % coton, sans élasthanne' }],
      stock: 'inStock',
      picture: { garment: 'jeans', colour: '#4d78b8', accent: '#e0a04a', wall: '#ff8a5c', backdrop: 'block' },
      rating: { value: 4.1, count: 820 },
      reviews: KLAFTI_REVIEWS.large,
    },
    {
      slug: 'vague',
      name: { en: 'VAGUE printed T-shirt', fr: 'Tee-shirt imprimé VAGUE' },
      category: 'tops',
      price: 1_499,
      sizes: ['XS', 'S', 'M', 'L', 'XL', 'XXL'],
      colour: { en: 'White', fr: 'Blanc' },
      description: {
        en: 'Thick cotton, round collar, one big wave. That is it.',
        fr: 'Coton épais, col rond, une grosse vague. C’est tout.',
      },
      details: [{ en: '100% cotton, 220 g/m²', fr: '100 % coton, 220 g/m²' }],
      stock: 'inStock',
      picture: { garment: 'tee', colour: '#fbfaf5', accent: '#2b8cff', wall: '#c6a6ff', backdrop: 'block' },
      rating: { value: 4.2, count: 1_108 },
      reviews: KLAFTI_REVIEWS.vague,
    },
    {
      slug: 'bondi',
      name: { en: 'BONDI trainers', fr: 'Baskets BONDI' },
      category: 'street',
      price: 5_999,
      sizes: ['36', '37', '38', '39', '40', '41', '42', '43', '44'],
      colour: { en: 'White and lime', fr: 'Blanc et citron' },
      description: {
        en: 'A thick sole with a spring in it. The city gets smaller.',
        fr: 'Une semelle épaisse qui renvoie. La ville rapetisse.',
      },
      details: [
        { en: 'Upper: recycled polyester. Sole: rubber', fr: 'Dessus : polyester recyclé. Semelle : caoutchouc' },
      ],
      stock: 'inStock',
      picture: { garment: 'sneaker', colour: '#f4f4f0', accent: '#a6d51e', wall: '#ff6fa8', backdrop: 'block' },
      rating: { value: 4.4, count: 2_230 },
      reviews: KLAFTI_REVIEWS.bondi,
    },
  ],
  bestSeller: 'bim',
  delivery: {
    fee: 499,
    freeFrom: 9_000,
    delay: { en: '48 hours', fr: '48 heures' },
    firstShown: 'checkout',
  },
  serviceFee: 149,
  checkoutSteps: ['details', 'delivery', 'payment'],
  orderPrefix: 'KLF',
  returns: {
    en: 'Changed your mind? Drop it at a parcel shop within 14 days. A return costs €2.95.',
    fr: 'Changé d’avis ? Déposez le colis en point relais sous 14 jours. Le retour coûte 2,95 €.',
  },
  help: [
    {
      id: 'delivery',
      question: { en: 'When does my stuff arrive?', fr: 'Ça arrive quand ?' },
      answer: {
        en: '48 hours for most parcels. If you ordered several things they may travel apart. The delivery fee depends on your basket and is shown before you pay.',
        fr: '48 heures pour la plupart des colis. Si vous avez commandé plusieurs choses, elles peuvent voyager séparément. Les frais de livraison dépendent du panier et sont affichés avant le paiement.',
      },
    },
    {
      id: 'returns',
      question: { en: 'Can I send it back?', fr: 'Je peux le renvoyer ?' },
      answer: {
        en: 'Within 14 days, unworn, from any parcel shop. A return costs €2.95, taken off your refund.',
        fr: 'Sous 14 jours, non porté, depuis n’importe quel point relais. Le retour coûte 2,95 €, déduits du remboursement.',
      },
    },
    {
      id: 'service-fee',
      question: { en: 'What is the service fee?', fr: 'C’est quoi, les frais de service ?' },
      answer: {
        en: 'It keeps the site running and the prices low. It is €1.49 per order.',
        fr: 'Ils font tourner le site et gardent les prix bas. 1,49 € par commande.',
      },
    },
    {
      id: 'human',
      question: { en: 'Can I talk to a human?', fr: 'Je peux parler à un humain ?' },
      answer: {
        en: 'Our assistant Klaf answers day and night. Humans take over on weekdays from 10 to 5, once Klaf has given up.',
        fr: 'Notre assistant Klaf répond jour et nuit. Les humains prennent le relais en semaine de 10 h à 17 h, quand Klaf renonce.',
      },
    },
  ],
  asksConsent: true,
};
