import type { FirefoxRun } from '../../browsers/firefox';
import type { FirefoxDocument } from '../../browsers/firefox-document';
import { expect } from '../fixtures';
import { saveButton, tagByKeys } from './quickForm';

/** A frame that shows the overlay's form, the extension's own or one of a page's making. */
export interface FormFrame {
  readonly text: string;
  /** How many things in it can be clicked or typed into. */
  readonly controls: number;
}

export async function select(page: FirefoxDocument, selector: string): Promise<void> {
  await page.execute((wanted) => {
    const element = document.querySelector(wanted);
    if (element) getSelection()?.selectAllChildren(element);
  }, selector);
}

/** Opens the overlay by its shortcut, and waits until its form has the keyboard. */
export async function openOverlay(run: FirefoxRun): Promise<FirefoxDocument> {
  await run.press('Alt+Shift+K');
  const form = run.frame('overlay-form.html');
  await form.waitForElement(saveButton);
  await form.waitFor(() => document.hasFocus());
  return form;
}

/** Picks a part by keys alone, from the row in the middle of the window up to the last of these sizes, and saves it. */
export async function tagPart(run: FirefoxRun, sizes: readonly string[]): Promise<void> {
  await run.press('Alt+Shift+K');
  const picker = run.frame('about:blank');
  await picker.waitFor(() => document.querySelector('[role=status]')?.textContent);
  await picker.waitFor(() => document.hasFocus());
  for (const size of sizes) {
    await run.press('ArrowUp');
    await picker.waitFor((wanted) => document.body.textContent?.includes(wanted), size);
  }
  await run.press('Enter');
  const form = run.frame('overlay-form.html');
  await form.waitForElement(saveButton);
  await form.waitFor(() => document.hasFocus());
  await tagByKeys(run, form, '3', 's');
  await expectClosed(run);
}

const FRAMES = `gBrowser.selectedBrowser.browsingContext.getAllBrowsingContextsInSubtree()
  .filter((each) => each.parent && each.currentWindowGlobal?.documentURI.spec.includes('/overlay-form.html'))`;

/** The frames of the tab in front, at any depth and in closed shadow roots, that show the overlay's form. */
export async function formFrames(run: FirefoxRun): Promise<FormFrame[]> {
  const frames = await run.inChrome(`
    const frames = await Promise.all(${FRAMES}.map((each) =>
      each.currentWindowGlobal.getActor('MarionetteCommands').executeScript(
        \`return {
          text: document.body.innerText,
          controls: document.querySelectorAll('button, input, textarea, select, a, form, [tabindex]').length,
        };\`,
        [],
        { timeout: 5000 },
      // One that went meanwhile is not there.
      ).catch(() => null)));
    return frames.filter(Boolean);`);
  return frames as FormFrame[];
}

export async function expectClosed(run: FirefoxRun): Promise<void> {
  await expect.poll(() => run.inChrome(`return ${FRAMES}.length;`), { message: 'the overlay closes' }).toBe(0);
}
