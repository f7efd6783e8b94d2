import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian packages by what they are for. */
const PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  /** A display in memory and real key presses: see display.ts. */
  display: ['xvfb', 'openbox', 'xdotool', 'x11-xkb-utils'],
  /** Debian ships the browsers in American English alone. */
  languages: ['chromium-l10n', 'firefox-esr-l10n-fr'],
} as const;

export type Installable = keyof typeof PACKAGES;

/**
 * Installs what is missing from Debian's packages, printing what apt-get prints. Does nothing when nothing is
 * missing. Throws an error that says what to do by hand when it may not (not root, not Debian) or apt-get fails.
 */
export function installFromDebian(wanted: readonly Installable[]): void {
  const missing = wanted.flatMap((each) => PACKAGES[each]).filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  const byHand = `apt-get update && apt-get install --no-install-recommends ${missing.join(' ')}`;
  if (!existsSync('/etc/debian_version')) {
    throw new Error(`This is not a Debian system. Install by hand what Debian calls: ${missing.join(', ')}.`);
  }
  if (process.getuid?.() !== 0) {
    throw new Error(`Only root may install packages. Run as root: ${byHand}`);
  }
  console.log(`Installing ${missing.join(', ')} from Debian's packages ...`);
  aptGet(['update'], byHand);
  aptGet(['install', '-y', '--no-install-recommends', ...missing], byHand);
}

function isInstalled(name: string): boolean {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own placeholder
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], { encoding: 'utf8' });
  return stdout === 'installed';
}

function aptGet(args: readonly string[], byHand: string): void {
  const { status, error } = spawnSync('apt-get', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) {
    throw new Error(`apt-get ${args.join(' ')} failed (${error?.message ?? `code ${status}`}). By hand: ${byHand}`);
  }
}
