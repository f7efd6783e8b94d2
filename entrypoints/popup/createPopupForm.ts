import type { NewBrand, PictureWay, QuickFormErrorCode, SavedSummary, SuggestedValues } from '@/components/quickForm';
import type { ActiveTab } from '@/lib/browser/activeTab';
import { CaptureCancelled, CaptureError } from '@/lib/capture/captureError';
import { popupMessages } from '@/lib/i18n/popup';
import type { Language } from '@/lib/i18n/section';
import type { SavedTouchpoint } from '@/lib/journey/commands/commands';
import type { Draft, DraftStore } from '@/lib/journey/commands/draft';
import type { NewEvidence } from '@/lib/journey/commands/newEvidence';
import type { BrandChoice, QuickTag } from '@/lib/journey/commands/quickTag';
import { StoreError, type StoreInterface } from '@/lib/journey/commands/storeInterface';
import type { QuickTagContext } from '@/lib/journey/commands/views';
import { newId } from '@/lib/journey/newId';
import { pageKey } from '@/lib/journey/pageKey';
import type { Page } from '@/lib/journey/schemas/page';
import { tagInContext } from '@/lib/journey/tagInContext';
import type { OverlayOpening } from '@/lib/messaging/protocol';
import type { PageDetails } from '@/lib/page/details';
import type { PageReading } from '@/lib/page/reading';
import { restrictionOf, restrictionOfRefusal } from '@/lib/page/restriction';
import { withDetails } from '@/lib/page/withDetails';
import { createDraftKeeper } from './createDraftKeeper';
import { createMomentPicture, evidenceSoFar, type MomentPicture } from './createMomentPicture';
import type { PageTools } from './pageTools';
import type { OpenForm, PopupFormState, ToolNotice } from './popupFormState';
import { proposeTag, titleOfSubject } from './proposeTag';
import type { PartChoice } from './remoteStore';
import { subjectOfTab } from './subjectOfTab';

/** How long the first sight of the form waits for the page to be read; what comes later fills in what nobody touched. */
const readingPatienceMs = 150;
/** How long closing waits for evidence and drafts that are on their way to the disk. */
const closingPatienceMs = 2000;
/** A save that takes no longer than this is not shown as being under way. */
const unseenSaveMs = 100;

export interface PopupFormDeps {
  readonly tab: ActiveTab | null;
  readonly language: Language;
  /** BCP 47. */
  readonly locale: string;
  readonly isFirefox: boolean;
  readonly takesScreenshots: boolean;
  readonly store: Pick<StoreInterface, 'command' | 'query'>;
  readonly drafts: DraftStore;
  /** The drafts as the background keeps them, which outlives the popup; null while they are being loaded. */
  readonly outlivingDrafts: () => Pick<DraftStore, 'put' | 'delete'> | null;
  readonly browserSessionId: () => Promise<string>;
  /** A picture of the page with this address, as it was read. */
  readonly takeScreenshot: (
    tab: ActiveTab,
    evidenceId: string,
    url: Promise<string | null>,
    withoutBanner: boolean,
  ) => Promise<NewEvidence>;
  /** What else can be done with the page: loaded when somebody wants it. */
  readonly pageTools: () => Promise<PageTools>;
  /** What the tab's page tells; null where it is not understood. Rejects where no script may run. */
  readonly readPage: (tabId: number) => Promise<PageReading | null>;
  /** The same page read thoroughly, which takes longer: the form does not wait for it. */
  readonly readDetails: (tabId: number) => Promise<PageDetails | null>;
  /** What a page suggests for the form's journey and brand. */
  readonly suggest: (page: Page, context: QuickTagContext, tag: QuickTag) => Promise<SuggestedValues>;
  readonly brandCandidate: (url: string, siteName: string | null) => Promise<NewBrand | null>;
  /** The bytes that are left for evidence, where they are few; null where there is room, or the browser does not say. */
  readonly scarceRoom: () => Promise<number | null>;
  readonly showCount: (tabId: number, count: number) => Promise<void>;
  readonly openOverlay: (tabId: number, what: PartChoice) => Promise<OverlayOpening>;
  readonly now: () => Date;
  /** Failures that the form goes on without. */
  readonly report: (error: unknown) => void;
  readonly closeWindow: () => void;
}

