import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '@/lib/journey/commands';
import { createDraftStore } from '@/lib/store';
import { memoryDatabase } from './memoryDatabase';
import { draft, quickTag, screenshot } from './samples';

const [now, earlier] = ['0195e000-0000-7000-8000-000000000001', '0195e000-0000-7000-8000-000000000002'] as const;
const coat = 'https://www.maison-lune.example/coat';

let drafts: ReturnType<typeof createDraftStore>;
beforeEach(() => {
  drafts = createDraftStore({ ...memoryDatabase(), databaseName: 'drafts' });
});
afterEach(() => drafts.close());

const here = { tabId: 7, sessionId: now, url: coat, origin: 'popup' } as const;

async function put(...all: Draft[]): Promise<void> {
  for (const each of all) await drafts.put(each);
}

test('a draft comes back as it was, with its picture', async () => {
  const kept = draft({ screenshot: screenshot(1), tag: quickTag({ title: '', note: 'half a sent' }) });
  await put(kept);
  drafts.close();
  expect(await drafts.get(kept.touchpointId)).toEqual(kept);
  expect(await drafts.find(here)).toEqual(kept);
  await drafts.delete(kept.touchpointId);
  expect(await drafts.find(here)).toBeNull();
  expect(await drafts.get(kept.touchpointId)).toBeNull();
});

test('one that an earlier version wrote has what was added since', async () => {
  const memory = memoryDatabase();
  const kept = draft();
  drafts.close();
  drafts = createDraftStore({ ...memory, databaseName: 'drafts' });
  await put(kept);
  const { contact, media, initiator, engagement, plannedTouchpointId, reviewAs, ...tag } = kept.tag;
  const { elementPicture, ...written } = { ...kept, tag };
  const database = new Dexie('drafts', memory);
  await database.open();
  await database.table('drafts').update(kept.touchpointId, { draft: written });
  database.close();
  expect(await drafts.get(kept.touchpointId)).toEqual(kept);
  expect(await drafts.find(here)).toEqual(kept);
  expect(await drafts.unfinished()).toEqual([kept]);
});

test('all of them are forgotten at once', async () => {
  const [popup, overlay] = [draft(), draft({ origin: 'overlay', touched: false })];
  await put(popup, overlay);
  await drafts.clear();
  expect(await drafts.unfinished()).toEqual([]);
  expect(await drafts.get(overlay.touchpointId)).toBeNull();
});

test('what is no draft is refused', async () => {
  const wrong = { ...draft(), tag: { ...quickTag(), valence: 9 } };
  await expect(drafts.put(wrong)).rejects.toMatchObject({ code: 'invalid' });
});

describe('in the session of its tab', () => {
  test('it is found wherever the tab has gone, by its own form alone', async () => {
    const popup = draft();
    const overlay = draft({ origin: 'overlay' });
    await put(popup, overlay);
    expect(await drafts.find({ ...here, url: 'https://elsewhere.example/' })).toEqual(popup);
    expect(await drafts.find({ ...here, origin: 'overlay', url: null })).toEqual(overlay);
    expect(await drafts.find({ ...here, tabId: 8 })).toBeNull();
  });

  test('one that was only looked at is found on its own page alone', async () => {
    const untouched = draft({ touched: false });
    await put(untouched);
    expect(await drafts.find({ ...here, url: `${coat}#top` })).toEqual(untouched);
    expect(await drafts.find({ ...here, url: 'https://elsewhere.example/' })).toBeNull();
    expect(await drafts.find({ ...here, url: null })).toBeNull();
  });

  test('a tab has one of each form; one that was worked on is let go, not lost', async () => {
    const untouched = draft({ touched: false });
    const worked = draft({ updatedAt: '2026-03-02T09:01:00.000Z' });
    const latest = draft({ updatedAt: '2026-03-02T09:02:00.000Z' });
    const overlay = draft({ origin: 'overlay', updatedAt: '2026-03-02T09:00:30.000Z' });
    await put(untouched, overlay, worked, latest);
    expect(await drafts.get(untouched.touchpointId)).toBeNull();
    expect(await drafts.find(here)).toEqual(latest);
    expect(await drafts.find({ ...here, origin: 'overlay' })).toEqual(overlay);
    expect(await drafts.unfinished()).toEqual([latest, { ...worked, tabId: null }, overlay]);
  });

  test('writing it again keeps it one', async () => {
    const first = draft();
    const second = { ...first, tag: quickTag({ note: 'more' }), updatedAt: '2026-03-02T09:05:00.000Z' };
    await put(first, second);
    expect(await drafts.unfinished()).toEqual([second]);
  });
});

