import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type FoundBrowser, findFirefox } from './find';
import { createFirefoxBackground } from './firefox-background';
import { createFirefoxChrome } from './firefox-chrome';
import { createFirefoxDocument, type FirefoxDocument, type Json } from './firefox-document';
import { pressKeys } from './firefox-keys';
import { type FirefoxPreference, writeFirefoxPreferences } from './firefox-profile';
import { createFirefoxToolbar } from './firefox-toolbar';
import { createFirefoxWindows, type FirefoxWindow } from './firefox-windows';
import { isAlive, killProcessGroup } from './kill';
import { connectMarionette, type Marionette } from './marionette';

export interface FirefoxOptions {
  /** The unpacked add-on; its manifest must name `browser_specific_settings.gecko.id`. Without one: a bare browser. */
  readonly extensionDir?: string;
  readonly headless: boolean;
  /** Default: the Firefox of this machine. */
  readonly browser?: FoundBrowser;
  /** Kept after `close()`. Default: a fresh one, removed by `close()`. */
  readonly profileDir?: string;
  /** Language of the browser itself, such as `fr`. Its language pack must be installed. */
  readonly lang?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** Allows the add-on in private windows, as the switch on its page would. */
  readonly privateAllowed?: boolean;
  readonly blockThirdPartyCookies?: boolean;
  /** Downloads go there, unasked. */
  readonly downloadDir?: string;
  readonly window?: { readonly width: number; readonly height: number };
  /** The X display of a headed browser, such as `:99`. */
  readonly display?: string;
  readonly preferences?: Readonly<Record<string, FirefoxPreference>>;
}

export interface FirefoxRun {
  readonly pid: number;
  readonly profileDir: string;
  /** The add-on's id; throws when none was installed. */
  readonly addonId: string;
  /** `moz-extension://UUID/`: the same in every run of the same add-on. */
  readonly extensionOrigin: string;
  /** The document of the tab in front. */
  readonly page: FirefoxDocument;
  /** Loads an address in the tab in front, and waits until it has loaded. Throws if it fails: the tab then shows an error page. */
  navigate(url: string): Promise<void>;
  /** Loads a page of the add-on, such as `dashboard.html`, in a new tab in front. */
  openExtensionPage(path: string): Promise<void>;
  /** The frame of the tab in front whose address contains this, at any depth, closed shadow roots included. */
  frame(address: string): FirefoxDocument;
  /** The add-on's background page, woken if it sleeps; private windows have none of their own. */
  readonly background: FirefoxDocument;
  /** Puts the background page to sleep, as Firefox does by itself when it has nothing to do. */
  stopBackground(): Promise<void>;
  /** Clicks the add-on's toolbar button with the mouse and gives the popup, once it is open. */
  clickToolbarButton(): Promise<FirefoxDocument>;
  /** The popup that is open now, however it was opened (shortcut, `action.openPopup`); waits for it. */
  popup(): Promise<FirefoxDocument>;
  /** Whether a popup is open. */
  isPopupOpen(): Promise<boolean>;
  closePopup(): Promise<void>;
  /** What the badge on the toolbar button says for the tab in front. It follows `setBadgeText` a frame later. */
  badgeText(): Promise<string>;
  /**
   * Presses keys in the browser's window, as the keyboard does: they go to what has the focus there (the popup, the
   * page, or the browser for its shortcuts). One chord such as `Alt+Shift+J`, `Enter` or `Tab` an argument.
   */
  press(...chords: readonly string[]): Promise<void>;
  /** Types text in the browser's window, as the keyboard does. */
  typeText(text: string): Promise<void>;
  /** Tabs of all windows. */
  windows(): Promise<FirefoxWindow[]>;
  /** Opens a tab, in front. */
  newTab(url: string): Promise<void>;
  /** Brings a tab to the front. */
  switchTo(handle: string): Promise<void>;
  /** Opens a private window, in front. */
  openPrivateWindow(url: string): Promise<void>;
  /** Runs the body of a function with Firefox's own rights, in the window in front; `arguments` are the arguments. */
  inChrome(body: string, ...args: readonly Json[]): Promise<unknown>;
  /** Installs the add-on again, as a temporary one: an update of itself. */
  installAddon(): Promise<void>;
  /** SIGKILL to every process of the browser. The profile stays, for a relaunch. */
  kill(): Promise<void>;
  /** Closes the browser in order; removes the profile if it was made here. Also to be called after `kill()`. */
  close(): Promise<void>;
}

/** The pages of a test's add-on always have this address, so that a relaunch finds its data. */
const EXTENSION_UUID = '7a4f1c52-3d0e-4b8a-9c6d-1e2f3a4b5c6d';

const START_PATIENCE_MS = 60_000;
const SCRIPT_PATIENCE_MS = 60_000;
const QUIT_PATIENCE_MS = 15_000;

/** Launches Firefox with the unpacked add-on. Throws when there is no Firefox, or it does not start. */
export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxRun> {
  const browser = options.browser ?? findFirefox();
  if (browser === null) throw new Error('No Firefox was found on this machine.');
  const profileDir = options.profileDir ?? (await mkdtemp(join(tmpdir(), 'firefox-profile-')));
  await mkdir(profileDir, { recursive: true });
  const extensionDir = options.extensionDir === undefined ? null : resolve(options.extensionDir);
  const addonId = extensionDir === null ? null : await readAddonId(extensionDir);
  await writeFirefoxPreferences(profileDir, {
    ...options,
    uuids: addonId === null ? {} : { [addonId]: EXTENSION_UUID },
    ...(options.preferences === undefined ? {} : { extra: options.preferences }),
  });
  const started = await start(browser.path, profileDir, options);
  try {
    return await createRun({ ...started, options, profileDir, extensionDir, addonId });
  } catch (error) {
    await killProcessGroup(started.pid);
    throw error;
  }
}

