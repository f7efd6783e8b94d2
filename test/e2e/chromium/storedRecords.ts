import type { ChromiumRun } from '../../browsers/chromium';

/** What these tests look at in the records of the database. */
export interface StoredTouchpoint {
  readonly id: string;
  readonly title: string;
  readonly stageId: string | null;
  readonly emotion: { readonly valence: number | null } | null;
  readonly note: string;
  readonly capturedAt: string;
  readonly page: { readonly url: string; readonly title: string } | null;
  readonly evidenceIds: readonly string[];
}

export interface StoredEvidence {
  readonly id: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
  readonly devicePixelRatio: number;
  readonly masks: readonly { readonly reason: string; readonly count: number }[];
}

/** Source text: what a request of the database gives. */
const done = `const done = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});`;

/** The records of a table, read without the extension's own code; none where there is no database. */
function table<Row>(run: ChromiumRun, database: string, name: string): Promise<Row[]> {
  return inWorker<Row[]>(run, database, '(store) => done(store.getAll())', name, []);
}

/** The records of any of its tables. */
export const storedRecords = <Row>(run: ChromiumRun, name: string, database = 'parcours') =>
  table<Row>(run, database, name);
export const storedTouchpoints = (run: ChromiumRun) => table<StoredTouchpoint>(run, 'parcours', 'touchpoints');
export const storedEvidence = (run: ChromiumRun) => table<StoredEvidence>(run, 'parcours', 'evidence');
export const pendingEvidence = (run: ChromiumRun) =>
  table<{ readonly touchpointId: string; readonly failed: string | null }>(run, 'parcours', 'pendingEvidence');
export const storedDrafts = (run: ChromiumRun) =>
  table<{ readonly draft: { readonly touched: boolean } }>(run, 'parcours-drafts', 'drafts');

/** The databases that the extension has, by name. */
export async function databaseNames(run: ChromiumRun): Promise<string[]> {
  const worker = await run.serviceWorker();
  return worker.evaluate('indexedDB.databases().then((all) => all.map(({ name }) => name).sort())');
}

/** Everything in the database, as text: two of these are equal when nothing has changed. */
export async function everythingStored(run: ChromiumRun): Promise<string> {
  const worker = await run.serviceWorker();
  return worker.evaluate(`(async () => {
    ${done}
    const opened = await done(indexedDB.open('parcours'));
    const names = [...opened.objectStoreNames];
    const transaction = opened.transaction(names);
    const rows = await Promise.all(names.map((name) => done(transaction.objectStore(name).getAll())));
    opened.close();
    return JSON.stringify(names.map((name, index) => [name, rows[index]]));
  })()`);
}

/** The bytes of a piece of evidence, as they are stored. */
export const storedBytes = (run: ChromiumRun, sha256: string) => bytesIn(run, 'bytes', sha256);
export const storedThumbnail = (run: ChromiumRun, sha256: string) => bytesIn(run, 'thumbnails', sha256);

async function bytesIn(run: ChromiumRun, name: string, sha256: string): Promise<Buffer> {
  const read = `(store) => done(store.get(${JSON.stringify(sha256)}))
    .then(({ bytes }) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))`;
  return Buffer.from(await inWorker<string>(run, 'parcours', read, name, ''), 'latin1');
}

/** Runs `read` (source text) on a table in the service worker. It gives a promise and may use `done`. */
async function inWorker<Result>(
  run: ChromiumRun,
  database: string,
  read: string,
  name: string,
  otherwise: Result,
): Promise<Result> {
  const worker = await run.serviceWorker();
  return worker.evaluate(`(async () => {
    // Opening what is not there would make it.
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === ${JSON.stringify(database)})) return ${JSON.stringify(otherwise)};
    ${done}
    const opened = await done(indexedDB.open(${JSON.stringify(database)}));
    try {
      return await (${read})(opened.transaction(${JSON.stringify(name)}).objectStore(${JSON.stringify(name)}));
    } finally {
      opened.close();
    }
  })()`);
}
