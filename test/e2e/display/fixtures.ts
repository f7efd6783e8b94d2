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
    await use((options = {}) => launch({ headless: false, display: display.name, ...options }));
  },
});

export { expect } from '@playwright/test';
