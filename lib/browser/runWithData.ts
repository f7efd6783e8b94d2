import { browser } from './browser';

/**
 * Runs a function in a tab's top frame, in the world of the extension's other scripts, with plain data. The browser carries its text there: it
 * may use nothing from outside of it. Needs the `activeTab` grant. Rejects where the browser does not allow scripts.
 */
export async function runWithData<Data>(tabId: number, act: (data: Data) => void, data: Data): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, func: act, args: [data] });
}
