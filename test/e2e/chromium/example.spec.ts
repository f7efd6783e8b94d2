import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readFile } from '@/lib/formats';
import { deliverables } from '@/lib/formats/deliverables';
import { exampleRecords } from '../../example/exampleRecords';
import { expect, test } from '../fixtures';
import { DashboardPage, type DownloadedFile } from './dashboardPage';

const told = exampleRecords('en', () => ({ sha256: '0'.repeat(64), byteLength: 0, width: 0, height: 0, masks: 0 }));
const journey = told.journeys?.find(({ title }) => title === 'Camille buys a dress from Aubelune');
const touchpoints = told.touchpoints?.filter(({ journeyId }) => journeyId === journey?.id) ?? [];
const lowest = 'A text says nobody was home. She was.';

async function openExample(dashboard: DashboardPage): Promise<void> {
  await dashboard.button('See an example').click();
  await expect(dashboard.page.getByRole('heading', { level: 1 })).toHaveText(journey?.title ?? '');
}

test('one click opens the example, which is compared, taken away and brought back', async ({ launch }) => {
  const run = await launch();
  const dashboard = await DashboardPage.open(run);
  const { page } = dashboard;

  await test.step('its map', async () => {
    // So high that the pictures are in view.
    await page.setViewportSize({ width: 1600, height: 1100 });
    await openExample(dashboard);
    await expect(page.getByText(`${touchpoints.length} touchpoints`, { exact: true })).toBeVisible();
    const picture = page.getByRole('img', { name: /Reads the Alba dress page/ }).first();
    await expect.poll(() => picture.evaluate((each) => (each as HTMLImageElement).naturalWidth)).toBeGreaterThan(400);
    // From the part that can be read to all of it.
    await page.getByRole('region', { name: 'Journey map' }).focus();
    await page.keyboard.press('0');
    await expect(dashboard.card(lowest)).toBeVisible();
  });

  await test.step('its three brands, compared', async () => {
    await dashboard.goTo('Compare');
    await page.getByRole('link', { name: /Aubelune.*Orvessine.*Klafti/ }).click();
    await expect(page.getByRole('list', { name: 'Compared' }).getByRole('listitem')).toHaveCount(3);
    await expect(page.getByRole('img', { name: /^Emotion curves of/ })).toBeVisible();
    const region = (name: string) => page.getByRole('region', { name, exact: true });
    await expect(region('Differences').getByRole('row', { name: /^First price shown/ })).toContainText('€34.99');
    await expect(region('What happened').getByRole('link', { name: lowest })).toBeVisible();
    await expect(region('Insights').getByRole('link', { name: lowest }).first()).toBeVisible();
  });

  await test.step('it doubles nothing when it is opened again', async () => {
    await dashboard.goTo('Study');
    await openExample(dashboard);
    await dashboard.goTo('Touchpoints');
    await expect(page.getByText(`All ${told.touchpoints?.length}`)).toBeVisible();
    await dashboard.goTo('Study');
    await expect(page.getByRole('button', { name: /^Switch study/ })).toHaveCount(0);
  });

  await test.step('it goes with one deletion, comes back by undo, and when it is asked for again', async () => {
    // While a study is read, its parts have headings of their own.
    const heading = page.getByRole('heading', { level: 1 }).first();
    const remove = page.getByRole('button', { name: 'Delete the study “Example: a dress for a wedding”' });
    await remove.click();
    await expect(heading).toHaveText('My study');
    await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).last().click();
    await expect(heading).toHaveText('Example: a dress for a wedding');
    await remove.click();
    await expect(heading).toHaveText('My study');
    await openExample(dashboard);
    await expect(page.getByText(`${touchpoints.length} touchpoints`, { exact: true })).toBeVisible();
  });
});

