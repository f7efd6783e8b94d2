import type { QueryInput, TouchpointDetail } from '@/lib/journey/commands';
import { StoreError } from '@/lib/journey/commands';
import { pendingEvidenceOf } from './pendingReading';
import { evidenceOf, touchpointsOf } from './reading';
import { stagesByModel } from './stages';
import { read, type StoreContext } from './storeContext';
import type { TableName } from './tables';

const tables: readonly TableName[] = [
  'touchpoints',
  'journeys',
  'stageModels',
  'verbatims',
  'comments',
  'questionnaireAnswers',
  'evidence',
  'pendingEvidence',
];

/** See `querySchemas.touchpointDetail`. @throws {StoreError} `notFound` */
export async function touchpointDetail(
  context: StoreContext,
  { touchpointId }: QueryInput<'touchpointDetail'>,
): Promise<TouchpointDetail> {
  return read(context, tables, async (database) => {
    const touchpoint = await database.touchpoints.get(touchpointId);
    if (!touchpoint) throw new StoreError('notFound', `touchpoints ${touchpointId}`);
    const journey = await database.journeys.get(touchpoint.journeyId);
    if (!journey) throw new StoreError('notFound', `journeys ${touchpoint.journeyId}`);
    const [verbatims, remarks, questionnaireAnswers, pendingEvidence, plannedTouchpoints, stagesOf] = await Promise.all(
      [
        database.verbatims.where({ touchpointId }).toArray(),
        database.comments.where({ recordId: touchpointId }).toArray(),
        database.questionnaireAnswers.where({ touchpointId }).toArray(),
        pendingEvidenceOf(context, database, [touchpoint]),
        journey.plannedJourneyId === null ? [] : touchpointsOf(database, journey.plannedJourneyId),
        stagesByModel(database, [journey.stageModelId]),
      ],
    );
    return {
      touchpoint,
      journey,
      stages: stagesOf(journey.stageModelId),
      verbatims,
      comments: remarks.filter(({ recordType }) => recordType === 'touchpoints'),
      questionnaireAnswers,
      evidence: await evidenceOf(database, [touchpoint, ...verbatims]),
      pendingEvidence,
      plannedTouchpoints,
    };
  });
}
