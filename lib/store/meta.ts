import type { Database, MetaRows } from './tables';

/** One row of what only this database knows, or undefined. */
export async function meta<Key extends keyof MetaRows>(
  database: Database,
  key: Key,
): Promise<MetaRows[Key] | undefined> {
  const row = await database.meta.get(key);
  // A row's key says which of the shapes it has.
  return row as MetaRows[Key] | undefined;
}
