import { describe, expect, it, vi } from 'vitest';
import { createHandlers } from '@/entrypoints/background/createHandlers';
import { createOverlayEnd } from '@/entrypoints/background/createOverlayEnd';
import { createOverlaySessions } from '@/entrypoints/background/createOverlaySessions';
import { createPickSessions } from '@/entrypoints/background/createPickSessions';
import { createQueues } from '@/entrypoints/background/createQueues';
import { newOverlayDraft } from '@/entrypoints/background/newOverlayDraft';
import { withReviewOrAd } from '@/entrypoints/background/withReviewOrAd';
import type { ActiveTab } from '@/lib/browser/activeTab';
import type { KeyCaps } from '@/lib/browser/keyCaps';
import type { CommandInput } from '@/lib/journey/commands/commands';
import type { Draft, DraftStore } from '@/lib/journey/commands/draft';
import type { NewEvidence } from '@/lib/journey/commands/newEvidence';
import { StoreError, type StoreInterface } from '@/lib/journey/commands/storeInterface';
import type { QuickTagContext } from '@/lib/journey/commands/views';
import type { AnchorsShowing, FullPageOutcome, OverlayHostRequest } from '@/lib/messaging/protocol';
import type { FormSender, HostSender } from '@/lib/messaging/senders';
import { memoryOf } from './sessionMemory';

const journeyId = '0190a5c8-0000-7000-8000-0000000000a1';
const form: FormSender = { kind: 'form', tabId: 1, frameId: 5, documentId: 'form' };
const host: HostSender = { kind: 'host', tabId: 1, documentId: 'page' };
const refusal = { name: 'RefusedRequest', code: 'notAllowed' };

const context: QuickTagContext = {
  study: { id: journeyId, name: 'Study' },
  journeys: [{ id: journeyId, title: 'First', brandId: null, kind: 'actual', stages: [], plannedSteps: [] }],
  currentJourneyId: journeyId,
  brands: [],
  hostBrandId: null,
  last: null,
  defaults: { brandId: null, basis: null },
  addedCategories: [],
  addedChannels: [],
  addedEmotions: [],
  pageTouchpoints: [],
  knownTags: [],
};

const screenshot: NewEvidence = {
  id: '0190a5c8-0000-7000-8000-0000000000e1',
  kind: 'screenshot',
  mediaType: 'image/webp',
  width: 10,
  height: 10,
  devicePixelRatio: 1,
  viewport: { width: 10, height: 10 },
  masks: [
    { reason: 'formField', count: 2 },
    { reason: 'unreadableFrame', count: 1 },
  ],
  capturedAt: '2026-01-01T00:00:00.000Z',
  url: null,
  fileName: null,
  tool: 'test',
  bytes: new Uint8Array([1, 2, 3]),
  thumbnail: { mediaType: 'image/webp', bytes: new Uint8Array([4]) },
};

function draftForSelection(): Draft {
  return newOverlayDraft({
    part: { kind: 'selection', text: null },
    reading: {
      page: {
        url: 'https://shop.example/',
        canonicalUrl: null,
        title: 'Shop',
        siteName: null,
        language: null,
        kind: null,
        referrer: null,
        campaign: {},
        context: { market: null, viewport: null, signedIn: null, consentGiven: null },
        facts: null,
        readAt: null,
      },
      contentType: 'text/html',
      isSandboxed: false,
      isInField: false,
      suggested: { channel: null, category: null },
      selection: { quote: 'It runs small', anchor: { selectors: [], textFragmentUrl: null } },
    },
    context,
    screenshot,
    elementPicture: null,
    language: 'en',
    tabId: 1,
    sessionId: journeyId,
    now: new Date('2026-01-01T00:00:00Z'),
  });
}

