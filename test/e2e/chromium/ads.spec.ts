import type { Page } from '@playwright/test';
import type { ChromiumRun } from '../../browsers/chromium';
import { expect, test } from '../fixtures';
import { OverlayPage } from './overlayPage';
import { ask, PickerPage, stateOf } from './pickerPage';
import { PopupPage } from './popupPage';
import { storedRecords } from './storedRecords';

interface StoredAd {
  readonly category: string | null;
  readonly channel: string | null;
  readonly media: string | null;
  readonly initiator: string | null;
}

test('an advertisement in another site’s frame is offered, taken by Enter, and kept as paid', async ({
  launch,
  shop,
}) => {
  const run = await launch();
  const page = await run.context.newPage();
  await page.goto(shop.url('parlavis', '/en/company/klafti'), { waitUntil: 'networkidle' });
  const popup = await PopupPage.open(run, page);
  await popup.openPageTools();
  await expect(popup.page.getByRole('menuitem', { name: /^Show advertisements on this page \(1\)/ })).toBeVisible();
  await popup.pressLast('3');

  const picker = new PickerPage(run, page);
  await picker.frame();
  await page.keyboard.press('ArrowRight');
  await expect((await picker.frame()).getByRole('status')).toContainText('frame of another site');
  await page.keyboard.press('Enter');
  await picker.expectGone();
  const overlay = new OverlayPage(run, page);
  const form = await overlay.form();
  await expect(form.getByRole('combobox', { name: 'Category' })).toHaveValue('seesAdvertisement');
  await page.keyboard.press('Control+Enter');
  await expect(form.getByRole('status')).toContainText('Saved');
  const [saved] = await storedRecords<StoredAd>(run, 'touchpoints');
  expect(saved).toMatchObject({
    category: 'seesAdvertisement',
    channel: 'onlineAd',
    media: 'paid',
    initiator: 'company',
  });
  const kinds = (await storedRecords<{ kind: string }>(run, 'evidence')).map(({ kind }) => kind);
  expect(kinds).toContain('elementScreenshot');
});

test('Escape leaves the advertisements, and nothing is tagged', async ({ launch, shop }) => {
  const run = await launch();
  const page = await run.context.newPage();
  await page.goto(shop.url('parlavis', '/en/company/klafti'), { waitUntil: 'networkidle' });
  const popup = await PopupPage.open(run, page);
  await popup.openPageTools();
  await expect(popup.page.getByRole('menuitem', { name: /^Show advertisements on this page \(1\)/ })).toBeVisible();
  await popup.pressLast('3');
  const picker = new PickerPage(run, page);
  await picker.frame();
  await page.keyboard.press('Escape');
  await picker.expectGone();
  expect(await storedRecords(run, 'touchpoints')).toEqual([]);
});

/** An advertisement, and text below it that fills the window. */
const adSlot = (nth: number) =>
  `<div class="ad-slot" style="width:300px;height:250px"><span>Advertisement</span> <a href="https://brand.example/${nth}">Buy a boat, part ${nth}</a></div><p style="height:900px">Text of the page</p>`;

test('Escape leaves the page as it was: scrolled as far, in its boxes too, and no attribute more', async ({
  launch,
  shop,
}) => {
  const run = await launch();
  const page = await run.context.newPage();
  await page.goto(shop.url('hard', '/pick'), { waitUntil: 'networkidle' });
  const box = `<div style="height:400px;overflow:auto">${adSlot(7)}${adSlot(8)}</div>`;
  const field = '<form><input name="q" value="running shoes"></form>';
  await page.evaluate(
    (html) => {
      document.body.innerHTML = html;
      document.documentElement.style.scrollBehavior = 'smooth';
      scrollTo({ top: 137, behavior: 'instant' });
    },
    `${field}<div class="ad">${[1, 2, 3].map(adSlot).join('')}</div>${box}`,
  );
  const before = await stateOf(page);
  const popup = await PopupPage.open(run, page);
  await popup.openPageTools();
  await expect(popup.page.getByRole('menuitem', { name: /^Show advertisements on this page \(5\)/ })).toBeVisible();
  await run.closePopup();
  expect(await stateOf(page)).toEqual(before);

  const again = await run.clickToolbar(page);
  await ask(again, 'overlay.pick', { what: 'advertisement' });
  await run.closePopup();
  const picker = new PickerPage(run, page);
  await picker.frame();
  for (let nth = 0; nth < 5; nth++) await page.keyboard.press('ArrowRight');
  await page.mouse.wheel(0, 200);
  await expect.poll(() => stateOf(page)).not.toEqual(before);
  await page.keyboard.press('Escape');
  await picker.expectGone();
  expect(await stateOf(page)).toEqual(before);
});

