import { type StageModelMessages, stageModelMessages } from '@/lib/i18n/stageModels';
import type { StageUse } from '@/lib/journey/stageMapping';
import { useDashboard } from '../dashboardTools';

export interface StageModelWords {
  readonly words: StageModelMessages;
  /** "12 touchpoints and 1 verbatim". */
  readonly uses: (use: StageUse) => string;
}

/** The words of these screens, in the reader's language. */
export function useStageModelWords(): StageModelWords {
  const { language, format } = useDashboard();
  const words = stageModelMessages[language];
  return {
    words,
    uses: ({ touchpoints, verbatims }) =>
      words.uses(touchpoints, format.number(touchpoints), verbatims, format.number(verbatims)),
  };
}
