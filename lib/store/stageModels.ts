import type { CommandInput, Committed } from '@/lib/journey/commands';
import { type Problem, problem } from '@/lib/journey/problem';
import { refusal } from '@/lib/journey/refusal';
import type { Journey, Stage, Study } from '@/lib/journey/schemas/study';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { Verbatim } from '@/lib/journey/schemas/verbatim';
import { recordsOf } from './records';
import { refuseDoubledStages } from './refuseDoubledStages';
import { shippedStageModel, stageModelOf, stageModelVersion, stagesByModel } from './stages';
import type { StoreContext } from './storeContext';
import type { Database, TableName } from './tables';
import { type Writer, write } from './writer';

const tables: readonly TableName[] = ['studies', 'journeys', 'stageModels', 'touchpoints', 'verbatims'];

/** Where stages go, by the id that they had; null = to be coded. */
type StageMapping = CommandInput<'changeStageModel'>['mapping'];

/** See `commandSchemas.changeStageModel`. */
export async function changeStageModel(
  context: StoreContext,
  { stageModelId, studyId, journeyIds, mapping }: CommandInput<'changeStageModel'>,
): Promise<Committed> {
  return write(context, 'changeStageModel', tables, async (writer) => {
    const { database } = writer;
    const [{ stages }, named, study] = await Promise.all([
      stageModelOf(database, stageModelId),
      recordsOf(writer, 'journeys', [...new Set(journeyIds)]),
      studyId === null ? null : writer.get('studies', studyId),
    ]);
    // Under this very model, `mapping` would take its stages for those of another.
    const journeys = named.filter((journey) => journey.stageModelId !== stageModelId);
    const studies = study && study.stageModelId !== stageModelId ? [study] : [];
    const [stagesBefore, version] = await Promise.all([
      stagesByModel(
        database,
        [...journeys, ...studies].map((each) => each.stageModelId),
      ),
      stageModelVersion(database, stageModelId),
    ]);
    const staged = await stagedIn(database, journeys, studies);
    await moveStages(writer, staged, (modelId) => stagesBefore(modelId), stages, mapping);
    const changes = { stageModelId, stageModelVersion: version };
    await Promise.all([
      ...journeys.map((journey) => writer.edit('journeys', journey, changes)),
      ...studies.map((each) => writer.edit('studies', each, { stageModelId })),
    ]);
    return {};
  });
}

/** See `commandSchemas.editStageModel`. @throws {StoreError} `invalid` for a shipped model, which is never edited. */
export async function editStageModel(
  context: StoreContext,
  { stageModelId, name, stages, mapping }: CommandInput<'editStageModel'>,
): Promise<Committed> {
  if (shippedStageModel(stageModelId)) throw refusal([problem('stageModels', 'isNeverEdited')]);
  refuseDoubledStages(stages);
  return write(context, 'editStageModel', tables, async (writer) => {
    const { database } = writer;
    const model = await writer.get('stageModels', stageModelId);
    const uses = (each: { readonly stageModelId: string }) => each.stageModelId === stageModelId;
    const [journeys, studies] = await Promise.all([
      database.journeys.filter(uses).toArray(),
      database.studies.filter(uses).toArray(),
    ]);
    const staysAsItIs =
      Object.entries(mapping).every(([from, to]) => from === to) &&
      model.stages.every(({ id }) => stages.some((stage) => stage.id === id));
    const staged = staysAsItIs ? [] : await stagedIn(database, journeys, studies);
    const moved = await moveStages(writer, staged, () => model.stages, stages, mapping);
    await writer.edit('stageModels', model, { stages, ...(name && { name }) });
    const version = await stageModelVersion(database, stageModelId);
    const restaged = journeys.filter(({ id }) => moved.has(id));
    await Promise.all(restaged.map((journey) => writer.edit('journeys', journey, { stageModelVersion: version })));
    return {};
  });
}

/** What stands in stages of one model. */
interface Staged {
  readonly modelId: string;
  /** Null for verbatims that are of no journey: their stages are the study's. */
  readonly journeyId: string | null;
  readonly touchpoints: readonly Touchpoint[];
  readonly verbatims: readonly Verbatim[];
}

async function stagedIn(
  database: Database,
  journeys: readonly Journey[],
  studies: readonly Study[],
): Promise<Staged[]> {
  const studyIds = [...new Set([...journeys.map(({ studyId }) => studyId), ...studies.map(({ id }) => id)])];
  const [touchpoints, lists] = await Promise.all([
    Promise.all(journeys.map(({ id }) => database.touchpoints.where('journeyId').equals(id).toArray())),
    Promise.all(studyIds.map((id) => database.verbatims.where('studyId').equals(id).toArray())),
  ]);
  // A verbatim under a touchpoint speaks of the stages of that one's journey, whether it names the journey or not.
  const journeyOf = new Map(touchpoints.flat().map(({ id, journeyId }) => [id, journeyId]));
  const verbatims = Map.groupBy(lists.flat(), ({ studyId, journeyId, touchpointId }) => {
    if (journeyId !== null) return journeyId;
    return touchpointId === null ? studyId : (journeyOf.get(touchpointId) ?? null);
  });
  return [
    ...journeys.map(({ id, stageModelId }, index) => ({
      modelId: stageModelId,
      journeyId: id,
      touchpoints: touchpoints[index] ?? [],
      verbatims: verbatims.get(id) ?? [],
    })),
    ...studies.map(({ id, stageModelId }) => ({
      modelId: stageModelId,
      journeyId: null,
      touchpoints: [],
      verbatims: verbatims.get(id) ?? [],
    })),
  ];
}

/**
 * Gives what stands in stages its stage among `stages`, and tells in which journeys something got another one. A stage
 * that its own model did not know either (it is shown as to be coded) may stay what it is.
 */
async function moveStages(
  writer: Writer,
  staged: readonly Staged[],
  stagesBefore: (modelId: string) => readonly Stage[],
  stages: readonly Stage[],
  mapping: StageMapping,
): Promise<ReadonlySet<string>> {
  const ids = new Set(stages.map(({ id }) => id));
  const problems = Object.entries(mapping).flatMap(([from, to]): Problem[] =>
    to === null || ids.has(to) ? [] : [problem(`mapping.${from}`, 'isNoStage', to)],
  );
  const nowhere = new Set<string>();
  const moved = new Set<string>();
  const edits: (() => Promise<unknown>)[] = [];
  for (const { modelId, journeyId, touchpoints, verbatims } of staged) {
    const before = new Set(stagesBefore(modelId).map(({ id }) => id));
    const stageFor = (was: string | null): string | null => {
      if (was === null) return null;
      if (Object.hasOwn(mapping, was)) return mapping[was] ?? null;
      if (before.has(was) && !ids.has(was)) nowhere.add(was);
      return was;
    };
    const note = (is: string | null, was: string | null) => {
      if (is !== was && journeyId !== null) moved.add(journeyId);
      return is !== was;
    };
    for (const touchpoint of touchpoints) {
      const stageId = stageFor(touchpoint.stageId);
      if (note(stageId, touchpoint.stageId)) edits.push(() => writer.edit('touchpoints', touchpoint, { stageId }));
    }
    for (const verbatim of verbatims) {
      const stageId = stageFor(verbatim.stageId);
      if (note(stageId, verbatim.stageId)) edits.push(() => writer.edit('verbatims', verbatim, { stageId }));
    }
  }
  problems.push(...[...nowhere].map((stage) => problem('mapping', 'goesNowhere', stage)));
  if (problems.length > 0) throw refusal(problems);
  await Promise.all(edits.map((edit) => edit()));
  return moved;
}
