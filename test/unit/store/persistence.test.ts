import { expect, test, vi } from 'vitest';
import { createStore } from '@/lib/store';
import { memoryDatabase, withTables } from './memoryDatabase';
import { saving } from './samples';

const asked = (options: ReturnType<typeof memoryDatabase>) =>
  withTables(options, async ({ meta }) => (await meta.get('persistenceAsked')) !== undefined);

test('the browser is asked once not to evict what was saved', async () => {
  const options = memoryDatabase();
  const persist = vi.fn(async () => false);
  const first = createStore({ ...options, storage: { persist } });
  await first.query('storageReport', {});
  expect(persist).not.toHaveBeenCalled();
  await first.command('saveTouchpoint', saving());
  await vi.waitUntil(() => asked(options));
  first.close();
  const second = createStore({ ...options, storage: { persist } });
  await second.command('saveTouchpoint', saving());
  await second.query('storageReport', {});
  expect(persist).toHaveBeenCalledTimes(1);
  second.close();
});

test('a browser that fails to answer does not disturb the save', async () => {
  const persist = vi.fn(async () => {
    throw new TypeError('not here');
  });
  const store = createStore({ ...memoryDatabase(), storage: { persist } });
  expect(await store.command('saveTouchpoint', saving())).toMatchObject({ created: true });
  await vi.waitUntil(() => persist.mock.calls.length > 0);
  store.close();
});

test('the report says what the browser says, and null where it says nothing', async () => {
  const estimate = async () => ({ usage: 1234, quota: 5678 });
  const telling = createStore({ ...memoryDatabase(), storage: { estimate, persisted: async () => true } });
  expect(await telling.query('storageReport', {})).toMatchObject({ usage: 1234, quota: 5678, persistent: true });
  telling.close();
  const silent = createStore({ ...memoryDatabase(), storage: null });
  expect(await silent.query('storageReport', {})).toMatchObject({ usage: null, quota: null, persistent: null });
  silent.close();
});
