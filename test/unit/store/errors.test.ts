import { forceCloseDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createDraftStore, createStore } from '@/lib/store';
import { memoryDatabase } from './memoryDatabase';
import { draft, saving, screenshot } from './samples';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** An IndexedDB whose databases fail to open so many times, as browsers do it: by an error event. */
function failingToOpen(error: DOMException, times: number): IDBFactory {
  const factory = new IDBFactory();
  const open = factory.open.bind(factory);
  let left = times;
  factory.open = (...args) => {
    if (left === 0) return open(...args);
    left -= 1;
    const request = open('failing');
    const failed = { error };
    queueMicrotask(() => {
      Object.defineProperty(request, 'error', { value: failed.error });
      const event = new Event('error');
      Object.defineProperty(event, 'target', { value: request });
      Reflect.get(request, 'onerror')?.call(request, event);
    });
    Object.defineProperty(request, 'onsuccess', { set: () => {}, get: () => null });
    Object.defineProperty(request, 'onupgradeneeded', { set: () => {}, get: () => null });
    return request;
  };
  return factory;
}

/** Makes the writing of bytes fail at once. */
function fullWhileWriting() {
  const original = IDBObjectStore.prototype.add;
  return vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === 'bytes') throw new DOMException('the quota is used up', 'QuotaExceededError');
    return original.apply(this, args);
  });
}

/** Makes the transaction fail after its last write, when it would commit. */
function fullWhenCommitting() {
  const original = IDBObjectStore.prototype.put;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = original.apply(this, args);
    const abort = () => Reflect.get(this.transaction, '_abort').call(this.transaction, 'QuotaExceededError');
    if (this.name === 'pageKeys') request.addEventListener('success', abort);
    return request;
  });
}

describe('a full disk', () => {
  test.each([
    ['while bytes are written', fullWhileWriting],
    ['when the transaction commits', fullWhenCommitting],
  ])('%s is said to be full, and nothing is half written', async (_when, fill) => {
    const store = createStore({ ...memoryDatabase(), storage: null });
    await store.command('saveTouchpoint', saving({ title: 'kept' }));
    const spy = fill();
    const input = saving({ title: 'lost' }, undefined, { evidence: [screenshot(1)] });
    await expect(store.command('saveTouchpoint', input)).rejects.toMatchObject({ name: 'StoreError', code: 'full' });
    expect(spy).toHaveBeenCalled();
    spy.mockRestore();
    const { touchpoints, evidence } = await store.query('studyView', { studyId: null });
    expect(touchpoints.map(({ title }) => title)).toEqual(['kept']);
    expect(evidence).toEqual({});
    expect(await store.query('storageReport', {})).toMatchObject({ evidenceBytes: 0 });
    expect(await store.command('saveTouchpoint', input)).toMatchObject({ created: true });
    store.close();
  });

  test('is told of drafts too', async () => {
    const drafts = createDraftStore({ ...memoryDatabase(), databaseName: 'drafts' });
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('the quota is used up', 'QuotaExceededError');
    });
    await expect(drafts.put(draft())).rejects.toMatchObject({ name: 'StoreError', code: 'full' });
    drafts.close();
  });
});