export interface PopupForm {
  state(): PopupFormState;
  subscribe(listener: () => void): () => void;
  /** Begins (again): picture, page, context and draft all at once. */
  open(): Promise<void>;
  change(tag: QuickTag): void;
  save(): Promise<void>;
  seeAgain(sourceTouchpointId: string): Promise<void>;
  undo(): Promise<void>;
  retake(way?: PictureWay): void;
  /** Ends a picture of the whole page. */
  cancelPicture(): void;
  /** Keeps the page as a file with the touchpoint; to be called in a click or key press, as it may have to ask. */
  keepArchive(): void;
  leaveArchiveOut(): void;
  /** What the person says to being asked whether Parcours may look into the page's frames of other sites. */
  sitesAnswered(answer: Promise<boolean>): Promise<void>;
  /** The address that the tab shows: pages become other ones under an open form. Null where the browser does not tell. */
  pageIsNow(address: string | null): void;
  /** Counts what else there is on the page: for who looks at what can be done with it. */
  countOnPage(): void;
  /** Shows on the page what was tagged there, and goes. */
  showAnchors(): Promise<void>;
  resume(touchpointId: string): Promise<void>;
  tagPart(what: PartChoice): Promise<void>;
  /** Writes the draft that waits, as the window may be going. */
  flush(): void;
  /** Hands over what is under way for the draft, as the window is going. */
  leave(): void;
  /** Closes the window, once what is on its way has arrived. */
  close(): Promise<void>;
}

