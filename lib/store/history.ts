import { type CommandInput, type Committed, StoreError } from '@/lib/journey/commands';
import { references, referencesOf, remarkedRecord } from '@/lib/journey/references';
import { type RecordOf, type RecordType, recordTypes } from '@/lib/journey/schemas/recordTypes';
import { commentsOn } from './commentsOn';
import { ensureJourney, tablesToEnsureJourney } from './ensureJourney';
import { noteUndoneImport } from './noteUndoneImport';
import { shippedStageModel } from './stages';
import type { StoreContext } from './storeContext';
import type { Change, Database } from './tables';
import { type Writer, write } from './writer';

/**
 * See `commandSchemas.undo`. A record that has since been deleted stays so: its fields have nothing to go back to. One
 * that was made stays where others have come to need it since: they would be left with no place to show them.
 * @throws {StoreError} `notFound`, also where a record would come back that belongs to one which is no longer there.
 */
export async function undo(context: StoreContext, { group }: CommandInput<'undo'>): Promise<Committed> {
  const database = await context.open();
  // A group is written in one transaction and never changes, so it can be read before the one that undoes it.
  const changes = await database.changes.where('group').equals(group).sortBy('seq');
  if (changes.length === 0) throw new StoreError('notFound', `changes ${group}`);
  const types = [...new Set(changes.map(({ type }) => type))];
  const holdsJourneys = types.includes('journeys') || types.includes('studies');
  const tables = [
    ...types,
    ...typesThatNeed(types),
    ...ownersOf(types),
    ...remarkedTypes(changes),
    'comments' as const,
    ...(holdsJourneys ? tablesToEnsureJourney : []),
  ];
  const takeAllBack = async (writer: Writer) => {
    const needed = await neededByOthers(writer.database, changes);
    // Each record by itself, at once: a group may hold thousands. Of one record, the last change first.
    const byRecord = Map.groupBy(changes.toReversed(), ({ type, recordId }) => keyOf(type, recordId));
    await Promise.all(
      [...byRecord].map(async ([key, ofRecord]) => {
        for (const change of ofRecord) await takeBack(writer, change, needed.has(key));
      }),
    );
    await refuseOrphans(writer.database, changes);
    if (holdsJourneys) await ensureJourney(writer, context.language);
    return {};
  };
  return write(context, 'undo', [...new Set(tables)], takeAllBack, undefined, async (database, by) => {
    if (by !== null) await noteUndoneImport(database, changes, by);
  });
}

/** Takes back one change of a record. One that it made stays where it is needed, and so does who works here. */
async function takeBack(writer: Writer, { type, recordId, before, after }: Change, isNeeded: boolean): Promise<void> {
  if (before !== null && after !== null) return writer.revert(type, recordId, before, after);
  const record = await writer.database.table(type).get(recordId);
  if (before !== null) {
    if (!record) await writer.restore(type, before);
  } else if (record && !isNeeded && recordId !== writer.observerId) {
    const comments = await commentsOn(writer, type, [recordId]);
    await Promise.all(comments.map((comment) => writer.remove('comments', comment)));
    await writer.remove(type, record);
  }
}

/** Types that others belong to or are read with. Touchpoints and evidence are only pointed at. */
const carriers: readonly RecordType[] = recordTypes.filter((type) => type !== 'touchpoints' && type !== 'evidence');

/** The types whose records may need one of these types. */
function typesThatNeed(types: readonly RecordType[]): RecordType[] {
  const needed = carriers.filter((type) => types.includes(type));
  return recordTypes.filter((type) => references[type].some(({ target }) => needed.includes(target)));
}

/**
 * Of the records that the changes made: those that a record needs which they did not make, and what those need in turn. What
 * only names one of them needs it when it has come to name it since: what a deletion had left pointing nowhere does not keep
 * the deletion from being done again.
 */
async function neededByOthers(database: Database, changes: readonly Change[]): Promise<ReadonlySet<string>> {
  const made = changes.filter(({ before }) => before === null);
  const going = new Set(made.map(({ type, recordId }) => keyOf(type, recordId)));
  const needed = new Set<string>();
  if (made.length === 0) return needed;
  const named = await namedSince(database, Math.max(...changes.map(({ seq }) => seq ?? 0)));
  const users = typesThatNeed(made.map(({ type }) => type));
  const records = await Promise.all(
    users.map(async (type) => {
      const all = await database.table(type).toArray();
      return all.map((record) => {
        const key = keyOf(type, record.id);
        const needs = referencesOf(type, record)
          .filter(({ target }) => carriers.includes(target))
          .map(({ target, id, owner }) => ({ owner, needs: keyOf(target, id) }))
          .filter((each) => each.owner || going.has(key) || named.has(`${key} ${each.needs}`));
        return { key, needs: needs.map((each) => each.needs) };
      });
    }),
  );
  for (let size = -1; size !== needed.size; ) {
    size = needed.size;
    for (const { key, needs } of records.flat()) {
      if (going.has(key) && !needed.has(key)) continue;
      for (const each of needs) if (going.has(each)) needed.add(each);
    }
  }
  return needed;
}

/** Which records have been made to name which, after a change: their keys, with a space between. */
async function namedSince(database: Database, seq: number): Promise<ReadonlySet<string>> {
  const named = new Set<string>();
  await database.changes
    .where('seq')
    .above(seq)
    .each(({ type, recordId, after }) => {
      if (after === null) return;
      // Of an edit, the fields that it changed.
      for (const { target, id } of referencesOf(type, after as unknown as RecordOf<RecordType>)) {
        named.add(`${keyOf(type, recordId)} ${keyOf(target, id)}`);
      }
    });
  return named;
}

/** The types that records of these types belong to. */
function ownersOf(types: readonly RecordType[]): RecordType[] {
  return types.flatMap((type) => references[type].filter(({ owner }) => owner).map(({ target }) => target));
}

/** The types of the records that comments which had been deleted are on. */
function remarkedTypes(changes: readonly Change[]): RecordType[] {
  return changes.flatMap(({ type, before }) => (before && remarkedRecord(type, before)?.target) ?? []);
}

/**
 * Of the records that the changes had deleted, and that are back, and of those that belong to what they belonged to
 * before: each must find it there.
 */
async function refuseOrphans(database: Database, changes: readonly Change[]): Promise<void> {
  const owners = new Map<string, { target: RecordType; id: string }>();
  for (const { type, before } of changes) {
    // A change that deletes holds the record whole, one that edits the fields that it changed.
    for (const { owner, target, id } of before ? referencesOf(type, before as unknown as RecordOf<RecordType>) : []) {
      const isShipped = target === 'stageModels' && shippedStageModel(id) !== null;
      if (owner && !isShipped) owners.set(keyOf(target, id), { target, id });
    }
    const remarked = before && remarkedRecord(type, before);
    if (remarked) owners.set(keyOf(remarked.target, remarked.id), remarked);
  }
  await Promise.all(
    [...owners.values()].map(async ({ target, id }) => {
      const isThere = (await database.table(target).where('id').equals(id).count()) > 0;
      if (!isThere) throw new StoreError('notFound', `${target} ${id}`);
    }),
  );
}

function keyOf(type: string, id: string): string {
  return `${type}/${id}`;
}
