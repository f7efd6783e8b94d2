import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface ChromiumPreferences {
  readonly lang?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly blockThirdPartyCookies?: boolean;
}

type Json = { [key: string]: unknown };

// Chromium's own numbers: ThemeService::BrowserColorScheme and CookieControlsMode.
const COLOR_SCHEMES = { light: 1, dark: 2 } as const;
const BLOCK_THIRD_PARTY = 1;
const ALLOW_ALL = 0;

/**
 * Sets preferences that have no flag in a profile of a browser that is not running. What the profile held otherwise
 * stays as it was.
 */
export async function writeChromiumPreferences(userDataDir: string, wanted: ChromiumPreferences): Promise<void> {
  const folder = join(userDataDir, 'Default');
  const file = join(folder, 'Preferences');
  const preferences = await read(file);
  section(preferences, 'profile').cookie_controls_mode =
    wanted.blockThirdPartyCookies === true ? BLOCK_THIRD_PARTY : ALLOW_ALL;
  // The offer to translate a page takes the keyboard away from it.
  section(preferences, 'translate').enabled = false;
  if (wanted.lang !== undefined) section(preferences, 'intl').selected_languages = wanted.lang;
  if (wanted.colorScheme !== undefined) {
    section(section(preferences, 'browser'), 'theme').color_scheme2 = COLOR_SCHEMES[wanted.colorScheme];
  }
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify(preferences));
}

async function read(file: string): Promise<Json> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
  const parsed: unknown = JSON.parse(text);
  return isJson(parsed) ? parsed : {};
}

function section(parent: Json, key: string): Json {
  const present = parent[key];
  if (isJson(present)) return present;
  const created: Json = {};
  parent[key] = created;
  return created;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
