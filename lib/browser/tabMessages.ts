import { browser } from './browser';

/** Sends a message to the extension's scripts in a tab's top frame. Rejects when none answers. */
export function sendToTab(tabId: number, message: unknown): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}
