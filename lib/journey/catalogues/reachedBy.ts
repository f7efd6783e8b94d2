import { type CatalogueEntry, idsOf } from './entry';

/** How a page was reached during a walkthrough. */
export const waysToReach = [
  { id: 'typed', labels: { en: 'Typed or chosen', fr: 'Adresse saisie ou choisie' } },
  { id: 'link', labels: { en: 'Link', fr: 'Lien' } },
  { id: 'search', labels: { en: 'Search result', fr: 'Résultat de recherche' } },
  { id: 'ad', labels: { en: 'Advertisement', fr: 'Publicité' } },
  { id: 'newTab', labels: { en: 'Link in a new tab', fr: 'Lien dans un nouvel onglet' } },
  { id: 'back', labels: { en: 'Back or forward', fr: 'Retour ou avance' } },
  { id: 'reload', labels: { en: 'Reloaded', fr: 'Rechargement' } },
  { id: 'form', labels: { en: 'Form sent', fr: 'Envoi de formulaire' } },
  { id: 'other', labels: { en: 'Otherwise', fr: 'Autrement' } },
] as const satisfies readonly CatalogueEntry[];

export const wayToReachIds = idsOf(waysToReach);
