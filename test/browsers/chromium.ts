import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import { createChromiumPopup } from './chromium-popup';
import { writeChromiumPreferences } from './chromium-preferences';
import { type FoundBrowser, findChromium } from './find';
import { killProcessGroup } from './kill';

export interface ChromiumOptions {
  /** Unpacked extensions; the first is the one that `extensionId` and `clickToolbar` mean. May be empty. */
  readonly extensionDirs: readonly string[];
  readonly headless: boolean;
  /** Default: the first browser of the Chromium family on this machine. */
  readonly browser?: FoundBrowser;
  /** Kept after `close()`. Default: a fresh one, removed by `close()`. */
  readonly userDataDir?: string;
  /** Language of the browser itself, such as `fr`: what `i18n.getUILanguage()` says. */
  readonly lang?: string;
  /** What `prefers-color-scheme` says, on pages and in the popup alike. */
  readonly colorScheme?: 'light' | 'dark';
  readonly extraArgs?: readonly string[];
  readonly window?: { readonly width: number; readonly height: number };
  /** Allows the extensions in private windows, as the switch on the extension's page would. */
  readonly incognitoAllowed?: boolean;
  readonly blockThirdPartyCookies?: boolean;
  /**
   * Downloads go there under their own names, the popup's too, of which Playwright gives no event. Playwright's own
   * `download` objects then know no file.
   */
  readonly downloadDir?: string;
  /** The X display of a headed browser, such as `:99`. */
  readonly display?: string;
}

export interface ChromiumRun {
  readonly context: BrowserContext;
  /** The whole browser's CDP session: for targets, extensions and timing. */
  readonly cdp: CDPSession;
  readonly userDataDir: string;
  readonly pid: number;
  /** Ids in the order of `extensionDirs`. */
  readonly extensionIds: readonly string[];
  /** The first extension's id; throws when none was loaded. */
  readonly extensionId: string;
  /** The extension's service worker, started if it was asleep. */
  serviceWorker(): Promise<Worker>;
  /** Ends the service worker as the browser does when it is idle: an attached debugger keeps it from being idle. */
  stopServiceWorker(): Promise<void>;
  /** The tab's target id, which `Extensions.triggerAction` wants. The tab must be the one in front of its window. */
  tabTarget(page: Page): Promise<string>;
  /** Clicks the extension's toolbar button over this page's tab: grants `activeTab`, opens the popup and returns it. */
  clickToolbar(page: Page): Promise<Page>;
  /** Clicks the toolbar button and waits for nothing: for actions without a popup, and for timing. */
  pressToolbarButton(page: Page): Promise<void>;
  /** The popup that is open now, however it was opened (shortcut, `action.openPopup`); waits for it. */
  popup(): Promise<Page>;
  /** Closes the popup if one is open. */
  closePopup(): Promise<void>;
  /** Opens a page of the extension in a tab, such as `dashboard.html`. */
  openExtensionPage(path: string): Promise<Page>;
  /** Opens a page in a private window. Needs `incognitoAllowed`. */
  openIncognitoPage(url: string): Promise<Page>;
  /** SIGKILL to every process of the browser. The profile stays, for a relaunch. */
  kill(): Promise<void>;
  /** Closes the browser in order; removes the profile if it was made here. Also to be called after `kill()`. */
  close(): Promise<void>;
}

/** Launches a browser of the Chromium family with the unpacked extensions. Throws when there is no such browser. */
export async function launchChromium(options: ChromiumOptions): Promise<ChromiumRun> {
  const browser = options.browser ?? findChromium();
  if (browser === null) throw new Error('No Chromium, Chrome or Edge was found on this machine.');
  const userDataDir = options.userDataDir ?? (await mkdtemp(join(tmpdir(), 'chromium-profile-')));
  const extensionDirs = options.extensionDirs.map((dir) => resolve(dir));
  // Only loading over the pipe can allow private windows, and branded browsers ignore the flag.
  const loadOverPipe = browser.branded || options.incognitoAllowed === true;
  await writeChromiumPreferences(userDataDir, options);
  const context = await chromium.launchPersistentContext(userDataDir, {
    executablePath: browser.path,
    // Playwright's own headless means the old headless shell's defaults; the new headless mode is a flag.
    headless: false,
    // The window's real size and the browser's real colours: emulated ones would not reach the popup.
    viewport: null,
    colorScheme: null,
    // The browser's own as well: Playwright's test runner would make the tabs American, and the popup would differ.
    ...(options.lang === undefined ? {} : { locale: options.lang }),
    acceptDownloads: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    env: environment(options),
    args: [...flags(options), ...(loadOverPipe ? [] : loadFlags(extensionDirs)), ...(options.extraArgs ?? [])],
  });
  try {
    return await createRun({ context, options, userDataDir, extensionDirs, loadOverPipe });
  } catch (error) {
    await context.close();
    throw error;
  }
}

interface RunParts {
  readonly context: BrowserContext;
  readonly options: ChromiumOptions;
  readonly userDataDir: string;
  readonly extensionDirs: readonly string[];
  readonly loadOverPipe: boolean;
}

