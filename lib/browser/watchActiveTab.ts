import { type ActiveTab, activeTab } from './activeTab';
import { browser } from './browser';

/** Calls back with the tab that is looked at, now and whenever another one or another page comes there; returns the unsubscription. */
export function watchActiveTab(listener: (tab: ActiveTab | null) => void): () => void {
  const tell = () => void activeTab().then(listener, () => listener(null));
  const onUpdated = (_id: number, { status, url }: { status?: string; url?: string }, tab: { active: boolean }) => {
    // Without the right to see it there is no address, but that a page loads is told.
    if (tab.active && (status === 'loading' || url !== undefined)) tell();
  };
  browser.tabs.onActivated.addListener(tell);
  browser.tabs.onUpdated.addListener(onUpdated);
  tell();
  return () => {
    browser.tabs.onActivated.removeListener(tell);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
