import type { FirefoxRun } from '../../browsers/firefox';
import { expect, test } from '../fixtures';
import { expectClosed, formFrames, openOverlay, select } from './overlay';
import { button, noteBox, openPopup, region, saveButton, statusLine, tagByKeys, titleBox } from './quickForm';
import { storedDrafts, storedRecords, storedTouchpoints } from './storedRecords';

const consent = { role: 'heading', name: 'Private window' };
const agree = button('Record in private windows');

/** A browser whose databases hold one touchpoint and one half-filled form, both of a window that is not private. */
async function withRecords(run: FirefoxRun, tagged: string, begun: string): Promise<void> {
  await run.navigate(tagged);
  await tagByKeys(run, await openPopup(run), '2', 'f');
  await run.closePopup();
  await run.navigate(begun);
  await openPopup(run);
  await run.press('n');
  await run.typeText('half');
  await expect
    .poll(() => storedDrafts(run))
    .toEqual([expect.objectContaining({ draft: expect.objectContaining({ screenshot: expect.anything() }) })]);
  await expect.poll(async () => (await storedDrafts(run)).map(({ draft }) => draft.tag.note)).toEqual(['half']);
  await run.closePopup();
}

test('without consent nothing is recorded in a private window', async ({ launchFirefox, shop }) => {
  const run = await launchFirefox({ privateAllowed: true });
  await withRecords(run, shop.url('klafti', '/en/product/bim'), shop.url('aubelune', '/en/'));
  const before = await storedRecords(run);

  await run.openPrivateWindow(shop.url('klafti', '/en/product/bim'));
  const popup = await run.clickToolbarButton();
  await popup.waitForElement(consent);
  expect(await popup.exists(saveButton)).toBe(false);
  expect(await popup.focused()).toEqual(button('Not now'));
  // The keys that would tag and save, were the form there: Enter presses "Not now".
  await run.press('2', 'f', 'Enter');
  await expect.poll(() => run.isPopupOpen()).toBe(false);
  expect(await run.badgeText()).toBe('');

  await select(run.page, 'h1');
  await run.press('Alt+Shift+K');
  await expect.poll(() => run.badgeText()).toBe('!');
  expect(await formFrames(run)).toEqual([]);
  expect(await storedRecords(run)).toEqual(before);
});

test('with consent popup, overlay and dashboard work in a private window', async ({ launchFirefox, shop }) => {
  const run = await launchFirefox({ privateAllowed: true });
  await withRecords(run, shop.url('klafti', '/en/product/bim'), shop.url('aubelune', '/en/'));

  const url = shop.url('aubelune', '/en/product/alba');
  await run.openPrivateWindow(url);
  const popup = await run.clickToolbarButton();
  await popup.click(agree);
  await popup.waitForElement(saveButton);
  // The reason for the way through the background.
  await expect(popup.execute(() => indexedDB.databases().then((all) => all.length))).rejects.toThrow();
  const title = String(await popup.property(titleBox, 'value'));
  await run.press('n');
  await run.typeText('in private');
  await run.press('Tab');
  await expect.poll(async () => (await storedDrafts(run)).map(({ draft }) => draft.tag.note)).toContain('in private');
  await run.closePopup();

  const again = await openPopup(run);
  expect(await again.property(noteBox, 'value')).toBe('in private');
  await tagByKeys(run, again, '3', 'g');
  await run.closePopup();
  expect(await storedTouchpoints(run)).toContainEqual(
    expect.objectContaining({ title, note: 'in private', page: expect.objectContaining({ url }) }),
  );

  await select(run.page, 'h1');
  const form = await openOverlay(run);
  await tagByKeys(run, form, '2', 's');
  await expectClosed(run);
  await expect.poll(() => run.badgeText()).toBe('2');

  const listing = await openPopup(run);
  await listing.waitForElement(region('Captured on this page: 2'), title);
  await listing.click(button('Open dashboard'));
  const { page } = run;
  await expect.poll(() => page.url()).toContain('dashboard.html');
  await page.waitForElement({ role: 'article', name: title });
  await page.waitForElement({ role: 'image', name: `Screenshot: ${title}` });
  await page.click({ role: 'link', name: title });
  await page.waitForElement(button('Delete touchpoint'));
  await page.type(noteBox, ', and edited there');
  await expect
    .poll(async () => (await storedTouchpoints(run)).map(({ note }) => note))
    .toContain('in private, and edited there');
  const windows = await run.windows();
  expect(windows.find((each) => each.url.includes('dashboard.html'))?.isPrivate).toBe(true);
  await page.waitForElement(statusLine);
});
