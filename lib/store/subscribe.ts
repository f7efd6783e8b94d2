import Dexie from 'dexie';

/**
 * Calls back after changes to a database, whoever made them: Dexie tells the other contexts of the extension of every
 * transaction that has committed. Changes that are told of together give one call.
 */
export function subscribeToChanges(databaseName: string, listener: () => void): () => void {
  const prefix = `idb://${databaseName}/`;
  let waiting = false;
  let active = true;
  const onMutation = (parts: object) => {
    // "all" comes when a page returns from the back-forward cache and may have missed something.
    const concerns = Object.keys(parts).some((part) => part === 'all' || part.startsWith(prefix));
    if (!concerns || waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      if (active) listener();
    });
  };
  Dexie.on('storagemutated', onMutation);
  return () => {
    active = false;
    Dexie.on.storagemutated.unsubscribe(onMutation);
  };
}
