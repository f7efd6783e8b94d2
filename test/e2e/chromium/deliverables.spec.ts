import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import axe from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import type { ChromiumRun } from '../../browsers/chromium';
import type { RunningShop } from '../../shop/server';
import { expect, test } from '../fixtures';
import { DashboardPage } from './dashboardPage';
import { tagPage } from './popupPage';

const alba = 'Views a product page: Alba linen wrap dress';

/** A journey with two touchpoints, each with its picture, one with a note that a spreadsheet would carry out. */
async function captureJourney(run: ChromiumRun, shop: RunningShop): Promise<DashboardPage> {
  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', '/en/product/alba'));
  await tagPage(run, tab, '2', 'f');
  await tab.goto(shop.url('klafti', '/en/'));
  await tagPage(run, tab, '1');
  const dashboard = await DashboardPage.open(run, '#/touchpoints');
  await dashboard.page.getByRole('link', { name: alba, exact: true }).first().click();
  const { editor } = dashboard;
  await editor
    .getByRole('textbox', { name: 'Note', exact: true })
    .fill('=HYPERLINK("https://attacker.example","read")');
  await expect(editor.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await editor.getByRole('button', { name: 'Close' }).click();
  return dashboard;
}

/** The frozen example, in which every field is filled, as the journey that is worked in. */
async function importExample(run: ChromiumRun): Promise<DashboardPage> {
  const dashboard = await DashboardPage.open(run);
  const bytes = await readFile('test/fixtures/journey-map-1.0.0.json');
  const imported = await dashboard.import({ name: 'example.journey-map.json', bytes });
  await imported.getByRole('button', { name: 'Show the journey' }).click();
  await expect(dashboard.dialog('Import a journey map')).toBeHidden();
  return dashboard;
}

interface ReadXml {
  readonly error: string | null;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** How often each element is there. */
  readonly elements: Readonly<Record<string, number>>;
  /** What pictures lie at. */
  readonly addresses: readonly string[];
}

/** What the browser's own parser of XML makes of a text. */
function readXml(page: Page, xml: string): Promise<ReadXml> {
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    const root = parsed.documentElement;
    const elements: Record<string, number> = {};
    for (const { localName } of parsed.querySelectorAll('*')) elements[localName] = (elements[localName] ?? 0) + 1;
    return {
      error: parsed.querySelector('parsererror')?.textContent ?? null,
      width: Number(root.getAttribute('width')),
      height: Number(root.getAttribute('height')),
      text: root.textContent,
      elements,
      addresses: [...parsed.querySelectorAll('image')].map((image) => image.getAttribute('href') ?? ''),
    };
  }, xml);
}

