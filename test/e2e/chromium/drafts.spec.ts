import type { ChromiumRun } from '../../browsers/chromium';
import { expect, test } from '../fixtures';
import { DashboardPage } from './dashboardPage';
import { PopupPage, tagPage } from './popupPage';
import { storedDrafts, storedEvidence, storedTouchpoints } from './storedRecords';

/** The newest state of the form is on its way to the disk while the person types; this waits until it is there. */
async function expectKept(run: ChromiumRun, note: string): Promise<void> {
  await expect
    .poll(() => storedDrafts(run))
    .toContainEqual(
      expect.objectContaining({
        draft: expect.objectContaining({ tag: expect.objectContaining({ note, tags: ['size'] }) }),
      }),
    );
}

/** Fills in half of the form: everything but what would save it. */
async function fillInHalf(run: ChromiumRun, popup: PopupPage): Promise<void> {
  await popup.expectPicture();
  await popup.press('2', 'a');
  await popup.title.fill('Wonders about the size');
  await popup.note.fill('half a thought');
  await popup.press('Escape', 'm');
  await popup.page.getByRole('textbox', { name: 'Tags' }).fill('size');
  await popup.page.getByRole('textbox', { name: 'Tags' }).press('Enter');
  await expectKept(run, 'half a thought');
}

async function expectHalf(popup: PopupPage): Promise<void> {
  await expect(popup.page.getByRole('note')).toContainText('Your unfinished form is back');
  await expect(popup.title).toHaveValue('Wonders about the size');
  await expect(popup.note).toHaveValue('half a thought');
  await expect(popup.stage('Consideration')).toBeChecked();
  await expect(popup.emotion('Very negative')).toBeChecked();
  await popup.expectPicture();
}

