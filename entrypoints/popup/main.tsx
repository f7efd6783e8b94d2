import '@/components/theme/tokens.css';
import './popup.css';
import { createRoot } from 'react-dom/client';
import { activeTab } from '@/lib/browser/activeTab';
import { showCountOnButton } from '@/lib/browser/badge';
import { browserSessionId } from '@/lib/browser/browserSession';
import { productName, toolName, uiLocale } from '@/lib/browser/environment';
import { openDashboard } from '@/lib/browser/extensionPages';
import { runInTab } from '@/lib/browser/runInTab';
import { readSettings, writeSetting } from '@/lib/browser/settings';
import { captureVisibleTab } from '@/lib/browser/visibleTab';
import { languageOf } from '@/lib/i18n/section';
import type { DraftStore } from '@/lib/journey/commands/draft';
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
// Times as the reader's language writes them: the browser's own locale where it speaks that language.
const locale = languageOf(browserLocale) === language ? browserLocale : language;
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
    remote: async () => (await import('./remoteStore')).remote,
  });
  // Beside the form, which does not wait for it.
  const screenshots = import('@/lib/capture/takeScreenshot').then(({ createScreenshotTaker }) =>
    createScreenshotTaker({
      captureVisibleTab,
      readMasks: (tabId) => runInTab(tabId, '/mask-reader.js'),
      now,
      tool: toolName(),
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    }),
  );
  // A window that goes aborts its own writes (in Firefox), but its messages arrive.
  let outliving: DraftStore | null = null;
  const form = createPopupForm({
    tab,
    language,
    locale,
    isFirefox: import.meta.env.FIREFOX,
    takesScreenshots: settings.takeScreenshots,
    store,
    drafts,
    outlivingDrafts: () => outliving,
    browserSessionId,
    takeScreenshot: async ({ id, windowId }, evidenceId, url) =>
      (await screenshots).take({
        tabId: id,
        windowId,
        url,
        evidenceId,
        quality: settings.screenshotQuality,
        signal: AbortSignal.timeout(pictureTakesAtMostMs),
      }),
    readPage: async (tabId) => parsePageReading(await runInTab(tabId, '/page-reader.js')),
    brandCandidate: async (url, siteName) => (await import('@/lib/page/brandCandidate')).brandCandidate(url, siteName),
    showCount: showCountOnButton,
    openOverlay: async (tabId) => (await import('./remoteStore')).openOverlay(tabId),
    now,
    report: (error) => console.error(error),
    closeWindow: () => window.close(),
  });
  // A popup goes without asking, at the first click beside it.
  addEventListener('pagehide', form.leave);
  document.addEventListener('visibilitychange', form.flush);
  void form.open().then(async () => {
    quickTags.warmUp();
    outliving = (await import('./remoteStore')).remote.drafts;
  });
  root.render(
    <PopupApp
      form={form}
      language={language}
      locale={locale}
      place={placeOf(tab?.url ?? null)}
      onOpenDashboard={(journeyId, touchpointId) =>
        void dashboardPlace(journeyId, touchpointId).then(openDashboard).then(form.close)
      }
    />,
  );
}

/** What the dashboard's address says behind `#` for a journey, and for a touchpoint of it; empty for neither. */
async function dashboardPlace(journeyId: string | null, touchpointId: string | null): Promise<string> {
  if (journeyId === null) return '';
  const { formatRoute, mapRoute } = await import('@/components/dashboard/route');
  return formatRoute(mapRoute(journeyId, touchpointId)).slice(1);
}

/** The host of a web page, without what every address begins with. */
function placeOf(url: string | null): string | undefined {
  if (url === null || !URL.canParse(url)) return undefined;
  return new URL(url).host.replace(/^www\./, '') || undefined;
}
