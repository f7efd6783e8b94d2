import { expect, test } from '../fixtures';
import { DashboardPage } from './dashboardPage';
import { PopupPage, tagPage } from './popupPage';
import { storedTouchpoints } from './storedRecords';

const alba = 'Views a product page: Alba linen wrap dress';
const brume = 'Views a product page: Brume merino jumper';

test('with nothing captured it teaches the first step', async ({ launch }) => {
  const run = await launch();
  const dashboard = await DashboardPage.open(run);
  await expect(dashboard.page.getByRole('heading', { name: 'A journey begins with one page' })).toBeVisible();
  await expect(dashboard.page.getByRole('heading', { name: 'Press Alt+Shift+J' })).toBeVisible();
});

test('a touchpoint is edited, moved, deleted, brought back, and found', async ({ launch, shop }) => {
  const run = await launch();
  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', '/en/product/alba'));
  await tagPage(run, tab, '2', 'f');
  await tab.goto(shop.url('aubelune', '/en/product/brume'));
  await tagPage(run, tab, '2', 's');
  const dashboard = await DashboardPage.open(run);
  const { page } = dashboard;
  const titles = (stage: string) => dashboard.cards(stage).getByRole('heading', { level: 3 });
  const undo = page.getByRole('button', { name: /^Undo/ }).first();
  const redo = page.getByRole('button', { name: /^Redo/ }).first();

  await test.step('edit', async () => {
    await expect(titles('Consideration')).toHaveText([alba, brume]);
    const editor = await dashboard.edit(brume);
    await editor.getByRole('textbox', { name: 'Title' }).fill('Reads about the wool');
    await editor.getByRole('textbox', { name: 'Note' }).fill('Café au lait, 100 %');
    await editor.getByRole('radio', { name: 'Very positive' }).check();
    await expect(editor.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
    await expect
      .poll(() => storedTouchpoints(run))
      .toEqual([
        expect.objectContaining({ title: alba, note: '' }),
        expect.objectContaining({
          title: 'Reads about the wool',
          note: 'Café au lait, 100 %',
          emotion: expect.objectContaining({ valence: 2 }),
        }),
      ]);
    await editor.getByRole('button', { name: 'Close' }).click();
    await page.reload();
    await dashboard.expectRead();
    await expect(titles('Consideration')).toHaveText([alba, 'Reads about the wool']);
  });

  await test.step('move by keyboard, undo, redo', async () => {
    const link = dashboard
      .card('Reads about the wool')
      .getByRole('link', { name: 'Reads about the wool', exact: true });
    await link.focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(titles('Consideration')).toHaveText(['Reads about the wool', alba]);
    await expect(link).toBeFocused();
    await expect(page.getByRole('status').filter({ hasText: 'Moved to Consideration, 1 of 2' })).toBeAttached();
    await page.keyboard.press('Alt+ArrowRight');
    await expect(titles('Decision')).toHaveText(['Reads about the wool']);
    await expect(titles('Consideration')).toHaveText([alba]);
    await undo.click();
    await expect(titles('Consideration')).toHaveText(['Reads about the wool', alba]);
    await undo.click();
    await expect(titles('Consideration')).toHaveText([alba, 'Reads about the wool']);
    await redo.click();
    await redo.click();
    await expect(titles('Decision')).toHaveText(['Reads about the wool']);
  });

  await test.step('move by its menu', async () => {
    await dashboard.button('Move “Reads about the wool” to…').click();
    await page.getByRole('menuitemradio', { name: 'Advocacy' }).click();
    await expect(titles('Advocacy')).toHaveText(['Reads about the wool']);
    await page.reload();
    await dashboard.expectRead();
    await expect(titles('Advocacy')).toHaveText(['Reads about the wool']);
  });

  await test.step('delete, undo, redo', async () => {
    const before = await storedTouchpoints(run);
    const editor = await dashboard.edit(alba);
    await editor.getByRole('button', { name: 'Delete touchpoint' }).click();
    await expect(dashboard.card(alba)).toHaveCount(0);
    expect(await storedTouchpoints(run)).toHaveLength(1);
    await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click();
    await expect(titles('Consideration')).toHaveText([alba]);
    const contents = (all: typeof before) => all.map(({ title, note, evidenceIds }) => ({ title, note, evidenceIds }));
    expect(contents(await storedTouchpoints(run))).toEqual(contents(before));
    await redo.click();
    await expect(dashboard.card(alba)).toHaveCount(0);
    await undo.click();
    await expect(dashboard.card(alba)).toHaveCount(1);
    // Its picture came back with it.
    await expect(dashboard.card(alba).getByRole('img', { name: `Screenshot: ${alba}` })).toBeVisible();
  });

  await test.step('search', async () => {
    const search = page.getByRole('textbox', { name: 'Search' });
    await search.fill('cafe');
    await expect(page.getByRole('status').filter({ hasText: '1 of 2 shown' })).toBeVisible();
    await expect(dashboard.cards()).toHaveCount(1);
    await expect(dashboard.card('Reads about the wool')).toBeVisible();
    await search.fill('no such thing');
    await expect(page.getByText('Nothing matches this search')).toBeVisible();
    await search.press('Escape');
    await expect(dashboard.cards()).toHaveCount(2);
  });
});

test('a new journey is the current one: what is tagged next goes there', async ({ launch, shop }) => {
  const run = await launch();
  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', '/en/product/alba'));
  await tagPage(run, tab, '2', 'f');
  const dashboard = await DashboardPage.open(run);
  const { page } = dashboard;
  await dashboard.button('New journey').click();
  const dialog = dashboard.dialog('New journey');
  await dialog.getByRole('button', { name: 'Create journey' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('Give the journey a title.');
  await dialog.getByRole('textbox', { name: 'Journey title' }).fill('Buys a coat at Klafti');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: 'Buys a coat at Klafti' })).toBeAttached();
  await expect(page.getByText('New touchpoints go here')).toBeVisible();

  await tab.goto(shop.url('klafti', '/en/'));
  const popup = await PopupPage.open(run, tab);
  await expect(popup.choice('Journey').getByRole('option', { selected: true })).toHaveText('Buys a coat at Klafti');
  await popup.press('1', 'd', 'Enter');
  await popup.expectSaved();
  // The dashboard shows it without being asked.
  await expect(dashboard.cards('Awareness')).toHaveCount(1);
  await expect(dashboard.cards()).toHaveCount(1);
  await page.getByRole('combobox', { name: 'Journey' }).selectOption({ label: 'First journey' });
  await expect(dashboard.card(alba)).toBeVisible();
  await expect(dashboard.cards()).toHaveCount(1);
  await dashboard.goTo('Touchpoints');
  await expect(page.getByRole('grid', { name: 'Touchpoints' }).getByRole('row')).toHaveCount(3);
});

test('evidence is shown in full, with all that is known of it', async ({ launch, shop }) => {
  const run = await launch();
  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', '/en/product/alba'));
  // How many of a thing are chosen stays in sight; what is typed does not.
  await tab.getByRole('searchbox').fill('wool');
  await tagPage(run, tab, '2', 'f');
  const dashboard = await DashboardPage.open(run);
  const editor = await dashboard.edit(alba);
  await editor.getByRole('button', { name: 'Screenshot: Show full size' }).click();
  const dialog = dashboard.dialog('Screenshot');
  const picture = dialog.getByRole('img', { name: `Screenshot: ${alba}` });
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBe(await tab.evaluate(() => innerWidth * devicePixelRatio));
  await expect(dialog).toContainText('1 form field');
  await expect(dialog).toContainText(tab.url());
  await expect(dialog.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
  await dashboard.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(editor).toBeVisible();
});