test('the example is in the language of the reader', async ({ launch }) => {
  const run = await launch({ lang: 'fr' });
  const page = await run.openExtensionPage('dashboard.html');
  await page.getByRole('button', { name: 'Voir un exemple' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Camille achète une robe chez Aubelune');
});

test('the key that prints waits for the pictures of the map', async ({ launch }) => {
  const dashboard = await DashboardPage.open(await launch());
  const { page } = dashboard;
  await openExample(dashboard);
  // What the browser does between its command and the paper.
  await page.evaluate(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      const onPaper = [...document.querySelectorAll('section svg image')];
      document.documentElement.dataset.onPaper = onPaper.map((image) => image.getAttribute('href') ?? '').join(' ');
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  await page.keyboard.press('Control+p');
  const pictures = new Set(touchpoints.filter(({ evidenceIds }) => evidenceIds.length > 0).map(({ id }) => id));
  const onPaper = async () =>
    ((await page.locator('html').getAttribute('data-on-paper')) ?? '').split(' ').filter((each) => /^blob:/.test(each));
  await expect.poll(async () => (await onPaper()).length).toBeGreaterThanOrEqual(pictures.size);
});

test('the browser’s own command, which waits for nothing, prints the pictures of the map, too', async ({ launch }) => {
  const dashboard = await DashboardPage.open(await launch());
  const { page } = dashboard;
  await openExample(dashboard);
  await expect(dashboard.cards().first()).toBeVisible();
  const picturesOnPaper = async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true });
    return pdf.toString('latin1').match(/\/Subtype\s*\/Image\b/g)?.length ?? 0;
  };
  const pictures = new Set(touchpoints.filter(({ evidenceIds }) => evidenceIds.length > 0).map(({ id }) => id));
  await expect.poll(picturesOnPaper).toBeGreaterThanOrEqual(pictures.size);
});

test('the counts of a journey begin with the first of them, and none is cut', async ({ launch }) => {
  const dashboard = await DashboardPage.open(await launch());
  const { page } = dashboard;
  await openExample(dashboard);
  for (const width of [1024, 1600]) {
    await page.setViewportSize({ width, height: 900 });
    await dashboard.button('Counts').click();
    const list = page.locator('section[tabindex="0"]').filter({ hasText: 'Switches of device' });
    await expect(list).toBeFocused();
    expect(await list.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    for (const box of [list, list.locator('xpath=..')]) {
      expect(await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    }
    await page.keyboard.press('Escape');
  }
});

test('before it is written a client version says how much it will hold', async ({ launch }) => {
  const dashboard = await DashboardPage.open(await launch());
  await openExample(dashboard);
  await dashboard.button('Export').click();
  const dialog = dashboard.dialog('Export the journey map');
  await expect(dialog).toContainText(`${touchpoints.length} touchpoints`);
  await dialog.getByRole('checkbox', { name: 'Client version' }).check();
  const kept = touchpoints.filter(({ status }) => status !== 'excluded');
  expect(kept.length).toBeLessThan(touchpoints.length);
  await expect(dialog).toContainText(`${kept.length} touchpoints`);
});

/** What the browser's own parser of XML makes of a text: what it says, or what is wrong with it. */
function readXml(page: Page, xml: string): Promise<{ readonly error: string | null; readonly text: string }> {
  return page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'application/xml');
    const error = parsed.querySelector('parsererror')?.textContent ?? null;
    return { error, text: parsed.documentElement.textContent };
  }, xml);
}

/** The parts of an Office file, each parsed where it is XML; the texts of all. */
async function readOffice(page: Page, bytes: Uint8Array): Promise<{ readonly names: string[]; readonly text: string }> {
  const parts = unzipSync(bytes);
  let text = '';
  for (const [name, part] of Object.entries(parts)) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const read = await readXml(page, strFromU8(part));
    expect(read.error, name).toBeNull();
    text += `${read.text}\n`;
  }
  return { names: Object.keys(parts), text };
}