/** Goes by keys to the last of three advertisements, far below the window and in a box that scrolls; gives how to take it, up to the form. */
async function goToLast(run: ChromiumRun, page: Page) {
  const popup = await run.clickToolbar(page);
  await ask(popup, 'overlay.pick', { what: 'advertisement' });
  await run.closePopup();
  const picker = new PickerPage(run, page);
  await picker.frame();
  for (let nth = 0; nth < 3; nth++) await page.keyboard.press('ArrowRight');
  return async () => {
    await page.keyboard.press('Enter');
    await picker.expectGone();
    const overlay = new OverlayPage(run, page);
    return { overlay, form: await overlay.form() };
  };
}

async function openScrolled(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'networkidle' });
  const box = `<div id="box" style="height:400px;overflow:auto"><p style="height:900px">Text of the box</p>${adSlot(3)}</div>`;
  await page.evaluate(
    (html) => {
      document.body.innerHTML = html;
      scrollTo({ top: 137, behavior: 'instant' });
    },
    `${adSlot(1)}${adSlot(2)}${box}<p style="height:2000px">Text of the page</p>`,
  );
}
const scrolledTo = (page: Page) =>
  page.evaluate(() => [scrollY, document.querySelector('#box')?.scrollTop ?? 0].map(Math.round));

for (const [what, key, said] of [
  ['saved', 'Control+Enter', 'Saved'],
  ['left', 'Escape', null],
] as const) {
  test(`what keys had scrolled to an advertisement is back once the form is ${what}`, async ({ launch, shop }) => {
    const run = await launch();
    const page = await run.context.newPage();
    await openScrolled(page, shop.url('hard', '/pick'));
    const take = await goToLast(run, page);
    const shown = await scrolledTo(page);
    expect(shown[0]).toBeGreaterThan(500);
    expect(shown[1]).toBeGreaterThan(300);
    const { overlay, form } = await take();
    expect(await scrolledTo(page)).toEqual(shown);
    await page.keyboard.press(key);
    if (said) await expect(form.getByRole('status')).toContainText(said);
    await overlay.expectClosed();
    await expect.poll(() => scrolledTo(page)).toEqual([137, 0]);
  });
}

test('what keys had scrolled stays where the person scrolls on before the form is closed', async ({ launch, shop }) => {
  const run = await launch();
  const page = await run.context.newPage();
  await openScrolled(page, shop.url('hard', '/pick'));
  const take = await goToLast(run, page);
  const { overlay } = await take();
  const [top = 0, inBox] = await scrolledTo(page);
  await page.mouse.move(5, 5);
  await page.mouse.wheel(0, 60);
  await expect.poll(() => scrolledTo(page)).toEqual([top + 60, inBox]);
  await page.keyboard.press('Escape');
  await overlay.expectClosed();
  expect(await scrolledTo(page)).toEqual([top + 60, inBox]);
});

test('what the person scrolled while they picked stays when the form is closed', async ({ launch, shop }) => {
  const run = await launch();
  const page = await run.context.newPage();
  await openScrolled(page, shop.url('hard', '/pick'));
  const take = await goToLast(run, page);
  await page.keyboard.press('PageDown');
  const there = await scrolledTo(page);
  const { overlay } = await take();
  await page.keyboard.press('Escape');
  await overlay.expectClosed();
  expect(await scrolledTo(page)).toEqual(there);
});

test('a post is found whose label’s letters style puts into order', async ({ launch, shop }) => {
  const run = await launch();
  const page = await run.context.newPage();
  await page.goto(shop.url('hard', '/pick'), { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    const letters = ['o2', 'S0', 'p1', 's4', 'n3', 'r6', 'o5', 'd8', 'e7'].map(
      ([letter, order]) => `<span style="order:${order}">${letter}</span>`,
    );
    const unseen = '<span style="position:absolute;left:-999px">x</span><span style="display:none">y</span>';
    const post = (line: string, link: string) =>
      `<article><h4><a href="/u">Velvet Home</a></h4><div>${line}</div><p>Sofas made to order</p><a href="${link}"><div style="height:120px"></div></a></article>`;
    const label = `<span style="display:inline-flex;position:relative">${letters.join('')}${unseen}</span>`;
    document.body.innerHTML = `${post('2 h', '/p/1')}${post(label, 'https://velvet.example/')}${post('5 h', '/p/3')}`;
  });
  const popup = await run.clickToolbar(page);
  await ask(popup, 'overlay.pick', { what: 'advertisement' });
  await run.closePopup();
  const picker = new PickerPage(run, page);
  await picker.frame();
  await page.keyboard.press('ArrowRight');
  await picker.says('Advertisement · velvet.example');
});
