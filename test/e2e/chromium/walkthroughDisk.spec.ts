import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { PageView, Walkthrough } from '@/lib/journey/schemas/walkthrough';
import type { ChromiumRun } from '../../browsers/chromium';
import { fashionBrief } from '../fashionBrief';
import { expect, test } from '../fixtures';
import { buildWithFrameAccess } from './frameAccess';
import { holdDatabase } from './heldDatabase';
import { PanelPage } from './panelPage';
import { storedRecords } from './storedRecords';

/** In order of arrival: `host/path` without the ending of the host. */
async function walked(run: ChromiumRun): Promise<string[]> {
  const views = await storedRecords<PageView>(run, 'pageViews');
  return views
    .toSorted((a, b) => a.arrivedAt.localeCompare(b.arrivedAt))
    .map(({ url }) => {
      const { host, pathname } = new URL(url ?? 'none:');
      return `${host.split('.')[0]}${pathname}`;
    });
}

/** What the panel says of a trouble, with its words. */
const alertOf = ({ page }: PanelPage, title: string) => page.getByRole('alert').filter({ hasText: title });

/** A build that may see all pages, and use no more of the disk than the browser grants any site. */
async function buildWithQuota(folder: string): Promise<string> {
  const build = await buildWithFrameAccess(folder, ['<all_urls>']);
  const manifest = join(build, 'manifest.json');
  const { permissions, ...rest } = JSON.parse(await readFile(manifest, 'utf8')) as { permissions: string[] };
  const limited = permissions.filter((permission) => permission !== 'unlimitedStorage');
  expect(limited).toHaveLength(permissions.length - 1);
  await writeFile(manifest, JSON.stringify({ ...rest, permissions: limited }));
  return build;
}

/** Leaves the extension no more of the disk than it has, until it is given back. */
async function takeRoom(run: ChromiumRun, page: Page): Promise<() => Promise<unknown>> {
  // What it says holds as long as it does.
  const session = await page.context().newCDPSession(page);
  const origin = `chrome-extension://${run.extensionId}`;
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 1 });
  return () => session.send('Storage.overrideQuotaForOrigin', { origin });
}

test('a disk that is full in the middle of a walk is told of at once, and what was walked meanwhile is logged once there is room', async ({
  launch,
  shop,
  folder,
}) => {
  test.setTimeout(180_000);
  const build = await buildWithQuota(await folder('build'));
  const run = await launch({ extensionDirs: [build] });
  const page = await run.context.newPage();
  await page.goto(shop.url('aubelune', '/en/product/alba'));
  const panel = await PanelPage.open(run, page);
  await panel.start(fashionBrief, 'Aubelune');
  await expect.poll(() => walked(run)).toEqual(['aubelune/en/product/alba']);

  const giveBack = await takeRoom(run, page);
  const full = alertOf(panel, 'The disk is full');
  // A browser asks for the room that is left only now and then.
  const paths: string[] = [];
  await expect(async () => {
    const path = `/en/product/bim?visit=${paths.length}`;
    await page.goto(shop.url('klafti', path));
    paths.push(path);
    await expect(full).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 90_000 });
  await expect(full).toContainText('Free some space');
  const written = (await walked(run)).length;
  // By hand nothing is written either, nor by halves.
  await panel.page.getByRole('button', { name: 'Start the task' }).click();
  await expect(panel.page.getByRole('alert').filter({ hasText: 'Nothing was saved' })).toBeInViewport({ ratio: 1 });
  await expect(panel.page.getByRole('button', { name: 'Start the task' })).toBeVisible();
  for (const path of ['/en/', '/en/basket']) await page.goto(shop.url('flanou', path));
  expect(await walked(run)).toHaveLength(written);
  // What waits outlives the worker, which the browser ends whenever it likes.
  await run.stopServiceWorker();
  expect(await storedRecords<Walkthrough>(run, 'walkthroughs')).toMatchObject([{ tasks: [] }]);

  await giveBack();
  await panel.page.getByRole('button', { name: 'Start the task' }).click();
  await expect(panel.page.getByRole('button', { name: 'End the task' })).toBeVisible();
  await page.goto(shop.url('flanou', '/en/'));
  await expect(panel.page.getByRole('alert')).toHaveCount(0);
  await expect
    .poll(() => walked(run))
    .toEqual([
      'aubelune/en/product/alba',
      ...paths.map((path) => `klafti${path.split('?')[0]}`),
      'flanou/en/',
      'flanou/en/basket',
      'flanou/en/',
    ]);
});

