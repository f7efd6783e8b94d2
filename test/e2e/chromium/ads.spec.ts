import { expect, test } from '../fixtures';
import { OverlayPage } from './overlayPage';
import { PickerPage } from './pickerPage';
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
