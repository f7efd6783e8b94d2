import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StoreError } from '@/lib/journey/commands/storeInterface';
import { RefusedRequest } from '@/lib/messaging/answer';
import { createReceiver, type RequestHandlers } from '@/lib/messaging/createReceiver';
import type { RequestType } from '@/lib/messaging/protocol';
import { requestRules } from '@/lib/messaging/requestRules';
import type { Sender } from '@/lib/messaging/senders';

const page: Sender = { kind: 'page' };
const form: Sender = { kind: 'form', tabId: 1, frameId: 2, documentId: null };
const host: Sender = { kind: 'host', tabId: 1, documentId: null };
const nonce = 'n'.repeat(43);
const touchpointId = '0190a5c8-0000-7000-8000-000000000001';
const types = Object.keys(requestRules) as RequestType[];

function setUp(handlers: Partial<RequestHandlers> = {}) {
  const called: string[] = [];
  const reported: unknown[] = [];
  const all = Object.fromEntries(types.map((type) => [type, async () => void called.push(type)])) as unknown;
  const receive = createReceiver({
    handlers: { ...(all as RequestHandlers), ...handlers },
    report: (error) => reported.push(error),
  });
  return { receive, called, reported };
}

describe('createReceiver', () => {
  it('carries out a request from whom it may come', async () => {
    const { receive } = setUp({ 'draft.delete': async () => null });
    expect(await receive({ type: 'draft.delete', data: { touchpointId } }, page)).toEqual({
      kind: 'done',
      value: null,
    });
  });

  it('refuses every request from every sender it may not come from, whatever its data', async () => {
    for (const type of types) {
      for (const sender of [page, form, host, null]) {
        if (sender?.kind === requestRules[type].from) continue;
        const { receive, called } = setUp();
        const answer = await receive({ type, data: { nonce, touchpointId } }, sender);
        expect(answer, `${type} from ${sender?.kind}`).toMatchObject({ kind: 'refused', code: 'notAllowed' });
        expect(called).toEqual([]);
      }
    }
  });

  it('answers anything at all, and never rejects', async () => {
    const { receive, called } = setUp();
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.constantFrom(page, form, host, null), async (message, sender) => {
        expect((await receive(message, sender)).kind).toBe('refused');
      }),
    );
    expect(called).toEqual([]);
  });

  it('says what is malformed by place, never by value', async () => {
    const { receive, called } = setUp();
    const answer = await receive({ type: 'overlay.save', data: { nonce, tag: { title: 'secret', basis: 'x' } } }, form);
    expect(answer).toMatchObject({ kind: 'refused', code: 'malformed' });
    expect(JSON.stringify(answer)).toContain('tag.');
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(called).toEqual([]);
  });

  it.each([
    ['unknown', { type: 'toString', data: {} }],
    ['unknown', { type: '__proto__', data: {} }],
    ['unknown', { type: 'overlay.everything', data: {} }],
    ['malformed', { type: 'draft.delete', data: { touchpointId: 7 } }],
    ['malformed', { type: 'draft.delete', data: { $bytes: 7 } }],
    ['malformed', { type: 'draft.delete', data: { touchpointId }, more: 1 }],
    ['malformed', { type: 'store.command', data: { name: 'dropEverything', input: {} } }],
    ['malformed', { type: 'store.query', data: { name: 'saveTouchpoint', input: {} } }],
    ['malformed', 'draft.delete'],
  ])('refuses as %s', async (code, message) => {
    const { receive, called } = setUp();
    expect(await receive(message, page)).toMatchObject({ kind: 'refused', code });
    expect(called).toEqual([]);
  });

  it("hands on the store's errors and its own refusals, and of others only that it failed", async () => {
    const failWith = (error: unknown) =>
      setUp({
        'draft.delete': async () => {
          throw error;
        },
      });
    const message = { type: 'draft.delete', data: { touchpointId } };

    const store = failWith(new StoreError('full', 'quota'));
    expect(await store.receive(message, page)).toEqual({ kind: 'store', code: 'full', detail: 'quota' });

    const refusal = failWith(new RefusedRequest('notAllowed', 'no'));
    expect(await refusal.receive(message, page)).toEqual({ kind: 'refused', code: 'notAllowed', detail: 'no' });
    expect(refusal.reported).toEqual([]);

    const bug = new Error('a secret of the background');
    const broken = failWith(bug);
    const answer = await broken.receive(message, page);
    expect(answer).toMatchObject({ kind: 'refused', code: 'failed' });
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(broken.reported).toEqual([bug]);
  });
});
