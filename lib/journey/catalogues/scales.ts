import type { CatalogueEntry, Labels } from './entry';
import { valenceScale } from './valences';

/** A scale that a field of a record is given on, both ends included. Its `id` is the name of the field. */
export interface Scale extends CatalogueEntry {
  readonly min: number;
  readonly max: number;
  /** What its values mean, lowest first; of most scales the ends alone have words. */
  readonly steps: readonly { readonly value: number; readonly labels: Labels }[];
}

/** The scales whose direction or middle a reader could take wrongly. */
export const scales = [
  {
    id: 'valence',
    labels: { en: 'Emotion, from unpleasant to pleasant', fr: 'Émotion, de désagréable à agréable' },
    min: -2,
    max: 2,
    steps: valenceScale.map(({ value, labels }) => ({ value, labels })),
  },
  {
    id: 'arousal',
    labels: { en: 'Intensity of the emotion', fr: 'Intensité de l’émotion' },
    min: 1,
    max: 5,
    steps: [
      { value: 1, labels: { en: 'Very weak', fr: 'Très faible' } },
      { value: 5, labels: { en: 'Very strong', fr: 'Très forte' } },
    ],
  },
  {
    id: 'gap',
    labels: { en: 'Reality against expectation', fr: 'Vécu par rapport aux attentes' },
    min: -2,
    max: 2,
    steps: [
      { value: -2, labels: { en: 'Far below expectation', fr: 'Très en dessous des attentes' } },
      { value: 0, labels: { en: 'As expected', fr: 'Conforme aux attentes' } },
      { value: 2, labels: { en: 'Far above expectation', fr: 'Très au-dessus des attentes' } },
    ],
  },
  {
    id: 'effort',
    labels: { en: 'Ease (customer effort score)', fr: 'Facilité (score d’effort client)' },
    min: 1,
    max: 7,
    steps: [
      { value: 1, labels: { en: 'Very difficult', fr: 'Très difficile' } },
      { value: 7, labels: { en: 'Very easy', fr: 'Très facile' } },
    ],
  },
  {
    id: 'satisfaction',
    labels: { en: 'Satisfaction (CSAT)', fr: 'Satisfaction (CSAT)' },
    min: 1,
    max: 5,
    steps: [
      { value: 1, labels: { en: 'Very dissatisfied', fr: 'Très insatisfait' } },
      { value: 5, labels: { en: 'Very satisfied', fr: 'Très satisfait' } },
    ],
  },
] as const satisfies readonly Scale[];

export type ScaleId = (typeof scales)[number]['id'];
