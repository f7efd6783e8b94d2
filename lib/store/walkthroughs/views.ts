import {
  type QueryInput,
  type RunningWalkthrough,
  StoreError,
  type StudyBriefs,
  type StudyWalkthroughs,
  type WalkthroughView,
} from '@/lib/journey/commands';
import { ownIdentity } from '../ownIdentity';
import { pendingEvidenceOf } from '../pendingReading';
import { evidenceOf, studyOf, touchpointsOf } from '../reading';
import { stagesByModel } from '../stages';
import { read, type StoreContext } from '../storeContext';
import type { Database, TableName } from '../tables';
import { recorderOf, recordingOf } from './recordings';
import { briefOf, briefsOf, pageViewsOf, walkthroughOf, walkthroughsBy } from './walkthroughRecords';

const tables: readonly TableName[] = [
  'meta',
  'studies',
  'journeys',
  'stageModels',
  'briefs',
  'walkthroughs',
  'answers',
  'pageViews',
  'touchpoints',
  'brands',
  'personas',
  'observers',
  'evidence',
  'pendingEvidence',
  'recordings',
];

/** See `querySchemas.briefs`. @throws {StoreError} `notFound` */
export async function briefs(context: StoreContext, { studyId }: QueryInput<'briefs'>): Promise<StudyBriefs> {
  return read(context, tables, async (database) => {
    const study = await studyOf(database, studyId);
    const ofStudy = { studyId: study.id };
    const [all, journeys, brands, personas, observers] = await Promise.all([
      briefsOf(database, study.id),
      database.journeys.where(ofStudy).toArray(),
      database.brands.where(ofStudy).toArray(),
      database.personas.where(ofStudy).toArray(),
      database.observers.toArray(),
    ]);
    const sorted = all.toSorted((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || (a.id < b.id ? -1 : 1));
    const modelOf = (brief: (typeof all)[number]) => brief.stageModelId ?? study.stageModelId;
    const [walked, stagesOf] = await Promise.all([
      walkthroughsBy(
        database,
        sorted.map(({ id }) => id),
      ),
      stagesByModel(database, [...sorted.map(modelOf), study.stageModelId]),
    ]);
    return {
      study,
      briefs: sorted.map((brief) => {
        const own = stagesOf(modelOf(brief));
        return {
          brief,
          // The model may have been deleted since: then the study's is walked.
          stages: own.length > 0 ? own : stagesOf(study.stageModelId),
          walkthroughs: walked.filter(({ briefId }) => briefId === brief.id),
        };
      }),
      brands,
      personas,
      observers,
      plannedJourneys: journeys.filter(({ kind }) => kind === 'planned'),
    };
  });
}

/** See `querySchemas.walkthroughs`. @throws {StoreError} `notFound` */
export async function walkthroughs(
  context: StoreContext,
  { studyId }: QueryInput<'walkthroughs'>,
): Promise<StudyWalkthroughs> {
  return read(context, tables, async (database) => {
    const study = await studyOf(database, studyId);
    const known = await briefsOf(database, study.id);
    const briefOfId = new Map(known.map((brief) => [brief.id, brief]));
    const [walked, brands, observers] = await Promise.all([
      walkthroughsBy(database, [...briefOfId.keys()]),
      database.brands.where('studyId').equals(study.id).toArray(),
      database.observers.toArray(),
    ]);
    const summaries = await Promise.all(
      walked.map(async (walkthrough) => {
        const { id, journeyId, briefId } = walkthrough;
        const [journey, answers, touchpoints, pageViews] = await Promise.all([
          database.journeys.get(journeyId),
          database.answers.where('walkthroughId').equals(id).toArray(),
          database.touchpoints.where('journeyId').equals(journeyId).count(),
          database.pageViews.where('walkthroughId').equals(id).count(),
        ]);
        const brief = briefOfId.get(briefId);
        return brief && journey ? [{ walkthrough, brief, journey, answers, touchpoints, pageViews }] : [];
      }),
    );
    return { study, walkthroughs: summaries.flat(), brands, observers, me: (await ownIdentity(database)).observerId };
  });
}

/** See `querySchemas.walkthrough`. @throws {StoreError} `notFound` */
export async function walkthrough(
  context: StoreContext,
  { walkthroughId }: QueryInput<'walkthrough'>,
): Promise<WalkthroughView> {
  return read(context, tables, (database) => viewOf(context, database, walkthroughId));
}

/** See `querySchemas.runningWalkthrough`. */
export async function runningWalkthrough(context: StoreContext): Promise<RunningWalkthrough | null> {
  const recorder = await recorderOf(context);
  return read(context, tables, async (database) => {
    // One that a file brought may run elsewhere: only those that were begun here are recorded here.
    const here = await database.recordings.toCollection().primaryKeys();
    const known = (await database.walkthroughs.bulkGet(here)).filter((each) => each !== undefined);
    const open = known.filter(({ state }) => state === 'running' || state === 'paused');
    const latestFirst = open.toSorted((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt));
    const found = latestFirst.find(({ state }) => state === 'running') ?? latestFirst[0];
    if (!found) return null;
    const [view, state] = await Promise.all([viewOf(context, database, found.id), recordingOf(database, found.id)]);
    const looked = state && recorder.look(state);
    const isRecording = found.state === 'running' && looked?.isRecording === true;
    return { ...view, isRecording, inView: isRecording ? looked.inView : null };
  });
}

async function viewOf(context: StoreContext, database: Database, id: string): Promise<WalkthroughView> {
  const walked = await walkthroughOf(database, id);
  const { journeyId, proofOfVisitEvidenceIds } = walked;
  const [brief, journey] = await Promise.all([briefOf(database, walked.briefId), database.journeys.get(journeyId)]);
  if (!journey) throw new StoreError('notFound', `journeys ${journeyId}`);
  const study = await studyOf(database, brief.studyId);
  const [stagesOf, brands, observers, answers, pageViews, touchpoints, persona] = await Promise.all([
    stagesByModel(database, [journey.stageModelId]),
    database.brands.where('studyId').equals(study.id).toArray(),
    database.observers.toArray(),
    database.answers.where('walkthroughId').equals(id).toArray(),
    pageViewsOf(database, id),
    touchpointsOf(database, journeyId),
    journey.personaId === null ? undefined : database.personas.get(journey.personaId),
  ]);
  const [evidence, pendingEvidence, { observerId: me, replicaId }] = await Promise.all([
    evidenceOf(database, [...touchpoints, ...answers, { evidenceIds: proofOfVisitEvidenceIds }]),
    pendingEvidenceOf(context, database, touchpoints),
    ownIdentity(database),
  ]);
  return {
    study,
    walkthrough: walked,
    brief,
    journey,
    stages: stagesOf(journey.stageModelId),
    persona: persona ?? null,
    brands,
    observers,
    answers,
    pageViews,
    touchpoints,
    evidence,
    pendingEvidence,
    me,
    isOwnBrief: Object.keys(brief.version).every((id) => id === replicaId),
  };
}
