import { readFile } from 'node:fs/promises';
import { manyTouchpoints } from '../../bench/manyTouchpoints';
import { withExif } from '../../unit/photoWithTime';
import { expect, test } from '../fixtures';
import { DashboardPage } from './dashboardPage';
import { storedRecords, storedTouchpoints } from './storedRecords';

/** The dashboard on a study of so many touchpoints, at its table. */
async function openTable(run: Parameters<typeof DashboardPage.open>[0], count: number) {
  const dashboard = await DashboardPage.open(run, '#/study');
  const { page } = dashboard;
  const dialog = await dashboard.import({ name: 'many.journey-map.json', bytes: manyTouchpoints(count) });
  await dialog.getByRole('button', { name: 'Close' }).first().click();
  // What an untouched database began with gives way to it.
  await expect(page.getByRole('heading', { level: 1, name: 'Ten thousand' })).toBeVisible();
  await dashboard.goTo('Touchpoints');
  const grid = page.getByRole('grid', { name: 'Touchpoints' });
  await expect(grid.getByRole('row').nth(1)).toBeVisible();
  return { dashboard, page, grid };
}

test('a table of thousands is searched, sorted, filtered and walked through by keys', async ({ launch }) => {
  const run = await launch();
  const { page, grid } = await openTable(run, 2000);
  const search = page.getByRole('textbox', { name: 'Search' });

  await expect(grid).toHaveAttribute('aria-rowcount', '2001');
  // Only what is in sight is in the document.
  expect(await grid.getByRole('row').count()).toBeLessThan(80);

  await test.step('by keys to the last row and back', async () => {
    await grid.getByRole('row').nth(1).getByRole('link').first().focus();
    await page.keyboard.press('Control+End');
    await expect(grid.locator('[aria-rowindex="2001"]')).toBeInViewport();
    await page.keyboard.press('PageUp');
    await page.keyboard.press('Control+Home');
    await expect(grid.locator('[aria-rowindex="2"] input')).toBeFocused();
  });

  await test.step('search with accents folded, then back', async () => {
    await search.fill('apres-vente manteau');
    await expect(grid).not.toHaveAttribute('aria-rowcount', '2001');
    const rows = Number(await grid.getAttribute('aria-rowcount')) - 1;
    await expect(page.getByRole('search').getByRole('status')).toHaveText(`${rows} of 2,000 shown`);
    await expect(grid.getByRole('row').nth(1)).toContainText('Appelle le service après-vente: manteau d’hiver');
    await search.fill('');
    await expect(grid).toHaveAttribute('aria-rowcount', '2001');
  });

  await test.step('sort and filter; the address brings the same view back', async () => {
    await page.getByRole('button', { name: 'Emotion', exact: true }).click();
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: 'Channel' }).click();
    await page.getByRole('checkbox', { name: /^Phone/ }).check();
    await page.keyboard.press('Escape');
    await expect(grid).toHaveAttribute('aria-rowcount', '251');
    expect(new URL(page.url()).hash).toBe('#/touchpoints?channel=phone&sort=emotion');
    await page.reload();
    await expect(grid).toHaveAttribute('aria-rowcount', '251');
    await expect(grid.getByRole('columnheader', { name: 'Emotion' })).toHaveAttribute('aria-sort', 'ascending');
    await page.getByRole('button', { name: /^Remove the filter Channel: Phone/ }).click();
    await expect(grid).toHaveAttribute('aria-rowcount', '2001');
  });
});

