import type { StudyView } from '@/lib/journey/commands';
import { verbatimThemes } from '@/lib/journey/verbatimThemes';
import { studyOf } from './reading';
import { stagesByModel } from './stages';
import type { Database, TableName } from './tables';

/** The tables of a study with its touchpoints and their evidence. */
export const tablesOfStudy: readonly TableName[] = [
  'meta',
  'studies',
  'journeys',
  'stageModels',
  'brands',
  'observers',
  'personas',
  'themes',
  'verbatims',
  'touchpoints',
  'evidence',
  'changes',
];

/** All of a study that is few: without its touchpoints and evidence. @throws {StoreError} `notFound` */
export async function partsOfStudy(
  database: Database,
  studyId: string | null,
): Promise<Omit<StudyView, 'touchpoints' | 'evidence'>> {
  const study = await studyOf(database, studyId);
  const [observers, journeys, brands, personas, themes, verbatims, newest] = await Promise.all([
    database.observers.toArray(),
    database.journeys.where('studyId').equals(study.id).toArray(),
    database.brands.where('studyId').equals(study.id).toArray(),
    database.personas.where('studyId').equals(study.id).toArray(),
    database.themes.where('studyId').equals(study.id).toArray(),
    database.verbatims.where('studyId').equals(study.id).toArray(),
    database.changes.toCollection().reverse().limit(1).primaryKeys(),
  ]);
  const stagesOf = await stagesByModel(
    database,
    journeys.map(({ stageModelId }) => stageModelId),
  );
  return {
    study,
    observers,
    journeys: journeys.map((journey) => ({ ...journey, stages: stagesOf(journey.stageModelId) })),
    brands,
    personas,
    themes,
    verbatimThemes: verbatimThemes(verbatims),
    seq: newest[0] ?? 0,
  };
}
