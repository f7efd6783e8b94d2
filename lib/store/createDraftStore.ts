import Dexie, { type Table } from 'dexie';
import { type Draft, type DraftStore, draft as draftSchema } from '@/lib/journey/commands/draft';
import { pageKey } from '@/lib/journey/pageKey';
import { dexieOptions } from './dexieOptions';
import { openOnDemand } from './openDatabase';
import { toStoreError } from './openError';
import type { DatabaseOptions } from './storeOptions';

/** The index of those that are bound to a tab. */
const byTab = '[tabId+sessionId+origin]';
const forgottenAfterMs = 30 * 24 * 60 * 60 * 1000;

/** A draft with what it is found by. */
interface DraftRow {
  readonly touchpointId: string;
  /** Null where it is bound to no tab; it is in the index by tab only where it is. */
  readonly tabId: number | null;
  readonly sessionId: string;
  readonly origin: Draft['origin'];
  readonly pageKey: string | null;
  readonly updatedAt: string;
  readonly draft: Draft;
}

type DraftDatabase = Dexie & { readonly drafts: Table<DraftRow, string> };

/**
 * Drafts in a database of their own, with relaxed durability: one is written while the person types, and what the last
 * half second before a power cut held is no loss worth the waiting.
 */
export function createDraftStore(options: DatabaseOptions = {}): DraftStore & {
  /** Lets go of the drafts of this session whose tab is closed: touched ones are bound to none, untouched ones forgotten. */
  release(openTabs: readonly number[], sessionId: string): Promise<void>;
  /** Opens the database beside other work: the next call need not wait for it. */
  warmUp(): void;
  close(): void;
} {
  const connection = openOnDemand(() => {
    const database = new Dexie(options.databaseName ?? 'parcours-drafts', {
      ...dexieOptions(options),
      chromeTransactionDurability: 'relaxed',
    }) as DraftDatabase;
    database.version(1).stores({ drafts: `touchpointId, ${byTab}, pageKey, updatedAt` });
    return database;
  });

  /** One transaction; what goes wrong rejects as a `StoreError`. */
  async function transact<Result>(
    mode: 'r' | 'rw',
    body: (drafts: DraftDatabase['drafts']) => Promise<Result>,
  ): Promise<Result> {
    try {
      const database = await connection.open();
      // The table as the transaction sees it: see `boundTo`.
      return await database.transaction(mode, database.drafts, (transaction) => body(transaction.table('drafts')));
    } catch (error) {
      throw toStoreError(error);
    }
  }

  return {
    put: (draft) => transact('rw', (drafts) => put(drafts, draft)),
    get: (touchpointId) => transact('r', async (drafts) => asWritten(await drafts.get(touchpointId))),
    find: (where) => transact('r', (drafts) => find(drafts, where)),
    unfinished: () =>
      transact('r', async (drafts) => newestFirst(await drafts.toArray()).filter(({ touched }) => touched)),
    delete: (touchpointId) => transact('rw', (drafts) => drafts.delete(touchpointId)),
    clear: () => transact('rw', (drafts) => drafts.clear()),
    expire: (now, sessionId) => transact('rw', (drafts) => expire(drafts, now, sessionId)),
    release: (openTabs, sessionId) => transact('rw', (drafts) => release(drafts, openTabs, sessionId)),
    warmUp: () => void connection.open().catch(() => undefined),
    close: connection.close,
  };
}

/** A tab has one draft of each form. Another one that somebody has worked on is let go from the tab, not lost. */
async function put(drafts: DraftDatabase['drafts'], given: Draft): Promise<void> {
  const draft = draftSchema.parse(given);
  if (draft.tabId !== null) {
    for (const other of await ofTab(drafts, { ...draft, tabId: draft.tabId })) {
      if (other.touchpointId !== draft.touchpointId) await letGo(drafts, other);
    }
  }
  await drafts.put(rowOf(draft));
}

async function letGo(drafts: DraftDatabase['drafts'], { touchpointId, draft }: DraftRow): Promise<void> {
  if (draft.touched) await drafts.put(rowOf({ ...draft, tabId: null }));
  else await drafts.delete(touchpointId);
}

async function release(drafts: DraftDatabase['drafts'], openTabs: readonly number[], sessionId: string): Promise<void> {
  for (const row of await drafts.orderBy(byTab).toArray()) {
    if (row.sessionId === sessionId && row.tabId !== null && !openTabs.includes(row.tabId)) await letGo(drafts, row);
  }
}

async function find(drafts: DraftDatabase['drafts'], where: Parameters<DraftStore['find']>[0]): Promise<Draft | null> {
  const key = where.url === null ? null : pageKey(where.url);
  const [own] = await ofTab(drafts, where);
  // A form that was only looked at is worth nothing on another page.
  if (own && (own.draft.touched || own.pageKey === key)) return asWritten(own);
  if (key === null) return null;
  const ofPage = await drafts.where('pageKey').equals(key).toArray();
  const free = ofPage.filter(
    ({ tabId, sessionId, origin, draft }) =>
      (tabId === null || sessionId !== where.sessionId) && origin === where.origin && draft.touched,
  );
  return newestFirst(free)[0] ?? null;
}

async function ofTab(
  drafts: DraftDatabase['drafts'],
  { tabId, sessionId, origin }: { tabId: number; sessionId: string; origin: Draft['origin'] },
): Promise<DraftRow[]> {
  return drafts.where(byTab).equals([tabId, sessionId, origin]).toArray();
}

async function expire(drafts: DraftDatabase['drafts'], now: Date, sessionId: string): Promise<number> {
  const oldest = new Date(now.getTime() - forgottenAfterMs);
  const gone = (await drafts.toArray()).filter(
    (row) => new Date(row.updatedAt) < oldest || (!row.draft.touched && row.sessionId !== sessionId),
  );
  await drafts.bulkDelete(gone.map(({ touchpointId }) => touchpointId));
  return gone.length;
}

function rowOf(draft: Draft): DraftRow {
  const { touchpointId, tabId, sessionId, origin, url, updatedAt } = draft;
  return { touchpointId, tabId, sessionId, origin, pageKey: url === null ? null : pageKey(url), updatedAt, draft };
}

function newestFirst(rows: readonly DraftRow[]): Draft[] {
  return rows
    .toSorted((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt))
    .flatMap((row) => asWritten(row) ?? []);
}

/** The draft of a row, with the fields that it did not have when an earlier version wrote it. */
function asWritten(row: DraftRow | undefined): Draft | null {
  return (row && draftSchema.safeParse(row.draft).data) ?? null;
}
