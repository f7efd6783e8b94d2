import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import type { ChromiumRun } from '../../browsers/chromium';

/** What the database holds of a touchpoint, as far as these tests look. */
export interface StoredTouchpoint {
  readonly title: string;
  readonly stageId: string | null;
  readonly emotion: { readonly valence: number } | null;
  readonly note: string;
  readonly page: { readonly url: string } | null;
  readonly evidenceIds: readonly string[];
}

/** The overlay as a person meets it: opened from the toolbar's popup or the context menu, typed in with the keyboard. */
export class OverlayPage {
  constructor(
    private readonly run: ChromiumRun,
    readonly page: Page,
  ) {}

  /** Opens it by the real toolbar button, at the selection if there is one, and waits until the form can be used. */
  async open(): Promise<Frame> {
    const popup = await this.run.clickToolbar(this.page);
    const isSelected = await this.page.evaluate(() => getSelection()?.isCollapsed === false);
    // Where nothing is selected, the popup's button lets a part be picked instead.
    if (isSelected) await popup.getByRole('button', { name: 'Tag the selected words' }).click();
    else {
      await popup.evaluate(
        `chrome.tabs.query({ active: true, currentWindow: true }).then(([{ id: tabId }]) =>
          chrome.runtime.sendMessage({ type: 'overlay.open', data: { tabId } }))`,
      );
      await this.run.closePopup();
    }
    return this.form();
  }

  /** Clicks an item of the context menu, which no protocol reaches: the browser's event is given to the worker. */
  async clickMenu(info: Readonly<Record<string, unknown>>): Promise<Frame> {
    // Clicking a menu grants `activeTab`; here the toolbar button has to.
    await this.run.clickToolbar(this.page);
    await this.run.closePopup();
    await this.giveClick(info);
    return this.form();
  }

  /** The browser's event of a click on the context menu over the tab in front, without what it grants. */
  async giveClick(info: Readonly<Record<string, unknown>>): Promise<void> {
    const worker = await this.run.serviceWorker();
    await worker.evaluate(
      `chrome.tabs.query({ active: true }).then((tabs) => {
        const tab = tabs.find(({ incognito }) => incognito) ?? tabs[0];
        chrome.contextMenus.onClicked.dispatch({ editable: false, frameId: 0, ...${JSON.stringify(info)} }, tab);
      })`,
    );
  }

  /** The form's frame, once its button can be seen. */
  form(): Promise<Frame> {
    return this.formIn('Save touchpoint');
  }

  /** The same where the button has another language's name. */
  async formIn(save: string): Promise<Frame> {
    await expect.poll(() => this.frames().length, { message: 'the overlay opens' }).toBe(1);
    const [frame] = this.frames();
    if (!frame) throw new Error('The overlay closed as soon as it had opened.');
    await expect(frame.getByRole('button', { name: save })).toBeVisible();
    await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(true);
    return frame;
  }

  frames(): Frame[] {
    return this.page.frames().filter((frame) => frame.url().endsWith('/overlay-form.html'));
  }

  async expectClosed(): Promise<void> {
    await expect.poll(() => this.frames().length, { message: 'the overlay closes' }).toBe(0);
  }

  /** Where the overlay is, in CSS pixels of the window. */
  async box(): Promise<{ x: number; y: number; width: number; height: number }> {
    const [frame] = this.frames();
    const box = await (await frame?.frameElement())?.boundingBox();
    if (!box) throw new Error('The overlay is not on the page.');
    return box;
  }

  /** What is said on the toolbar button over this tab. */
  async button(): Promise<{ text: string; title: string }> {
    const worker = await this.run.serviceWorker();
    return worker.evaluate(
      `chrome.tabs.query({ active: true }).then(async (tabs) => {
        const { id: tabId } = tabs.find(({ incognito }) => incognito) ?? tabs[0];
        return { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
      })`,
    );
  }
}

export function saveButton(frame: Frame): Locator {
  return frame.getByRole('button', { name: 'Save touchpoint' });
}

export function note(frame: Frame): Locator {
  return frame.getByRole('textbox', { name: 'Note' });
}

/** Every touchpoint in the database, read without the extension's own code. */
export function storedTouchpoints(run: ChromiumRun): Promise<StoredTouchpoint[]> {
  return inTouchpoints(run, 'readonly', 'getAll');
}

export async function deleteTouchpoints(run: ChromiumRun): Promise<void> {
  await inTouchpoints(run, 'readwrite', 'clear');
}

async function inTouchpoints<Result>(run: ChromiumRun, mode: IDBTransactionMode, method: string): Promise<Result> {
  const worker = await run.serviceWorker();
  return worker.evaluate(
    `new Promise((resolve, reject) => {
      const opening = indexedDB.open('parcours');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const working = database.transaction('touchpoints', '${mode}').objectStore('touchpoints').${method}();
        working.onsuccess = () => {
          database.close();
          resolve(working.result);
        };
        working.onerror = () => reject(working.error);
      };
    })`,
  );
}

/** All that a page can see of itself that the overlay could have left behind. */
export function traces(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    document: document.documentElement.outerHTML,
    focus: document.activeElement?.id || document.activeElement?.localName,
    scroll: [scrollX, scrollY],
    frames: window.length,
    names: Object.getOwnPropertyNames(window).sort(),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    topLayer: document.querySelectorAll(':modal, :popover-open').length,
  }));
}
