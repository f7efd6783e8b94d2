import { describe, expect, it } from 'vitest';
import type { CommandInput } from '@/lib/journey/commands/commands';
import { StoreError } from '@/lib/journey/commands/storeInterface';
import { createReceiver, type RequestHandlers } from '@/lib/messaging/createReceiver';
import { createRemoteStore } from '@/lib/messaging/createRemoteStore';
import { createRequester } from '@/lib/messaging/createRequester';

const journeyId = '0190a5c8-0000-7000-8000-000000000001';
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A page and a background with nothing but JSON between them. `lose` loses so many answers after the work is done. */
function setUp(handlers: Partial<RequestHandlers>, lose = 0) {
  let lost = 0;
  let sent = 0;
  const receive = createReceiver({ handlers: handlers as RequestHandlers, report: () => undefined });
  const request = createRequester({
    async send(message) {
      sent += 1;
      const answer = await receive(throughJson(message), { kind: 'page' });
      if (lost >= lose) return throughJson(answer);
      lost += 1;
      throw new Error('The message channel closed before a response was received.');
    },
  });
  const store = createRemoteStore({ request, onStoreChanged: () => () => undefined });
  return { store, sent: () => sent };
}

describe('createRemoteStore', () => {
  it('carries bytes both ways', async () => {
    const bytes = Uint8Array.from([0, 255, 128, 7]);
    let imported: unknown;
    const { store } = setUp({
      'store.command': async (data) => {
        imported = data;
        return { group: null };
      },
      'store.query': async () => ({ mediaType: 'image/webp', bytes }),
    });
    expect(await store.query('thumbnail', { sha256: 'a' })).toEqual({ mediaType: 'image/webp', bytes });
    await store.command('importFile', { bytes, fileName: 'a.json' });
    expect(imported).toEqual({ name: 'importFile', input: { bytes, fileName: 'a.json' } });
  });

  it('rejects as the store does', async () => {
    const { store } = setUp({
      'store.command': async () => {
        throw new StoreError('notFound', 'journey gone');
      },
    });
    const error = await store.command('selectJourney', { journeyId }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ code: 'notFound', detail: 'journey gone' });
  });

  it('tells an input that is not what it should be', async () => {
    const { store } = setUp({});
    const input = { journeyId: 'x' } as CommandInput<'selectJourney'>;
    await expect(store.command('selectJourney', input)).rejects.toMatchObject({ code: 'invalid' });
  });

  it('asks again for a lost answer where that does no harm', async () => {
    const { store, sent } = setUp({ 'store.command': async () => ({ group: null }) }, 1);
    await expect(store.command('selectJourney', { journeyId })).resolves.toEqual({ group: null });
    expect(sent()).toBe(2);
  });

  it('says so where asking again could do it twice', async () => {
    let done = 0;
    const { store, sent } = setUp(
      {
        'store.command': async () => {
          done += 1;
          return { group: null };
        },
      },
      1,
    );
    await expect(store.command('undo', { group: journeyId })).rejects.toMatchObject({ code: 'unavailable' });
    expect([done, sent()]).toEqual([1, 1]);
  });

  it('gives up after the second loss', async () => {
    const { store, sent } = setUp({ 'store.command': async () => ({ group: null }) }, 2);
    await expect(store.command('selectJourney', { journeyId })).rejects.toMatchObject({ code: 'unavailable' });
    expect(sent()).toBe(2);
  });

  it('takes silence for a lost answer', async () => {
    const store = createRemoteStore({
      request: createRequester({ send: async () => undefined }),
      onStoreChanged: () => () => undefined,
    });
    await expect(store.query('countOnPage', { url: 'https://a.example/' })).rejects.toMatchObject({
      code: 'unavailable',
    });
  });
});
