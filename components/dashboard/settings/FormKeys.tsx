import { formKeys, stageClearKey } from '@/components/quickForm/formKeys';
import { formKeyNames } from '@/lib/i18n/formKeyNames';
import { useDashboard } from '../dashboardTools';
import { Disclosure } from '../fields/Disclosure';
import { SettingsRow } from './SettingsCard';
import styles from './SettingsScreen.module.css';
import { ShortcutKeys } from './ShortcutKeys';
import { useSettingsWords } from './useSettingsWords';

/** In the order in which a form is filled in; a key that does two things stands once. */
const letters = [
  'title',
  'note',
  'journey',
  'brand',
  'channel',
  'category',
  'more',
  'codeLater',
  'newBrand',
  'acceptSuggestions',
  'retake',
  'leaveOut',
  'seeAgain',
  'tagPart',
  'pageTools',
  'pictureTools',
  'reviewAs',
  'unfinished',
  'openDashboard',
] as const satisfies readonly (keyof typeof formKeys)[];

/** Every key of the form that tags, for whoever wants to know them. */
export function FormKeys() {
  const { emotionKeyCaps, language } = useDashboard();
  const names = formKeyNames[language];
  const words = useSettingsWords();
  return (
    <Disclosure title={words.formKeys}>
      <dl className={styles.list}>
        <SettingsRow name={names.stage}>
          <ShortcutKeys keys="1 – 9" /> <ShortcutKeys keys={stageClearKey} />
        </SettingsRow>
        <SettingsRow name={names.emotion}>
          <ShortcutKeys keys={emotionKeyCaps.join('+')} separator="" /> <ShortcutKeys keys={formKeys.clearEmotion} />
        </SettingsRow>
        <SettingsRow name={names.save}>
          <ShortcutKeys keys={words.enter} /> <ShortcutKeys keys={`${words.ctrl}+${words.enter}`} />
        </SettingsRow>
        {letters.map((letter) => (
          <SettingsRow key={letter} name={names[letter]}>
            <ShortcutKeys keys={formKeys[letter]} />
          </SettingsRow>
        ))}
        <SettingsRow name={names.leave}>
          <ShortcutKeys keys={words.escape} />
        </SettingsRow>
      </dl>
    </Disclosure>
  );
}
