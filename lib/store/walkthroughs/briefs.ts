import type { CommandInput, Committed } from '@/lib/journey/commands';
import { compareInJourney } from '@/lib/journey/compareInJourney';
import { newId } from '@/lib/journey/newId';
import { copiedFields } from '../newRecordFields';
import { wasMade } from '../records';
import type { StoreContext } from '../storeContext';
import { write } from '../writer';
import { briefOf } from './walkthroughRecords';

/** See `commandSchemas.duplicateBrief`. @throws {StoreError} `notFound` */
export async function duplicateBrief(
  context: StoreContext,
  { briefId, id, title }: CommandInput<'duplicateBrief'>,
): Promise<Committed> {
  return write(context, 'duplicateBrief', ['briefs'], async (writer) => {
    if (await wasMade(writer, 'briefs', id)) return {};
    const brief = await briefOf(writer.database, briefId);
    const originId = brief.originId ?? brief.id;
    await writer.create('briefs', { ...copiedFields<'briefs'>(brief), title, originId }, id);
    return {};
  });
}

/** See `commandSchemas.briefFromPlannedJourney`. @throws {StoreError} `notFound` */
export async function briefFromPlannedJourney(
  context: StoreContext,
  { journeyId, id, title }: CommandInput<'briefFromPlannedJourney'>,
): Promise<Committed> {
  return write(context, 'briefFromPlannedJourney', ['briefs', 'journeys', 'touchpoints'], async (writer) => {
    if (await wasMade(writer, 'briefs', id)) return {};
    const journey = await writer.get('journeys', journeyId);
    const all = await writer.database.touchpoints.where('journeyId').equals(journeyId).toArray();
    const steps = all.filter(({ status }) => status !== 'excluded').sort(compareInJourney);
    await writer.create(
      'briefs',
      {
        studyId: journey.studyId,
        title: title ?? journey.title,
        scenario: journey.scenario,
        objective: journey.goal,
        personaId: journey.personaId,
        plannedJourneyId: journey.id,
        stageModelId: journey.stageModelId,
        tasks: steps.map((step) => ({ id: newId(), text: step.title, stageId: step.stageId })),
        criteria: steps
          .filter(({ expectation }) => expectation.trim() !== '')
          .map((step) => ({
            id: newId(),
            question: step.expectation.trim(),
            answerType: 'yesNo' as const,
            // What matters more to the journey weighs more in its score.
            weight: step.importance ?? 1,
            commentRequiredOnNo: true,
            stageId: step.stageId,
            plannedTouchpointId: step.id,
          })),
      },
      id,
    );
    return {};
  });
}