/** Rows and fields of a CSV (RFC 4180). */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, field = '', end = ''] of text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/g)) {
    rows.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

test('everything that is handed over of the example can be read by others', async ({
  launch,
  launchFirefox,
  folder,
}) => {
  test.setTimeout(240_000);
  const downloads = await folder('downloads');
  const run = await launch({ downloadDir: downloads });
  const dashboard = await DashboardPage.open(run);
  const { page } = dashboard;
  await openExample(dashboard);
  const firefox = await launchFirefox();
  await firefox.inChrome('Services.io.offline = true;');
  const html = await folder('html');

  /** The file in Firefox, with the network off. */
  async function openInFirefox({ bytes }: DownloadedFile, name: string): Promise<void> {
    const path = join(html, name);
    await writeFile(path, bytes);
    await firefox.navigate(pathToFileURL(path).href);
  }
  const picturesThere = () =>
    firefox.page.execute(async () => {
      const images = [...document.querySelectorAll('img')];
      for (const each of images) each.loading = 'eager';
      await Promise.all(images.map((each) => each.decode()));
      return images.filter(({ naturalWidth }) => naturalWidth > 0).length;
    });

  const readers: Readonly<Record<string, (file: DownloadedFile) => Promise<void>>> = {
    async html(file) {
      await openInFirefox(file, 'report.html');
      await firefox.page.waitForElement('h1', journey?.title ?? '');
      const text = await firefox.page.text('body');
      for (const { title } of touchpoints.filter(({ status }) => status !== 'excluded')) expect(text).toContain(title);
      expect(text).toContain('Camille Verdier');
      expect(await picturesThere()).toBeGreaterThanOrEqual(10);
    },
    async film(file) {
      await openInFirefox(file, 'film.html');
      await firefox.page.waitForElement('.plays .title', journey?.title ?? '');
    },
    async pptx({ bytes }) {
      const { names, text } = await readOffice(page, bytes);
      expect(names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length).toBeGreaterThan(5);
      expect(names.some((name) => /^ppt\/charts\/chart\d*\.xml$/.test(name))).toBe(true);
      expect(names.some((name) => name.startsWith('ppt/media/'))).toBe(true);
      for (const words of ['Camille Verdier', journey?.title ?? '', 'The courier did not ring']) {
        expect(text).toContain(words);
      }
    },
    async svg({ bytes }) {
      const { error, text } = await readXml(page, strFromU8(bytes));
      expect(error).toBeNull();
      for (const words of ['Awareness', 'Camille Verdier', 'Angry']) expect(text).toContain(words);
    },
    async png({ bytes }) {
      const picture = await page.evaluate(async (base64) => {
        const decoded = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const { width, height } = await createImageBitmap(new Blob([decoded], { type: 'image/png' }));
        return { width, height };
      }, bytes.toString('base64'));
      expect(picture.width).toBeGreaterThan(4000);
      expect(picture.height).toBeGreaterThan(1000);
    },
    async xlsx({ bytes }) {
      const { names, text } = await readOffice(page, bytes);
      expect(names.filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name)).length).toBeGreaterThanOrEqual(6);
      for (const { title } of touchpoints) expect(text).toContain(title);
      expect(text).toContain('The belt frays after three wearings');
    },
    async csv({ bytes }) {
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const [head = [], ...rows] = readCsv(strFromU8(bytes.subarray(3)));
      expect(rows).toHaveLength(touchpoints.length);
      for (const row of rows) expect(row).toHaveLength(head.length);
      expect(rows.flat()).toEqual(expect.arrayContaining(touchpoints.map(({ title }) => title)));
    },
    async markdown({ bytes }) {
      const text = strFromU8(bytes);
      expect(text).toMatch(/^# /);
      expect(text).toContain('### Consideration');
      expect(text).toContain('Camille Verdier');
    },
    async mermaid({ bytes }) {
      const text = strFromU8(bytes);
      expect(text).toMatch(/^journey\n {4}title Camille buys a dress from Aubelune\n/);
      expect(text.match(/^ {4}section /gm)?.length).toBeGreaterThanOrEqual(5);
    },
  };
  for (const { id, labels, extension } of deliverables) {
    await test.step(labels.en, async () => {
      const file = await dashboard.export(downloads, 'This journey', labels.en);
      expect(file.name).toContain(`Example a dress for a wedding - ${journey?.title}`);
      expect(file.name.endsWith(extension)).toBe(true);
      const read = readers[id];
      if (!read) throw new Error(`Nobody reads ${id} back.`);
      await read(file);
    });
  }
  await test.step('the records, with their pictures', async () => {
    const { bytes } = await dashboard.export(downloads, 'The whole study', 'With pictures');
    const { journeyMap, evidence } = await readFile(new Uint8Array(bytes));
    expect(journeyMap.touchpoints).toHaveLength(told.touchpoints?.length ?? 0);
    expect(evidence.size).toBe(told.evidence?.length);
  });
});
