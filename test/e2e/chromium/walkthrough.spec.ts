import type { Page } from '@playwright/test';
import { journeyMap } from '@/lib/journey/schemas/journeyMap';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { PageView, Walkthrough } from '@/lib/journey/schemas/walkthrough';
import type { ChromiumRun } from '../../browsers/chromium';
import type { RunningShop } from '../../shop/server';
import { expect, test } from '../fixtures';
import { DashboardPage } from './dashboardPage';
import { buildWithFrameAccess } from './frameAccess';
import { Keyboard } from './keyboard';
import { expectNoBarrier } from './noBarrier';
import { pagesOnPaper } from './pagesOnPaper';
import { PanelPage } from './panelPage';
import { everythingStored, storedRecords } from './storedRecords';
import { WalkDiary } from './walkDiary';

const title = 'Buy a linen dress';
/** Addresses have no spaces to break at. */
const scenario = `A wedding in June, and 150 € to spend: https://wedding.example/${'invitation'.repeat(12)}`;
const tasks = ['Find a linen dress', 'Order it'] as const;
const costs = 'Were the costs of delivery told before the basket?';
const ease = 'How easy was the dress to find?';
const answerTime = 'How long did the answer on the phone take?';

/** Typed into a form, on a page that is left out, or in a private window: nothing of it may be kept anywhere. */
const secrets = ['Second yard, ring twice', 'jeanne.morel', '4242 4242', 'my-bank', 'parlavis'];

/** How far a time may be from what the server and the hand know. */
const toleranceMs = 1_000;

/** In order of arrival. */
async function views(run: ChromiumRun, walkthroughId: string): Promise<PageView[]> {
  const all = await storedRecords<PageView>(run, 'pageViews');
  const own = all.filter((view) => view.walkthroughId === walkthroughId);
  return own.toSorted((a, b) => a.arrivedAt.localeCompare(b.arrivedAt));
}

const pathOf = ({ url, excludedKind }: Pick<PageView, 'url' | 'excludedKind'>) => {
  if (url === null) return `(${excludedKind})`;
  const { host, pathname } = new URL(url);
  return `${host.split('.')[0]}${pathname}`;
};

/** The time that a page is looked at before the next step: awaited, as time in view is what is measured. */
const look = (page: Page, ms: number) => page.waitForTimeout(ms);

/** The walkthroughs, the first that was begun first. */
async function walkthroughs(run: ChromiumRun): Promise<Walkthrough[]> {
  const all = await storedRecords<Walkthrough>(run, 'walkthroughs');
  return all.toSorted((a, b) => (a.startedAt ?? '').localeCompare(b.startedAt ?? ''));
}

/** The trail is what the diary says: every page, nothing else, in this order, arrived and in view within a second. */
function expectAsInDiary(walked: readonly PageView[], diary: WalkDiary): void {
  expect(walked.map(pathOf)).toEqual(diary.pages.map(({ path }) => path));
  const apart = diary.pages.map(({ path, arrivedAt, inViewMs }, index) => ({
    path,
    arrived: Date.parse(walked[index]?.arrivedAt ?? '') - arrivedAt,
    inView: (walked[index]?.inViewMs ?? 0) - inViewMs,
  }));
  const wrong = apart.filter(
    ({ arrived, inView }) => !(Math.abs(arrived) < toleranceMs && Math.abs(inView) < toleranceMs),
  );
  expect(wrong, JSON.stringify(apart)).toEqual([]);
}

/** After the end no page is logged, no script of ours is in pages, and nothing is listened to. */
async function expectNothingRuns(run: ChromiumRun, shop: RunningShop, page: Page): Promise<void> {
  const before = await storedRecords(run, 'pageViews');
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
  expect(await storedRecords(run, 'pageViews')).toEqual(before);
}

