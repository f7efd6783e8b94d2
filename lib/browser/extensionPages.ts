import { browser } from './browser';

/** Opens the dashboard, in the tab where it already is or a new one. `hash` says what it shows. */
export async function openDashboard(hash = ''): Promise<void> {
  const url = browser.runtime.getURL('/dashboard.html');
  const contexts = await browser.runtime.getContexts?.({ contextTypes: ['TAB'] });
  const open = contexts?.find((context) => context.documentUrl?.startsWith(url) && context.tabId >= 0);
  if (open) {
    await browser.tabs.update(open.tabId, { active: true, ...(hash ? { url: `${url}#${hash}` } : {}) });
    await browser.windows.update(open.windowId, { focused: true });
    return;
  }
  await browser.tabs.create({ url: hash ? `${url}#${hash}` : url });
}
