import { type CatalogueEntry, idsOf } from './entry';

/** How exactly it is known when a touchpoint occurred, from finest to coarsest: a review may name no more than a month. */
export const timePrecisions = [
  { id: 'minute', labels: { en: 'To the minute', fr: 'À la minute près' } },
  { id: 'hour', labels: { en: 'To the hour', fr: 'À l’heure près' } },
  { id: 'day', labels: { en: 'To the day', fr: 'Au jour près' } },
  { id: 'month', labels: { en: 'To the month', fr: 'Au mois près' } },
  { id: 'year', labels: { en: 'To the year', fr: 'À l’année près' } },
] as const satisfies readonly CatalogueEntry[];

export type TimePrecisionId = (typeof timePrecisions)[number]['id'];
export const timePrecisionIds = idsOf(timePrecisions);
