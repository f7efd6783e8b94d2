import { useDashboard } from '../dashboardTools';
import { SettingsRow } from './SettingsCard';
import styles from './SettingsScreen.module.css';
import { ShortcutKeys } from './ShortcutKeys';
import { useSettingsWords } from './useSettingsWords';

/** The keys of the dashboard, with what they do. */
export function DashboardKeys() {
  const { emotionKeyCaps } = useDashboard();
  const words = useSettingsWords();
  return (
    <dl className={styles.list}>
      <SettingsRow name={words.keyHelp}>
        <ShortcutKeys keys="?" />
      </SettingsRow>
      <SettingsRow name={words.keyUndo}>
        <ShortcutKeys keys={`${words.ctrl}+Z`} /> <ShortcutKeys keys={`${words.ctrl}+${words.shift}+Z`} />
      </SettingsRow>
      <SettingsRow name={words.keyNew}>
        <ShortcutKeys keys="A" />
      </SettingsRow>
      <SettingsRow name={words.keyGo}>
        <ShortcutKeys keys={words.arrows} />
      </SettingsRow>
      <SettingsRow name={words.keyEdit}>
        <ShortcutKeys keys="F2" />
      </SettingsRow>
      <SettingsRow name={words.keyMove}>
        <ShortcutKeys keys={`${words.alt}+${words.arrows}`} />
      </SettingsRow>
      <SettingsRow name={words.keyCode}>
        <ShortcutKeys keys="1 – 9" /> <ShortcutKeys keys={emotionKeyCaps.join('+')} separator="" />
      </SettingsRow>
      <SettingsRow name={words.keyZoom}>
        {/* In one piece each: between two keys a plus sign would be a sign of its own. */}
        <ShortcutKeys keys="−" /> <ShortcutKeys keys="0" /> <ShortcutKeys keys="＋" />
      </SettingsRow>
      <SettingsRow name={words.keyPresent}>
        <ShortcutKeys keys="P" />
      </SettingsRow>
      <SettingsRow name={words.keySelect}>
        <ShortcutKeys keys={words.space} /> <ShortcutKeys keys={`${words.ctrl}+A`} />
      </SettingsRow>
      <SettingsRow name={words.keyCopy}>
        <ShortcutKeys keys={`${words.ctrl}+C`} />
      </SettingsRow>
      <SettingsRow name={words.keyClose}>
        <ShortcutKeys keys={words.escape} />
      </SettingsRow>
    </dl>
  );
}
