import { defineBackground } from 'wxt/utils/define-background';
import type { ActiveTab } from '@/lib/browser/activeTab';
import {
  onBackgroundMessage,
  onBrowserStart,
  onCommand,
  onInstalled,
  onLocalStorageChange,
  onTabClosed,
} from '@/lib/browser/backgroundEvents';
import { announceStoreChange } from '@/lib/browser/backgroundMessages';
import { showCountOnButton, showNoticeOnButton } from '@/lib/browser/badge';
import { browserSessionId } from '@/lib/browser/browserSession';
import { onContextMenuClick, setContextMenus } from '@/lib/browser/contextMenus';
import { productName, toolName, uiLocale } from '@/lib/browser/environment';
import { extensionIdentity, extensionUrl } from '@/lib/browser/extensionUrl';
import { rememberedKeyCaps } from '@/lib/browser/keyCaps';
import { openTabIds } from '@/lib/browser/openTabIds';
import { runInTab } from '@/lib/browser/runInTab';
import { putScriptIntoTab } from '@/lib/browser/scriptInTab';
import { sessionArea } from '@/lib/browser/sessionArea';
import { readSettings, type Settings } from '@/lib/browser/settings';
import { tabById } from '@/lib/browser/tabById';
import { sendToTab } from '@/lib/browser/tabMessages';
import { openToolbarPopup } from '@/lib/browser/toolbarPopup';
import { captureVisibleTab } from '@/lib/browser/visibleTab';
import { createScreenshotTaker } from '@/lib/capture/takeScreenshot';
import * as formats from '@/lib/formats';
import { overlayMessages } from '@/lib/i18n/overlay';
import { languageOf } from '@/lib/i18n/section';
import { mergeDocument } from '@/lib/journey/merge/mergeDocument';
import { newId } from '@/lib/journey/newId';
import { createReceiver } from '@/lib/messaging/createReceiver';
import type { OverlayOpening } from '@/lib/messaging/protocol';
import { classifySender } from '@/lib/messaging/senders';
import { createDraftStore } from '@/lib/store/createDraftStore';
import { createStore } from '@/lib/store/createStore';
import { createTaggingStore } from '@/lib/store/createTaggingStore';
import { createHandlers } from './createHandlers';
import { createOverlayEnd } from './createOverlayEnd';
import { createOverlayOpener } from './createOverlayOpener';
import { createOverlaySessions } from './createOverlaySessions';
import { createQueues } from './createQueues';
import { menuItems, partOfClick } from './menuItems';
import type { PartToTag } from './partToTag';

/**
 * The background: it opens the overlay, answers its form, and carries out what pages ask that cannot open the database. Everything it
 * must remember lies in storage, as the browser may end it after any event.
 */
export default defineBackground({
  // A module, so that it shares its code with the pages: half the weight of the whole.
  type: 'module',
  main: () => {
    const now = () => new Date();
    const report = (error: unknown) => console.error(error);
    const language = (settings: Settings) =>
      settings.language === 'auto' ? languageOf(uiLocale()) : settings.language;
    const messages = async () => overlayMessages[language(await readSettings())];

    const options = { language: languageOf(uiLocale()), generator: productName(), tool: toolName() };
    // In Firefox's private windows the database opens for the background alone, which does everything for their pages.
    const store = import.meta.env.FIREFOX
      ? createStore({ ...options, formats: async () => ({ ...formats, mergeDocument }) })
      : createTaggingStore(options);
    const drafts = createDraftStore();
    const sessions = createOverlaySessions({
      memory: sessionArea,
      now: Date.now,
      randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    });
    const screenshots = createScreenshotTaker({
      captureVisibleTab,
      readMasks: (tabId) => runInTab(tabId, '/mask-reader.js'),
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

    const opener = createOverlayOpener({
      store,
      drafts,
      sessions,
      endOverlay,
      readSettings,
      browserSessionId,
      readPage: (tabId) => runInTab(tabId, '/page-reader.js'),
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

    const receive = createReceiver({
      handlers: createHandlers({
        store,
        drafts,
        sessions,
        inTurn,
        warmUpStore: store.warmUp,
        endOverlay,
        tabIsOpen: async (tabId) => (await openTabs()).includes(tabId),
        releaseDrafts,
        openOverlay: opener.openOverlay,
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
      }),
      report,
    });

    /** From a menu or a shortcut: what stands in the way is told on the toolbar button, and by the popup where it may open. */
    async function tagPart(tab: ActiveTab, part: PartToTag): Promise<void> {
      const opening = await opener.openOverlay(tab, part);
      if (opening.opened) return;
      await showNoticeOnButton(tab.id, (await messages())[wordOf(opening)]);
      await openToolbarPopup();
    }

    async function renewContextMenus(): Promise<void> {
      await setContextMenus(menuItems(language(await readSettings())));
    }

    async function expireDrafts(): Promise<void> {
      await drafts.expire(now(), await browserSessionId());
    }

    /** What an event starts: its failure has nobody else to be told to. */
    const run = (work: Promise<unknown>) => void work.catch(report);

    onBackgroundMessage((message, sender) => receive(message, classifySender(sender, extensionIdentity())));
    onContextMenuClick((click) => {
      const part = partOfClick(click);
      if (part) run(tagPart(click.tab, part));
    });
    onCommand((name, tab) => {
      if (name === 'tagPart') run(tagPart(tab, { kind: 'selection', text: null }));
    });
    onInstalled(() => {
      run(renewContextMenus());
      run(expireDrafts());
    });
    onBrowserStart(() => {
      run(renewContextMenus());
      run(expireDrafts());
    });
    onTabClosed((tabId) => run(forgetTab(tabId)));
    onLocalStorageChange((keys) => {
      if (keys.includes('setting.language')) run(renewContextMenus());
    });
  },
});

function wordOf(opening: Extract<OverlayOpening, { opened: false }>) {
  const words = {
    private: 'privateWindow',
    restricted: 'restrictedPage',
    sandboxed: 'sandboxedPage',
    failed: 'openFailed',
  } as const;
  return words[opening.reason];
}
