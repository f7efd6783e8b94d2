import { browser } from './browser';

/**
 * What the toolbar button says on one tab. Browsers take it away when the tab navigates. A tab that is gone by now has no button
 * to say it on, which is nobody's fault.
 */

/** The number of touchpoints of the tab's page; nothing for none. */
export async function showCountOnButton(tabId: number, count: number): Promise<void> {
  await showOnButton(tabId, count === 0 ? '' : String(count), countColour, '');
}

/** Something that the person should know, in their language: shown on hover. */
export async function showNoticeOnButton(tabId: number, notice: string): Promise<void> {
  await showOnButton(tabId, '!', noticeColour, notice);
}

/** How much of a picture that takes long is there, 0..1; null takes it away. */
export async function showProgressOnButton(tabId: number, share: number | null): Promise<void> {
  // Four characters fit.
  await showOnButton(tabId, share === null ? '' : `${Math.min(99, Math.floor(share * 100))}%`, countColour, '');
}

const countColour = '#2f3fb5';
const noticeColour = '#a4262c';

async function showOnButton(tabId: number, text: string, color: string, title: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setBadgeText({ tabId, text });
    // An empty title is the extension's own name.
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab is gone.
  }
}
