import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ChromiumRun } from '../../browsers/chromium';
import { chromiumBuild, expect, test } from '../fixtures';
import { OverlayPage } from './overlayPage';
import { PickerPage, stateOf } from './pickerPage';
import { PopupPage, tagPage } from './popupPage';
import { shownAnchors } from './shownAnchors';
import { pendingEvidence, storedBytes, storedDrafts, storedRecords, storedTouchpoints } from './storedRecords';

interface Stored {
  readonly id: string;
  readonly kind: string;
  readonly sha256: string;
  readonly height: number;
}
const evidenceOf = (run: ChromiumRun) => storedRecords<Stored>(run, 'evidence');
const kindsOf = async (run: ChromiumRun) => (await evidenceOf(run)).map(({ kind }) => kind).sort();

/** Opens the ways to take the picture, by their key, and takes one by its digit. */
async function takeOther(popup: PopupPage, digit: '1' | '2' | '3' | '4'): Promise<void> {
  await popup.expectPicture();
  await expect(popup.page.getByRole('button', { name: 'Take another picture' })).toBeVisible();
  await popup.press('i');
  await expect(popup.page.getByRole('menu', { name: 'Take another picture' })).toBeVisible();
  await popup.press(digit);
}

const progress = (popup: PopupPage) => popup.page.getByRole('progressbar', { name: 'Taking the full page' });

async function openTall(run: ChromiumRun, url: string): Promise<Page> {
  const page = await run.context.newPage();
  await page.goto(url);
  return page;
}

test('the full page is taken from the popup, with its progress, and kept with the touchpoint', async ({
  launch,
  shop,
}) => {
  const run = await launch();
  const page = await openTall(run, shop.url('hard', '/stitch'));
  const before = await stateOf(page);
  const popup = await PopupPage.open(run, page);
  await takeOther(popup, '2');
  await expect(progress(popup)).toBeVisible();
  await expect(popup.screenshot.getByText('Full page')).toBeVisible();
  await popup.expectPicture();
  await expect(progress(popup)).toHaveCount(0);
  expect(await stateOf(page)).toEqual(before);
  await popup.press('2', 'f', 'Enter');
  await popup.expectSaved();
  const [touchpoint] = await storedTouchpoints(run);
  const evidence = await evidenceOf(run);
  expect(evidence.map(({ kind }) => kind)).toEqual(['fullPage']);
  expect(touchpoint?.evidenceIds).toEqual(evidence.map(({ id }) => id));
  expect(evidence[0]?.height).toBeGreaterThan(2000);
  expect(await pendingEvidence(run)).toEqual([]);
});

test('“Saved” does not wait for it: it comes to the touchpoint by itself, also when the popup is gone', async ({
  launch,
  shop,
}) => {
  const run = await launch();
  const page = await openTall(run, shop.url('hard', '/stitch'));
  const popup = await PopupPage.open(run, page);
  await takeOther(popup, '2');
  await expect(progress(popup)).toBeVisible();
  await popup.press('3', 's', 'Enter');
  await popup.expectSaved();
  await expect(popup.page.getByText('Still being taken, and added by itself: full page')).toBeVisible();
  expect(await kindsOf(run)).toEqual(['screenshot']);
  const [touchpoint] = await storedTouchpoints(run);
  expect(await pendingEvidence(run)).toMatchObject([{ touchpointId: touchpoint?.id, kind: 'fullPage', failed: null }]);
  await popup.pressLast('Enter');
  await expect.poll(() => kindsOf(run), { timeout: 30_000 }).toEqual(['fullPage', 'screenshot']);
  const picture = (await evidenceOf(run)).find(({ kind }) => kind === 'fullPage');
  expect((await storedTouchpoints(run))[0]?.evidenceIds).toContain(picture?.id);
  expect((await storedBytes(run, picture?.sha256 ?? '')).length).toBeGreaterThan(1000);
  await expect.poll(() => pendingEvidence(run)).toEqual([]);
});

