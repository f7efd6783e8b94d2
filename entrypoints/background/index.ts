import { defineBackground } from 'wxt/utils/define-background';
import type { ActiveTab } from '@/lib/browser/activeTab';
import { askedKey } from '@/lib/browser/askForPermission';
import {
  onBackgroundMessage,
  onBrowserStart,
  onCommand,
  onInstalled,
  onLocalStorageChange,
  onPermissionsAdded,
  onPermissionsRemoved,
  onTabClosed,
} from '@/lib/browser/backgroundEvents';
import { announceStoreChange } from '@/lib/browser/backgroundMessages';
import { showCountOnButton, showNoticeOnButton, showProgressOnButton } from '@/lib/browser/badge';
import { browserSessionId } from '@/lib/browser/browserSession';
import { tellCaptureProgress } from '@/lib/browser/captureProgress';
import { onContextMenuClick, setContextMenus } from '@/lib/browser/contextMenus';
import { productName, toolName, uiLocale } from '@/lib/browser/environment';
import { extensionIdentity, extensionUrl } from '@/lib/browser/extensionUrl';
import { rememberedKeyCaps } from '@/lib/browser/keyCaps';
import { openTabIds } from '@/lib/browser/openTabIds';
import { pageCaptureState, saveAsMhtml } from '@/lib/browser/pageCapture';
import { tellPanelPick } from '@/lib/browser/panelPicks';
import { runInFrames } from '@/lib/browser/runInFrames';
import { runInTab } from '@/lib/browser/runInTab';
import { runWithData } from '@/lib/browser/runWithData';
import { putScriptIntoTab } from '@/lib/browser/scriptInTab';
import { sessionArea } from '@/lib/browser/sessionArea';
import { readSettings, type Settings } from '@/lib/browser/settings';
import { openSidePanel } from '@/lib/browser/sidePanel';
import { tabById } from '@/lib/browser/tabById';
import { sendToTab } from '@/lib/browser/tabMessages';
import { openToolbarPopup } from '@/lib/browser/toolbarPopup';
import { captureVisibleTab } from '@/lib/browser/visibleTab';
import { onWalkAlarm, startWalkAlarm, stopWalkAlarm } from '@/lib/browser/walkAlarm';
import { readWalkExclusions } from '@/lib/browser/walkExclusions';
import { readWalk, writeWalk } from '@/lib/browser/walkSession';
import { listenToTabs, namesTypedInTab, tabInFront, walkTab, walkTabs } from '@/lib/browser/walkTabs';
import { tellWalkTrouble } from '@/lib/browser/walkTrouble';
import { endWatcherIn, putWatcherInto, registerWatcher, unregisterWatcher } from '@/lib/browser/walkWatcher';
import { createPageArchiver } from '@/lib/capture/pageArchive';
import { partPictures } from '@/lib/capture/partPictures';
import { readFilledValues } from '@/lib/capture/readFilledValues';
import { readMasksOfTab } from '@/lib/capture/readMasksOfTab';
import { shotsOfOneVisit } from '@/lib/capture/shotsOfOneVisit';
import { createScreenshotTaker } from '@/lib/capture/takeScreenshot';
import { withoutTyped } from '@/lib/capture/withoutTyped';
import * as formats from '@/lib/formats';
import { overlayMessages } from '@/lib/i18n/overlay';
import { languageOf } from '@/lib/i18n/section';
import { evidenceKindIds } from '@/lib/journey/catalogues/evidenceKinds';
import { exclusionKindIds } from '@/lib/journey/catalogues/exclusionKinds';
import { mergeDocument } from '@/lib/journey/merge/mergeDocument';
import { newId } from '@/lib/journey/newId';
import type { EvidenceKind } from '@/lib/journey/schemas/evidence';
import { createReceiver } from '@/lib/messaging/createReceiver';
import type { OverlayOpening } from '@/lib/messaging/protocol';
import { classifySender } from '@/lib/messaging/senders';
import { noteFrames } from '@/lib/page/ads/notedFrames';
import { suggestFromAddress } from '@/lib/page/suggestFromAddress';
import { createDraftStore } from '@/lib/store/createDraftStore';
import { createStore } from '@/lib/store/createStore';
import { createTaggingStore } from '@/lib/store/createTaggingStore';
import { isDatabaseOld } from '@/lib/store/database';
import { recorder } from '@/lib/walkthrough';
import { createAnchorsShower } from './createAnchorsShower';
import { createAnswerBringer } from './createAnswerBringer';
import { createArchivePage } from './createArchivePage';
import { createFrameNoter } from './createFrameNoter';
import { createFullPages } from './createFullPages';
import { createHandlers } from './createHandlers';
import { createOverlayEnd } from './createOverlayEnd';
import { createOverlayOpener } from './createOverlayOpener';
import { createOverlaySessions } from './createOverlaySessions';
import { createPartPicker } from './createPartPicker';
import { createPickSessions } from './createPickSessions';
import { createQueues } from './createQueues';
import { createTitleCheck } from './createTitleCheck';
import { createWalkRecording } from './createWalkRecording';
import { heldEventsIn } from './heldEvents';
import { menuItems, panelItem, partOfClick, pickItem, showItem } from './menuItems';
import { newNonce } from './newNonce';
import type { PartToTag } from './partToTag';
import { withReviewOrAd } from './withReviewOrAd';

