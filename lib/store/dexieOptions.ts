import type { DexieOptions } from 'dexie';
import type { DatabaseOptions } from './storeOptions';

/** The options that all our databases share. */
export function dexieOptions(options: DatabaseOptions): DexieOptions {
  const factory = options.indexedDB ?? globalThis.indexedDB;
  return {
    // Dexie's own cache answers reads with writes that have not been committed.
    cache: 'disabled',
    // Where there is none, Dexie says so when it opens the database.
    ...(factory && { indexedDB: refusingNewer(factory) }),
    ...(options.IDBKeyRange && { IDBKeyRange: options.IDBKeyRange }),
  };
}

/**
 * The factory, by which a database of a newer version does not open. Dexie, told by the browser that it is newer, opens
 * it without a version and adds its own older tables to it, which the newer program would then trip over.
 */
function refusingNewer(factory: IDBFactory): IDBFactory {
  return {
    open(name, version) {
      if (version === undefined) throw new DOMException('the database is of a newer version', 'VersionError');
      return factory.open(name, version);
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (first, second) => factory.cmp(first, second),
  };
}