async function expectFresh(popup: PopupPage): Promise<void> {
  await expect(popup.title).toHaveValue('Views a product page: Alba linen wrap dress');
  await expect(popup.note).toHaveValue('');
  await expect(popup.page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(popup.page.getByText('Your unfinished form is back')).toHaveCount(0);
}

test('a half-filled form comes back in its tab, and in its tab alone', async ({ launch, shop }) => {
  const run = await launch();
  const url = shop.url('aubelune', '/en/product/alba');
  const [tab, other] = [await run.context.newPage(), await run.context.newPage()];
  await tab.goto(url);
  await other.goto(url);
  const popup = await PopupPage.open(run, tab);
  await fillInHalf(run, popup);
  // Without a word, as a click beside it closes a popup.
  await run.closePopup();

  const back = await PopupPage.open(run, tab);
  await expectHalf(back);
  await back.note.fill('half a thought, and more');
  await expectKept(run, 'half a thought, and more');
  const closed = back.page.waitForEvent('close');
  await other.bringToFront();
  await run.closePopup();
  await closed;

  const elsewhere = await PopupPage.open(run, other);
  await expectFresh(elsewhere);
  await elsewhere.page.getByRole('button', { name: '1 unfinished' }).click();
  const list = elsewhere.page.getByRole('region', { name: 'Forms begun on other pages' });
  await expect(list.getByRole('listitem')).toHaveText([/Wonders about the size.*aubelune\.localhost/]);
  await run.closePopup();
  expect(await storedTouchpoints(run)).toEqual([]);

  // What the address bar keeps of it changes nothing: the page is the same.
  await tab.goto(`${url}#reviews`);
  const again = await PopupPage.open(run, tab);
  await expect(again.note).toHaveValue('half a thought, and more');
  await again.press('Enter');
  await again.expectSaved();
  expect(await storedTouchpoints(run)).toMatchObject([
    { title: 'Wonders about the size', note: 'half a thought, and more', tags: ['size'] },
  ]);
  await expect.poll(async () => (await storedDrafts(run)).filter(({ draft }) => draft.touched)).toEqual([]);
  const after = await PopupPage.open(run, tab);
  await expectFresh(after);
  await expect(after.page.getByRole('button', { name: /unfinished/ })).toHaveCount(0);
});

test('it is offered on its page again as soon as its tab is closed, also where the worker slept', async ({
  launch,
  shop,
}) => {
  const run = await launch();
  const url = shop.url('aubelune', '/en/product/alba');
  const [tab, other] = [await run.context.newPage(), await run.context.newPage()];
  await tab.goto(url);
  await other.goto(url);
  await fillInHalf(run, await PopupPage.open(run, tab));
  await run.closePopup();
  await expectFresh(await PopupPage.open(run, other));
  await run.closePopup();

  await run.stopServiceWorker();
  await tab.close();
  await expect
    .poll(() => storedDrafts(run))
    .toEqual([expect.objectContaining({ draft: expect.objectContaining({ tabId: null, touched: true }) })]);
  const popup = await PopupPage.open(run, other);
  await expectHalf(popup);
  await popup.press('Enter');
  await popup.expectSaved();
  expect(await storedTouchpoints(run)).toMatchObject([{ title: 'Wonders about the size', tags: ['size'] }]);
});

test('“Seen again” leaves what was typed where it is', async ({ launch, shop }) => {
  const run = await launch();
  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', '/en/product/alba'));
  await tagPage(run, tab, '3', 'd');
  await run.closePopup();
  const popup = await PopupPage.open(run, tab);
  await fillInHalf(run, popup);
  await popup.earlier.getByRole('button', { name: /^Seen again/ }).click();
  await popup.expectSaved();
  await run.closePopup();
  expect(await storedTouchpoints(run)).toMatchObject([{ note: '' }, { note: '' }]);

  const back = await PopupPage.open(run, tab);
  await expectHalf(back);
  await expect(back.earlier).toHaveCount(2);
  await back.press('Enter');
  await back.expectSaved();
  expect((await storedTouchpoints(run)).map(({ note }) => note).sort()).toEqual(['', '', 'half a thought']);
  // Each has a picture of its own.
  expect(new Set((await storedTouchpoints(run)).flatMap(({ evidenceIds }) => evidenceIds)).size).toBe(3);
});

test('it outlives its tab and the browser, listed as unfinished and offered at its address', async ({
  launch,
  shop,
  folder,
}) => {
  const userDataDir = await folder('profile');
  const url = shop.url('aubelune', '/en/product/alba');
  const first = await launch({ userDataDir });
  const tab = await first.context.newPage();
  await tab.goto(url);
  await fillInHalf(first, await PopupPage.open(first, tab));
  await first.closePopup();
  await tab.close();
  await first.close();

  const second = await launch({ userDataDir });
  const page = await second.context.newPage();
  await page.goto(shop.url('klafti', '/en/'));
  const elsewhere = await PopupPage.open(second, page);
  await elsewhere.openUnfinished();
  const listed = elsewhere.page.getByRole('button', { name: /^Wonders about the size/ });
  await expect(listed).toBeVisible();
  await second.closePopup();
  const dashboard = await DashboardPage.open(second);
  const unfinished = dashboard.page.getByText('1 unfinished form');
  await unfinished.click();
  const openPage = dashboard.page.getByRole('link', { name: 'Open the page of “Wonders about the size”' });
  await expect(openPage).toHaveAttribute('href', url);

  await test.step('discarding it can be taken back', async () => {
    await dashboard.button('Discard “Wonders about the size”').click();
    await expect(unfinished).toHaveCount(0);
    await dashboard.page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click();
    await expect(unfinished).toBeVisible();
  });

  await page.goto(url);
  const popup = await PopupPage.open(second, page);
  await expectHalf(popup);
  await expect(popup.page.getByRole('button', { name: /unfinished/ })).toHaveCount(0);
  await popup.press('Enter');
  await popup.expectSaved();
  const [saved, ...others] = await storedTouchpoints(second);
  expect(others).toEqual([]);
  expect(saved).toMatchObject({ title: 'Wonders about the size', tags: ['size'], page: { url } });
  // The picture of the moment, taken before the restart.
  expect((await storedEvidence(second)).map(({ id }) => id)).toEqual(saved?.evidenceIds);
  expect(saved?.evidenceIds).toHaveLength(1);
  await expect.poll(async () => (await storedDrafts(second)).filter(({ draft }) => draft.touched)).toEqual([]);
  await dashboard.page.bringToFront();
  await dashboard.page.reload();
  await dashboard.expectRead();
  await expect(unfinished).toHaveCount(0);
});

test('it is brought back from the list on any other page', async ({ launch, shop }) => {
  const run = await launch();
  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', '/en/product/alba'));
  await fillInHalf(run, await PopupPage.open(run, tab));
  await run.closePopup();
  // The tab goes on: its form stays with the page that it was about.
  await tab.goto(shop.url('klafti', '/en/'));
  const popup = await PopupPage.open(run, tab);
  await expect(popup.note).toHaveValue('');
  await popup.openUnfinished();
  await popup.page.getByRole('button', { name: /^Wonders about the size/ }).click();
  await expect(popup.title).toHaveValue('Wonders about the size');
  await expect(popup.page.getByRole('heading', { name: 'Another page' })).toBeVisible();
  await popup.press('Control+Enter');
  await popup.expectSaved();
  expect(await storedTouchpoints(run)).toMatchObject([
    { title: 'Wonders about the size', page: { url: shop.url('aubelune', '/en/product/alba') } },
  ]);
  await expect.poll(async () => (await storedDrafts(run)).filter(({ draft }) => draft.touched)).toEqual([]);
});

test('where its journey was deleted meanwhile, it goes into the current one', async ({ launch, shop }) => {
  const run = await launch();
  const dashboard = await DashboardPage.open(run);
  await dashboard.button('New journey').click();
  await dashboard.dialog('New journey').getByRole('textbox', { name: 'Journey title' }).fill('A short one');
  await dashboard.page.keyboard.press('Enter');
  await expect(dashboard.page.getByRole('heading', { level: 1, name: 'A short one' })).toBeAttached();
  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', '/en/product/alba'));
  const popup = await PopupPage.open(run, tab);
  await expect(popup.choice('Journey').getByRole('option', { selected: true })).toHaveText('A short one');
  await fillInHalf(run, popup);
  await run.closePopup();
  await dashboard.page.bringToFront();
  await dashboard.goTo('Study');
  await dashboard.page.getByRole('link', { name: 'Journeys', exact: true }).click();
  await dashboard.button('Delete the journey “A short one”').click();
  await expect(dashboard.button('Delete the journey “A short one”')).toHaveCount(0);

  const back = await PopupPage.open(run, tab);
  await expectHalf(back);
  await expect(back.choice('Journey').getByRole('option', { selected: true })).toHaveText('First journey');
  await back.press('Enter');
  await back.expectSaved();
  expect(await storedTouchpoints(run)).toMatchObject([{ title: 'Wonders about the size', stageId: 'consideration' }]);
});
