import { defineConfig } from '@playwright/test';

/**
 * Real browsers only. `chromium` and `firefox` run headless; `display` needs a screen of its own (a virtual one is
 * started), since only real key presses fire a browser's shortcuts.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: true,
  // Real browsers on a busy machine: what passes only the second time is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  projects: [
    { name: 'chromium', testMatch: /chromium\/.*\.spec\.ts/ },
    { name: 'firefox', testMatch: /firefox\/.*\.spec\.ts/ },
    // What a browser asks in a window of its own overlooks keys at times, and says nowhere when it hears them.
    { name: 'display', testMatch: /display\/.*\.spec\.ts/, retries: process.env.CI ? 2 : 0 },
  ],
});
