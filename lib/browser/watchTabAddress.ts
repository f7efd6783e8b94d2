import { browser } from './browser';
import { tabById } from './tabById';

/** Calls back with the address of a tab, now and whenever another one comes there, also without loading; null where the browser does not tell. */
export function watchTabAddress(tabId: number, listener: (url: string | null) => void): void {
  const tell = () => void tabById(tabId).then((tab) => listener(tab?.url ?? null));
  browser.tabs.onUpdated.addListener((id, { status, url }) => {
    // Without the right to see it there is no address, but that a page loads is told.
    if (id === tabId && (url !== undefined || status === 'complete')) tell();
  });
  tell();
}
