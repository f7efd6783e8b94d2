import '@/components/theme/tokens.css';
import './popup.css';
import { createRoot } from 'react-dom/client';
import { activeTab } from '@/lib/browser/activeTab';
import { showCountOnButton } from '@/lib/browser/badge';
import { browserSessionId } from '@/lib/browser/browserSession';
import { productName, toolName, uiLocale } from '@/lib/browser/environment';
import { runInTab } from '@/lib/browser/runInTab';
import { readSettings, writeSetting } from '@/lib/browser/settings';
import { captureVisibleTab } from '@/lib/browser/visibleTab';
import { languageOf, localeOf } from '@/lib/i18n/section';
import { openStore } from '@/lib/messaging/openStore';
import { parsePageReading } from '@/lib/page/parsePageReading';
import { createDraftStore } from '@/lib/store/createDraftStore';
import { createQuickTagStore } from '@/lib/store/createQuickTagStore';
import { createPopupForm } from './createPopupForm';
import { PopupApp } from './PopupApp';

const root = createRoot(document.getElementById('root') ?? document.body);
const now = () => new Date();
// A page that shows a dialog of the browser's answers nothing until it is closed.
const pictureTakesAtMostMs = 10_000;
const [tab, settings] = await Promise.all([activeTab(), readSettings()]);
const browserLocale = uiLocale();
const language = settings.language === 'auto' ? languageOf(browserLocale) : settings.language;
const locale = localeOf(language, browserLocale);
document.documentElement.lang = language;
if (settings.theme !== 'system') document.documentElement.dataset.theme = settings.theme;

if (tab?.incognito && !settings.recordPrivateWindows) {
  const { ConsentScreen } = await import('./ConsentScreen');
  const agree = () => void writeSetting('recordPrivateWindows', true).then(start);
  root.render(<ConsentScreen language={language} onAgree={agree} onDecline={() => window.close()} />);
} else {
  start();
}

function start(): void {
  const quickTags = createQuickTagStore({ language, generator: productName(), tool: toolName() });
  const { drafts, ...store } = openStore({
    local: {
      store: quickTags,
      drafts: createDraftStore(),
    },
    remote: async () => (await tools()).remote,
  });
  // Beside the form, which does not wait for it.
  const screenshots = import('./picturing').then(({ createScreenshotTaker, readMasksOfTab }) =>
    createScreenshotTaker({
      captureVisibleTab,
      readMasks: readMasksOfTab,
      now,
      tool: toolName(),
      hideBanners: async (tabId) => (await tools()).hideBanners(tabId),
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    }),
  );
  let later: Awaited<ReturnType<typeof tools>> | null = null;
  const form = createPopupForm({
    tab,
    language,
    locale,
    isFirefox: import.meta.env.FIREFOX,
    takesScreenshots: settings.takeScreenshots,
    store,
    drafts,
    // A window that goes aborts its own writes (in Firefox), but its messages arrive.
    outlivingDrafts: () => later?.remote.drafts ?? null,
    browserSessionId,
    takeScreenshot: async ({ id, windowId }, evidenceId, url, withoutBanner) =>
      (await screenshots).take({
        tabId: id,
        windowId,
        url,
        evidenceId,
        quality: settings.screenshotQuality,
        withoutBanner,
        signal: AbortSignal.timeout(pictureTakesAtMostMs),
      }),
    readPage: async (tabId) => parsePageReading(await runInTab(tabId, '/page-reader.js')),
    readDetails: async (tabId) => (await understanding()).parseDetails(await runInTab(tabId, '/details-reader.js')),
    suggest: async (page, context, tag) => (await understanding()).suggestedValues(page, context, tag),
    brandCandidate: async (url, siteName) => (await understanding()).brandCandidate(url, siteName),
    scarceRoom: async () => {
      const [{ scarceRoom }, { usage = null, quota = null }] = await Promise.all([
        understanding(),
        navigator.storage.estimate(),
      ]);
      return scarceRoom({ usage, quota });
    },
    showCount: showCountOnButton,
    pageTools: tools,
    openOverlay: async (tabId, what) => (await tools()).openOverlay(tabId, what),
    now,
    report: (error) => console.error(error),
    closeWindow: () => window.close(),
  });
  // A popup goes without asking, at the first click beside it.
  addEventListener('pagehide', form.leave);
  document.addEventListener('visibilitychange', form.flush);
  void form.open().then(async () => {
    quickTags.warmUp();
    later = await tools();
    if (!tab) return;
    later.watchTabAddress(tab.id, form.pageIsNow);
    await later.goOn(form, tab.id);
  });
  root.render(
    <PopupApp
      form={form}
      language={language}
      locale={locale}
      place={placeOf(tab?.url ?? null)}
      onSweep={(page, tag) => void leaving().then((to) => to.sweep(tab?.id ?? 0, page, tag).then(form.close))}
      onAllowSites={(sites) => later && form.sitesAnswered(later.askForSites(sites))}
      onOpenDashboard={(journeyId, touchpointId) =>
        void leaving().then((to) => to.dashboard(journeyId, touchpointId).then(form.close))
      }
    />,
  );
}

// Neither is needed to show the form.
function understanding() {
  return import('./understanding');
}
function tools() {
  return import('./pageTools');
}
function leaving() {
  return import('./leaving');
}

/** The host of a web page, without what every address begins with. */
function placeOf(url: string | null): string | undefined {
  if (url === null || !URL.canParse(url)) return undefined;
  return new URL(url).host.replace(/^www\./, '') || undefined;
}
