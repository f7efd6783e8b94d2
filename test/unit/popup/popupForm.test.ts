import { describe, expect, it, vi } from 'vitest';
import type { FoundOnPage } from '@/components/quickForm';
import { createPopupForm, type PopupFormDeps } from '@/entrypoints/popup/createPopupForm';
import type { EvidenceRequest, FullPageRequest } from '@/entrypoints/popup/pageTools';
import type { OpenForm } from '@/entrypoints/popup/popupFormState';
import { CaptureCancelled, CaptureError } from '@/lib/capture/captureError';
import type { NewEvidence } from '@/lib/journey/commands/newEvidence';
import { StoreError } from '@/lib/journey/commands/storeInterface';
import type { PageDetails } from '@/lib/page/details';
import { details } from '../page/pageDetails';
import { context, draftOf, journeyId, memoryDrafts, reading, sessionId, shotOf, url } from './parts';

const tab = { id: 7, windowId: 1, url, title: 'Tab title', incognito: false };
const fullPageOf = (id: string): NewEvidence => ({ ...shotOf(id), kind: 'fullPage' });
const archiveOf = (id: string): NewEvidence => ({ ...shotOf(id), kind: 'pageArchive', mediaType: 'multipart/related' });
const found = { reviews: 5, ads: 0, closedSites: [] };
const group = '0198c0de-0000-7000-8000-0000000000d1';

function setUp(changes: Partial<PopupFormDeps> = {}) {
  const drafts = memoryDrafts();
  const command = vi.fn(async (name: string, input: { touchpointId?: string }): Promise<unknown> => {
    if (name === 'saveTouchpoint' || name === 'seeAgain') {
      return { group, created: true, touchpointId: input.touchpointId, journeyId };
    }
    return { group };
  });
  const query = vi.fn(async (): Promise<unknown> => context);
  const closeWindow = vi.fn();
  const tools = {
    takeFullPage: vi.fn(async ({ evidenceId }: FullPageRequest): Promise<NewEvidence> => fullPageOf(evidenceId)),
    cancelFullPage: vi.fn(async () => {}),
    keepArchive: vi.fn(async ({ evidenceId }: EvidenceRequest): Promise<NewEvidence> => archiveOf(evidenceId)),
    showAnchors: vi.fn(async (): Promise<boolean> => true),
    countOnPage: vi.fn(async (): Promise<FoundOnPage> => found),
  };
  const showCount = vi.fn(async () => {});
  const form = createPopupForm({
    tab,
    language: 'en',
    locale: 'en-GB',
    isFirefox: false,
    takesScreenshots: true,
    store: { command, query } as unknown as PopupFormDeps['store'],
    drafts,
    outlivingDrafts: () => null,
    browserSessionId: async () => sessionId,
    takeScreenshot: async (_, id) => shotOf(id),
    readPage: async () => reading,
    readDetails: async () => null,
    suggest: async () => ({}),
    brandCandidate: async () => null,
    scarceRoom: async () => null,
    showCount,
    pageTools: async () => tools,
    openOverlay: async () => ({ opened: true }),
    now: () => new Date('2026-05-01T10:00:00.000Z'),
    report: () => {},
    closeWindow,
    ...changes,
  });
  const open = (): OpenForm => {
    const state = form.state();
    if (state.kind !== 'form') throw new Error(`the form is ${state.kind}`);
    return state.form;
  };
  const edit = (tag: Partial<OpenForm['tag']>) => form.change({ ...open().tag, ...tag });
  const commands = () => command.mock.calls.map(([name]) => name);
  return { form, open, edit, drafts, command, commands, query, closeWindow, showCount, tools };
}

