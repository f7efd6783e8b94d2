import type { Locator } from '@playwright/test';
import { expect, test } from '../fixtures';
import { DashboardPage } from './dashboardPage';
import { PopupPage } from './popupPage';

/** A folded group of the overview, opened. */
async function unfolded(dashboard: DashboardPage, title: string): Promise<Locator> {
  const group = dashboard.page.locator('details').filter({ has: dashboard.page.getByText(title, { exact: true }) });
  await group.first().locator('summary').first().click();
  return group.first();
}

const saved = (dashboard: DashboardPage) => dashboard.page.getByRole('status').filter({ hasText: 'Saved' });

test('what a study adds and begins with is there when a page is tagged', async ({ launch, shop }) => {
  const run = await launch();
  const dashboard = await DashboardPage.open(run, '#/study');
  const { page } = dashboard;

  await test.step('its question, language and way of counting', async () => {
    await page.getByRole('textbox', { name: 'Name of the study' }).fill('Coats');
    await page.getByRole('textbox', { name: 'Research question' }).fill('What stops people at the checkout?');
    await page.getByRole('combobox', { name: 'Language of the study' }).selectOption({ label: 'German' });
    await page.getByRole('checkbox', { name: 'Passive exposures count as touchpoints' }).uncheck();
    await page.getByRole('combobox', { name: 'Basis at the start' }).selectOption({ label: 'Experienced' });
    await expect(saved(dashboard).first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'Coats' })).toBeVisible();
  });

  await test.step('its own categories, channels and emotions', async () => {
    for (const [title, box, name] of [
      ['Categories', 'New category', 'Unboxes'],
      ['Channels', 'New channel', 'Voice assistant'],
      ['Names of emotions', 'New name of an emotion', 'Nostalgic'],
      ['KPIs', 'New KPI', 'Returns per order'],
      ['Questions', 'New question', 'Would you wear it?'],
    ] as const) {
      const group = await unfolded(dashboard, title);
      await group.getByRole('textbox', { name: box }).fill(name);
      await page.keyboard.press('Enter');
      await expect(group.getByRole('group', { name })).toBeVisible();
      await expect(group.getByRole('textbox', { name: box })).toBeFocused();
    }
    const unboxes = page.getByRole('group', { name: 'Unboxes' });
    await unboxes.getByRole('textbox', { name: 'Category in French' }).fill('Déballe');
    await unboxes.getByRole('combobox', { name: 'Usual phase' }).selectOption({ label: 'After' });
    await page.getByRole('group', { name: 'Would you wear it?' }).getByRole('combobox').selectOption({ label: 'Team' });
    await expect(saved(dashboard).first()).toBeVisible();
  });

  await test.step('a classification and the lanes', async () => {
    const group = await unfolded(dashboard, 'Classifications');
    await group.getByRole('button', { name: /^Add the usual one/ }).click();
    await expect(group.getByText('4 groups')).toBeVisible();
    const lanes = await unfolded(dashboard, 'Order and names');
    await lanes.getByRole('checkbox', { name: 'Who owns it' }).uncheck();
    await lanes.getByRole('button', { name: 'Move “Touchpoints” up' }).click();
    await expect(lanes.getByRole('button', { name: 'Move “Touchpoints” up' })).toBeFocused();
    await lanes.getByRole('button', { name: 'Rename: “Emotion”' }).click();
    await lanes.getByRole('textbox', { name: 'Name of the lane', exact: true }).fill('Feeling');
    await expect(lanes.getByRole('checkbox', { name: 'Feeling' })).toBeVisible();
    await page.reload();
    await dashboard.expectRead();
    const again = await unfolded(dashboard, 'Order and names');
    await expect(again.getByRole('listitem').first()).toContainText('Touchpoints');
    await expect(again.getByRole('checkbox', { name: 'Who owns it' })).not.toBeChecked();
  });

  await test.step('the quick form offers them', async () => {
    const tab = await run.context.newPage();
    await tab.goto(shop.url('aubelune', '/en/product/alba'));
    const popup = await PopupPage.open(run, tab);
    await popup.choice('Category').selectOption({ label: 'Unboxes' });
    await expect(popup.title).toHaveValue(/^Unboxes: /);
    await popup.choice('Channel').selectOption({ label: 'Voice assistant' });
    await popup.page.getByRole('button', { name: /^More/ }).click();
    await expect(popup.choice('Basis').getByRole('option', { selected: true })).toHaveText('Experienced');
    await popup.page.getByRole('combobox', { name: 'Emotion in a word' }).selectOption({ label: 'Nostalgic' });
    await popup.save.click();
    await popup.expectSaved();
  });

  await test.step('the counts say where they come from, and obey', async () => {
    await page.bringToFront();
    const row = page.getByRole('row', { name: /^Interactions with the brand before the decision/ });
    await expect(row).toContainText('Rule of thumb');
    await expect(row).toContainText('About 7');
    await expect(page.getByText('Counted: 1 touchpoint.')).toBeVisible();
  });
});

