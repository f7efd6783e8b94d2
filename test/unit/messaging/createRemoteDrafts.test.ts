import { describe, expect, it } from 'vitest';
import { type Draft, draft as draftSchema } from '@/lib/journey/commands/draft';
import { createReceiver, type RequestHandlers } from '@/lib/messaging/createReceiver';
import { createRemoteDrafts } from '@/lib/messaging/createRemoteDrafts';
import { createRequester } from '@/lib/messaging/createRequester';

const id = '0190a5c8-0000-7000-8000-000000000001';
const at = '2026-01-01T00:00:00.000Z';
const draft: Draft = draftSchema.parse({
  touchpointId: id,
  tabId: 1,
  sessionId: id,
  origin: 'popup',
  url: 'https://shop.example/',
  tag: {
    journeyId: null,
    title: 'Half a title',
    stageId: null,
    valence: null,
    emotionLabel: null,
    arousal: null,
    basis: 'expert',
    brand: null,
    channel: null,
    category: null,
    contact: null,
    media: null,
    initiator: null,
    engagement: null,
    plannedTouchpointId: null,
    customerAction: '',
    thought: '',
    painPoint: '',
    note: '',
    tags: [],
    keepScreenshot: true,
    reviewAs: null,
  },
  subject: { page: null, anchor: null, quote: null, target: null, capturedAt: at, utcOffsetMinutes: 60, device: null },
  screenshot: {
    id,
    kind: 'screenshot',
    mediaType: 'image/webp',
    width: 1,
    height: 1,
    devicePixelRatio: 2,
    viewport: { width: 1, height: 1 },
    masks: [],
    capturedAt: at,
    url: null,
    fileName: null,
    tool: 'test',
    bytes: new Uint8Array([9, 8, 7]),
    thumbnail: null,
  },
  touched: true,
  createdAt: at,
  updatedAt: at,
});

describe('createRemoteDrafts', () => {
  it('does to the drafts of the background what it is asked', async () => {
    const kept = new Map<string, Draft>();
    const expired: [Date, string][] = [];
    const handlers: Partial<RequestHandlers> = {
      'draft.put': async (data) => {
        kept.set(data.draft.touchpointId, data.draft);
        return null;
      },
      'draft.get': async ({ touchpointId }) => kept.get(touchpointId) ?? null,
      'draft.find': async ({ url }) => [...kept.values()].find((each) => each.url === url) ?? null,
      'draft.unfinished': async () => [...kept.values()],
      'draft.delete': async ({ touchpointId }) => {
        kept.delete(touchpointId);
        return null;
      },
      'draft.clear': async () => {
        kept.clear();
        return null;
      },
      'draft.expire': async ({ now, sessionId }) => expired.push([new Date(now), sessionId]),
    };
    const receive = createReceiver({ handlers: handlers as RequestHandlers, report: () => undefined });
    const drafts = createRemoteDrafts({
      request: createRequester({
        send: async (message) => JSON.parse(JSON.stringify(await receive(structuredClone(message), { kind: 'page' }))),
      }),
    });

    await drafts.put(draft);
    expect(kept.get(id)).toEqual(draft);
    expect(await drafts.get(id)).toEqual(draft);
    expect(await drafts.find({ tabId: 1, sessionId: id, url: draft.url, origin: 'popup' })).toEqual(draft);
    expect(await drafts.find({ tabId: 1, sessionId: id, url: null, origin: 'popup' })).toBeNull();
    expect(await drafts.unfinished()).toEqual([draft]);
    expect(await drafts.expire(new Date(at), id)).toBe(1);
    expect(expired).toEqual([[new Date(at), id]]);
    await drafts.delete(id);
    expect(kept.size).toBe(0);
    await drafts.put(draft);
    await drafts.clear();
    expect(kept.size).toBe(0);
  });
});
