import type { Page } from '@playwright/test';
import type { ChromiumRun } from '../../browsers/chromium';

/** Whether the script that counts what is done runs in the page: asked in the extension's own world there. */
export async function isWatched(run: ChromiumRun, page: Page): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${run.extensionId}`) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const asked = worlds.map(async (contextId) => {
    const { result } = await session.send('Runtime.evaluate', {
      expression: "'endParcoursWatcher' in globalThis",
      contextId,
    });
    return result.value === true;
  });
  const answers = await Promise.all(asked);
  await session.detach();
  return answers.includes(true);
}