test('cells are edited where they stand, rows several at once, and copied', async ({ launch }) => {
  const run = await launch();
  const { page, grid } = await openTable(run, 30);
  await run.context.grantPermissions(['clipboard-read']);
  const cell = (row: number, column: string) => grid.locator(`[aria-rowindex="${row + 1}"] [data-kind=${column}]`);
  const titleOf = async (row: number) => (await cell(row, 'title').textContent()) ?? '';
  const storedOf = async (title: string) => (await storedTouchpoints(run)).find((each) => each.title === title);

  await test.step('a cell', async () => {
    const title = await titleOf(2);
    await cell(2, 'stage').dblclick();
    await page.getByRole('combobox', { name: `Stage of “${title}”` }).selectOption('Decision');
    await page.keyboard.press('Escape');
    await expect(cell(2, 'stage')).toHaveText('Decision');
    await expect(cell(2, 'stage')).toBeFocused();
    await expect.poll(async () => (await storedOf(title))?.stageId).toBe('decision');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('F2');
    await page.keyboard.type('Walks into the shop');
    await page.keyboard.press('Enter');
    await expect(cell(2, 'title')).toHaveText('Walks into the shop');
    await expect.poll(async () => (await storedOf('Walks into the shop'))?.stageId).toBe('decision');
  });

  await test.step('several', async () => {
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.getByRole('status').filter({ hasText: '3 selected' })).toBeVisible();
    const bar = page.getByRole('region', { name: 'Selected touchpoints' });
    await bar.getByRole('combobox', { name: 'Change' }).selectOption('Emotion');
    await bar.getByRole('combobox', { name: 'To', exact: true }).selectOption('Very negative');
    await bar.getByRole('button', { name: 'Apply' }).click();
    for (const row of [2, 3, 4]) await expect(cell(row, 'emotion')).toHaveText('Very negative');
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await expect(cell(3, 'emotion')).not.toHaveText('Very negative');
  });

  await test.step('copied', async () => {
    await page.getByRole('button', { name: 'Copy the selected rows as a table' }).click();
    await expect(page.getByText('Copied 3 touchpoints')).toBeVisible();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const html = await (await item?.getType('text/html'))?.text();
      return { text: await navigator.clipboard.readText(), html };
    });
    const lines = copied.text.split(/\r?\n/);
    expect(lines).toHaveLength(4);
    expect(lines[0]?.split('\t').slice(0, 3)).toEqual(['Title', 'Journey', 'Stage']);
    expect(lines[1]?.split('\t')[0]).toBe('Walks into the shop');
    expect(copied.html).toContain('<td>Walks into the shop</td>');
  });

  await test.step('deleted, and brought back', async () => {
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(grid).toHaveAttribute('aria-rowcount', '28');
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await expect(grid).toHaveAttribute('aria-rowcount', '31');
  });

  await test.step('a view is saved and comes back by its name', async () => {
    await page.getByRole('button', { name: 'Title', exact: true }).click();
    await page.getByRole('button', { name: 'Columns', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Show Note' }).check();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Views', exact: true }).click();
    await page.getByRole('textbox', { name: 'Name of the view' }).fill('By title');
    await page.getByRole('button', { name: 'Save this view' }).click();
    await expect(page.getByRole('button', { name: 'Views: By title' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.goto(page.url().replace(/#.*/, '#/touchpoints'));
    await page.getByRole('button', { name: 'Views', exact: true }).click();
    await page.getByRole('link', { name: 'By title' }).click();
    await expect(grid.getByRole('columnheader', { name: 'Note' })).toBeVisible();
    await expect(grid.getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', 'ascending');
  });
});

test('photos dropped on the window become evidence and touchpoints by the time in them', async ({ launch }) => {
  const run = await launch();
  const { page, grid } = await openTable(run, 3);
  // A picture that the browser really decodes: the product's own icon, drawn as a JPEG.
  const icon = (await readFile('public/icon/128.png')).toString('base64');
  const jpeg = Uint8Array.from(
    await page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(128, 128);
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
      return [...new Uint8Array(await blob.arrayBuffer())];
    }, icon),
  );
  const files = [
    // The first of the touchpoints was met at 09:00 UTC.
    { name: 'near.jpg', type: 'image/jpeg', bytes: [...withExif(jpeg, '2026:03:02 10:10:00', '+01:00')] },
    { name: 'later.jpg', type: 'image/jpeg', bytes: [...withExif(jpeg, '2026:03:02 18:00:00', '+01:00')] },
    { name: 'phone.heic', type: '', bytes: [1, 2, 3] },
  ];
  await page.evaluate((given) => {
    const dataTransfer = new DataTransfer();
    for (const { name, type, bytes } of given) {
      dataTransfer.items.add(new File([new Uint8Array(bytes)], name, { type, lastModified: Date.UTC(2026, 2, 3) }));
    }
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, files);
  const dialog = page.getByRole('dialog', { name: 'Photos' });
  await expect(dialog.getByRole('combobox', { name: 'What near.jpg becomes' })).not.toHaveValue('new');
  await expect(dialog.getByRole('combobox', { name: 'What later.jpg becomes' })).toHaveValue('new');
  await expect(dialog.getByText('No time in the photo.')).toHaveCount(1);
  await expect(dialog.getByText('Cannot be shown here.')).toHaveCount(1);
  await dialog.getByRole('textbox', { name: 'Title of the touchpoint of later.jpg' }).fill('Opens the parcel');
  await dialog.getByRole('combobox', { name: 'What phone.heic becomes' }).selectOption('Leave out');
  await dialog.getByRole('button', { name: 'Add 2 photos' }).click();
  await expect(dialog).toBeHidden();
  await expect(grid).toHaveAttribute('aria-rowcount', '5');

  const touchpoints = await storedTouchpoints(run);
  const made = touchpoints.find(({ title }) => title === 'Opens the parcel');
  expect(made?.capturedAt).toBe('2026-03-02T17:00:00.000Z');
  expect(touchpoints.map(({ evidenceIds }) => evidenceIds.length).sort()).toEqual([0, 0, 1, 1]);
  const evidence = await storedRecords<{ fileName: string; kind: string; width: number }>(run, 'evidence');
  expect(evidence.map(({ fileName, kind, width }) => [fileName, kind, width]).sort()).toEqual([
    ['later.jpg', 'attachedFile', 128],
    ['near.jpg', 'attachedFile', 128],
  ]);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(grid).toHaveAttribute('aria-rowcount', '4');
  await expect
    .poll(async () => (await storedTouchpoints(run)).every((each) => each.evidenceIds.length === 0))
    .toBe(true);
});
