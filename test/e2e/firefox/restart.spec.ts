import { expect, test } from '../fixtures';
import { noteBox, openPopup, radio, statusLine, tagByKeys, titleBox } from './quickForm';
import { storedDrafts, storedRecords, storedTouchpoints } from './storedRecords';

test('after a kill what was saved is there, and what was half filled in is back', async ({
  launchFirefox,
  shop,
  folder,
}) => {
  const profileDir = await folder('profile');
  const url = shop.url('klafti', '/en/product/bim');
  const first = await launchFirefox({ profileDir });
  await first.navigate(shop.url('aubelune', '/en/product/alba'));
  const popup = await openPopup(first);
  const title = String(await popup.property(titleBox, 'value'));
  await tagByKeys(first, popup, '2', 'f');
  await expect.poll(async () => (await storedRecords(first))['parcours/bytes']).toHaveLength(1);
  await first.closePopup();

  await first.navigate(url);
  const begun = await openPopup(first);
  await first.press('4', 'n');
  await first.typeText('half a thought');
  await begun.waitFor(() => [...document.querySelectorAll('textarea')].some(({ value }) => value === 'half a thought'));
  // Escape closes every popup in Firefox, whatever has the focus in it.
  await first.press('Escape');
  await expect.poll(() => first.isPopupOpen()).toBe(false);
  await expect
    .poll(async () => (await storedDrafts(first)).map(({ draft }) => draft.tag.note))
    .toEqual(['half a thought']);
  const saved = await storedTouchpoints(first);
  await first.kill();

  const second = await launchFirefox({ profileDir });
  expect(await storedTouchpoints(second)).toEqual(saved);
  await second.openExtensionPage('dashboard.html');
  await second.page.waitForElement({ role: 'image', name: `Screenshot: ${title}` });

  await second.newTab(shop.url('aubelune', '/en/'));
  const elsewhere = await openPopup(second);
  await elsewhere.waitForElement({ role: 'button', name: '1 unfinished' });
  await second.closePopup();

  await second.navigate(url);
  const again = await openPopup(second);
  await again.waitFor(() => document.querySelector('form')?.textContent?.includes('Your unfinished form is back'));
  expect(await again.property(noteBox, 'value')).toBe('half a thought');
  expect(await again.property(radio('Retention'), 'checked')).toBe(true);
  await second.press('a', 'Enter');
  await again.waitForElement(statusLine, 'Saved');
  await second.closePopup();
  expect((await storedTouchpoints(second)).map(({ note }) => note)).toEqual(['', 'half a thought']);
  expect(await storedDrafts(second)).toEqual([]);

  const last = await openPopup(second);
  expect(await last.text('form')).not.toContain('Your unfinished form is back');
});
