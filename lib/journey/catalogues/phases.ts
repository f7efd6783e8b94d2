import { type CatalogueEntry, idsOf } from './entry';

/** Where a stage stands to the purchase or service, in order of time: that by which different stage models compare. */
export const phases = [
  { id: 'before', labels: { en: 'Before', fr: 'Avant' } },
  { id: 'during', labels: { en: 'During', fr: 'Pendant' } },
  { id: 'after', labels: { en: 'After', fr: 'Après' } },
] as const satisfies readonly CatalogueEntry[];

export type PhaseId = (typeof phases)[number]['id'];
export const phaseIds = idsOf(phases);
