import '@/components/theme/tokens.css';
import { createRoot } from 'react-dom/client';
import type { BrowserTools } from '@/components/dashboard/dashboardTools';
import { onStoreChangeAnnounced, sendToBackground } from '@/lib/browser/backgroundMessages';
import { showCountOnButton } from '@/lib/browser/badge';
import { productName, toolName, uiLocale } from '@/lib/browser/environment';
import { allowedSites, giveBackSites } from '@/lib/browser/frameAccess';
import { closeOpenOverlays } from '@/lib/browser/openOverlays';
import { openTabIds } from '@/lib/browser/openTabIds';
import { isAllowedInPrivateWindows, privateWindowsAddress } from '@/lib/browser/privateWindows';
import { readSettings } from '@/lib/browser/settings';
import { readShortcuts, shortcutSettings } from '@/lib/browser/shortcuts';
import { currentWindowId, openSidePanel } from '@/lib/browser/sidePanel';
import { forgetTypedTexts } from '@/lib/browser/typedTexts';
import { createEvidenceOfFile } from '@/lib/capture/evidenceOfFile';
import { photoTime } from '@/lib/capture/photoTime';
import { sweepStore } from '@/lib/capture/sweepStore';
import { languageOf } from '@/lib/i18n/section';
import type { StoreInterface } from '@/lib/journey/commands';
import { createRemoteDrafts } from '@/lib/messaging/createRemoteDrafts';
import { createRemoteStore } from '@/lib/messaging/createRemoteStore';
import { createRequester } from '@/lib/messaging/createRequester';
import { openStore } from '@/lib/messaging/openStore';
import { createDraftStore, createStore, type FormatsModule } from '@/lib/store';
import { copyTable } from './copyTable';
import { createDeliverables } from './createDeliverables';
import { createEraser } from './createEraser';
import { createErasureChannel } from './createErasureChannel';
import { createExportProgress } from './createExportProgress';
import { DashboardApp } from './DashboardApp';
import { createHashLocation } from './hashLocation';
import { loadExample } from './loadExample';

const browserLocale = uiLocale();
const changing = shortcutSettings(import.meta.env.FIREFOX);
const shortcuts = async () => ({
  ...(await readShortcuts()),
  settingsAddress: changing.address,
  openSettings: () => void changing.open(),
});
const [settings, initialShortcuts, windowId] = await Promise.all([readSettings(), shortcuts(), currentWindowId()]);
const language = settings.language === 'auto' ? languageOf(browserLocale) : settings.language;

const exportProgress = createExportProgress();

/** Formats and merge are fetched only when something is exported or imported. */
async function loadFormats(): Promise<FormatsModule> {
  const [formats, { mergeDocument }] = await Promise.all([
    import('@/lib/formats'),
    import('@/lib/journey/merge/mergeDocument'),
  ]);
  return exportProgress.watch({ ...formats, mergeDocument });
}

const request = createRequester({ send: sendToBackground });
const localStore = createStore({
  language,
  generator: productName(),
  tool: toolName(),
  formats: loadFormats,
  recorder: async () => (await import('@/lib/walkthrough')).recorder,
  suggestFromAddress: async () => (await import('@/lib/page/suggestFromAddress')).suggestFromAddress,
});
const remoteStore = createRemoteStore({ request, onStoreChanged: onStoreChangeAnnounced });
const { command, query, drafts } = openStore({
  local: { store: localStore, drafts: createDraftStore() },
  remote: async () => ({ store: remoteStore, drafts: createRemoteDrafts({ request }) }),
});
const store: StoreInterface = {
  command,
  query,
  // Which of the two it is shows only at the first call: changes are heard from both.
  subscribe(listener) {
    const subscriptions = [localStore.subscribe(listener), remoteStore.subscribe(listener)];
    return () => {
      for (const unsubscribe of subscriptions) unsubscribe();
    };
  },
};

const browserTools: BrowserTools = {
  evidenceOfFile: createEvidenceOfFile({ now: () => new Date(), tool: toolName() }),
  // The list of public suffixes is heavy: it is loaded when the first domain is asked about.
  loadRegistrableDomain: async () => (await import('@/lib/page/registrableDomain')).registrableDomain,
  photoTime,
  copyTable,
  sweeps: sweepStore,
  redactPicture: async (picture, areas) => (await import('@/lib/capture/redactPicture')).redactPicture(picture, areas),
  evidenceCertificate: async (contents) => {
    const { certificateText, evidenceCertificate } = await import('@/lib/formats/evidenceCertificate');
    const { name, version } = productName();
    const certificate = await evidenceCertificate({ ...contents, generator: `${name} ${version}` });
    return { certificate, text: certificateText(certificate) };
  },
  storageEstimate: async () => {
    const { usage = null, quota = null } = await navigator.storage.estimate();
    return { usage, quota };
  },
  siteAccess: { read: allowedSites, giveBack: giveBackSites },
  openSidePanel: () => void openSidePanel(windowId).catch((error: unknown) => console.error(error)),
  print: () => window.print(),
  exampleFile: loadExample,
  deliverables: createDeliverables({ query: store.query, generator: productName(), browserLocale }),
};

const erasures = createErasureChannel();
const eraseEverything = createEraser({
  store,
  drafts,
  sweeps: sweepStore,
  forgetTypedTexts,
  closeOverlays: closeOpenOverlays,
  async clearCounts() {
    await Promise.all((await openTabIds()).map((tabId) => showCountOnButton(tabId, 0)));
  },
  tell: erasures.tell,
});
const data = { askPersistence: () => navigator.storage.persist(), eraseEverything, exportProgress };
const readPrivateWindows = async () => ({
  allowed: await isAllowedInPrivateWindows(),
  settingsAddress: privateWindowsAddress(import.meta.env.FIREFOX),
});

createRoot(document.getElementById('root') ?? document.body).render(
  <DashboardApp
    store={store}
    drafts={drafts}
    location={createHashLocation()}
    initialSettings={settings}
    browserLocale={browserLocale}
    readShortcuts={shortcuts}
    initialShortcuts={initialShortcuts}
    readPrivateWindows={readPrivateWindows}
    data={data}
    onErased={erasures.subscribe}
    browserTools={browserTools}
  />,
);
