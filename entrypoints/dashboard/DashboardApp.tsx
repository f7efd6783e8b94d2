import { useEffect, useState, useSyncExternalStore } from 'react';
import { Dashboard } from '@/components/dashboard/Dashboard';
import type { DashboardSettings, DashboardShortcuts } from '@/components/dashboard/dashboardSettings';
import { type EmotionKeyCaps, readEmotionKeyCaps } from '@/components/quickForm';
import { readSettings, watchSettings, writeSetting } from '@/lib/browser/settings';
import { languageOf } from '@/lib/i18n/section';
import type { DraftStore, StoreInterface } from '@/lib/journey/commands';
import type { createHashLocation } from './hashLocation';
import { saveFile } from './saveFile';

export interface DashboardAppProps {
  readonly store: StoreInterface;
  readonly drafts: DraftStore;
  readonly location: ReturnType<typeof createHashLocation>;
  readonly initialSettings: DashboardSettings;
  readonly locale: string;
  readonly readShortcuts: () => Promise<DashboardShortcuts>;
  readonly initialShortcuts: DashboardShortcuts;
}

/** Keeps the dashboard at what the browser says: address, settings, shortcuts, keyboard. */
export function DashboardApp(props: DashboardAppProps) {
  const { store, drafts, location, locale, readShortcuts } = props;
  const hash = useSyncExternalStore(location.subscribe, location.read);
  const [settings, setSettings] = useState(props.initialSettings);
  const [shortcuts, setShortcuts] = useState(props.initialShortcuts);
  const [emotionKeyCaps, setEmotionKeyCaps] = useState<EmotionKeyCaps | null>(null);
  const language = settings.language === 'auto' ? languageOf(locale) : settings.language;

  useEffect(() => {
    const controller = new AbortController();
    watchSettings(setSettings, controller.signal);
    // Shortcuts and keyboard are changed elsewhere: they are read again when the window is come back to.
    const readKeys = () => {
      void readShortcuts().then(setShortcuts);
      void readEmotionKeyCaps(locale).then(setEmotionKeyCaps);
    };
    readKeys();
    window.addEventListener('focus', readKeys, { signal: controller.signal });
    return () => controller.abort();
  }, [locale, readShortcuts]);

  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    if (settings.theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = settings.theme;
  }, [language, settings.theme]);

  return (
    <Dashboard
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
      emotionKeyCaps={emotionKeyCaps}
      onSaveFile={saveFile}
    />
  );
}
