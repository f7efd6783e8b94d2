import { browser } from './browser';

/** Opens the toolbar button's popup in the window in front. Resolves where the browser does not let it open, too. */
export async function openToolbarPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // Firefox wants a click for it, which is over by now.
  }
}
