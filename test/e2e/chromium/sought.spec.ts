import { expect, test } from '../fixtures';
import { fileOf, type Given, openMap } from './journeyFile';

const given: readonly Given[] = [
  { title: 'Sees a story', stageId: 'awareness', valence: 1, channel: 'social', expectation: 'It is linen' },
  { title: 'Reads the page', stageId: 'consideration', valence: 2, channel: 'website', gap: 1 },
  {
    title: 'Reads reviews',
    stageId: 'consideration',
    valence: 0,
    channel: 'reviewSite',
    said: [{ quote: 'Half of the price again for the parcel', themeIds: ['priceAndFees'] }],
  },
  {
    title: 'Checks out',
    stageId: 'decision',
    valence: -2,
    channel: 'website',
    painPoints: [{ text: 'Fees come late', severity: 5, themeId: 'priceAndFees' }],
  },
];

test('what is sought holds on map, table and comparison, and the address brings it back', async ({ launch }) => {
  const dashboard = await openMap(await launch(), fileOf(given));
  const { page } = dashboard;
  const shown = (text: string) => page.getByRole('search').getByRole('status').filter({ hasText: text });
  const chip = page
    .getByRole('list', { name: 'Filters' })
    .getByRole('button', { name: /^Remove the filter Channel: Website/ });

  await test.step('a filter on the map leaves the others out, and their numbers where they were', async () => {
    await page.getByRole('button', { name: 'Filters' }).click();
    const menu = page.getByRole('region', { name: 'Filters' });
    await expect(menu.getByRole('button', { name: 'Journey' })).toHaveCount(0);
    await menu.getByRole('button', { name: 'Channel' }).click();
    await page.getByRole('checkbox', { name: /^Website/ }).check();
    await page.keyboard.press('Escape');
    await expect(dashboard.cards()).toHaveCount(2);
    await expect(shown('2 of 4 shown')).toBeVisible();
    // A stage of which all is left out does not ask for its first touchpoint.
    await expect(dashboard.stage('Awareness').getByRole('button')).toHaveCount(0);
    await expect(
      dashboard.stage('Retention').getByRole('button', { name: 'Add a touchpoint to Retention' }),
    ).toBeVisible();
  });

  await test.step('what is highlighted says why', async () => {
    await page.getByRole('button', { name: 'Highlight' }).click();
    await page.getByRole('checkbox', { name: 'Lowest points' }).check();
    await page.getByRole('checkbox', { name: 'Gaps' }).check();
    await page.keyboard.press('Escape');
    await expect(dashboard.card('Checks out')).toContainText('Highlighted: Lowest point');
    await expect(dashboard.card('Reads the page')).toContainText('Highlighted: Gap');
    await expect(page).toHaveURL(/channel=website&mark=lowest%2Cgap/);
  });

  await test.step('the table has the same', async () => {
    await dashboard.goTo('Touchpoints');
    const grid = page.getByRole('grid', { name: 'Touchpoints' });
    await expect(grid).toHaveAttribute('aria-rowcount', '3');
    await expect(grid.getByRole('row').filter({ hasText: 'Checks out' })).toContainText('Lowest point');
    await expect(chip).toBeVisible();
  });

  await test.step('so has the comparison, also where something else was looked at meanwhile', async () => {
    await dashboard.goTo('Settings');
    await dashboard.goTo('Compare');
    await expect(page).toHaveURL(/#\/compare\?channel=website&mark=lowest%2Cgap$/);
  });

  await test.step('back on the map, only what is highlighted', async () => {
    await dashboard.goTo('Map');
    await expect(dashboard.cards()).toHaveCount(2);
    await page.getByRole('button', { name: 'Highlight' }).click();
    await page.getByRole('checkbox', { name: 'Gaps' }).uncheck();
    await page.getByRole('checkbox', { name: 'Show only these' }).check();
    await page.keyboard.press('Escape');
    await expect(shown('1 of 4 shown')).toBeVisible();
    await page.reload();
    await dashboard.expectRead();
    await expect(shown('1 of 4 shown')).toBeVisible();
    await expect(dashboard.cards()).toHaveCount(1);
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await expect(dashboard.cards()).toHaveCount(4);
  });
});

test('pain points and themes are filtered by', async ({ launch }) => {
  const dashboard = await openMap(await launch(), fileOf(given));
  const { page } = dashboard;
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: 'Pain point' }).click();
  await page.getByRole('checkbox', { name: /^Severity 5/ }).check();
  await page.keyboard.press('Escape');
  await expect(dashboard.cards()).toHaveCount(1);
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('checkbox', { name: /^No theme/ }).check();
  await expect(dashboard.cards()).toHaveCount(2);
  await page.getByRole('checkbox', { name: /^No theme/ }).uncheck();

  await test.step('a theme is found in what went wrong and in what customers say, on every screen', async () => {
    await page.getByRole('group', { name: 'Theme' }).getByRole('checkbox').last().check();
    await page.keyboard.press('Escape');
    await expect(dashboard.cards()).toHaveCount(2);
    await expect(dashboard.card('Reads reviews')).toBeAttached();
    await expect(dashboard.card('Checks out')).toBeAttached();
    await dashboard.goTo('Touchpoints');
    const grid = page.getByRole('grid', { name: 'Touchpoints' });
    await expect(grid).toHaveAttribute('aria-rowcount', '3');
    await expect(grid.getByRole('row').filter({ hasText: 'Reads reviews' })).toBeVisible();
    await dashboard.goTo('Compare');
    await expect(page).toHaveURL(/#\/compare\?theme=priceAndFees$/);
  });
});

test('the address says how near the map is and what is folded', async ({ launch }) => {
  const dashboard = await openMap(await launch(), fileOf(given));
  const { page } = dashboard;
  await dashboard.button('Zoom out').click();
  await dashboard.button('Fold Consideration').click();
  await expect(page).toHaveURL(/zoom=[\d.]+&fold=consideration/);
  const address = page.url();
  await page.reload();
  await dashboard.expectRead();
  await expect(dashboard.button('Unfold Consideration')).toBeVisible();
  await expect(dashboard.button('Whole journey')).toHaveAttribute('aria-pressed', 'false');
  await dashboard.goTo('Touchpoints');
  await dashboard.goTo('Map');
  expect(page.url()).toBe(address);
  await page.goBack();
  await page.goBack();
  await expect(dashboard.button('Unfold Consideration')).toBeVisible();
  await dashboard.button('Whole journey').click();
  await dashboard.button('Unfold Consideration').click();
  await expect(page).not.toHaveURL(/zoom|fold/);
});

test('a double click on a title edits it where it stands, and a key lists the keys', async ({ launch }) => {
  const dashboard = await openMap(await launch(), fileOf(given));
  const { page } = dashboard;
  await dashboard.card('Checks out').getByRole('link', { name: 'Checks out' }).dblclick();
  await expect(dashboard.card('Checks out').getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await dashboard.goTo('Touchpoints');
  await page.getByRole('link', { name: 'Reads reviews' }).dblclick();
  await expect(page.getByRole('textbox', { name: 'Title of “Reads reviews”' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dashboard.editor).toBeHidden();
  await page.keyboard.press('?');
  await expect(dashboard.dialog('Keys of the dashboard')).toContainText('Undo, redo');
  await page.keyboard.press('Escape');
  await expect(dashboard.dialog('Keys of the dashboard')).toBeHidden();
  await page.getByRole('link', { name: 'Reads reviews' }).click();
  await expect(dashboard.editor).toBeVisible();
});
