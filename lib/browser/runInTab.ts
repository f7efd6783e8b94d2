import { browser } from './browser';
import type { ScriptPath } from './scriptInTab';

/**
 * Runs one of the extension's own scripts in a tab's top frame, in the isolated world, and returns what it returns.
 * Needs the `activeTab` grant. Rejects where the browser does not allow scripts.
 */
export async function runInTab(tabId: number, file: ScriptPath): Promise<unknown> {
  const [first] = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
  return first?.result;
}
