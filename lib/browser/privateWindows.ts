import { browser } from './browser';

/** Whether the browser lets the extension run in private windows; null where it does not say. */
export async function isAllowedInPrivateWindows(): Promise<boolean | null> {
  return browser.extension.isAllowedIncognitoAccess().catch(() => null);
}

/** The browser's page where that is changed; null in Firefox, which opens its own to nobody. */
export function privateWindowsAddress(isFirefox: boolean): string | null {
  if (isFirefox) return null;
  return navigator.userAgent.includes('Edg/') ? 'edge://extensions' : 'chrome://extensions';
}
