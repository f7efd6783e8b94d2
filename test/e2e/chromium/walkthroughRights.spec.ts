import type { PageView, Walkthrough } from '@/lib/journey/schemas/walkthrough';
import type { ChromiumRun } from '../../browsers/chromium';
import { expect, test } from '../fixtures';
import { isWatched } from './isWatched';
import { PanelPage } from './panelPage';
import { storedRecords } from './storedRecords';

/** As the person does in the browser's own settings. */
async function setHostAccess(run: ChromiumRun, access: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const page = await run.context.newPage();
  await page.goto('chrome://extensions');
  const change = JSON.stringify({ extensionId: run.extensionId, hostAccess: access });
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${change})`);
  await page.close();
}

test('a right to see pages that is taken back in the middle of a walk turns it into one by hand, until it is given again', async ({
  launch,
  shop,
  folder,
}) => {
  const { run, page, panel } = await PanelPage.walking({ launch, folder }, shop.url('aubelune', '/en/'));
  await expect.poll(() => isWatched(run, page)).toBe(true);
  await setHostAccess(run, 'ON_CLICK');
  await expect(panel.page.getByText('By hand: no page is logged')).toBeVisible();
  // Nobody can reach into the page any more. What is done there is answered with the end.
  await page.bringToFront();
  await page.mouse.click(5, 5);
  await expect.poll(() => isWatched(run, page)).toBe(false);
  const worker = await run.serviceWorker();
  expect(await worker.evaluate('chrome.scripting.getRegisteredContentScripts()')).toEqual([]);
  await page.bringToFront();
  await page.goto(shop.url('aubelune', '/en/product/alba'));
  // By hand all of it works.
  await panel.page.keyboard.press('f');
  await expect(panel.page.getByRole('radio', { name: 'Positive', exact: true })).toBeChecked();
  expect(await storedRecords<PageView>(run, 'pageViews')).toHaveLength(1);

  await setHostAccess(run, 'ON_ALL_SITES');
  await page.bringToFront();
  await panel.page.getByRole('button', { name: 'Let Parcours see the pages' }).click();
  await expect(panel.page.getByText('Recording', { exact: true })).toBeVisible();
  await expect(panel.trail()).toHaveCount(2);
  await page.goto(shop.url('aubelune', '/en/help'));
  await expect(panel.trail()).toHaveCount(3);
  await expect.poll(() => isWatched(run, page)).toBe(true);
  expect(await storedRecords<Walkthrough>(run, 'walkthroughs')).toMatchObject([{ state: 'running', pauses: [] }]);
  await panel.page.getByRole('button', { name: 'End the walkthrough …' }).click();
  await panel.page.getByRole('button', { name: /^End it/ }).click();
  await expect.poll(() => isWatched(run, page)).toBe(false);
});
