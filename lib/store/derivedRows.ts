import { pageKey } from '@/lib/journey/pageKey';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { Database } from './tables';

/** A touchpoint as it was and as it is; null where it was not or is no longer. */
export interface TouchpointChange {
  readonly before: Touchpoint | null;
  readonly after: Touchpoint | null;
}

/** Brings `pageKeys` and `tagCounts` up to date with touchpoints that were written, within the same transaction. */
export async function updateDerivedRows(database: Database, changes: readonly TouchpointChange[]): Promise<void> {
  await Promise.all([updatePageKeys(database, changes), updateTagCounts(database, changes)]);
}

async function updatePageKeys(database: Database, changes: readonly TouchpointChange[]): Promise<void> {
  // In order: a touchpoint that changed twice ends with its last page.
  const rows = new Map<string, string | null>();
  for (const { before, after } of changes) {
    const oldUrl = before?.page?.url ?? null;
    const newUrl = after?.page?.url ?? null;
    const id = after?.id ?? before?.id;
    if (id !== undefined && oldUrl !== newUrl) rows.set(id, newUrl === null ? null : pageKey(newUrl));
  }
  const gone = [...rows].filter(([, key]) => key === null).map(([id]) => id);
  const kept = [...rows].flatMap(([touchpointId, key]) => (key === null ? [] : [{ touchpointId, key }]));
  if (gone.length > 0) await database.pageKeys.bulkDelete(gone);
  if (kept.length > 0) await database.pageKeys.bulkPut(kept);
}

async function updateTagCounts(database: Database, changes: readonly TouchpointChange[]): Promise<void> {
  const differences = new Map<string, { key: [string, string]; difference: number }>();
  const count = (touchpoint: Touchpoint | null, difference: number) => {
    for (const tag of touchpoint?.tags ?? []) {
      const key: [string, string] = [touchpoint?.journeyId ?? '', tag];
      const name = JSON.stringify(key);
      differences.set(name, { key, difference: (differences.get(name)?.difference ?? 0) + difference });
    }
  };
  for (const { before, after } of changes) {
    count(before, -1);
    count(after, 1);
  }
  const changed = [...differences.values()].filter(({ difference }) => difference !== 0);
  if (changed.length === 0) return;
  const stored = await database.tagCounts.bulkGet(changed.map(({ key }) => key));
  const rows = changed.map(({ key: [journeyId, tag], difference }, index) => ({
    journeyId,
    tag,
    count: (stored[index]?.count ?? 0) + difference,
  }));
  const none = rows.filter((row) => row.count <= 0).map((row): [string, string] => [row.journeyId, row.tag]);
  const some = rows.filter((row) => row.count > 0);
  if (none.length > 0) await database.tagCounts.bulkDelete(none);
  if (some.length > 0) await database.tagCounts.bulkPut(some);
}
