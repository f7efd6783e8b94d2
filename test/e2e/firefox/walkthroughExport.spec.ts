import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { FirefoxDocument } from '../../browsers/firefox-document';
import { walkthroughFile } from '../chromium/walkthroughFile';
import { expect, test } from '../fixtures';
import { downloaded } from './downloadedFile';
import { button, link, radio } from './quickForm';

const dialog = { role: 'dialog', name: 'Export the walkthrough report' };

/** Texts that stand in the report of the walkthrough in every form that shows its answers. */
const told = ['Were the costs told early?', 'Only at the last page.'];

/** Exports by the button of the screen, in a form; gives the file as it lay in the browser's downloads, which are emptied before. */
async function exported(page: FirefoxDocument, downloads: string, form: string) {
  for (const old of await readdir(downloads)) await rm(join(downloads, old));
  await page.click(button('Export…'));
  await page.click(radio(form));
  await page.click(button('Save file'));
  await page.waitForElement(dialog, 'Given to the browser’s downloads');
  const file = await downloaded(downloads);
  await page.waitForElement(dialog, file.name);
  await page.click(button('Close'));
  await expect.poll(() => page.exists(dialog)).toBe(false);
  return file;
}

/** The parts of an Office file by their paths, each XML part read by the browser's own parser; throws where one is malformed. */
async function partsOf(page: FirefoxDocument, bytes: Uint8Array): Promise<Record<string, string>> {
  const parts = Object.entries(unzipSync(bytes))
    .filter(([path]) => /\.(xml|rels)$/.test(path))
    .map(([path, part]) => [path, strFromU8(part)] as const);
  expect(parts.length).toBeGreaterThan(5);
  const malformed = await page.execute(
    (all) =>
      all
        .filter(([, text = '']) =>
          new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror'),
        )
        .map(([path = '']) => path),
    parts,
  );
  expect(malformed).toEqual([]);
  return Object.fromEntries(parts);
}

test('the report of a walkthrough leaves Firefox in every form, whole', async ({ launchFirefox, folder }) => {
  test.setTimeout(180_000);
  const downloads = await folder('downloads');
  const given = join(await folder('given'), 'walked.json');
  await writeFile(given, walkthroughFile());
  const run = await launchFirefox({ downloadDir: downloads });
  await run.openExtensionPage('dashboard.html');
  const { page } = run;
  await page.click(button('Import'));
  await page.type('input[type=file]', given);
  const importing = { role: 'dialog', name: 'Import a journey map' };
  await page.waitForElement(importing, 'Imported: ');
  await run.press('Escape');
  await expect.poll(() => page.exists(importing)).toBe(false);
  await page.click(link('Study'));
  await page.click(link('Walkthroughs'));
  await page.click(link('Nordic'));
  // The forms draw the map as well.
  await page.click({ role: 'checkbox', name: 'Tick all steps' });
  await page.click(button('Make touchpoints'));
  await page.waitFor(() => document.querySelector('main')?.textContent?.includes('Visits the website'));
  await page.click(link('Report'));
  await page.waitForElement('main', 'Only at the last page.');

  await test.step('a workbook', async () => {
    const { name, bytes } = await exported(page, downloads, 'Excel workbook');
    expect(name).toMatch(/^Linen summer - Camille buys a dress - walkthrough - \d{4}-\d\d-\d\d\.xlsx$/);
    const parts = await partsOf(page, bytes);
    for (const text of [...told, 'Linen dress']) expect(parts['xl/sharedStrings.xml']).toContain(text);
  });

  await test.step('slides', async () => {
    const { name, bytes } = await exported(page, downloads, 'Presentation (PowerPoint)');
    expect(name).toMatch(/ - walkthrough - \d{4}-\d\d-\d\d\.pptx$/);
    const parts = await partsOf(page, bytes);
    const slides = Object.keys(parts).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    expect(slides.map((path) => parts[path]).join('\n')).toContain('Were the costs told early?');
  });

  await test.step('tables', async () => {
    const { name, bytes } = await exported(page, downloads, 'Criteria and answers (CSV)');
    expect(name).toContain(' - walkthrough - answers - ');
    const rows = strFromU8(bytes).trimEnd().split('\r\n');
    expect(rows).toHaveLength(4);
    for (const text of told) expect(rows.join('\n')).toContain(text);
  });

  await test.step('words', async () => {
    const { name, bytes } = await exported(page, downloads, 'Written report (Markdown)');
    expect(name).toMatch(/\.md$/);
    const words = strFromU8(bytes);
    for (const text of ['# Camille buys a dress', '## What happened', ...told]) expect(words).toContain(text);
  });

  // Last, as it is read in a tab of its own.
  await test.step('a page, as this browser shows it', async () => {
    const { name, path } = await exported(page, downloads, 'Report, to read, print or keep as PDF (HTML)');
    expect(name).toMatch(/ - walkthrough - \d{4}-\d\d-\d\d\.html$/);
    await run.newTab(`file://${path}`);
    expect(await page.text('h1')).toBe('Camille buys a dress');
    const text = await page.text('body');
    for (const each of [...told, 'Linen dress', '19%']) expect(text).toContain(each);
    const maps = await page.execute(() =>
      [...document.querySelectorAll('svg[role=img]')].map((map) => map.getBoundingClientRect().width),
    );
    expect(Math.max(...maps)).toBeGreaterThan(300);
    expect(await page.execute(() => performance.getEntriesByType('resource').map((each) => each.name))).toEqual([]);
  });
});