/** Writes the brief on the dashboard, from nothing. */
async function writeBrief(dashboard: DashboardPage): Promise<void> {
  const { page } = dashboard;
  const box = (name: string) => page.getByRole('textbox', { name, exact: true });
  await dashboard.goToSection('Briefs');
  await page.getByRole('button', { name: /^An empty brief/ }).click();
  await box('Title').fill(title);
  await box('Scenario').fill(scenario);
  for (const task of tasks) {
    await box('New task').fill(task);
    await page.keyboard.press('Enter');
  }
  const listed = page.getByRole('list', { name: 'Tasks, in order' }).getByRole('listitem');
  await listed.nth(0).getByRole('combobox', { name: 'Stage' }).selectOption({ label: 'Consideration' });
  await listed.nth(1).getByRole('combobox', { name: 'Stage' }).selectOption({ label: 'Decision' });
  for (const question of [costs, ease, answerTime]) {
    await box('New question').fill(question);
    await page.keyboard.press('Enter');
  }
  const criteria = page.getByRole('list', { name: 'Criteria' }).getByRole('listitem');
  const [told, found, asked] = [criteria.nth(0), criteria.nth(1), criteria.nth(2)];
  for (const each of ['Knock-out: a “no” fails the visit', 'Comment required on “no”', 'Evidence required']) {
    await told.getByRole('checkbox', { name: each }).check();
  }
  await told.getByRole('combobox', { name: 'Stage' }).selectOption({ label: 'Decision' });
  await found.getByRole('combobox', { name: 'Answer' }).selectOption({ label: 'Rating from 1 to 5' });
  await found.getByRole('combobox', { name: 'Stage' }).selectOption({ label: 'Consideration' });
  await asked.getByRole('combobox', { name: 'Answer' }).selectOption({ label: 'Minutes' });
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: 'Saved' }).first()).toBeVisible();
}

