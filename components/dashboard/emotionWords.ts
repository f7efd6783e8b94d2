import type { Language } from '@/lib/i18n/section';
import { emotionLabels, valenceScale } from '@/lib/journey/catalogues/emotions';
import { labelOf } from '@/lib/journey/catalogues/label';
import type { Emotion } from '@/lib/journey/schemas/emotion';

/** An emotion in a word: its label where it has one, else its step of the scale; null where neither is coded. */
export function emotionWords(emotion: Emotion | null, language: Language): string | null {
  if (emotion?.label) return labelOf(emotionLabels, emotion.label, language);
  return valenceScale.find(({ value }) => value === emotion?.valence)?.labels[language] ?? null;
}
