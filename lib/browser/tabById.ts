import { type ActiveTab, describeTab } from './activeTab';
import { browser } from './browser';

/** A tab by its id; null where it is gone. */
export async function tabById(id: number): Promise<ActiveTab | null> {
  try {
    return describeTab(await browser.tabs.get(id));
  } catch {
    return null;
  }
}