describe('after a restart', () => {
  test('the newest that was touched is offered on the same page, whatever tab it is now', async () => {
    const older = draft({ sessionId: earlier, tabId: 3, updatedAt: '2026-03-01T09:00:00.000Z' });
    const newer = draft({ sessionId: earlier, tabId: 4, url: `${coat}?utm_source=mail#reviews` });
    const untouched = draft({
      sessionId: earlier,
      tabId: 5,
      touched: false,
      updatedAt: '2026-03-02T10:00:00.000Z',
    });
    await put(older, newer, untouched);
    expect(await drafts.find({ ...here, tabId: 4 })).toEqual(newer);
    expect(await drafts.find({ ...here, origin: 'overlay' })).toBeNull();
    expect(await drafts.find({ ...here, url: `${coat}s` })).toBeNull();
    expect(await drafts.find({ ...here, url: null })).toBeNull();
    const rebound = { ...newer, tabId: 7, sessionId: now };
    await put(rebound);
    expect(await drafts.find({ ...here, tabId: 8 })).toEqual(older);
    expect(await drafts.find({ ...here, url: null })).toEqual(rebound);
    expect(await drafts.unfinished()).toEqual([rebound, older]);
  });

  test('a draft of another tab of this session is not offered', async () => {
    await put(draft({ tabId: 9 }));
    expect(await drafts.find(here)).toBeNull();
  });
});

describe('when its tab is closed', () => {
  test('it is offered on the same page in the same session, to its own form alone', async () => {
    const closed = draft({ tabId: 9 });
    const overlay = draft({ tabId: 9, origin: 'overlay' });
    const open = draft({ tabId: 8, updatedAt: '2026-03-02T09:10:00.000Z' });
    await put(closed, overlay, open);
    expect(await drafts.find(here)).toBeNull();
    await drafts.release([7, 8], now);
    expect(await drafts.find(here)).toEqual({ ...closed, tabId: null });
    expect(await drafts.find({ ...here, origin: 'overlay' })).toEqual({ ...overlay, tabId: null });
    expect(await drafts.find({ ...here, url: 'https://elsewhere.example/' })).toBeNull();
    expect(await drafts.find({ ...here, tabId: 8 })).toEqual(open);
    expect(await drafts.unfinished()).toHaveLength(3);
  });

  test('one that was only looked at goes with it; those of earlier sessions had other tabs', async () => {
    const untouched = draft({ tabId: 9, touched: false });
    const before = draft({ tabId: 9, sessionId: earlier });
    await put(untouched, before);
    await drafts.release([], now);
    expect(await drafts.get(untouched.touchpointId)).toBeNull();
    expect(await drafts.get(before.touchpointId)).toEqual(before);
  });

  test('taken up again it is bound to its new tab', async () => {
    await put(draft({ tabId: 9 }));
    await drafts.release([], now);
    const taken = await drafts.find(here);
    if (!taken) throw new Error('not offered');
    await put({ ...taken, tabId: 7 });
    expect(await drafts.find({ ...here, tabId: 8 })).toBeNull();
    expect(await drafts.find({ ...here, url: null })).toMatchObject({ touchpointId: taken.touchpointId });
  });
});

test('old ones are forgotten, and untouched ones of earlier sessions', async () => {
  const old = draft({ tabId: 1, updatedAt: '2026-01-31T08:59:59.000Z' });
  const young = draft({ tabId: 2, updatedAt: '2026-01-31T09:00:00.000Z' });
  const left = draft({ tabId: 3, touched: false, sessionId: earlier });
  const open = draft({ tabId: 4, touched: false });
  await put(old, young, left, open);
  expect(await drafts.expire(new Date('2026-03-02T09:00:00.000Z'), now)).toBe(2);
  const kept = await Promise.all([old, young, left, open].map(({ touchpointId }) => drafts.get(touchpointId)));
  expect(kept.map((each) => each !== null)).toEqual([false, true, false, true]);
});
