import { stageModels as presets } from '@/lib/journey/catalogues/stageModels';
import { StoreError } from '@/lib/journey/commands/storeInterface';
import type { RecordOf } from '@/lib/journey/schemas/recordTypes';
import type { Stage, StageModel } from '@/lib/journey/schemas/study';
import type { Database } from './tables';

const shippedAt = '2026-01-01T00:00:00.000Z';

/**
 * A shipped stage model as the record that files carry: the same in every database, since nobody edits it. Null for an
 * id that is none.
 */
export function shippedStageModel(id: string): StageModel | null {
  const preset = presets.find((each) => each.id === id);
  if (!preset) return null;
  return {
    id: preset.id,
    createdAt: shippedAt,
    updatedAt: shippedAt,
    version: {},
    fieldVersions: {},
    conflicts: {},
    extensions: {},
    studyId: null,
    name: { ...preset.labels },
    stages: preset.stages.map(({ id, labels, phase }) => ({ id, labels: { ...labels }, phase })),
  };
}

/** Every stage model that is shipped. */
export function shippedStageModels(): StageModel[] {
  return presets.flatMap(({ id }) => shippedStageModel(id) ?? []);
}

/** A model by its id, shipped or not. Needs `stageModels` in the transaction. @throws {StoreError} `notFound` */
export async function stageModelOf(database: Database, id: string): Promise<StageModel> {
  const model = shippedStageModel(id) ?? (await database.stageModels.get(id));
  if (!model) throw new StoreError('notFound', `stageModels ${id}`);
  return model;
}

/**
 * The stages of each of the models by id; none for a model that is not known. Needs `stageModels` in the transaction.
 */
export async function stagesByModel(
  database: Database,
  modelIds: readonly string[],
): Promise<(modelId: string) => readonly Stage[]> {
  const own = [...new Set(modelIds)].filter((id) => shippedStageModel(id) === null);
  const stored = own.length === 0 ? [] : await database.stageModels.bulkGet(own);
  const models = new Map(stored.flatMap((model) => (model ? [[model.id, model] as const] : [])));
  return (id) => (shippedStageModel(id) ?? models.get(id))?.stages ?? [];
}

/** What a journey can note; only a file that was tampered with has more. */
const mostEdits = 1_000_000_000;

/** The version of a model that a journey notes: how many edits it has had. */
export async function stageModelVersion(database: Database, modelId: string): Promise<number> {
  const model: RecordOf<'stageModels'> | undefined = await database.stageModels.get(modelId);
  const edits = Object.values(model?.version ?? {}).reduce((sum, counter) => sum + counter, 0);
  return Math.min(edits, mostEdits);
}
