import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import type { ChromiumRun } from '../../browsers/chromium';
import type { RunningShop } from '../../shop/server';
import { expect, test } from '../fixtures';
import { DashboardPage } from './dashboardPage';
import { tagPage } from './popupPage';
import { everythingStored, type StoredEvidence, storedBytes, storedEvidence, storedTouchpoints } from './storedRecords';

const alba = 'Views a product page: Alba linen wrap dress';

/** A study with two journeys, three touchpoints with pictures, something edited and something deleted. */
async function captureStudy(run: ChromiumRun, shop: RunningShop): Promise<DashboardPage> {
  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', '/en/product/alba'));
  await tagPage(run, tab, '2', 'f');
  await tab.goto(shop.url('aubelune', '/en/product/brume'));
  await tagPage(run, tab, '3', 'a');
  await tab.goto(shop.url('klafti', '/en/'));
  await tagPage(run, tab, '1');
  const dashboard = await DashboardPage.open(run);
  const editor = await dashboard.edit(alba);
  await editor.getByRole('textbox', { name: 'Note' }).fill('« Taille 38 » — 100 % lin\nsecond line');
  await expect(editor.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await editor.getByRole('button', { name: 'Close' }).click();
  const gone = await dashboard.edit('Views a product page: Brume merino jumper');
  await gone.getByRole('button', { name: 'Delete touchpoint' }).click();
  await expect(dashboard.cards()).toHaveCount(2);
  return dashboard;
}

interface ExportedMap {
  readonly exportId: string;
  readonly exportedAt: string;
  readonly touchpoints: readonly { readonly title: string }[];
  readonly evidence: readonly StoredEvidence[];
  readonly tombstones: readonly unknown[];
}

/** The records of an exported file: all but what is of the export itself. */
function recordsOf(bytes: Uint8Array): Omit<ExportedMap, 'exportId' | 'exportedAt'> {
  const { exportId: _exportId, exportedAt: _exportedAt, ...records } = JSON.parse(strFromU8(bytes)) as ExportedMap;
  return records;
}

test('what was captured comes out, fits the published schema, and comes into a second profile whole', async ({
  launch,
  shop,
  folder,
}) => {
  const [firstDownloads, secondDownloads] = [await folder('first'), await folder('second')];
  const first = await launch({ downloadDir: firstDownloads });
  const dashboard = await captureStudy(first, shop);
  const exported = await dashboard.export(firstDownloads, 'The whole study');
  expect(exported.name).toMatch(/^My study - \d{4}-\d\d-\d\d\.journey-map\.json$/);

  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(await readFile('schema/journey-map.schema.json', 'utf8')) as object);
  expect(validate(JSON.parse(strFromU8(exported.bytes))), JSON.stringify(validate.errors)).toBe(true);
  const records = recordsOf(exported.bytes);
  expect(records.touchpoints.map(({ title }) => title)).toHaveLength(2);
  expect(records.tombstones).toHaveLength(1);

  const second = await launch({ downloadDir: secondDownloads });
  const other = await DashboardPage.open(second);
  const imported = await other.import(exported);
  await expect(imported.getByRole('status')).toContainText(`Imported: ${exported.name}`);
  await expect(imported.getByRole('status')).toContainText('2 pieces of evidence without its file');
  await imported.getByRole('button', { name: 'Show the journey' }).click();
  await expect(other.card(alba)).toBeVisible();
  await expect(other.cards()).toHaveCount(2);
  const back = await other.export(secondDownloads, 'The whole study');
  expect(recordsOf(back.bytes)).toEqual(records);

  await test.step('twice doubles nothing', async () => {
    const before = await everythingStored(second);
    const again = await other.import(exported);
    await expect(again.getByRole('status')).toContainText('Every record of this file was here already.');
    expect(await everythingStored(second)).toBe(before);
    await other.page.keyboard.press('Escape');
  });

  await test.step('the other’s own file doubles nothing either', async () => {
    const again = await dashboard.import(back);
    await expect(again.getByRole('status')).toContainText('Every record of this file was here already.');
    expect(await storedTouchpoints(first)).toHaveLength(2);
    await dashboard.page.keyboard.press('Escape');
  });

  await test.step('what is changed there comes home, and can be taken back', async () => {
    const editor = await other.edit(alba);
    await editor.getByRole('textbox', { name: 'Title' }).fill('Compares the sizes');
    await expect(editor.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
    const changed = await other.export(secondDownloads, 'The whole study');
    const dialog = await dashboard.import({ ...changed, name: 'changed.json' });
    await expect(dialog.getByRole('status')).toContainText('1 record updated');
    await dialog.getByRole('button', { name: 'Undo the import' }).click();
    await expect(dialog.getByRole('status')).toContainText('The import was undone.');
    await dashboard.page.keyboard.press('Escape');
    await expect(dashboard.card(alba)).toBeVisible();
  });
});

test('a bundle brings the pictures, byte for byte', async ({ launch, shop, folder }) => {
  const [firstDownloads, secondDownloads] = [await folder('first'), await folder('second')];
  const first = await launch({ downloadDir: firstDownloads });
  const dashboard = await captureStudy(first, shop);
  const bundle = await dashboard.export(firstDownloads, 'This journey', 'With pictures');
  expect(bundle.name).toMatch(/^My study - First journey - [\d-]+\.journey\.zip$/);
  const files = unzipSync(bundle.bytes);
  const json = files['journey-map.json'];
  if (!json) throw new Error('The bundle has no journey map.');
  const pictures = recordsOf(json).evidence;
  expect(pictures).toHaveLength(2);

  const second = await launch({ downloadDir: secondDownloads });
  const other = await DashboardPage.open(second);
  const imported = await other.import(bundle);
  await expect(imported.getByRole('status')).toContainText('2 touchpoints, 1 journey, 2 pictures');
  await imported.getByRole('button', { name: 'Show the journey' }).click();
  await expect(other.card(alba).getByRole('img', { name: `Screenshot: ${alba}` })).toBeVisible();
  expect(await storedEvidence(second)).toEqual(pictures);
  for (const { sha256 } of pictures) {
    const bytes = await storedBytes(first, sha256);
    expect(bytes.length).toBeGreaterThan(1_000);
    expect((await storedBytes(second, sha256)).equals(bytes)).toBe(true);
    expect(bytes.equals(files[`evidence/${sha256}.webp`] ?? new Uint8Array())).toBe(true);
  }
  const back = await other.export(secondDownloads, 'This journey', 'With pictures');
  const filesBack = unzipSync(back.bytes);
  expect(Object.keys(filesBack).sort()).toEqual(Object.keys(files).sort());
  for (const { sha256 } of pictures) {
    const path = `evidence/${sha256}.webp`;
    expect(Buffer.compare(filesBack[path] ?? new Uint8Array(), files[path] ?? new Uint8Array(1))).toBe(0);
  }
  expect(recordsOf(filesBack['journey-map.json'] ?? new Uint8Array())).toEqual(recordsOf(json));
});

test('a wrong file is refused, with what is wrong and where, and nothing changes', async ({ launch, folder, shop }) => {
  const downloadDir = await folder('downloads');
  const run = await launch({ downloadDir });
  const dashboard = await captureStudy(run, shop);
  const { bytes: good } = await dashboard.export(downloadDir);
  const { bytes: bundle } = await dashboard.export(downloadDir, 'This journey', 'With pictures');
  const text = strFromU8(good);
  const changed = (change: (map: Record<string, unknown>) => void): string => {
    const map = JSON.parse(text) as Record<string, unknown>;
    change(map);
    return JSON.stringify(map);
  };
  const at = (value: unknown, ...path: (string | number)[]): Record<string, unknown> =>
    path.reduce((inner, key) => (inner as Record<string | number, unknown>)[key], value) as Record<string, unknown>;
  const files = unzipSync(bundle);
  const [picture = ''] = Object.keys(files).filter((name) => name.startsWith('evidence/'));
  const altered = {
    ...files,
    [picture]: Uint8Array.from(files[picture] ?? [], (byte, index) => (index === 100 ? ~byte : byte)),
  };
  const { [picture]: _left, ...lacking } = files;

  const before = await everythingStored(run);
  const wrong: readonly { readonly name: string; readonly bytes: string | Buffer; readonly said: RegExp }[] = [
    { name: 'shopping.json', bytes: 'milk, bread', said: /is not JSON at line 1, column 1: expected a value/ },
    { name: 'cut.json', bytes: text.slice(0, text.length / 2), said: /is not JSON at line \d+, column \d+/ },
    { name: 'empty.json', bytes: '', said: /is not JSON at line 1, column 1: the text ends too early/ },
    { name: 'other.json', bytes: '{"format":"waypoints"}', said: /is no journey map \(format must be "journey-map"\)/ },
    {
      name: 'wrong-deep-inside.json',
      bytes: changed((map) => Object.assign(at(map, 'touchpoints', 0, 'emotion'), { valence: 9 })),
      said: /touchpoints\[0\]\.emotion\.valence: must be/,
    },
    {
      name: 'nobody.json',
      bytes: changed((map) => Object.assign(at(map, 'touchpoints', 1), { journeyId: at(map, 'touchpoints', 1).id })),
      said: /touchpoints\[1\]\.journeyId: names none of the file's journeys/,
    },
    {
      name: 'newer.json',
      bytes: changed((map) => Object.assign(map, { formatVersion: '2.0.0' })),
      said: /newer version of Parcours.*formatVersion: 2\.0\.0 is newer than 1\.0\.0/,
    },
    { name: 'cut.journey.zip', bytes: bundle.subarray(0, bundle.length / 2), said: /the bundle is damaged/ },
    {
      name: 'altered.journey.zip',
      bytes: Buffer.from(zipSync(altered)),
      said: new RegExp(`${picture}: has been changed`),
    },
    {
      name: 'lacking.journey.zip',
      bytes: Buffer.from(zipSync(lacking)),
      said: new RegExp(`${picture}: is not in the bundle`),
    },
  ];
  for (const { name, bytes, said } of wrong) {
    await test.step(name, async () => {
      const dialog = await dashboard.import({ name, bytes });
      const alert = dialog.getByRole('alert');
      await expect(alert).toContainText(`This file was not imported (${name})`);
      await expect(alert).toContainText(said);
      await expect(alert).toContainText('What was here is untouched.');
    });
  }
  expect(await everythingStored(run)).toBe(before);
  // The same dialog takes the right one.
  const dialog = await dashboard.import({ name: 'right.json', bytes: good });
  await expect(dialog.getByRole('status')).toContainText('Every record of this file was here already.');
});
