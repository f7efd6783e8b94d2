import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { type ChromiumOptions, type ChromiumRun, launchChromium } from '../browsers/chromium';
import { type FirefoxOptions, type FirefoxRun, launchFirefox } from '../browsers/firefox';
import { type RunningShop, startShop } from '../shop/server';

export const chromiumBuild = '.output/chrome-mv3';
export const firefoxBuild = '.output/firefox-mv3';

interface Fixtures {
  /** Launches Chromium with the built extension, as a person would have it; closed after the test. */
  launch(options?: Partial<ChromiumOptions>): Promise<ChromiumRun>;
  /** Launches Firefox with the built extension, in English; closed after the test. */
  launchFirefox(options?: Partial<FirefoxOptions>): Promise<FirefoxRun>;
  /** A folder that goes after the test: for profiles that outlive a browser, and for files. */
  folder(name: string): Promise<string>;
}

interface WorkerFixtures {
  shop: RunningShop;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  shop: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const shop = await startShop();
      await use(shop);
      await shop.close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  launch: async ({}, use) => {
    const runs: ChromiumRun[] = [];
    await use(async (options = {}) => {
      const run = await launchChromium({ extensionDirs: [chromiumBuild], headless: true, lang: 'en-GB', ...options });
      runs.push(run);
      return run;
    });
    await Promise.all(runs.map((run) => run.close()));
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  launchFirefox: async ({}, use) => {
    const runs: FirefoxRun[] = [];
    await use(async (options = {}) => {
      const run = await launchFirefox({ extensionDir: firefoxBuild, headless: true, lang: 'en-US', ...options });
      runs.push(run);
      return run;
    });
    await Promise.all(runs.map((run) => run.close()));
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  folder: async ({}, use) => {
    const folders: string[] = [];
    await use(async (name) => {
      const folder = await mkdtemp(join(tmpdir(), `${name}-`));
      folders.push(folder);
      return folder;
    });
    await Promise.all(
      folders.map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })),
    );
  },
});

export { expect } from '@playwright/test';
