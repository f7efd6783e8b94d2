import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'chrome' | 'edge' | 'firefox';

/**
 * A browser on this machine. `branded` browsers (Google Chrome, Microsoft Edge) ignore `--load-extension`, so an
 * extension has to be loaded into them over the debugging pipe.
 */
export interface FoundBrowser {
  readonly kind: BrowserKind;
  readonly path: string;
  readonly branded: boolean;
}

/** Where `find` looks: the platform, the folders of `PATH`, the environment and which files can be run. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly canRun: (path: string) => boolean;
}

interface Candidate {
  readonly kind: BrowserKind;
  readonly paths: readonly string[];
}

/**
 * The browsers of this machine that can take the extension, the best for testing first: Chromium (takes the extension
 * on its command line), then Chrome, Edge and Firefox. Empty when there is none.
 */
export function findBrowsers(machine: Machine = thisMachine()): FoundBrowser[] {
  const found: FoundBrowser[] = [];
  for (const { kind, paths } of candidates(machine)) {
    const path = paths.find((candidate) => machine.canRun(candidate));
    if (path !== undefined) found.push({ kind, path, branded: kind === 'chrome' || kind === 'edge' });
  }
  return found;
}

/** The first browser of the Chromium family, or null. */
export function findChromium(machine: Machine = thisMachine()): FoundBrowser | null {
  return findBrowsers(machine).find((browser) => browser.kind !== 'firefox') ?? null;
}

/** Firefox (any edition), or null. */
export function findFirefox(machine: Machine = thisMachine()): FoundBrowser | null {
  return findBrowsers(machine).find((browser) => browser.kind === 'firefox') ?? null;
}

function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, home: homedir(), canRun };
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function candidates(machine: Machine): Candidate[] {
  if (machine.platform === 'darwin') return onMac(machine);
  if (machine.platform === 'win32') return onWindows(machine);
  return onLinux(machine);
}

function onLinux({ env }: Machine): Candidate[] {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const named = (...names: string[]) => names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [
    { kind: 'chromium', paths: named('chromium', 'chromium-browser') },
    { kind: 'chrome', paths: named('google-chrome', 'google-chrome-stable', 'google-chrome-beta') },
    { kind: 'edge', paths: named('microsoft-edge', 'microsoft-edge-stable') },
    { kind: 'firefox', paths: named('firefox-esr', 'firefox', 'firefox-developer-edition') },
  ];
}

function onMac({ home }: Machine): Candidate[] {
  const app = (name: string, binary: string) =>
    ['/Applications', join(home, 'Applications')].map((folder) => `${folder}/${name}.app/Contents/MacOS/${binary}`);
  return [
    { kind: 'chromium', paths: app('Chromium', 'Chromium') },
    { kind: 'chrome', paths: app('Google Chrome', 'Google Chrome') },
    { kind: 'edge', paths: app('Microsoft Edge', 'Microsoft Edge') },
    { kind: 'firefox', paths: [...app('Firefox', 'firefox'), ...app('Firefox Developer Edition', 'firefox')] },
  ];
}

function onWindows({ env }: Machine): Candidate[] {
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
    (root): root is string => root !== undefined,
  );
  const under = (path: string) => roots.map((root) => `${root}\\${path}`);
  return [
    { kind: 'chromium', paths: under('Chromium\\Application\\chrome.exe') },
    { kind: 'chrome', paths: under('Google\\Chrome\\Application\\chrome.exe') },
    { kind: 'edge', paths: under('Microsoft\\Edge\\Application\\msedge.exe') },
    {
      kind: 'firefox',
      paths: [...under('Mozilla Firefox\\firefox.exe'), ...under('Firefox Developer Edition\\firefox.exe')],
    },
  ];
}
