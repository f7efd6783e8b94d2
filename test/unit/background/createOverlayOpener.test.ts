import { describe, expect, it } from 'vitest';
import { createOverlayOpener, type OverlayOpenerDeps } from '@/entrypoints/background/createOverlayOpener';
import { createOverlaySessions } from '@/entrypoints/background/createOverlaySessions';
import type { ActiveTab } from '@/lib/browser/activeTab';
import { CaptureCancelled } from '@/lib/capture/captureError';
import type { Draft, DraftStore } from '@/lib/journey/commands/draft';
import { details } from '../page/pageDetails';
import { screenshot } from '../store/samples';
import { memoryOf } from './sessionMemory';

const id = '0190a5c8-0000-7000-8000-0000000000a1';
const url = 'https://shop.example/';
const tab: ActiveTab = { id: 1, windowId: 1, url, title: 'Shop', incognito: false };
const selection = { kind: 'selection', text: null } as const;

const reading = {
  page: { url, title: 'Shop', facts: null },
  contentType: 'text/html',
  isSandboxed: false,
  isInField: false,
  suggested: { channel: 'website', category: null },
  selection: null as null | { quote: string; anchor: unknown },
};
const anchor = { selectors: [{ type: 'TextQuoteSelector', exact: 'small' }], textFragmentUrl: null };

function setUp(overrides: Partial<OverlayOpenerDeps> = {}) {
  const steps: string[] = [];
  /** Ids of the touchpoints that the page has. */
  const saved: string[] = [];
  const drafts = new Map<string, Draft>();
  const sent: Parameters<OverlayOpenerDeps['sendToHost']>[1][] = [];
  const sessions = createOverlaySessions({
    memory: memoryOf(),
    now: () => 0,
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
  });
  const settings = {
    language: 'auto',
    theme: 'system',
    recordPrivateWindows: false,
    takeScreenshots: true,
    screenshotQuality: 'fine',
  } as const;
  const deps: OverlayOpenerDeps = {
    store: {
      query: (async () => ({
        journeys: [],
        currentJourneyId: id,
        hostBrandId: null,
        last: null,
        defaults: { brandId: null, basis: null },
        addedCategories: [],
        addedChannels: [],
        addedEmotions: [],
        pageTouchpoints: saved.map((touchpointId) => ({ id: touchpointId })),
      })) as unknown as OverlayOpenerDeps['store']['query'],
    },
    drafts: {
      put: async (draft: Draft) => {
        steps.push('draft');
        drafts.set(draft.touchpointId, draft);
      },
      find: async () => [...drafts.values()].at(-1) ?? null,
      delete: async (touchpointId: string) => void drafts.delete(touchpointId),
    } as unknown as DraftStore,
    sessions,
    endOverlay: ({ nonce }) => sessions.close(nonce),
    readSettings: async () => settings,
    browserSessionId: async () => id,
    readPage: async () => {
      steps.push('read');
      return reading;
    },
    readSelectedReview: async () => null,
    readTyped: async () => [],
    readDetails: async () => {
      steps.push('details');
      return null;
    },
    takeScreenshot: async () => {
      steps.push('screenshot');
      throw new Error('no picture here');
    },
    pickPart: async () => {
      steps.push('pick');
      return { opened: true };
    },
    takePart: async () => {
      steps.push('pictures');
      return { screenshot: null, part: null, area: { x: 5, y: 6, width: 7, height: 8 } };
    },
    putOverlayScript: async () => {
      steps.push('script');
      return { documentId: 'page' };
    },
    sendToHost: async (_, request) => {
      steps.push(request.type);
      sent.push(request);
      return request.type === 'overlayHost.describe' ? 'Red coat' : true;
    },
    formUrl: () => 'chrome-extension://x/overlay-form.html',
    isFirefox: false,
    sandboxesReachOurFrames: false,
    language: () => 'en',
    showCount: async () => undefined,
    now: () => new Date('2026-01-01T00:00:00Z'),
    report: () => undefined,
    ...overrides,
  };
  return { ...createOverlayOpener(deps), steps, drafts, saved, sent, sessions, settings };
}

