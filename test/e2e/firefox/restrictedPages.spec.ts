import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '../fixtures';
import { formFrames } from './overlay';
import { noteBox, openPopup, saveButton, statusLine } from './quickForm';
import { storedTouchpoints } from './storedRecords';

test('where nothing can be captured the popup says so, and keeps address and note', async ({
  launchFirefox,
  shop,
  folder,
}) => {
  const file = join(await folder('page'), 'page.html');
  await writeFile(file, '<!doctype html><title>A page of my own</title><p>Words.');
  const run = await launchFirefox({
    // As the browser guards the add-on store, which is not to be reached here.
    preferences: { 'extensions.webextensions.restrictedDomains': 'klafti.localhost' },
  });
  const closedPort = 'http://localhost:9/';
  const pages: readonly (readonly [string, RegExp])[] = [
    ['about:addons', /This is a page of the browser/],
    ['about:blank', /This page is empty/],
    [shop.url('hard', '/pdf'), /This (is a PDF|page cannot be captured)/],
    [shop.url('klafti', '/en/'), /This page cannot be captured/],
    [pathToFileURL(file).href, /This is a file on your computer/],
    [closedPort, /This page (cannot be captured|did not load)/],
    [`${run.extensionOrigin}dashboard.html`, /This page belongs to an extension/],
  ];
  for (const [url, notice] of pages) {
    // Where a page does not load the tab shows why: that is the page to be tagged.
    await run.navigate(url).catch((error: unknown) => {
      if (url !== closedPort) throw error;
    });
    const popup = await openPopup(run);
    await expect.poll(() => popup.text('form'), { message: url }).toMatch(notice);
    expect(await popup.text('form')).toContain('No screenshot');
    await run.press('1', 'd', 'n');
    await run.typeText(`What I saw at ${url}`);
    expect(await popup.property(noteBox, 'value')).toBe(`What I saw at ${url}`);
    await run.press('Control+Enter');
    await popup.waitForElement(statusLine, 'Saved');
    await run.closePopup();
    expect(await storedTouchpoints(run)).toContainEqual(
      expect.objectContaining({
        note: `What I saw at ${url}`,
        evidenceIds: [],
        page: expect.objectContaining({ url: expect.stringContaining(url) }),
      }),
    );
  }
});

test('a page that keeps the overlay’s frame out: its form is in the popup, with the words', async ({
  launchFirefox,
  shop,
}) => {
  const run = await launchFirefox();
  // A sandbox policy goes for every frame of the page; in Firefox for those of add-ons, too.
  await run.navigate(shop.url('hard', '/csp'));
  await run.page.execute(() => getSelection()?.selectAllChildren(document.querySelector('#sentence') ?? document.body));
  await run.press('Alt+Shift+K');
  await expect.poll(() => run.badgeText()).toBe('!');
  expect(await formFrames(run)).toEqual([]);
  const popup = await run.popup();
  await popup.waitForElement(saveButton);
  await popup.waitForElement('blockquote', 'The parcel arrived two days early');
});
