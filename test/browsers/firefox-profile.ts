import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type FirefoxPreference = string | number | boolean;

export interface FirefoxPreferences {
  /** Add-on id to the UUID of its pages, so that their addresses are known and their data survive a restart. */
  readonly uuids: Readonly<Record<string, string>>;
  readonly lang?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly downloadDir?: string;
  readonly blockThirdPartyCookies?: boolean;
  readonly extra?: Readonly<Record<string, FirefoxPreference>>;
}

const QUIET: Readonly<Record<string, FirefoxPreference>> = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.discovery.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'browser.termsofuse.disabled': true,
  'browser.translations.enable': false,
  'browser.uitour.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.prefetch-next': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'signon.rememberSignons': false,
  'toolkit.startup.max_resumed_crashes': -1,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': 'data:,',
};

/** Writes the preferences of a test run into a profile. They hold from the next start on. */
export async function writeFirefoxPreferences(profileDir: string, wanted: FirefoxPreferences): Promise<void> {
  const preferences: Record<string, FirefoxPreference> = {
    ...QUIET,
    // Port 0: Firefox takes a free one and writes it into the profile.
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify(wanted.uuids),
    // A temporary add-on is uninstalled when the browser ends: without these its data would go too.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    ...(wanted.lang === undefined ? {} : { 'intl.locale.requested': wanted.lang }),
    ...(wanted.colorScheme === undefined ? {} : colours(wanted.colorScheme)),
    ...(wanted.downloadDir === undefined ? {} : downloadsTo(wanted.downloadDir)),
    ...(wanted.blockThirdPartyCookies === true ? { 'network.cookie.cookieBehavior': 1 } : {}),
    ...wanted.extra,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profileDir, 'user.js'), lines.join(''));
}

function colours(scheme: 'light' | 'dark'): Record<string, FirefoxPreference> {
  return {
    'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
  };
}

function downloadsTo(dir: string): Record<string, FirefoxPreference> {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': dir,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    'browser.download.always_ask_before_handling_new_types': false,
  };
}