test('a journey leaves in every form, and each can be read back', async ({ launch, shop, folder }) => {
  const downloads = await folder('downloads');
  const run = await launch({ downloadDir: downloads });
  const dashboard = await captureJourney(run, shop);
  const { page } = dashboard;
  const name = (extension: string) => new RegExp(`^My study - First journey - \\d{4}-\\d\\d-\\d\\d\\${extension}$`);
  let map: ReadXml | null = null;

  await test.step('the map as SVG, with its pictures inside', async () => {
    const svg = await dashboard.export(downloads, 'This journey', 'Map, to enlarge (SVG)');
    expect(svg.name).toMatch(name('.svg'));
    map = await readXml(page, strFromU8(svg.bytes));
    expect(map.error).toBeNull();
    expect(map.text).toContain('My study');
    expect(map.text).toContain('2 touchpoints');
    expect(map.text).toContain('Alba linen');
    expect(map.addresses).toHaveLength(2);
    // Few programs for drawings show WebP.
    for (const address of map.addresses) expect(address).toMatch(/^data:image\/jpeg;base64,/);
    expect(strFromU8(svg.bytes)).not.toContain('var(--');
  });

  await test.step('the map as PNG, twice as large, with something on it', async () => {
    const png = await dashboard.export(downloads, 'This journey', 'Map, as a picture (PNG)');
    expect(png.name).toMatch(name('.png'));
    const read = await page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const { data = [] } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {};
      const colours = new Set<number>();
      for (let at = 0; at < data.length; at += 400) {
        colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
      }
      return { width: bitmap.width, height: bitmap.height, colours: colours.size };
    }, png.bytes.toString('base64'));
    expect([read.width, read.height]).toEqual([(map?.width ?? 0) * 2, (map?.height ?? 0) * 2]);
    // Screenshots have hundreds; an empty drawing has a few.
    expect(read.colours).toBeGreaterThan(100);
  });

  await test.step('a presentation whose parts are well-formed, with its pictures, notes and a chart with figures', async () => {
    const pptx = await dashboard.export(downloads, 'This journey', 'Presentation (PowerPoint)');
    expect(pptx.name).toMatch(name('.pptx'));
    const parts = unzipSync(pptx.bytes);
    const paths = Object.keys(parts);
    for (const path of paths.filter((each) => /\.(xml|rels)$/.test(each))) {
      expect((await readXml(page, strFromU8(parts[path] ?? new Uint8Array()))).error, path).toBeNull();
    }
    const slides = paths
      .filter((path) => /^ppt\/slides\/[^/]+$/.test(path))
      .map((path) => strFromU8(parts[path] ?? new Uint8Array()));
    expect(slides.length).toBeGreaterThan(5);
    expect(slides.some((slide) => slide.includes('My study'))).toBe(true);
    expect(slides.filter((slide) => slide.includes(alba)).length).toBeGreaterThan(1);
    // Nobody's program shows WebP for certain.
    const pictures = paths.filter((path) => path.startsWith('ppt/media/'));
    expect(pictures).toHaveLength(2);
    for (const path of pictures) expect([...(parts[path] ?? []).slice(0, 3)], path).toEqual([0xff, 0xd8, 0xff]);
    const chart = await readXml(page, strFromU8(parts['ppt/charts/chart1.xml'] ?? new Uint8Array()));
    expect(chart.elements).toMatchObject({ lineChart: 1, externalData: 1 });
    const workbook = unzipSync(parts['ppt/embeddings/workbook1.xlsx'] ?? new Uint8Array());
    expect(Object.keys(workbook)).toContain('xl/worksheets/sheet1.xml');
    expect(paths.some((path) => path.startsWith('ppt/notesSlides/'))).toBe(true);
  });

  await test.step('an Excel workbook whose parts are well-formed', async () => {
    const xlsx = await dashboard.export(downloads, 'This journey', 'Excel workbook');
    expect(xlsx.name).toMatch(name('.xlsx'));
    const parts = unzipSync(xlsx.bytes);
    for (const [path, bytes] of Object.entries(parts)) {
      expect((await readXml(page, strFromU8(bytes))).error, path).toBeNull();
    }
    const sheet = await readXml(page, strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array()));
    expect(sheet.elements).toMatchObject({ autoFilter: 1, pane: 1, row: 3 });
    // What begins with "=" is a text.
    expect(sheet.elements).not.toHaveProperty('f');
    expect(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('=HYPERLINK(');
  });

  await test.step('a table that no spreadsheet takes for a program', async () => {
    const csv = await dashboard.export(downloads, 'The whole study', 'Table (CSV)');
    expect(csv.name).toMatch(/^My study - \d{4}-\d\d-\d\d\.csv$/);
    expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = strFromU8(csv.bytes);
    expect(text).toContain(alba);
    expect(text).toContain(`"'=HYPERLINK(""https://attacker.example"",""read"")"`);
  });

  await test.step('a report in the other language', async () => {
    const report = await dashboard.export(downloads, 'This journey', 'Written report (Markdown)', async (dialog) => {
      await dialog.getByRole('combobox', { name: 'Language of the file' }).selectOption('fr');
    });
    expect(report.name).toMatch(name('.md'));
    const text = strFromU8(report.bytes);
    expect(text).toMatch(/^# My study\n/);
    expect(text).toContain('### Considération (Avant)');
    expect(text).toContain('**Origine du ressenti**: À dire d’expert');
  });

  await test.step('a Mermaid diagram', async () => {
    const diagram = await dashboard.export(downloads, 'This journey', 'Diagram (Mermaid)');
    expect(diagram.name).toMatch(name('.mmd'));
    expect(strFromU8(diagram.bytes)).toMatch(/^journey\n {4}title First journey\n/);
  });
});

