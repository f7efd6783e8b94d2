import type { Page } from '@playwright/test';
import axe from 'axe-core';
import type { ChromiumRun } from '../../browsers/chromium';
import type { RunningShop } from '../../shop/server';
import { expect, test } from '../fixtures';
import { PanelPage } from './panelPage';
import { storedRecords } from './storedRecords';

interface StoredView {
  readonly url: string | null;
  readonly arrivedAt: string;
  readonly inViewMs: number;
  readonly clicks: number;
  readonly reachedBy: string | null;
  readonly searchTerms: string | null;
  readonly campaign: Readonly<Record<string, string>>;
  readonly excludedKind: string | null;
  readonly touchpointId: string | null;
}
interface StoredWalkthrough {
  readonly state: string;
  readonly likelihoodToRecommend: number | null;
  readonly tasks: readonly {
    readonly expectation: string;
    readonly reality: string;
    readonly gap: number | null;
    readonly effort: number | null;
    readonly endedAt: string | null;
    readonly friction: { readonly pages: number; readonly clicks: number } | null;
  }[];
  readonly pauses: readonly { readonly reason: string; readonly to: string | null }[];
}
interface StoredMoment {
  readonly title: string;
  readonly channel: string | null;
  readonly basis: string;
  readonly emotion: { readonly valence: number | null } | null;
  readonly page: { readonly url: string } | null;
  readonly evidenceIds: readonly string[];
}

const brief = 'Online fashion shop: buy a garment, receive it, return it';

/** In order of arrival. */
async function views(run: ChromiumRun): Promise<StoredView[]> {
  const all = await storedRecords<StoredView>(run, 'pageViews');
  return all.toSorted((a, b) => a.arrivedAt.localeCompare(b.arrivedAt));
}
async function walkthrough(run: ChromiumRun): Promise<StoredWalkthrough> {
  const [only] = await storedRecords<StoredWalkthrough>(run, 'walkthroughs');
  if (!only) throw new Error('There is no walkthrough.');
  return only;
}

const pathOf = ({ url, excludedKind }: StoredView) => {
  if (url === null) return `(${excludedKind})`;
  const { host, pathname } = new URL(url);
  return `${host.split('.')[0]}${pathname}`;
};

/** The documents that the server gave, from an entry of its log on: what a person saw loading. */
function documentsSince(shop: RunningShop, from: number): string[] {
  return shop.log
    .slice(from)
    .filter(({ destination, status }) => destination === 'document' && status === 200)
    .map(({ host, path }) => `${host.split('.')[0]}${path.split('?')[0]}`);
}

/** The time that a page is looked at before the next step: awaited, as time in view is what is measured. */
async function look(page: Page, ms: number): Promise<void> {
  await page.waitForTimeout(ms);
}

test('a walk logs itself: its pages, their order and their time in view, as the server and the clock know them', async ({
  launch,
  shop,
  folder,
}) => {
  const { run, page, panel } = await PanelPage.beside({ launch, folder }, shop.url('questerel', '/en/'));
  await panel.start(brief, 'Aubelune');
  const from = shop.log.length;
  await expect(panel.trail()).toHaveCount(1);

  // A search, an advertisement among its results, a page of the shop, a page that never loads another one.
  await page.getByRole('searchbox').fill('linen dress');
  await page.keyboard.press('Enter');
  await page.waitForURL(/search/);
  const results = page.url();
  await page.getByRole('link', { name: /Linen dresses -30%/ }).click();
  await page.waitForURL(/product\/bim/);
  await expect(panel.trail()).toHaveCount(3);
  await page.goto(results);
  await expect(panel.trail()).toHaveCount(4);
  await look(page, 1_500);
  const seenSearch = Date.now();
  await page
    .getByRole('link', { name: /Alba linen wrap dress/ })
    .first()
    .click();
  await page.waitForURL(/product\/alba/);
  await expect(panel.trail()).toHaveCount(5);
  await look(page, 2_000);
  // Another tab, opened by a link, and back.
  const [opened] = await Promise.all([
    run.context.waitForEvent('page'),
    page
      .locator('header a, nav a')
      .first()
      .click({ modifiers: ['ControlOrMeta', 'Shift'] }),
  ]);
  await opened.waitForLoadState();
  const leftProduct = Date.now();
  await look(opened, 1_500);
  await opened.close();
  await page.bringToFront();
  await look(page, 500);
  await page.goto(shop.url('hard', '/spa'));
  await page.getByRole('link', { name: 'Alba wrap dress' }).click();
  await expect(panel.trail()).toHaveCount(8);
  await page.getByRole('link', { name: 'Basket' }).click();
  await expect(panel.trail()).toHaveCount(9);
  await look(page, 600);

  const walked = await views(run);
  const made = walked.map(pathOf);
  expect(made.slice(-2)).toEqual(['hard/spa/products/1', 'hard/spa/basket']);
  expect(made.slice(1, -2)).toEqual(documentsSince(shop, from));
  const [, search, advertised, , product, inNewTab] = walked;
  expect(search).toMatchObject({ searchTerms: 'linen dress' });
  expect(advertised).toMatchObject({ reachedBy: 'ad', campaign: { utm_medium: 'cpc' } });
  expect(product).toMatchObject({ reachedBy: 'search', searchTerms: 'linen dress' });
  expect(inNewTab?.reachedBy).toBe('newTab');
  expect(Math.abs(Date.parse(product?.arrivedAt ?? '') - seenSearch)).toBeLessThan(1_000);
  const shown = leftProduct - Date.parse(product?.arrivedAt ?? '') + 500;
  expect(Math.abs((product?.inViewMs ?? 0) - shown)).toBeLessThan(1_000);
  expect(product?.clicks).toBeGreaterThan(0);
});

