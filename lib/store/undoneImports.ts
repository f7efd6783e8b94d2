import type { Author } from '@/lib/journey/author';
import { deepEqual } from '@/lib/journey/deepEqual';
import { mergeRecords } from '@/lib/journey/merge/mergeRecords';
import { nextCounter } from '@/lib/journey/merge/versionVector';
import { isBookkeeping } from '@/lib/journey/recordFields';
import { eachRecord, type Snapshot } from '@/lib/journey/recordLists';
import { remarkedRecord } from '@/lib/journey/references';
import type { JourneyMap } from '@/lib/journey/schemas/journeyMap';
import type { CompetingValue } from '@/lib/journey/schemas/record';
import { type RecordOf, type RecordType, recordTypes } from '@/lib/journey/schemas/recordTypes';
import { createTombstone, restoreRecord } from '@/lib/journey/tombstones';
import { meta } from './meta';
import type { Change, Database } from './tables';

type AnyRecord = RecordOf<RecordType>;

/**
 * The file with what undoing its import took away as new edits: undoing is an edit like any other, newer than all that the
 * file holds, and the file would bring nothing back. What has been changed or deleted since by hand stays as it is. Needs
 * `changes` and `meta` in the transaction.
 */
export async function withUndoneImports(
  database: Database,
  local: Snapshot,
  file: JourneyMap,
  author: Author,
): Promise<JourneyMap> {
  const came = new Map(entriesOf(file));
  const deletions = new Map(file.tombstones.map((each) => [keyOf(each.type, each.id), each]));
  const takenBack = await takenBackLast(database, (key) => came.has(key) || deletions.has(key));
  if (takenBack.length === 0) return file;
  const here = new Map(entriesOf(local));
  const tombstones = new Map(local.tombstones.map((each) => [keyOf(each.type, each.id), each]));
  const remarked = remarkedSince(local, new Set([...came.keys(), ...takenBack.map(keyOfChange)]));
  const again = new Map<string, AnyRecord>();
  for (const { type, recordId, before, after } of takenBack) {
    const key = keyOf(type, recordId);
    const [incoming, own, tombstone] = [again.get(key) ?? came.get(key), here.get(key), tombstones.get(key)];
    if (before === null) {
      const isRemarked = remarked.has(key) || (own && remarked.has(remarkedKey(type, own)));
      if (own && deletions.has(key) && !isRemarked) deletions.set(key, createTombstone(type, own, author));
    } else if (after !== null) {
      if (incoming && own) again.set(key, editedAgain(type, own, incoming, { before, after }, author));
    } else if (incoming && tombstone) {
      again.set(key, restoreRecord(incoming, tombstone, author));
    }
  }
  const lists = recordTypes.map((type) => [type, file[type].map((each) => again.get(keyOf(type, each.id)) ?? each)]);
  return { ...file, ...Object.fromEntries(lists), tombstones: [...deletions.values()] };
}

/** The records that somebody has remarked on in a comment that is none of these: they stay, and all comments on them. */
function remarkedSince(local: Snapshot, known: ReadonlySet<string>): ReadonlySet<string> {
  const unknown = (local.comments ?? []).filter(({ id }) => !known.has(keyOf('comments', id)));
  return new Set(unknown.map((comment) => remarkedKey('comments', comment)));
}

/** The key of the record that a comment is on; '' for all else. */
function remarkedKey(type: RecordType, record: AnyRecord): string {
  const on = remarkedRecord(type, record);
  return on ? keyOf(on.target, on.id) : '';
}

function keyOfChange({ type, recordId }: Change): string {
  return keyOf(type, recordId);
}

/**
 * What the undoing of imports that are undone now has changed, as far as nothing has changed it since: of the records that are in the
 * file, and of all comments where there are any.
 */
