import { type CatalogueEntry, idsOf } from './entry';

/** How pleasant a moment was, from -2 (very negative) to 2 (very positive). Not yet known is null, never 0. */
export type Valence = -2 | -1 | 0 | 1 | 2;

/** One step of the valence scale. */
export interface ValenceStep extends CatalogueEntry {
  readonly value: Valence;
}

/** The valence scale that journey-mapping tools share, from lowest to highest. */
export const valenceScale = [
  { id: 'veryNegative', labels: { en: 'Very negative', fr: 'Très négatif' }, value: -2 },
  { id: 'negative', labels: { en: 'Negative', fr: 'Négatif' }, value: -1 },
  { id: 'neutral', labels: { en: 'Neutral', fr: 'Neutre' }, value: 0 },
  { id: 'positive', labels: { en: 'Positive', fr: 'Positif' }, value: 1 },
  { id: 'veryPositive', labels: { en: 'Very positive', fr: 'Très positif' }, value: 2 },
] as const satisfies readonly ValenceStep[];

export type ValenceStepId = (typeof valenceScale)[number]['id'];
export const valenceStepIds = idsOf(valenceScale);
