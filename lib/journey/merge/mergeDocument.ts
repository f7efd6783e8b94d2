import { compareText } from '../compareText';
import { eachRecord, type RecordLists, type Snapshot } from '../recordLists';
import { referencesOf, remarkedRecord } from '../references';
import type { RecordOf, RecordType } from '../schemas/recordTypes';
import type { Tombstone } from '../schemas/tombstone';
import type { Touchpoint } from '../schemas/touchpoint';
import type { Walkthrough } from '../schemas/walkthrough';
import { mergeRecords } from './mergeRecords';
import { mergeTombstones, survives } from './mergeTombstone';

/** What a merge did to the records that came in. */
interface MergeSummary {
  /** Records that were not here. */
  readonly added: number;
  /** Of those, how many of each type; types of which there are none are left out. */
  readonly addedByType: { readonly [Type in RecordType]?: number };
  /** Records that were here and are not the same any more. */
  readonly updated: number;
  /** Records that came and changed nothing: here already just so or newer, or deleted here. */
  readonly unchanged: number;
  /** Records put whose fields hold competing values. */
  readonly conflicts: number;
  /** Records that were here and are deleted. */
  readonly deleted: number;
  /** Studies, journeys and briefs that came and are here now; journeys with most touchpoints first, of two alike the newer one. */
  readonly studyIds: readonly string[];
  readonly journeyIds: readonly string[];
  readonly briefIds: readonly string[];
  /** Walkthroughs that were not here, or not so, and how each stands now. */
  readonly walkthroughs: readonly Pick<Walkthrough, 'id' | 'journeyId' | 'state'>[];
}

/** What a store has to write so that it holds both. */
export interface DocumentMerge {
  /** Records to write, added and updated. */
  readonly put: RecordLists;
  readonly deleteIds: { readonly [Type in RecordType]?: readonly string[] };
  /** Tombstones to write. */
  readonly tombstones: readonly Tombstone[];
  /** Tombstones to forget: their records are back. */
  readonly liftedTombstones: readonly { readonly type: string; readonly id: string }[];
  readonly summary: MergeSummary;
}

/** One record of either side, whatever becomes of it. */
interface Entry {
  readonly type: RecordType;
  readonly local: RecordOf<RecordType> | undefined;
  readonly incoming: RecordOf<RecordType> | undefined;
  readonly merged: RecordOf<RecordType>;
  alive: boolean;
}

/**
 * Merges what a file holds into all that is here. Nothing is doubled: merging the same again changes nothing, and two files may come in
 * either order. A record outlives a deletion that had not seen its last edit, and with it what it belongs to: a
 * touchpoint added on one side brings back the journey that was deleted on the other.
 *
 * One order does show until the sides exchange again: where A edited, B deleted having seen that, and C edited without having
 * seen either, C's copy survives; A's edit is in it only where the two met before the deletion came.
 *
 * @param local all records and tombstones here.
 */
export function mergeDocument(local: Snapshot, incoming: Snapshot): DocumentMerge {
  const localTombstones = tombstonesByKey(local.tombstones);
  const tombstones = tombstonesByKey([...local.tombstones, ...incoming.tombstones]);
  const entries = entriesOf(local, incoming);
  for (const [key, entry] of entries) {
    const tombstone = tombstones.get(key);
    entry.alive = tombstone === undefined || survives(entry.merged, tombstone);
  }
  reviveOwners(entries);
  for (const [key, { alive }] of entries) {
    if (alive) tombstones.delete(key);
  }
  return {
    ...recordsToWrite(entries),
    tombstones: [...tombstones].filter(([key, each]) => each !== localTombstones.get(key)).map(([, each]) => each),
    liftedTombstones: [...localTombstones]
      .filter(([key]) => !tombstones.has(key))
      .map(([, { type, id }]) => ({ type, id })),
    summary: summaryOf(entries),
  };
}

function entriesOf(local: Snapshot, incoming: Snapshot): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  eachRecord(local, (type, record) => {
    entries.set(keyOf(type, record.id), { type, local: record, incoming: undefined, merged: record, alive: true });
  });
  eachRecord(incoming, (type, record) => {
    const key = keyOf(type, record.id);
    const here = entries.get(key)?.local;
    // Both were listed under `type`, so both are records of it.
    const merged = here ? mergeRecords(type, here as typeof record, record) : record;
    entries.set(key, { type, local: here, incoming: record, merged, alive: true });
  });
  return entries;
}

