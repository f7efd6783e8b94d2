import type { ActiveTab } from '@/lib/browser/activeTab';
import type { KeyCaps } from '@/lib/browser/keyCaps';
import type { Settings } from '@/lib/browser/settings';
import { type Language, localeOf } from '@/lib/i18n/section';
import type { CommandName, QueryName, SavedTouchpoint } from '@/lib/journey/commands';
import type { Draft, DraftStore } from '@/lib/journey/commands/draft';
import type { NewEvidence } from '@/lib/journey/commands/newEvidence';
import type { StoreInterface } from '@/lib/journey/commands/storeInterface';
import { newId } from '@/lib/journey/newId';
import { tagInContext } from '@/lib/journey/tagInContext';
import { RefusedRequest } from '@/lib/messaging/answer';
import type { RequestHandlers } from '@/lib/messaging/createReceiver';
import {
  type AnchorsShowing,
  hostileClosures,
  type OverlayFormState,
  type OverlayHostRequest,
  type OverlayOpening,
  type ShownPicture,
} from '@/lib/messaging/protocol';
import type { FormSender } from '@/lib/messaging/senders';
import type { ArchivePage } from './createArchivePage';
import { createEvidenceBringer } from './createEvidenceBringer';
import type { FullPages } from './createFullPages';
import type { OverlaySession, OverlaySessions } from './createOverlaySessions';
import type { PartPicker } from './createPartPicker';
import type { PickSessions } from './createPickSessions';
import type { InTurn } from './createQueues';
import type { WalkRecording } from './createWalkRecording';
import type { PartToTag } from './partToTag';

export interface HandlersDeps {
  readonly store: StoreInterface;
  readonly drafts: DraftStore;
  readonly sessions: OverlaySessions;
  readonly inTurn: InTurn;
  /** Has both databases opened beside other work: a worker that has just been started has them closed. */
  readonly warmUp: () => void;
  readonly endOverlay: (session: OverlaySession) => Promise<void>;
  readonly tabIsOpen: (tabId: number) => Promise<boolean>;
  /** Lets go of the drafts whose tab is closed. */
  readonly releaseDrafts: () => Promise<void>;
  readonly openOverlay: (tab: ActiveTab, part: PartToTag) => Promise<OverlayOpening>;
  readonly pickPart: PartPicker['pick'];
  /** The same from the overlay's form, which is gone by then: says on the toolbar button what stands in the way. */
  readonly pickAnother: (tab: ActiveTab) => Promise<void>;
  readonly showAnchors: (tab: ActiveTab) => Promise<AnchorsShowing>;
  readonly picks: Pick<PickSessions, 'end'>;
  /** Takes the pictures of what was picked and opens the form at it; says on the toolbar button what stands in the way. */
  readonly tagPicked: (tabId: number, part: Extract<PartToTag, { kind: 'element' }>) => Promise<void>;
  /** Tells the page that asked for a picking what came of it. */
  readonly tellPanelPick: (pickId: string, pick: { readonly nonce: string | null }) => Promise<void>;
  readonly fullPages: FullPages;
  readonly archivePage: ArchivePage;
  readonly tabById: (id: number) => Promise<ActiveTab | null>;
  readonly readSettings: () => Promise<Settings>;
  /** What the keyboard prints on the emotion keys; null where no page of the extension has read it. */
  readonly rememberedKeyCaps: () => Promise<KeyCaps | null>;
  /** The browser's own, BCP 47. */
  readonly locale: () => string;
  readonly language: (settings: Settings) => Language;
  readonly sendToHost: (tabId: number, request: OverlayHostRequest) => Promise<unknown>;
  /** Tells the pages that read the store through the background. */
  readonly announceStoreChange: () => Promise<void>;
  /** Shows on the toolbar button how many touchpoints the tab's page has. */
  readonly showCount: (tabId: number, url: string) => Promise<void>;
  /** Says on the toolbar button that the page interfered. */
  readonly showInterference: (tabId: number) => Promise<void>;
  readonly walk: Pick<WalkRecording, 'follow' | 'leave' | 'page'>;
  readonly now: () => Date;
}