test('what is felt, expected, answered and done off-line is kept; the end leaves nothing behind that could record', async ({
  launch,
  shop,
  folder,
}) => {
  const { run, page, panel } = await PanelPage.beside({ launch, folder }, shop.url('aubelune', '/en/product/alba'));
  await panel.start(brief, 'Aubelune');
  await expect(panel.trail()).toHaveCount(1);

  // One key for the feeling, on the page in view; one for its picture.
  await panel.page.getByRole('heading', { level: 1 }).click();
  await panel.page.keyboard.press('f');
  await expect(panel.page.getByRole('radio', { name: 'Positive', exact: true })).toBeChecked();
  await panel.page.keyboard.press('c');
  await expect(panel.page.getByRole('status')).toHaveText('Picture kept');

  await panel.page.getByLabel('What do you expect?').fill('A size guide');
  await panel.page.getByRole('button', { name: 'Start the task' }).click();
  await page.locator('header a[href*="/"]').first().click();
  await expect(panel.trail()).toHaveCount(2);
  await panel.page.getByRole('button', { name: 'End the task' }).click();
  await panel.page.getByLabel('What happened?').fill('None was there');
  await panel.page.getByRole('radio', { name: '-2: far below' }).check({ force: true });
  await panel.page
    .getByRole('group', { name: 'How easy was it?' })
    .getByRole('radio', { name: '3' })
    .check({ force: true });
  await panel.page.getByRole('button', { name: 'Save and go on' }).click();
  await expect(panel.page.getByText('Task 2 of 10')).toBeVisible();

  await panel.page.locator('summary').filter({ hasText: 'Search' }).click();
  await panel.page.getByRole('button', { name: 'Yes', exact: true }).first().click();
  await expect(panel.page.getByRole('button', { name: 'Yes', exact: true }).first()).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  await panel.page.getByRole('button', { name: 'Something off-line …' }).click();
  await panel.page.getByLabel('What happened?').fill('The courier rang');
  await panel.page.getByLabel('Channel').selectOption({ label: 'Phone' });
  await panel.page.getByRole('button', { name: 'Add touchpoint' }).click();
  await expect(panel.page.getByRole('button', { name: 'Something off-line …' })).toBeVisible();

  for (const scheme of ['light', 'dark'] as const) {
    await panel.page.emulateMedia({ colorScheme: scheme });
    await panel.page.evaluate(axe.source);
    const found = await panel.page.evaluate<string[]>(
      `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ' ' + failureSummary)))`,
    );
    expect(found, scheme).toEqual([]);
  }

  await panel.page.getByRole('button', { name: 'End the walkthrough …' }).click();
  await expect(panel.page.getByText('Still open')).toBeVisible();
  await expect(panel.page.getByText(/criteria without an answer/)).toBeVisible();
  await panel.page.getByRole('radio', { name: '0: not at all likely' }).check({ force: true });
  await panel.page.getByRole('button', { name: 'End it all the same' }).click();
  await expect(panel.page.getByRole('heading', { name: 'The walkthrough is over' })).toBeVisible();

  const ended = await walkthrough(run);
  expect(ended).toMatchObject({ state: 'toValidate', likelihoodToRecommend: 0 });
  expect(ended.tasks).toMatchObject([
    { expectation: 'A size guide', reality: 'None was there', gap: -2, effort: 3, friction: { pages: 2 } },
  ]);
  const touchpoints = await storedRecords<StoredMoment>(run, 'touchpoints');
  expect(touchpoints.map(({ emotion, channel, basis }) => [emotion?.valence ?? null, channel, basis])).toEqual([
    [1, 'website', 'experienced'],
    [null, 'phone', 'experienced'],
  ]);
  expect(touchpoints[0]?.evidenceIds).toHaveLength(1);
  expect(await storedRecords(run, 'answers')).toMatchObject([{ value: true }]);

  await expectNothingRuns(run, shop, page);
});