describe('createOverlayOpener', () => {
  it('reads and photographs the page before anything of ours is on it, and keeps a draft before the form opens', async () => {
    const { openOverlay, steps, sent, sessions } = setUp();
    expect(await openOverlay(tab, selection)).toEqual({ opened: true });
    expect(steps).toEqual(['read', 'screenshot', 'script', 'details', 'draft', 'overlayHost.open']);
    const [session] = await sessions.ofTab(1);
    expect(sent[0]).toMatchObject({
      type: 'overlayHost.open',
      data: {
        nonce: session?.nonce,
        formUrl: `chrome-extension://x/overlay-form.html#${session?.nonce}`,
        at: { kind: 'corner' },
      },
    });
  });

  it('keeps nothing of what was typed in the words that the browser names', async () => {
    const readTyped = async () => ['4111222233334444', 'Wilhelmina Hohenfels'];
    const subjectOf = async (part: Parameters<ReturnType<typeof setUp>['openOverlay']>[1]) => {
      const { openOverlay, drafts } = setUp({ readTyped });
      expect(await openOverlay(tab, part)).toEqual({ opened: true });
      const [draft] = drafts.values();
      expect(JSON.stringify(draft)).not.toMatch(/4111|hohenfels/i);
      return draft?.subject;
    };
    const text = 'Please check: 4111 2222 3333 4444, WILHELMINA HOHENFELS.';
    expect(await subjectOf({ kind: 'selection', text })).toMatchObject({ quote: 'Please check: ***, ***.' });
    expect(await subjectOf({ kind: 'selection', text: 'Wilhelmina Hohenfels' })).toMatchObject({ quote: null });
    expect(await subjectOf({ kind: 'link', url, text })).toMatchObject({ target: { text: 'Please check: ***, ***.' } });
  });

  const rectangle = { x: 1, y: 2, width: 3, height: 4 };
  const links = { anchor: null, imageUrl: null, linkUrl: null, review: null, ad: null };
  const words = { text: 'small', quote: 'small', ...links };
  const part = { kind: 'element', nonce: 'n', picked: { name: 'review', ...words, rectangle } } as const;

  it('opens at a part that was picked once its pictures are taken, and not at all where the person cancelled that', async () => {
    const { openOverlay, steps, sent, drafts } = setUp();
    expect(await openOverlay(tab, part)).toEqual({ opened: true });
    expect(steps).toEqual(['read', 'pictures', 'script', 'details', 'draft', 'overlayHost.open']);
    expect(sent[0]?.data).toMatchObject({ at: { kind: 'area', area: { x: 5, y: 6, width: 7, height: 8 } } });
    expect([...drafts.values()][0]?.subject).toMatchObject({ quote: 'small', element: { name: 'review' } });

    const { settings } = setUp();
    const quiet = setUp({ readSettings: async () => ({ ...settings, takeScreenshots: false }) });
    await quiet.openOverlay(tab, part);
    expect(quiet.steps).not.toContain('pictures');
    expect(quiet.sent[0]?.data).toMatchObject({ at: { kind: 'area', area: rectangle } });

    const cancelled = setUp({ takePart: () => Promise.reject(new CaptureCancelled('Escape')) });
    expect(await cancelled.openOverlay(tab, part)).toMatchObject({ opened: false, reason: 'cancelled' });
    expect([cancelled.drafts.size, cancelled.sent]).toEqual([0, []]);
  });

  it('says of the picture of a part that it is not whole, or that there is none', async () => {
    const evidence = screenshot(1, { kind: 'elementScreenshot' });
    for (const [taken, lack] of [
      [{ evidence, isCutOff: true }, 'cutOff'],
      [{ evidence, isCutOff: false }, null],
      [null, 'missing'],
    ] as const) {
      const { openOverlay, sessions } = setUp({
        takePart: async () => ({ screenshot: null, part: taken, area: null }),
      });
      expect(await openOverlay(tab, part)).toEqual({ opened: true });
      expect((await sessions.ofTab(tab.id)).map((session) => session.partLacks)).toEqual([lack]);
    }
  });

  it('lets the person pick where the shortcut finds nothing selected, and in no field', async () => {
    const shortcut = { ...selection, orPick: true } as const;
    const { openOverlay, steps } = setUp();
    expect(await openOverlay(tab, shortcut)).toEqual({ opened: true });
    expect(steps).toEqual(['read', 'pick']);
    for (const found of [{ selection: { quote: 'small', anchor } }, { isInField: true }]) {
      const other = setUp({ readPage: async () => ({ ...reading, ...found }) });
      await other.openOverlay(tab, shortcut);
      expect(other.steps).toContain('overlayHost.open');
      expect(other.steps).not.toContain('pick');
    }
  });

  it('keeps what the page is, and opens without where that cannot be read', async () => {
    const { url } = reading.page;
    const read = setUp({ readDetails: async () => details({ url, kind: { id: 'cart', confidence: 0.8 } }) });
    await read.openOverlay(tab, selection);
    expect([...read.drafts.values()][0]?.subject.page?.kind).toEqual({ id: 'cart', confidence: 0.8 });
    const unread = setUp({ readDetails: () => Promise.reject(new Error('the tab is gone')) });
    expect(await unread.openOverlay(tab, selection)).toEqual({ opened: true });
    expect([...unread.drafts.values()][0]?.subject.page?.kind).toBeNull();
  });

  it('does nothing at all in a private window that was not allowed', async () => {
    const { openOverlay, steps, drafts } = setUp();
    expect(await openOverlay({ ...tab, incognito: true }, selection)).toMatchObject({
      opened: false,
      reason: 'private',
    });
    expect([steps, drafts.size]).toEqual([[], 0]);
  });

  it('opens in a private window that was allowed', async () => {
    const { settings } = setUp();
    const { openOverlay } = setUp({ readSettings: async () => ({ ...settings, recordPrivateWindows: true }) });
    expect(await openOverlay({ ...tab, incognito: true }, selection)).toEqual({ opened: true });
  });

  it('takes no screenshot where the person wants none', async () => {
    const { settings } = setUp();
    const { openOverlay, steps } = setUp({ readSettings: async () => ({ ...settings, takeScreenshots: false }) });
    await openOverlay(tab, selection);
    expect(steps).not.toContain('screenshot');
  });

  it.each([
    ['refuses scripts', () => Promise.reject(new Error('Cannot access contents of the page'))],
    ['answers nonsense', async () => ({ page: 'nonsense' })],
  ])('opens nothing where the page %s', async (_, readPage) => {
    const { openOverlay, steps, drafts } = setUp({ readPage });
    expect(await openOverlay(tab, selection)).toMatchObject({ opened: false, reason: 'restricted' });
    expect(steps).not.toContain('script');
    expect(drafts.size).toBe(0);
  });

  it('opens nothing on a PDF, whatever its address, whose picture would be all mask', async () => {
    const readPage = async () => ({ ...reading, contentType: 'application/pdf' });
    const { openOverlay, steps, drafts } = setUp({ readPage });
    expect(await openOverlay(tab, selection)).toEqual({ opened: false, reason: 'restricted', detail: 'pdf' });
    expect([steps, drafts.size]).toEqual([[], 0]);
  });

  it('opens nothing where the page’s sandbox would lame the form, and only there', async () => {
    const readPage = async () => ({ ...reading, isSandboxed: true });
    const firefox = setUp({ readPage, sandboxesReachOurFrames: true });
    expect(await firefox.openOverlay(tab, selection)).toMatchObject({ opened: false, reason: 'sandboxed' });
    expect(firefox.steps).not.toContain('script');
    expect(firefox.drafts.size).toBe(0);
    expect(await setUp({ readPage }).openOverlay(tab, selection)).toEqual({ opened: true });
    expect(await setUp({ sandboxesReachOurFrames: true }).openOverlay(tab, selection)).toEqual({ opened: true });
  });

  it('says that it failed when the script does not answer', async () => {
    const { openOverlay } = setUp({ sendToHost: () => Promise.reject(new Error('no receiver')) });
    expect(await openOverlay(tab, selection)).toMatchObject({ opened: false, reason: 'failed', detail: 'no receiver' });
  });

  it('goes to the selection and keeps its words', async () => {
    const { openOverlay, sent, drafts } = setUp({
      readPage: async () => ({ ...reading, selection: { quote: 'small', anchor } }),
    });
    await openOverlay(tab, selection);
    expect(sent[0]?.data).toMatchObject({ at: { kind: 'selection' } });
    expect([...drafts.values()][0]?.subject).toMatchObject({ quote: 'small', anchor });
  });

  it("keeps the menu's words of a selection in a frame, which the page's reader cannot see", async () => {
    const { openOverlay, drafts } = setUp();
    await openOverlay(tab, { kind: 'selection', text: 'in a frame' });
    expect([...drafts.values()][0]?.subject).toMatchObject({ quote: 'in a frame', anchor: null });
  });

  it('keeps no words that are selected in a form field', async () => {
    const { openOverlay, drafts } = setUp({ readPage: async () => ({ ...reading, isInField: true }) });
    await openOverlay(tab, { kind: 'selection', text: 'Jeanne Morel' });
    const [draft] = drafts.values();
    expect(draft?.subject).toMatchObject({ quote: null, anchor: null });
    expect(JSON.stringify(draft)).not.toContain('Jeanne Morel');
  });

  it('asks the page for the words of an image, and leaves the selection out of it', async () => {
    const { openOverlay, sent, drafts } = setUp({
      readPage: async () => ({ ...reading, selection: { quote: 'small', anchor } }),
    });
    const image = { kind: 'image', url: 'https://shop.example/coat.webp', text: '' } as const;
    await openOverlay(tab, image);
    expect(sent.at(-1)?.data).toMatchObject({ at: { kind: 'image', url: image.url } });
    const [draft] = drafts.values();
    expect(draft?.subject).toMatchObject({ target: { ...image, text: 'Red coat' }, quote: null, anchor: null });
    expect(draft?.tag.title).toContain('Red coat');
  });

  it('closes the overlay that is still open on the tab', async () => {
    const { openOverlay, sent, sessions } = setUp();
    await openOverlay(tab, selection);
    const [first] = await sessions.ofTab(1);
    await openOverlay(tab, selection);
    expect(sent[1]).toEqual({ type: 'overlayHost.close', data: { nonce: first?.nonce } });
    expect(await sessions.ofTab(1)).toHaveLength(1);
    expect(await sessions.read(first?.nonce ?? '')).toBeNull();
  });

  it('goes on with a touched draft of the same part, and begins anew for another', async () => {
    const { openOverlay, drafts } = setUp();
    await openOverlay(tab, selection);
    const [first] = drafts.values();
    if (!first) throw new Error('no draft');
    drafts.set(first.touchpointId, { ...first, touched: true });
    await openOverlay(tab, selection);
    expect(drafts.size).toBe(1);
    await openOverlay(tab, { kind: 'link', url: 'https://shop.example/help', text: 'Help' });
    expect(drafts.size).toBe(2);
  });

  it('begins anew where the draft was saved before a crash could delete it', async () => {
    const { openOverlay, drafts, saved } = setUp();
    await openOverlay(tab, selection);
    const [first] = drafts.values();
    if (!first) throw new Error('no draft');
    drafts.set(first.touchpointId, { ...first, touched: true });
    saved.push(first.touchpointId);
    await openOverlay(tab, selection);
    expect([...drafts.keys()]).toEqual([expect.not.stringContaining(first.touchpointId)]);
  });
});
