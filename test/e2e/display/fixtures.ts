import { startVirtualDisplay, type VirtualDisplay } from '../../browsers/display';
import { test as base } from '../fixtures';

/**
 * A screen for each test, on which `launch` shows its browsers. They are closed before the screen goes: a browser
 * whose screen has gone ends by itself, at times before it was told to.
 */
export const test = base.extend<{ display: VirtualDisplay }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  display: async ({}, use) => {
    const display = await startVirtualDisplay();
    await use(display);
    await display.stop();
  },
  launch: async ({ display, launch }, use) => {
    await use(async (options = {}) => {
      const run = await launch({ headless: false, display: display.name, ...options });
      // A browser drops keys of an extension that it has just installed and that does not listen yet.
      const worker = await run.serviceWorker();
      await base.expect.poll(() => worker.evaluate('chrome.commands.onCommand.hasListeners()')).toBe(true);
      return run;
    });
  },
});

export { expect } from '@playwright/test';
