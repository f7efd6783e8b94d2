import { eachRecord, type RecordLists } from '@/lib/journey/recordLists';
import type { JourneyMap } from '@/lib/journey/schemas/journeyMap';
import { type RecordOf, type RecordType, recordTypes } from '@/lib/journey/schemas/recordTypes';
import type { Tombstone } from '@/lib/journey/schemas/tombstone';
import { meta } from './meta';
import type { DeletedRecords } from './recordsOfScope';
import type { Database } from './tables';

/**
 * What is known of the records that tombstones stand for: the history holds each whole as it was deleted. Needs
 * `changes` and `meta` in the transaction.
 */
export async function deletedRecords(database: Database, tombstones: readonly Tombstone[]): Promise<DeletedRecords> {
  const keys = tombstones.map(({ type, id }): [string, string] => [type, id]);
  const changes = await database.changes.where('[type+recordId]').anyOf(keys).toArray();
  const lists = new Map<RecordType, Map<string, RecordOf<RecordType>>>();
  // A record may have been deleted, brought back and deleted again: the last time counts.
  for (const { type, recordId, before, after } of changes.sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0))) {
    if (before === null || after !== null || !recordTypes.includes(type)) continue;
    const list = lists.get(type) ?? new Map<string, RecordOf<RecordType>>();
    // A change that deletes holds the record whole.
    lists.set(type, list.set(recordId, before as unknown as RecordOf<RecordType>));
  }
  const row = await meta(database, 'deletedElsewhere');
  return {
    records: Object.fromEntries([...lists].map(([type, list]) => [type, [...list.values()]])) as RecordLists,
    cameWith: new Map(Object.entries(row?.studyIds ?? {})),
  };
}

/**
 * Notes of tombstones whose records were never here which study's file brought them: nothing else tells whose they
 * were. A file of several studies tells it of none of them. Needs `changes` and `meta` in the transaction.
 */
export async function noteDeletedElsewhere(
  database: Database,
  local: RecordLists,
  { studies }: JourneyMap,
  tombstones: readonly Tombstone[],
): Promise<void> {
  const [study, ...others] = studies;
  if (!study || others.length > 0 || tombstones.length === 0) return;
  const { records } = await deletedRecords(database, tombstones);
  const known = new Set<string>();
  for (const lists of [local, records]) eachRecord(lists, (type, { id }) => void known.add(`${type}/${id}`));
  const unknown = tombstones.map(({ type, id }) => `${type}/${id}`).filter((key) => !known.has(key));
  if (unknown.length === 0) return;
  const row = await meta(database, 'deletedElsewhere');
  const studyIds = { ...Object.fromEntries(unknown.map((key) => [key, study.id])), ...row?.studyIds };
  await database.meta.put({ key: 'deletedElsewhere', studyIds });
}
