import Dexie from 'dexie';
import {
  type FileSizes,
  type JourneySummary,
  type JourneyView,
  type PendingEvidence,
  type QueryInput,
  type StorageReport,
  StoreError,
  type StudySummary,
  type StudyView,
} from '@/lib/journey/commands';
import { compareInJourney } from '@/lib/journey/order';
import type { Evidence } from '@/lib/journey/schemas/evidence';
import type { Journey, Study } from '@/lib/journey/schemas/study';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { currentJourney, journeyAndStudy } from './currentJourney';
import { stagesByModel } from './stages';
import { read, type StoreContext } from './storeContext';
import type { Database, TableName } from './tables';
import { tablesToFindUnused, type Unused, unusedEvidence } from './unusedEvidence';

const journeyTables: readonly TableName[] = [
  'meta',
  'studies',
  'journeys',
  'stageModels',
  'brands',
  'touchpoints',
  'evidence',
];

/** See `querySchemas.journeyView`. @throws {StoreError} `notFound` */
export async function journeyView(
  context: StoreContext,
  { journeyId }: QueryInput<'journeyView'>,
): Promise<JourneyView> {
  return read(context, [...journeyTables, 'pendingEvidence'], async (database) => {
    const { journey, study } = await journeyAndStudy(database, journeyId);
    const [siblings, touchpoints, brands] = await Promise.all([
      database.journeys.where('studyId').equals(study.id).toArray(),
      touchpointsOf(database, journey.id),
      database.brands.where('studyId').equals(study.id).toArray(),
    ]);
    const [stagesOf, journeys, evidence, pendingEvidence] = await Promise.all([
      stagesByModel(database, [journey.stageModelId]),
      Promise.all(siblings.map((each) => summaryOf(database, each))),
      evidenceOf(database, touchpoints),
      database.pendingEvidence
        .where('touchpointId')
        .anyOf(touchpoints.map(({ id }) => id))
        .toArray(),
    ]);
    return {
      study,
      journeys,
      journey,
      stages: stagesOf(journey.stageModelId),
      touchpoints,
      brands,
      evidence,
      pendingEvidence: pendingEvidence.map((each) => withInterruption(each, context.now())),
    };
  });
}

/** No evidence takes longer than this to come: the window that was to bring it is gone. */
const comesWithinMs = 60_000;

function withInterruption(pending: PendingEvidence, now: Date): PendingEvidence {
  const age = now.getTime() - Date.parse(pending.startedAt);
  return pending.failed === null && age > comesWithinMs ? { ...pending, failed: 'interrupted' } : pending;
}

/** See `querySchemas.studyView`; the study of the current journey for null. @throws {StoreError} `notFound` */
export async function studyView(context: StoreContext, { studyId }: QueryInput<'studyView'>): Promise<StudyView> {
  return read(context, [...journeyTables, 'observers'], async (database) => {
    const study = await studyOf(database, studyId);
    const [observers, journeys, brands] = await Promise.all([
      database.observers.toArray(),
      database.journeys.where('studyId').equals(study.id).toArray(),
      database.brands.where('studyId').equals(study.id).toArray(),
    ]);
    const touchpoints = (await Promise.all(journeys.map(({ id }) => touchpointsOf(database, id)))).flat();
    const [stagesOf, evidence] = await Promise.all([
      stagesByModel(
        database,
        journeys.map(({ stageModelId }) => stageModelId),
      ),
      evidenceOf(database, touchpoints),
    ]);
    return {
      study,
      observers,
      journeys: journeys.map((journey) => ({ ...journey, stages: stagesOf(journey.stageModelId) })),
      brands,
      touchpoints,
      evidence,
    };
  });
}

/** See `querySchemas.studies`. */
export async function studies(context: StoreContext): Promise<StudySummary[]> {
  return read(context, ['meta', 'studies', 'journeys', 'touchpoints'], async (database) => {
    const { studyId } = await currentJourney(database);
    const all = await database.studies.toArray();
    const currentFirst = [...all.filter(({ id }) => id === studyId), ...all.filter(({ id }) => id !== studyId)];
    return Promise.all(
      currentFirst.map(async ({ id, name }) => {
        const journeys = await database.journeys.where('studyId').equals(id).toArray();
        return { id, name, journeys: await Promise.all(journeys.map((each) => summaryOf(database, each))) };
      }),
    );
  });
}

/** See `querySchemas.storageReport`. */
export async function storageReport(context: StoreContext): Promise<StorageReport> {
  const counts = await read(context, tablesToFindUnused, async (database) => {
    const [touchpoints, evidence, hashes, unused] = await Promise.all([
      database.touchpoints.count(),
      database.evidence.toArray(),
      database.bytes.toCollection().primaryKeys(),
      unusedEvidence(database, context.now()),
    ]);
    const lengths = new Map(evidence.map(({ sha256, byteLength }) => [sha256, byteLength]));
    const evidenceBytes = hashes.reduce((sum, hash) => sum + (lengths.get(hash) ?? 0), 0);
    return {
      touchpoints,
      evidence: evidence.length,
      evidenceBytes,
      unused: { lasting: sizesOf(unused.lasting), recent: sizesOf(unused.recent) },
    };
  });
  const [estimate, persistent] = await Promise.all([
    context.storage.estimate?.().catch(() => null),
    context.storage.persisted?.().catch(() => null),
  ]);
  return {
    ...counts,
    usage: estimate?.usage ?? null,
    quota: estimate?.quota ?? null,
    persistent: persistent ?? null,
  };
}

function sizesOf({ files }: Unused): FileSizes {
  return { files: files.size, bytes: [...files.values()].reduce((sum, size) => sum + size, 0) };
}

async function studyOf(database: Database, studyId: string | null): Promise<Study> {
  const id = studyId ?? (await currentJourney(database)).studyId;
  const study = await database.studies.get(id);
  if (!study) throw new StoreError('notFound', `studies ${id}`);
  return study;
}

async function touchpointsOf(database: Database, journeyId: string): Promise<Touchpoint[]> {
  const touchpoints = await database.touchpoints.where('journeyId').equals(journeyId).toArray();
  return touchpoints.sort(compareInJourney);
}

/** A journey's number of touchpoints and when it or one of them was last changed; reads keys only. */
async function summaryOf(database: Database, { id, title, updatedAt }: Journey): Promise<JourneySummary> {
  const own = database.touchpoints.where('[journeyId+updatedAt]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
  const [touchpoints, keys] = await Promise.all([own.count(), own.clone().reverse().limit(1).keys()]);
  // Dexie types the keys of an index as single values; those of a compound one are lists.
  const [latest] = keys as unknown as [journeyId: string, updatedAt: string][];
  return { id, title, touchpoints, updatedAt: latest && latest[1] > updatedAt ? latest[1] : updatedAt };
}

async function evidenceOf(database: Database, touchpoints: readonly Touchpoint[]): Promise<Record<string, Evidence>> {
  const ids = [...new Set(touchpoints.flatMap(({ evidenceIds }) => evidenceIds))];
  const records = await database.evidence.bulkGet(ids);
  return Object.fromEntries(records.flatMap((record) => (record ? [[record.id, record]] : [])));
}
