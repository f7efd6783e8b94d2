import { studyMessages } from '@/lib/i18n/study';
import type { StudySummary } from '@/lib/journey/commands';
import { compareText } from '@/lib/journey/compareText';
import { useDashboard } from '../dashboardTools';
import { mapRoute } from '../route';

type BroughtJourney = StudySummary['journeys'][number] & { readonly studyId: string };

/** The journey that has most to show of those that a file brought, as it says itself; null where none of them is here any more. */
export function fullestJourney(studies: readonly StudySummary[], journeyIds: readonly string[]): BroughtJourney | null {
  const here = new Map(
    studies.flatMap(({ id: studyId, journeys }) => journeys.map((journey) => [journey.id, { ...journey, studyId }])),
  );
  return journeyIds.flatMap((id) => here.get(id) ?? [])[0] ?? null;
}

/** How what a file brought is shown: in its study, else the other screens would go on showing the study of before. */
export function useShowImported() {
  const { store, history, messages, language, navigate, toast } = useDashboard();

  async function select(journeyId: string, label: string): Promise<void> {
    const { group } = await history.run('selectJourney', { journeyId }, { label });
    toast({ text: label, group });
  }

  return {
    /** Shows the journey that has most to show. Of another study it becomes the current one. */
    async showJourney(journeyIds: readonly string[]): Promise<void> {
      const studies = await store.query('studies', {});
      const journey = fullestJourney(studies, journeyIds);
      if (!journey) return;
      // The study that is worked in comes first.
      if (journey.studyId !== studies[0]?.id) await select(journey.id, messages.madeCurrent(journey.title));
      navigate(mapRoute(journey.id));
    },
    /** Works in a study from now on: in its journey that was changed last. */
    async workInStudy(studyId: string): Promise<void> {
      const studies = await store.query('studies', {});
      const study = studies.find(({ id }) => id === studyId);
      const latest = study?.journeys.toSorted((a, b) => compareText(b.updatedAt, a.updatedAt))[0];
      if (!study || !latest || study === studies[0]) return;
      await select(latest.id, studyMessages[language].workingIn(study.name));
    },
  };
}