test('one brief, walked through two shops, is what the server saw, and becomes a report that the team can read', async ({
  launch,
  shop,
  folder,
}) => {
  test.setTimeout(300_000);
  const userDataDir = await folder('profile');
  const downloads = await folder('downloads');
  const build = await buildWithFrameAccess(await folder('walk'), ['<all_urls>']);
  const start = () =>
    launch({
      extensionDirs: [build],
      userDataDir,
      downloadDir: downloads,
      incognitoAllowed: true,
      // The dashboard has room for pictures beside the panel.
      window: { width: 1680, height: 900 },
      // No page of the sample world is a bank's.
      extraArgs: ['--host-resolver-rules=MAP my-bank.example 127.0.0.1'],
    });
  let run = await start();
  let page = await run.context.newPage();
  await test.step('the brief is written on the dashboard', async () => {
    const dashboard = await DashboardPage.open(run);
    await writeBrief(dashboard);
    await dashboard.page.close();
  });
  await page.goto(shop.url('questerel', '/en/'));
  let panel = await PanelPage.open(run, page);
  const one = new WalkDiary(shop);
  const two = new WalkDiary(shop);
  const go = (diary: WalkDiary, path: string, act: () => Promise<unknown>, url: RegExp) =>
    diary.arrives(path, () => Promise.all([page.waitForURL(url), act()]));

  await test.step('shop one by pointer: a search, a feeling, an advertisement, two tabs', async () => {
    await one.arrives('questerel/en/', () => panel.start(title, 'Aubelune'));
    await expect(panel.trail()).toHaveCount(1);
    await expect(panel.page.getByText(scenario)).toBeVisible();
    await panel.beginTask('A dozen dresses in five minutes');
    await expect(panel.page.getByText(scenario)).toBeHidden();
    await page.getByRole('searchbox').fill('linen dress');
    await go(one, 'questerel/en/search', () => page.keyboard.press('Enter'), /search/);
    await look(page, 1_500);
    const found = page.getByRole('link', { name: /Alba linen wrap dress/ }).first();
    await go(one, 'aubelune/en/product/alba', () => found.click(), /product\/alba/);
    await expect(panel.trail()).toHaveCount(3);
    await panel.page.keyboard.press('f');
    await expect(panel.page.getByRole('radio', { name: 'Positive', exact: true })).toBeChecked();
    await panel.page.getByLabel('Emotion', { exact: true }).selectOption({ label: 'Pleased' });
    await panel.page.getByLabel('Note', { exact: true }).fill('Heavy linen, two pockets');
    await panel.page.getByRole('heading', { level: 1 }).click();
    await panel.page.keyboard.press('c');
    await expect(panel.page.getByRole('status')).toHaveText('Picture kept');
    await page.getByRole('heading', { level: 1 }).selectText();
    await panel.page.keyboard.press('v');
    await expect(panel.page.getByRole('status')).toHaveText('Quote kept');
    await go(one, 'flanou/en/', () => page.getByRole('link', { name: 'Flanou' }).click(), /flanou/);
    await look(page, 1_200);
    const advertisement = page.frameLocator('iframe').getByRole('link', { name: /Still thinking about it/ });
    await go(one, 'aubelune/en/product/alba', () => advertisement.click(), /product\/alba/);
    await expect(panel.trail()).toHaveCount(5);
    const opening = run.context.waitForEvent('page');
    await one.arrives('aubelune/en/help', async () => {
      await page.getByRole('link', { name: 'Help' }).click({ modifiers: ['ControlOrMeta', 'Shift'] });
      await (await opening).waitForLoadState();
    });
    const opened = await opening;
    await look(opened, 1_500);
    await one.returns('aubelune/en/product/alba', async () => {
      await opened.close();
      await page.bringToFront();
    });
    await look(page, 1_200);
  });

  await test.step('what is left out, a private window, and a pause', async () => {
    await one.arrives('my-bank/accounts', () => page.goto(`http://my-bank.example:${shop.port}/accounts`), '(bank)');
    await look(page, 1_200);
    await one.arrives('aubelune/en/product/alba', () => page.goBack());
    await one.leaves(async () => {
      const hidden = await run.openIncognitoPage(shop.url('parlavis', '/en/'));
      await look(hidden, 1_500);
      await hidden.close();
    });
    await one.returns('aubelune/en/product/alba', () => page.bringToFront());
    await look(page, 1_500);
    await one.leaves(async () => {
      await panel.page.getByRole('button', { name: 'Pause' }).click();
      await expect(panel.page.getByText('Paused', { exact: true })).toBeVisible();
      await page.goto(shop.url('klafti', '/en/category/shoes'));
      await look(page, 1_200);
      await page.goto(shop.url('hard', '/spa'));
    });
    await one.arrives('hard/spa', async () => {
      await panel.page.getByRole('button', { name: 'Go on' }).click();
      await expect(panel.page.getByText('Recording', { exact: true })).toBeVisible();
    });
  });

  await test.step('a page that never loads another one, and a wait', async () => {
    await look(page, 1_200);
    await go(
      one,
      'hard/spa/products/1',
      () => page.getByRole('link', { name: 'Alba wrap dress' }).click(),
      /products\/1/,
    );
    await panel.page.keyboard.press('w');
    await look(page, 1_200);
    await panel.page.keyboard.press('w');
    await expect(panel.page.getByText('Waited 0:01')).toBeVisible();
    await go(one, 'hard/spa/basket', () => page.getByRole('link', { name: 'Basket' }).click(), /basket/);
    await look(page, 600);
    await panel.page.getByRole('button', { name: 'End the task' }).click();
    await panel.endTask({ reality: 'One dress in linen', gap: '−1', ease: '3', satisfaction: '3' });
    await expect(panel.page.getByText('Task 2 of 2')).toBeVisible();
  });

  await test.step('the browser is killed, and the walk goes on where it was', async () => {
    await one.leaves(() => run.kill());
    await run.close();
    run = await start();
    page = await run.context.newPage();
    const worker = await run.serviceWorker();
    await expect
      .poll(() => worker.evaluate('chrome.scripting.getRegisteredContentScripts().then((all) => all.length)'))
      .toBe(1);
    await go(one, 'aubelune/en/product/alba', () => page.goto(shop.url('aubelune', '/en/product/alba')), /alba/);
    await look(page, 1_500);
    await one.leaves(async () => {
      panel = await PanelPage.open(run, page);
    });
    await one.returns('aubelune/en/product/alba', () => page.bringToFront());
    await expect(panel.page.getByText('Recording', { exact: true })).toBeVisible();
    await expect(panel.trail()).toHaveCount(one.pages.length);
    await panel.beginTask('The price that I saw');
    await go(one, 'aubelune/en/basket', () => page.getByRole('button', { name: 'Add to basket' }).click(), /basket/);
    await go(one, 'aubelune/en/checkout', () => page.getByRole('link', { name: 'Check out' }).click(), /checkout/);
    await page.getByRole('textbox', { name: 'A note for the driver' }).fill('Second yard, ring twice');
    await page.getByRole('checkbox', { name: 'I accept the terms of sale' }).check();
    await look(page, 1_200);
    await go(one, 'aubelune/en/order', () => page.getByRole('button', { name: /^Pay/ }).click(), /order/);
    await panel.page.getByRole('button', { name: 'End the task' }).click();
    await panel.endTask({ reality: 'Just that', gap: '0', ease: '7', satisfaction: '5' });
    await expect(panel.page.getByText('All tasks: 2 of 2 done')).toBeVisible();
  });

  await test.step('something off-line, what is asked, and the end with what is still open', async () => {
    await panel.page.getByRole('button', { name: 'Something off-line …' }).click();
    await panel.page.getByLabel('What happened?').fill('The courier rang');
    await panel.page.getByLabel('Channel').selectOption({ label: 'Phone' });
    await panel.page.getByRole('button', { name: 'Add touchpoint' }).click();
    const rang = panel.page.getByRole('listitem').filter({ hasText: 'The courier rang' });
    await rang.getByRole('button', { name: 'Drop this moment: The courier rang' }).click();
    await expect(rang).toHaveCount(0);
    await panel.page.getByRole('button', { name: 'Undo' }).click();
    await expect(rang).toContainText('Phone');
    await expect(panel.page.getByRole('listitem').filter({ hasText: 'Browser closed' })).toBeVisible();
    await panel.openCriteria('Decision');
    await panel.criterion(costs).getByRole('button', { name: 'No', exact: true }).click();
    await expect(panel.criterion(costs).getByText('Say why')).toBeVisible();
    await panel.openCriteria('Consideration');
    const four = panel.criterion(ease).getByRole('radio', { name: '4' });
    await four.click();
    await expect(four).toBeChecked();
    await expectNoBarrier(panel.page);

    await panel.page.getByRole('button', { name: 'End the walkthrough …' }).click();
    for (const open of [
      '1 criterion without an answer',
      '1 answer without the evidence that it needs',
      '1 “no” without a comment',
    ]) {
      await expect(panel.page.getByText(open)).toBeVisible();
    }
    await panel.page.getByRole('button', { name: 'Cancel' }).click();
    await panel.unfold(costs);
    await panel.criterion(costs).getByLabel('Comment').fill('Only on the page of the order');
    await panel.page.getByRole('button', { name: 'End the walkthrough …' }).click();
    await expect(panel.page.getByText('without a comment')).toHaveCount(0);
    await panel.page.getByRole('radio', { name: '3', exact: true }).last().check({ force: true });
    await one.leaves(async () => {
      await panel.page.getByRole('button', { name: 'End it all the same' }).click();
      await expect(panel.page.getByRole('heading', { name: 'The walkthrough is over' })).toBeVisible();
      await expectNothingRuns(run, shop, page);
      await page.goto(shop.url('aubelune', '/en/checkout'));
    });
  });

  const [first] = await walkthroughs(run);
  if (!first) throw new Error('There is no walkthrough.');
  const walked = await views(run, first.id);
  expectAsInDiary(walked, one);
  expect(walked.map(({ reachedBy }) => reachedBy)).toEqual([
    null,
    'link',
    'search',
    'link',
    'ad',
    'newTab',
    null,
    'back',
    null,
    'link',
    'link',
    'typed',
    'link',
    'link',
    'link',
  ]);
  expect(walked[1]).toMatchObject({ searchTerms: 'linen dress' });
  expect(walked[4]).toMatchObject({ campaign: { utm_campaign: 'again', utm_medium: 'retargeting' } });
  expect(walked[13]).toMatchObject({ fields: 2 });
  expect(first).toMatchObject({
    state: 'toValidate',
    likelihoodToRecommend: 3,
    pauses: [{ reason: 'user' }, { reason: 'browserClosed' }],
    waits: [{ taskRunId: first.tasks[0]?.id }],
    tasks: [
      {
        expectation: 'A dozen dresses in five minutes',
        reality: 'One dress in linen',
        gap: -1,
        effort: 3,
        friction: { pages: 10 },
      },
      { gap: 0, effort: 7, satisfaction: 5, friction: { pages: 4, fields: 2 } },
    ],
  });
  const felt = await storedRecords<Touchpoint>(run, 'touchpoints');
  expect(felt).toMatchObject([
    {
      note: 'Heavy linen, two pockets',
      emotion: { valence: 1, label: 'pleased' },
      channel: 'website',
      basis: 'experienced',
      evidenceIds: { length: 2 },
    },
    { title: 'The courier rang', emotion: null, channel: 'phone', basis: 'experienced' },
  ]);

  const dashboard = await DashboardPage.open(run);
  const trail = dashboard.page.getByRole('list', { name: 'Trail' });
  await test.step('it is checked, and returned with a comment', async () => {
    await dashboard.goToSection('Walkthroughs');
    await expect(dashboard.page.getByRole('row', { name: /Aubelune/ })).toContainText('2 of 3');
    await expectNoBarrier(dashboard.page);
    await dashboard.page.getByRole('link', { name: 'Aubelune', exact: true }).click();
    await expect(trail.getByText('Left out of the recording: Banks')).toBeVisible();
    await expect(trail.getByText(/Search result · searched for “linen dress”/)).toBeVisible();
    await expect(trail.getByText(/Advertisement · campaign again/)).toBeVisible();
    await expect(trail.getByText(/^Browser closed/)).toBeVisible();
    await expect(trail.getByRole('img', { name: /Alba/ })).toBeVisible();
    await expectNoBarrier(dashboard.page);
    await dashboard.button('Return with a comment…').click();
    await dashboard.page.getByRole('textbox', { name: 'What is to be done again' }).fill('The picture of the costs.');
    await dashboard.dialog('Return the walkthrough').getByRole('button', { name: 'Return', exact: true }).click();
    await expect(dashboard.page.getByText('Returned with the comment The picture of the costs.')).toBeVisible();
  });

  await test.step('the shopper does what is asked', async () => {
    await page.bringToFront();
    await panel.page.getByRole('button', { name: 'Walk another one' }).click();
    await panel.page.getByRole('button', { name: /The picture of the costs/ }).click();
    await one.arrives('aubelune/en/checkout', () => panel.allow());
    await panel.openCriteria('Decision');
    await panel.unfold(costs);
    await panel.page.getByRole('button', { name: `Picture: ${costs}` }).click();
    await expect(panel.criterion(costs).getByText('1 piece of evidence')).toBeVisible();
    await panel.openCriteria('Criteria');
    await panel.criterion(answerTime).getByLabel('Minutes').fill('4');
    await panel.page.getByRole('button', { name: 'End the walkthrough …' }).click();
    await expect(panel.page.getByText('Still to do')).toHaveCount(0);
    await one.leaves(() => panel.page.getByRole('button', { name: 'End it', exact: true }).click());
    await expect(panel.page.getByRole('heading', { name: 'The walkthrough is over' })).toBeVisible();
    expectAsInDiary(await views(run, first.id), one);
    expect(one.unnoticed).toBe(0);
    // The time between the end and what went on after it was not walked.
    expect((await walkthroughs(run))[0]?.pauses.map(({ reason }) => reason)).toEqual(['user', 'browserClosed', 'user']);
  });

  await test.step('the trail is made touchpoints of, by keys alone, and validated', async () => {
    await dashboard.page.bringToFront();
    await trail.getByRole('checkbox', { name: /^All dresses/ }).focus();
    for (const key of ['Space', 'Shift+ArrowDown', 'Shift+ArrowDown']) await dashboard.page.keyboard.press(key);
    await expect(dashboard.page.getByRole('region', { name: '3 ticked' })).toBeVisible();
    await dashboard.page.keyboard.press('m');
    await expect(trail.getByText(/^3 pages · \d+\ss in view/)).toBeVisible();
    await trail.getByRole('button', { name: 'Split here: “Basket' }).click();
    await expect(trail.getByText(/^2 pages · \d+\ss in view/)).toBeVisible();
    await dashboard.page.getByRole('checkbox', { name: 'Tick all steps' }).check();
    await dashboard.page
      .getByRole('combobox', { name: 'Stage for all ticked…' })
      .selectOption({ label: 'Consideration' });
    await expect
      .poll(async () => (await views(run, first.id)).filter(({ touchpointId }) => touchpointId === null))
      .toEqual([]);
    await expectNoBarrier(dashboard.page);
    await dashboard.page.getByRole('button', { name: 'Untick' }).click();
    await dashboard.button('Validate').click();
    await expect.poll(() => walkthroughs(run)).toMatchObject([{ state: 'validated' }]);
  });

  await test.step('shop two by keyboard: an advertisement among the results, a banner, a task that fails', async () => {
    await page.bringToFront();
    await page.goto(shop.url('questerel', '/en/search?q=linen+dress'));
    await panel.page.setViewportSize({ width: 320, height: 700 });
    const keys = new Keyboard(panel.page);
    const button = (name: string | RegExp) => panel.page.getByRole('button', { name });
    const radio = (group: string, name: string | RegExp) =>
      panel.page.getByRole('group', { name: group }).getByRole('radio', { name });
    await keys.use(button('Walk another one'));
    await keys.choose(panel.page.getByLabel('Brief', { exact: true }), 'Buy');
    await keys.choose(panel.page.getByLabel('Brand that is walked'), 'Another');
    await expect(panel.page.getByLabel('Name of the brand')).toBeFocused();
    await keys.write('Klafti');
    await panel.expectNarrow();
    await keys.use(button('Next'));
    await expect(panel.page.getByRole('heading', { level: 1 })).toBeFocused();
    await panel.expectNarrow();
    await two.arrives('questerel/en/search', async () => {
      await keys.use(button('Yes, on all sites'));
      await expect(panel.trail()).toHaveCount(1);
    });
    await keys.fill(panel.page.getByRole('textbox', { name: 'What do you expect?' }), 'Cheap and quick');
    await keys.use(button('Start the task'));
    await expect(button('End the task')).toBeVisible();
    await panel.expectNarrow();
    await look(page, 1_200);
    const advertisement = page.getByRole('link', { name: /Linen dresses -30%/ });
    await go(two, 'klafti/en/product/bim', () => advertisement.press('Enter'), /product\/bim/);
    await expect(panel.trail()).toHaveCount(2);
    await keys.press('g');
    await expect(panel.page.getByRole('radio', { name: 'Very positive' })).toBeChecked();
    await keys.press('h');
    await expect(panel.page.getByRole('radio', { name: 'Very positive' })).not.toBeChecked();
    await keys.press('s');
    await expect(panel.page.getByRole('radio', { name: 'Negative', exact: true })).toBeChecked();
    await keys.press('n');
    await expect(panel.page.getByRole('textbox', { name: 'Note' })).toBeFocused();
    await keys.write('A banner at once');
    await keys.press('Tab');
    await keys.press('c');
    await expect(panel.page.getByRole('status')).toHaveText('Picture kept');
    await panel.expectNarrow();
    await look(page, 1_200);
    const refuse = page.getByRole('button', { name: 'Continue without accepting' });
    await go(two, 'klafti/en/product/bim', () => refuse.press('Enter'), /product\/bim/);
    await expect(refuse).toHaveCount(0);
    await go(
      two,
      'klafti/en/basket',
      () => page.getByRole('button', { name: 'Add to basket' }).press('Enter'),
      /basket/,
    );
    await keys.press('t');
    await panel.expectNarrow();
    await keys.fill(panel.page.getByRole('textbox', { name: 'What happened?' }), 'Quick, with a banner');
    await keys.use(radio('Against what you expected', '−2'), 'Space');
    // The arrow keys choose within a scale.
    await keys.press('ArrowRight');
    await keys.press('ArrowRight');
    await expect(radio('Against what you expected', /^0/)).toBeChecked();
    await keys.use(radio('How easy was it?', '1: very hard'), 'Space');
    await keys.press('ArrowRight');
    await expect(radio('How easy was it?', '2')).toBeChecked();
    await keys.use(button('Save and go on'));
    await expect(panel.page.getByText('Task 2 of 2')).toBeVisible();

    await keys.use(button('Start the task'));
    await go(two, 'klafti/en/checkout', () => page.getByRole('link', { name: 'Check out' }).press('Enter'), /checkout/);
    await keys.press('w');
    await expect(button(/^Wait is over/)).toBeVisible();
    await look(page, 1_200);
    await keys.press('w');
    await expect(button('Time a wait')).toBeVisible();
    await keys.press('t');
    await keys.use(panel.page.getByRole('checkbox', { name: 'Could not be done' }), 'Space');
    await keys.use(button('Save and go on'));
    await keys.use(panel.page.locator('summary').filter({ hasText: 'Decision' }));
    await keys.use(panel.criterion(costs).getByRole('button', { name: 'No' }), 'Space');
    // Unfolded once the answer is kept.
    await expect(panel.criterion(costs).getByLabel('Comment')).toBeVisible();
    await keys.fill(panel.criterion(costs).getByLabel('Comment'), 'Never');
    await keys.use(panel.page.locator('summary').filter({ hasText: 'Consideration' }));
    await keys.use(panel.criterion(ease).getByRole('radio', { name: '1' }), 'Space');
    await expect(panel.criterion(ease).getByRole('radio', { name: '1' })).toBeChecked();
    await keys.press('ArrowRight');
    await expect(panel.criterion(ease).getByRole('radio', { name: '2' })).toBeChecked();
    await panel.expectNarrow();
    await keys.use(button('Something off-line …'));
    await expect(panel.page.getByLabel('What happened?')).toBeFocused();
    await keys.write('A call that nobody answers');
    await keys.press('Enter');
    await expect(button('Something off-line …')).toBeVisible();
    await keys.use(button('End the walkthrough …'));
    await keys.use(radio('Would you recommend it?', '0: not at all likely'), 'Space');
    await panel.expectNarrow();
    await keys.goTo(button('End it all the same'));
    await two.leaves(() => keys.press('Enter'));
    await expect(panel.page.getByRole('heading', { name: 'The walkthrough is over' })).toBeFocused();
  });

  const second = (await walkthroughs(run))[1];
  if (!second) throw new Error('There is no second walkthrough.');
  const walkedThen = await views(run, second.id);
  expectAsInDiary(walkedThen, two);
  expect(two.unnoticed).toBe(0);
  expect(walkedThen.map(({ reachedBy }) => reachedBy)).toEqual([null, 'ad', 'link', 'link', 'link']);
  expect(walkedThen[1]).toMatchObject({ campaign: { utm_medium: 'cpc' }, interruptions: 1 });
  expect(second).toMatchObject({
    state: 'toValidate',
    likelihoodToRecommend: 0,
    waits: [{}],
    tasks: [
      { gap: 0, effort: 2, completed: true },
      { completed: false, friction: { pages: 2 } },
    ],
  });

  await test.step('report and comparison', async () => {
    await dashboard.page.bringToFront();
    await dashboard.page.getByRole('link', { name: 'Report', exact: true }).click();
    const report = dashboard.page.getByRole('article', { name: /^Report: / });
    await expect(report.getByText('Failed by knock-out').first()).toBeVisible();
    await expect(
      report.getByRole('row', { name: /^Find a linen dress A dozen dresses in five minutes One dress in linen [-−]1/ }),
    ).toBeVisible();
    await expectNoBarrier(dashboard.page);
    await dashboard.page.emulateMedia({ media: 'print' });
    await expect(report).toBeVisible();
    await expect(dashboard.page.getByRole('navigation')).toHaveCount(0);
    expect(await pagesOnPaper(dashboard.page)).toBeGreaterThan(0);
    await dashboard.page.emulateMedia({ media: 'screen' });
    await dashboard.page.getByRole('link', { name: `Open the brief “${title}”` }).click();
    await dashboard.page.getByRole('link', { name: 'Compare walkthroughs', exact: true }).click();
    await expect(dashboard.page.getByRole('heading', { name: `Walkthroughs of “${title}”`, level: 2 })).toBeFocused();
    for (const brand of ['Aubelune', 'Klafti']) {
      await expect(dashboard.page.getByRole('columnheader', { name: new RegExp(brand) })).toBeVisible();
    }
    await expectNoBarrier(dashboard.page);
  });

  await test.step('the team reads the file', async () => {
    const file = await dashboard.export(downloads, 'The whole study');
    expect(file.name).toMatch(/\.journey-map\.json$/);
    const text = file.bytes.toString('utf8');
    const map = journeyMap.parse(JSON.parse(text));
    expect(map.briefs).toMatchObject([{ title, tasks: { length: 2 }, criteria: { length: 3 } }]);
    expect(map.brands.map(({ name }) => name).toSorted()).toEqual(['Aubelune', 'Klafti']);
    for (const [walkthrough, diary] of [
      [first, one],
      [second, two],
    ] as const) {
      const pages = map.pageViews.filter(({ walkthroughId }) => walkthroughId === walkthrough.id);
      expectAsInDiary(
        pages.toSorted((a, b) => a.arrivedAt.localeCompare(b.arrivedAt)),
        diary,
      );
    }
    const answers = map.answers.map(({ walkthroughId, value, comment }) => [
      walkthroughId === first.id ? 1 : 2,
      value,
      comment,
    ]);
    expect(answers.toSorted()).toEqual([
      [1, 4, ''],
      [1, 4, ''],
      [1, false, 'Only on the page of the order'],
      [2, 2, ''],
      [2, false, 'Never'],
    ]);
    const stored = await everythingStored(run);
    for (const secret of secrets) {
      expect(text).not.toContain(secret);
      expect(stored).not.toContain(secret);
    }
    const team = await DashboardPage.open(await launch());
    const dialog = await team.import(file);
    await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
    await team.goToSection('Briefs');
    await team.page.getByRole('link', { name: `Compare walkthroughs of “${title}”` }).click();
    await expect(team.page.getByRole('columnheader', { name: /Klafti/ })).toBeVisible();
  });
});
