import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

const PATIENCE_MS = 15_000;

export interface VirtualDisplay {
  /** The X display's name, such as `:99`: pass it to `launchChromium`. */
  readonly name: string;
  /**
   * Presses keys as a keyboard would: `alt+shift+j`, `Return`. They go to the window of this process that has the focus,
   * else to its newest, once it is there and has the focus.
   */
  pressKeys(keys: string, windowOf: { readonly pid: number }): Promise<void>;
  /** Clicks with the right mouse button, at a place of the screen, and waits until the process shows its menu there. */
  rightClick(at: { readonly x: number; readonly y: number }, windowOf: { readonly pid: number }): Promise<void>;
  /** Sets what the keyboard prints, such as `fr`: keys pressed from then on lie where that layout has them. */
  setLayout(layout: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * A display in memory with a window manager, for what only a real key press does (browser shortcuts). Needs Xvfb,
 * openbox and xdotool; throws an error that names the one that is missing.
 */
export async function startVirtualDisplay(size = { width: 1400, height: 1000 }): Promise<VirtualDisplay> {
  // `-displayfd` lets the server choose a free display and say which.
  const screen = `${size.width}x${size.height}x24`;
  // A server that starts anew when its last client has gone would forget the keyboard's layout.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = `:${await firstLine(server, 'Xvfb')}`;
  const env = { ...process.env, DISPLAY: name };
  const manager = spawn('openbox', ['--sm-disable'], { stdio: 'ignore', env });
  try {
    await spawned(manager, 'openbox');
  } catch (error) {
    await end(server);
    throw error;
  }

  async function xdotool(...args: string[]): Promise<string> {
    const { stdout } = await run('xdotool', args, { env });
    return stdout.trim();
  }

  /** The process whose window has the focus, or null. */
  async function activePid(): Promise<number | null> {
    try {
      return Number(await xdotool('getactivewindow', 'getwindowpid'));
    } catch {
      // xdotool fails where no window has the focus yet.
      return null;
    }
  }

  /** The windows that the process shows, at least one. */
  async function windowsOf(pid: number): Promise<string[]> {
    return (await xdotool('search', '--sync', '--onlyvisible', '--pid', String(pid))).split('\n');
  }

  return {
    name,
    async pressKeys(keys, { pid }) {
      if ((await activePid()) !== pid) {
        const windows = await windowsOf(pid);
        await xdotool('windowactivate', '--sync', windows.at(-1) ?? '');
      }
      await xdotool('key', '--clearmodifiers', keys);
    },
    async rightClick({ x, y }, { pid }) {
      // A menu is a window of its own. Keys that are pressed before it is there go to the page.
      const before = (await windowsOf(pid)).length;
      await xdotool('mousemove', '--sync', String(Math.round(x)), String(Math.round(y)), 'click', '3');
      const latest = Date.now() + PATIENCE_MS;
      while ((await windowsOf(pid)).length <= before) {
        if (Date.now() > latest) throw new Error('The right click opened no menu.');
        await delay(20);
      }
    },
    async setLayout(layout) {
      await run('setxkbmap', ['-display', name, layout]);
    },
    async stop() {
      await end(manager);
      await end(server);
    },
  };
}

async function firstLine(child: ChildProcess, command: string): Promise<string> {
  await spawned(child, command);
  const output = child.stdio[3] as Readable;
  let text = '';
  for await (const chunk of output) {
    text += String(chunk);
    if (text.includes('\n')) return text.trim();
  }
  throw new Error(`${command} ended before it was ready.`);
}

async function spawned(child: ChildProcess, command: string): Promise<void> {
  try {
    await once(child, 'spawn');
  } catch (cause) {
    throw new Error(`${command} could not be started: is it installed?`, { cause });
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await Promise.race([once(child, 'exit'), delay(3000, undefined, { ref: false }).then(() => child.kill('SIGKILL'))]);
}
