import type { Page } from '@playwright/test';
import type { ChromiumOptions, ChromiumRun } from '../../browsers/chromium';
import { fashionBrief } from '../fashionBrief';
import { expect } from '../fixtures';
import { buildWithFrameAccess } from './frameAccess';

interface Fixtures {
  launch(options?: Partial<ChromiumOptions>): Promise<ChromiumRun>;
  folder(name: string): Promise<string>;
}

/** A browser that may see every page, one of them, and the panel beside it. */
export interface Walk {
  readonly build: string;
  readonly run: ChromiumRun;
  readonly page: Page;
  readonly panel: PanelPage;
}

/** The real side panel, beside the tabs of its window. */
export class PanelPage {
  private constructor(readonly page: Page) {}

  /** Opens it beside the window of the tabs, which then shows the tab that it showed before. */
  static async open(run: ChromiumRun, inFront: Page): Promise<PanelPage> {
    const opener = await run.openExtensionPage('dashboard.html');
    const session = await run.context.newCDPSession(opener);
    // Browsers open it in answer to a gesture only; the key of the manifest is pressed in the tests with a display.
    await session.send('Runtime.evaluate', {
      expression: 'chrome.windows.getCurrent().then(({ id }) => chrome.sidePanel.open({ windowId: id }))',
      userGesture: true,
      awaitPromise: true,
    });
    const page = await run.popup();
    await inFront.bringToFront();
    await opener.close();
    return new PanelPage(page);
  }

  /** A browser at an address with the panel beside it. What asks to see pages is the browser's own window: here they may be seen from the start. */
  static async beside(
    { launch, folder }: Fixtures,
    url: string,
    options: Partial<ChromiumOptions> = {},
  ): Promise<Walk> {
    const build = await buildWithFrameAccess(await folder('walk'), ['<all_urls>']);
    const run = await launch({ extensionDirs: [build], ...options });
    const page = await run.context.newPage();
    await page.goto(url);
    return { build, run, page, panel: await PanelPage.open(run, page) };
  }

  /** The same once a walk by the ready brief has begun there, and its page is logged. */
  static async walking(fixtures: Fixtures, url: string): Promise<Walk> {
    const walk = await PanelPage.beside(fixtures, url);
    await walk.panel.start(fashionBrief, 'Aubelune');
    await expect(walk.panel.trail()).toHaveCount(1);
    return walk;
  }

  /** From the choice of a brief to the beginning. */
  async start(brief: string, brand: string): Promise<void> {
    const { page } = this;
    await page.getByLabel('Brief', { exact: true }).selectOption({ label: brief });
    await page.getByLabel('Brand that is walked').selectOption({ label: 'Another brand …' });
    await page.getByLabel('Name of the brand').fill(brand);
    await page.getByRole('button', { name: 'Next' }).click();
    await this.allow();
  }

  /** Lets it see the pages of all sites: the recording begins. */
  async allow(): Promise<void> {
    await this.page.getByRole('button', { name: 'Yes, on all sites' }).click();
    await this.page.getByText('Recording', { exact: true }).waitFor();
  }

  /** Nothing of it stands out at the side of the narrowest panel that the browser makes. */
  async expectNarrow(): Promise<void> {
    expect(await this.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }

  async beginTask(expectation: string): Promise<void> {
    await this.page.getByLabel('What do you expect?').fill(expectation);
    await this.page.getByRole('button', { name: 'Start the task' }).click();
    await this.page.getByRole('button', { name: 'End the task' }).waitFor();
  }

  /** Says what came of a task that was ended. */
  async endTask(said: { reality: string; gap: string; ease: string; satisfaction: string }): Promise<void> {
    const choose = (group: string, name: string) =>
      this.page.getByRole('group', { name: group }).getByRole('radio', { name }).check({ force: true });
    await this.page.getByLabel('What happened?').fill(said.reality);
    await choose('Against what you expected', said.gap);
    await choose('How easy was it?', said.ease);
    await choose('How satisfied are you?', said.satisfaction);
    await this.page.getByRole('button', { name: 'Save and go on' }).click();
  }

  openCriteria(stage: string): Promise<void> {
    return this.page.locator('summary').filter({ hasText: stage }).click();
  }
  criterion(question: string) {
    return this.page.getByRole('listitem').filter({ hasText: question });
  }

  /** Shows the whole of a criterion that was answered, and folded since. */
  unfold(question: string): Promise<void> {
    return this.page.locator('button[aria-expanded=false]').filter({ hasText: question }).click();
  }

  /** The pages of the trail, the first first. */
  trail() {
    return this.page.getByRole('listitem').filter({ has: this.page.getByRole('button', { name: /^Drop this page/ }) });
  }
}
