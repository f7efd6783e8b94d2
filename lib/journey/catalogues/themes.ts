import { type CatalogueEntry, idsOf, type Labels } from './entry';

/** A theme that a codebook may start from. */
export interface StarterTheme extends CatalogueEntry {
  /** One line that says what to code under it, so that two coders agree. */
  readonly definition: Labels;
}

/** The starter codebook: what pain points and verbatims are counted by until a study writes its own. */
export const starterThemes = [
  {
    id: 'navigation',
    labels: { en: 'Navigation', fr: 'Navigation' },
    definition: {
      en: 'Finding one’s way: menus, search, filters, the layout of the site or the place.',
      fr: 'Se repérer\u00a0: menus, recherche, filtres, agencement du site ou du lieu.',
    },
  },
  {
    id: 'ordering',
    labels: { en: 'Ordering', fr: 'Commande' },
    definition: {
      en: 'Basket, account, forms, payment: everything from choosing to having ordered.',
      fr: 'Panier, compte, formulaires, paiement\u00a0: tout ce qui va du choix à la commande passée.',
    },
  },
  {
    id: 'deliveryTime',
    labels: { en: 'Delivery time', fr: 'Délai de livraison' },
    definition: {
      en: 'How long delivery takes, and whether the promised date is kept.',
      fr: 'Durée de la livraison et respect de la date promise.',
    },
  },
  {
    id: 'serviceResponsiveness',
    labels: { en: 'Service responsiveness', fr: 'Réactivité du service client' },
    definition: {
      en: 'How fast and how well a person or a machine answers a request.',
      fr: 'Rapidité et qualité de la réponse à une demande, par une personne ou une machine.',
    },
  },
  {
    id: 'priceAndFees',
    labels: { en: 'Price and fees', fr: 'Prix et frais' },
    definition: {
      en: 'Price level, promotions, delivery and other fees, and when they are shown.',
      fr: 'Niveau de prix, promotions, frais de livraison et autres, et le moment où ils s’affichent.',
    },
  },
  {
    id: 'productQuality',
    labels: { en: 'Product quality', fr: 'Qualité du produit' },
    definition: {
      en: 'Material, finish, durability, and whether the product matches its description.',
      fr: 'Matière, finition, durabilité, conformité du produit à sa description.',
    },
  },
  {
    id: 'sizeAndFit',
    labels: { en: 'Size and fit', fr: 'Taille et coupe' },
    definition: {
      en: 'Sizes, fit, dimensions, and the guides that help to choose them.',
      fr: 'Tailles, coupe, dimensions, et les guides qui aident à les choisir.',
    },
  },
  {
    id: 'returns',
    labels: { en: 'Returns', fr: 'Retours' },
    definition: {
      en: 'Sending back, exchanging, being refunded: conditions, effort, time.',
      fr: 'Retourner, échanger, être remboursé\u00a0: conditions, effort, délai.',
    },
  },
  {
    id: 'trustAndSafety',
    labels: { en: 'Trust and safety', fr: 'Confiance et sécurité' },
    definition: {
      en: 'Safe payment, personal data, authenticity of products and reviews, reputation.',
      fr: 'Sécurité du paiement, données personnelles, authenticité des produits et des avis, réputation.',
    },
  },
  {
    id: 'stock',
    labels: { en: 'Stock', fr: 'Disponibilité' },
    definition: {
      en: 'Whether the product, size or slot wanted can be had, and whether stock is shown truly.',
      fr: 'Disponibilité du produit, de la taille ou du créneau voulu, et fiabilité du stock affiché.',
    },
  },
  {
    id: 'information',
    labels: { en: 'Information', fr: 'Information' },
    definition: {
      en: 'Whether what the customer needs to know is there, clear, correct and the same everywhere.',
      fr: 'Présence, clarté, exactitude et cohérence des informations dont le client a besoin.',
    },
  },
  {
    id: 'personalisation',
    labels: { en: 'Personalisation', fr: 'Personnalisation' },
    definition: {
      en: 'Whether the brand knows and recognises the customer, and suggests what suits, without intruding.',
      fr: 'La marque connaît et reconnaît le client et propose ce qui lui convient, sans être intrusive.',
    },
  },
] as const satisfies readonly StarterTheme[];

export type StarterThemeId = (typeof starterThemes)[number]['id'];
export const starterThemeIds = idsOf(starterThemes);
