import { type CatalogueEntry, idsOf } from './entry';

/** What kind of answer a brief's criterion takes. */
export const criterionAnswerTypes = [
  { id: 'yesNo', labels: { en: 'Yes or no', fr: 'Oui ou non' } },
  { id: 'scale1to5', labels: { en: 'Rating from 1 to 5', fr: 'Note de 1 à 5' } },
  { id: 'scale0to10', labels: { en: 'Rating from 0 to 10', fr: 'Note de 0 à 10' } },
  { id: 'minutes', labels: { en: 'Minutes', fr: 'Durée en minutes' } },
  { id: 'price', labels: { en: 'Price', fr: 'Prix' } },
  { id: 'number', labels: { en: 'Number', fr: 'Nombre' } },
  { id: 'text', labels: { en: 'Free text', fr: 'Texte libre' } },
] as const satisfies readonly CatalogueEntry[];

export type CriterionAnswerTypeId = (typeof criterionAnswerTypes)[number]['id'];
export const criterionAnswerTypeIds = idsOf(criterionAnswerTypes);
