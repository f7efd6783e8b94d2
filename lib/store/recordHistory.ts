import type { QueryInput, RecordChange } from '@/lib/journey/commands';
import { meta } from './meta';
import { read, type StoreContext } from './storeContext';

/** See `querySchemas.recordHistory`. None for a record that is not known. */
export async function recordHistory(
  context: StoreContext,
  { type, id, limit }: QueryInput<'recordHistory'>,
): Promise<RecordChange[]> {
  return read(context, ['changes', 'observers', 'meta'], async (database) => {
    const [changes, identity] = await Promise.all([
      // Under one key of the index, changes lie by the number that they got when they were made.
      database.changes.where('[type+recordId]').equals([type, id]).reverse().limit(limit).toArray(),
      meta(database, 'identity'),
    ]);
    const observers = await database.observers.bulkGet([...new Set(changes.map(({ observerId }) => observerId))]);
    const names = new Map(observers.flatMap((each) => (each && each.name !== '' ? [[each.id, each.name]] : [])));
    return changes.map(({ seq = 0, group, command, at, replicaId, observerId, before, after }) => ({
      seq,
      group,
      command,
      at,
      observerId,
      observerName: names.get(observerId) ?? null,
      isHere: replicaId === identity?.replicaId,
      before,
      after,
    }));
  });
}
