import type { Committed } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import { fillNewDatabase } from './firstRecords';
import type { StoreContext } from './storeContext';

/**
 * See `commandSchemas.eraseEverything`. The replica id is another from now on: under the old one, edits that others know
 * of would be counted anew.
 */
export async function eraseEverything(context: StoreContext): Promise<Committed> {
  const database = await context.open();
  await database.transaction('rw', database.tables, async (transaction) => {
    await Promise.all(database.tables.map((table) => table.clear()));
    await fillNewDatabase(transaction, context.language, { replicaId: newId(), now: context.now() });
  });
  return { group: null };
}
