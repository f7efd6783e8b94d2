import { type ActiveTab, describeTab } from './activeTab';
import { answerMessages } from './answerMessages';
import { browser } from './browser';

/** What the browser says of a message's sender; the sender cannot forge it. */
export interface MessageSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
  /** Chrome only. */
  readonly documentId?: string | undefined;
}

/**
 * The events that start the background. Each listener must be added while the background's script first runs: the
 * browser starts the worker for an event only if it had a listener for it.
 */

export function onInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener);
}

export function onBrowserStart(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}

/** Answers every message sent to the background; the listener must not reject. */
export function onBackgroundMessage(listener: (message: unknown, sender: MessageSender) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener(answerMessages(listener));
}

/** A keyboard command of the manifest, and the tab in front; pressing it grants `activeTab`. */
export function onCommand(listener: (name: string, tab: ActiveTab) => void): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const described = tab && describeTab(tab);
    if (described) listener(name, described);
  });
}

/** A tab was closed. In some browsers it is still listed among the open ones then. */
export function onTabClosed(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => listener(tabId));
}

/** The person has allowed something more: where somebody asked for it, or in the browser's own settings. */
export function onPermissionsAdded(listener: () => void): void {
  browser.permissions.onAdded.addListener(() => listener());
}

/** The person has taken something back: here, or in the browser's own settings. */
export function onPermissionsRemoved(listener: () => void): void {
  browser.permissions.onRemoved.addListener(() => listener());
}

/** The settings of this browser, other contexts' changes included. */
export function onLocalStorageChange(listener: (keys: readonly string[]) => void): void {
  browser.storage.local.onChanged.addListener((changes) => listener(Object.keys(changes)));
}
