import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, test } from 'vitest';
import { createStore, type Store } from '@/lib/store';
import { assert } from './assert';
import { wholeContract } from './wholeContract';

const opened: Store[] = [];

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

describe('the store over an IndexedDB in memory', () => {
  test.each(wholeContract)('$name', async ({ run }) => {
    const indexedDB = new IDBFactory();
    await run(
      {
        open(options = {}) {
          const store = createStore({ ...options, indexedDB, IDBKeyRange, storage: null });
          opened.push(store);
          return answeringAcrossContexts(store);
        },
      },
      assert,
    );
  });
});

/** The store as seen from another context: answers come as structured clones. */
function answeringAcrossContexts(store: Store): Store {
  return {
    ...store,
    command: async (name, input) => structuredClone(await store.command(name, structuredClone(input))),
    query: async (name, input) => structuredClone(await store.query(name, structuredClone(input))),
  };
}