/** The popup's form behind its screen: what it starts from, what it keeps, and how it is saved. */
export function createPopupForm(deps: PopupFormDeps): PopupForm {
  const { tab, language, store, drafts, now, report } = deps;
  const url = tab?.url ?? null;
  const listeners = new Set<() => void>();
  const underway = new Set<Promise<unknown>>();
  const touched = new Set<keyof QuickTag>();
  let state: PopupFormState = { kind: 'opening' };
  let suggested: PageReading['suggested'] | null = null;
  let brandFound: BrandChoice | null | 'pending' = 'pending';
  let draftBase: Pick<Draft, 'tabId' | 'sessionId' | 'origin' | 'url' | 'createdAt'> | null = null;
  let browserSession = '';
  /** The page as thoroughly read. */
  let suggestedBy: Page | null = null;
  let readUrl = Promise.resolve(url);
  /** A press of "Seen again" that has not succeeded so far: it may have been carried out all the same. */
  let repeat: { readonly sourceId: string; readonly touchpointId: string; readonly evidenceId: string } | null = null;

  const picture = createMomentPicture({
    async take(id, way, onShare) {
      const form = current();
      if (!tab) throw new Error('there is no tab');
      if (!way?.fullPage || !form) return deps.takeScreenshot(tab, id, readUrl, way?.withoutBanner ?? false);
      const { takeFullPage } = await deps.pageTools();
      const { withoutBanner } = way;
      return takeFullPage({ ...evidenceOf(form, tab, id), withoutBanner, onShare, onNotice });
    },
    onChange() {
      amend({ picture: picture.current() });
      if (touched.size > 0) keepDraft();
    },
  });
  const archive = createMomentPicture({
    async take(id) {
      const form = current();
      if (!tab || !form) throw new Error('there is no tab');
      const { keepArchive } = await deps.pageTools();
      return keepArchive({ ...evidenceOf(form, tab, id), onNotice });
    },
    onChange: () => amend({ archive: archive.current() }),
  });
  const keeper = createDraftKeeper({
    drafts,
    onHealth: (isDraftKept) => amend({ isDraftKept }),
    outliving: deps.outlivingDrafts,
  });

  function become(next: PopupFormState): void {
    state = next;
    tell();
  }

  function tell(): void {
    for (const listener of listeners) listener();
  }

  function current(): OpenForm | null {
    return state.kind === 'form' ? state.form : null;
  }

  function amend(changes: Partial<OpenForm>): void {
    if (state.kind === 'form') become({ kind: 'form', form: { ...state.form, ...changes } });
  }

  function evidenceOf({ touchpointId }: OpenForm, { id: tabId }: ActiveTab, evidenceId: string) {
    return { tabId, touchpointId, evidenceId };
  }

  function onNotice(toolNotice: ToolNotice | null): void {
    amend({ toolNotice });
  }

  /** Work that closing waits for, and whose failure the form goes on without. */
  function behind(work: Promise<unknown>): void {
    const settled = work.catch(report).finally(() => underway.delete(settled));
    underway.add(settled);
  }

  async function open(): Promise<void> {
    become({ kind: 'opening' });
    const openedAt = now();
    let restriction = restrictionOf(url, { firefox: deps.isFirefox });
    const mayCapture = tab !== null && restriction === null;
    const reading = mayCapture
      ? deps.readPage(tab.id).then(
          (read) => {
            restriction = restrictionOf(url, { firefox: deps.isFirefox, contentType: read?.contentType ?? null });
            if (restriction === null) return read;
            // All that a picture of it would show is the frame that its masks cover.
            picture.show(null);
            amend({ restriction });
            return null;
          },
          (refusal: unknown) => {
            restriction = restrictionOfRefusal(refusal);
            amend({ restriction });
            return null;
          },
        )
      : Promise.resolve(null);
    readUrl = reading.then((read) => read?.page.url ?? url);
    if (mayCapture && deps.takesScreenshots && picture.current().kind === 'none') picture.take();
    const sessionId = deps.browserSessionId();
    const draft = findDraft(sessionId);
    let known: PageReading | null = null;
    try {
      const [context, found, session] = await Promise.all([
        store.query('quickTagContext', { url }),
        draft,
        sessionId,
        Promise.race([reading.then((read) => (known = read)), pause(readingPatienceMs)]),
      ]);
      browserSession = session;
      draftBase = {
        tabId: tab?.id ?? null,
        sessionId: session,
        origin: 'popup',
        url,
        createdAt: openedAt.toISOString(),
      };
      begin(context, restriction, openedAt, known, usable(found, context));
      if (tab && restriction === null) behind(deps.showCount(tab.id, context.pageTouchpoints.length));
    } catch (error) {
      become({ kind: 'failed', ...errorOf(error) });
      return;
    }
    if (known === null) {
      void reading.then((late) => {
        if (late) learn(late);
      });
    }
    behind(lookForBrand(reading));
    behind(understand(reading));
    behind(deps.scarceRoom().then((scarceRoom) => amend({ scarceRoom })));
    behind(unfinishedBeside(current()?.touchpointId).then((unfinished) => amend({ unfinished })));
  }

  /** What else is unfinished, but for what an overlay has open: it lets go of its draft when it closes. */
  async function unfinishedBeside(touchpointId: string | undefined): Promise<Draft[]> {
    return (await drafts.unfinished()).filter(
      (one) =>
        one.touchpointId !== touchpointId &&
        (one.origin === 'popup' || one.tabId === null || one.sessionId !== browserSession),
    );
  }

  async function findDraft(sessionId: Promise<string>): Promise<Draft | null> {
    if (!tab) return null;
    try {
      return await drafts.find({ tabId: tab.id, sessionId: await sessionId, url, origin: 'popup' });
    } catch (error) {
      report(error);
      return null;
    }
  }

  /** The tab's draft, if it is of the page that the tab shows now and was not saved before a crash could take the draft away. */
  function usable(draft: Draft | null, context: QuickTagContext): Draft | null {
    if (!draft?.touched) return null;
    if (context.pageTouchpoints.some(({ id }) => id === draft.touchpointId)) {
      behind(drafts.delete(draft.touchpointId));
      return null;
    }
    return keyOf(draft.url) === keyOf(url) ? draft : null;
  }

  function begin(
    context: QuickTagContext,
    restriction: OpenForm['restriction'],
    openedAt: Date,
    reading: PageReading | null,
    draft: Draft | null,
  ): void {
    suggested = reading?.suggested ?? null;
    const subject = draft?.subject ?? subjectOfTab(tab, reading, openedAt);
    const form: OpenForm = {
      touchpointId: draft?.touchpointId ?? newId(),
      tag: draft
        ? tagInContext(draft.tag, context)
        : proposeTag({ subject, suggested, context, language, brandCandidate: brandFound, kept: {} }),
      subject,
      context,
      status: { kind: 'editing' },
      picture: picture.current(),
      archive: archive.current(),
      hasSelection: (reading?.selection ?? null) !== null,
      restriction,
      brandCandidate: null,
      suggested: {},
      found: null,
      at: 'here',
      isRestored: draft !== null,
      isDraftKept: true,
      scarceRoom: null,
      unfinished: [],
      savedId: null,
      undoGroup: null,
      overlayFailure: null,
      toolNotice: null,
    };
    become({ kind: 'form', form });
    if (!draft) return;
    for (const field of Object.keys(draft.tag) as (keyof QuickTag)[]) touched.add(field);
    draftBase = { ...draft, tabId: tab?.id ?? null, sessionId: draftBase?.sessionId ?? draft.sessionId };
    if (draft.screenshot) picture.show(draft.screenshot);
  }

  /** Facts that came after the form was on screen: they fill in what nobody has touched. */
  function learn(reading: PageReading): void {
    const form = current();
    if (!form || form.isRestored || form.at !== 'here' || form.status.kind !== 'editing') return;
    suggested = reading.suggested;
    const subject = subjectOfTab(tab, reading, new Date(form.subject.capturedAt));
    amend({ subject, hasSelection: reading.selection !== null });
    proposeAgain();
  }

  function proposeAgain(): void {
    const form = current();
    if (form?.status.kind !== 'editing' || form.at === 'resumed') return;
    const { subject, context } = form;
    const kept = Object.fromEntries([...touched].map((field) => [field, form.tag[field]]));
    amend({ tag: proposeTag({ subject, suggested, context, language, brandCandidate: brandFound, kept }) });
  }

  async function lookForBrand(reading: Promise<PageReading | null>): Promise<void> {
    const form = current();
    if (!form || form.context.hostBrandId !== null) return;
    const read = await Promise.race([reading, pause(readingPatienceMs).then(() => null)]);
    // On a search engine or a social network the host says nothing about the brand.
    const isOwnSite = (suggested?.channel ?? 'website') === 'website';
    const candidate =
      url !== null && isOwnSite ? await deps.brandCandidate(url, read?.page.siteName ?? null).catch(() => null) : null;
    const known = form.context.brands.find(({ name }) => name.toLowerCase() === candidate?.name.toLowerCase());
    amend({ brandCandidate: known ? null : candidate });
    brandFound = known ? { kind: 'known', brandId: known.id } : candidate;
    proposeAgain();
    await suggestAgain();
  }

  /** Reads the page thoroughly, once the form is there: what it is goes into the record, what that suggests is offered. */
  async function understand(reading: Promise<PageReading | null>): Promise<void> {
    if (!tab || (await reading) === null) return;
    const details = await deps.readDetails(tab.id);
    const form = current();
    if (!details || form?.subject.page == null || form.status.kind !== 'editing' || form.at === 'resumed') return;
    const page = withDetails(form.subject.page, details);
    if (!form.isRestored) amend({ subject: { ...form.subject, page } });
    if (page.title !== form.subject.page.title) proposeAgain();
    suggestedBy = page;
    await suggestAgain();
  }

  async function suggestAgain(): Promise<void> {
    const form = current();
    if (suggestedBy === null || !form || form.at === 'resumed') return;
    const { journeyId, brand } = form.tag;
    const values = await deps.suggest(suggestedBy, form.context, form.tag);
    // A page that turns out to tell of others: its site is no brand.
    if (brandFound && values.brand !== undefined && form.tag.brand === brandFound) {
      brandFound = values.brand;
      proposeAgain();
    }
    const now = current()?.tag;
    if (now?.journeyId === journeyId && now.brand === brand) amend({ suggested: values });
  }

  function keepDraft(): void {
    const form = current();
    if (!form || !draftBase || (form.status.kind === 'saved' && form.savedId === form.touchpointId)) return;
    keeper.keep({
      ...draftBase,
      touchpointId: form.touchpointId,
      tag: form.tag,
      subject: form.subject,
      screenshot: evidenceSoFar(picture.current()),
      elementPicture: null,
      touched: true,
      updatedAt: now().toISOString(),
    });
  }

  function change(tag: QuickTag): void {
    const form = current();
    // What is being saved can no longer be changed, also before the form shows that.
    if (!form || form.status.kind === 'saving') return;
    const { subject, context } = form;
    for (const field of Object.keys(tag) as (keyof QuickTag)[]) {
      if (tag[field] !== form.tag[field]) touched.add(field);
    }
    const follows = tag.category !== form.tag.category && !touched.has('title');
    const title = follows ? titleOfSubject({ subject, category: tag.category, context, language }) : tag.title;
    // A failure told before is about what was then.
    amend({ tag: { ...tag, title }, status: { kind: 'editing' } });
    // Another journey may have other stages, and a brand's own site is direct contact.
    if (tag.journeyId !== form.tag.journeyId || tag.brand !== form.tag.brand) behind(suggestAgain());
    keepDraft();
  }

  async function save(): Promise<void> {
    const form = current();
    if (!form) return;
    const { touchpointId, subject } = form;
    const tag = withTitle(form.tag, form);
    const parts = [...(tag.keepScreenshot ? [picture.current()] : []), archive.current()];
    await commit(
      {
        title: tag.title,
        stageId: tag.stageId,
        valence: tag.valence,
        journeyId: tag.journeyId,
      },
      touchpointId,
      () =>
        store.command('saveTouchpoint', {
          touchpointId,
          tag,
          subject,
          evidence: parts.flatMap((part) => evidenceSoFar(part) ?? []),
          pendingEvidence: parts.flatMap((part) =>
            part.kind === 'pending' ? [{ id: part.id, kind: kindOf(part, archive.current()) }] : [],
          ),
        }),
    );
    if (current()?.status.kind === 'saved') for (const part of parts) bringPending(touchpointId, part);
  }

  /** Nothing blocks saving: a title left empty is what the form would propose, or the time. */
  function withTitle(tag: QuickTag, { subject, context }: OpenForm): QuickTag {
    if (tag.title.trim() !== '') return tag;
    const proposed = titleOfSubject({ subject, category: tag.category, context, language });
    const time = new Date(subject.capturedAt).toLocaleString(deps.locale, { dateStyle: 'medium', timeStyle: 'short' });
    return { ...tag, title: proposed || popupMessages[language].untitled(time) };
  }

  /** Makes a touchpoint beside the form: what was typed in it stays, as its draft, with a picture of its own. */
  async function seeAgain(sourceTouchpointId: string): Promise<void> {
    const form = current();
    const source = form?.context.pageTouchpoints.find(({ id }) => id === sourceTouchpointId);
    if (!form || !source) return;
    const { tag, subject } = form;
    if (repeat?.sourceId !== source.id) {
      repeat = { sourceId: source.id, touchpointId: newId(), evidenceId: newId() };
    }
    const { touchpointId, evidenceId } = repeat;
    const shown = picture.current();
    await commit(source, touchpointId, () =>
      store.command('seeAgain', {
        touchpointId,
        sourceTouchpointId,
        subject,
        evidence: tag.keepScreenshot && shown.kind === 'ready' ? [{ ...shown.evidence, id: evidenceId }] : [],
      }),
    );
    if (tag.keepScreenshot && current()?.status.kind === 'saved') bringPending(touchpointId, shown, evidenceId);
  }

  /** "Saved" appears only when the store's promise has resolved; on failure the draft is kept. */
  async function commit(
    summary: SavedSummary,
    savedId: string,
    command: () => Promise<SavedTouchpoint>,
  ): Promise<void> {
    const form = current();
    if (!form || form.status.kind === 'saving' || form.status.kind === 'saved') return;
    state = { kind: 'form', form: { ...form, status: { kind: 'saving' } } };
    // Drawing the form twice would cost more than most saves do.
    const slow = setTimeout(tell, unseenSaveMs);
    try {
      const saved = await command();
      clearTimeout(slow);
      const { title, stageId, valence } = summary;
      repeat = null;
      amend({
        savedId,
        status: { kind: 'saved', saved: { title, stageId, valence, journeyId: saved.journeyId } },
        undoGroup: saved.created ? saved.group : null,
      });
    } catch (error) {
      clearTimeout(slow);
      report(error);
      keepDraft();
      await keeper.flush();
      amend({ status: { kind: 'failed', ...errorOf(error) } });
      return;
    }
    if (savedId === form.touchpointId) behind(keeper.discard(savedId));
    if (tab && form.at === 'here' && form.restriction === null) {
      behind(deps.showCount(tab.id, form.context.pageTouchpoints.length + 1));
    }
  }

  /** Brings the picture that was still being taken when its touchpoint was saved, or says why it will not come. */
  function bringPending(touchpointId: string, shown: OpenForm['picture'], id?: string): void {
    if (shown.kind !== 'pending') return;
    const work = shown.done.then(
      (evidence) => store.command('addEvidence', { touchpointId, evidence: { ...evidence, id: id ?? evidence.id } }),
      (error: unknown) =>
        error instanceof CaptureCancelled
          ? store.command('dismissEvidence', { id: shown.id })
          : store.command('failEvidence', {
              id: shown.id,
              reason: error instanceof CaptureError ? error.reason : 'failed',
            }),
    );
    // What takes long the background brings as well: closing does not wait for it.
    if (shown === archive.current() || shown.way?.fullPage) void work.catch(report);
    else behind(work);
  }

  async function undo(): Promise<void> {
    const form = current();
    if (!form || form.undoGroup === null) return;
    const group = form.undoGroup;
    amend({ undoGroup: null });
    try {
      await store.command('undo', { group });
    } catch (error) {
      report(error);
      amend({ undoGroup: group });
      return;
    }
    amend({ status: { kind: 'editing' } });
    if (form.savedId === form.touchpointId) {
      // The id of a deleted touchpoint is never used again.
      amend({ touchpointId: newId() });
      keepDraft();
    }
    if (tab && form.at === 'here' && form.restriction === null) {
      behind(deps.showCount(tab.id, form.context.pageTouchpoints.length));
    }
  }

  async function resume(touchpointId: string): Promise<void> {
    const form = current();
    if (!form) return;
    try {
      cancelPicture();
      await keeper.flush();
      const draft = await drafts.get(touchpointId);
      if (!draft) return;
      const context = await store.query('quickTagContext', { url: draft.url });
      if (context.pageTouchpoints.some(({ id }) => id === touchpointId)) {
        // Saved, but a crash came before its draft was deleted: it is not unfinished.
        await drafts.delete(touchpointId);
        amend({ unfinished: form.unfinished.filter((other) => other.touchpointId !== touchpointId) });
        return;
      }
      for (const field of Object.keys(draft.tag) as (keyof QuickTag)[]) touched.add(field);
      // Bound to no tab: this one shows another page.
      draftBase = { ...draft, tabId: null };
      amend({
        touchpointId,
        tag: tagInContext(draft.tag, context),
        subject: draft.subject,
        context,
        status: { kind: 'editing' },
        brandCandidate: null,
        suggested: {},
        found: null,
        restriction: null,
        at: 'resumed',
        isRestored: true,
        unfinished: await unfinishedBeside(touchpointId),
      });
      archive.show(null);
      picture.show(draft.screenshot);
    } catch (error) {
      report(error);
    }
  }

  function takeOther(way: PictureWay): void {
    onNotice(null);
    // Whoever waits for a picture has begun: if the popup goes, the form comes back.
    touched.add('keepScreenshot');
    picture.take(way);
  }

  function cancelPicture(): void {
    const form = current();
    if (form?.picture.kind !== 'pending' || !form.picture.way?.fullPage) return;
    behind(deps.pageTools().then(({ cancelFullPage }) => cancelFullPage(form.touchpointId)));
  }

  function keepArchive(): void {
    onNotice(null);
    // Asking may close the popup.
    touched.add('keepScreenshot');
    keepDraft();
    behind(keeper.flush());
    archive.take();
  }

  /** What was read stays, as what is saved: only what else could be done is about another page now. */
  function pageIsNow(address: string | null): void {
    const form = current();
    if (!form || form.at === 'resumed') return;
    const isHere = [url, form.subject.page?.url ?? url].some((each) => keyOf(each) === keyOf(address));
    if (isHere === (form.at === 'here')) return;
    if (!isHere) amend({ at: 'gone', toolNotice: { tool: 'page', reason: 'gone' } });
    else amend({ at: 'here', toolNotice: form.toolNotice?.tool === 'page' ? null : form.toolNotice });
  }

  async function showAnchors(): Promise<void> {
    if (!tab) return;
    try {
      const { showAnchors } = await deps.pageTools();
      if (await showAnchors(tab.id, onNotice)) await close();
    } catch (error) {
      report(error);
      onNotice({ tool: 'anchors', reason: 'failed' });
    }
  }

  async function countOnPage(): Promise<void> {
    if (tab) amend({ found: await (await deps.pageTools()).countOnPage(tab.id) });
  }

  async function sitesAnswered(answer: Promise<boolean>): Promise<void> {
    const isAllowed = await answer.catch(() => false);
    onNotice({ tool: 'frames', reason: isAllowed ? 'allowed' : 'refused' });
    const found = current()?.found;
    if (isAllowed && found) amend({ found: { ...found, closedSites: [] } });
  }

  async function tagPart(what: PartChoice): Promise<void> {
    if (!tab) return;
    try {
      const opening = await deps.openOverlay(tab.id, what);
      if (opening.opened) await close();
      else amend({ overlayFailure: opening.reason });
    } catch (error) {
      report(error);
      amend({ overlayFailure: 'failed' });
    }
  }

  async function close(): Promise<void> {
    behind(keeper.flush());
    await Promise.race([Promise.all(underway), pause(closingPatienceMs)]);
    deps.closeWindow();
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open,
    change,
    save,
    seeAgain,
    undo,
    retake: (way) => (way ? takeOther(way) : picture.take()),
    cancelPicture,
    keepArchive,
    sitesAnswered,
    leaveArchiveOut: () => archive.show(null),
    pageIsNow,
    showAnchors,
    // What is not counted is offered all the same.
    countOnPage: () => behind(countOnPage()),
    resume,
    tagPart,
    flush: () => void keeper.flush(),
    leave: keeper.leave,
    close,
  };
}

function kindOf(part: Extract<MomentPicture, { kind: 'pending' }>, archive: MomentPicture) {
  if (part === archive) return 'pageArchive';
  return part.way?.fullPage ? 'fullPage' : 'screenshot';
}

function keyOf(address: string | null): string | null {
  return address === null ? null : pageKey(address);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function errorOf(error: unknown): { code: QuickFormErrorCode; detail: string } {
  if (error instanceof StoreError) return { code: error.code, detail: error.detail };
  return { code: 'unreachable', detail: error instanceof Error ? error.message : String(error) };
}