const forClient = async (dialog: Locator) => {
  await dialog.getByRole('checkbox', { name: 'Client version' }).check();
  for (const lane of ['Thoughts', 'Pain points', 'Opportunities', 'Who owns it', 'Evidence']) {
    await dialog.getByRole('checkbox', { name: lane, exact: true }).uncheck();
  }
  await dialog.getByRole('textbox', { name: 'Line at the foot' }).fill('Confidential: for Klafti only');
};

test('a client version holds nothing that was left out, in whatever form', async ({ launch, folder }) => {
  const downloads = await folder('downloads');
  const run = await launch({ downloadDir: downloads });
  const dashboard = await importExample(run);
  const secrets = {
    'internal note': 'Ask the client for its own fee.',
    observer: 'Noor Lambrecht',
    comment: /comment/i,
    thought: 'Why only now?',
    'pain point': 'The delivery fee shows late',
    opportunity: 'Free delivery from 150',
    owner: 'Head of e-commerce',
    address: 'klafti.example/coats/levant',
  };
  const { comment: _comment, ...texts } = secrets;
  const whole = await dashboard.export(downloads, 'This journey');
  // Else nothing would be shown by their absence.
  for (const [what, text] of Object.entries(texts)) expect(strFromU8(whole.bytes), what).toContain(text);

  for (const form of [
    'Records, without pictures',
    'With pictures',
    'Presentation (PowerPoint)',
    'Journey film (HTML)',
    'Map, to enlarge (SVG)',
    'Excel workbook',
    'Table (CSV)',
    'Written report (Markdown)',
    'Diagram (Mermaid)',
  ]) {
    await test.step(form, async () => {
      const file = await dashboard.export(downloads, 'This journey', form, forClient);
      expect(file.name).toMatch(/ - client version - /);
      const isArchive = /\.(zip|xlsx|pptx)$/.test(file.name);
      const contents = isArchive ? Object.values(unzipSync(file.bytes)) : [file.bytes];
      const written = contents.map((bytes) => strFromU8(bytes)).join('\n');
      // How a drawing breaks its lines depends on the fonts that there are.
      const text = written.replaceAll(/<\/tspan><tspan[^>]*>/g, ' ');
      expect(text).toContain('Levant wool coat');
      for (const [what, secret] of Object.entries(texts)) expect(text, what).not.toContain(secret);
    });
  }
  const { comments, extensions } = JSON.parse(
    strFromU8((await dashboard.export(downloads, 'The whole study', undefined, forClient)).bytes),
  );
  expect(comments).toEqual([]);
  expect(extensions['parcours.clientVersion'].footer).toBe('Confidential: for Klafti only');
});

test('everything leaves as records; what holds one journey says so; an export can be left', async ({
  launch,
  folder,
}) => {
  const downloads = await folder('downloads');
  const run = await launch({ downloadDir: downloads });
  const dashboard = await importExample(run);
  const everything = await dashboard.export(downloads, 'Everything here');
  const studies = JSON.parse(strFromU8(everything.bytes)).studies as { readonly name: string }[];
  expect(studies.map(({ name }) => name)).toContain('Winter coats');

  await dashboard.button('Export').click();
  const dialog = dashboard.dialog('Export the journey map');
  const svg = dialog.getByRole('radio', { name: 'Map, to enlarge (SVG)' });
  await svg.check();
  await dialog.getByRole('radio', { name: 'The whole study', exact: true }).check();
  await expect(svg).toBeDisabled();
  await dialog.getByRole('checkbox', { name: 'Client version' }).check();
  await dashboard.page.evaluate(axe.source);
  const barriers = await dashboard.page.evaluate<string[]>(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))",
  );
  expect(barriers).toEqual([]);
  await expect(dialog.getByRole('radio', { name: 'Records, without pictures' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(dialog).toBeHidden();
});
