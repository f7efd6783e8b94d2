import { browser } from './browser';

/** The ids of all tabs that are open, in every window that the extension may see. */
export async function openTabIds(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id }) => id ?? []);
}
