import type { StudySummary } from '@/lib/journey/commands';
import { useDashboard } from '../dashboardTools';
import { mapRoute } from '../route';

type BroughtJourney = StudySummary['journeys'][number] & { readonly studyId: string };

/** The journey that has most to show of those that a file brought; null where none of them is here any more. */
export function fullestJourney(studies: readonly StudySummary[], journeyIds: readonly string[]): BroughtJourney | null {
  const brought = studies.flatMap(({ id: studyId, journeys }) =>
    journeys.flatMap((journey) => (journeyIds.includes(journey.id) ? { ...journey, studyId } : [])),
  );
  return brought.toSorted((one, other) => other.touchpoints - one.touchpoints)[0] ?? null;
}

/**
 * Shows the journey of a file that has most to show. Of another study it becomes the current one: else the other screens would go on
 * showing the study of before.
 */
export function useShowImported() {
  const { store, history, messages, navigate, toast } = useDashboard();
  return async (journeyIds: readonly string[]) => {
    const studies = await store.query('studies', {});
    const journey = fullestJourney(studies, journeyIds);
    if (!journey) return;
    const { id: journeyId, title } = journey;
    // The study that is worked in comes first.
    if (journey.studyId !== studies[0]?.id) {
      const label = messages.madeCurrent(title);
      const { group } = await history.run('selectJourney', { journeyId }, { label });
      toast({ text: label, group });
    }
    navigate(mapRoute(journeyId));
  };
}
