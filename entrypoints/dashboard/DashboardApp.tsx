import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Dashboard } from '@/components/dashboard/Dashboard';
import type {
  DashboardData,
  DashboardPrivateWindows,
  DashboardSettings,
  DashboardShortcuts,
} from '@/components/dashboard/dashboardSettings';
import type { BrowserTools } from '@/components/dashboard/dashboardTools';
import { type EmotionKeyCaps, readEmotionKeyCaps } from '@/components/quickForm';
import { rememberKeyCaps } from '@/lib/browser/keyCaps';
import { saveFile } from '@/lib/browser/saveFile';
import { readSettings, watchSettings, writeSetting } from '@/lib/browser/settings';
import { languageOf, localeOf } from '@/lib/i18n/section';
import { settingsMessages } from '@/lib/i18n/settings';
import type { DraftStore, StoreInterface } from '@/lib/journey/commands';
import type { createHashLocation } from './hashLocation';

export interface DashboardAppProps {
  readonly store: StoreInterface;
  readonly drafts: DraftStore;
  readonly location: ReturnType<typeof createHashLocation>;
  readonly initialSettings: DashboardSettings;
  /** BCP 47. */
  readonly browserLocale: string;
  readonly readShortcuts: () => Promise<DashboardShortcuts>;
  readonly initialShortcuts: DashboardShortcuts;
  readonly browserTools: BrowserTools;
  readonly readPrivateWindows: () => Promise<DashboardPrivateWindows>;
  readonly data: DashboardData;
  /** Calls back when everything was erased, in whichever window; returns the unsubscription. */
  readonly onErased: (listener: () => void) => () => void;
}

/** Keeps the dashboard at what the browser says: address, settings, shortcuts, keyboard. */
export function DashboardApp(props: DashboardAppProps) {
  const { store, drafts, location, browserLocale, readShortcuts, readPrivateWindows, onErased } = props;
  const hash = useSyncExternalStore(location.subscribe, location.read);
  const [settings, setSettings] = useState(props.initialSettings);
  const [shortcuts, setShortcuts] = useState(props.initialShortcuts);
  const [privateWindows, setPrivateWindows] = useState<DashboardPrivateWindows>({
    allowed: null,
    settingsAddress: null,
  });
  /** Counts the erasures: after each the dashboard is another one, which remembers nothing. */
  const [erasures, setErasures] = useState(0);
  const focusedAfter = useRef(0);
  const [emotionKeyCaps, setEmotionKeyCaps] = useState<EmotionKeyCaps | null>(null);
  const language = settings.language === 'auto' ? languageOf(browserLocale) : settings.language;
  const locale = localeOf(language, browserLocale);

  useEffect(() => {
    const controller = new AbortController();
    watchSettings(setSettings, controller.signal);
    // Shortcuts and keyboard are changed elsewhere: they are read again when the window is come back to.
    const readKeys = () => {
      void readShortcuts().then(setShortcuts);
      void readEmotionKeyCaps().then((caps) => {
        setEmotionKeyCaps(caps);
        if (caps) void rememberKeyCaps(caps);
      });
      void readPrivateWindows().then(setPrivateWindows);
    };
    readKeys();
    window.addEventListener('focus', readKeys, { signal: controller.signal });
    return () => controller.abort();
  }, [readShortcuts, readPrivateWindows]);

  useEffect(
    () =>
      onErased(() => {
        location.navigate('#/map', 'replace');
        setErasures((count) => count + 1);
      }),
    [onErased, location],
  );
  useEffect(() => {
    if (erasures === focusedAfter.current) return;
    focusedAfter.current = erasures;
    document.getElementById('content')?.focus();
  }, [erasures]);

  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    if (settings.theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = settings.theme;
  }, [language, settings.theme]);

  return (
    <Dashboard
      key={erasures}
      store={store}
      drafts={drafts}
      hash={hash}
      onNavigate={location.navigate}
      language={language}
      locale={locale}
      settings={settings}
      onChangeSetting={(key, value) => {
        setSettings((old) => ({ ...old, [key]: value }));
        // Where it cannot be written, what is really set shows again.
        writeSetting(key, value).catch(() => void readSettings().then(setSettings));
      }}
      shortcuts={shortcuts}
      privateWindows={privateWindows}
      data={props.data}
      news={erasures > 0 ? settingsMessages[language].erased : null}
      emotionKeyCaps={emotionKeyCaps}
      onSaveFile={saveFile}
      browserTools={props.browserTools}
    />
  );
}
