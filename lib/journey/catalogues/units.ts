import { type CatalogueEntry, idsOf } from './entry';

/** In what a KPI or an observable is counted. */
export const units = [
  { id: 'count', labels: { en: 'count', fr: 'nombre' } },
  { id: 'percent', labels: { en: 'per cent', fr: 'pour cent' } },
  { id: 'currency', labels: { en: 'currency', fr: 'devise' } },
  { id: 'seconds', labels: { en: 'seconds', fr: 'secondes' } },
  { id: 'days', labels: { en: 'days', fr: 'jours' } },
  { id: 'rank', labels: { en: 'rank', fr: 'rang' } },
  { id: 'points', labels: { en: 'points', fr: 'points' } },
  { id: 'stars', labels: { en: 'stars', fr: 'étoiles' } },
] as const satisfies readonly CatalogueEntry[];

export type UnitId = (typeof units)[number]['id'];
export const unitIds = idsOf(units);
