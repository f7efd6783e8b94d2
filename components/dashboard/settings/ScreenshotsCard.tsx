import type { ChangeSetting, DashboardSettings } from '../dashboardSettings';
import { Segments } from './Segments';
import { SettingsCard } from './SettingsCard';
import { Switch } from './Switch';
import { useSettingsWords } from './useSettingsWords';

/** Whether pictures are taken, and how well they are kept. */
export function ScreenshotsCard(props: { readonly settings: DashboardSettings; readonly onChange: ChangeSetting }) {
  const { settings, onChange } = props;
  const words = useSettingsWords();
  const texts = {
    small: words.qualitySmallText,
    standard: words.qualityStandardText,
    fine: words.qualityFineText,
    lossless: words.qualityLosslessText,
  };
  return (
    <SettingsCard title={words.capture}>
      <Switch
        name={words.takeScreenshots}
        text={words.takeScreenshotsText}
        checked={settings.takeScreenshots}
        onChange={(checked) => onChange('takeScreenshots', checked)}
      />
      {/* Also while none is taken by itself: the form still takes one when it is asked to. */}
      <Segments
        name={words.quality}
        value={settings.screenshotQuality}
        text={texts[settings.screenshotQuality]}
        options={[
          { value: 'small', label: words.qualitySmall },
          { value: 'standard', label: words.qualityStandard },
          { value: 'fine', label: words.qualityFine },
          { value: 'lossless', label: words.qualityLossless },
        ]}
        onChoose={(quality) => onChange('screenshotQuality', quality)}
      />
    </SettingsCard>
  );
}
