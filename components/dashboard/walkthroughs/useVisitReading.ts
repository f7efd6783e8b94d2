import { useMemo } from 'react';
import type { VisitReading } from '@/lib/i18n/visitSentence';
import { labelOf } from '@/lib/journey/catalogues/label';
import { labelIn } from '@/lib/journey/labelIn';
import type { Stage } from '@/lib/journey/schemas/study';
import type { Brief } from '@/lib/journey/schemas/walkthrough';
import { useDashboard } from '../dashboardTools';

/** How what was walked reads on the screen. A stage that the model no longer has is told by its id. */
export function useVisitReading({
  brief,
  stages,
}: {
  readonly brief: Brief;
  readonly stages: readonly Stage[];
}): VisitReading {
  const { language, format, catalogues } = useDashboard();
  return useMemo(
    () => ({
      language,
      locale: format.locale,
      number: format.number,
      amount: format.amount,
      stage(id) {
        const stage = stages.find((each) => each.id === id);
        return stage ? labelIn(stage.labels, language) : id;
      },
      channel: (id) => labelOf(catalogues.channels, id, language),
      budget: brief.budget,
      now: Date.now(),
    }),
    [language, format, catalogues, stages, brief],
  );
}
