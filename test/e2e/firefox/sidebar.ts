import type { FirefoxRun } from '../../browsers/firefox';
import { createFirefoxDocument, type FirefoxDocument } from '../../browsers/firefox-document';
import { fashionBrief } from '../fashionBrief';
import { expect } from '../fixtures';
import { button, textBox } from './quickForm';

const panelBrowser = `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`;

/** The real sidebar, opened by its key. */
export async function openPanel(run: FirefoxRun): Promise<FirefoxDocument> {
  await run.press('Alt+Shift+L');
  return createFirefoxDocument({
    chrome: { execute: run.inChrome, send: () => Promise.reject(new Error('Not for a sidebar.')) },
    browsingContext: `${panelBrowser}?.browsingContext`,
  });
}

/** The same, once it asks which brief is walked. */
export async function openSidebar(run: FirefoxRun): Promise<FirefoxDocument> {
  const sidebar = await openPanel(run);
  await sidebar.waitForElement('select');
  return sidebar;
}

/** Makes the sidebar as wide as a person would who draws its edge, in CSS pixels. */
export async function widenSidebar(run: FirefoxRun, sidebar: FirefoxDocument, width: number): Promise<void> {
  await run.inChrome(`document.getElementById('sidebar-box').style.width = arguments[0] + 'px';`, width);
  await sidebar.waitFor((wanted) => innerWidth === wanted, width);
}

/** Puts the keyboard there, as a click by hand would. */
export async function focusSidebar(run: FirefoxRun): Promise<void> {
  await run.inChrome(`${panelBrowser}.focus()`);
}

/** Chooses an option by its words in the list that has it, as a script of the page would be told of it. */
export async function choose(page: FirefoxDocument, words: string): Promise<void> {
  await page.waitFor((wanted) => {
    const option = [...document.querySelectorAll('option')].find(({ text }) => text === wanted);
    const list = option?.closest('select');
    if (!option || !list) return false;
    list.value = option.value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  }, words);
}

/** Says yes where Firefox itself asks. */
export async function allow(run: FirefoxRun): Promise<void> {
  await expect
    .poll(() =>
      run.inChrome(`
        const notification = document.getElementById('addon-webext-permissions-notification');
        if (!notification?.button || notification.hidden) return false;
        notification.button.click();
        return true;`),
    )
    .toBe(true);
}

/** The sidebar in which a walk by the ready brief for a fashion shop has begun, with the right to see all sites. */
export async function beginWalk(run: FirefoxRun): Promise<FirefoxDocument> {
  const panel = await openSidebar(run);
  await choose(panel, fashionBrief);
  await choose(panel, 'Another brand …');
  await panel.type(textBox('Name of the brand'), 'Aubelune');
  await panel.click(button('Next'));
  await panel.click(button('Yes, on all sites'));
  await allow(run);
  await panel.waitFor(() => document.querySelector('main header')?.textContent?.includes('Recording'));
  return panel;
}
