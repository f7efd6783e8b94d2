import { browser } from './browser';

/** The tab a person is looking at. `url` is null where the browser does not tell (no grant on it). */
export interface ActiveTab {
  readonly id: number;
  readonly windowId: number;
  readonly url: string | null;
  readonly title: string;
  readonly incognito: boolean;
}

/** The active tab of the window from which the popup was opened; null where there is none. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? describeTab(tab) : null;
}

export function describeTab(tab: {
  id?: number | undefined;
  windowId?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
  incognito?: boolean | undefined;
}): ActiveTab | null {
  if (tab.id === undefined || tab.windowId === undefined) return null;
  return {
    id: tab.id,
    windowId: tab.windowId,
    url: tab.url || null,
    title: tab.title ?? '',
    incognito: tab.incognito ?? false,
  };
}
