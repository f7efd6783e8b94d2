import { type CatalogueEntry, idsOf } from './entry';

/** Whether a touchpoint counts: not yet reviewed, accepted, or set aside without being deleted. */
export const touchpointStatuses = [
  { id: 'draft', labels: { en: 'Draft', fr: 'Brouillon' } },
  { id: 'validated', labels: { en: 'Validated', fr: 'Validé' } },
  { id: 'excluded', labels: { en: 'Excluded', fr: 'Exclu' } },
] as const satisfies readonly CatalogueEntry[];

export type TouchpointStatusId = (typeof touchpointStatuses)[number]['id'];
export const touchpointStatusIds = idsOf(touchpointStatuses);
