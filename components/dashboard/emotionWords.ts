import type { Language } from '@/lib/i18n/section';
import { emotionLabels, valenceScale } from '@/lib/journey/catalogues/emotions';
import type { CatalogueEntry } from '@/lib/journey/catalogues/entry';
import { labelOf } from '@/lib/journey/catalogues/label';
import type { Emotion } from '@/lib/journey/schemas/emotion';

/**
 * An emotion in a word: its label where it has one, else its step of the scale; null where neither is coded. `emotions` are
 * those that the study knows, with its own.
 */
export function emotionWords(
  emotion: Emotion | null,
  language: Language,
  emotions: readonly CatalogueEntry[] = emotionLabels,
): string | null {
  if (emotion?.label) return labelOf(emotions, emotion.label, language);
  return valenceScale.find(({ value }) => value === emotion?.valence)?.labels[language] ?? null;
}
