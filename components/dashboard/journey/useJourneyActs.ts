import { journeyMessages } from '@/lib/i18n/journeys';
import { duplicateFields } from '@/lib/journey/duplicateFields';
import { newId } from '@/lib/journey/newId';
import { assumedStep, stepsToTakeOver, stepToMeet } from '@/lib/journey/plan';
import type { PlannedStep } from '@/lib/journey/planSteps';
import type { Journey, Stage } from '@/lib/journey/schemas/study';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { useDashboard } from '../dashboardTools';
import { studyRoute } from '../route';

type JourneyWithStages = Journey & { readonly stages: readonly Stage[]; readonly touchpoints: number };

/** What is done with a whole journey. Each act is one step of Undo; it resolves once it is on disk (false: it failed, and was said). */
export function useJourneyActs() {
  const { store, history, language, messages, format, toast, reportError, navigate } = useDashboard();
  const words = journeyMessages[language];

  async function attempt(act: () => Promise<{ readonly text: string; readonly group: string | null }>) {
    try {
      await history.settle();
      toast(await act());
      return true;
    } catch (error) {
      reportError(error);
      return false;
    }
  }

  return {
    /** A planned journey with the same steps, all of them assumed: as they are, or as they should become. */
    duplicate: (journey: JourneyWithStages, as: 'plan' | 'toBe') =>
      attempt(async () => {
        const { journey: source, stages, touchpoints } = await store.query('journeyView', { journeyId: journey.id });
        const id = newId();
        const title = as === 'toBe' ? words.toBeTitle(source.title) : words.planTitle(source.title);
        const label = words.duplicated(title);
        // Both commands are one step of Undo.
        const options = { label, mergeKey: `duplicate ${id}` };
        const { stageModelVersion: _version, ...fields } = duplicateFields('journeys', source);
        const made = await history.run(
          'createRecord',
          {
            type: 'journeys',
            id,
            fields: {
              ...fields,
              title,
              kind: 'planned',
              state: as === 'toBe' ? 'toBe' : source.state,
              status: 'planned',
              plannedJourneyId: null,
              startedAt: null,
              endedAt: null,
            },
          },
          options,
        );
        const steps = touchpoints.filter(({ status }) => status !== 'excluded');
        if (steps.length > 0) {
          await history.run(
            'createTouchpoints',
            {
              touchpoints: steps.map((step) => ({
                id: newId(),
                journeyId: id,
                fields: assumedStep(step, stages),
                evidence: [],
              })),
            },
            options,
          );
        }
        navigate(studyRoute('journeys', id));
        return { text: label, group: made.group };
      }),
    remove: (journey: JourneyWithStages) =>
      attempt(async () => {
        const { touchpoints } = journey;
        const text = messages.deletedJourney(journey.title, touchpoints, format.number(touchpoints));
        const { group } = await history.run('deleteRecord', { type: 'journeys', id: journey.id }, { label: text });
        return { text, group };
      }),
    makeCurrent: (journey: Journey) =>
      attempt(async () => {
        const text = messages.madeCurrent(journey.title);
        const { group } = await history.run('selectJourney', { journeyId: journey.id }, { label: text });
        return { text, group };
      }),
    /** The steps of the plan that nothing stands for yet, as open items. */
    takeOver: (journey: JourneyWithStages, steps: readonly PlannedStep[]) =>
      attempt(async () => {
        const taken = stepsToTakeOver(steps, newId);
        const text = words.takenOver(taken.length, format.number(taken.length));
        const { group } = await history.run(
          'createTouchpoints',
          {
            touchpoints: taken.map(({ id, planned, afterTouchpointId }) => ({
              id,
              journeyId: journey.id,
              fields: stepToMeet(planned, journey.stages),
              evidence: [],
              afterTouchpointId,
            })),
          },
          { label: text },
        );
        return { text, group };
      }),
    /** An open item that was lived by now. */
    markLived: (touchpoint: Touchpoint) =>
      attempt(async () => {
        const text = words.markedLived(touchpoint.title);
        const { group } = await history.run(
          'editRecord',
          { type: 'touchpoints', id: touchpoint.id, changes: { basis: 'experienced' } },
          { label: text },
        );
        return { text, group };
      }),
  };
}
