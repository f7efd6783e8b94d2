import Dexie from 'dexie';
import type { JourneySummary, JourneyView, QueryInput, StudySummary, StudyView } from '@/lib/journey/commands';
import type { Journey } from '@/lib/journey/schemas/study';
import { currentJourney, journeyAndStudy } from './currentJourney';
import { pendingEvidenceOf } from './pendingReading';
import { evidenceOf, touchpointsOf } from './reading';
import { stagesByModel } from './stages';
import { read, type StoreContext } from './storeContext';
import { partsOfStudy, tablesOfStudy } from './studyParts';
import type { Database, TableName } from './tables';

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
      pendingEvidenceOf(context, database, touchpoints),
    ]);
    return {
      study,
      journeys,
      journey,
      stages: stagesOf(journey.stageModelId),
      touchpoints,
      brands,
      evidence,
      pendingEvidence,
    };
  });
}

/** See `querySchemas.studyView`; the study of the current journey for null. @throws {StoreError} `notFound` */
export async function studyView(context: StoreContext, { studyId }: QueryInput<'studyView'>): Promise<StudyView> {
  return read(context, tablesOfStudy, async (database) => {
    const parts = await partsOfStudy(database, studyId);
    const touchpoints = (await Promise.all(parts.journeys.map(({ id }) => touchpointsOf(database, id)))).flat();
    return { ...parts, touchpoints, evidence: await evidenceOf(database, touchpoints) };
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

/** A journey's number of touchpoints and when it or one of them was last changed; reads keys only. */
async function summaryOf(database: Database, { id, title, updatedAt }: Journey): Promise<JourneySummary> {
  const own = database.touchpoints.where('[journeyId+updatedAt]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
  const [touchpoints, keys] = await Promise.all([own.count(), own.clone().reverse().limit(1).keys()]);
  // Dexie types the keys of an index as single values; those of a compound one are lists.
  const [latest] = keys as unknown as [journeyId: string, updatedAt: string][];
  return { id, title, touchpoints, updatedAt: latest && latest[1] > updatedAt ? latest[1] : updatedAt };
}
