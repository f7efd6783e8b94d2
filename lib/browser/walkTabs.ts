import { browser } from './browser';

/** A tab as the recording of a walkthrough sees it. */
export interface WalkTab {
  readonly id: number;
  /** Null for a page that the person has not let the extension see. */
  readonly url: string | null;
  readonly title: string;
  readonly isPrivate: boolean;
  /** The tab from which this one was opened. */
  readonly openerTab: number | null;
}

interface BrowserTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly incognito: boolean;
  readonly openerTabId?: number | undefined;
}

function walkTabOf({ id, url, title, incognito, openerTabId }: BrowserTab): WalkTab | null {
  if (id === undefined) return null;
  return { id, url: url || null, title: title ?? '', isPrivate: incognito, openerTab: openerTabId ?? null };
}

/** Null where it is gone. */
export async function walkTab(id: number): Promise<WalkTab | null> {
  try {
    return walkTabOf(await browser.tabs.get(id));
  } catch {
    return null;
  }
}

/** The tab that the person looks at; null while another program is in front. */
export async function tabInFront(): Promise<WalkTab | null> {
  const tabs = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const [tab] = tabs;
  if (tab?.windowId === undefined) return null;
  const { focused } = await browser.windows.get(tab.windowId);
  return focused ? walkTabOf(tab) : null;
}

/** Every tab of every window. */
export async function walkTabs(): Promise<WalkTab[]> {
  return (await browser.tabs.query({})).flatMap((tab) => walkTabOf(tab) ?? []);
}

/** What was typed into a tab's page that its title may say, as the script gives it. Rejects where none may run. */
export async function namesTypedInTab(tabId: number): Promise<unknown> {
  const target = { tabId, frameIds: [0] };
  // A page that is still loading has its title, and may have been typed into.
  const [first] = await browser.scripting.executeScript({
    target,
    files: ['/names-reader.js'],
    injectImmediately: true,
  });
  return first?.result;
}

/** What happens to tabs while a walkthrough is recorded. */
export interface WalkTabEvents {
  /** A page was loaded, or is called otherwise. */
  onUpdated(tabId: number, change: { readonly title: string | null; readonly isLoaded: boolean }): void;
  onClosed(tabId: number): void;
  /** Another tab or another window is in front. */
  onFront(): void;
}

/**
 * Listens until it is told to stop. As the browser starts the worker for whatever it listened to in its last life, it is to be
 * called while the worker's script first runs.
 */
export function listenToTabs({ onUpdated, onClosed, onFront }: WalkTabEvents): () => void {
  const updated = (id: number, { title, status }: { title?: string | undefined; status?: string | undefined }) => {
    if (title !== undefined || status === 'complete') {
      onUpdated(id, { title: title ?? null, isLoaded: status === 'complete' });
    }
  };
  const closed = (id: number) => onClosed(id);
  const front = () => onFront();
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onRemoved.addListener(closed);
  browser.tabs.onActivated.addListener(front);
  // Firefox for Android has no windows.
  browser.windows?.onFocusChanged.addListener(front);
  // Of the window that comes to the front then, browsers do not always tell.
  browser.windows?.onRemoved.addListener(front);
  return () => {
    browser.tabs.onUpdated.removeListener(updated);
    browser.tabs.onRemoved.removeListener(closed);
    browser.tabs.onActivated.removeListener(front);
    browser.windows?.onFocusChanged.removeListener(front);
    browser.windows?.onRemoved.removeListener(front);
  };
}
