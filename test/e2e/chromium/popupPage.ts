import type { Locator, Page } from '@playwright/test';
import type { ChromiumRun } from '../../browsers/chromium';
import { expect } from '../fixtures';

/** The popup of the toolbar button as a person meets it, in English. */
export class PopupPage {
  private constructor(readonly page: Page) {}

  /** Clicks the real toolbar button over a tab and waits until the form takes keys. */
  static async open(run: ChromiumRun, tab: Page): Promise<PopupPage> {
    const popup = new PopupPage(await run.clickToolbar(tab));
    await expect(popup.form).toBeFocused();
    return popup;
  }

  /** Clicks the toolbar button where something else than the form is expected. */
  static async openAnything(run: ChromiumRun, tab: Page): Promise<PopupPage> {
    return new PopupPage(await run.clickToolbar(tab));
  }

  get form(): Locator {
    return this.page.getByRole('form');
  }
  get title(): Locator {
    return this.page.getByRole('textbox', { name: 'Title', exact: true });
  }
  get note(): Locator {
    return this.page.getByRole('textbox', { name: 'Note' });
  }
  get save(): Locator {
    return this.page.getByRole('button', { name: 'Save touchpoint' });
  }
  get retake(): Locator {
    return this.page.getByRole('button', { name: 'Retake the screenshot' });
  }
  get keep(): Locator {
    return this.page.getByRole('button', { name: 'Keep the screenshot' });
  }
  get alert(): Locator {
    return this.page.getByRole('alert');
  }
  get screenshot(): Locator {
    return this.page.getByRole('group', { name: 'Screenshot' });
  }
  stage(name: string): Locator {
    return this.page.getByRole('radiogroup', { name: 'Stage' }).getByRole('radio', { name, exact: true });
  }
  emotion(name: string): Locator {
    return this.page.getByRole('radiogroup', { name: 'Emotion' }).getByRole('radio', { name, exact: true });
  }
  choice(name: string): Locator {
    return this.page.getByRole('combobox', { name, exact: true });
  }
  /** Touchpoints of this page that were captured before. */
  get earlier(): Locator {
    return this.page.getByRole('region', { name: /^Captured on this page/ }).getByRole('listitem');
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Presses a key that closes the popup, perhaps before the key is up again. */
  async pressLast(key: string): Promise<void> {
    const closed = this.page.waitForEvent('close');
    await this.page.keyboard.press(key).catch((error: unknown) => {
      if (!this.page.isClosed()) throw error;
    });
    await closed;
  }

  /** The picture has been taken; it can be taken again only then. */
  async expectPicture(): Promise<void> {
    // Decorative, so without a role: what it shows is the page behind the popup.
    await expect(this.screenshot.locator('img')).toBeVisible();
    await expect(this.retake).toBeEnabled();
  }

  /** Opens the menu of what can be done with the page, by its key, once it is there. */
  async openPageTools(): Promise<void> {
    await expect(this.page.getByRole('button', { name: 'Page tools' })).toBeVisible();
    await this.press('z');
    await expect(this.page.getByRole('menu', { name: 'Page tools' })).toBeVisible();
  }

  /** Opens the list of what was begun elsewhere, by its key: it does so once the popup has found that there is something. */
  async openUnfinished(): Promise<void> {
    await expect(this.page.getByRole('button', { name: /unfinished/ })).toBeVisible();
    await this.press('u');
  }

  async expectSaved(): Promise<void> {
    await expect(this.page.getByRole('status')).toContainText('Saved');
  }

  /** What the popup and its scripts have written to the console, and the errors that nobody caught. */
  async complaints(): Promise<string[]> {
    const messages = await this.page.consoleMessages();
    const errors = await this.page.pageErrors();
    return [...messages.map((message) => message.text()), ...errors.map(String)];
  }
}

/** Opens the popup over a tab, codes by keys, and saves. `keys` without the closing Enter. */
export async function tagPage(run: ChromiumRun, tab: Page, ...keys: string[]): Promise<PopupPage> {
  const popup = await PopupPage.open(run, tab);
  await popup.expectPicture();
  await popup.press(...keys, 'Enter');
  await popup.expectSaved();
  return popup;
}

/** What the toolbar button says over the tab in front. */
export async function badge(run: ChromiumRun): Promise<string> {
  const worker = await run.serviceWorker();
  return worker.evaluate(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([{ id: tabId }]) => chrome.action.getBadgeText({ tabId }))`,
  );
}