/** Brings back what living records belong to, and what that belongs to. */
function reviveOwners(entries: ReadonlyMap<string, Entry>): void {
  const living = [...entries.values()].filter(({ alive }) => alive);
  for (let entry = living.pop(); entry; entry = living.pop()) {
    const owners = referencesOf(entry.type, entry.merged).filter(({ owner }) => owner);
    for (const { target, id } of [...owners, remarkedRecord(entry.type, entry.merged) ?? []].flat()) {
      const owned = entries.get(keyOf(target, id));
      if (owned && !owned.alive) {
        owned.alive = true;
        living.push(owned);
      }
    }
  }
}

function recordsToWrite(entries: ReadonlyMap<string, Entry>): Pick<DocumentMerge, 'put' | 'deleteIds'> {
  const all = [...entries.values()];
  const written = all.filter(({ alive, local, merged }) => alive && merged !== local);
  const deleted = all.filter(({ alive, local }) => !alive && local);
  return {
    // Every record stands in the list of the type that it was listed under.
    put: grouped(written, ({ merged }) => merged) as RecordLists,
    deleteIds: grouped(deleted, ({ merged }) => merged.id),
  };
}

function grouped<Item>(entries: readonly Entry[], itemOf: (entry: Entry) => Item): { [Type in RecordType]?: Item[] } {
  const groups = new Map<RecordType, Item[]>();
  for (const entry of entries) {
    const group = groups.get(entry.type);
    if (group) group.push(itemOf(entry));
    else groups.set(entry.type, [itemOf(entry)]);
  }
  return Object.fromEntries(groups);
}

function summaryOf(entries: ReadonlyMap<string, Entry>): MergeSummary {
  const all = [...entries.values()];
  const written = all.filter(({ alive, local, merged }) => alive && merged !== local);
  const added = written.filter(({ local }) => !local);
  return {
    added: added.length,
    addedByType: countByType(added),
    updated: written.filter(({ local }) => local).length,
    unchanged: all.filter(({ alive, local, incoming, merged }) => incoming && (alive ? merged === local : !local))
      .length,
    conflicts: written.filter(({ merged }) => Object.keys(merged.conflicts).length > 0).length,
    deleted: all.filter(({ alive, local }) => !alive && local).length,
    studyIds: idsThatCame(all, 'studies'),
    journeyIds: fullestFirst(all, idsThatCame(all, 'journeys')),
    briefIds: idsThatCame(all, 'briefs'),
    walkthroughs: written
      .filter(({ type }) => type === 'walkthroughs')
      // Every record stands in the list of its own type.
      .map(({ merged }) => merged as Walkthrough)
      .map(({ id, journeyId, state }) => ({ id, journeyId, state })),
  };
}

function idsThatCame(entries: readonly Entry[], type: RecordType): string[] {
  return entries.filter((entry) => entry.type === type && entry.alive && entry.incoming).map(({ merged }) => merged.id);
}

function fullestFirst(entries: readonly Entry[], journeyIds: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const { type, alive, merged } of entries) {
    if (type !== 'touchpoints' || !alive) continue;
    // Every record stands in the list of its own type.
    const { journeyId } = merged as Touchpoint;
    counts.set(journeyId, (counts.get(journeyId) ?? 0) + 1);
  }
  return journeyIds.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || compareText(b, a));
}

function countByType(entries: readonly Entry[]): MergeSummary['addedByType'] {
  const counts: { [Type in RecordType]?: number } = {};
  for (const { type } of entries) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

function tombstonesByKey(tombstones: readonly Tombstone[]): Map<string, Tombstone> {
  const byKey = new Map<string, Tombstone>();
  for (const tombstone of tombstones) {
    const key = keyOf(tombstone.type, tombstone.id);
    const other = byKey.get(key);
    byKey.set(key, other ? mergeTombstones(other, tombstone) : tombstone);
  }
  return byKey;
}

function keyOf(type: string, id: string): string {
  return `${type}/${id}`;
}
