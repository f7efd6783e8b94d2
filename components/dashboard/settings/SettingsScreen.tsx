import type { ExportedFile, QuickTagContext } from '@/lib/journey/commands';
import type {
  ChangeSetting,
  DashboardData,
  DashboardPrivateWindows,
  DashboardSettings,
  DashboardShortcuts,
} from '../dashboardSettings';
import { useDashboard } from '../dashboardTools';
import { useStoreQuery } from '../useStoreQuery';
import { AppearanceCard } from './AppearanceCard';
import { BackupCard } from './BackupCard';
import { DefaultJourneyCard } from './DefaultJourneyCard';
import { EraseCard } from './EraseCard';
import { PrivateWindowsCard } from './PrivateWindowsCard';
import { ScreenshotsCard } from './ScreenshotsCard';
import styles from './SettingsScreen.module.css';
import { ShortcutsCard } from './ShortcutsCard';
import { SiteAccessCard } from './SiteAccessCard';
import { StorageCard } from './StorageCard';

export interface SettingsScreenProps {
  readonly context: QuickTagContext;
  readonly settings: DashboardSettings;
  readonly onChange: ChangeSetting;
  readonly shortcuts: DashboardShortcuts;
  readonly privateWindows: DashboardPrivateWindows;
  readonly data: DashboardData;
  readonly unfinishedForms: number;
  readonly onSaveFile: (file: ExportedFile) => void;
}

/** How Parcours looks and captures, what it has stored, its shortcuts, and all data as a whole. */
export function SettingsScreen(props: SettingsScreenProps) {
  const { context, settings, onChange, shortcuts, privateWindows, data, unfinishedForms, onSaveFile } = props;
  const { store, messages } = useDashboard();
  const storage = useStoreQuery(store, 'storageReport', {});
  return (
    <div className={styles.screen}>
      <h1 className={styles.heading}>{messages.settings}</h1>
      <div className={styles.cards}>
        <div className={styles.column}>
          <AppearanceCard settings={settings} onChange={onChange} />
          <DefaultJourneyCard context={context} />
          <ScreenshotsCard settings={settings} onChange={onChange} />
          <PrivateWindowsCard settings={settings} onChange={onChange} privateWindows={privateWindows} />
          <SiteAccessCard />
        </div>
        <div className={styles.column}>
          <ShortcutsCard shortcuts={shortcuts} />
        </div>
        <div className={`${styles.column} ${styles.dataColumn}`}>
          <StorageCard storage={storage} askPersistence={data.askPersistence} />
          <BackupCard data={data} onSaveFile={onSaveFile} />
          <EraseCard data={data} report={storage.data} unfinishedForms={unfinishedForms} onSaveFile={onSaveFile} />
        </div>
      </div>
    </div>
  );
}