test('a data store that the disk does not give says so in the panel, and the walk goes on once it does', async ({
  launch,
  shop,
  folder,
}) => {
  test.setTimeout(180_000);
  const build = await buildWithFrameAccess(await folder('build'), ['<all_urls>']);
  const options = { extensionDirs: [build], userDataDir: await folder('profile') };
  const first = await launch(options);
  const shopPage = await first.context.newPage();
  await shopPage.goto(shop.url('aubelune', '/en/product/alba'));
  const before = await PanelPage.open(first, shopPage);
  await before.start(fashionBrief, 'Aubelune');
  await expect.poll(() => walked(first)).toEqual(['aubelune/en/product/alba']);
  const data = join(
    options.userDataDir,
    'Default/IndexedDB',
    `chrome-extension_${first.extensionId}_0.indexeddb.leveldb`,
  );
  await first.kill();

  // What lies there now is no database.
  await rename(data, `${data}.kept`);
  await writeFile(data, 'no database');
  const broken = await launch(options);
  const page = await broken.context.newPage();
  await page.goto(shop.url('klafti', '/en/'));
  const panel = await PanelPage.open(broken, page);
  const alert = alertOf(panel, 'The browser does not open the data store');
  await expect(alert).toBeVisible();
  await expect(alert).toContainText('Nothing is lost.');
  await expect(alert).not.toContainText('runningWalkthrough');
  await broken.close();

  await rename(data, `${data}.broken`);
  await rename(`${data}.kept`, data);
  const mended = await launch(options);
  const tab = await mended.context.newPage();
  await tab.goto(shop.url('klafti', '/en/product/bim'));
  const again = await PanelPage.open(mended, tab);
  await expect(again.page.getByText('Recording', { exact: true })).toBeVisible();
  await expect.poll(() => walked(mended)).toEqual(['aubelune/en/product/alba', 'klafti/en/product/bim']);
  expect(await storedRecords<Walkthrough>(mended, 'walkthroughs')).toMatchObject([
    { state: 'running', pauses: [{ reason: 'browserClosed' }] },
  ]);
});

test('a database that another page holds does not open in the panel, which says so and goes on once it is let go of', async ({
  launch,
  shop,
  folder,
}) => {
  const build = await buildWithFrameAccess(await folder('build'), ['<all_urls>']);
  const run = await launch({ extensionDirs: [build] });
  const page = await run.context.newPage();
  await page.goto(shop.url('aubelune', '/en/product/alba'));
  const held = await holdDatabase(run);
  const panel = await PanelPage.open(run, page);
  const alert = alertOf(panel, 'Another window holds the data');
  await expect(alert).toContainText('Close the other Parcours pages');
  // It goes, and its database with it, of which there never was such a version.
  await held.letGo();
  await held.page.close();
  // It may also find out by itself.
  await expect(async () => {
    const again = alert.getByRole('button', { name: 'Try again' });
    if (await again.isVisible()) await again.click({ timeout: 1_000 });
    await expect(alert).toHaveCount(0, { timeout: 2_000 });
  }).toPass();
  await panel.start(fashionBrief, 'Aubelune');
  await expect.poll(() => walked(run)).toEqual(['aubelune/en/product/alba']);
  await expect(panel.page.getByRole('alert')).toHaveCount(0);
});
