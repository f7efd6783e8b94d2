/** One object store of a database: how it is made, and what is in it. Bytes are `{ $bytes: base64 }`. */
interface StoreDump {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly unique: boolean;
    readonly multiEntry: boolean;
  }[];
  readonly rows: readonly unknown[];
}

/** A whole database as plain data, read by IndexedDB itself: it says what is on disk, whatever our code makes of it. */
export interface DatabaseDump {
  /** As IndexedDB counts: ten for each of ours. */
  readonly version: number;
  readonly stores: readonly StoreDump[];
}

/** Reads a database as it is. */
export async function dumpDatabase(indexedDB: IDBFactory, name: string): Promise<DatabaseDump> {
  const database = await outcome(indexedDB.open(name));
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names, 'readonly');
  const stores: StoreDump[] = [];
  for (const storeName of names) {
    const store = transaction.objectStore(storeName);
    const { keyPath, autoIncrement } = store;
    const indexes = [...store.indexNames].map((indexName) => {
      const index = store.index(indexName);
      return { name: indexName, keyPath: index.keyPath, unique: index.unique, multiEntry: index.multiEntry };
    });
    const rows: unknown[] = await outcome(store.getAll());
    stores.push({ name: storeName, keyPath, autoIncrement, indexes, rows: rows.map(toJson) });
  }
  const { version } = database;
  database.close();
  return { version, stores };
}

/** Makes a database as a dump says. */
export async function loadDatabase(indexedDB: IDBFactory, name: string, dump: DatabaseDump): Promise<void> {
  const request = indexedDB.open(name, dump.version);
  request.onupgradeneeded = () => {
    for (const { name: storeName, keyPath, autoIncrement, indexes, rows } of dump.stores) {
      const store = request.result.createObjectStore(storeName, { keyPath, autoIncrement });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
      for (const row of rows) store.put(fromJson(row));
    }
  };
  (await outcome(request)).close();
}

function outcome<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function toJson(value: unknown): unknown {
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') };
  return eachValue(value, toJson);
}

function fromJson(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && '$bytes' in value) {
    return new Uint8Array(Buffer.from(String(value.$bytes), 'base64'));
  }
  return eachValue(value, fromJson);
}

function eachValue(value: unknown, change: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, change(each)]));
}
