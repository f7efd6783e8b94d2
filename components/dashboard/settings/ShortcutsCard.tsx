import { Button } from '@/components/controls';
import type { DashboardShortcuts } from '../dashboardSettings';
import { DashboardKeys } from './DashboardKeys';
import { FormKeys } from './FormKeys';
import { SettingsCard, SettingsRow } from './SettingsCard';
import styles from './SettingsScreen.module.css';
import { ShortcutKeys } from './ShortcutKeys';
import { useSettingsWords } from './useSettingsWords';

/** The shortcuts in force, and how to change those that are the browser's. */
export function ShortcutsCard({ shortcuts }: { readonly shortcuts: DashboardShortcuts }) {
  const words = useSettingsWords();
  return (
    <SettingsCard title={words.shortcuts} text={words.shortcutsText}>
      <dl className={styles.list}>
        <SettingsRow name={words.shortcutTagPage}>
          <Assigned keys={shortcuts.tagPage} />
        </SettingsRow>
        <SettingsRow name={words.shortcutTagPart}>
          <Assigned keys={shortcuts.tagPart} />
        </SettingsRow>
        <SettingsRow name={words.shortcutWalkthrough}>
          <Assigned keys={shortcuts.openWalkthrough} />
        </SettingsRow>
      </dl>
      <div className={styles.change}>
        {shortcuts.openSettings ? <Button onClick={shortcuts.openSettings}>{words.changeShortcuts}</Button> : null}
        <p className={styles.text}>
          {shortcuts.settingsAddress === null
            ? words.changeShortcutsFirefox
            : words.changeShortcutsHow(shortcuts.settingsAddress)}
        </p>
      </div>
      <FormKeys />
      <h3 className={styles.subheading}>{words.dashboardKeys}</h3>
      <DashboardKeys />
    </SettingsCard>
  );
}

function Assigned({ keys }: { readonly keys: string | null }) {
  const words = useSettingsWords();
  return keys === null ? <span className={styles.text}>{words.notAssigned}</span> : <ShortcutKeys keys={keys} />;
}
