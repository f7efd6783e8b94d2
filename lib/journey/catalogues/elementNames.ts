import type { CatalogueEntry } from './entry';

/** What a picked part of a page can be called. The labels stand on the outline while it is picked, and on the form. */
export const elementNames = [
  { id: 'advertisement', labels: { en: 'Advertisement', fr: 'Publicité' } },
  { id: 'review', labels: { en: 'Review', fr: 'Avis' } },
  { id: 'reviews', labels: { en: 'Reviews', fr: 'Liste d’avis' } },
  { id: 'rating', labels: { en: 'Rating', fr: 'Note' } },
  { id: 'price', labels: { en: 'Price', fr: 'Prix' } },
  { id: 'product', labels: { en: 'Product', fr: 'Produit' } },
  { id: 'comment', labels: { en: 'Comment', fr: 'Commentaire' } },
  { id: 'consentBanner', labels: { en: 'Cookie banner', fr: 'Bandeau de cookies' } },
  { id: 'image', labels: { en: 'Image', fr: 'Image' } },
  { id: 'video', labels: { en: 'Video', fr: 'Vidéo' } },
  { id: 'heading', labels: { en: 'Heading', fr: 'Titre' } },
  { id: 'quote', labels: { en: 'Quote', fr: 'Citation' } },
  { id: 'button', labels: { en: 'Button', fr: 'Bouton' } },
  { id: 'link', labels: { en: 'Link', fr: 'Lien' } },
  { id: 'field', labels: { en: 'Form field', fr: 'Champ de formulaire' } },
  { id: 'form', labels: { en: 'Form', fr: 'Formulaire' } },
  { id: 'navigation', labels: { en: 'Navigation', fr: 'Navigation' } },
  { id: 'dialog', labels: { en: 'Dialog', fr: 'Boîte de dialogue' } },
  { id: 'header', labels: { en: 'Header', fr: 'En-tête' } },
  { id: 'footer', labels: { en: 'Footer', fr: 'Pied de page' } },
  { id: 'table', labels: { en: 'Table', fr: 'Tableau' } },
  { id: 'list', labels: { en: 'List', fr: 'Liste' } },
  { id: 'listItem', labels: { en: 'List item', fr: 'Élément de liste' } },
  { id: 'article', labels: { en: 'Article', fr: 'Article' } },
  { id: 'frame', labels: { en: 'Frame', fr: 'Cadre' } },
  { id: 'text', labels: { en: 'Text', fr: 'Texte' } },
  { id: 'section', labels: { en: 'Section', fr: 'Section' } },
  { id: 'page', labels: { en: 'Whole page', fr: 'Page entière' } },
] as const satisfies readonly CatalogueEntry[];

export type ElementName = (typeof elementNames)[number]['id'];
