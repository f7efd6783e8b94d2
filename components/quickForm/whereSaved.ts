import { quickFormLaterMessages } from '@/lib/i18n/quickFormLater';
import type { Language } from '@/lib/i18n/section';
import { valenceScale } from '@/lib/journey/catalogues/valences';
import type { QuickTagContext } from '@/lib/journey/commands/views';
import { labelIn } from '@/lib/journey/labelIn';
import type { SavedSummary } from './quickFormProps';

/** "Consideration · Positive", and what is left to be coded, as the confirmation says it. */
export function whereSaved(saved: SavedSummary, context: QuickTagContext, language: Language): string[] {
  const messages = quickFormLaterMessages[language];
  const journey = context.journeys.find(({ id }) => id === (saved.journeyId ?? context.currentJourneyId));
  const found = journey?.stages.find(({ id }) => id === saved.stageId);
  const stage = found ? labelIn(found.labels, language) : null;
  const emotion = valenceScale.find(({ value }) => value === saved.valence)?.labels[language] ?? null;
  const missing =
    saved.stageId === null && saved.valence === null
      ? messages.missingBoth
      : saved.stageId === null
        ? messages.missingStage
        : saved.valence === null
          ? messages.missingEmotion
          : null;
  return [stage, emotion, missing === null ? null : messages.savedToCode(missing)].filter((part) => part !== null);
}
