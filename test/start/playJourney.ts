import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchChromium } from '../browsers/chromium';
import type { FoundBrowser } from '../browsers/find';
import type { RunningShop } from '../shop/server';
import { type SampleStep, sampleJourney } from './sampleJourney';

export interface PlayedJourney {
  readonly journeyMapFile: string;
  readonly screenshotFile: string;
  readonly touchpoints: number;
}

/**
 * Plays the sample journey as a researcher would: the real toolbar button on each page, then keys; then the dashboard's own
 * export. Writes `journey-map.json` and `journey-map.png` into `folder`.
 */
export async function playJourney(options: {
  readonly browser: FoundBrowser;
  readonly extensionDir: string;
  readonly shop: RunningShop;
  readonly folder: string;
  readonly say: (line: string) => void;
}): Promise<PlayedJourney> {
  const { browser, extensionDir, shop, folder, say } = options;
  const downloadDir = join(folder, 'downloads');
  await rm(downloadDir, { recursive: true, force: true });
  await mkdir(downloadDir, { recursive: true });
  const run = await launchChromium({
    browser,
    extensionDirs: [extensionDir],
    headless: true,
    lang: 'en-GB',
    downloadDir,
    window: { width: 1440, height: 1000 },
  });
  try {
    const page = await run.context.newPage();
    for (const step of sampleJourney) {
      await page.goto(shop.url(step.site, step.path));
      const popup = await run.clickToolbar(page);
      say(`${await tag(popup, step)}`);
      await run.closePopup();
    }
    const dashboard = await run.openExtensionPage('dashboard.html');
    await dashboard.setViewportSize({ width: 1440, height: 1000 });
    await dashboard
      .getByText(/to code/i)
      .first()
      .waitFor();
    const journeyMapFile = await exportJourney(dashboard, downloadDir, folder);
    const screenshotFile = join(folder, 'journey-map.png');
    await dashboard.waitForFunction(() => [...document.images].every((image) => image.complete));
    await dashboard.screenshot({ path: screenshotFile });
    return { journeyMapFile, screenshotFile, touchpoints: sampleJourney.length };
  } finally {
    await run.close();
    await rm(downloadDir, { recursive: true, force: true });
  }
}

async function tag(popup: Page, step: SampleStep): Promise<string> {
  const title = popup.getByRole('textbox', { name: 'Title' });
  await title.waitFor();
  // People are slower than this script; the picture is there before their first key.
  await popup.locator('[data-state=ready] img').waitFor();
  // What the page seems to be: read beside the form, and accepted by one key.
  await popup.getByRole('region', { name: 'What this page seems to be' }).waitFor();
  if (step.channel !== undefined) {
    await popup.getByRole('combobox', { name: 'Brand' }).selectOption({ label: 'No brand' });
    await popup.getByRole('combobox', { name: 'Channel' }).selectOption({ label: step.channel });
  }
  if (step.category !== undefined) {
    await popup.getByRole('combobox', { name: 'Category' }).selectOption({ label: step.category });
  }
  await popup.keyboard.press('KeyY');
  if (step.note !== undefined) {
    await popup.getByRole('textbox', { name: 'Note' }).fill(step.note);
    await popup.keyboard.press('Escape');
  }
  if (step.stage !== null) await popup.keyboard.press(`Digit${step.stage}`);
  if (step.emotion !== null) await popup.keyboard.press(`Key${step.emotion}`);
  const tagged = await title.inputValue();
  await popup.keyboard.press('Enter');
  await popup.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
  return tagged;
}

async function exportJourney(dashboard: Page, downloadDir: string, folder: string): Promise<string> {
  await dashboard.getByRole('button', { name: 'Export' }).click();
  await dashboard.getByRole('button', { name: 'Save file' }).click();
  // The dialog names the file once it has given it to the browser.
  await dashboard.getByText(/\.json$/).waitFor();
  await dashboard.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
  const target = join(folder, 'journey-map.json');
  await rename(join(downloadDir, await downloaded(downloadDir)), target);
  return target;
}

const downloadTakesAtMostMs = 30_000;

/** The name of the file that the browser has finished writing; it has another ending until then. */
async function downloaded(downloadDir: string): Promise<string> {
  const giveUpAt = Date.now() + downloadTakesAtMostMs;
  while (Date.now() < giveUpAt) {
    const file = (await readdir(downloadDir)).find((name) => name.endsWith('.json'));
    if (file !== undefined) return file;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The browser wrote no file into ${downloadDir}.`);
}
