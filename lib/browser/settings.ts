import * as z from 'zod/mini';
import { browser } from './browser';

/** What a person may set. Each lives under a key of its own, so that two windows never overwrite each other's choice. */
const settingSchemas = {
  language: z.enum(['auto', 'en', 'fr']),
  theme: z.enum(['system', 'light', 'dark']),
  /** Whether anything may be recorded in private windows (where the browser lets the extension run at all). */
  recordPrivateWindows: z.boolean(),
  /** Whether a screenshot is taken when the form opens. */
  takeScreenshots: z.boolean(),
  /** How it is kept: as WebP, smaller or finer, or as PNG without any loss. */
  screenshotQuality: z.enum(['small', 'standard', 'fine', 'lossless']),
} as const;

const defaults: Settings = {
  language: 'auto',
  theme: 'system',
  recordPrivateWindows: false,
  takeScreenshots: true,
  screenshotQuality: 'standard',
};

export type Settings = { [Key in keyof typeof settingSchemas]: z.infer<(typeof settingSchemas)[Key]> };
export type SettingKey = keyof Settings;

const storageKey = (key: SettingKey) => `setting.${key}`;

/** Reads all settings; what is missing or not understood has its default. */
export async function readSettings(): Promise<Settings> {
  const keys = Object.keys(settingSchemas) as SettingKey[];
  const stored = await browser.storage.local.get(keys.map(storageKey));
  const read = <Key extends SettingKey>(key: Key): Settings[Key] => {
    const parsed = settingSchemas[key].safeParse(stored[storageKey(key)]);
    return parsed.success ? (parsed.data as Settings[Key]) : defaults[key];
  };
  return {
    language: read('language'),
    theme: read('theme'),
    recordPrivateWindows: read('recordPrivateWindows'),
    takeScreenshots: read('takeScreenshots'),
    screenshotQuality: read('screenshotQuality'),
  };
}

export async function writeSetting<Key extends SettingKey>(key: Key, value: Settings[Key]): Promise<void> {
  await browser.storage.local.set({ [storageKey(key)]: settingSchemas[key].parse(value) });
}

/** Calls back when any setting changed, in whichever window; ends with the signal. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith('setting.'))) {
      void readSettings().then(listener);
    }
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
