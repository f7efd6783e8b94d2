import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { createDatabase } from '@/lib/store/database';
import type { Database } from '@/lib/store/tables';

/** An IndexedDB in memory, as options for a store. */
export function memoryDatabase() {
  return { databaseName: 'parcours', indexedDB: new IDBFactory(), IDBKeyRange };
}

/** Reads or writes the tables behind a store's back. */
export async function withTables<Result>(
  options: ReturnType<typeof memoryDatabase>,
  body: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = createDatabase(options);
  await database.open();
  try {
    return await body(database);
  } finally {
    database.close();
  }
}
