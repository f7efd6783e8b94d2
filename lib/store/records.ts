import type { CommandInput, Committed, CreatableType } from '@/lib/journey/commands';
import { StoreError } from '@/lib/journey/commands';
import { problem } from '@/lib/journey/problem';
import type { FieldsOf } from '@/lib/journey/recordFields';
import { refusal } from '@/lib/journey/refusal';
import { type RecordOf, type RecordType, recordTypes } from '@/lib/journey/schemas/recordTypes';
import { distinctDomains } from './brands';
import { newRecordFields } from './newRecordFields';
import { refuseDoubledStages } from './refuseDoubledStages';
import { shippedStageModel, stageModelOf, stageModelVersion } from './stages';
import type { StoreContext } from './storeContext';
import type { Fields, TableName } from './tables';
import { type Writer, write } from './writer';

/** See `commandSchemas.createRecord`. @throws {StoreError} `notFound` when what it belongs to is gone. */
export async function createRecord(
  context: StoreContext,
  { type, id, fields }: CommandInput<'createRecord'>,
): Promise<Committed> {
  const tables: TableName[] = [type, 'studies', 'stageModels'];
  if (type === 'comments') tables.push(remarkedType(fields));
  return write(context, 'createRecord', tables, async (writer) => {
    if (await wasMade(writer, type, id)) return {};
    await writer.create(type, newRecordFields(type, await completed(writer, type, id, fields)), id);
    return {};
  });
}

/** Whether a record of this id was made before, also one that has been deleted since: it does not come back by being sent twice. */
export async function wasMade({ database }: Writer, type: RecordType, id: string): Promise<boolean> {
  const [made, deleted] = await Promise.all([
    database.table(type).where('id').equals(id).count(),
    database.tombstones.get([type, id]),
  ]);
  return made > 0 || deleted !== undefined;
}

/** The fields with those that the store knows better than who asks, or that are obvious. */
async function completed(writer: Writer, type: CreatableType, id: string, fields: Fields): Promise<Fields> {
  const { observerId } = writer;
  const { studyId } = fields;
  const study = typeof studyId === 'string' ? await writer.get('studies', studyId) : null;
  switch (type) {
    case 'brands':
      return withCleanDomains(fields);
    case 'stageModels':
      if (shippedStageModel(id)) throw refusal([problem('stageModels.id', 'isInUse', id)]);
      // The format lets a model belong to no study: then it would be shown in none.
      if (!study) throw refusal([problem('stageModels.studyId', 'isMissing')]);
      refuseDoubledStages(fields.stages);
      return fields;
    case 'journeys': {
      const stageModelId = fields.stageModelId ?? study?.stageModelId;
      if (typeof stageModelId !== 'string') return fields;
      await stageModelOf(writer.database, stageModelId);
      const version = await stageModelVersion(writer.database, stageModelId);
      return { observerId, ...fields, stageModelId, stageModelVersion: version };
    }
    case 'verbatims':
    case 'questionnaireAnswers':
      return { observerId, ...fields };
    case 'comments':
      await writer.get(remarkedType(fields), String(fields.recordId));
      return { authorId: observerId, ...fields };
    default:
      return fields;
  }
}

/** The type of the record that a comment is on. */
function remarkedType({ recordType }: Fields): RecordType {
  const type = recordTypes.find((each) => each === recordType);
  if (!type) throw refusal([problem('comments.recordType', 'hasNoKnownType')]);
  return type;
}

function withCleanDomains(fields: Fields): Fields {
  const { name, domains } = fields;
  const areTexts = Array.isArray(domains) && domains.every((each) => typeof each === 'string');
  return {
    ...fields,
    ...(typeof name === 'string' && { name: name.trim() }),
    ...(areTexts && { domains: distinctDomains(domains) }),
  };
}

/** See `commandSchemas.editRecord`. */
export async function editRecord(
  context: StoreContext,
  { type, id, changes }: CommandInput<'editRecord'>,
): Promise<Committed> {
  return write(context, 'editRecord', [type], async (writer) => {
    // Each field is parsed by its own schema, and an unknown one is refused, where the edit is made.
    await writer.edit(type, await writer.get(type, id), changes);
    return {};
  });
}

/** See `commandSchemas.editRecords`. @throws {StoreError} `notFound` when one of them is gone. */
export async function editRecords(context: StoreContext, input: CommandInput<'editRecords'>): Promise<Committed> {
  const { type } = input;
  const edits: [id: string, changes: Fields][] =
    'perRecord' in input ? Object.entries(input.perRecord) : [...new Set(input.ids)].map((id) => [id, input.changes]);
  return write(context, 'editRecords', [type], async (writer) => {
    const records = await recordsOf(
      writer,
      type,
      edits.map(([id]) => id),
    );
    const changesOf = (index: number) => edits[index]?.[1] as Partial<FieldsOf<RecordType>>;
    await Promise.all(records.map((record, index) => writer.edit(type, record, changesOf(index))));
    return {};
  });
}

/** The records of these ids, in their order. @throws {StoreError} `notFound` */
export async function recordsOf<Type extends RecordType>(
  { database }: Writer,
  type: Type,
  ids: readonly string[],
): Promise<RecordOf<Type>[]> {
  const records = await database.table<RecordOf<Type>, string>(type).bulkGet([...ids]);
  return records.map((record, index) => {
    if (!record) throw new StoreError('notFound', `${type} ${ids[index]}`);
    return record;
  });
}