test('it is cancelled by its key: the page is put back, and the earlier picture stays', async ({ launch, shop }) => {
  const run = await launch();
  const page = await openTall(run, shop.url('hard', '/stitch'));
  const before = await stateOf(page);
  const popup = await PopupPage.open(run, page);
  await takeOther(popup, '2');
  await expect(popup.page.getByRole('button', { name: 'Cancel' })).toBeVisible();
  await popup.press('i');
  await popup.expectPicture();
  await expect(popup.page.getByRole('note')).toHaveCount(0);
  await expect.poll(() => stateOf(page)).toEqual(before);
  await popup.press('Enter');
  await popup.expectSaved();
  expect(await kindsOf(run)).toEqual(['screenshot']);
});

test('a popup that goes without saving gets the full page back with its form', async ({ launch, shop }) => {
  const run = await launch();
  const page = await openTall(run, shop.url('hard', '/stitch'));
  const popup = await PopupPage.open(run, page);
  await takeOther(popup, '2');
  await popup.press('3');
  await expect(progress(popup)).toBeVisible();
  await expect.poll(() => storedDrafts(run)).toHaveLength(1);
  await run.closePopup();
  const kept = async () =>
    (await storedRecords<{ draft: { screenshot: { kind: string } | null } }>(run, 'drafts', 'parcours-drafts')).map(
      ({ draft }) => draft.screenshot?.kind,
    );
  await expect.poll(kept, { timeout: 30_000 }).toEqual(['fullPage']);
  const again = await PopupPage.open(run, page);
  await expect(again.stage('Decision')).toBeChecked();
  await expect(again.screenshot.getByText('Full page')).toBeVisible();
});

test('the banner that asks for consent is not in the picture, and back after it', async ({ launch, shop }) => {
  const run = await launch();
  const page = await openTall(run, shop.url('hard', '/banner'));
  const before = await stateOf(page);
  const popup = await PopupPage.open(run, page);
  await popup.expectPicture();
  const small = () => popup.screenshot.locator('img').evaluate((img: HTMLImageElement) => img.src);
  const first = await small();
  await takeOther(popup, '3');
  await expect.poll(small).not.toBe(first);
  await popup.expectPicture();
  expect(await stateOf(page)).toEqual(before);
  await popup.press('Enter');
  await popup.expectSaved();
  expect(await kindsOf(run)).toEqual(['screenshot']);
});

test('the menu goes by arrow keys, digits and Escape, and says how many there are', async ({ launch, shop }) => {
  const run = await launch();
  const page = await openTall(run, shop.url('aubelune', '/en/product/alba'));
  const popup = await PopupPage.open(run, page);
  await popup.openPageTools();
  const items = popup.page.getByRole('menuitem');
  // On the first that can be chosen then: the page may still be being read.
  await expect(popup.page.locator('[role=menuitem][aria-disabled=false]:focus')).toBeVisible();
  await expect(items.nth(0)).toHaveAccessibleName('Show my touchpoints on this page (0)');
  await expect(items.nth(0)).toBeDisabled();
  await popup.press('Home', 'ArrowDown', 'ArrowDown', 'ArrowDown');
  await expect(items.nth(3)).toBeFocused();
  await popup.press('ArrowDown');
  await expect(items.nth(0)).toBeFocused();
  await popup.press('End', 'Home', 'ArrowUp');
  await expect(items.nth(3)).toBeFocused();
  // Digits choose here, and are no stages; nothing to show does nothing.
  await popup.press('1');
  await expect(items.nth(3)).toBeFocused();
  await expect(popup.stage('Awareness')).not.toBeChecked();
  await popup.press('Escape');
  await expect(popup.page.getByRole('menu')).toHaveCount(0);
  await expect(popup.page.getByRole('button', { name: 'Page tools' })).toBeFocused();
});

test('my touchpoints are shown on the page from the popup, which goes', async ({ launch, shop }) => {
  const run = await launch();
  const page = await openTall(run, shop.url('hard', '/quirks'));
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#sentence') ?? document.body));
  await tagPage(run, page, '3', 's');
  await run.closePopup();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  const popup = await PopupPage.open(run, page);
  await popup.openPageTools();
  await expect(popup.page.getByRole('menuitem').first()).toHaveAccessibleName('Show my touchpoints on this page (1)');
  await popup.pressLast('1');
  await expect.poll(async () => (await shownAnchors(page))?.text).toContain('1 of 1 found');
});