function later<Value>() {
  let resolve: (value: Value) => void = () => {};
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<Value>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('opening', () => {
  it('fills in what page and study tell, and neither stage nor emotion', async () => {
    const { form, open, showCount } = setUp();
    await form.open();
    expect(open().tag).toMatchObject({
      title: 'Views a product page: Merino coat',
      channel: 'website',
      category: 'viewsProductPage',
      stageId: null,
      valence: null,
      basis: 'expert',
    });
    await vi.waitFor(() => expect(open().picture.kind).toBe('ready'));
    expect(showCount).toHaveBeenCalledWith(7, 0);
  });

  it('does not wait for a page that hangs; what comes late fills only what nobody touched', async () => {
    const late = later<typeof reading>();
    const { form, open, edit } = setUp({ readPage: () => late.promise });
    await form.open();
    expect(open().tag.title).toBe('Visits the page: Tab title');
    edit({ channel: 'social' });
    late.resolve(reading);
    await vi.waitFor(() => expect(open().subject.page?.siteName).toBe('Velin'));
    expect(open().tag).toMatchObject({
      title: 'Views a product page: Merino coat',
      channel: 'social',
      category: 'viewsProductPage',
    });
  });

  it.each([
    ['chrome://settings/', 'browserPage'],
    ['https://chromewebstore.google.com/detail/x', 'addonStore'],
    ['https://shop.example/terms.pdf', 'pdf'],
    ['file:///tmp/a.html', 'file'],
  ])('reads and photographs nothing on %s', async (address, restriction) => {
    const readPage = vi.fn();
    const takeScreenshot = vi.fn();
    const { form, open, showCount } = setUp({ tab: { ...tab, url: address }, readPage, takeScreenshot });
    await form.open();
    expect(open().restriction).toBe(restriction);
    expect(open().subject.page?.url).toBe(address);
    expect(readPage).not.toHaveBeenCalled();
    expect(takeScreenshot).not.toHaveBeenCalled();
    expect(showCount).not.toHaveBeenCalled();
  });

  it('learns what the page is beside the form, keeps that with the touchpoint, and offers what it suggests', async () => {
    const { form, open, edit } = setUp({
      readDetails: async () => details({ url, kind: { id: 'product', confidence: 0.9 } }),
      suggest: async (page, _, { journeyId }) =>
        journeyId === null ? {} : { contact: 'direct', channel: page.kind?.id ?? '' },
    });
    await form.open();
    const before = open().tag;
    await vi.waitFor(() => expect(open().suggested).toEqual({ contact: 'direct', channel: 'product' }));
    expect(open().subject.page?.kind?.id).toBe('product');
    expect(open().tag).toEqual(before);
    edit({ journeyId: null });
    await vi.waitFor(() => expect(open().suggested).toEqual({}));
  });

  it('takes the title of a page that wrote it only after its address, unless somebody wrote another', async () => {
    const late = later<PageDetails>();
    const { form, open, edit } = setUp({ readDetails: () => late.promise });
    await form.open();
    edit({ valence: 1 });
    late.resolve(details({ url, pageTitle: 'Rain jacket | Velin' }));
    await vi.waitFor(() => expect(open().subject.page?.title).toBe('Rain jacket | Velin'));
    expect(open().tag).toMatchObject({ title: 'Views a product page: Rain jacket', valence: 1 });

    const own = setUp({ readDetails: async () => details({ url, pageTitle: 'Rain jacket | Velin' }) });
    await own.form.open();
    own.edit({ title: 'The coat' });
    await vi.waitFor(() => expect(own.open().subject.page?.title).toBe('Rain jacket | Velin'));
    expect(own.open().tag.title).toBe('The coat');
  });

  it('leaves the page as it was met where the tab has gone on to another since', async () => {
    const suggest = vi.fn(async () => ({}));
    const { form, open } = setUp({
      readDetails: async () => details({ url: 'https://elsewhere.example/', kind: { id: 'product', confidence: 0.9 } }),
      suggest,
    });
    await form.open();
    await vi.waitFor(() => expect(suggest).toHaveBeenCalled());
    expect(open().subject.page?.kind).toBeNull();
  });

  it('says so where a script may not run after all, and keeps address and title', async () => {
    const { form, open } = setUp({
      readPage: () => Promise.reject(new Error('Cannot access contents')),
      takeScreenshot: () => Promise.reject(new CaptureError('restricted', 'no')),
    });
    await form.open();
    await vi.waitFor(() => expect(open().picture).toEqual({ kind: 'failed', reason: 'restricted' }));
    expect(open().restriction).toBe('noAccess');
    expect(open().subject.page).toMatchObject({ url, title: 'Tab title' });
  });

  it('knows the error page of Chromium, which stands under the address that did not load', async () => {
    const { form, open } = setUp({
      readPage: () => Promise.reject(new Error('Frame with ID 0 is showing error page')),
    });
    await form.open();
    expect(open().restriction).toBe('errorPage');
  });

  it('keeps no picture of a PDF, which would be all mask, and takes the title from the tab', async () => {
    const { form, open } = setUp({
      readPage: async () => ({ ...reading, page: { ...reading.page, title: '' }, contentType: 'application/pdf' }),
    });
    await form.open();
    expect(open()).toMatchObject({
      restriction: 'pdf',
      picture: { kind: 'none' },
      subject: { page: { title: 'Tab title' } },
    });
  });

  it('takes a screenshot of the page that was read alone', async () => {
    const takeScreenshot = vi.fn(async (_: unknown, id: string) => shotOf(id)) as unknown as ReturnType<
      typeof vi.fn<PopupFormDeps['takeScreenshot']>
    >;
    const readPage = async () => ({ ...reading, page: { ...reading.page, url: 'https://shop.example/redirected' } });
    const { form } = setUp({ readPage, takeScreenshot });
    await form.open();
    expect(takeScreenshot).toHaveBeenCalledOnce();
    expect(await takeScreenshot.mock.calls[0]?.[2]).toBe('https://shop.example/redirected');
  });

  it('takes no screenshot where the person wants none', async () => {
    const takeScreenshot = vi.fn();
    const { form, open } = setUp({ takesScreenshots: false, takeScreenshot });
    await form.open();
    expect(open().picture.kind).toBe('none');
    expect(takeScreenshot).not.toHaveBeenCalled();
  });

  it('takes back the brand of a site that turns out to tell of others, unless the person chose it', async () => {
    const opinions = { kind: 'new', name: 'Opinions', domain: 'opinions.example', role: 'competitor' } as const;
    const { form, open, edit } = setUp({
      brandCandidate: async () => opinions,
      readDetails: async () => details({ url, kind: { id: 'review', confidence: 0.9 } }),
      suggest: async () => ({ brand: null }),
    });
    await form.open();
    await vi.waitFor(() => expect(open().suggested).toEqual({ brand: null }));
    expect(open().tag.brand).toBeNull();
    edit({ brand: opinions });
    await vi.waitFor(() => expect(open().suggested).toEqual({ brand: null }));
    expect(open().tag.brand).toEqual(opinions);
  });

  it('proposes the brand of an unknown site, unless the person has chosen one', async () => {
    const velin = { kind: 'new', name: 'Velin', domain: 'velin.example', role: 'competitor' } as const;
    const first = setUp({ brandCandidate: async () => velin });
    await first.form.open();
    await vi.waitFor(() => expect(first.open().tag.brand).toEqual(velin));

    const candidate = later<typeof velin>();
    const second = setUp({ brandCandidate: () => candidate.promise });
    await second.form.open();
    second.edit({ brand: { kind: 'new', name: 'Other', domain: null, role: 'own' } });
    candidate.resolve(velin);
    await vi.waitFor(() => expect(second.open().brandCandidate).toEqual(velin));
    expect(second.open().tag.brand).toMatchObject({ name: 'Other' });
  });

  it('fails with the code of the store, and can be tried again', async () => {
    const { form, query } = setUp();
    query.mockRejectedValueOnce(new StoreError('blocked', 'another window'));
    await form.open();
    expect(form.state()).toEqual({ kind: 'failed', code: 'blocked', detail: 'another window' });
    await form.open();
    expect(form.state().kind).toBe('form');
  });
});

describe('drafts', () => {
  it('come back as they were, under the same id', async () => {
    const { form, open, drafts } = setUp();
    const draft = draftOf({ screenshot: shotOf('0198c0de-0000-7000-8000-0000000000e1') });
    await drafts.put(draft);
    await form.open();
    expect(open()).toMatchObject({
      touchpointId: draft.touchpointId,
      tag: draft.tag,
      subject: draft.subject,
      isRestored: true,
    });
    await vi.waitFor(() => expect(open().picture).toEqual({ kind: 'ready', evidence: draft.screenshot }));
  });

  it('of another page stay where they are, listed as unfinished', async () => {
    const { form, open, drafts } = setUp();
    const draft = draftOf({ url: 'https://shop.example/other' });
    await drafts.put(draft);
    await form.open();
    expect(open().isRestored).toBe(false);
    await vi.waitFor(() => expect(open().unfinished).toEqual([draft]));
    await form.resume(draft.touchpointId);
    expect(open()).toMatchObject({ touchpointId: draft.touchpointId, tag: draft.tag, at: 'resumed', unfinished: [] });
  });

  it('that an overlay has open are not offered beside it; those that it left behind are', async () => {
    const { form, open, drafts } = setUp();
    const inOverlay = draftOf({ origin: 'overlay', tabId: 9 });
    const leftBehind = draftOf({
      origin: 'overlay',
      tabId: null,
      touchpointId: '0198c0de-0000-7000-8000-0000000000c2',
    });
    const earlier = draftOf({
      origin: 'overlay',
      tabId: 9,
      sessionId: '0198c0de-0000-7000-8000-0000000000b2',
      touchpointId: '0198c0de-0000-7000-8000-0000000000c3',
    });
    for (const each of [inOverlay, leftBehind, earlier]) await drafts.put(each);
    await form.open();
    await vi.waitFor(() => expect(open().unfinished).toEqual([leftBehind, earlier]));
    await form.resume(leftBehind.touchpointId);
    expect(open().unfinished).toEqual([earlier]);
  });

  it('that had been saved before a crash are not offered again', async () => {
    const { form, open, drafts, query } = setUp();
    const draft = draftOf();
    await drafts.put(draft);
    const { touchpointId: id } = draft;
    query.mockResolvedValue({
      ...context,
      pageTouchpoints: [
        { id, journeyId, title: 't', stageId: null, valence: null, capturedAt: '2026-05-01T09:00:00Z' },
      ],
    });
    await form.open();
    expect(open().isRestored).toBe(false);
    expect(open().touchpointId).not.toBe(id);
    await vi.waitFor(async () => expect(await drafts.get(id)).toBeNull());
  });

  it('are written with every change, and never for a form that nobody touched', async () => {
    const { form, open, edit, drafts } = setUp();
    await form.open();
    await vi.waitFor(() => expect(open().picture.kind).toBe('ready'));
    expect(await drafts.unfinished()).toEqual([]);
    edit({ note: 'late delivery' });
    await vi.waitFor(async () => {
      const [draft] = await drafts.unfinished();
      expect(draft).toMatchObject({ touchpointId: open().touchpointId, tabId: 7, sessionId, url, touched: true });
      expect(draft?.tag.note).toBe('late delivery');
      expect(draft?.screenshot).not.toBeNull();
    });
  });
});

describe('saving', () => {
  it('says "saved" only when the store has committed, and then lets the draft go', async () => {
    const committed = later<unknown>();
    const { form, open, edit, command, drafts, showCount } = setUp();
    await form.open();
    edit({ stageId: 'decision', valence: 1 });
    await vi.waitFor(async () => expect(await drafts.unfinished()).toHaveLength(1));
    command.mockImplementationOnce(() => committed.promise);
    const saving = form.save();
    await settle();
    expect(open().status).toEqual({ kind: 'saving' });
    expect(await drafts.unfinished()).toHaveLength(1);
    committed.resolve({ group, created: true, touchpointId: open().touchpointId, journeyId });
    await saving;
    expect(open().status).toEqual({
      kind: 'saved',
      saved: { title: 'Views a product page: Merino coat', stageId: 'decision', valence: 1, journeyId },
    });
    await vi.waitFor(async () => expect(await drafts.unfinished()).toEqual([]));
    expect(showCount).toHaveBeenLastCalledWith(7, 1);
  });

  it('shows that it is saving only where that takes a while, and takes no change meanwhile', async () => {
    const committed = later<unknown>();
    const { form, open, edit, command } = setUp();
    await form.open();
    await vi.waitFor(() => expect(open().picture.kind).toBe('ready'));
    command.mockImplementationOnce(() => committed.promise);
    await settle();
    const shown: string[] = [];
    form.subscribe(() => shown.push(open().status.kind));
    const saving = form.save();
    edit({ note: 'too late' });
    await settle();
    expect(shown).toEqual([]);
    await vi.waitFor(() => expect(shown).toEqual(['saving']));
    expect(open().tag.note).toBe('');
    committed.resolve({ group, created: true, touchpointId: open().touchpointId, journeyId });
    await saving;
    expect(shown.at(-1)).toBe('saved');
  });

  it('brings the screenshot along when it is there', async () => {
    const { form, open, command, commands } = setUp();
    await form.open();
    await vi.waitFor(() => expect(open().picture.kind).toBe('ready'));
    await form.save();
    expect(commands()).toEqual(['saveTouchpoint']);
    expect(command.mock.calls[0]?.[1]).toMatchObject({ evidence: [{ kind: 'screenshot' }], pendingEvidence: [] });
  });

  it('does not wait for the screenshot: it is announced, and comes after', async () => {
    const shot = later<NewEvidence>();
    let evidenceId = '';
    const { form, command, commands, closeWindow } = setUp({
      takeScreenshot: (_, id) => {
        evidenceId = id;
        return shot.promise;
      },
    });
    await form.open();
    await form.save();
    expect(command.mock.calls[0]?.[1]).toMatchObject({
      evidence: [],
      pendingEvidence: [{ id: evidenceId, kind: 'screenshot' }],
    });
    const closing = form.close();
    await settle();
    expect(closeWindow).not.toHaveBeenCalled();
    shot.resolve(shotOf(evidenceId));
    await closing;
    expect(commands()).toEqual(['saveTouchpoint', 'addEvidence']);
    expect(closeWindow).toHaveBeenCalledOnce();
  });

  it('says when a screenshot that was announced will not come', async () => {
    const shot = later<NewEvidence>();
    const { form, command, commands } = setUp({ takeScreenshot: () => shot.promise });
    await form.open();
    await form.save();
    shot.reject(new CaptureError('moving', 'it moved'));
    await vi.waitFor(() => expect(commands()).toEqual(['saveTouchpoint', 'failEvidence']));
    expect(command.mock.calls[1]?.[1]).toMatchObject({ reason: 'moving' });
  });

  it('leaves a screenshot out that is not wanted', async () => {
    const { form, open, edit, command } = setUp();
    await form.open();
    await vi.waitFor(() => expect(open().picture.kind).toBe('ready'));
    edit({ keepScreenshot: false });
    await form.save();
    expect(command.mock.calls[0]?.[1]).toMatchObject({ evidence: [], pendingEvidence: [] });
  });

  it('keeps the draft when it fails, says why, and saves under the same id afterwards', async () => {
    const { form, open, command, drafts } = setUp();
    await form.open();
    command.mockRejectedValueOnce(new StoreError('full', 'QuotaExceededError'));
    await form.save();
    expect(open().status).toEqual({ kind: 'failed', code: 'full', detail: 'QuotaExceededError' });
    expect(await drafts.unfinished()).toHaveLength(1);
    await form.save();
    expect(open().status.kind).toBe('saved');
    const [first, second] = command.mock.calls;
    expect(second?.[1].touchpointId).toBe(first?.[1].touchpointId);
  });

  it('never saves twice at once', async () => {
    const { form, commands } = setUp();
    await form.open();
    await Promise.all([form.save(), form.save()]);
    await form.save();
    expect(commands()).toEqual(['saveTouchpoint']);
  });

  it('has a title even where the person left none and there is no page', async () => {
    const { form, command } = setUp({ tab: { ...tab, url: null, title: '' } });
    await form.open();
    await form.save();
    expect(command.mock.calls[0]?.[1]).toMatchObject({
      tag: { title: expect.stringMatching(/^Touchpoint of .*2026/) },
    });
  });

  it('can be undone: the form is there again, for a touchpoint of its own', async () => {
    const { form, open, edit, command, drafts } = setUp();
    await form.open();
    edit({ note: 'n' });
    await form.save();
    const before = open().touchpointId;
    await form.undo();
    expect(command).toHaveBeenLastCalledWith('undo', { group });
    expect(open()).toMatchObject({ status: { kind: 'editing' }, tag: { note: 'n' } });
    expect(open().touchpointId).not.toBe(before);
    await vi.waitFor(async () =>
      expect((await drafts.unfinished()).map((one) => one.touchpointId)).toEqual([open().touchpointId]),
    );
  });
});

describe('seen again', () => {
  const source = {
    id: '0198c0de-0000-7000-8000-0000000000f1',
    journeyId,
    title: 'Sees an ad',
    stageId: 'decision',
    valence: -1,
    capturedAt: '2026-04-01T09:00:00Z',
  };

  async function setUpWithSource(changes: Partial<PopupFormDeps> = {}) {
    const parts = setUp(changes);
    parts.query.mockResolvedValue({ ...context, pageTouchpoints: [source] });
    await parts.form.open();
    return parts;
  }

  it('repeats an earlier touchpoint with the time and screenshot of now', async () => {
    const { form, open, command } = await setUpWithSource();
    await vi.waitFor(() => expect(open().picture.kind).toBe('ready'));
    await form.seeAgain(source.id);
    expect(command).toHaveBeenCalledExactlyOnceWith('seeAgain', {
      touchpointId: open().savedId,
      sourceTouchpointId: source.id,
      subject: expect.objectContaining({ capturedAt: '2026-05-01T10:00:00.000Z' }),
      evidence: [expect.objectContaining({ kind: 'screenshot' })],
    });
    expect(open().status).toMatchObject({ kind: 'saved', saved: { title: 'Sees an ad', valence: -1 } });
  });

  it('leaves what was typed where it is: as a draft, for a touchpoint and a picture of its own', async () => {
    const { form, open, edit, command, drafts } = await setUpWithSource();
    await vi.waitFor(() => expect(open().picture.kind).toBe('ready'));
    edit({ note: 'half a thought' });
    await form.seeAgain(source.id);
    await form.close();
    const [draft, ...others] = await drafts.unfinished();
    expect(others).toEqual([]);
    expect(draft?.tag.note).toBe('half a thought');
    const input = command.mock.calls[0]?.[1] as unknown as { touchpointId: string; evidence: NewEvidence[] };
    expect(input.touchpointId).not.toBe(draft?.touchpointId);
    expect(input.evidence[0]?.id).not.toBe(draft?.screenshot?.id);
  });

  it('keeps the picture for both where it comes after', async () => {
    const shot = later<NewEvidence>();
    const { form, open, edit, command, commands, drafts } = await setUpWithSource({
      takeScreenshot: () => shot.promise,
    });
    edit({ note: 'half a thought' });
    await form.seeAgain(source.id);
    shot.resolve(shotOf('0198c0de-0000-7000-8000-0000000000e1'));
    await form.close();
    expect(commands()).toEqual(['seeAgain', 'addEvidence']);
    expect(command).toHaveBeenLastCalledWith('addEvidence', {
      touchpointId: open().savedId,
      evidence: expect.objectContaining({ id: expect.not.stringContaining('0198c0de-0000-7000-8000-0000000000e1') }),
    });
    expect((await drafts.unfinished())[0]?.screenshot?.id).toBe('0198c0de-0000-7000-8000-0000000000e1');
  });

  it('makes one touchpoint of a press that is tried again', async () => {
    const { form, open, command } = await setUpWithSource();
    command.mockRejectedValueOnce(new StoreError('unavailable', 'no answer'));
    await form.seeAgain(source.id);
    expect(open().status.kind).toBe('failed');
    await form.seeAgain(source.id);
    expect(open().status.kind).toBe('saved');
    const [first, second] = command.mock.calls;
    expect(second?.[1].touchpointId).toBe(first?.[1].touchpointId);
  });

  it('can be undone: the form goes on as the one it was', async () => {
    const { form, open, edit, command, drafts } = await setUpWithSource();
    edit({ note: 'half a thought' });
    const before = open().touchpointId;
    await form.seeAgain(source.id);
    await form.undo();
    expect(command).toHaveBeenLastCalledWith('undo', { group });
    expect(open()).toMatchObject({
      touchpointId: before,
      status: { kind: 'editing' },
      tag: { note: 'half a thought' },
    });
    edit({ note: 'a thought' });
    await form.close();
    expect((await drafts.unfinished()).map(({ touchpointId, tag }) => [touchpointId, tag.note])).toEqual([
      [before, 'a thought'],
    ]);
  });
});

describe('the title', () => {
  it('follows the category until the person writes their own', async () => {
    const { form, open, edit } = setUp();
    await form.open();
    edit({ category: 'readsReviewsOrRatings' });
    expect(open().tag.title).toBe('Reads reviews or ratings: Merino coat');
    edit({ title: 'My own' });
    edit({ category: 'searches' });
    expect(open().tag.title).toBe('My own');
  });

  it('stays with the category that the person chose when the page tells more', async () => {
    const late = later<typeof reading>();
    const { form, open, edit } = setUp({ readPage: () => late.promise });
    await form.open();
    edit({ category: 'readsReviewsOrRatings' });
    late.resolve(reading);
    await vi.waitFor(() => expect(open().subject.page?.siteName).toBe('Velin'));
    expect(open().tag).toMatchObject({
      title: 'Reads reviews or ratings: Merino coat',
      category: 'readsReviewsOrRatings',
      channel: 'website',
    });
  });
});

describe('page tools', () => {
  async function opened(changes: Partial<PopupFormDeps> = {}) {
    const set = setUp(changes);
    await set.form.open();
    await vi.waitFor(() => expect(set.open().picture.kind).toBe('ready'));
    return set;
  }
  const inputOf = (command: ReturnType<typeof setUp>['command'], name: string) =>
    command.mock.calls.find(([called]) => called === name)?.[1];

  it('a full page takes the place of the picture, tells how far it is, and is kept with the draft', async () => {
    const { form, open, tools, drafts } = await opened();
    const late = later<NewEvidence>();
    tools.takeFullPage.mockImplementation(({ onShare }) => {
      onShare(0.4);
      return late.promise;
    });
    form.retake({ fullPage: true, withoutBanner: true });
    await vi.waitFor(() => expect(open().picture).toMatchObject({ kind: 'pending', share: 0.4 }));
    expect(tools.takeFullPage).toHaveBeenCalledWith(
      expect.objectContaining({ tabId: 7, touchpointId: open().touchpointId, withoutBanner: true }),
    );
    // A popup that goes meanwhile must not take the earlier one with it.
    form.flush();
    await vi.waitFor(async () =>
      expect(await drafts.get(open().touchpointId)).toMatchObject({ screenshot: { kind: 'screenshot' } }),
    );
    late.resolve(fullPageOf('0198c0de-0000-7000-8000-0000000000f1'));
    await vi.waitFor(() => expect(open().picture).toMatchObject({ kind: 'ready', evidence: { kind: 'fullPage' } }));
    form.flush();
    await vi.waitFor(async () =>
      expect(await drafts.get(open().touchpointId)).toMatchObject({ touched: true, screenshot: { kind: 'fullPage' } }),
    );
  });

  it('one that is still being taken is named as it is saved, and closing does not wait for it', async () => {
    const { form, open, tools, command, commands, closeWindow } = await opened();
    const late = later<NewEvidence>();
    tools.takeFullPage.mockReturnValue(late.promise);
    form.retake({ fullPage: true, withoutBanner: false });
    await vi.waitFor(() => expect(tools.takeFullPage).toHaveBeenCalled());
    const id = open().picture.kind === 'pending' ? (open().picture as { id: string }).id : '';
    await form.save();
    expect(open().status.kind).toBe('saved');
    // Whatever becomes of it, the window as it was is kept.
    expect(inputOf(command, 'saveTouchpoint')).toMatchObject({
      evidence: [{ kind: 'screenshot' }],
      pendingEvidence: [{ id, kind: 'fullPage' }],
    });
    await form.close();
    expect(closeWindow).toHaveBeenCalled();
    expect(commands()).not.toContain('addEvidence');
    late.resolve(fullPageOf(id));
    await vi.waitFor(() => expect(inputOf(command, 'addEvidence')).toMatchObject({ evidence: { id } }));
  });

  it('a failure leaves the earlier picture and says why; what was cancelled leaves it, too, and says nothing', async () => {
    const { form, open, tools } = await opened();
    tools.takeFullPage.mockImplementation(async ({ onNotice }) => {
      onNotice({ tool: 'fullPage', reason: 'moving' });
      throw new CaptureError('moving', '');
    });
    form.retake({ fullPage: true, withoutBanner: false });
    await vi.waitFor(() => expect(open().toolNotice).toEqual({ tool: 'fullPage', reason: 'moving' }));
    await vi.waitFor(() => expect(open().picture).toMatchObject({ kind: 'ready', evidence: { kind: 'screenshot' } }));

    const late = later<NewEvidence>();
    tools.takeFullPage.mockReturnValue(late.promise);
    form.retake({ fullPage: true, withoutBanner: false });
    await vi.waitFor(() => expect(tools.takeFullPage).toHaveBeenCalledTimes(2));
    form.cancelPicture();
    await vi.waitFor(() => expect(tools.cancelFullPage).toHaveBeenCalledWith(open().touchpointId));
    late.reject(new CaptureCancelled(''));
    await vi.waitFor(() => expect(open().picture).toMatchObject({ kind: 'ready', evidence: { kind: 'screenshot' } }));
    expect(open().toolNotice).toBeNull();
  });

  it('stays with its page where the tab goes on to another, and says so until that is back', async () => {
    const late = later<PageDetails>();
    const { form, open, command } = await opened({ readDetails: () => late.promise });
    form.pageIsNow(`${url}#reviews`);
    expect(open()).toMatchObject({ at: 'here', toolNotice: null });
    form.pageIsNow('https://shop.example/hat');
    expect(open()).toMatchObject({ at: 'gone', toolNotice: { tool: 'page', reason: 'gone' } });
    late.resolve(details({ url, kind: { id: 'product', confidence: 0.9 } }));
    await form.save();
    expect(inputOf(command, 'saveTouchpoint')).toMatchObject({ subject: { page: { url, title: reading.page.title } } });

    const other = await opened();
    other.form.pageIsNow(null);
    expect(other.open().at).toBe('gone');
    other.form.pageIsNow(url);
    expect(other.open()).toMatchObject({ at: 'here', toolNotice: null });
  });

  it('one cancelled after the save is expected no longer', async () => {
    const { form, tools, command } = await opened();
    const late = later<NewEvidence>();
    tools.takeFullPage.mockReturnValue(late.promise);
    form.retake({ fullPage: true, withoutBanner: false });
    await vi.waitFor(() => expect(tools.takeFullPage).toHaveBeenCalled());
    await form.save();
    late.reject(new CaptureCancelled(''));
    await vi.waitFor(() => expect(inputOf(command, 'dismissEvidence')).toBeDefined());
    expect(inputOf(command, 'failEvidence')).toBeUndefined();
  });

  it('without the banner the window is photographed as ever', async () => {
    const takeScreenshot = vi.fn<PopupFormDeps['takeScreenshot']>(async (_, id) => shotOf(id));
    const { form, tools } = await opened({ takeScreenshot });
    form.retake({ fullPage: false, withoutBanner: true });
    await vi.waitFor(() => expect(takeScreenshot).toHaveBeenCalledTimes(2));
    expect(takeScreenshot.mock.calls.map(([, , , withoutBanner]) => withoutBanner)).toEqual([false, true]);
    expect(tools.takeFullPage).not.toHaveBeenCalled();
  });

  it('an archive is saved beside the picture, and left out on request', async () => {
    const { form, open, command } = await opened();
    form.keepArchive();
    await vi.waitFor(() => expect(open().archive.kind).toBe('ready'));
    form.leaveArchiveOut();
    expect(open().archive.kind).toBe('none');
    form.keepArchive();
    await vi.waitFor(() => expect(open().archive.kind).toBe('ready'));
    await form.save();
    expect(inputOf(command, 'saveTouchpoint')).toMatchObject({
      evidence: [{ kind: 'screenshot' }, { kind: 'pageArchive' }],
      pendingEvidence: [],
    });
  });

  it('an archive that is not allowed is told of, and the form goes on', async () => {
    const { form, open, tools } = await opened();
    tools.keepArchive.mockImplementation(async ({ onNotice }) => {
      onNotice({ tool: 'archive', reason: 'notAllowed' });
      throw new CaptureError('failed', '');
    });
    form.keepArchive();
    await vi.waitFor(() => expect(open().toolNotice).toEqual({ tool: 'archive', reason: 'notAllowed' }));
    await form.save();
    expect(open().status.kind).toBe('saved');
  });

  it('goes once the touchpoints are shown on the page, and stays where they are not', async () => {
    const { form, tools, closeWindow } = await opened();
    tools.showAnchors.mockResolvedValueOnce(false);
    await form.showAnchors();
    expect(closeWindow).not.toHaveBeenCalled();
    await form.showAnchors();
    expect(closeWindow).toHaveBeenCalledOnce();
  });

  it('has the page counted for who looks at what can be done with it', async () => {
    const { form, open, tools } = await opened();
    expect(tools.countOnPage).not.toHaveBeenCalled();
    form.countOnPage();
    await vi.waitFor(() => expect(open().found).toEqual(found));
    expect(tools.countOnPage).toHaveBeenCalledExactlyOnceWith(tab.id);
  });

  it('goes on where the page cannot be counted', async () => {
    const report = vi.fn();
    const { form, open, tools } = await opened({ report });
    tools.countOnPage.mockRejectedValueOnce(new Error('gone'));
    form.countOnPage();
    await vi.waitFor(() => expect(report).toHaveBeenCalledOnce());
    expect(open().found).toBeNull();
  });

  it('knows whether words are selected, which decides what its key does', async () => {
    const selection = { quote: 'Two days early', anchor: { selectors: [], textFragmentUrl: null } };
    const { open } = await opened({ readPage: async () => ({ ...reading, selection }) });
    expect(open().hasSelection).toBe(true);
    expect((await opened()).open().hasSelection).toBe(false);
  });
});
