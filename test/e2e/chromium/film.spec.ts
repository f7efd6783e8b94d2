import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import type { ChromiumRun } from '../../browsers/chromium';
import type { RunningShop } from '../../shop/server';
import { expect, test } from '../fixtures';
import { DashboardPage } from './dashboardPage';
import { tagPage } from './popupPage';

const alba = 'Views a product page: Alba linen wrap dress';

/** The address of the film of a journey with two touchpoints, each with its picture. */
async function filmFile(run: ChromiumRun, shop: RunningShop, downloads: string, folder: string): Promise<string> {
  const tab = await run.context.newPage();
  await tab.goto(shop.url('klafti', '/en/'));
  await tagPage(run, tab, '1', 'a');
  await tab.goto(shop.url('aubelune', '/en/product/alba'));
  await tagPage(run, tab, '2', 'f');
  const dashboard = await DashboardPage.open(run, '#/touchpoints');
  const file = await dashboard.export(downloads, 'This journey', 'Journey film (HTML)');
  expect(file.name).toMatch(/^My study - First journey - \d{4}-\d\d-\d\d\.film\.html$/);
  const path = join(folder, file.name);
  await writeFile(path, file.bytes);
  return pathToFileURL(path).href;
}

const seen = (page: Page) => page.locator('.scene:visible');
const ballAt = async (page: Page) => Number(await page.locator('.ball').getAttribute('cx'));

test('a film plays from its file alone, from title to end', async ({ launch, shop, folder }) => {
  const downloads = await folder('downloads');
  const run = await launch({ downloadDir: downloads });
  const address = await filmFile(run, shop, downloads, await folder('film'));
  await run.context.setOffline(true);
  const page = await run.context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  // Time passes only when the test lets it.
  await page.clock.install();
  await page.goto(address);

  await expect(seen(page)).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('First journey');
  await expect(seen(page)).toContainText('2 touchpoints');
  await page.clock.runFor(20_000);
  await expect(page.getByRole('heading', { name: 'First journey' })).toBeVisible();

  const play = page.getByRole('button', { name: 'Play' });
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  const scenes: string[] = [];
  let last = 0;
  for (let step = 0; step < 80; step += 1) {
    await page.clock.runFor(500);
    const name = (await seen(page).getByRole('heading').first().textContent()) ?? '';
    if (scenes.at(-1) !== name) scenes.push(name);
    const x = await ballAt(page);
    expect(x).toBeGreaterThanOrEqual(last);
    last = x;
    if (await play.isVisible()) break;
  }
  expect(scenes).toEqual([
    ...['First journey', 'Awareness', expect.stringContaining('Klafti'), 'Consideration', alba],
    'The journey in short',
  ]);
  await expect(play).toBeVisible();

  await test.step('moment by moment, by keyboard', async () => {
    await page.keyboard.press('Home');
    await expect(page.getByRole('heading', { name: 'First journey' })).toBeVisible();
    for (const _ of scenes.slice(0, 4)) await page.keyboard.press('ArrowRight');
    await expect(seen(page)).toContainText(alba);
    await expect(seen(page)).toContainText('Positive');
    await expect(page.getByRole('status')).toContainText(alba);
    await expect(page.locator('.place')).toHaveText('2 / 2');
    const width = await seen(page)
      .getByRole('img', { name: `Screenshot: ${alba}` })
      .evaluate(async (image: HTMLImageElement) => {
        await image.decode();
        return image.naturalWidth;
      });
    expect(width).toBeGreaterThan(400);
    await page.keyboard.press('ArrowLeft');
    await expect(seen(page).getByRole('heading', { level: 2 })).toHaveText('Consideration');
    await page.keyboard.press('End');
    await expect(seen(page)).toContainText('The journey in short');
  });

  await test.step('by the bar, by the curve, and faster', async () => {
    await page.getByRole('slider', { name: 'Place in the film' }).fill('0');
    await expect(page.getByRole('heading', { name: 'First journey' })).toBeVisible();
    await page.locator('.point').last().click();
    await expect(seen(page)).toContainText(alba);
    await page.keyboard.press('+');
    await expect(page.getByRole('combobox', { name: 'Speed' })).toHaveValue('1.5');
    await page.keyboard.press('Home');
    await page.keyboard.press('k');
    await page.clock.runFor(4000);
    await expect(page.getByRole('heading', { level: 2, name: 'Awareness' })).toBeVisible();
    await page.getByRole('button', { name: 'Pause' }).click();
  });

  expect(asked).toEqual([address]);
  expect(complaints).toEqual([]);
});

test('a film moves by steps where motion is not wanted, and has no barrier', async ({ launch, shop, folder }) => {
  const downloads = await folder('downloads');
  const run = await launch({ downloadDir: downloads });
  const address = await filmFile(run, shop, downloads, await folder('film'));
  const page = await run.context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  await page.goto(address);
  const places = await page
    .locator('.scene')
    .evaluateAll((all) => all.map((each) => Number((each as HTMLElement).dataset.x)));
  await page.keyboard.press('Space');
  for (let step = 0; step < 40; step += 1) {
    await page.clock.runFor(700);
    expect(places).toContain(await ballAt(page));
  }
  await page.evaluate(axe.source);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.keyboard.press('Home');
    for (let scene = 0; scene < places.length; scene += 1) {
      const found = await page.evaluate<string[]>(`axe.run().then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 200) + failureSummary)))`);
      expect(found).toEqual([]);
      await page.keyboard.press('ArrowRight');
    }
  }

  await test.step('without script it is a list to be read', async () => {
    const plain = await run.context.browser()?.newContext({ javaScriptEnabled: false });
    const list = await plain?.newPage();
    if (!list) throw new Error('There is no browser to open it in.');
    await list.goto(address);
    await expect(list.locator('.scene')).toHaveCount(places.length);
    for (const scene of await list.locator('.scene').all()) await expect(scene).toBeVisible();
    await expect(list.getByRole('img', { name: 'Emotion along the journey' })).toBeVisible();
    await expect(list.getByRole('button')).toHaveCount(0);
    await expect(list.getByText(alba)).not.toHaveCount(0);
  });
});