test('studies are made, switched by keyboard, duplicated, and deleted with a way back', async ({ launch }) => {
  const run = await launch();
  const dashboard = await DashboardPage.open(run, '#/study');
  const { page } = dashboard;
  const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });

  await dashboard.button('New study…').click();
  const dialog = dashboard.dialog('New study');
  await dialog.getByRole('button', { name: 'Create study' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('Give the study a name.');
  await dialog.getByRole('textbox', { name: 'Name of the study' }).fill('Shoes');
  await dialog.getByRole('textbox', { name: 'First journey' }).fill('Buys running shoes');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(heading('Shoes')).toBeVisible();
  await expect(page.getByText('New touchpoints go into Buys running shoes')).toBeVisible();

  const trigger = page.getByRole('button', { name: 'Switch study 2' });
  await trigger.focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('list', { name: 'Studies here' });
  await expect(list.getByRole('button', { name: /^Shoes 1 journey, 0 touchpoints$/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(trigger).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(heading('My study')).toBeVisible();
  await expect(trigger).toBeFocused();

  await dashboard.button('Duplicate…').click();
  const duplicate = dashboard.dialog('Duplicate the study');
  await expect(duplicate.getByRole('textbox', { name: 'Name of the study' })).toHaveValue('My study (copy)');
  await duplicate.getByRole('textbox', { name: 'First journey' }).fill('Once more');
  await duplicate.getByRole('button', { name: 'Create study' }).click();
  await expect(heading('My study (copy)')).toBeVisible();
  await dashboard.button('Delete the study “My study (copy)”').click();
  await expect(heading('My study (copy)')).toHaveCount(0);
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).last().click();
  await expect(heading('My study (copy)')).toBeVisible();
});

test('the team has names, and can lose anyone but yourself', async ({ launch }) => {
  const run = await launch();
  const dashboard = await DashboardPage.open(run, '#/team');
  const { page } = dashboard;
  const me = page.getByRole('group', { name: /\(You\)$/ });
  await me.getByRole('textbox', { name: 'Name' }).fill('Mina Roux');
  await me.getByRole('textbox', { name: 'Initials' }).fill('MR');
  await me.getByRole('textbox', { name: 'Role' }).fill('Researcher');
  await expect(page.getByRole('group', { name: 'Mina Roux (You)' })).toBeVisible();
  await expect(me.getByRole('button')).toHaveCount(0);
  await page.getByRole('textbox', { name: 'New observer' }).fill('Noé Blin');
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 observers')).toBeVisible();
  await dashboard.button('Delete the observer “Noé Blin”').click();
  await expect(page.getByText('1 observer')).toBeVisible();
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('2 observers')).toBeVisible();
  await dashboard.goTo('Study');
  await page.getByRole('checkbox', { name: 'Noé Blin' }).check();
  await expect(saved(dashboard).first()).toBeVisible();
});
