import type { ChangeSetting, DashboardSettings } from '../dashboardSettings';
import { Segments } from './Segments';
import { SettingsCard } from './SettingsCard';
import { useSettingsWords } from './useSettingsWords';

/** Language and colours. */
export function AppearanceCard(props: { readonly settings: DashboardSettings; readonly onChange: ChangeSetting }) {
  const { settings, onChange } = props;
  const words = useSettingsWords();
  return (
    <SettingsCard title={words.appearance}>
      <Segments
        name={words.language}
        value={settings.language}
        options={[
          { value: 'auto', label: words.languageAuto },
          { value: 'en', label: 'English', lang: 'en' },
          { value: 'fr', label: 'Français', lang: 'fr' },
        ]}
        onChoose={(language) => onChange('language', language)}
      />
      <Segments
        name={words.theme}
        value={settings.theme}
        options={[
          { value: 'system', label: words.themeSystem },
          { value: 'light', label: words.themeLight },
          { value: 'dark', label: words.themeDark },
        ]}
        onChoose={(theme) => onChange('theme', theme)}
      />
    </SettingsCard>
  );
}