describe('a database that does not open', () => {
  test.each([
    ['a private window of Firefox', 'InvalidStateError', 'A mutation operation was attempted', 'unavailable'],
    ['a frame without third-party storage', 'UnknownError', 'Internal error opening backing store', 'unavailable'],
    ['a full disk', 'UnknownError', 'Encountered full disk while opening backing store', 'full'],
    ['no room to begin', 'QuotaExceededError', 'no room', 'full'],
  ])('in %s (%s) is told as it is, and tried anew', async (_where, name, message, code) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    // Dexie itself tries three times more on an UnknownError.
    const indexedDB = failingToOpen(new DOMException(message, name), name === 'UnknownError' ? 4 : 1);
    const store = createStore({ ...memoryDatabase(), indexedDB, storage: null });
    await expect(store.query('countOnPage', { url: 'https://a.example' })).rejects.toMatchObject({ code });
    expect(await store.query('countOnPage', { url: 'https://a.example' })).toBe(0);
    store.close();
  });

  test('where there is no IndexedDB at all', async () => {
    expect(globalThis.indexedDB).toBeUndefined();
    const store = createStore({ storage: null });
    await expect(store.command('saveTouchpoint', saving())).rejects.toMatchObject({ code: 'unavailable' });
  });

  test('because a newer version of the extension wrote it', async () => {
    const options = memoryDatabase();
    await openRaw(options.indexedDB, 990, (database) => database.createObjectStore('meta', { keyPath: 'key' }));
    const store = createStore({ ...options, storage: null });
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await expect(store.command('saveTouchpoint', saving())).rejects.toMatchObject({ code: 'blocked' });
    const after = await openRaw(options.indexedDB, undefined, () => {});
    expect({ version: after.version, stores: [...after.names] }).toEqual({ version: 990, stores: ['meta'] });
  });

  test('because another window holds an older one and does not let go', async () => {
    const options = memoryDatabase();
    const held = await openRaw(options.indexedDB, 1, () => {}, false);
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const store = createStore({ ...options, storage: null });
    const opening = expect(store.query('storageReport', {})).rejects.toMatchObject({ code: 'blocked' });
    // One for a browser that says nothing, one for what it has said.
    while (vi.getTimerCount() < 2) await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(3000);
    await opening;
    vi.useRealTimers();
    held.close();
    expect(await store.query('storageReport', {})).toMatchObject({ touchpoints: 0 });
    store.close();
  });
});

describe('a database that the browser closes', () => {
  test('is opened anew', async () => {
    const options = memoryDatabase();
    const open = vi.spyOn(options.indexedDB, 'open');
    const store = createStore({ ...options, storage: null });
    await store.command('saveTouchpoint', saving());
    const request: IDBOpenDBRequest | undefined = open.mock.results[0]?.value;
    // It is declared to take the class, and takes a database.
    Reflect.apply(forceCloseDatabase, null, [request?.result]);
    expect(await store.command('saveTouchpoint', saving())).toMatchObject({ created: true });
    expect(await store.query('storageReport', {})).toMatchObject({ touchpoints: 2 });
    store.close();
  });

  test('is opened anew also where that failed at first', async () => {
    const options = memoryDatabase();
    const open = vi.spyOn(options.indexedDB, 'open');
    const store = createStore({ ...options, storage: null });
    await store.command('saveTouchpoint', saving());
    const request: IDBOpenDBRequest | undefined = open.mock.results[0]?.value;
    Reflect.apply(forceCloseDatabase, null, [request?.result]);
    open.mockImplementationOnce(() => {
      throw new DOMException('not now', 'InvalidStateError');
    });
    await expect(store.query('storageReport', {})).rejects.toMatchObject({ code: 'unavailable' });
    expect(await store.query('storageReport', {})).toMatchObject({ touchpoints: 1 });
    store.close();
  });

  test('because it is deleted is begun again', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const options = memoryDatabase();
    const store = createStore({ ...options, storage: null });
    await store.command('saveTouchpoint', saving());
    await new Promise((resolve, reject) => {
      const request = options.indexedDB.deleteDatabase(options.databaseName);
      request.onsuccess = resolve;
      request.onerror = reject;
    });
    expect(await store.query('storageReport', {})).toMatchObject({ touchpoints: 0 });
    expect(await store.command('saveTouchpoint', saving())).toMatchObject({ created: true });
    store.close();
  });
});

async function openRaw(
  indexedDB: IDBFactory,
  version: number | undefined,
  upgrade: (database: IDBDatabase) => void,
  close = true,
) {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('parcours', version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const opened = { version: database.version, names: database.objectStoreNames, close: () => database.close() };
  if (close) database.close();
  return opened;
}