/** After the end no page is logged, no script of ours is in pages, and nothing is listened to. */
async function expectNothingRuns(run: ChromiumRun, shop: RunningShop, page: Page): Promise<void> {
  const before = await views(run);
  const worker = await run.serviceWorker();
  const left = () =>
    worker.evaluate<unknown>(`Promise.all([
      chrome.scripting.getRegisteredContentScripts(),
      chrome.alarms.getAll(),
      chrome.storage.local.get('walk'),
    ]).then((all) => [...all, chrome.tabs.onUpdated.hasListeners(), chrome.tabs.onActivated.hasListeners(), chrome.windows.onFocusChanged.hasListeners()])`);
  await expect.poll(left).toEqual([[], [], {}, false, false, false]);
  await page.goto(shop.url('klafti', '/en/'));
  await page.locator('body').click();
  await page.goto(shop.url('klafti', '/en/product/bim'));
  expect(await views(run)).toEqual(before);
}

test('a killed browser goes on where it was, with the gap marked; what is left out leaves a mark alone', async ({
  launch,
  shop,
  folder,
}) => {
  const userDataDir = await folder('profile');
  const {
    build,
    run: first,
    page,
    panel,
  } = await PanelPage.beside({ launch, folder }, shop.url('aubelune', '/en/product/alba'), { userDataDir });
  await panel.start(brief, 'Aubelune');
  await expect(panel.trail()).toHaveCount(1);
  await panel.page.getByText('What is left out').click();
  await panel.page.getByLabel('Also leave out these sites, one per line').fill('flanou.localhost');
  await panel.page.getByRole('heading', { level: 1 }).click();
  await page.goto(shop.url('flanou', '/en/'));
  await expect(panel.trail()).toHaveCount(2);
  await page.goto(shop.url('klafti', '/en/'));
  await expect(panel.trail()).toHaveCount(3);
  await first.kill();
  await first.close();

  const second = await launch({ extensionDirs: [build], userDataDir });
  const tab = await second.context.newPage();
  await tab.goto(shop.url('klafti', '/en/product/bim'));
  const again = await PanelPage.open(second, tab);
  await expect(again.page.getByText('Recording', { exact: true })).toBeVisible();
  await expect(again.trail()).toHaveCount(4);
  const walked = await views(second);
  expect(walked.map(pathOf)).toEqual(['aubelune/en/product/alba', '(own)', 'klafti/en/', 'klafti/en/product/bim']);
  expect(JSON.stringify(walked)).not.toContain('flanou');
  expect((await walkthrough(second)).pauses).toMatchObject([{ reason: 'browserClosed' }]);
});

test('nothing of a private window is logged, and a pause logs nothing', async ({ launch, shop, folder }) => {
  const { run, page, panel } = await PanelPage.beside({ launch, folder }, shop.url('aubelune', '/en/'), {
    incognitoAllowed: true,
  });
  await panel.start(brief, 'Aubelune');
  await expect(panel.trail()).toHaveCount(1);
  const hidden = await run.openIncognitoPage(shop.url('parlavis', '/en/'));
  await hidden.waitForLoadState();
  await hidden.close();
  await panel.page.getByRole('button', { name: 'Pause' }).click();
  await expect(panel.page.getByText('Paused', { exact: true })).toBeVisible();
  await page.goto(shop.url('klafti', '/en/'));
  await panel.page.getByRole('button', { name: 'Go on' }).click();
  await expect(panel.page.getByText('Recording', { exact: true })).toBeVisible();
  await page.goto(shop.url('aubelune', '/en/product/alba'));
  await expect.poll(async () => (await views(run)).map(pathOf).at(-1)).toBe('aubelune/en/product/alba');
  expect(JSON.stringify(await views(run))).not.toContain('parlavis');
  const pauses = (await walkthrough(run)).pauses;
  expect(pauses).toMatchObject([{ reason: 'user' }]);
  expect(pauses[0]?.to).not.toBeNull();
});