/** Of a start, nothing is slowed by it: a form is open well before. */
const settlesAfterMs = 3000;

/**
 * The background: it opens the overlay, answers its form, and carries out what pages ask that cannot open the database. Everything it
 * must remember lies in storage, as the browser may end it after any event.
 */
export default defineBackground({
  // Built with the pages, so that it shares their code: half the weight of the whole. Chromium gets a classic script, see `classicWorker`.
  type: 'module',
  main: () => {
    const now = () => new Date();
    const startedAt = now().toISOString();
    const report = (error: unknown) => console.error(error);
    const language = (settings: Settings) =>
      settings.language === 'auto' ? languageOf(uiLocale()) : settings.language;
    const messages = async () => overlayMessages[language(await readSettings())];

    const options = {
      language: languageOf(uiLocale()),
      generator: productName(),
      tool: toolName(),
      recorder: async () => recorder,
    };
    // In Firefox's private windows the database opens for the background alone, which does everything for their pages.
    const store = import.meta.env.FIREFOX
      ? createStore({
          ...options,
          formats: async () => ({ ...formats, mergeDocument }),
          suggestFromAddress: async () => suggestFromAddress,
        })
      : createTaggingStore(options);
    const drafts = createDraftStore();
    const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
    const sessions = createOverlaySessions({
      memory: sessionArea,
      now: Date.now,
      randomBytes,
    });
    const screenshots = createScreenshotTaker({
      captureVisibleTab,
      readMasks: readMasksOfTab,
      now,
      tool: toolName(),
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    });

    const inTurn = createQueues();
    const endOverlay = createOverlayEnd({ sessions, drafts });
    const closedTabs = new Set<number>();
    const openTabs = async () => (await openTabIds()).filter((id) => !closedTabs.has(id));

    async function releaseDrafts(): Promise<void> {
      await drafts.release(await openTabs(), await browserSessionId());
    }

    /** What was typed over a tab outlives it, bound to none. */
    async function forgetTab(tabId: number): Promise<void> {
      closedTabs.add(tabId);
      for (const { nonce } of await sessions.ofTab(tabId)) {
        await inTurn(nonce, async () => {
          // Its page says by itself that it goes, and may have been heard meanwhile.
          const session = await sessions.read(nonce);
          if (session) await endOverlay(session);
        });
      }
      await releaseDrafts();
    }

    async function showCount(tabId: number, url: string): Promise<void> {
      await showCountOnButton(tabId, await store.query('countOnPage', { url }));
    }

    const shootOf = ({ id, windowId }: ActiveTab, url: string | null, signal?: AbortSignal) =>
      screenshots.shoot({
        tabId: id,
        windowId,
        url,
        signal: AbortSignal.any([AbortSignal.timeout(10_000), ...(signal ? [signal] : [])]),
      });

    const typedIn = async (tabId: number) => (await readFilledValues(tabId)).typed;

    const opener = createOverlayOpener({
      store,
      drafts,
      sessions,
      endOverlay,
      readSettings,
      browserSessionId,
      readPage: (tabId) => runInTab(tabId, '/page-reader.js'),
      readDetails: (tabId) => runInTab(tabId, '/details-reader.js'),
      readTyped: typedIn,
      readSelectedReview: (tabId) => runInTab(tabId, '/selected-review-reader.js'),
      takeScreenshot: ({ id, windowId }, url, quality) =>
        screenshots.take({
          tabId: id,
          windowId,
          url,
          evidenceId: newId(),
          quality,
          // A page that shows a dialog of the browser's answers nothing until it is closed.
          signal: AbortSignal.timeout(3_000),
        }),
      pickPart: (tab) => picker.pick(tab),
      takePart: async (tab, url, nonce, quality) => {
        try {
          await putScriptIntoTab(tab.id, '/stage.js');
          return await partPictures(
            {
              shoot: shotsOfOneVisit({ shoot: (expected) => shootOf(tab, expected), url, isScrolled: false }),
              send: (message) => sendToTab(tab.id, message),
              tool: toolName(),
              newId,
              onProgress: (share) => void showProgressOnButton(tab.id, share),
              report,
            },
            { nonce, quality },
          );
        } finally {
          await showCount(tab.id, url);
        }
      },
      putOverlayScript: (tabId) => putScriptIntoTab(tabId, '/overlay.js'),
      sendToHost: sendToTab,
      formUrl: () => extensionUrl('/overlay-form.html'),
      isFirefox: import.meta.env.FIREFOX,
      sandboxesReachOurFrames: import.meta.env.FIREFOX,
      language,
      showCount,
      now,
      report,
    });

    const noteFramesOf = createFrameNoter({
      readFrames: (tabId) => runInFrames(tabId, '/frame-ad-reader.js'),
      note: (tabId, frames) => runWithData(tabId, noteFrames, frames),
    });
    const picks = createPickSessions({ memory: sessionArea, randomBytes });
    const picker = createPartPicker({
      picks,
      readSettings,
      async putPickerScript(tabId, what) {
        if (what === 'advertisement') {
          await noteFramesOf(tabId);
          await runInTab(tabId, '/ad-finder.js');
        }
        return putScriptIntoTab(tabId, '/picker.js');
      },
      closeOverlays: opener.closeOpenOnes,
      sendToPage: sendToTab,
      language,
      isFirefox: import.meta.env.FIREFOX,
      report,
    });
    const fullPages = createFullPages({
      tabById,
      readSettings,
      putStageScript: (tabId) => putScriptIntoTab(tabId, '/stage.js'),
      sendToPage: sendToTab,
      shoot: (tab, url, signal) => shootOf(tab, url, signal),
      newNonce: () => newNonce(randomBytes),
      newId,
      tool: toolName(),
      showProgress: async (tabId, touchpointId, share) => {
        await Promise.all([showProgressOnButton(tabId, share), tellCaptureProgress(touchpointId, share)]);
      },
      report,
    });

    const archivePage = createArchivePage({
      state: pageCaptureState,
      tabById,
      readSettings,
      archive: createPageArchiver({ saveAsMhtml, filledValues: readFilledValues, now, tool: toolName() }),
      newId,
      report,
    });

    const showAnchors = createAnchorsShower({
      store,
      readSettings,
      language,
      putScript: (tabId) => putScriptIntoTab(tabId, '/show-anchors.js'),
      sendToPage: sendToTab,
      report,
    });

    const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
    const walk = createWalkRecording({
      store,
      readWalk,
      writeWalk,
      held: heldEventsIn(sessionArea),
      browserSessionId,
      readExclusions: () => readWalkExclusions(exclusionKindIds),
      listenToTabs,
      registerWatcher,
      unregisterWatcher,
      putWatcherInto,
      endWatcherIn,
      startAlarm: startWalkAlarm,
      stopAlarm: stopWalkAlarm,
      walkTab,
      titleWithoutTyped: createTitleCheck({ readNames: namesTypedInTab, wait }),
      walkTabs,
      tabInFront,
      inTurn,
      newId,
      now: Date.now,
      wait,
      announce: announceStoreChange,
      tellTrouble: tellWalkTrouble,
      report,
    });

    const receive = createReceiver({
      handlers: createHandlers({
        store,
        drafts,
        sessions,
        inTurn,
        warmUp: () => {
          store.warmUp();
          drafts.warmUp();
        },
        endOverlay,
        tabIsOpen: async (tabId) => (await openTabs()).includes(tabId),
        releaseDrafts,
        openOverlay: opener.openOverlay,
        pickPart: picker.pick,
        pickAnother: pickPart,
        tellPanelPick,
        showAnchors,
        picks,
        tagPicked: async (tabId, part) => {
          const tab = await tabById(tabId);
          if (!tab) return;
          const [whole, typed] = await Promise.all([
            withReviewOrAd(part.picked, async () => {
              await noteFramesOf(tabId);
              return runInTab(tabId, '/picked-reader.js');
            }),
            typedIn(tabId).catch(() => []),
          ]);
          await tagPart(tab, { ...part, picked: withoutTyped(whole, typed) });
        },
        fullPages,
        archivePage,
        tabById,
        readSettings,
        rememberedKeyCaps,
        locale: uiLocale,
        language,
        sendToHost: sendToTab,
        announceStoreChange,
        showCount,
        showInterference: async (tabId) => showNoticeOnButton(tabId, (await messages()).pageInterfered),
        now,
        walk,
      }),
      report,
    });

    /** From a menu or a shortcut: what stands in the way is told on the toolbar button, and by the popup where it may open. */
    async function tagPart(tab: ActiveTab, part: PartToTag): Promise<void> {
      await tellIfRefused(tab, await opener.openOverlay(tab, part));
    }

    async function pickPart(tab: ActiveTab): Promise<void> {
      await tellIfRefused(tab, await picker.pick(tab));
    }

    async function showTagged(tab: ActiveTab): Promise<void> {
      const showing = await showAnchors(tab);
      if (!showing.shown) await showNoticeOnButton(tab.id, (await messages())[noticeOf[showing.reason]]);
    }

    async function tellIfRefused(tab: ActiveTab, opening: OverlayOpening): Promise<void> {
      if (opening.opened || opening.reason === 'cancelled') return;
      await showNoticeOnButton(tab.id, (await messages())[wordOf(opening)]);
      await openToolbarPopup();
    }

    async function renewContextMenus(): Promise<void> {
      await setContextMenus(menuItems(language(await readSettings())));
    }

    async function expireDrafts(): Promise<void> {
      await drafts.expire(now(), await browserSessionId());
    }

    /** Evidence that was being written when this script was started: nobody goes on with it. Asking a database that is not there would make it. */
    async function settleEvidence(kinds: readonly EvidenceKind[]): Promise<void> {
      if (!(await isDatabaseOld({})))
        await store.command('settleEvidence', { startedBefore: startedAt, kinds: [...kinds] });
    }

    const bringAnswer = createAnswerBringer({
      session: sessionArea,
      askedKey,
      openPopup: openToolbarPopup,
      now,
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    });

    /** What an event starts: its failure has nobody else to be told to. */
    const run = (work: Promise<unknown>) => void work.catch(report);

    onBackgroundMessage((message, sender) => receive(message, classifySender(sender, extensionIdentity())));
    onContextMenuClick((click) => {
      const part = partOfClick(click);
      if (part) run(tagPart(click.tab, part));
      else if (click.id === panelItem) run(openSidePanel(click.tab.windowId));
      else if (click.id === pickItem) run(pickPart(click.tab));
      else if (click.id === showItem) run(showTagged(click.tab));
    });
    onCommand((name, tab) => {
      // At once: browsers open it only in answer to the key itself.
      if (name === 'openWalkthrough') run(openSidePanel(tab.windowId));
      if (name === 'tagPart') run(tagPart(tab, { kind: 'selection', text: null, orPick: true }));
    });
    onInstalled(() => {
      run(walk.extensionStarted());
      run(renewContextMenus());
      run(expireDrafts());
      run(settleEvidence(evidenceKindIds));
    });
    walk.begin();
    onWalkAlarm(() => run(walk.tick()));
    onBrowserStart(() => {
      run(walk.browserStarted());
      run(renewContextMenus());
      run(expireDrafts());
      run(settleEvidence(evidenceKindIds));
    });
    // What the one before this had begun and not finished when it was ended. Not before whatever woke this one is done.
    setTimeout(() => run(settleEvidence(['elementScreenshot', 'fullPage', 'pageArchive'])), settlesAfterMs);
    onPermissionsAdded(() => run(bringAnswer()));
    onPermissionsRemoved(() => run(walk.sitesTakenBack()));
    onTabClosed((tabId) => run(forgetTab(tabId)));
    onLocalStorageChange((keys) => {
      if (keys.includes('setting.language')) run(renewContextMenus());
    });
  },
});

const noticeOf = { nothing: 'nothingTagged', restricted: 'showingRestricted', failed: 'showingFailed' } as const;

function wordOf(opening: Extract<OverlayOpening, { opened: false }>) {
  const words = {
    private: 'privateWindow',
    restricted: 'restrictedPage',
    sandboxed: 'sandboxedPage',
    cancelled: 'openFailed',
    failed: 'openFailed',
  } as const;
  return words[opening.reason];
}
