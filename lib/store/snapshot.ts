import type { RecordLists, Snapshot } from '@/lib/journey/recordLists';
import { recordTypes } from '@/lib/journey/schemas/recordTypes';
import type { Database } from './tables';

/** Every record and tombstone. Needs all record tables and `tombstones` in the transaction. */
export async function snapshotOf(database: Database): Promise<Snapshot> {
  const [tombstones, ...lists] = await Promise.all([
    database.tombstones.toArray(),
    ...recordTypes.map(async (type) => [type, await database.table(type).toArray()] as const),
  ]);
  // Each list is that of the table of its type.
  return { ...(Object.fromEntries(lists) as RecordLists), tombstones };
}
