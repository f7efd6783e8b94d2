import type { QueryInput, StudyRecords } from '@/lib/journey/commands';
import type { Comment, Journey, StageModel } from '@/lib/journey/schemas/study';
import { currentJourney } from './currentJourney';
import { ownIdentity } from './ownIdentity';
import { evidenceOf, studyOf } from './reading';
import { shippedStageModel, shippedStageModels } from './stages';
import { read, type StoreContext } from './storeContext';
import type { Database, TableName } from './tables';

const tables: readonly TableName[] = [
  'meta',
  'studies',
  'observers',
  'personas',
  'brands',
  'stageModels',
  'themes',
  'journeys',
  'touchpoints',
  'verbatims',
  'questionnaireAnswers',
  'comments',
  'evidence',
];

/** See `querySchemas.studyRecords`. Of touchpoints only keys are read. @throws {StoreError} `notFound` */
export async function studyRecords(
  context: StoreContext,
  { studyId }: QueryInput<'studyRecords'>,
): Promise<StudyRecords> {
  return read(context, tables, async (database) => {
    const [study, current, identity] = await Promise.all([
      studyOf(database, studyId),
      currentJourney(database),
      ownIdentity(database),
    ]);
    const ofStudy = { studyId: study.id };
    const [observers, personas, brands, themes, journeys, verbatims, questionnaireAnswers, ownModels] =
      await Promise.all([
        database.observers.toArray(),
        database.personas.where(ofStudy).toArray(),
        database.brands.where(ofStudy).toArray(),
        database.themes.where(ofStudy).toArray(),
        database.journeys.where(ofStudy).toArray(),
        database.verbatims.where(ofStudy).toArray(),
        database.questionnaireAnswers.where(ofStudy).toArray(),
        database.stageModels.where(ofStudy).toArray(),
      ]);
    const listed = [[study], personas, brands, themes, journeys, verbatims, questionnaireAnswers, ownModels];
    const pictures = personas.map(({ pictureEvidenceId: id }) => ({ evidenceIds: id === null ? [] : [id] }));
    const [foreignModels, counts, comments, evidence] = await Promise.all([
      foreignModelsOf(database, [study, ...journeys], ownModels),
      Promise.all(journeys.map(({ id }) => database.touchpoints.where('journeyId').equals(id).count())),
      commentsOn(
        database,
        listed.flatMap((records) => records.map(({ id }) => id)),
        journeys,
      ),
      evidenceOf(database, [...pictures, ...verbatims]),
    ]);
    const stageModels = [...ownModels, ...foreignModels, ...shippedStageModels()];
    const stagesOf = new Map(stageModels.map(({ id, stages }) => [id, stages]));
    return {
      study,
      currentJourneyId: current.id,
      me: identity.observerId,
      observers,
      personas,
      brands,
      stageModels,
      themes,
      journeys: journeys.map((journey, index) => ({
        ...journey,
        stages: stagesOf.get(journey.stageModelId) ?? [],
        touchpoints: counts[index] ?? 0,
      })),
      verbatims,
      questionnaireAnswers,
      comments,
      evidence,
    };
  });
}

/** Models in use that are neither the study's own nor shipped: a file brought them, of a newer version perhaps. */
async function foreignModelsOf(
  database: Database,
  users: readonly { readonly stageModelId: string }[],
  own: readonly StageModel[],
): Promise<StageModel[]> {
  const used = new Set(users.map(({ stageModelId }) => stageModelId));
  const foreign = [...used].filter((id) => shippedStageModel(id) === null && !own.some((model) => model.id === id));
  const models = await database.stageModels.bulkGet(foreign);
  return models.filter((model) => model !== undefined);
}

/** The comments on these records, and on the touchpoints of these journeys. */
async function commentsOn(
  database: Database,
  recordIds: readonly string[],
  journeys: readonly Journey[],
): Promise<Comment[]> {
  const comments = await database.comments.toArray();
  const known = new Set(recordIds);
  if (comments.some(({ recordType }) => recordType === 'touchpoints')) {
    const keys = await Promise.all(
      journeys.map(({ id }) => database.touchpoints.where('journeyId').equals(id).primaryKeys()),
    );
    for (const id of keys.flat()) known.add(id);
  }
  return comments.filter(({ recordId }) => known.has(recordId));
}
