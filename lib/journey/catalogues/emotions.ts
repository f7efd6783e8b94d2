import { type CatalogueEntry, idsOf } from './entry';
import type { Valence } from './valences';

export * from './valences';

/** A named emotion. */
export interface EmotionLabel extends CatalogueEntry {
  /** The valence to suggest when the label is chosen first; whoever records the emotion decides. */
  readonly usualValence: Valence;
}

/**
 * The names of emotions: the "everyday categories" of W3C, *Vocabularies for EmotionML* (https://www.w3.org/TR/emotion-voc/), which takes
 * them from Cowie et al., in that vocabulary's order; then four of our own that customers often feel and that list lacks:
 * frustrated, confused, surprised, relieved. Valences are ours, the vocabulary gives none. French labels are nouns: they
 * need not agree with a persona's gender.
 */
export const emotionLabels = [
  { id: 'affectionate', labels: { en: 'Affectionate', fr: 'Affection' }, usualValence: 1 },
  { id: 'afraid', labels: { en: 'Afraid', fr: 'Peur' }, usualValence: -2 },
  { id: 'amused', labels: { en: 'Amused', fr: 'Amusement' }, usualValence: 1 },
  { id: 'angry', labels: { en: 'Angry', fr: 'Colère' }, usualValence: -2 },
  { id: 'bored', labels: { en: 'Bored', fr: 'Ennui' }, usualValence: -1 },
  { id: 'confident', labels: { en: 'Confident', fr: 'Confiance' }, usualValence: 1 },
  { id: 'content', labels: { en: 'Content', fr: 'Contentement' }, usualValence: 1 },
  { id: 'disappointed', labels: { en: 'Disappointed', fr: 'Déception' }, usualValence: -1 },
  { id: 'excited', labels: { en: 'Excited', fr: 'Enthousiasme' }, usualValence: 2 },
  { id: 'happy', labels: { en: 'Happy', fr: 'Joie' }, usualValence: 2 },
  { id: 'interested', labels: { en: 'Interested', fr: 'Intérêt' }, usualValence: 1 },
  { id: 'loving', labels: { en: 'Loving', fr: 'Amour' }, usualValence: 2 },
  { id: 'pleased', labels: { en: 'Pleased', fr: 'Plaisir' }, usualValence: 1 },
  { id: 'relaxed', labels: { en: 'Relaxed', fr: 'Détente' }, usualValence: 1 },
  { id: 'sad', labels: { en: 'Sad', fr: 'Tristesse' }, usualValence: -1 },
  { id: 'satisfied', labels: { en: 'Satisfied', fr: 'Satisfaction' }, usualValence: 1 },
  { id: 'worried', labels: { en: 'Worried', fr: 'Inquiétude' }, usualValence: -1 },
  { id: 'frustrated', labels: { en: 'Frustrated', fr: 'Frustration' }, usualValence: -2 },
  { id: 'confused', labels: { en: 'Confused', fr: 'Perplexité' }, usualValence: -1 },
  { id: 'surprised', labels: { en: 'Surprised', fr: 'Surprise' }, usualValence: 0 },
  { id: 'relieved', labels: { en: 'Relieved', fr: 'Soulagement' }, usualValence: 1 },
] as const satisfies readonly EmotionLabel[];

export type EmotionLabelId = (typeof emotionLabels)[number]['id'];
export const emotionLabelIds = idsOf(emotionLabels);
