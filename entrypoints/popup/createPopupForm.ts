import type { NewBrand, QuickFormErrorCode, SavedSummary } from '@/components/quickForm';
import type { ActiveTab } from '@/lib/browser/activeTab';
import { CaptureError } from '@/lib/capture/captureError';
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
import { tagInContext } from '@/lib/journey/tagInContext';
import type { OverlayOpening } from '@/lib/messaging/protocol';
import type { PageReading } from '@/lib/page/reading';
import { restrictionOf, restrictionOfRefusal } from '@/lib/page/restriction';
import { createDraftKeeper } from './createDraftKeeper';
import { createMomentPicture } from './createMomentPicture';
import type { OpenForm, PopupFormState } from './popupFormState';
import { proposeTag, titleOfSubject } from './proposeTag';
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
  readonly takeScreenshot: (tab: ActiveTab, evidenceId: string, url: Promise<string | null>) => Promise<NewEvidence>;
  /** What the tab's page tells; null where it is not understood. Rejects where no script may run. */
  readonly readPage: (tabId: number) => Promise<PageReading | null>;
  readonly brandCandidate: (url: string, siteName: string | null) => Promise<NewBrand | null>;
  readonly showCount: (tabId: number, count: number) => Promise<void>;
  readonly openOverlay: (tabId: number) => Promise<OverlayOpening>;
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
  retake(): void;
  resume(touchpointId: string): Promise<void>;
  tagPart(): Promise<void>;
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
  let readUrl = Promise.resolve(url);
  /** A press of "Seen again" that has not succeeded so far: it may have been carried out all the same. */
  let repeat: { readonly sourceId: string; readonly touchpointId: string; readonly evidenceId: string } | null = null;

  const picture = createMomentPicture({
    take: (id) => (tab ? deps.takeScreenshot(tab, id, readUrl) : Promise.reject(new Error('there is no tab'))),
    onChange() {
      amend({ picture: picture.current() });
      if (touched.size > 0) keepDraft();
    },
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
      restriction,
      brandCandidate: null,
      at: 'here',
      isRestored: draft !== null,
      isDraftKept: true,
      unfinished: [],
      savedId: null,
      undoGroup: null,
      overlayFailure: null,
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
    if (!form || form.isRestored || form.at === 'resumed' || form.status.kind !== 'editing') return;
    suggested = reading.suggested;
    const subject = subjectOfTab(tab, reading, new Date(form.subject.capturedAt));
    amend({ subject });
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
  }

  function keepDraft(): void {
    const form = current();
    if (!form || !draftBase || (form.status.kind === 'saved' && form.savedId === form.touchpointId)) return;
    const shown = picture.current();
    keeper.keep({
      ...draftBase,
      touchpointId: form.touchpointId,
      tag: form.tag,
      subject: form.subject,
      screenshot: shown.kind === 'ready' ? shown.evidence : null,
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
    keepDraft();
  }

  async function save(): Promise<void> {
    const form = current();
    if (!form) return;
    const { touchpointId, subject } = form;
    const tag = withTitle(form.tag, form);
    const shown = picture.current();
    const isKept = tag.keepScreenshot;
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
          evidence: isKept && shown.kind === 'ready' ? [shown.evidence] : [],
          pendingEvidence: isKept && shown.kind === 'pending' ? [{ id: shown.id, kind: 'screenshot' }] : [],
        }),
    );
    if (isKept && current()?.status.kind === 'saved') bringPending(touchpointId, shown);
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
    behind(
      shown.done.then(
        (evidence) => store.command('addEvidence', { touchpointId, evidence: { ...evidence, id: id ?? evidence.id } }),
        (error: unknown) =>
          store.command('failEvidence', {
            id: shown.id,
            reason: error instanceof CaptureError ? error.reason : 'failed',
          }),
      ),
    );
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
        restriction: null,
        at: 'resumed',
        isRestored: true,
        unfinished: await unfinishedBeside(touchpointId),
      });
      picture.show(draft.screenshot);
    } catch (error) {
      report(error);
    }
  }

  async function tagPart(): Promise<void> {
    if (!tab) return;
    try {
      const opening = await deps.openOverlay(tab.id);
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
    retake: () => picture.take(),
    resume,
    tagPart,
    flush: () => void keeper.flush(),
    leave: keeper.leave,
    close,
  };
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
