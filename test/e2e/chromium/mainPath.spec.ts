import type { Locator, Page } from '@playwright/test';
import type { ChromiumRun } from '../../browsers/chromium';
import { expect, test } from '../fixtures';
import { DashboardPage } from './dashboardPage';
import { badge, PopupPage, tagPage } from './popupPage';
import { storedEvidence, storedTouchpoints } from './storedRecords';

/** Whether the extension may photograph the tab in front and run a script in it. */
async function powers(run: ChromiumRun): Promise<{ readonly photograph: string; readonly script: string }> {
  const worker = await run.serviceWorker();
  return worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(async ([tab]) => ({
    photograph: await chrome.tabs.captureVisibleTab(tab.windowId).then(() => 'done', String),
    script: await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => 'done' })
      .then(([{ result }]) => result, String),
  }))`);
}

test('a page is tagged with three keys, listed, counted and seen again', async ({ launch, shop }) => {
  const run = await launch();
  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', '/en/product/alba'));
  await tab.bringToFront();
  const refused = await powers(run);
  expect(refused.photograph).toContain("'activeTab' permission is required");
  expect(refused.script).toContain('Cannot access contents of the page');

  const popup = await PopupPage.open(run, tab);
  await popup.page.evaluate(() => {
    const keys: string[] = [];
    Object.assign(window, { keysPressed: keys });
    addEventListener('keydown', ({ code }) => keys.push(code), { capture: true });
  });
  await expect(popup.title).toHaveValue('Views a product page: Alba linen wrap dress');
  await expect(popup.choice('Journey').getByRole('option', { selected: true })).toHaveText('First journey');
  await expect(popup.choice('Channel')).toHaveValue('website');
  await expect(popup.choice('Category')).toHaveValue('viewsProductPage');
  await expect(popup.choice('Brand').getByRole('option', { selected: true })).toHaveText('Aubelune (new)');
  await expect(popup.page.getByRole('radio', { checked: true })).toHaveCount(0);
  await popup.expectPicture();

  await popup.press('2');
  await expect(popup.stage('Consideration')).toBeChecked();
  await popup.press('f');
  await expect(popup.emotion('Positive')).toBeChecked();
  await popup.press('Enter');
  await popup.expectSaved();
  // With the shortcut that opens the form: four.
  expect(await popup.page.evaluate('keysPressed')).toEqual(['Digit2', 'KeyF', 'Enter']);

  expect((await powers(run)).script).toBe('done');
  // Two pictures a second are allowed, and the form has taken one of them.
  await expect.poll(async () => (await powers(run)).photograph, { intervals: [600] }).toBe('done');
  const [first, ...others] = await storedTouchpoints(run);
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    title: 'Views a product page: Alba linen wrap dress',
    stageId: 'consideration',
    emotion: { valence: 1 },
    page: { url: tab.url() },
  });
  expect((await storedEvidence(run)).map(({ id }) => id)).toEqual(first?.evidenceIds);
  await expect.poll(() => badge(run)).toBe('1');

  const again = await PopupPage.open(run, tab);
  await expect(again.earlier).toHaveText([/Alba linen wrap dress.*Consideration/]);
  await again.earlier.getByRole('button', { name: /^Seen again/ }).click();
  await again.expectSaved();
  const both = await storedTouchpoints(run);
  expect(both).toHaveLength(2);
  const [repeated] = both.filter(({ id }) => id !== first?.id);
  expect(repeated).toMatchObject({ title: first?.title, stageId: first?.stageId, emotion: { valence: 1 } });
  expect(Date.parse(repeated?.capturedAt ?? '')).toBeGreaterThan(Date.parse(first?.capturedAt ?? ''));
  await expect.poll(() => badge(run)).toBe('2');

  // Enter closes what was saved; the count goes when the tab goes on.
  await again.pressLast('Enter');
  await tab.goto(shop.url('aubelune', '/en/'));
  await expect.poll(() => badge(run)).toBe('');
});

test('what was tagged stands in the dashboard under its stage, and leads back', async ({ launch, shop }) => {
  const run = await launch();
  const tab = await run.context.newPage();
  await tab.goto(shop.url('klafti', '/en/'));
  const popup = await tagPage(run, tab, '1', 'a');
  const opening = run.context.waitForEvent('page');
  // O opens the map at what was just saved.
  await popup.pressLast('o');
  const page = await opening;
  const [{ title = '' } = {}] = await storedTouchpoints(run);
  await expect(page.getByRole('complementary', { name: 'Edit touchpoint' })).toBeVisible();
  await page.close();

  const dashboard = await DashboardPage.open(run);
  await expect(dashboard.cards('Awareness')).toHaveCount(1);
  const card = dashboard.card(title);
  await expect(card).toContainText('Very negative');
  await expect(card).toContainText('Website · Klafti');
  const thumbnail = card.getByRole('img', { name: `Screenshot: ${title}` });
  await expect.poll(() => thumbnail.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(100);
  const source = card.getByRole('link', { name: `Open the page on ${new URL(tab.url()).host}` });
  await expect(source).toHaveAttribute('href', tab.url());
  const leading = run.context.waitForEvent('page');
  await source.click();
  const led = await leading;
  await expect(led).toHaveURL(tab.url());
});

test('what is left open waits in the inbox, and is coded there by keys', async ({ launch, shop }) => {
  const run = await launch();
  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', '/en/product/alba'));
  const first = await PopupPage.open(run, tab);
  await first.expectPicture();
  await first.page.getByRole('button', { name: 'Code later' }).click();
  await first.expectSaved();
  await expect(first.page.getByRole('status')).toContainText('To code: stage and emotion');
  await tab.goto(shop.url('klafti', '/en/'));
  // By its key, with the stage chosen: the emotion alone stays open.
  const second = await PopupPage.open(run, tab);
  await second.expectPicture();
  await second.press('3', 'l');
  await expect(second.page.getByRole('status')).toContainText('To code: emotion');
  const open = await storedTouchpoints(run);
  expect(open.map(({ stageId, emotion }) => ({ stageId, emotion }))).toEqual([
    { stageId: null, emotion: null },
    { stageId: 'decision', emotion: null },
  ]);

  const dashboard = await DashboardPage.open(run);
  await expect(dashboard.cards('To code')).toHaveCount(1);
  await dashboard.page.getByRole('link', { name: '2 to code' }).click();
  const { page } = dashboard;
  const progress = page.getByRole('status').filter({ hasText: /of 2 coded/ });
  await expect(progress).toHaveText('0 of 2 coded');
  await page.keyboard.press('4');
  await page.keyboard.press('g');
  await expect(progress).toHaveText('1 of 2 coded');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: open[1]?.title ?? '' })).toBeVisible();
  await page.keyboard.press('s');
  await expect(progress).toHaveText('2 of 2 coded');
  const coded = await storedTouchpoints(run);
  expect(coded).toMatchObject([
    { stageId: 'retention', emotion: { valence: 2 } },
    { stageId: 'decision', emotion: { valence: -1 } },
  ]);
  await expect(page.getByText('Everything is coded')).toBeVisible();
});

test('everything from the page to the file goes by the keyboard alone', async ({ launch, shop, folder }) => {
  const downloadDir = await folder('downloads');
  const run = await launch({ downloadDir });
  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', '/en/product/alba'));
  const popup = await PopupPage.open(run, tab);
  await popup.expectPicture();
  // The note by its letter, out of it by Escape; then coding goes on.
  await popup.press('n');
  await expect(popup.note).toBeFocused();
  await popup.page.keyboard.type('2 sizes left');
  await popup.press('Escape', '3', 'd', 'Enter');
  await popup.expectSaved();
  const opening = run.context.waitForEvent('page');
  await popup.pressLast('o');
  const page = await opening;
  const editor = page.getByRole('complementary', { name: 'Edit touchpoint' });
  await expect(editor).toBeFocused();
  await page.keyboard.press('g');
  await expect(editor.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(editor).toBeHidden();

  const card = page.getByRole('article');
  const open = card.getByRole('link', { name: 'Views a product page: Alba linen wrap dress', exact: true });
  await tabTo(page, open);
  await page.keyboard.press('Alt+ArrowRight');
  const map = page.getByRole('region', { name: 'Journey map' });
  await expect(map.getByRole('region', { name: 'Retention' }).getByRole('article')).toHaveCount(1);
  await expect(open).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(map.getByRole('region', { name: 'Decision' }).getByRole('article')).toHaveCount(1);

  await open.focus();
  await page.keyboard.press('Enter');
  await expect(editor).toBeFocused();
  await tabTo(page, editor.getByRole('button', { name: 'Delete touchpoint' }));
  await page.keyboard.press('Enter');
  await expect(card).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(card).toHaveCount(1);

  await tabTo(page, page.getByRole('button', { name: 'Export', exact: true }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Export the journey map' });
  await tabTo(page, dialog.getByRole('button', { name: 'Save file' }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toContainText('1 touchpoint');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await storedTouchpoints(run)).toMatchObject([
    { note: '2 sizes left', stageId: 'decision', emotion: { valence: 2 } },
  ]);
});

/** Presses Tab until the focus is there; fails where it never comes. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let pressed = 0; pressed < 80; pressed++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The focus never came there by the Tab key.');
}
