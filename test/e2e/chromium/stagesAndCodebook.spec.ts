import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, test } from '../fixtures';
import { DashboardPage } from './dashboardPage';
import { tagPage } from './popupPage';
import { storedRecords, storedTouchpoints } from './storedRecords';

interface StoredModel {
  readonly id: string;
  readonly name: { readonly en: string; readonly fr: string };
  readonly stages: readonly {
    readonly id: string;
    readonly labels: { readonly en: string; readonly fr: string };
    readonly phase: string;
  }[];
}

async function expectNoBarrier(page: Page, state: string): Promise<void> {
  await page.evaluate(axe.source);
  const found = await page.evaluate<string[]>(`axe.run().then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' at ' + target.join(' '))))`);
  expect(found, state).toEqual([]);
}

const notices = (page: Page) => page.getByRole('region', { name: 'Notices' });

test('a model of one’s own is built by keyboard and pointer, the study changes to it, and back', async ({
  launch,
  shop,
}) => {
  const run = await launch();
  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', '/en/product/alba'));
  await tagPage(run, tab, '2', 'f');
  await tab.goto(shop.url('aubelune', '/en/product/brume'));
  await tagPage(run, tab, '3', 's');
  const dashboard = await DashboardPage.open(run, '#/study/stages');
  const { page } = dashboard;
  const stagesShown = () => page.locator('[data-row] [role=group]');
  const names = () =>
    stagesShown()
      .getByRole('textbox', { name: 'Stage', exact: true })
      .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
  const stored = async () => (await storedRecords<StoredModel>(run, 'stageModels'))[0];
  const storedNames = async () => (await stored())?.stages.map(({ labels }) => labels.en);
  const stage = (number: number) => page.getByRole('group', { name: `Stage ${number}`, exact: true });

  await test.step('made from one stage', async () => {
    await expectNoBarrier(page, 'the models');
    await page.getByRole('textbox', { name: 'Name of the new model' }).fill('Shop visit');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: 'Shop visit' })).toBeVisible();
    await stage(1).getByRole('textbox', { name: 'Stage', exact: true }).fill('Window');
    await stage(1).getByRole('textbox', { name: 'Stage in French' }).fill('Vitrine');
    const name = page.getByRole('textbox', { name: 'Name of the new stage' });
    for (const each of ['Shelves', 'Till', 'Way home']) {
      await name.fill(each);
      await page.keyboard.press('Enter');
      await expect(name).toHaveValue('');
      await expect(name).toBeFocused();
    }
    await stage(3).getByRole('combobox', { name: 'Phase' }).selectOption('during');
    await stage(4).getByRole('combobox', { name: 'Phase' }).selectOption('after');
    await expect.poll(storedNames).toEqual(['Window', 'Shelves', 'Till', 'Way home']);
    await expect.poll(async () => (await stored())?.stages[0]?.labels).toEqual({ en: 'Window', fr: 'Vitrine' });
    const phases = async () => (await stored())?.stages.map(({ phase }) => phase);
    await expect.poll(phases).toEqual(['before', 'before', 'during', 'after']);
    await page.getByRole('textbox', { name: 'Name of the model in French' }).fill('Visite en magasin');
    await page.keyboard.press('Tab');
    await expect.poll(async () => (await stored())?.name).toEqual({ en: 'Shop visit', fr: 'Visite en magasin' });
    await expectNoBarrier(page, 'a model');
  });

  await test.step('reordered by buttons', async () => {
    const up = dashboard.button('Move “Shelves” up');
    await up.focus();
    await page.keyboard.press('Enter');
    await expect.poll(names).toEqual(['Shelves', 'Window', 'Till', 'Way home']);
    await expect(up).toBeFocused();
    await expect(page.getByRole('status').filter({ hasText: 'Shelves, 1 of 4' })).toBeAttached();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'No further this way' })).toBeAttached();
    await expect.poll(storedNames).toEqual(['Shelves', 'Window', 'Till', 'Way home']);
  });

  await test.step('reordered by keyboard', async () => {
    await dashboard.button('Drag “Shelves”').focus();
    await page.keyboard.press('Space');
    await expect(page.getByRole('status').filter({ hasText: 'Picked up Shelves, 1 of 4' })).toBeAttached();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('status').filter({ hasText: 'Shelves: now 2 of 4' })).toBeAttached();
    await page.keyboard.press('Space');
    await expect(page.getByRole('status').filter({ hasText: 'Put down Shelves, 2 of 4' })).toBeAttached();
    await expect.poll(names).toEqual(['Window', 'Shelves', 'Till', 'Way home']);
    await expect.poll(storedNames).toEqual(['Window', 'Shelves', 'Till', 'Way home']);
    await expect(dashboard.button('Drag “Shelves”')).toBeFocused();
  });

  await test.step('reordered by pointer, and taken back', async () => {
    const from = await dashboard.button('Drag “Way home”').boundingBox();
    const to = await dashboard.button('Drag “Window”').boundingBox();
    if (!from || !to) throw new Error('the handles are not shown');
    await page.mouse.move(from.x + 8, from.y + 8);
    await page.mouse.down();
    await page.mouse.move(from.x + 8, from.y - 20, { steps: 4 });
    await page.mouse.move(to.x + 8, to.y + 4, { steps: 8 });
    await expect(page.getByRole('status').filter({ hasText: 'Way home: now 1 of 4' })).toBeAttached();
    await page.mouse.up();
    await expect.poll(storedNames).toEqual(['Way home', 'Window', 'Shelves', 'Till']);
    await expect(page.getByText('Phases go back along these stages')).toBeVisible();
    await page.getByRole('button', { name: /^Undo: / }).click();
    await expect.poll(storedNames).toEqual(['Window', 'Shelves', 'Till', 'Way home']);
    await expect.poll(names).toEqual(['Window', 'Shelves', 'Till', 'Way home']);
  });

  await test.step('the study and its journey change to it, each stage asked for', async () => {
    await dashboard.button('Use… “Shop visit”').click();
    const dialog = dashboard.dialog('Change the stage model');
    await expect(dialog.getByRole('checkbox', { name: /^The study/ })).toBeChecked();
    await expect(dialog.getByRole('checkbox', { name: 'First journey' })).toBeChecked();
    const consideration = dialog.getByRole('combobox', { name: '“Consideration” becomes' });
    const decision = dialog.getByRole('combobox', { name: '“Decision” becomes' });
    await expect(consideration.getByRole('option', { selected: true })).toHaveText('Shelves');
    await expect(decision.getByRole('option', { selected: true })).toHaveText('Till');
    await expect(dialog.getByRole('status')).toHaveText('Get another stage: 2 touchpoints, in 1 journey.');
    await expectNoBarrier(page, 'the change of model');
    await consideration.selectOption({ label: 'To code' });
    await expect(dialog.getByRole('status')).toContainText('To be coded: 1 touchpoint.');
    await consideration.selectOption({ label: 'Shelves' });
    const before = await storedTouchpoints(run);
    await dialog.getByRole('button', { name: 'Change the model' }).click();
    await expect(dialog).toBeHidden();
    const model = await stored();
    const idOf = (name: string) => model?.stages.find(({ labels }) => labels.en === name)?.id;
    await expect
      .poll(async () => (await storedTouchpoints(run)).map(({ stageId }) => stageId))
      .toEqual([idOf('Shelves'), idOf('Till')]);
    await notices(page).getByRole('button', { name: 'Undo' }).last().click();
    await expect
      .poll(async () => (await storedTouchpoints(run)).map(({ stageId }) => stageId))
      .toEqual(before.map(({ stageId }) => stageId));
    await page.getByRole('button', { name: /^Redo: / }).click();
    await expect
      .poll(async () => (await storedTouchpoints(run)).map(({ stageId }) => stageId))
      .toEqual([idOf('Shelves'), idOf('Till')]);
  });

  await test.step('a stage in use is removed: what stands in it goes where one says', async () => {
    await dashboard.button('Remove the stage “Shelves”').click();
    const dialog = dashboard.dialog('Remove “Shelves”');
    await expect(dialog).toContainText('1 touchpoint');
    await expect(dialog.getByRole('combobox', { name: 'Goes to' }).getByRole('option', { selected: true })).toHaveText(
      'Window',
    );
    await dialog.getByRole('button', { name: 'Remove stage' }).click();
    await expect(dialog).toBeHidden();
    await expect.poll(storedNames).toEqual(['Window', 'Till', 'Way home']);
    const model = await stored();
    const stageIds = (await storedTouchpoints(run)).map(({ stageId }) => stageId);
    expect(stageIds).toEqual([model?.stages[0]?.id, model?.stages[1]?.id]);
    await expect(dashboard.button('Remove the stage “Till”')).toBeFocused();
  });

  await test.step('one journey goes to another model, the study stays', async () => {
    await page.getByRole('link', { name: 'All stage models' }).click();
    const row = page.getByRole('table', { name: 'Journeys by phase' }).getByRole('row', { name: /First journey/ });
    await expect(row.getByRole('cell').nth(1)).toHaveText('1');
    await dashboard.button('Change… the model of “First journey”').click();
    const dialog = dashboard.dialog('Change the stage model');
    await dialog.getByRole('combobox', { name: 'New model' }).selectOption({ label: 'Purchase phases' });
    await expect(dialog.getByRole('checkbox', { name: /^The study/ })).not.toBeChecked();
    await dialog.getByRole('button', { name: 'Change the model' }).click();
    await expect(row.getByRole('cell').first()).toHaveText('Purchase phases');
    expect((await storedTouchpoints(run)).map(({ stageId }) => stageId)).toEqual(['beforePurchase', 'duringPurchase']);
    // By phase it stays what it was.
    await expect(row.getByRole('cell').nth(1)).toHaveText('1');
    await expect(row.getByRole('cell').nth(2)).toHaveText('1');
    await expect(page.getByRole('region', { name: 'Stage model of the study' })).toContainText('Shop visit');
  });
});

