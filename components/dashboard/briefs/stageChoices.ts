import { briefMessages } from '@/lib/i18n/briefs';
import type { Language } from '@/lib/i18n/section';
import { labelIn } from '@/lib/journey/labelIn';
import type { Stage } from '@/lib/journey/schemas/study';

/** The stages of a brief to choose from, by name; none comes first. One that is named but of another model comes last. */
export function stageChoices(stages: readonly Stage[], named: string | null, language: Language) {
  const words = briefMessages[language];
  const isKnown = named === null || stages.some(({ id }) => id === named);
  return [
    { value: '', label: words.noStage },
    ...stages.map(({ id, labels }) => ({ value: id, label: labelIn(labels, language) })),
    ...(isKnown ? [] : [{ value: named, label: words.otherModelsStage }]),
  ];
}
