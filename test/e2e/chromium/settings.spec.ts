import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from '../fixtures';
import { DashboardPage, downloaded } from './dashboardPage';
import { OverlayPage } from './overlayPage';
import { PopupPage, tagPage } from './popupPage';
import { databaseNames, everythingStored, storedDrafts, storedEvidence, storedTouchpoints } from './storedRecords';

const alba = 'Views a product page: Alba linen wrap dress';

test('the quality of screenshots is kept, and pictures are encoded by it', async ({ launch, shop }) => {
  const run = await launch();
  const dashboard = await DashboardPage.open(run, '#/settings');
  const { page } = dashboard;
  await page
    .getByRole('group', { name: 'Quality of new screenshots' })
    .getByRole('radio', { name: 'Lossless' })
    .check();
  await expect(page.getByText('PNG, pixel for pixel')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Lossless' })).toBeChecked();

  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', '/en/product/alba'));
  await tagPage(run, tab, '2', 'f');
  await expect.poll(async () => (await storedEvidence(run)).map(({ mediaType }) => mediaType)).toEqual(['image/png']);
  await expect(page.getByRole('table', { name: 'By kind of evidence' })).toContainText('Screenshot');
  await expect(page.getByRole('table', { name: 'By study' }).getByRole('row', { name: /^My study 1 1/ })).toBeVisible();
});

test('new tags go to the journey that is chosen', async ({ launch, shop }) => {
  const run = await launch();
  const dashboard = await DashboardPage.open(run);
  const { page } = dashboard;
  await dashboard.button('New journey').click();
  await dashboard.dialog('New journey').getByRole('textbox', { name: 'Journey title' }).fill('Second journey');
  await page.keyboard.press('Enter');
  await expect(dashboard.dialog('New journey')).toBeHidden();
  await dashboard.goTo('Settings');
  const choice = page.getByRole('combobox', { name: 'Default journey' });
  await expect(choice.getByRole('option', { selected: true })).toHaveText('Second journey');
  await choice.selectOption({ label: 'First journey' });
  await expect(page.getByText('New touchpoints now go to “First journey”')).toBeAttached();

  const tab = await run.context.newPage();
  await tab.goto(shop.url('klafti', '/en/'));
  const popup = await PopupPage.open(run, tab);
  await expect(popup.choice('Journey').getByRole('option', { selected: true })).toHaveText('First journey');
});

test('a backup of everything is restored in a second profile, and what was backed up can be erased', async ({
  launch,
  shop,
  folder,
}) => {
  const [firstDownloads, secondDownloads] = [await folder('first'), await folder('second')];
  const first = await launch({ downloadDir: firstDownloads });
  const tab = await first.context.newPage();
  await tab.goto(shop.url('aubelune', '/en/product/alba'));
  await tagPage(first, tab, '2', 'f');
  await tab.goto(shop.url('klafti', '/en/'));
  const form = await PopupPage.open(first, tab);
  await form.note.fill('begun and not saved');
  await expect.poll(async () => (await storedDrafts(first)).filter(({ draft }) => draft.touched).length).toBe(1);
  await first.closePopup();

  const other = await DashboardPage.open(first);
  await expect(other.card(alba)).toBeVisible();
  const dashboard = await DashboardPage.open(first, '#/settings');
  const { page } = dashboard;
  await page
    .getByRole('radiogroup', { name: 'Colours' })
    .or(page.getByRole('group', { name: 'Colours' }))
    .getByRole('radio', { name: 'Dark' })
    .check();

  await dashboard.button('Erase everything…').click();
  const dialog = dashboard.dialog('Erase everything');
  await expect(dialog).toContainText('1 touchpoint');
  await expect(dialog).toContainText('1 unfinished form');
  const erase = dialog.getByRole('button', { name: 'Erase everything', exact: true });
  await expect(erase).toBeDisabled();
  await dialog.getByRole('button', { name: 'Back up everything' }).click();
  await expect(dialog.getByRole('status')).toContainText('Given to the browser’s downloads');
  const backup = await downloaded(firstDownloads);
  expect(backup.name).toMatch(/^Parcours backup \d{4}-\d\d-\d\d\.journey\.zip$/);

  await test.step('another profile gets the same content', async () => {
    const second = await launch({ downloadDir: secondDownloads });
    const restored = await DashboardPage.open(second, '#/settings');
    await restored.button('Restore from a backup…').click();
    const imported = await restored.import(backup);
    await expect(imported.getByRole('status')).toContainText('Imported: ');
    await imported.getByRole('button', { name: 'Show the journey' }).click();
    await expect(restored.card(alba)).toBeVisible();
    await restored.goTo('Settings');
    await restored.button('Back up everything').click();
    await expect(restored.page.getByText('Given to the browser’s downloads')).toBeVisible();
    expect(contentOf((await downloaded(secondDownloads)).bytes)).toEqual(contentOf(backup.bytes));
    await second.close();
  });

  await test.step('nothing is left but the fresh first records, in every tab', async () => {
    const before = await storedTouchpoints(first);
    expect(before).toHaveLength(1);
    await dialog.getByRole('textbox').fill('Erase ');
    await erase.click();
    await expect(page.getByText('Everything was erased')).toBeVisible();
    await expect(page).toHaveURL(/#\/map$/);
    await expect(page.getByRole('heading', { name: 'A journey begins with one page' })).toBeVisible();
    await expect(page.getByRole('main')).toBeFocused();
    await expect(
      dashboard.button('Nothing to undo').or(page.getByRole('button', { name: 'Undo', exact: true })),
    ).toHaveAttribute('aria-disabled', 'true');
    await expect(other.page.getByRole('heading', { name: 'A journey begins with one page' })).toBeVisible();

    const tables = new Map(JSON.parse(await everythingStored(first)) as [string, unknown[]][]);
    const filled = [...tables].filter(([, rows]) => rows.length > 0).map(([name, rows]) => [name, rows.length]);
    expect(Object.fromEntries(filled)).toEqual({ observers: 1, studies: 1, journeys: 1, changes: 3, meta: 3 });
    expect(JSON.stringify([...tables])).not.toContain('aubelune');
    expect(await storedDrafts(first)).toEqual([]);
    expect(await databaseNames(first)).toEqual(['parcours', 'parcours-drafts']);
    // Settings stay.
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

/** What a bundle holds, but for what is of the export itself, and for who works in each profile. */
function contentOf(bundle: Uint8Array) {
  const files = unzipSync(bundle);
  const { exportId, exportedAt, observers, ...records } = JSON.parse(
    strFromU8(files['journey-map.json'] ?? new Uint8Array()),
  ) as Record<string, unknown>;
  expect([exportId, exportedAt, observers]).not.toContain(undefined);
  const pictures = Object.entries(files)
    .filter(([name]) => name.startsWith('evidence/'))
    .map(([name, bytes]) => [name, bytes.length]);
  expect(pictures).toHaveLength(1);
  return { records, pictures };
}

test('a form that is open over a page goes with everything else, and leaves no draft', async ({ launch, shop }) => {
  const run = await launch();
  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', '/en/product/alba'));
  const overlay = new OverlayPage(run, tab);
  const form = await overlay.open();
  const note = form.getByRole('textbox', { name: 'Note' });
  // The browser may send the first key to the page instead, on which the overlay takes the keyboard back.
  await expect(async () => {
    await note.click({ clickCount: 3 });
    await tab.keyboard.type('typed over the page');
    await expect(note).toHaveValue('typed over the page', { timeout: 1_000 });
  }).toPass();
  await expect.poll(async () => (await storedDrafts(run)).filter(({ draft }) => draft.touched).length).toBe(1);

  const dashboard = await DashboardPage.open(run, '#/settings');
  await dashboard.button('Erase everything…').click();
  const dialog = dashboard.dialog('Erase everything');
  await dialog.getByRole('textbox', { name: 'Type “erase” to confirm' }).fill('erase');
  await dashboard.page.keyboard.press('Enter');
  await expect(dashboard.page.getByText('Everything was erased')).toBeVisible();
  await overlay.expectClosed();
  expect(await storedDrafts(run)).toEqual([]);
});