/** A store that keeps what it is told to save; the drafts are a map. */
async function setUp(
  options: {
    save?: (input: CommandInput<'saveTouchpoint'>) => Promise<void>;
    hostIsGone?: boolean;
    keyCaps?: KeyCaps;
    fullPage?: () => Promise<FullPageOutcome>;
    openTab?: ActiveTab;
  } = {},
) {
  const drafts = new Map<string, Draft>();
  const commands: { name: string; input: unknown }[] = [];
  const sent: OverlayHostRequest[] = [];
  const shown: string[] = [];
  const store = {
    async command(name: string, input: { touchpointId: string }) {
      if (name === 'saveTouchpoint') await options.save?.(input as CommandInput<'saveTouchpoint'>);
      commands.push({ name, input });
      return { touchpointId: input.touchpointId, created: true, journeyId, group: journeyId };
    },
    query: async () => context,
    subscribe: () => () => undefined,
  } as unknown as StoreInterface;
  const draftStore = {
    put: async (draft: Draft) => void drafts.set(draft.touchpointId, draft),
    get: async (id: string) => drafts.get(id) ?? null,
    unfinished: async () => [...drafts.values()],
    delete: async (id: string) => void drafts.delete(id),
  } as unknown as DraftStore;
  const sessions = createOverlaySessions({
    memory: memoryOf(),
    now: () => 0,
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
  });
  const picks = createPickSessions({
    memory: memoryOf(),
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
  });
  const endOverlay = createOverlayEnd({ sessions, drafts: draftStore });
  const handlers = createHandlers({
    store,
    drafts: draftStore,
    sessions,
    inTurn: createQueues(),
    warmUp: () => undefined,
    endOverlay,
    tabIsOpen: async (tabId) => tabId === 1,
    releaseDrafts: async () => {
      for (const draft of drafts.values()) drafts.set(draft.touchpointId, { ...draft, tabId: null });
    },
    openOverlay: async () => ({ opened: true }),
    pickPart: async () => ({ opened: true }),
    pickAnother: async ({ id }) => void shown.push(`picks ${id}`),
    tellPanelPick: async (id, { nonce: taken }) => void shown.push(`${id} ${taken}`),
    showAnchors: async ({ id }) => ({ shown: id === 1 }) as AnchorsShowing,
    picks,
    tagPicked: async (tabId, { picked }) => void shown.push(`${tabId} ${picked.name}`),
    fullPages: {
      begin: () => options.fullPage ?? (async () => ({ taken: false, reason: 'failed' })),
      take: options.fullPage ?? (async () => ({ taken: false, reason: 'failed' })),
      cancel: () => undefined,
    },
    archivePage: async () => ({ taken: false, reason: 'unsupported' }),
    walk: {
      follow: async ({ walkthroughId }) => void shown.push(`follows ${walkthroughId}`),
      leave: async () => void shown.push('leaves'),
      page: async (tabId, { kind }) => shown.push(`${tabId} ${kind}`) > 0,
    },
    tabById: async () => options.openTab ?? null,
    readSettings: async () => ({
      language: 'auto',
      theme: 'dark',
      recordPrivateWindows: false,
      takeScreenshots: true,
      screenshotQuality: 'standard',
    }),
    rememberedKeyCaps: async () => options.keyCaps ?? null,
    locale: () => 'fr-FR',
    language: () => 'fr',
    sendToHost: async (_, request) => {
      sent.push(request);
      if (options.hostIsGone) throw new Error('Could not establish connection.');
    },
    announceStoreChange: async () => undefined,
    showCount: async (tabId, url) => void shown.push(`${tabId} ${url}`),
    showInterference: async () => void shown.push('interference'),
    now: () => new Date('2026-01-02T00:00:00Z'),
  });
  const draft = draftForSelection();
  await draftStore.put(draft);
  const { touchpointId, url } = draft;
  const nonce = await sessions.open({ tabId: 1, hostDocumentId: 'page', touchpointId, url });
  return { handlers, store, drafts, commands, sent, shown, draft, nonce, sessions, picks };
}

