import { type CatalogueEntry, idsOf } from './entry';

/** What has become of an opportunity. */
export const opportunityStatuses = [
  { id: 'proposed', labels: { en: 'Proposed', fr: 'Proposée' } },
  { id: 'accepted', labels: { en: 'Accepted', fr: 'Retenue' } },
  { id: 'inProgress', labels: { en: 'In progress', fr: 'En cours' } },
  { id: 'done', labels: { en: 'Done', fr: 'Réalisée' } },
  { id: 'rejected', labels: { en: 'Rejected', fr: 'Écartée' } },
] as const satisfies readonly CatalogueEntry[];

export type OpportunityStatusId = (typeof opportunityStatuses)[number]['id'];
export const opportunityStatusIds = idsOf(opportunityStatuses);
