import { browser } from './browser';

/** A PNG of what a window shows of its active tab, as a data URL. Needs `activeTab`; Chrome allows two a second. */
export function captureVisibleTab(windowId: number): Promise<string> {
  return browser.tabs.captureVisibleTab(windowId, { format: 'png' });
}
