import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '../fixtures';
import { button, openPopup, radio, statusLine } from './quickForm';

test('a film is written, opens without network and plays to its end', async ({ launchFirefox, shop, folder }) => {
  const downloadDir = await folder('downloads');
  const run = await launchFirefox({ downloadDir });
  for (const [site, path, stage, emotion] of [
    ['klafti', '/en/', '1', 'a'],
    ['aubelune', '/en/product/alba', '2', 'f'],
  ] as const) {
    await run.navigate(shop.url(site, path));
    const popup = await openPopup(run);
    await run.press(stage, emotion, 'Enter');
    await popup.waitForElement(statusLine, 'Saved');
    await run.press('Enter');
    await expect.poll(() => run.isPopupOpen()).toBe(false);
  }
  await run.openExtensionPage('dashboard.html');
  const { page } = run;
  await page.click(button('Export'));
  await page.click(radio('Journey film (HTML)'));
  await page.click(button('Save file'));
  await page.waitForElement({ role: 'dialog', name: 'Export the journey map' }, 'Given to the browser’s downloads');
  const finished = async () => (await readdir(downloadDir)).filter((name) => name.endsWith('.film.html'));
  await expect.poll(finished).toHaveLength(1);
  const [name = ''] = await finished();

  await run.inChrome('Services.io.offline = true;');
  await run.navigate(pathToFileURL(join(downloadDir, name)).href);
  await page.waitForElement('.plays .title', 'First journey');
  await run.press('+', '+', '+', ' ');
  await page.waitForElement('.moment:not([hidden])');
  await page.waitFor(() => {
    const image = document.querySelector<HTMLImageElement>('.moment:not([hidden]) img');
    return image?.complete && image.naturalWidth > 400;
  });
  await page.waitForElement('.end:not([hidden])', 'The journey in short');
  await page.waitFor(() => !document.body.classList.contains('isPlaying'));
  expect(await page.text('.place')).toBe('2 / 2');
  await run.press('Home', 'ArrowRight', 'ArrowRight');
  await page.waitForElement('.moment:not([hidden])', 'Very negative');
});
