import '@/components/theme/tokens.css';
import { createRoot } from 'react-dom/client';
import { WalkthroughPanel } from '@/components/walkthrough/WalkthroughPanel';
import { activeTab } from '@/lib/browser/activeTab';
import { askForSites } from '@/lib/browser/askForSites';
import { onStoreChangeAnnounced, sendToBackground } from '@/lib/browser/backgroundMessages';
import { productName, toolName, uiLocale } from '@/lib/browser/environment';
import { openDashboard } from '@/lib/browser/extensionPages';
import { allowedSites, giveBackSites } from '@/lib/browser/frameAccess';
import { panelPick } from '@/lib/browser/panelPicks';
import { runInTab } from '@/lib/browser/runInTab';
import { saveFile } from '@/lib/browser/saveFile';
import { putScriptIntoTab } from '@/lib/browser/scriptInTab';
import { readSettings } from '@/lib/browser/settings';
import { sendToTab } from '@/lib/browser/tabMessages';
import { readTypedTexts } from '@/lib/browser/typedTexts';
import { captureVisibleTab } from '@/lib/browser/visibleTab';
import { readWalkExclusions, writeWalkExclusions } from '@/lib/browser/walkExclusions';
import { watchWalk } from '@/lib/browser/walkSession';
import { watchWalkTrouble } from '@/lib/browser/walkTrouble';
import { watchActiveTab } from '@/lib/browser/watchActiveTab';
import { createEvidenceOfFile } from '@/lib/capture/evidenceOfFile';
import { readMasksOfTab } from '@/lib/capture/readMasksOfTab';
import { createScreenshotTaker } from '@/lib/capture/takeScreenshot';
import { languageOf, localeOf } from '@/lib/i18n/section';
import { exclusionKindIds } from '@/lib/journey/catalogues/exclusionKinds';
import type { StoreInterface } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import { createRemoteDrafts } from '@/lib/messaging/createRemoteDrafts';
import { createRemoteStore } from '@/lib/messaging/createRemoteStore';
import { createRequester } from '@/lib/messaging/createRequester';
import { openStore } from '@/lib/messaging/openStore';
import { parsePageReading } from '@/lib/page/parsePageReading';
import { createDraftStore, createStore } from '@/lib/store';
import { recorder } from '@/lib/walkthrough';
import { createPanelBrowser } from './createPanelBrowser';
import { onPickKey } from './onPickKey';

const [settings, typed] = await Promise.all([readSettings(), readTypedTexts()]);
const browserLocale = uiLocale();
const language = settings.language === 'auto' ? languageOf(browserLocale) : settings.language;
document.documentElement.lang = language;
if (settings.theme !== 'system') document.documentElement.dataset.theme = settings.theme;

const now = () => new Date();
const report = (error: unknown) => console.error(error);
const request = createRequester({ send: sendToBackground });
const screenshots = createScreenshotTaker({
  captureVisibleTab,
  readMasks: readMasksOfTab,
  now,
  tool: toolName(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});
const localStore = createStore({
  language,
  generator: productName(),
  tool: toolName(),
  recorder: async () => recorder,
  // Loaded when a walkthrough is handed over.
  formats: async () => {
    const [formats, { mergeDocument }] = await Promise.all([
      import('@/lib/formats'),
      import('@/lib/journey/merge/mergeDocument'),
    ]);
    return { ...formats, mergeDocument };
  },
  suggestFromAddress: async () => (await import('@/lib/page/suggestFromAddress')).suggestFromAddress,
});
const remoteStore = createRemoteStore({ request, onStoreChanged: onStoreChangeAnnounced });
// Chrome's background could do nothing of this for the panel: see `docs/architecture.md`.
const { command, query } = import.meta.env.FIREFOX
  ? openStore({
      local: { store: localStore, drafts: createDraftStore() },
      remote: async () => ({ store: remoteStore, drafts: createRemoteDrafts({ request }) }),
    })
  : localStore;
const store: StoreInterface = {
  command,
  query,
  // The background writes the page views: it says so to whoever shows them.
  subscribe(listener) {
    const subscriptions = [localStore.subscribe(listener), remoteStore.subscribe(listener)];
    return () => {
      for (const unsubscribe of subscriptions) unsubscribe();
    };
  },
};

createRoot(document.getElementById('root') ?? document.body).render(
  <WalkthroughPanel
    store={store}
    language={language}
    locale={localeOf(language, browserLocale)}
    now={Date.now}
    browser={createPanelBrowser({
      request,
      allowedSites,
      askForSites,
      giveBackSites,
      watchFollowed: watchWalk,
      watchTrouble: watchWalkTrouble,
      activeTab,
      watchActiveTab,
      // It brings the list of public suffixes with it, which is heavy.
      brandCandidate: async (url) => (await import('@/lib/page/brandCandidate')).brandCandidate(url, null),
      isFirefox: import.meta.env.FIREFOX,
      screenshots,
      panelPick,
      onPickKey,
      sendToTab,
      async pictureOfPart({ id, windowId, url }, nonce) {
        const { partPictures } = await import('@/lib/capture/partPictures');
        await putScriptIntoTab(id, '/stage.js');
        const shoot = () => screenshots.shoot({ tabId: id, windowId, url, signal: AbortSignal.timeout(10_000) });
        const { screenshotQuality: quality } = await readSettings();
        const send = (message: unknown) => sendToTab(id, message);
        const { part } = await partPictures({ shoot, send, tool: toolName(), newId, report }, { nonce, quality });
        return part?.evidence ?? null;
      },
      readPage: async (tabId) => parsePageReading(await runInTab(tabId, '/page-reader.js')),
      recordsPrivateWindows: async () => (await readSettings()).recordPrivateWindows,
      evidenceOfFile: createEvidenceOfFile({ now, tool: toolName() }),
      typed,
      saveFile,
      openDashboard,
      readExclusions: () => readWalkExclusions(exclusionKindIds),
      writeExclusions: writeWalkExclusions,
      now,
      newId,
      tool: toolName(),
      report,
    })}
  />,
);
