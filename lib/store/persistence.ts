import { meta } from './meta';
import type { StoreContext } from './storeContext';

/**
 * Asks the browser, once in the life of the database and after something worth keeping was saved, not to evict it. A
 * refusal changes nothing for the user, so nobody waits for the answer.
 */
export function askPersistence(context: StoreContext): void {
  // Once the window has shown that it is saved.
  setTimeout(() => void ask(context).catch(() => {}));
}

async function ask({ open, storage }: StoreContext): Promise<void> {
  // A service worker can only look; the next page that saves asks.
  if (!storage.persist) return;
  const database = await open();
  if (await meta(database, 'persistenceAsked')) return;
  await storage.persist();
  await database.meta.put({ key: 'persistenceAsked' });
}
