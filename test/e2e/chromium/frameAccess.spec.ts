import type { Page } from '@playwright/test';
import type { ChromiumRun } from '../../browsers/chromium';
import { SECRET_FIELDS } from '../../shop/hard/secretFields';
import type { RunningShop } from '../../shop/server';
import { expect, test } from '../fixtures';
import { DashboardPage } from './dashboardPage';
import { buildWithFrameAccess } from './frameAccess';
import { ask, keepPixels, type PickedTouchpoint, PickerPage } from './pickerPage';
import { pixelsNear } from './pictures';
import { PopupPage } from './popupPage';
import { storedBytes, storedEvidence } from './storedRecords';

const adColour = '#c2185b';
const adWords = 'Winter coats from 49 €';

/** Picks the advertisement in another site's frame, as the key for advertisements does. */
async function pickElsewhere(run: ChromiumRun, page: Page, shop: RunningShop) {
  await keepPixels(run);
  await page.goto(shop.url('hard', '/pick'), { waitUntil: 'networkidle' });
  const popup = await run.clickToolbar(page);
  const answer = await ask(popup, 'overlay.pick', { what: 'advertisement' });
  expect(answer).toEqual({ kind: 'done', value: { opened: true } });
  await run.closePopup();
  const picker = new PickerPage(run, page);
  await picker.frame();
  // The second of the page's two: the first lies in a frame of the page's own site.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  return picker;
}

interface AdTouchpoint extends PickedTouchpoint {
  readonly page: { readonly facts: { readonly advertiser: { readonly value: string } | null } | null };
}

test('an advertisement in another site’s frame, with access: its picture, advertiser and landing page', async ({
  launch,
  shop,
  folder,
}) => {
  const build = await buildWithFrameAccess(await folder('allowed'), ['http://elsewhere.localhost/*']);
  const run = await launch({ extensionDirs: [build] });
  const page = await run.context.newPage();
  const picker = await pickElsewhere(run, page, shop);
  await expect((await picker.frame()).getByRole('status')).toContainText('brand.example');
  const { picture, bytes, touchpoint } = await picker.takeAndSave();
  expect([picture.width, picture.height]).toEqual([300, 250]);
  expect(picture.masks).toEqual([]);
  const truth = await run.context.newPage();
  await truth.goto(shop.url('elsewhere', '/advert'));
  const shot = await truth.screenshot({ clip: { x: 0, y: 0, width: 300, height: 250 } });
  const counted = await pixelsNear(truth, bytes, [adColour, '#ffffff']);
  expect(counted).toEqual(await pixelsNear(truth, shot, [adColour, '#ffffff']));
  expect(counted[0]).toBeGreaterThan(50_000);
  expect(touchpoint.target).toMatchObject({ kind: 'link', url: 'https://brand.example/landing?utm_source=banner' });
  expect((touchpoint as AdTouchpoint).page.facts?.advertiser?.value).toBe('brand.example');
  expect(JSON.stringify(touchpoint)).toContain(adWords);
});

test('the same without access: the frame as a whole, masked', async ({ launch, shop }) => {
  const run = await launch();
  const page = await run.context.newPage();
  const picker = await pickElsewhere(run, page, shop);
  await expect((await picker.frame()).getByRole('status')).toContainText('frame of another site');
  const { picture, bytes, touchpoint } = await picker.takeAndSave();
  expect([picture.width, picture.height]).toEqual([300, 250]);
  expect(picture.masks).toEqual([{ reason: 'unreadableFrame', count: 1 }]);
  const blank = await run.context.newPage();
  expect(await pixelsNear(blank, bytes, [adColour])).toEqual([0]);
  expect(JSON.stringify(touchpoint)).not.toContain(adWords);
  expect(touchpoint.target).toBeNull();
});

test('access to another site’s frames opens no other', async ({ launch, shop, folder }) => {
  const build = await buildWithFrameAccess(await folder('allowed'), ['http://parlavis.localhost/*']);
  const run = await launch({ extensionDirs: [build] });
  const page = await run.context.newPage();
  const picker = await pickElsewhere(run, page, shop);
  const { picture, bytes } = await picker.takeAndSave();
  expect(picture.masks).toEqual([{ reason: 'unreadableFrame', count: 1 }]);
  expect(await pixelsNear(await run.context.newPage(), bytes, [adColour])).toEqual([0]);
});

test('a frame that may be looked into is masked like the page: its filled fields, and what in it is still closed', async ({
  launch,
  shop,
  folder,
}) => {
  const build = await buildWithFrameAccess(await folder('allowed'), ['http://elsewhere.localhost/*']);
  const run = await launch({ extensionDirs: [build], window: { width: 1280, height: 900 } });
  const [tab, canvas] = [await run.context.newPage(), await run.context.newPage()];
  await tab.goto(shop.url('hard', '/many-fields'), { waitUntil: 'networkidle' });
  await tab.bringToFront();
  const popup = await PopupPage.open(run, tab);
  await popup.expectPicture();
  await popup.press('2', 'f', 'Enter');
  await popup.expectSaved();
  await run.closePopup();
  const [evidence] = await storedEvidence(run);
  if (!evidence) throw new Error('No picture was stored.');
  const kept = await pixelsNear(
    canvas,
    await storedBytes(run, evidence.sha256),
    SECRET_FIELDS.map(({ colour }) => colour),
  );
  expect(SECRET_FIELDS.filter((_, index) => kept[index] !== 0)).toEqual([]);
  // Without access two: this one, and the sandboxed one.
  const closed = evidence.masks.find(({ reason }) => reason === 'unreadableFrame')?.count ?? 0;
  expect(closed).toBeLessThan(2);
});

test('the form asks for the site of the frame, only where one is closed; the settings give it back', async ({
  launch,
  shop,
  folder,
}) => {
  const offer = { name: /^Allow looking inside these frames/ };
  const plain = await launch();
  const page = await plain.context.newPage();
  await page.goto(shop.url('hard', '/pick'), { waitUntil: 'networkidle' });
  const popup = await PopupPage.open(plain, page);
  await popup.page.getByRole('button', { name: 'Page tools' }).click();
  await expect(popup.page.getByRole('menuitem', offer)).toContainText('elsewhere.localhost');
  expect(await popup.page.evaluate('chrome.permissions.getAll().then(({ origins }) => origins)')).toEqual([]);
  const empty = await DashboardPage.open(plain, '#/settings');
  await expect(empty.page.getByRole('region', { name: 'Access to other sites’ frames' })).toContainText('None');

  const build = await buildWithFrameAccess(await folder('allowed'), ['http://elsewhere.localhost/*']);
  const run = await launch({ extensionDirs: [build] });
  const other = await run.context.newPage();
  await other.goto(shop.url('hard', '/pick'), { waitUntil: 'networkidle' });
  const allowed = await PopupPage.open(run, other);
  await allowed.page.getByRole('button', { name: 'Page tools' }).click();
  await expect(allowed.page.getByRole('menuitem', { name: /^Show advertisements on this page \(2\)/ })).toBeVisible();
  await expect(allowed.page.getByRole('menuitem', offer)).toHaveCount(0);
  await run.closePopup();
  const dashboard = await DashboardPage.open(run, '#/settings');
  const card = dashboard.page.getByRole('region', { name: 'Access to other sites’ frames' });
  await expect(card.getByRole('button', { name: 'Give back http://elsewhere.localhost' })).toBeVisible();
});
