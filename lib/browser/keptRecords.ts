import { browser } from './browser';

export interface KeptRecords<Row> {
  /** Null where there is none, or none that can be understood. */
  get(id: string): Promise<Row | null>;
  /** The newest first. */
  list(): Promise<Row[]>;
  put(row: Row): Promise<void>;
  delete(id: string): Promise<void>;
  clear(): Promise<void>;
}

/**
 * Records in the extension's local storage, each under a key of its own: they outlive the browser, and open where the database does not.
 * `parsed` gives the record that a stored value is, or nothing.
 */
export function createKeptRecords<Row extends { readonly id: string; readonly updatedAt: string }>(
  prefix: string,
  parsed: (value: unknown) => readonly Row[],
): KeptRecords<Row> {
  return {
    async get(id) {
      return parsed((await browser.storage.local.get(prefix + id))[prefix + id])[0] ?? null;
    },
    async list() {
      const all = await browser.storage.local.get(null);
      const rows = Object.entries(all).flatMap(([key, value]) => (key.startsWith(prefix) ? parsed(value) : []));
      return rows.sort((one, other) => other.updatedAt.localeCompare(one.updatedAt));
    },
    async put(row) {
      await browser.storage.local.set({ [prefix + row.id]: row });
    },
    async delete(id) {
      await browser.storage.local.remove(prefix + id);
    },
    async clear() {
      const all = await browser.storage.local.get(null);
      await browser.storage.local.remove(Object.keys(all).filter((key) => key.startsWith(prefix)));
    },
  };
}
