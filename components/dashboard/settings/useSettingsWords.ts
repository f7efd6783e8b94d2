import { type SettingsMessages, settingsMessages } from '@/lib/i18n/settings';
import { useDashboard } from '../dashboardTools';

/** The words of the settings in the reader's language. */
export function useSettingsWords(): SettingsMessages {
  return settingsMessages[useDashboard().language];
}
