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

test('Escape leaves the page as it was: scrolled as far, in its boxes too, and no attribute more', async ({
  launch,
  shop,
}) => {
  const run = await launch();
  const page = await run.context.newPage();
  await page.goto(shop.url('hard', '/pick'), { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    const slot = (nth: number) =>
      `<div class="ad-slot" style="width:300px;height:250px"><span>Advertisement</span> <a href="https://brand.example/${nth}">Buy a boat, part ${nth}</a></div><p style="height:900px">Text of the page</p>`;
    const box = `<div style="height:400px;overflow:auto">${slot(7)}${slot(8)}</div>`;
    const field = '<form><input name="q" value="running shoes"></form>';
    document.body.innerHTML = `${field}<div class="ad">${[1, 2, 3].map(slot).join('')}</div>${box}`;
    document.documentElement.style.scrollBehavior = 'smooth';
    scrollTo({ top: 137, behavior: 'instant' });
  });
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