describe("the overlay's requests", () => {
  it('gives the form all it shows, once, and never the picture itself', async () => {
    const keyCaps: KeyCaps = ['A', 'S', 'D', 'F', 'G'];
    const { handlers, nonce, draft } = await setUp({ keyCaps });
    const state = await handlers['overlay.hello']({ nonce }, form);
    expect(state).toMatchObject({
      emotionKeyCaps: keyCaps,
      touchpointId: draft.touchpointId,
      context,
      language: 'fr',
      locale: 'fr-FR',
      theme: 'dark',
    });
    expect(state.draft.subject.quote).toBe('It runs small');
    expect(state.screenshot).toEqual({ thumbnail: screenshot.thumbnail, masked: 3 });
    expect([state.elementPicture, state.partLacks]).toEqual([null, null]);
    expect(state.draft).not.toHaveProperty('screenshot');
    await expect(handlers['overlay.hello']({ nonce }, form)).rejects.toMatchObject(refusal);
  });

  it('lets one of two hellos in that come at once', async () => {
    const { handlers, nonce } = await setUp();
    const other = { ...form, frameId: 9 };
    const answers = await Promise.allSettled([
      handlers['overlay.hello']({ nonce }, form),
      handlers['overlay.hello']({ nonce }, other),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });

  it('keeps the draft as touched, and saves it with its evidence and quote', async () => {
    const { handlers, nonce, draft, drafts, commands, shown } = await setUp();
    const { draft: first } = await handlers['overlay.hello']({ nonce }, form);
    const tag = { ...first.tag, note: 'typed' };
    await handlers['overlay.draft']({ nonce, tag }, form);
    expect(drafts.get(draft.touchpointId)).toMatchObject({ tag, touched: true, screenshot });

    const saved = await handlers['overlay.save']({ nonce, tag }, form);
    expect(saved).toMatchObject({ touchpointId: draft.touchpointId, created: true });
    expect(commands).toEqual([
      {
        name: 'saveTouchpoint',
        input: {
          touchpointId: draft.touchpointId,
          tag,
          subject: draft.subject,
          evidence: [screenshot],
          pendingEvidence: [],
        },
      },
    ]);
    expect([...drafts.values()].filter(({ touched }) => touched)).toEqual([]);
    expect(shown).toEqual(['1 https://shop.example/']);
    await handlers['overlay.close']({ nonce }, form);
    expect(drafts.size).toBe(0);
  });

  it('saves once, however often it is asked, and lets no later change bring the draft back', async () => {
    const { handlers, nonce, drafts, commands } = await setUp();
    const { draft } = await handlers['overlay.hello']({ nonce }, form);
    const { tag } = draft;
    const [first, second] = await Promise.all([
      handlers['overlay.save']({ nonce, tag }, form),
      handlers['overlay.save']({ nonce, tag: { ...tag, note: 'again' } }, form),
    ]);
    expect(second).toEqual(first);
    await handlers['overlay.draft']({ nonce, tag }, form);
    await handlers['overlay.seeAgain']({ nonce, sourceTouchpointId: journeyId }, form);
    expect(commands).toHaveLength(1);
    expect([...drafts.values()].filter(({ touched }) => touched)).toEqual([]);
  });

  it('takes back what was saved, goes on with what was typed under new ids, and saves that', async () => {
    const { handlers, nonce, draft, drafts, commands, sessions, shown } = await setUp();
    const { tag: first } = (await handlers['overlay.hello']({ nonce }, form)).draft;
    const tag = { ...first, note: 'typed' };
    await handlers['overlay.save']({ nonce, tag }, form);
    await handlers['overlay.undo']({ nonce }, form);
    expect(commands.at(-1)).toEqual({ name: 'undo', input: { group: journeyId } });
    const session = await sessions.read(nonce);
    expect(session).toMatchObject({ saved: null, touchpointId: expect.not.stringContaining(draft.touchpointId) });
    expect([...drafts.values()]).toMatchObject([{ touchpointId: session?.touchpointId, tabId: 1, tag, touched: true }]);
    expect(shown).toEqual(['1 https://shop.example/', '1 https://shop.example/']);

    await handlers['overlay.draft']({ nonce, tag: { ...tag, note: 'typed again' } }, form);
    const saved = await handlers['overlay.save']({ nonce, tag }, form);
    expect(saved.touchpointId).toBe(session?.touchpointId);
    expect(commands.at(-1)?.input).toMatchObject({
      touchpointId: session?.touchpointId,
      evidence: [{ id: expect.not.stringContaining(screenshot.id), bytes: screenshot.bytes }],
    });
    await handlers['overlay.close']({ nonce }, form);
    expect(drafts.size).toBe(0);
  });

  it('keeps what was typed as an unfinished form where the overlay is closed after undoing', async () => {
    const { handlers, nonce, drafts } = await setUp();
    const { tag } = (await handlers['overlay.hello']({ nonce }, form)).draft;
    await handlers['overlay.save']({ nonce, tag: { ...tag, note: 'typed' } }, form);
    await handlers['overlay.undo']({ nonce }, form);
    await handlers['overlay.close']({ nonce }, form);
    expect([...drafts.values()]).toMatchObject([{ touched: true, tabId: null, tag: { note: 'typed' } }]);
  });

  it('undoes a touchpoint seen again without touching the form beside it, and sees again under another id', async () => {
    const { handlers, nonce, draft, drafts, commands } = await setUp();
    const { tag } = (await handlers['overlay.hello']({ nonce }, form)).draft;
    await handlers['overlay.draft']({ nonce, tag: { ...tag, note: 'typed' } }, form);
    const again = { nonce, sourceTouchpointId: journeyId };
    const first = await handlers['overlay.seeAgain'](again, form);
    await handlers['overlay.undo']({ nonce }, form);
    expect([...drafts.values()]).toMatchObject([{ touchpointId: draft.touchpointId, tag: { note: 'typed' } }]);
    const second = await handlers['overlay.seeAgain'](again, form);
    expect(second.touchpointId).not.toBe(first.touchpointId);
    expect(commands.map(({ name }) => name)).toEqual(['seeAgain', 'undo', 'seeAgain']);
  });

  it('undoes only what this form has saved, and only once', async () => {
    const { handlers, nonce, commands } = await setUp();
    const { tag } = (await handlers['overlay.hello']({ nonce }, form)).draft;
    await expect(handlers['overlay.undo']({ nonce }, form)).rejects.toMatchObject(refusal);
    await handlers['overlay.save']({ nonce, tag }, form);
    await handlers['overlay.undo']({ nonce }, form);
    await handlers['overlay.undo']({ nonce }, form);
    expect(commands.map(({ name }) => name)).toEqual(['saveTouchpoint', 'undo']);
  });

  it('still has what was typed where undoing fails', async () => {
    const { handlers, nonce, store, sessions } = await setUp();
    const { tag } = (await handlers['overlay.hello']({ nonce }, form)).draft;
    const saved = await handlers['overlay.save']({ nonce, tag }, form);
    vi.spyOn(store, 'command').mockRejectedValueOnce(new StoreError('full', 'quota'));
    await expect(handlers['overlay.undo']({ nonce }, form)).rejects.toMatchObject({ code: 'full' });
    expect((await sessions.read(nonce))?.saved).toMatchObject({ touchpointId: saved.touchpointId });
    await handlers['overlay.undo']({ nonce }, form);
    expect((await sessions.read(nonce))?.saved).toBeNull();
  });

  it('sees again beside what was typed, once, under an id and with a picture of its own', async () => {
    const { handlers, nonce, drafts, commands, draft } = await setUp();
    const { tag } = (await handlers['overlay.hello']({ nonce }, form)).draft;
    await handlers['overlay.draft']({ nonce, tag: { ...tag, note: 'typed' } }, form);
    const again = { nonce, sourceTouchpointId: journeyId };
    const [first, second] = await Promise.all([
      handlers['overlay.seeAgain'](again, form),
      handlers['overlay.seeAgain'](again, form),
    ]);
    expect(second).toEqual(first);
    expect(first.touchpointId).not.toBe(draft.touchpointId);
    expect(commands).toHaveLength(1);
    expect(commands[0]?.input).toMatchObject({
      evidence: [{ kind: 'screenshot', id: expect.not.stringContaining(screenshot.id) }],
    });
    // The last letters may come after.
    await handlers['overlay.draft']({ nonce, tag: { ...tag, note: 'typed to the end' } }, form);
    await handlers['overlay.close']({ nonce }, form);
    expect([...drafts.values()]).toMatchObject([
      { touchpointId: draft.touchpointId, tag: { note: 'typed to the end' } },
    ]);
  });

  it('sees again under one id, also when the worker dies before it can say so', async () => {
    const { handlers, nonce, commands, sessions } = await setUp();
    await handlers['overlay.hello']({ nonce }, form);
    const noteSaved = vi.spyOn(sessions, 'noteSaved').mockRejectedValueOnce(new Error('the worker is dying'));
    const again = { nonce, sourceTouchpointId: journeyId };
    await handlers['overlay.seeAgain'](again, form);
    await handlers['overlay.seeAgain'](again, form);
    noteSaved.mockRestore();
    const [first, second] = commands.map(({ input }) => input as { touchpointId: string; evidence: NewEvidence[] });
    expect(second?.touchpointId).toBe(first?.touchpointId);
    expect(second?.evidence[0]?.id).toBe(first?.evidence[0]?.id);
  });

  it('takes nothing of a form that was only looked at along when it is seen again', async () => {
    const { handlers, nonce, drafts } = await setUp();
    await handlers['overlay.hello']({ nonce }, form);
    await handlers['overlay.seeAgain']({ nonce, sourceTouchpointId: journeyId }, form);
    await handlers['overlay.close']({ nonce }, form);
    expect(drafts.size).toBe(0);
  });

  it('leaves the screenshot out where the person does', async () => {
    const { handlers, nonce, commands } = await setUp();
    const { draft } = await handlers['overlay.hello']({ nonce }, form);
    await handlers['overlay.save']({ nonce, tag: { ...draft.tag, keepScreenshot: false } }, form);
    expect(commands[0]?.input).toMatchObject({ evidence: [] });

    const other = await setUp();
    await other.handlers['overlay.hello']({ nonce: other.nonce }, form);
    await other.handlers['overlay.draft']({ nonce: other.nonce, tag: { ...draft.tag, keepScreenshot: false } }, form);
    await other.handlers['overlay.seeAgain']({ nonce: other.nonce, sourceTouchpointId: journeyId }, form);
    expect(other.commands[0]?.input).toMatchObject({ evidence: [] });
  });

  it('keeps the draft when the store cannot save, and saves on the next try', async () => {
    let isFull = true;
    const { handlers, nonce, drafts, commands } = await setUp({
      async save() {
        if (isFull) throw new StoreError('full', 'quota');
      },
    });
    const { draft } = await handlers['overlay.hello']({ nonce }, form);
    await expect(handlers['overlay.save']({ nonce, tag: draft.tag }, form)).rejects.toMatchObject({ code: 'full' });
    expect(drafts.size).toBe(1);
    isFull = false;
    await handlers['overlay.save']({ nonce, tag: draft.tag }, form);
    expect(commands).toHaveLength(1);
  });

  it('refuses everything from a frame that is not bound', async () => {
    const { handlers, nonce, draft, commands, sent, drafts } = await setUp();
    await handlers['overlay.hello']({ nonce }, form);
    const { tag } = draft;
    const evil = { ...form, frameId: 6 };
    const attempts = [
      () => handlers['overlay.draft']({ nonce, tag }, evil),
      () => handlers['overlay.save']({ nonce, tag }, evil),
      () => handlers['overlay.seeAgain']({ nonce, sourceTouchpointId: journeyId }, evil),
      () => handlers['overlay.undo']({ nonce }, evil),
      () => handlers['overlay.resize']({ nonce, height: 1 }, evil),
      () => handlers['overlay.focus']({ nonce, focused: false }, evil),
      () => handlers['overlay.close']({ nonce }, evil),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject(refusal);
    expect([commands, sent]).toEqual([[], []]);
    expect(drafts.get(draft.touchpointId)).toEqual(draft);
  });

  it('forgets an untouched draft when the form closes, and keeps a touched one', async () => {
    const untouched = await setUp();
    await untouched.handlers['overlay.hello']({ nonce: untouched.nonce }, form);
    await untouched.handlers['overlay.close']({ nonce: untouched.nonce }, form);
    expect(untouched.drafts.size).toBe(0);
    expect(untouched.sent).toEqual([{ type: 'overlayHost.close', data: { nonce: untouched.nonce } }]);

    const touched = await setUp();
    await touched.handlers['overlay.hello']({ nonce: touched.nonce }, form);
    await touched.handlers['overlay.draft']({ nonce: touched.nonce, tag: touched.draft.tag }, form);
    await touched.handlers['overlay.closed']({ nonce: touched.nonce, reason: 'covered' }, host);
    // It is the overlay's no longer, and may be taken up anywhere.
    expect([...touched.drafts.values()]).toMatchObject([{ touched: true, tabId: null }]);
    expect(touched.shown).toEqual(['interference']);
    await expect(
      touched.handlers['overlay.save']({ nonce: touched.nonce, tag: touched.draft.tag }, form),
    ).rejects.toMatchObject(refusal);
  });

  it('closes the overlay before it forgets it, so that a worker that dies in between can be asked again', async () => {
    const { handlers, nonce, sent, sessions } = await setUp();
    await handlers['overlay.hello']({ nonce }, form);
    const close = vi.spyOn(sessions, 'close').mockRejectedValueOnce(new Error('the worker is dying'));
    await expect(handlers['overlay.close']({ nonce }, form)).rejects.toThrow();
    expect(sent).toHaveLength(1);
    close.mockRestore();
    await handlers['overlay.close']({ nonce }, form);
    expect(await sessions.read(nonce)).toBeNull();
  });

  it('forgets an overlay whose page does not answer any more', async () => {
    const { handlers, nonce, drafts, sessions } = await setUp({ hostIsGone: true });
    await handlers['overlay.hello']({ nonce }, form);
    await expect(handlers['overlay.close']({ nonce }, form)).rejects.toThrow('Could not establish connection');
    expect(await sessions.read(nonce)).toBeNull();
    expect(drafts.size).toBe(0);
  });

  it('lets no draft stay of what was saved, also where the worker died before it could delete it', async () => {
    const { handlers, nonce, drafts, draft } = await setUp();
    const { tag } = (await handlers['overlay.hello']({ nonce }, form)).draft;
    await handlers['overlay.draft']({ nonce, tag }, form);
    const left = drafts.get(draft.touchpointId);
    await handlers['overlay.save']({ nonce, tag }, form);
    if (left) drafts.set(draft.touchpointId, left);
    await handlers['overlay.close']({ nonce }, form);
    expect(drafts.size).toBe(0);
  });

  it('binds its draft to its tab again, where something else has let go of it', async () => {
    const { handlers, nonce, drafts, draft } = await setUp();
    const { tag } = (await handlers['overlay.hello']({ nonce }, form)).draft;
    drafts.set(draft.touchpointId, { ...draft, tabId: null });
    await handlers['overlay.draft']({ nonce, tag }, form);
    expect(drafts.get(draft.touchpointId)).toMatchObject({ tabId: 1, touched: true });
  });

  it('says nothing of a page that did nothing', async () => {
    for (const reason of ['dismissed', 'navigated'] as const) {
      const { handlers, nonce, shown } = await setUp();
      await handlers['overlay.closed']({ nonce, reason }, host);
      expect(shown).toEqual([]);
    }
  });

  it("ends an overlay at the word of its own page's script only", async () => {
    const { handlers, nonce, sessions } = await setUp();
    for (const other of [
      { ...host, tabId: 2 },
      { ...host, documentId: 'another' },
    ]) {
      await expect(handlers['overlay.closed']({ nonce, reason: 'removed' }, other)).rejects.toMatchObject(refusal);
    }
    expect(await sessions.read(nonce)).not.toBeNull();
    await handlers['overlay.closed']({ nonce, reason: 'removed' }, { ...host, documentId: null });
    expect(await sessions.read(nonce)).toBeNull();
  });
});

describe('picking another part from the form', () => {
  const openTab: ActiveTab = { id: 1, windowId: 1, url: 'https://shop.example/', title: 'Shop', incognito: false };

  it('is for the form alone that is bound, on its own tab', async () => {
    const { handlers, nonce, shown } = await setUp({ openTab });
    await expect(handlers['overlay.pickAnother']({ nonce }, form)).rejects.toMatchObject(refusal);
    await handlers['overlay.hello']({ nonce }, form);
    await expect(handlers['overlay.pickAnother']({ nonce }, { ...form, frameId: 9 })).rejects.toMatchObject(refusal);
    expect(shown).toEqual([]);
    await handlers['overlay.pickAnother']({ nonce }, form);
    expect(shown).toEqual(['picks 1']);
  });
});

describe('a full page that the popup asked for', () => {
  const evidence: NewEvidence = { ...screenshot, kind: 'fullPage' };
  const request = { tabId: 1, withoutBanner: false, evidenceId: evidence.id };
  const fullPage = async (): Promise<FullPageOutcome> => ({ taken: true, evidence, isCutOff: false });

  it('goes into the draft that has no picture or an earlier one, as its popup may be gone', async () => {
    const { handlers, drafts, draft } = await setUp({ fullPage });
    for (const earlier of [null, screenshot]) {
      drafts.set(draft.touchpointId, { ...draft, screenshot: earlier });
      await handlers['capture.fullPage']({ ...request, touchpointId: draft.touchpointId }, { kind: 'page' });
      expect(drafts.get(draft.touchpointId)?.screenshot).toEqual(evidence);
    }
  });

  it('leaves a draft as it is that has a later one, and makes none', async () => {
    const { handlers, drafts, draft } = await setUp({ fullPage });
    const later = { ...screenshot, capturedAt: '2026-01-03T00:00:00.000Z' };
    drafts.set(draft.touchpointId, { ...draft, screenshot: later });
    await handlers['capture.fullPage']({ ...request, touchpointId: draft.touchpointId }, { kind: 'page' });
    expect(drafts.get(draft.touchpointId)?.screenshot?.kind).toBe('screenshot');
    await handlers['capture.fullPage']({ ...request, touchpointId: journeyId }, { kind: 'page' });
    expect(drafts.has(journeyId)).toBe(false);
  });
});

describe('drafts of a popup', () => {
  it('that come after their tab was closed are bound to no tab', async () => {
    const { handlers, drafts, draft } = await setUp();
    await handlers['draft.put']({ draft: { ...draft, touched: true } }, { kind: 'page' });
    expect(drafts.get(draft.touchpointId)).toMatchObject({ tabId: 1 });
    await handlers['draft.put']({ draft: { ...draft, touched: true, tabId: 2 } }, { kind: 'page' });
    expect(drafts.get(draft.touchpointId)).toMatchObject({ tabId: null });
  });
});

describe('a part that was picked', () => {
  const host = { kind: 'host', tabId: 1, documentId: 'page' } as const;
  const part = {
    name: 'review',
    text: 'It runs small',
    quote: 'It runs small',
    anchor: null,
    imageUrl: null,
    linkUrl: null,
    rectangle: { x: 0, y: 0, width: 10, height: 10 },
    review: null,
    ad: null,
  };

  it('is believed once, and only of the document that was asked', async () => {
    const { handlers, picks, shown } = await setUp();
    const pick = await picks.open({ tabId: 1, hostDocumentId: 'page' });
    for (const other of [
      { ...host, tabId: 2 },
      { ...host, documentId: 'another' },
    ]) {
      await expect(handlers['pick.taken']({ nonce: pick, part }, other)).rejects.toMatchObject({ code: 'notAllowed' });
    }
    await handlers['pick.taken']({ nonce: pick, part }, host);
    await expect(handlers['pick.taken']({ nonce: pick, part }, host)).rejects.toMatchObject({ code: 'notAllowed' });
    expect(shown).toEqual(['1 review']);
  });

  it('is told to the page that asked for it, where one did, and no form opens', async () => {
    const { handlers, picks, shown } = await setUp();
    const pick = await picks.open({ tabId: 1, hostDocumentId: null, pickId: 'panel' });
    await handlers['pick.taken']({ nonce: pick, part }, host);
    const other = await picks.open({ tabId: 1, hostDocumentId: null, pickId: 'panel' });
    await handlers['pick.left']({ nonce: other }, host);
    expect(shown).toEqual([`panel ${pick}`, 'panel null']);
  });

  it('comes no more once the person has left, or the tab is picked in anew', async () => {
    const { handlers, picks, shown } = await setUp();
    const left = await picks.open({ tabId: 1, hostDocumentId: null });
    await handlers['pick.left']({ nonce: left }, host);
    const replaced = await picks.open({ tabId: 1, hostDocumentId: null });
    expect(await picks.endAll(1)).toEqual([replaced]);
    for (const nonce of [left, replaced]) {
      await expect(handlers['pick.taken']({ nonce, part }, host)).rejects.toMatchObject({ code: 'notAllowed' });
    }
    expect(shown).toEqual([]);
  });

  it('is saved with the pictures of it and of the window, of which the one of the part stays', async () => {
    const saved: CommandInput<'saveTouchpoint'>[] = [];
    const { handlers, nonce, draft, drafts } = await setUp({ save: async (input) => void saved.push(input) });
    const elementPicture = { ...screenshot, id: journeyId, kind: 'elementScreenshot' as const };
    drafts.set(draft.touchpointId, { ...draft, elementPicture });
    const { elementPicture: shownPicture } = await handlers['overlay.hello']({ nonce }, form);
    expect(shownPicture).toEqual({ thumbnail: screenshot.thumbnail, masked: 3 });
    await handlers['overlay.save']({ nonce, tag: { ...draft.tag, keepScreenshot: false } }, form);
    expect(saved[0]?.evidence.map(({ kind }) => kind)).toEqual(['elementScreenshot']);
  });

  it('is taken as it is where what it belongs to cannot be read', async () => {
    const ad = { advertiser: 'Klafti', landingUrl: 'https://klafti.example/', text: 'Coats' };
    expect(await withReviewOrAd(part, async () => ({ review: null, ad }))).toEqual({ ...part, ad });
    for (const read of [
      async () => ({ ad: 'everything' }),
      async () => null,
      () => Promise.reject(new Error('gone')),
    ]) {
      expect(await withReviewOrAd(part, read)).toEqual(part);
    }
  });
});