test('the codebook: starter set, own themes, coded passages, split, merge, archive, delete', async ({
  launch,
  shop,
  folder,
}) => {
  const downloads = await folder('downloads');
  const run = await launch({ downloadDir: downloads });
  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', '/en/product/alba'));
  await tagPage(run, tab, '2', 'f');
  const dashboard = await DashboardPage.open(run, '#/study/codebook');
  const { page } = dashboard;
  const themes = page.getByRole('region', { name: 'Themes' });
  const themeLink = (name: string) => themes.getByRole('link', { name: new RegExp(`^${name}\\b`) });

  await test.step('themes', async () => {
    await expectNoBarrier(page, 'an empty codebook');
    await dashboard.button('Add the starter themes').click();
    await expect(themes.getByRole('status')).toHaveText('12 themes');
    const name = page.getByRole('textbox', { name: 'Name of the new theme' });
    await expect(name).toBeFocused();
    await name.fill('Gift wrapping');
    await page.keyboard.press('Enter');
    await expect(themes.getByRole('status')).toHaveText('13 themes');
    await themeLink('Gift wrapping').click();
    const panel = page.getByRole('region', { name: 'Gift wrapping' });
    await panel.getByRole('textbox', { name: 'Name in French' }).fill('Emballage cadeau');
    await panel.getByRole('textbox', { name: 'Definition' }).fill('Boxes, ribbons, cards.');
    await panel.getByRole('combobox', { name: 'Under' }).selectOption({ label: 'Ordering' });
    await expect(panel.getByRole('status')).toContainText('Saved');
    await panel.getByRole('textbox', { name: 'Name', exact: true }).fill('Wrapping');
    await expect(themeLink('Wrapping')).toBeVisible();
    await expectNoBarrier(page, 'a theme');
  });

  await test.step('a colleague has coded by it', async () => {
    const file = await dashboard.export(downloads, 'The whole study');
    const map = JSON.parse(file.bytes.toString('utf8')) as Record<string, Record<string, unknown>[]>;
    const theme = map.themes?.find((each) => (each.name as { en: string }).en === 'Wrapping');
    const touchpoint = map.touchpoints?.[0];
    if (!theme || !touchpoint) throw new Error('the file lacks what was made');
    const replica = '0195e000-0000-7000-8000-0000000000aa';
    const painPoint = (number: number, text: string) => ({
      id: `0195e000-0000-7000-8000-00000000010${number}`,
      text,
      severity: 3,
      effect: null,
      themeId: theme.id,
      solution: '',
    });
    Object.assign(touchpoint, {
      painPoints: [painPoint(1, 'The ribbon costs extra'), painPoint(2, 'No card can be added')],
      version: { ...(touchpoint.version as object), [replica]: 1 },
      fieldVersions: { ...(touchpoint.fieldVersions as object), painPoints: { replica, counter: 1 } },
    });
    map.verbatims = [
      {
        id: '0195e000-0000-7000-8000-000000000201',
        createdAt: '2026-03-02T09:00:00.000Z',
        updatedAt: '2026-03-02T09:00:00.000Z',
        version: { [replica]: 1 },
        fieldVersions: {},
        conflicts: {},
        extensions: {},
        studyId: theme.studyId,
        quote: 'Such a lovely box!',
        themeIds: [theme.id],
        touchpointId: touchpoint.id,
      } as unknown as Record<string, unknown>,
    ];
    const dialog = await dashboard.import({ name: file.name, bytes: JSON.stringify(map) });
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    const panel = page.getByRole('region', { name: 'Wrapping' });
    await expect(panel).toContainText('2 pain points, 1 verbatim');
    await expect(panel).toContainText('The ribbon costs extra');
    await expect(panel).toContainText('Such a lovely box!');
    await themeLink('Ordering').click();
    await expect(page.getByRole('region', { name: 'Ordering' })).toContainText(
      'With the themes under it: 2 pain points, 1 verbatim',
    );
    await themeLink('Wrapping').click();
    await expectNoBarrier(page, 'coded passages');
  });

  await test.step('split, taken back at once, and done again', async () => {
    await dashboard.button('Split… “Wrapping”').click();
    const dialog = dashboard.dialog('Split “Wrapping”');
    await dialog.getByRole('textbox', { name: 'Name of the other theme' }).fill('Cards');
    await dialog.getByRole('checkbox', { name: /^No card/ }).check();
    await expect(dialog.getByRole('status')).toHaveText('Moves: 1 pain point, 0 verbatims.');
    await expectNoBarrier(page, 'splitting');
    await dialog.getByRole('button', { name: 'Split', exact: true }).click();
    await expect(page.getByRole('region', { name: 'Cards' })).toContainText('No card can be added');
    await expect(themes.getByRole('status')).toHaveText('14 themes');
    await notices(page).getByRole('button', { name: 'Undo' }).last().click();
    await expect(themes.getByRole('status')).toHaveText('13 themes');
    await page.getByRole('button', { name: /^Redo: / }).click();
    await expect(themes.getByRole('status')).toHaveText('14 themes');
    await expect(page.getByRole('region', { name: 'Cards' })).toContainText('No card can be added');
  });

  await test.step('merge', async () => {
    await themeLink('Wrapping').click();
    await dashboard.button('Merge into… “Wrapping”').click();
    const dialog = dashboard.dialog('Merge “Wrapping”');
    await dialog.getByRole('combobox', { name: 'Into' }).selectOption({ label: '\u2003Cards' });
    await expect(dialog.getByRole('status')).toContainText('Coded by “Cards” from then on: 1 pain point, 1 verbatim.');
    await expectNoBarrier(page, 'merging');
    await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
    const cards = page.getByRole('region', { name: 'Cards' });
    await expect(cards).toContainText('2 pain points, 1 verbatim');
    await expect(themeLink('Wrapping')).toHaveCount(0);
  });

  await test.step('archive, delete, bring back', async () => {
    const cards = page.getByRole('region', { name: 'Cards' });
    await cards.getByRole('checkbox', { name: 'Archived' }).check();
    await expect(themes.getByText('Archived')).toBeVisible();
    await dashboard.button('Delete the theme “Cards”').click();
    await expect(themes.getByRole('status')).toHaveText('12 themes');
    await notices(page).getByRole('button', { name: 'Undo' }).last().click();
    await expect(themes.getByRole('status')).toHaveText('13 themes');
  });
});