async function createRun(parts: RunParts): Promise<ChromiumRun> {
  const { context, options, userDataDir, extensionDirs, loadOverPipe } = parts;
  const cdp = await browserSession(context);
  const pid = await browserPid(cdp);
  if (options.downloadDir !== undefined) {
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: resolve(options.downloadDir) });
  }
  const incognito = options.incognitoAllowed === true;
  const extensionIds = loadOverPipe
    ? await loadExtensions(cdp, extensionDirs, incognito)
    : await loadedExtensions(cdp, extensionDirs);
  const extensionId = () => {
    const [first] = extensionIds;
    if (first === undefined) throw new Error('No extension was loaded in this browser.');
    return first;
  };
  const origin = () => `chrome-extension://${extensionId()}/`;
  const popup = createChromiumPopup({ context, cdp, endpoint: await debuggingEndpoint(userDataDir), extensionId });

  async function serviceWorker(): Promise<Worker> {
    const isOurs = (worker: Worker) => worker.url().startsWith(origin());
    if ((await workerTargets()).length === 0) await startServiceWorker();
    // A worker that was stopped and started again keeps its target, and Playwright its entry.
    const listed = context.serviceWorkers().find(isOurs);
    return listed ?? context.waitForEvent('serviceworker', { predicate: isOurs });
  }

  async function workerTargets() {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(origin()));
  }

  async function stopServiceWorker(): Promise<void> {
    while ((await workerTargets()).length > 0) {
      for (const { targetId } of await workerTargets()) await cdp.send('Target.closeTarget', { targetId });
    }
  }

  async function startServiceWorker(): Promise<void> {
    // The protocol's ServiceWorker domain belongs to a page: any page of the profile will do.
    const page = context.pages()[0] ?? (await context.newPage());
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.startWorker', { scopeURL: origin() });
    await session.detach();
  }

  async function openIncognitoPage(url: string): Promise<Page> {
    if (!incognito) throw new Error('The extension was not allowed in private windows at launch.');
    const worker = await serviceWorker();
    const [page] = await Promise.all([
      context.waitForEvent('page'),
      // Playwright's own new contexts are private profiles without the extension: only the browser's private window has it.
      worker.evaluate(`chrome.windows.create(${JSON.stringify({ incognito: true, url })}).then(() => null)`),
    ]);
    await page.waitForURL(url);
    return page;
  }

  async function openExtensionPage(path: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId()}/${path}`);
    return page;
  }

  return {
    context,
    cdp,
    userDataDir,
    pid,
    extensionIds,
    get extensionId() {
      return extensionId();
    },
    serviceWorker,
    stopServiceWorker,
    tabTarget: popup.tabTarget,
    async clickToolbar(page) {
      await popup.close();
      await popup.press(page);
      return popup.open();
    },
    pressToolbarButton: popup.press,
    popup: popup.open,
    closePopup: popup.close,
    openExtensionPage,
    openIncognitoPage,
    async kill() {
      const closed = context.waitForEvent('close');
      await killProcessGroup(pid);
      await closed;
    },
    async close() {
      await context.close();
      if (options.userDataDir === undefined) await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function flags(options: ChromiumOptions): string[] {
  const { width, height } = options.window ?? { width: 1280, height: 800 };
  return [
    ...(options.headless ? ['--headless=new', '--hide-scrollbars'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--disable-infobars',
    '--hide-crash-restore-bubble',
    '--enable-unsafe-extension-debugging',
    // Playwright keeps the pipe; the popup's own client comes in by this port, which the browser chooses.
    '--remote-debugging-port=0',
    `--window-size=${width},${height}`,
    ...(options.lang === undefined ? [] : [`--lang=${options.lang}`]),
  ];
}

function loadFlags(extensionDirs: readonly string[]): string[] {
  if (extensionDirs.length === 0) return [];
  const list = extensionDirs.join(',');
  return [`--disable-extensions-except=${list}`, `--load-extension=${list}`];
}

function environment({ lang, display }: ChromiumOptions): Record<string, string> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    ...Object.fromEntries(inherited),
    // On Linux the browser takes its language from here and ignores `--lang`.
    ...(lang === undefined ? {} : { LANGUAGE: lang }),
    ...(display === undefined ? {} : { DISPLAY: display }),
  };
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (browser === null) throw new Error('The browser closed as soon as it had started.');
  return browser.newBrowserCDPSession();
}

async function browserPid(cdp: CDPSession): Promise<number> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  const browser = processInfo.find((each) => each.type === 'browser');
  if (browser === undefined) throw new Error('The browser does not say which process it is.');
  return browser.id;
}

async function debuggingEndpoint(userDataDir: string): Promise<string> {
  const text = await readFile(join(userDataDir, 'DevToolsActivePort'), 'utf8');
  const [port, path] = text.trim().split('\n');
  if (port === undefined || path === undefined) throw new Error(`Not a debugging address: ${text}`);
  return `ws://127.0.0.1:${port}${path}`;
}

async function loadExtensions(cdp: CDPSession, dirs: readonly string[], enableInIncognito: boolean): Promise<string[]> {
  const ids: string[] = [];
  for (const path of dirs) {
    const { id } = await cdp.send('Extensions.loadUnpacked', { path, enableInIncognito });
    ids.push(id);
  }
  return ids;
}

async function loadedExtensions(cdp: CDPSession, dirs: readonly string[]): Promise<string[]> {
  if (dirs.length === 0) return [];
  const { extensions } = await cdp.send('Extensions.getExtensions');
  return dirs.map((dir) => {
    const extension = extensions.find((each) => each.path === dir);
    if (extension === undefined) throw new Error(`The browser did not load the extension in ${dir}.`);
    return extension.id;
  });
}