/** What the background does for each request. */
export function createHandlers(deps: HandlersDeps): RequestHandlers {
  const { store, drafts, sessions, inTurn } = deps;
  const bringEvidence = createEvidenceBringer(deps);

  return {
    async 'store.command'({ name, input }) {
      // The request's rule has parsed the input by the schema of this very name.
      const result = await store.command<CommandName>(name, input);
      await deps.announceStoreChange();
      return result;
    },
    'store.query': ({ name, input }) => store.query<QueryName>(name, input),
    async 'draft.put'({ draft }) {
      await drafts.put(draft);
      // A popup that went with its tab hands over what it had not written: this may come after the tab's own end.
      if (draft.tabId !== null && !(await deps.tabIsOpen(draft.tabId))) await deps.releaseDrafts();
      return null;
    },
    'draft.get': ({ touchpointId }) => drafts.get(touchpointId),
    'draft.find': (where) => drafts.find(where),
    'draft.unfinished': () => drafts.unfinished(),
    async 'draft.delete'({ touchpointId }) {
      await drafts.delete(touchpointId);
      return null;
    },
    async 'draft.clear'() {
      await drafts.clear();
      return null;
    },
    'draft.expire': ({ now, sessionId }) => drafts.expire(new Date(now), sessionId),

    async 'overlay.open'({ tabId }) {
      const tab = await deps.tabById(tabId);
      if (!tab) return { opened: false, reason: 'failed', detail: 'the tab is gone' };
      return deps.openOverlay(tab, { kind: 'selection', text: null });
    },

    async 'overlay.pick'({ tabId, what, pickId }) {
      const tab = await deps.tabById(tabId);
      if (!tab) return { opened: false, reason: 'failed', detail: 'the tab is gone' };
      return deps.pickPart(tab, what, pickId);
    },

    async 'anchors.show'({ tabId }) {
      const tab = await deps.tabById(tabId);
      return tab ? deps.showAnchors(tab) : { shown: false, reason: 'failed' };
    },

    async 'walk.follow'(walk) {
      await deps.walk.follow(walk);
      return null;
    },
    async 'walk.leave'() {
      await deps.walk.leave();
      return null;
    },
    'walk.page': ({ sign }, { tabId }) => deps.walk.page(tabId, sign),

    'pick.taken': ({ nonce, part }, sender) =>
      inTurn(nonce, async () => {
        const { pickId } = await deps.picks.end(nonce, sender);
        if (pickId === undefined) await deps.tagPicked(sender.tabId, { kind: 'element', nonce, picked: part });
        else await deps.tellPanelPick(pickId, { nonce });
        return null;
      }),

    'pick.left': ({ nonce }, sender) =>
      inTurn(nonce, async () => {
        const { pickId } = await deps.picks.end(nonce, sender);
        if (pickId !== undefined) await deps.tellPanelPick(pickId, { nonce: null });
        return null;
      }),

    async 'capture.fullPage'({ evidenceId, ...request }) {
      if (evidenceId === undefined) return deps.fullPages.take(request);
      const { touchpointId } = request;
      const askedAt = deps.now();
      const take = deps.fullPages.begin(touchpointId);
      const outcome = await bringEvidence({ touchpointId, evidenceId, kind: 'fullPage' }, () =>
        take({ ...request, evidenceId }),
      );
      if (outcome.taken) await keepWithDraft(touchpointId, outcome.evidence, askedAt);
      return outcome;
    },
    'capture.archive': ({ tabId, expected }) =>
      expected
        ? bringEvidence({ ...expected, kind: 'pageArchive' }, () => deps.archivePage(tabId, expected.evidenceId))
        : deps.archivePage(tabId),
    async 'capture.cancel'({ touchpointId }) {
      deps.fullPages.cancel(touchpointId);
      return null;
    },

    'overlay.hello': ({ nonce }, sender) =>
      inTurn(nonce, async () => {
        const session = await sessions.unbound(nonce, sender);
        // Bound only once all is there: a form that got an error instead may ask again.
        const state = await formState(session);
        await sessions.bind(nonce, sender);
        return state;
      }),

    'overlay.draft': ({ nonce, tag }, sender) =>
      inTurn(nonce, async () => {
        const session = await sessions.bound(nonce, sender);
        // A change that was on its way while the form was saved has nothing to be kept in.
        if (session.saved?.touchpointId === session.touchpointId) return null;
        const draft = await draftOf(session);
        const { tabId } = session;
        await drafts.put({ ...draft, tabId, tag, touched: true, updatedAt: deps.now().toISOString() });
        return null;
      }),

    'overlay.save': ({ nonce, tag }, sender) =>
      saveOnce(
        nonce,
        sender,
        ({ touchpointId, subject, screenshot, elementPicture }) =>
          store.command('saveTouchpoint', {
            touchpointId,
            tag,
            subject,
            evidence: picturesOf(tag.keepScreenshot, screenshot, elementPicture),
            pendingEvidence: [],
          }),
        // No unfinished form any more: it is there to go on from if this is undone, and goes with the overlay.
        (draft) => drafts.put({ ...draft, tag, touched: false }),
      ),

    // A touchpoint beside the form: what was typed in it stays, as its draft, with a picture of its own.
    'overlay.seeAgain': ({ nonce, sourceTouchpointId }, sender) =>
      saveOnce(nonce, sender, async ({ tag, subject, screenshot, elementPicture }, session) => {
        const repeat = session.repeat ?? { touchpointId: newId(), evidenceId: newId(), elementId: newId() };
        if (!session.repeat) await sessions.noteRepeat(session, repeat);
        return store.command('seeAgain', {
          touchpointId: repeat.touchpointId,
          sourceTouchpointId,
          subject,
          evidence: picturesOf(
            tag.keepScreenshot,
            screenshot && { ...screenshot, id: repeat.evidenceId },
            elementPicture && { ...elementPicture, id: repeat.elementId },
          ),
        });
      }),

    'overlay.undo': ({ nonce }, sender) =>
      inTurn(nonce, async () => {
        const session = await sessions.bound(nonce, sender);
        const { saved, tabId, url } = session;
        if (session.undone) return null;
        if (!saved?.created || saved.group === null) throw new RefusedRequest('notAllowed', 'nothing was saved');
        const draft = await draftOf(session);
        // What was only seen again was saved beside the form, whose own id is still free.
        const isOwn = saved.touchpointId === session.touchpointId;
        const next = isOwn ? withNewIds(draft) : draft;
        // What was typed lies on disk before its touchpoint goes, offered to nobody so far; the other draft stays for another try.
        if (isOwn) await drafts.put({ ...next, tabId: null, touched: false });
        // Undone a second time, if the worker dies before it has noted this, nothing more changes.
        await store.command('undo', { group: saved.group });
        await sessions.noteUndone(session, next.touchpointId);
        if (isOwn) {
          const kept = drafts.put({ ...next, tabId, touched: true, updatedAt: deps.now().toISOString() });
          await Promise.allSettled([kept.then(() => drafts.delete(draft.touchpointId))]);
        }
        void Promise.allSettled([deps.announceStoreChange(), url === null ? null : deps.showCount(tabId, url)]);
        return null;
      }),

    async 'overlay.resize'({ nonce, height }, sender) {
      const { tabId } = await sessions.bound(nonce, sender);
      await deps.sendToHost(tabId, { type: 'overlayHost.resize', data: { nonce, height } });
      return null;
    },

    async 'overlay.focus'({ nonce, focused }, sender) {
      const { tabId } = await sessions.bound(nonce, sender);
      await deps.sendToHost(tabId, { type: 'overlayHost.focus', data: { nonce, focused } });
      return null;
    },

    async 'overlay.pickAnother'({ nonce }, sender) {
      const { tabId } = await sessions.bound(nonce, sender);
      const tab = await deps.tabById(tabId);
      // Closes this overlay before anything else.
      if (tab) await deps.pickAnother(tab);
      return null;
    },

    'overlay.close': ({ nonce }, sender) =>
      inTurn(nonce, async () => {
        const session = await sessions.bound(nonce, sender);
        try {
          // First: a worker that dies now is asked again, and an overlay that was forgotten could not be closed any more.
          await deps.sendToHost(session.tabId, { type: 'overlayHost.close', data: { nonce } });
        } finally {
          await deps.endOverlay(session);
        }
        return null;
      }),

    'overlay.closed': ({ nonce, reason }, sender) =>
      inTurn(nonce, async () => {
        const session = await sessions.read(nonce);
        if (session?.tabId !== sender.tabId || isOther(session.hostDocumentId, sender.documentId)) {
          throw new RefusedRequest('notAllowed', 'no such overlay here');
        }
        await deps.endOverlay(session);
        if (hostileClosures.includes(reason)) await deps.showInterference(session.tabId);
        return null;
      }),
  };

  async function formState(session: OverlaySession): Promise<OverlayFormState> {
    const { screenshot, elementPicture, ...draft } = await draftOf(session);
    const [context, settings, emotionKeyCaps] = await Promise.all([
      store.query('quickTagContext', { url: draft.url }),
      deps.readSettings(),
      deps.rememberedKeyCaps(),
    ]);
    return {
      touchpointId: draft.touchpointId,
      draft: { ...draft, tag: tagInContext(draft.tag, context) },
      context,
      language: deps.language(settings),
      locale: localeOf(deps.language(settings), deps.locale()),
      theme: settings.theme,
      emotionKeyCaps,
      screenshot: screenshot && shownPicture(screenshot),
      elementPicture: elementPicture && shownPicture(elementPicture),
      partLacks: session.partLacks,
    };
  }

  /** A popup that went without saving gets it back with its form, in the place of a picture that was there before it was asked for. */
  async function keepWithDraft(touchpointId: string, picture: NewEvidence, askedAt: Date): Promise<void> {
    const draft = await drafts.get(touchpointId);
    const isOlder = draft?.screenshot ? Date.parse(draft.screenshot.capturedAt) <= askedAt.getTime() : true;
    if (draft && isOlder) await drafts.put({ ...draft, screenshot: picture });
  }

  async function draftOf({ touchpointId }: OverlaySession): Promise<Draft> {
    const draft = await drafts.get(touchpointId);
    if (!draft) throw new RefusedRequest('failed', 'the draft is gone');
    return draft;
  }

  /** One form saves one touchpoint, whichever way: whoever asks again gets the first answer. `settle` is for what is left of the draft. */
  function saveOnce(
    nonce: string,
    sender: FormSender,
    save: (draft: Draft, session: OverlaySession) => Promise<SavedTouchpoint>,
    settle: (draft: Draft) => Promise<void> = async () => undefined,
  ): Promise<SavedTouchpoint> {
    deps.warmUp();
    const { promise, resolve, reject } = Promise.withResolvers<SavedTouchpoint>();
    inTurn(nonce, async () => {
      const session = await sessions.bound(nonce, sender);
      if (session.saved) {
        resolve(session.saved);
        return;
      }
      const draft = await draftOf(session);
      const saved = await save(draft, session);
      // It is on disk: nothing that fails from here on may say otherwise, or keeps the form waiting. Its next request waits.
      resolve(saved);
      const { tabId, url } = session;
      void Promise.allSettled([deps.announceStoreChange(), url === null ? null : deps.showCount(tabId, url)]);
      // The draft stays until the overlay ends: should the note fail, asking again saves the same once more.
      await Promise.allSettled([sessions.noteSaved(session, saved), settle(draft)]);
    }).catch(reject);
    return promise;
  }
}

/** The same form for another touchpoint, with another picture: the ids of what was deleted are never used again. */
function withNewIds(draft: Draft): Draft {
  const { screenshot, elementPicture } = draft;
  return {
    ...draft,
    touchpointId: newId(),
    screenshot: screenshot && { ...screenshot, id: newId() },
    elementPicture: elementPicture && { ...elementPicture, id: newId() },
  };
}

/** A picture of the part is kept whatever is said of the one of the window: it is what was pointed at. */
function picturesOf(
  keepsScreenshot: boolean,
  screenshot: NewEvidence | null,
  elementPicture: NewEvidence | null,
): NewEvidence[] {
  return [keepsScreenshot ? screenshot : null, elementPicture].filter((each) => each !== null);
}

function shownPicture({ thumbnail, masks }: NewEvidence): ShownPicture {
  return { thumbnail, masked: masks.reduce((sum, { count }) => sum + count, 0) };
}

/** Whether two documents are known to be different ones: not every browser names them. */
function isOther(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}
