import type { Author } from './author';
import { latest } from './compareInstants';
import { joinVersions, nextCounter } from './merge/versionVector';
import type { RecordOf, RecordType } from './schemas/recordTypes';
import type { Tombstone } from './schemas/tombstone';

/** What the deletion of a record leaves: it has seen every edit of the record until now, and is itself one more. */
export function createTombstone<Type extends RecordType>(
  type: Type,
  record: RecordOf<Type>,
  { replicaId, now }: Author,
): Tombstone {
  return {
    type,
    id: record.id,
    version: { ...record.version, [replicaId]: nextCounter(record.version, replicaId) },
    deletedAt: now.toISOString(),
  };
}

/**
 * A deleted record brought back (undo): the same fields under a version that the deletion has not seen, so that it comes back wherever the
 * deletion has gone. The tombstone is to be forgotten with it.
 */
export function restoreRecord<Item extends RecordOf<RecordType>>(
  record: Item,
  tombstone: Tombstone,
  { replicaId, now }: Author,
): Item {
  const version = joinVersions(record.version, tombstone.version);
  return {
    ...record,
    updatedAt: latest(record.updatedAt, now.toISOString()),
    version: { ...version, [replicaId]: nextCounter(version, replicaId) },
  };
}
