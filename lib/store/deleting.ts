import type { CommandInput, Committed } from '@/lib/journey/commands';
import { problem } from '@/lib/journey/problem';
import { references } from '@/lib/journey/references';
import { refusal } from '@/lib/journey/refusal';
import { type RecordOf, type RecordType, recordTypes } from '@/lib/journey/schemas/recordTypes';
import { commentsOn } from './commentsOn';
import { ensureJourney, tablesToEnsureJourney } from './ensureJourney';
import { recordsOf } from './records';
import type { StoreContext } from './storeContext';
import { type Writer, write } from './writer';

/** See `commandSchemas.deleteRecord`. After the last journey a fresh one takes its place. */
export function deleteRecord(context: StoreContext, { type, id }: CommandInput<'deleteRecord'>): Promise<Committed> {
  return deleteAll(context, 'deleteRecord', type, [id]);
}

/** See `commandSchemas.deleteRecords`. @throws {StoreError} `notFound` when one of them is gone. */
export function deleteRecords(context: StoreContext, { type, ids }: CommandInput<'deleteRecords'>): Promise<Committed> {
  return deleteAll(context, 'deleteRecords', type, [...new Set(ids)]);
}

async function deleteAll(
  context: StoreContext,
  command: string,
  type: RecordType,
  ids: readonly string[],
): Promise<Committed> {
  const tables = [
    type,
    ...ownedTypes(type),
    'comments',
    ...(needsJourneys(type) ? tablesToEnsureJourney : []),
    ...(holdsWalkthroughs(type) ? (['recordings'] as const) : []),
  ] as const;
  return write(context, command, [...new Set(tables)], async (writer) => {
    if (type === 'observers' && ids.includes(writer.observerId)) {
      throw refusal([problem('observers', 'isYourself')]);
    }
    if (type === 'stageModels') await refuseUsedModels(writer, ids);
    const going = new Map<RecordType, Map<string, RecordOf<RecordType>>>();
    await collect(writer, type, await recordsOf(writer, type, ids), going);
    if (type === 'studies') await collectOwnModels(writer, going);
    // What is said of a record has no place without it.
    for (const [each, records] of [...going]) {
      if (each !== 'comments')
        await collect(writer, 'comments', await commentsOn(writer, each, [...records.keys()]), going);
    }
    // What belongs to others goes before them, as it comes back after them.
    for (const [each, records] of [...going].reverse()) {
      await Promise.all([...records.values()].map((record) => writer.remove(each, record)));
    }
    // Where a recording is says which pages are open.
    const walkthroughIds = [...(going.get('walkthroughs')?.keys() ?? [])];
    if (walkthroughIds.length > 0) await writer.database.recordings.bulkDelete(walkthroughIds);
    if (holdsJourneys(type)) await ensureJourney(writer, context.language);
    return {};
  });
}

/**
 * Adds the own stage models of studies that go: nobody would ever meet them again. One that another study or its journeys use
 * stays with those.
 */
async function collectOwnModels(
  writer: Writer,
  going: Map<RecordType, Map<string, RecordOf<RecordType>>>,
): Promise<void> {
  const { studies, journeys, stageModels } = writer.database;
  const stays = (type: RecordType) => (record: { readonly id: string }) => !going.get(type)?.has(record.id);
  const [models, otherStudies, otherJourneys] = await Promise.all([
    stageModels
      .where('studyId')
      .anyOf([...(going.get('studies')?.keys() ?? [])])
      .toArray(),
    studies.filter(stays('studies')).toArray(),
    journeys.filter(stays('journeys')).toArray(),
  ]);
  const used = new Set([...otherStudies, ...otherJourneys].map(({ stageModelId }) => stageModelId));
  const unused = models.filter(({ id }) => !used.has(id));
  await collect(writer, 'stageModels', unused, going);
}

/** A journey keeps the model that it was captured under. */
async function refuseUsedModels({ database }: Writer, ids: readonly string[]): Promise<void> {
  const uses = ({ stageModelId }: { readonly stageModelId: string }) => ids.includes(stageModelId);
  const [study, journey] = await Promise.all([
    database.studies.filter(uses).first(),
    database.journeys.filter(uses).first(),
  ]);
  const user = study ?? journey;
  if (user) throw refusal([problem('stageModels', 'isInUse', user.stageModelId)]);
}

const needsJourneys = (type: RecordType) => holdsJourneys(type) || type === 'stageModels';
const holdsWalkthroughs = (type: RecordType) => type === 'walkthroughs' || ownedTypes(type).includes('walkthroughs');
const holdsJourneys = (type: RecordType) => type === 'journeys' || type === 'studies';

/** The types whose records belong to one of this type, and what belongs to those: they go with it. */
function ownedTypes(type: RecordType): RecordType[] {
  const found = new Set<RecordType>();
  const visit = (target: RecordType) => {
    for (const { type: owned } of ownersOf(target)) {
      if (found.has(owned)) continue;
      found.add(owned);
      visit(owned);
    }
  };
  visit(type);
  return [...found];
}

/**
 * The fields by which records belong to one of `target`. A study does not belong to its stage model: it only needs it.
 */
function ownersOf(target: RecordType): { type: RecordType; field: string }[] {
  if (target === 'stageModels') return [];
  return recordTypes.flatMap((type) =>
    references[type]
      .filter((reference) => reference.owner && reference.target === target)
      .map(({ field }) => ({ type, field })),
  );
}

/** Adds records, and those that belong to them, by type; a type stands behind those that its records belong to. */
async function collect(
  writer: Writer,
  type: RecordType,
  records: readonly RecordOf<RecordType>[],
  going: Map<RecordType, Map<string, RecordOf<RecordType>>>,
): Promise<void> {
  const known = going.get(type) ?? new Map<string, RecordOf<RecordType>>();
  // One record may belong to two that both go (a walkthrough to its brief and its journey).
  const added = records.filter(({ id }) => !known.has(id));
  for (const record of added) known.set(record.id, record);
  going.delete(type);
  going.set(type, known);
  for (const { type: owned, field } of ownersOf(type)) {
    const table = writer.database.table<RecordOf<RecordType>, string>(owned);
    const lists = await Promise.all(added.map(({ id }) => table.where(field).equals(id).toArray()));
    if (lists.some((list) => list.length > 0)) await collect(writer, owned, lists.flat(), going);
  }
}
