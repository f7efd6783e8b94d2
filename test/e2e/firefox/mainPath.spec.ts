import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { FirefoxRun } from '../../browsers/firefox';
import { expect, test } from '../fixtures';
import { downloadedFile } from './downloadedFile';
import { button, link, noteBox, openPopup, radio, region, statusLine, tagByKeys, titleBox } from './quickForm';
import { storedRecords, storedTouchpoints } from './storedRecords';

const schema = readFileSync(new URL('../../../schema/journey-map.schema.json', import.meta.url), 'utf8');

test('three keys tag a page, at once and each time', async ({ launchFirefox, shop }) => {
  const run = await launchFirefox();
  const url = shop.url('aubelune', '/en/product/alba');
  await run.navigate(url);
  // Firefox gives a popup the focus some time after it has loaded: wherever it was put before, it must be right then.
  for (let opening = 0; opening < 5; opening += 1) {
    const popup = await openPopup(run);
    expect(await popup.focused()).toEqual({ role: 'form', name: 'Tag this page' });
    expect(await popup.execute(() => document.hasFocus())).toBe(true);
    await run.closePopup();
  }

  const popup = await openPopup(run);
  const title = String(await popup.property(titleBox, 'value'));
  expect(title).toContain('Alba');
  await tagByKeys(run, popup, '2', 'f');
  expect(await popup.text(statusLine)).toContain('Consideration · Positive');
  expect(await popup.focused()).toEqual(button('Done'));
  await run.press('Enter');
  await expect.poll(() => run.isPopupOpen()).toBe(false);
  await expect.poll(() => run.badgeText()).toBe('1');

  const [saved, ...others] = await storedTouchpoints(run);
  expect(others).toEqual([]);
  expect(saved).toMatchObject({ title, emotion: { valence: 1 }, page: { url } });
  expect(saved?.evidenceIds).toHaveLength(1);

  await run.press('Alt+Shift+J');
  const again = await run.popup();
  await again.waitForElement(region('Captured on this page'), title);
  await run.press('e');
  await again.waitForElement(statusLine, 'Saved');
  await expect.poll(() => run.badgeText()).toBe('2');
  expect(await storedTouchpoints(run)).toHaveLength(2);
});

test('the dashboard shows, changes, deletes and brings back', async ({ launchFirefox, shop }) => {
  const run = await launchFirefox();
  await run.navigate(shop.url('aubelune', '/en/product/alba'));
  const popup = await openPopup(run);
  const title = String(await popup.property(titleBox, 'value'));
  await tagByKeys(run, popup, '2', 'f');
  // To the map, where it stands open.
  await run.press('o');
  const { page } = run;
  const card = { role: 'article', name: title };
  await expect.poll(() => page.url()).toContain('dashboard.html');
  await page.waitForElement(card, 'Positive');
  await page.waitForElement({ role: 'image', name: `Screenshot: ${title}` });
  await page.waitFor(() => {
    const [picture] = document.images;
    return picture?.complete && picture.naturalWidth > 200;
  });

  // Parts of the dashboard scroll, the whole does not.
  expect(await page.execute(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  expect(await page.focused()).toEqual({ role: 'complementary', name: 'Edit touchpoint' });
  await run.press('3', 'g');
  await page.waitForElement(card, 'Very positive');
  expect(await page.property(radio('Decision'), 'checked')).toBe(true);
  await page.type(noteBox, 'The sizes are explained well.');
  await expect
    .poll(() => storedTouchpoints(run))
    .toMatchObject([{ title, emotion: { valence: 2 }, note: 'The sizes are explained well.' }]);

  const before = await storedTouchpoints(run);
  await run.press('Escape', 'Escape');
  await expect.poll(() => page.exists(button('Delete touchpoint'))).toBe(false);
  await page.click(link(title));
  await page.click(button('Delete touchpoint'));
  await expect.poll(() => page.exists(card)).toBe(false);
  await expect.poll(() => storedTouchpoints(run)).toEqual([]);
  await page.click(button('Undo'));
  await page.waitForElement(card);
  const contents = ({ id, title, note, emotion, page, stageId, evidenceIds }: (typeof before)[number]) => ({
    id,
    title,
    note,
    emotion,
    page,
    stageId,
    evidenceIds,
  });
  expect((await storedTouchpoints(run)).map(contents)).toEqual(before.map(contents));
  await page.waitForElement({ role: 'image', name: `Screenshot: ${title}` });
});

test('a journey goes out as a file and into another browser whole', async ({ launchFirefox, shop, folder }) => {
  const downloadDir = await folder('downloads');
  const first = await launchFirefox({ downloadDir });
  const note = 'Ça commence à « Bim »';
  for (const [site, path, stage, emotion] of [
    ['flanou', '/en/', '1', 'd'],
    ['klafti', '/en/product/bim', '2', 'a'],
  ] as const) {
    await first.navigate(shop.url(site, path));
    const popup = await openPopup(first);
    await first.press(stage, emotion, 'n');
    await first.typeText(note);
    await first.press('Control+Enter');
    await popup.waitForElement(statusLine, 'Saved');
    await first.press('Enter');
    await expect.poll(() => first.isPopupOpen()).toBe(false);
  }
  await first.openExtensionPage('dashboard.html');
  const { path, content } = await exportJourney(first, downloadDir);

  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(schema) as object);
  expect(validate(content), JSON.stringify(validate.errors)).toBe(true);
  expect(content.touchpoints).toMatchObject([
    { note, emotion: { valence: 0 } },
    { note, emotion: { valence: -2 } },
  ]);
  await first.close();

  const secondDir = await folder('downloads');
  const second = await launchFirefox({ downloadDir: secondDir });
  await second.openExtensionPage('dashboard.html');
  await second.page.click(button('Import'));
  await second.page.type('input[type=file]', path);
  await second.page.click(button('Show the journey'));
  for (const { title } of await storedTouchpoints(second)) {
    await second.page.waitForElement({ role: 'article', name: title });
  }
  const { content: again } = await exportJourney(second, secondDir);
  const data = ({ exportId, exportedAt, ...rest }: Record<string, unknown>) => rest;
  expect(data(again)).toEqual(data(content));

  // And a second time: nothing is doubled.
  const records = await storedRecords(second);
  await second.page.click(button('Import'));
  await second.page.type('input[type=file]', path);
  await second.page.waitForElement({ role: 'dialog', name: 'Import a journey map' }, 'was here already');
  expect(await storedRecords(second)).toEqual(records);
});

async function exportJourney(run: FirefoxRun, downloadDir: string) {
  const { page } = run;
  await page.click(button('Export'));
  await page.click(button('Save file'));
  const dialog = { role: 'dialog', name: 'Export the journey map' };
  await page.waitForElement(dialog, 'Given to the browser’s downloads');
  await run.press('Escape');
  await expect.poll(() => page.exists(dialog)).toBe(false);
  return downloadedFile(downloadDir);
}
