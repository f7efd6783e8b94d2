import { type CatalogueEntry, idsOf } from './entry';

/** Why an area of a picture was painted over. */
export const maskReasons = [
  { id: 'formField', labels: { en: 'Filled form field', fr: 'Champ de formulaire rempli' } },
  { id: 'unreadableFrame', labels: { en: 'Frame of another site', fr: 'Cadre d’un autre site' } },
  { id: 'redaction', labels: { en: 'Painted over by hand', fr: 'Masqué à la main' } },
] as const satisfies readonly CatalogueEntry[];

export type MaskReasonId = (typeof maskReasons)[number]['id'];
export const maskReasonIds = idsOf(maskReasons);
