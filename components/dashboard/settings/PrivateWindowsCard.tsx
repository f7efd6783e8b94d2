import type { ChangeSetting, DashboardPrivateWindows, DashboardSettings } from '../dashboardSettings';
import { SettingsCard } from './SettingsCard';
import styles from './SettingsScreen.module.css';
import { Switch } from './Switch';
import { useSettingsWords } from './useSettingsWords';

export interface PrivateWindowsCardProps {
  readonly settings: DashboardSettings;
  readonly onChange: ChangeSetting;
  readonly privateWindows: DashboardPrivateWindows;
}

/** What is recorded in private windows, and whether the browser lets the extension run there at all. */
export function PrivateWindowsCard({ settings, onChange, privateWindows }: PrivateWindowsCardProps) {
  const words = useSettingsWords();
  const { allowed, settingsAddress } = privateWindows;
  return (
    <SettingsCard title={words.privateWindows}>
      <Switch
        name={words.recordPrivate}
        text={settings.recordPrivateWindows ? words.recordPrivateText : words.recordPrivateOff}
        checked={settings.recordPrivateWindows}
        onChange={(checked) => onChange('recordPrivateWindows', checked)}
      />
      {allowed === null ? null : (
        <p className={styles.note}>
          {allowed
            ? words.privateAllowed
            : `${words.privateNotAllowed} ${settingsAddress === null ? words.privateAllowFirefox : words.privateAllowChrome(settingsAddress)}`}
        </p>
      )}
    </SettingsCard>
  );
}
