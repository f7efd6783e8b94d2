import { expect, test } from '../fixtures';
import { button } from './quickForm';

test('one click opens the example and its map', async ({ launchFirefox }) => {
  const run = await launchFirefox({ window: { width: 1600, height: 1200 } });
  await run.openExtensionPage('dashboard.html');
  const { page } = run;
  await page.click(button('See an example'));
  await page.waitForElement('h1', 'Camille buys a dress from Aubelune');
  await page.waitForElement({ role: 'article', name: 'Looks for her size: 38 or 40?' });
  const width = await page.waitFor(
    () => document.querySelector<HTMLImageElement>('img[alt^="Screenshot: Looks for"]')?.naturalWidth ?? 0,
  );
  expect(width).toBeGreaterThan(300);
});
