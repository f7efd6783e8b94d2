import type { PublicPath } from 'wxt/browser';
import { browser } from './browser';

/**
 * The address of a file of the extension. For a file with a dynamic address (Chrome's `use_dynamic_url`) it is that one,
 * which changes with every browser session.
 */
export function extensionUrl(path: PublicPath): string {
  return browser.runtime.getURL(path);
}

/** `runtime.id` with the extension's own origin, by which senders of messages are told apart. */
export function extensionIdentity(): { id: string; baseUrl: string } {
  return { id: browser.runtime.id, baseUrl: extensionUrl('') };
}
