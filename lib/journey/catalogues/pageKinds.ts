import { type CatalogueEntry, idsOf } from './entry';

/** What a page is for. */
export const pageKinds = [
  { id: 'product', labels: { en: 'Product page', fr: 'Fiche produit' } },
  { id: 'category', labels: { en: 'Category page', fr: 'Page catégorie' } },
  { id: 'review', labels: { en: 'Reviews', fr: 'Avis' } },
  { id: 'article', labels: { en: 'Article', fr: 'Article' } },
  { id: 'search', labels: { en: 'Search results', fr: 'Résultats de recherche' } },
  { id: 'social', labels: { en: 'Social media', fr: 'Réseau social' } },
  { id: 'home', labels: { en: 'Home page', fr: 'Page d’accueil' } },
  { id: 'cart', labels: { en: 'Basket', fr: 'Panier' } },
  { id: 'checkout', labels: { en: 'Checkout', fr: 'Paiement' } },
  { id: 'confirmation', labels: { en: 'Order confirmation', fr: 'Confirmation de commande' } },
  { id: 'support', labels: { en: 'Help and support', fr: 'Aide et assistance' } },
  { id: 'account', labels: { en: 'Customer account', fr: 'Compte client' } },
  { id: 'adLanding', labels: { en: 'Landing page of an advertisement', fr: 'Page d’atterrissage publicitaire' } },
  { id: 'other', labels: { en: 'Other', fr: 'Autre' } },
] as const satisfies readonly CatalogueEntry[];

export type PageKindId = (typeof pageKinds)[number]['id'];
export const pageKindIds = idsOf(pageKinds);
