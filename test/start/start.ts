import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { launchChromium } from '../browsers/chromium';
import { type FoundBrowser, findBrowsers } from '../browsers/find';
import { launchFirefox } from '../browsers/firefox';
import { installFromDebian } from '../browsers/install';
import { type RunningShop, startShop } from '../shop/server';
import { playJourney } from './playJourney';

/**
 * Builds the extension and opens it in a browser beside the sample shops. Without a display it plays the sample journey by itself
 * and writes what comes out. `npm start -- --play` plays it in any case; `npm start -- --browser firefox` chooses.
 */

const builds = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
const outFolder = 'out';
const shopPort = 4173;

async function main(): Promise<void> {
  const wantsPlay = process.argv.includes('--play');
  const wanted = process.argv[process.argv.indexOf('--browser') + 1];
  const browser = chooseBrowser(process.argv.includes('--browser') ? wanted : undefined);
  const firefox = browser.kind === 'firefox';
  const plays = wantsPlay || !hasDisplay();
  // Said before the build, which takes a while.
  if (plays && firefox) {
    const why = wantsPlay ? 'Playing the sample journey' : 'There is no display, and playing the sample journey';
    throw new Error(`${why} needs Chromium, Chrome or Edge.`);
  }
  build(firefox ? 'firefox' : 'chrome');
  const shop = await openShop();
  try {
    if (plays) await play(browser, shop);
    else await open(browser, shop);
  } finally {
    await shop.close();
  }
  byHand();
}

function chooseBrowser(wanted: string | undefined): FoundBrowser {
  const choose = () => findBrowsers().find(({ kind }) => wanted === undefined || kind === wanted);
  const found = choose();
  if (found) return found;
  if (wanted !== undefined) throw new Error(`No ${wanted} was found on this machine.`);
  console.log('No Chrome, Chromium, Edge or Firefox was found on this machine.');
  installFromDebian(['chromium']);
  const installed = choose();
  if (!installed) throw new Error('No browser was found. Install Chrome, Chromium, Edge or Firefox, then start again.');
  return installed;
}

function build(target: 'chrome' | 'firefox'): void {
  console.log(`Building the extension for ${target === 'chrome' ? 'Chromium browsers' : 'Firefox'} ...`);
  const { status } = spawnSync('npx', ['wxt', 'build', '-b', target], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The build failed; what it said stands above.');
}

async function openShop(): Promise<RunningShop> {
  try {
    return await startShop({ port: shopPort });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return startShop();
  }
}

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function play(browser: FoundBrowser, shop: RunningShop): Promise<void> {
  console.log('Playing the sample journey: the toolbar button on each page, then a few keys and Enter.\n');
  await mkdir(outFolder, { recursive: true });
  const played = await playJourney({
    browser,
    extensionDir: builds.chromium,
    shop,
    folder: outFolder,
    say: (line) => console.log(`  tagged  ${line}`),
  });
  console.log(`\n${played.touchpoints} touchpoints were saved and exported.`);
  console.log(`  the journey map as JSON   ${relative('.', played.journeyMapFile)}`);
  console.log(`  the journey on screen     ${relative('.', played.screenshotFile)}`);
}

async function open(browser: FoundBrowser, shop: RunningShop): Promise<void> {
  const start = shop.url('index', '/');
  const profile = resolve('.output', `profile-${browser.kind}`);
  await mkdir(profile, { recursive: true });
  console.log(`Opening ${browser.kind}. The sample shops are at ${start}`);
  console.log('On any page press Alt+Shift+J (or the Parcours button), a digit, a letter, Enter.');
  console.log('Close the browser to end.');
  if (browser.kind === 'firefox') {
    const run = await launchFirefox({ browser, extensionDir: builds.firefox, headless: false, profileDir: profile });
    await run.navigate(start);
    await untilGone(run.pid);
    return;
  }
  const run = await launchChromium({
    browser,
    extensionDirs: [builds.chromium],
    headless: false,
    userDataDir: profile,
  });
  const page = run.context.pages()[0] ?? (await run.context.newPage());
  await page.goto(start);
  await new Promise<void>((resolveClosed) => run.context.once('close', () => resolveClosed()));
}

async function untilGone(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await new Promise((resolveLater) => setTimeout(resolveLater, 500));
  }
}

function byHand(): void {
  console.log(`
To load the extension into your own browser:
  Chrome, Chromium, Edge   open chrome://extensions, switch on "Developer mode", "Load unpacked",
                           choose ${resolve(builds.chromium)}
  Firefox                  npx wxt build -b firefox, open about:debugging#/runtime/this-firefox, "Load Temporary Add-on...",
                           choose ${resolve(builds.firefox, 'manifest.json')}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
