import { browser } from './browser';

/** Whether the page that this content script runs in is in a private window. */
export function isInPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext;
}
