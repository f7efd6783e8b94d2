import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import type { DashboardPage } from './dashboardPage';
import { fileOf, type Given, openMap } from './journeyFile';
import { storedTouchpoints } from './storedRecords';

const few: readonly Given[] = [
  { title: 'Sees a story', stageId: 'awareness', valence: 1, channel: 'social', thought: 'Is it linen?' },
  { title: 'Reads the page', stageId: 'consideration', valence: 2, channel: 'website' },
  { title: 'Reads reviews', stageId: 'consideration', valence: null, channel: 'reviewSite' },
  { title: 'Checks out', stageId: 'decision', valence: -2, channel: 'website' },
];

const map = (page: Page) => page.getByRole('region', { name: 'Journey map' });
const titles = (dashboard: DashboardPage, stage: string) => dashboard.cards(stage).getByRole('heading', { level: 3 });
const cell = (dashboard: DashboardPage, title: string, name: string | RegExp): Locator =>
  dashboard.card(title).getByRole('button', { name });

test('says whose journey it is, and leads to the persona and to its own page', async ({ launch }) => {
  const { page } = await openMap(await launch(), fileOf(few));
  const head = page.getByRole('region', { name: 'About this journey' });
  await expect(head).toContainText('Lived journey');
  await expect(head).toContainText('A wedding in June');
  await head.getByRole('link', { name: 'Camille Roussel' }).click();
  await expect(page).toHaveURL(/#\/study\/personas\//);
  await page.goBack();
  await head.getByRole('link', { name: 'Journey details' }).click();
  await expect(page).toHaveURL(/#\/study\/journeys\//);
});

test('a cell is written in place, by keyboard and by pointer, and taken back', async ({ launch }) => {
  const run = await launch();
  const dashboard = await openMap(run, fileOf(few));
  const { page } = dashboard;
  const link = dashboard.card('Reads the page').getByRole('link', { name: 'Reads the page' });
  await link.focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Studies the page');
  await page.keyboard.press('Enter');
  await expect(dashboard.card('Studies the page').getByRole('link', { name: 'Studies the page' })).toBeFocused();

  // Escape gives up.
  await page.keyboard.press('F2');
  await page.keyboard.type('Nothing of this');
  await page.keyboard.press('Escape');
  await expect(titles(dashboard, 'Consideration')).toHaveText(['Studies the page', 'Reads reviews']);

  await cell(dashboard, 'Checks out', 'Pain points: nothing yet').dblclick();
  await page.keyboard.type('Fees appear late');
  await page.keyboard.press('Enter');
  await page.keyboard.type('No guest checkout');
  await page.keyboard.press('Control+Enter');
  await expect(cell(dashboard, 'Checks out', 'Pain points: Fees appear late. No guest checkout')).toBeFocused();
  expect((await storedTouchpoints(run)).find(({ title }) => title === 'Checks out')).toMatchObject({
    painPoints: [{ text: 'Fees appear late' }, { text: 'No guest checkout' }],
  });

  // The arrows lead through the cells; the emotion is coded where it stands.
  await cell(dashboard, 'Reads reviews', /^Emotion: /).focus();
  await page.keyboard.press('s');
  await expect(cell(dashboard, 'Reads reviews', 'Emotion: Negative')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(cell(dashboard, 'Checks out', 'Emotion: Very negative')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(cell(dashboard, 'Reads reviews', 'Emotion: Emotion to code')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(cell(dashboard, 'Checks out', 'Pain points: nothing yet')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(dashboard.card('Reads the page')).toBeVisible();
});

test('a touchpoint is dragged between others and to another stage', async ({ launch }) => {
  const dashboard = await openMap(await launch(), fileOf(few));
  const { page } = dashboard;
  const boxOf = async (title: string) => {
    const link = dashboard.card(title).getByRole('heading').getByRole('link');
    // The map may be drawn anew at this very moment.
    await expect.poll(() => link.boundingBox()).not.toBeNull();
    const box = await link.boundingBox();
    if (!box) throw new Error(`No box of ${title}`);
    return box;
  };
  const drag = async (title: string, to: string, share: number) => {
    const [from, onto] = [await boxOf(title), await boxOf(to)];
    await page.mouse.move(from.x + 20, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(from.x + 40, from.y + 24, { steps: 3 });
    await page.mouse.move(onto.x + onto.width * share, onto.y + 20, { steps: 8 });
    await page.mouse.up();
  };
  await drag('Reads reviews', 'Reads the page', 0.2);
  await expect(titles(dashboard, 'Consideration')).toHaveText(['Reads reviews', 'Reads the page']);
  await drag('Reads reviews', 'Checks out', 0.9);
  await expect(titles(dashboard, 'Decision')).toHaveText(['Checks out', 'Reads reviews']);
  await expect(dashboard.editor).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(titles(dashboard, 'Consideration')).toHaveText(['Reads reviews', 'Reads the page']);

  // Let go of by Escape it stays.
  const from = await boxOf('Checks out');
  await page.mouse.move(from.x + 20, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x - 300, from.y + 24, { steps: 6 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(titles(dashboard, 'Decision')).toHaveText(['Checks out']);
});

/** Writes the title of what has just been added, where it stands. */
async function writeTitle(page: Page, title: string): Promise<void> {
  const box = map(page).getByRole('textbox', { name: 'Title' });
  await expect(box).toBeFocused();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await expect(box).toBeHidden();
}

test('a finger that rests on a touchpoint moves it; one that does not scrolls', async ({ launch }) => {
  const dashboard = await openMap(await launch(), fileOf(few));
  const { page } = dashboard;
  const centreOf = async (title: string) => {
    const box = await dashboard.card(title).getByRole('link', { name: title }).boundingBox();
    if (!box) throw new Error(`${title} is not drawn.`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  const from = await centreOf('Sees a story');
  const to = await centreOf('Checks out');

  await touch('touchStart', from);
  await touch('touchMove', { x: from.x + 60, y: from.y });
  await touch('touchMove', to);
  await touch('touchEnd');
  await expect(titles(dashboard, 'Awareness')).toHaveText(['Sees a story']);

  await touch('touchStart', from);
  await expect(page.locator('[data-dragged]')).toHaveCount(1);
  await touch('touchMove', { x: from.x + 60, y: from.y });
  await touch('touchMove', { x: to.x + 40, y: to.y });
  await expect(dashboard.stage('Decision')).toHaveAttribute('data-dropping', '');
  await touch('touchEnd');
  await expect(titles(dashboard, 'Decision')).toHaveText(['Checks out', 'Sees a story']);
});

test('touchpoints are added in a gap, at the end of a stage, and to an empty stage', async ({ launch }) => {
  const dashboard = await openMap(await launch(), fileOf(few));
  const { page } = dashboard;
  await dashboard.button('Add before “Reads reviews”').click();
  await writeTitle(page, 'Asks a friend');
  await expect(titles(dashboard, 'Consideration')).toHaveText(['Reads the page', 'Asks a friend', 'Reads reviews']);
  await expect(dashboard.card('Asks a friend').getByRole('link', { name: 'Asks a friend' })).toBeFocused();
  await dashboard.button('Add a touchpoint to Decision').click();
  await writeTitle(page, 'Pays');
  await expect(titles(dashboard, 'Decision')).toHaveText(['Checks out', 'Pays']);
  await dashboard.button('Add a touchpoint to Retention').click();
  await writeTitle(page, 'Receives the parcel');
  await expect(titles(dashboard, 'Retention')).toHaveText(['Receives the parcel']);
  await page.reload();
  await dashboard.expectRead();
  await expect(titles(dashboard, 'Consideration')).toHaveText(['Reads the page', 'Asks a friend', 'Reads reviews']);
});

test('a plan begins with its stages, and asks for steps', async ({ launch }) => {
  const run = await launch();
  const dashboard = await openMap(run, fileOf([], 'planned'));
  await expect(dashboard.page.getByText('A journey begins with one page')).toBeHidden();
  await dashboard.button('Add a step to Consideration').click();
  await writeTitle(dashboard.page, 'Compares prices');
  await expect(titles(dashboard, 'Consideration')).toHaveText(['Compares prices']);
  await expect(dashboard.page.getByText(/to code/)).toHaveCount(0);
  await expect.poll(() => storedTouchpoints(run)).toMatchObject([{ title: 'Compares prices', basis: 'assumed' }]);
});

test('lanes are shown, hidden, folded, put in order, and added', async ({ launch }) => {
  const dashboard = await openMap(await launch(), fileOf(few));
  const { page } = dashboard;
  await dashboard.button('Lanes').click();
  const panel = page.getByRole('region', { name: 'Lanes', exact: true });
  await panel.getByRole('checkbox', { name: 'Thoughts' }).uncheck();
  await expect(cell(dashboard, 'Sees a story', /^Thoughts: /)).toHaveCount(0);
  await panel.getByRole('checkbox', { name: 'Thoughts' }).check();
  const thought = cell(dashboard, 'Sees a story', 'Thoughts: “Is it linen?”');
  const channel = cell(dashboard, 'Sees a story', 'Channels: Social media');
  const topOf = async (place: Locator) => (await place.boundingBox())?.y ?? 0;
  const heightOf = async (place: Locator) => (await place.boundingBox())?.height ?? 0;
  expect(await topOf(channel)).toBeLessThan(await topOf(thought));
  for (let steps = 0; steps < 3; steps += 1) await panel.getByRole('button', { name: 'Move Thoughts up' }).click();
  await expect.poll(async () => (await topOf(thought)) < (await topOf(channel))).toBe(true);
  const full = await heightOf(thought);
  await panel.getByRole('button', { name: 'Fold Thoughts to its name' }).click();
  await expect.poll(() => heightOf(thought)).toBeLessThan(full);
  await panel.getByRole('textbox', { name: 'A lane of your own' }).fill('Who is there');
  await page.keyboard.press('Enter');
  const own = cell(dashboard, 'Sees a story', 'Who is there: nothing yet');
  await expect(own).toBeAttached();
  await page.keyboard.press('Escape');
  await own.dblclick();
  await page.keyboard.type('Her sister');
  await page.keyboard.press('Enter');
  await expect(cell(dashboard, 'Sees a story', 'Who is there: Her sister')).toBeFocused();
  await page.reload();
  await dashboard.expectRead();
  await expect(cell(dashboard, 'Sees a story', 'Who is there: Her sister')).toBeAttached();
});

test('a stage is folded into a summary and unfolded', async ({ launch }) => {
  const dashboard = await openMap(await launch(), fileOf(few));
  await dashboard.button('Fold Consideration').click();
  await expect(dashboard.cards('Consideration')).toHaveCount(0);
  await expect(map(dashboard.page)).toContainText('lowest +2');
  await dashboard.button('Unfold Consideration').click();
  await expect(dashboard.cards('Consideration')).toHaveCount(2);
});

test('three views, each with an address', async ({ launch }) => {
  const dashboard = await openMap(await launch(), fileOf(few));
  const { page } = dashboard;
  await page.getByRole('radio', { name: 'Channels' }).check();
  await expect(page).toHaveURL(/view=channels/);
  await expect(map(page)).toContainText('Review site');
  await expect(dashboard.cards('Consideration')).toHaveCount(2);
  await page.getByRole('radio', { name: 'Timeline' }).check();
  await expect(page).toHaveURL(/view=timeline/);
  await expect(map(page)).toContainText('Mon 2 Mar');
  await expect(dashboard.cards()).toHaveCount(4);
  await page.reload();
  await dashboard.expectRead();
  await expect(page.getByRole('radio', { name: 'Timeline' })).toBeChecked();
  const editor = await dashboard.edit('Checks out');
  await editor.getByRole('button', { name: 'Close' }).click();
  await expect(page).toHaveURL(/view=timeline/);
});

test('500 touchpoints: the whole journey at first, and any single one', async ({ launch }) => {
  const stages = ['awareness', 'consideration', 'decision', 'retention', 'advocacy'];
  const many = Array.from({ length: 500 }, (_, nth) => ({
    title: `Step ${nth + 1}`,
    stageId: stages[Math.floor(nth / 100)] ?? 'awareness',
    valence: (nth % 5) - 2,
    channel: 'website',
  }));
  const run = await launch();
  const dashboard = await openMap(run, fileOf(many));
  const { page } = dashboard;
  await expect(map(page)).toContainText(/lowest\s*−2/);
  await expect(dashboard.cards()).toHaveCount(0);
  await dashboard.button('Zoom in').click();
  await expect(dashboard.card('Step 1')).toBeAttached();
  for (let nth = 0; nth < 11; nth += 1) await dashboard.button('Zoom in').click();
  await map(page).evaluate((element) => element.scrollTo({ left: 0 }));
  await expect(cell(dashboard, 'Step 1', 'Emotion: Very negative')).toBeVisible();
  // Only what is in the window is there.
  expect(await dashboard.cards().count()).toBeLessThan(40);

  // The overview leads to the end; from there the keyboard goes on.
  await page.getByRole('scrollbar', { name: 'Part of the journey that is shown' }).focus();
  await page.keyboard.press('End');
  const last = dashboard.card('Step 500').getByRole('link', { name: 'Step 500' });
  await last.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByRole('status').filter({ hasText: 'Moved to Advocacy, 99 of 100' })).toBeAttached();
  // It is said once it is kept; its neighbours are others once it is drawn.
  await expect(page.getByRole('listitem').filter({ has: last })).toHaveAttribute('aria-posinset', '99');
  await expect(last).toBeFocused();
  for (let nth = 0; nth < 30; nth += 1) await page.keyboard.press('ArrowLeft');
  await expect(dashboard.card('Step 469').getByRole('link', { name: 'Step 469' })).toBeFocused();

  await page.keyboard.press('0');
  await expect(dashboard.cards()).toHaveCount(0);
  const editor = await openByAddress(page, run);
  await expect(editor).toBeVisible();
});

/** Opens a touchpoint in the middle by its address: the map scrolls to it. */
async function openByAddress(page: Page, run: Parameters<typeof DashboardPage.open>[0]): Promise<Locator> {
  const id = (await storedTouchpoints(run)).find(({ title }) => title === 'Step 250')?.id;
  await page.evaluate((touchpointId) => {
    location.hash = `${location.hash.split('?')[0]}?touchpoint=${touchpointId}`;
  }, id);
  return page.getByRole('complementary', { name: 'Edit touchpoint' });
}

test('zooming by wheel keeps what is under the pointer, and ends with all that can be reached there', async ({
  launch,
}) => {
  const stages = ['awareness', 'consideration', 'decision', 'retention', 'advocacy'];
  const many = Array.from({ length: 300 }, (_, nth) => ({
    title: `Step ${nth + 1}`,
    stageId: stages[Math.floor(nth / 60)] ?? 'awareness',
    valence: (nth % 5) - 2,
  }));
  const dashboard = await openMap(await launch(), fileOf(many));
  const { page } = dashboard;
  await expect(map(page)).toContainText(/lowest\s*−2/);
  const box = await map(page).boundingBox();
  if (!box) throw new Error('There is no map.');
  const [x, y] = [box.x + 0.6 * box.width, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.evaluate(() => {
    document.body.dataset.turns = '0';
    window.addEventListener('wheel', () => {
      document.body.dataset.turns = String(Number(document.body.dataset.turns) + 1);
    });
  });
  let turns = 0;
  const turn = async (deltaY: number, times: number) => {
    for (let nth = 0; nth < times; nth += 1) {
      turns += 1;
      await page.mouse.wheel(0, deltaY);
      // Those that wait the browser makes one of.
      await expect(page.locator(`body[data-turns="${turns}"]`)).toBeAttached();
    }
  };
  /** Of the touchpoint there: which one it is, and how wide. */
  const underPointer = () =>
    page.evaluate(
      ([left]) => {
        const items = [...document.querySelectorAll<HTMLElement>('[data-touchpoint]')];
        const item = items.find((each) => {
          const own = each.getBoundingClientRect();
          return own.left <= (left ?? 0) && own.right > (left ?? 0);
        });
        return {
          title: item?.querySelector('h3')?.textContent ?? null,
          width: Math.round(item?.getBoundingClientRect().width ?? 0),
          cells: item?.querySelectorAll('button').length ?? 0,
        };
      },
      [x],
    );

  await turn(-60, 8);
  await expect.poll(async () => (await underPointer()).width).toBeGreaterThan(60);
  // The address says it once the hand rests.
  await expect
    .poll(async () => Math.round(Number(/zoom=([\d.]+)/.exec(page.url())?.[1])) - (await underPointer()).width)
    .toBe(0);
  await expect.poll(async () => (await underPointer()).cells).toBeGreaterThan(1);
  const near = await underPointer();
  await turn(-60, 3);
  await expect.poll(async () => (await underPointer()).width).toBeGreaterThan(2.5 * near.width);
  await expect.poll(async () => (await underPointer()).title).toBe(near.title);
  await expect.poll(async () => (await underPointer()).cells).toBeGreaterThan(1);
  // What lies beside the window is there as well, so that scrolling meets no gap.
  await expect.poll(() => dashboard.cards().count()).toBeGreaterThan(box.width / (2.5 * near.width) + 2);

  await turn(60, 3);
  await expect.poll(async () => (await underPointer()).width).toBe(near.width);
  expect((await underPointer()).title).toBe(near.title);
  await page.keyboard.up('Control');
});
