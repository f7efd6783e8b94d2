import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openOnDemand } from '@/lib/store/openDatabase';

afterEach(() => {
  vi.useRealTimers();
});

/** A database in memory whose upgrade goes on until it is let go. */
function setUp() {
  const indexedDB = new IDBFactory();
  const upgrade = { began: false, isLetGo: false };
  const connection = openOnDemand(() => {
    const database = new Dexie('slow', { indexedDB, IDBKeyRange });
    database.version(1).stores({ things: 'id' });
    database
      .version(2)
      .stores({ things: 'id', others: 'id' })
      .upgrade(async (transaction) => {
        upgrade.began = true;
        while (!upgrade.isLetGo) await transaction.table('things').get('none');
      });
    return database;
  });
  /** Holds it open at the version before; gives what lets go of it. */
  const holdOld = () =>
    new Promise<() => void>((resolve) => {
      const opening = indexedDB.open('slow', 10);
      opening.onupgradeneeded = () => opening.result.createObjectStore('things', { keyPath: 'id' });
      opening.onsuccess = () => resolve(() => opening.result.close());
    });
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
  };
  /** Opens it, with what happens before the upgrade begins, and lets that go on for a minute. */
  const openSlowly = async (before: () => Promise<void> = async () => {}) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const opening = connection.open();
    const told = vi.fn();
    opening.catch(told);
    await before();
    await until(() => upgrade.began);
    await vi.advanceTimersByTimeAsync(60_000);
    upgrade.isLetGo = true;
    await expect(opening).resolves.toMatchObject({ verno: 2 });
    expect(told).not.toHaveBeenCalled();
    connection.close();
  };
  return { holdOld, until, openSlowly };
}

describe('a database that is brought up to date for long', () => {
  it('is not taken for one that another window holds', async () => {
    const { holdOld, openSlowly } = setUp();
    (await holdOld())();
    await openSlowly();
  });

  it('nor where another window had to let go of it first', async () => {
    const { holdOld, until, openSlowly } = setUp();
    const letGo = await holdOld();
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await openSlowly(async () => {
      // One for a browser that says nothing, one for what it has said.
      await until(() => vi.getTimerCount() === 2);
      letGo();
    });
  });
});
