import type { FirefoxRun } from '../../browsers/firefox';

type Row = Readonly<Record<string, unknown>>;

/** Every row of both databases of the add-on, by `database/table`; empty tables are left out. */
export type StoredRecords = Readonly<Record<string, readonly Row[]>>;

/** What the databases hold of a touchpoint, as far as these tests look. */
export interface StoredTouchpoint {
  readonly id: string;
  readonly title: string;
  readonly stageId: string | null;
  readonly emotion: { readonly valence: number } | null;
  readonly note: string;
  readonly page: { readonly url: string; readonly title: string } | null;
  readonly anchor: { readonly selectors: readonly { readonly type: string; readonly exact?: string }[] } | null;
  readonly evidenceIds: readonly string[];
}

export interface StoredDraft {
  readonly touchpointId: string;
  readonly draft: { readonly tag: { readonly note: string }; readonly screenshot: object | null };
}

/** Reads the databases in the background page, without any of the extension's own code. Of bytes only their number is told. */
export async function storedRecords(run: FirefoxRun): Promise<StoredRecords> {
  const json = await run.background.execute(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const records: Record<string, unknown[]> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const table of database.objectStoreNames) {
        const rows = await done(database.transaction(table).objectStore(table).getAll());
        if (rows.length > 0) records[`${name}/${table}`] = rows;
      }
      database.close();
    }
    return JSON.stringify(records, (_key, value: unknown) =>
      ArrayBuffer.isView(value) ? `${value.byteLength} bytes` : value,
    );
  });
  return JSON.parse(json) as StoredRecords;
}

export async function storedTouchpoints(run: FirefoxRun): Promise<StoredTouchpoint[]> {
  return ((await storedRecords(run))['parcours/touchpoints'] ?? []) as unknown as StoredTouchpoint[];
}

export async function storedDrafts(run: FirefoxRun): Promise<StoredDraft[]> {
  return ((await storedRecords(run))['parcours-drafts/drafts'] ?? []) as unknown as StoredDraft[];
}