interface Started {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly marionette: Marionette;
}

interface RunParts extends Started {
  readonly options: FirefoxOptions;
  readonly profileDir: string;
  readonly extensionDir: string | null;
  readonly addonId: string | null;
}

async function createRun(parts: RunParts): Promise<FirefoxRun> {
  const { child, pid, marionette, options, profileDir, extensionDir } = parts;
  await marionette.send('WebDriver:NewSession', { timeouts: { script: SCRIPT_PATIENCE_MS } });
  const chrome = await createFirefoxChrome(marionette);
  const addonId = () => {
    if (parts.addonId === null) throw new Error('No add-on was installed in this browser.');
    return parts.addonId;
  };
  // Marionette's test mode for the focus, set at start, leaves a popup without it: real keys would not reach it.
  await chrome.execute(`Services.prefs.setBoolPref('focusmanager.testmode', false);`);
  const windows = createFirefoxWindows(chrome);
  const toolbar = createFirefoxToolbar({ chrome, addonId });
  const background = createFirefoxBackground(chrome, addonId);
  const extensionOrigin = `moz-extension://${EXTENSION_UUID}/`;

  async function installAddon(): Promise<void> {
    await marionette.send('Addon:Install', {
      path: extensionDir,
      temporary: true,
      allowPrivateBrowsing: options.privateAllowed === true,
    });
    await toolbar.pin();
  }
  if (extensionDir !== null) await installAddon();

  return {
    pid,
    profileDir,
    get addonId() {
      return addonId();
    },
    extensionOrigin,
    page: createFirefoxDocument({ chrome, browsingContext: 'gBrowser.selectedBrowser.browsingContext' }),
    navigate: windows.navigate,
    openExtensionPage: (path) => windows.newTab(`${extensionOrigin}${path}`),
    frame: (address) => createFirefoxDocument({ chrome, browsingContext: FRAME, argument: address }),
    get background() {
      return background.document;
    },
    stopBackground: background.stop,
    clickToolbarButton: toolbar.click,
    popup: toolbar.popup,
    isPopupOpen: toolbar.isPopupOpen,
    closePopup: toolbar.closePopup,
    badgeText: toolbar.badgeText,
    press: async (...chords) => {
      for (const chord of chords) await pressKeys(chrome, chord.split(/\+(?=.)/));
    },
    typeText: async (text) => {
      for (const character of text) await pressKeys(chrome, [character]);
    },
    windows: windows.list,
    newTab: windows.newTab,
    switchTo: windows.switchTo,
    openPrivateWindow: windows.openPrivate,
    inChrome: chrome.execute,
    installAddon,
    async kill() {
      await killProcessGroup(pid);
      marionette.close();
    },
    async close() {
      if (isAlive(pid)) {
        const exited = once(child, 'exit');
        // Firefox may end the connection before it has answered.
        marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
        const inTime = await Promise.race([exited, delay(QUIT_PATIENCE_MS, null, { ref: false })]);
        if (inTime === null) await killProcessGroup(pid);
      }
      marionette.close();
      if (options.profileDir === undefined) await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const FRAME = `gBrowser.selectedBrowser.browsingContext.getAllBrowsingContextsInSubtree()
  .find((each) => each.parent && each.currentWindowGlobal?.documentURI.spec.includes(argument))`;

async function start(path: string, profileDir: string, options: FirefoxOptions): Promise<Started> {
  const portFile = join(profileDir, 'MarionetteActivePort');
  await rm(portFile, { force: true });
  const { width, height } = options.window ?? { width: 1280, height: 800 };
  const child = spawn(
    path,
    [
      ...(options.headless ? ['--headless'] : []),
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profileDir,
      '--width',
      String(width),
      '--height',
      String(height),
    ],
    {
      // A group of its own, so that kill() reaches every process of it.
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        MOZ_CRASHREPORTER_DISABLE: '1',
        MOZ_HEADLESS_WIDTH: String(width),
        MOZ_HEADLESS_HEIGHT: String(height),
        ...(options.display === undefined ? {} : { DISPLAY: options.display }),
      },
    },
  );
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaints = `${complaints}${chunk.toString()}`.slice(-2000);
  });
  await once(child, 'spawn');
  const { pid } = child;
  if (pid === undefined) throw new Error(`${path} could not be started.`);
  const killAtExit = () => {
    if (process.platform !== 'win32' && isAlive(pid)) process.kill(-pid, 'SIGKILL');
  };
  process.once('exit', killAtExit);
  child.once('exit', () => process.removeListener('exit', killAtExit));

  const end = Date.now() + START_PATIENCE_MS;
  for (;;) {
    if (child.exitCode !== null || Date.now() > end) {
      if (child.exitCode === null) await killProcessGroup(pid);
      throw new Error(`Firefox did not start.\n${complaints}`);
    }
    const port = await readPort(portFile);
    if (port !== null) return { child, pid, marionette: await connectMarionette(port) };
    await delay(25);
  }
}

/** Firefox writes the port once it listens; null before. */
async function readPort(portFile: string): Promise<number | null> {
  try {
    const port = Number(await readFile(portFile, 'utf8'));
    return port > 0 ? port : null;
  } catch {
    return null;
  }
}

async function readAddonId(extensionDir: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`The manifest in ${extensionDir} names no browser_specific_settings.gecko.id.`);
  return id;
}
