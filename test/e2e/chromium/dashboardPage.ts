import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { ChromiumRun } from '../../browsers/chromium';
import { expect } from '../fixtures';

/** A file to be given to the file chooser. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Buffer | string;
}

export interface DownloadedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The exported file in the folder of a browser's downloads, once it is there. */
export async function downloaded(folder: string): Promise<DownloadedFile> {
  // While it is written it has another name.
  const arrived = async () =>
    (await readdir(folder)).find((name) => /\.(json|zip|html|pptx|svg|png|xlsx|csv|md|mmd)$/.test(name));
  await expect.poll(arrived).toBeDefined();
  const name = (await arrived()) ?? '';
  return { name, bytes: await readFile(join(folder, name)) };
}

/** The dashboard as a person meets it, in English. */
export class DashboardPage {
  private constructor(readonly page: Page) {}

  static async open(run: ChromiumRun, hash = ''): Promise<DashboardPage> {
    const dashboard = new DashboardPage(await run.openExtensionPage(`dashboard.html${hash}`));
    await dashboard.expectRead();
    return dashboard;
  }

  /** What is stored has been read: the screen has its heading. */
  async expectRead(): Promise<void> {
    await expect(this.page.getByRole('main').getByRole('heading').first()).toBeAttached();
    await expect(this.page.getByRole('main').getByText('Loading…')).toHaveCount(0);
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }
  async goTo(screen: 'Map' | 'Touchpoints' | 'Compare' | 'Study' | 'Settings'): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: screen, exact: true }).click();
  }
  /** Opens a section of the study by its links. */
  async goToSection(name: 'Briefs' | 'Walkthroughs'): Promise<void> {
    await this.goTo('Study');
    await this.page.getByRole('navigation', { name: 'Study' }).getByRole('link', { name, exact: true }).click();
  }
  stage(name: string): Locator {
    return this.page.getByRole('region', { name: 'Journey map' }).getByRole('region', { name });
  }
  cards(stage?: string): Locator {
    return (stage === undefined ? this.page.getByRole('region', { name: 'Journey map' }) : this.stage(stage)).getByRole(
      'article',
    );
  }
  card(title: string): Locator {
    return this.page.getByRole('article', { name: title, exact: true });
  }
  get editor(): Locator {
    return this.page.getByRole('complementary', { name: 'Edit touchpoint' });
  }
  dialog(name: string): Locator {
    return this.page.getByRole('dialog', { name, exact: true });
  }
  /** Opens a touchpoint in the editor. */
  async edit(title: string): Promise<Locator> {
    await this.card(title).getByRole('link', { name: title, exact: true }).click();
    await expect(this.editor).toBeVisible();
    return this.editor;
  }

  /** Exports by the Export button; gives the file as it lay in the browser's downloads, which are emptied before. */
  async export(
    downloads: string,
    what: 'This journey' | 'The whole study' | 'Everything here' = 'This journey',
    form = 'Records, without pictures',
    choose: (dialog: Locator) => Promise<void> = async () => {},
  ): Promise<DownloadedFile> {
    await Promise.all((await readdir(downloads)).map((name) => rm(join(downloads, name))));
    await this.button('Export').click();
    const dialog = this.dialog('Export the journey map');
    await dialog.getByRole('radio', { name: what, exact: true }).check();
    await dialog.getByRole('radio', { name: form, exact: true }).check();
    await choose(dialog);
    await dialog.getByRole('button', { name: 'Save file', exact: true }).click();
    await expect(dialog.getByRole('status')).toContainText('Given to the browser’s downloads');
    const file = await downloaded(downloads);
    await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
    await expect(dialog).toBeHidden();
    return file;
  }

  /** Imports by the Import button; gives the dialog with what came of it. */
  async import(file: GivenFile): Promise<Locator> {
    const dialog = this.dialog('Import a journey map');
    if (!(await dialog.isVisible())) await this.button('Import').click();
    const choosing = this.page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: /^(Choose a|Another) file…$/ }).click();
    await (await choosing).setFiles({
      name: file.name,
      mimeType: file.name.endsWith('.zip') ? 'application/zip' : 'application/json',
      buffer: Buffer.from(file.bytes),
    });
    await expect(dialog.getByText(/^Imported: |^This file was not imported/)).toBeVisible();
    return dialog;
  }
}
