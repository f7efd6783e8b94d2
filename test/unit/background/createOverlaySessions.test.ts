import { describe, expect, it } from 'vitest';
import { createOverlaySessions } from '@/entrypoints/background/createOverlaySessions';
import type { FormSender } from '@/lib/messaging/senders';
import { memoryOf } from './sessionMemory';

const touchpointId = '0190a5c8-0000-7000-8000-000000000001';
const ours: FormSender = { kind: 'form', tabId: 1, frameId: 5, documentId: 'form' };
const refusal = { name: 'RefusedRequest', code: 'notAllowed' };

function setUp() {
  const clock = { now: 1_000_000 };
  const kept = new Map<string, string>();
  const make = () =>
    createOverlaySessions({
      memory: memoryOf(kept),
      now: () => clock.now,
      randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    });
  const open = () => make().open({ tabId: 1, hostDocumentId: 'page', touchpointId, url: null });
  return { make, open, clock };
}

describe('overlay sessions', () => {
  it('mints nonces of 256 bits, each another', async () => {
    const { open } = setUp();
    const nonces = new Set(await Promise.all(Array.from({ length: 50 }, open)));
    expect(nonces.size).toBe(50);
    for (const nonce of nonces) expect(Buffer.from(nonce, 'base64url')).toHaveLength(32);
  });

  it('binds a nonce to the first frame of its tab, over deaths of the worker', async () => {
    const { make, open } = setUp();
    const nonce = await open();
    await make().bind(nonce, ours);
    expect(await make().bound(nonce, ours)).toMatchObject({ touchpointId, tabId: 1 });
  });

  it.each<[string, FormSender]>([
    ['another tab', { ...ours, tabId: 2 }],
    ['another frame', { ...ours, frameId: 6 }],
    ['another document in the same frame', { ...ours, documentId: 'evil' }],
    ['a document without a name', { ...ours, documentId: null }],
  ])('refuses %s once bound', async (_, sender) => {
    const { make, open } = setUp();
    const nonce = await open();
    await make().bind(nonce, ours);
    await expect(make().bound(nonce, sender)).rejects.toMatchObject(refusal);
    await expect(make().bind(nonce, sender)).rejects.toMatchObject(refusal);
  });

  it('refuses a second hello, also of the same frame', async () => {
    const { make, open } = setUp();
    const nonce = await open();
    await make().bind(nonce, ours);
    await expect(make().unbound(nonce, ours)).rejects.toMatchObject(refusal);
  });

  it('refuses anything before the hello', async () => {
    const { make, open } = setUp();
    await expect(make().bound(await open(), ours)).rejects.toMatchObject(refusal);
  });

  it('refuses the first hello from another tab', async () => {
    const { make, open } = setUp();
    const nonce = await open();
    await expect(make().bind(nonce, { ...ours, tabId: 2 })).rejects.toMatchObject(refusal);
    await make().bind(nonce, ours);
  });

  it('refuses nonces that are unknown, spent, or too old to be said hello with', async () => {
    const { make, open, clock } = setUp();
    const unknown = 'A'.repeat(43);
    await expect(make().unbound(unknown, ours)).rejects.toMatchObject(refusal);
    await expect(make().bound(unknown, ours)).rejects.toMatchObject(refusal);

    const closed = await open();
    await make().bind(closed, ours);
    await make().close(closed);
    await expect(make().bound(closed, ours)).rejects.toMatchObject(refusal);

    const old = await open();
    clock.now += 60_000;
    await expect(make().unbound(old, ours)).rejects.toMatchObject(refusal);
  });

  it('lists those of a tab', async () => {
    const { make, open } = setUp();
    const nonce = await open();
    expect(await make().ofTab(1)).toMatchObject([{ nonce }]);
    expect(await make().ofTab(2)).toEqual([]);
  });
});
