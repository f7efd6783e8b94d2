import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, test } from 'vitest';
import type { CommandName, QueryName } from '@/lib/journey/commands';
import { createReceiver, type RequestHandlers } from '@/lib/messaging/createReceiver';
import { createRemoteStore } from '@/lib/messaging/createRemoteStore';
import { createRequester } from '@/lib/messaging/createRequester';
import { createStore, type Store } from '@/lib/store';
import { assert } from '../store/assert';
import { studyContract } from '../store/studyContract';

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A store as a page has it whose database does not open: every call goes to the background as a message, and back. */
function remotely(store: Store): Store {
  const handlers: Partial<RequestHandlers> = {
    'store.command': ({ name, input }) => store.command<CommandName>(name, input),
    'store.query': ({ name, input }) => store.query<QueryName>(name, input),
  };
  const receive = createReceiver({ handlers: handlers as RequestHandlers, report: () => undefined });
  const request = createRequester({
    send: async (message) => throughJson(await receive(throughJson(message), { kind: 'page' })),
  });
  return { ...store, ...createRemoteStore({ request, onStoreChanged: () => () => undefined }) };
}

describe('the store over messages', () => {
  test.each(studyContract)('$name', async ({ run }) => {
    const indexedDB = new IDBFactory();
    const opened: Store[] = [];
    const open = (options = {}) => {
      const store = createStore({ ...options, indexedDB, IDBKeyRange, storage: null });
      opened.push(store);
      return remotely(store);
    };
    await run({ open }, assert);
    for (const store of opened) store.close();
  });
});