test('its key picks a part where nothing is selected, and another one from the form over the page', async ({
  launch,
  shop,
}) => {
  const run = await launch();
  const page = await openTall(run, shop.url('hard', '/pick'));
  const popup = await PopupPage.open(run, page);
  await expect(popup.page.getByRole('button', { name: 'Pick a part of the page' })).toBeVisible();
  await popup.pressLast('p');
  const picker = new PickerPage(run, page);
  await picker.frame();
  const pointAt = async (selector: string) => {
    const box = await page.locator(selector).boundingBox();
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  };
  await pointAt('#price');
  await picker.says('Price');
  await page.keyboard.press('Enter');
  await picker.expectGone();
  const overlay = new OverlayPage(run, page);
  const first = await overlay.form();
  await expect(first.getByText('Price', { exact: true })).toBeVisible();
  await expect(first.getByRole('group', { name: 'Screenshot' }).locator('img')).toHaveCount(2);
  await page.keyboard.press('p');
  await overlay.expectClosed();
  await picker.frame();
  await pointAt('#field');
  await picker.says('Form field');
  await page.keyboard.press('Enter');
  await picker.expectGone();
  const second = await overlay.form();
  await expect(second.getByText('Form field', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(second.getByRole('status')).toContainText('Saved');
  expect(await kindsOf(run)).toEqual(['elementScreenshot', 'screenshot']);
  expect(await storedTouchpoints(run)).toHaveLength(1);
});

test('with words selected its key tags them, as it says', async ({ launch, shop }) => {
  const run = await launch();
  const page = await openTall(run, shop.url('hard', '/quirks'));
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#sentence') ?? document.body));
  const popup = await PopupPage.open(run, page);
  await expect(popup.page.getByRole('button', { name: 'Tag the selected words' })).toBeVisible();
  await popup.pressLast('p');
  await new OverlayPage(run, page).form();
});

test('a page archive is asked for, kept with the touchpoint, and named while it is made', async ({
  launch,
  shop,
  folder,
}) => {
  // The browser asks in a window of its own, which no test can answer: here it is allowed from the start.
  const allowed = join(await folder('allowed'), 'build');
  await cp(chromiumBuild, allowed, { recursive: true });
  const path = join(allowed, 'manifest.json');
  const { optional_permissions: optional, ...rest } = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...rest, permissions: [...rest.permissions, ...optional] }));
  const run = await launch({ extensionDirs: [allowed] });
  const page = await openTall(run, shop.url('aubelune', '/en/product/alba'));
  const popup = await PopupPage.open(run, page);
  await popup.expectPicture();
  await popup.openPageTools();
  await popup.press('4');
  await expect(popup.page.getByText(/^Page archive kept \(\d/)).toBeVisible();
  await popup.press('2', 'f', 'Enter');
  await popup.expectSaved();
  expect(await kindsOf(run)).toEqual(['pageArchive', 'screenshot']);
  expect((await storedTouchpoints(run))[0]?.evidenceIds).toHaveLength(2);
});

test('where it is not allowed, the form says so and what to do instead', async ({ launch, shop }) => {
  const run = await launch();
  const page = await openTall(run, shop.url('aubelune', '/en/product/alba'));
  const popup = await PopupPage.open(run, page);
  await popup.expectPicture();
  // The browser's own question, declined.
  await popup.page.evaluate(() =>
    Object.assign((globalThis as unknown as { chrome: { permissions: object } }).chrome.permissions, {
      request: async () => false,
    }),
  );
  await popup.openPageTools();
  await popup.press('4');
  await expect(popup.page.getByRole('note')).toContainText('You have not allowed it.');
  await popup.press('2', 'f', 'Enter');
  await popup.expectSaved();
  expect(await kindsOf(run)).toEqual(['screenshot']);
});
