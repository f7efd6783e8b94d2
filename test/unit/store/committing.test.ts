import { IDBDatabase, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createDraftStore, createStore } from '@/lib/store';
import { memoryDatabase } from './memoryDatabase';
import { draft, saving, screenshot } from './samples';

afterEach(() => {
  vi.restoreAllMocks();
});

/** The read-write transactions of every database that opens from now on. */
function watchTransactions(onTransaction: (transaction: IDBTransaction) => void = () => {}) {
  const seen: IDBTransaction[] = [];
  const original = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    const transaction = original.apply(this, args);
    if (transaction.mode === 'readwrite') {
      seen.push(transaction);
      onTransaction(transaction);
    }
    return transaction;
  });
  return seen;
}

describe('what is captured', () => {
  test('is written in one transaction of strict durability', async () => {
    const transactions = watchTransactions();
    const store = createStore({ ...memoryDatabase(), storage: null });
    await store.query('storageReport', {});
    expect(transactions).toEqual([]);
    await store.command('saveTouchpoint', saving({}, undefined, { evidence: [screenshot(1)] }));
    expect(transactions.map(({ durability }) => durability)).toEqual(['strict']);
    const stores = [...(transactions[0]?.objectStoreNames ?? [])];
    expect(stores).toEqual(expect.arrayContaining(['touchpoints', 'evidence', 'bytes', 'changes']));
    expect(stores).not.toContain('personas');
    store.close();
  });

  test('is said to be saved only after the transaction has completed', async () => {
    const order: string[] = [];
    watchTransactions((transaction) => transaction.addEventListener('complete', () => order.push('complete')));
    const store = createStore({ ...memoryDatabase(), storage: null });
    await store.query('storageReport', {});
    await store.command('saveTouchpoint', saving());
    order.push('saved');
    expect(order).toEqual(['complete', 'saved']);
    store.close();
  });

  test('is not saved, nor a part of it, when the transaction is aborted after its last write', async () => {
    const options = memoryDatabase();
    const store = createStore({ ...options, storage: null });
    await store.query('storageReport', {});
    const original = IDBObjectStore.prototype.put;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      const request = original.apply(this, args);
      // The page of the touchpoint is the last thing to be written.
      if (this.name === 'pageKeys') request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    const input = saving({}, undefined, { evidence: [screenshot(1)] });
    await expect(store.command('saveTouchpoint', input)).rejects.toMatchObject({ code: 'unavailable' });
    expect(spy).toHaveBeenCalled();
    spy.mockRestore();
    const report = await store.query('storageReport', {});
    expect(report).toMatchObject({ touchpoints: 0, evidence: 0, evidenceBytes: 0 });
    expect(await store.command('saveTouchpoint', input)).toMatchObject({ created: true });
    store.close();
  });
});

test('drafts are written with relaxed durability', async () => {
  const transactions = watchTransactions();
  const drafts = createDraftStore({ ...memoryDatabase(), databaseName: 'drafts' });
  await drafts.put(draft());
  expect(transactions.map(({ durability }) => durability)).toEqual(['relaxed']);
  drafts.close();
});
