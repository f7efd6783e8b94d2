import { browser } from './browser';
import { allowedSites } from './frameAccess';
import { putScriptIntoTab } from './scriptInTab';

// The script that counts what is done in a page while a walkthrough is recorded. It runs on no page before, and on none after.

const id = 'walk-watcher';
const file = '/walk-watcher.js';

/** Has it run in every page that loads from now on, on the sites that the person has allowed; false where there are none. */
export async function registerWatcher(): Promise<boolean> {
  // No files, which all addresses would be as well.
  const matches = (await allowedSites()).map((site) => (site === '<all_urls>' ? '*://*/*' : site));
  await unregisterWatcher();
  if (matches.length === 0) return false;
  await browser.scripting.registerContentScripts([
    // Kept by the browser, as a walkthrough goes on after it was closed.
    { id, js: [file], matches, runAt: 'document_start', allFrames: false, persistAcrossSessions: true },
  ]);
  return true;
}

export async function unregisterWatcher(): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
}

/** Where the script leaves its end: for one that comes after it in the same page, and for `endWatcherIn`. */
export interface WatcherScope {
  endParcoursWatcher?: () => void;
}

/** Ends it in a page, where the browser and the person still allow to reach that; elsewhere the next answer to it does. */
export async function endWatcherIn(tabId: number): Promise<void> {
  const end = () => (globalThis as WatcherScope).endParcoursWatcher?.();
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, func: end }).catch(() => undefined);
}

/** Puts it into a page that was there before; does nothing where the browser or the person does not allow that. */
export async function putWatcherInto(tabId: number): Promise<void> {
  await putScriptIntoTab(tabId, file).catch(() => undefined);
}
