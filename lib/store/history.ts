import { type CommandInput, type Committed, StoreError } from '@/lib/journey/commands';
import { references, referencesOf } from '@/lib/journey/references';
import { type RecordOf, type RecordType, recordTypes } from '@/lib/journey/schemas/recordTypes';
import { ensureJourney, tablesToEnsureJourney } from './ensureJourney';
import type { StoreContext } from './storeContext';
import type { Change, Database } from './tables';
import { write } from './writer';

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
    ...(holdsJourneys ? tablesToEnsureJourney : []),
  ];
  return write(context, 'undo', [...new Set(tables)], async (writer) => {
    const needed = await neededByOthers(writer.database, changes);
    for (const { type, recordId, before, after } of changes.reverse()) {
      const record = await writer.database.table(type).get(recordId);
      if (before === null) {
        if (record && !needed.has(keyOf(type, recordId))) await writer.remove(type, record);
      } else if (after === null) {
        if (!record) await writer.restore(type, before);
      } else {
        await writer.revert(type, recordId, before, after);
      }
    }
    await refuseOrphans(writer.database, changes);
    if (holdsJourneys) await ensureJourney(writer, context.language);
    return {};
  });
}

/** Types that others belong to or are read with. Touchpoints and evidence are only pointed at. */
const carriers: readonly RecordType[] = recordTypes.filter((type) => type !== 'touchpoints' && type !== 'evidence');

/** The types whose records may need one of these types. */
function typesThatNeed(types: readonly RecordType[]): RecordType[] {
  const needed = carriers.filter((type) => types.includes(type));
  return recordTypes.filter((type) => references[type].some(({ target }) => needed.includes(target)));
}

/**
 * Of the records that the changes made: those that a record has come to need since which they did not make, and what those need in
 * turn. What needed one before, and was left pointing nowhere when it was deleted, does not keep it from being deleted again.
 */
async function neededByOthers(database: Database, changes: readonly Change[]): Promise<ReadonlySet<string>> {
  const made = changes.filter(({ before }) => before === null);
  if (made.length === 0) return new Set();
  const since = new Set<string>();
  await database.changes
    .where('seq')
    .above(Math.max(...changes.map(({ seq }) => seq ?? 0)))
    .each(({ type, recordId }) => since.add(keyOf(type, recordId)));
  const going = new Set(made.map(({ type, recordId }) => keyOf(type, recordId)));
  const needed = new Set<string>();
  const users = typesThatNeed(made.map(({ type }) => type));
  const records = await Promise.all(
    users.map(async (type) => {
      const all = await database.table(type).toArray();
      return all.map((record) => ({
        key: keyOf(type, record.id),
        needs: referencesOf(type, record)
          .filter(({ target }) => carriers.includes(target))
          .map(({ target, id }) => keyOf(target, id)),
      }));
    }),
  );
  for (let size = -1; size !== needed.size; ) {
    size = needed.size;
    for (const { key, needs } of records.flat()) {
      if (going.has(key) ? !needed.has(key) : !since.has(key)) continue;
      for (const each of needs) if (going.has(each)) needed.add(each);
    }
  }
  return needed;
}

/** The types that records of these types belong to; stage models, which may be shipped ones, are not looked for. */
function ownersOf(types: readonly RecordType[]): RecordType[] {
  const owners = types.flatMap((type) => references[type].filter(({ owner }) => owner).map(({ target }) => target));
  return owners.filter((type) => type !== 'stageModels');
}

/** Of the records that the changes had deleted, and that are back: each must find what it belongs to. */
async function refuseOrphans(database: Database, changes: readonly Change[]): Promise<void> {
  for (const { type, before, after } of changes) {
    if (before === null || after !== null) continue;
    // A change that deletes holds the record whole.
    for (const { owner, target, id } of referencesOf(type, before as unknown as RecordOf<RecordType>)) {
      if (!owner || target === 'stageModels') continue;
      if ((await database.table(target).where('id').equals(id).count()) === 0) {
        throw new StoreError('notFound', `${target} ${id}`);
      }
    }
  }
}

function keyOf(type: string, id: string): string {
  return `${type}/${id}`;
}