async function takenBackLast(database: Database, isInFile: (key: string) => boolean): Promise<Change[]> {
  const byGroup = (await meta(database, 'undoneImports'))?.byGroup ?? {};
  // Of each import, what was done with it last.
  const last = new Map(
    Object.entries(byGroup).map(([group, { imported, isUndone }]) => [imported, { group, isUndone }]),
  );
  const undoing = new Set([...last.values()].filter(({ isUndone }) => isUndone).map(({ group }) => group));
  if (undoing.size === 0) return [];
  const taken = await database.changes
    .where('group')
    .anyOf([...undoing])
    .toArray();
  const changes = taken.filter((change) => change.type === 'comments' || isInFile(keyOfChange(change)));
  // Most files have nothing to do with what was undone at some time.
  if (!changes.some((change) => isInFile(keyOfChange(change)))) return [];
  const records = new Set(changes.map(keyOfChange));
  // In one pass over what came later: to look for each of thousands of records by itself takes many times as long.
  const first = changes.reduce((least, { seq = 0 }) => Math.min(least, seq), Number.POSITIVE_INFINITY);
  const later = await database.changes
    .where('seq')
    .above(first)
    .filter((change) => records.has(keyOfChange(change)))
    .toArray();
  const byRecord = Map.groupBy(later, keyOfChange);
  return changes.flatMap((change) => {
    const since = (byRecord.get(keyOfChange(change)) ?? []).filter(
      ({ seq, group }) => (seq ?? 0) > (change.seq ?? 0) && group !== change.group,
    );
    if (since.length === 0) return [change];
    // Of a record that was edited since, the fields that were not.
    if (!change.before || !change.after || since.some(({ before, after }) => !before || !after)) return [];
    const edited = new Set(
      since.flatMap(({ before, after }) => [...Object.keys(before ?? {}), ...Object.keys(after ?? {})]),
    );
    const untouched = (fields: object): object =>
      Object.fromEntries(
        Object.entries(fields)
          .filter(([field]) => !edited.has(field))
          .map(([field, value]) => [field, field === 'conflicts' ? untouched(value) : value]),
      );
    return [{ ...change, before: { ...untouched(change.before) }, after: { ...untouched(change.after) } }];
  });
}

/** The incoming record with what an undoing took from the own one: fields as the file has them, and values that compete. */
function editedAgain(
  type: RecordType,
  own: AnyRecord,
  incoming: AnyRecord,
  { before, after }: { readonly before: object; readonly after: object },
  { replicaId, now }: Author,
): AnyRecord {
  const merged = mergeRecords(type, own, incoming);
  const counter = nextCounter(merged.version, replicaId);
  const values: Record<string, unknown> = {};
  const conflicts: Record<string, CompetingValue[]> = { ...merged.conflicts };
  const fieldVersions = { ...merged.fieldVersions };
  let latest = counter;
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const theirs: unknown = Reflect.get(incoming, field);
    const isTheirs = deepEqual(Reflect.get(before, field), theirs) || isUnseen(own, incoming, field);
    if (isBookkeeping(field) || theirs === undefined || !isTheirs) continue;
    values[field] = theirs;
    fieldVersions[field] = { replica: replicaId, counter };
    delete conflicts[field];
  }
  const competed: Record<string, readonly CompetingValue[]> = Reflect.get(before, 'conflicts') ?? {};
  for (const [field, competing] of Object.entries(competed)) {
    const isTheirs = competing.some(({ value }) => deepEqual(value, Reflect.get(incoming, field)));
    if (!isTheirs || Object.hasOwn(own.conflicts, field)) continue;
    // In their order: the last one shows.
    conflicts[field] = competing.map((each, index) => ({ ...each, replica: replicaId, counter: counter + index }));
    latest = Math.max(latest, counter + competing.length - 1);
    values[field] = competing.at(-1)?.value;
    fieldVersions[field] = { replica: replicaId, counter: counter + competing.length - 1 };
  }
  if (Object.keys(values).length === 0) return incoming;
  const version = { ...merged.version, [replicaId]: latest };
  return { ...merged, ...values, updatedAt: now.toISOString(), version, fieldVersions, conflicts };
}

/** Whether the own record knows nothing of the edit that gave a field its value in the other. */
function isUnseen(own: AnyRecord, other: AnyRecord, field: string): boolean {
  const edit = other.fieldVersions[field];
  return edit !== undefined && (own.version[edit.replica] ?? 0) < edit.counter;
}

function entriesOf(lists: Snapshot): [string, AnyRecord][] {
  const entries: [string, AnyRecord][] = [];
  eachRecord(lists, (type, record) => void entries.push([keyOf(type, record.id), record]));
  return entries;
}

function keyOf(type: string, id: string): string {
  return `${type}/${id}`;
}
