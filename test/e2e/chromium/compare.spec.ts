import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { comparedStudy } from '../../unit/journey/comparedStudy';
import { expect, test } from '../fixtures';
import { DashboardPage } from './dashboardPage';

async function expectNoBarrier(page: Page): Promise<void> {
  // What is still fading in has no colours to judge.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(axe.source);
  const found = await page.evaluate<string[]>(`axe.run().then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`);
  expect(found).toEqual([]);
}

/** The number of pages of a PDF, from its own tree of pages. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

async function openStudy(dashboard: DashboardPage, perStage: number) {
  const study = comparedStudy({ perStage });
  await dashboard.import({ name: 'three-shops.journey-map.json', bytes: study.text });
  await dashboard.page.keyboard.press('Escape');
  return study.map;
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`brands are compared by keyboard alone, and the address brings the comparison back: ${colorScheme}`, async ({
    launch,
  }) => {
    const run = await launch({ colorScheme });
    const dashboard = await DashboardPage.open(run);
    const { page } = dashboard;
    await openStudy(dashboard, 3);
    await dashboard.goTo('Compare');
    await expect(page.getByText('Two journeys show more than one')).toBeVisible();
    await expectNoBarrier(page);

    await page.getByRole('button', { name: 'Choose what to compare…' }).focus();
    for (const [words, name] of [
      ['aub', 'Aubelune median of 2 journeys, 30'],
      ['klaf', 'Klafti median of 2 journeys, 30'],
    ] as const) {
      await page.keyboard.press('Enter');
      const dialog = dashboard.dialog('Compare with');
      await expect(dialog.getByRole('searchbox', { name: 'Search journeys and groups' })).toBeFocused();
      await page.keyboard.type(words);
      const option = dialog.getByRole('button', { name });
      await expect(option).toBeVisible();
      // Journeys stand ahead of their brand.
      for (let turn = 0; turn < 4 && !(await option.evaluate((each) => each === document.activeElement)); turn += 1) {
        await page.keyboard.press('Tab');
      }
      await expect(option).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(dialog).toBeHidden();
      await expect(page.getByRole('button', { name: /^Add…$/ })).toBeFocused();
    }

    const chips = page.getByRole('list', { name: 'Compared' }).getByRole('listitem');
    await expect(chips).toHaveCount(2);
    await expect(page.getByRole('img', { name: 'Emotion curves of Aubelune, Klafti' })).toBeVisible();
    await expect(page.getByText('Fewer than three journeys are summed up')).toContainText('Aubelune · Klafti');
    await expectNoBarrier(page);

    await page.reload();
    await dashboard.expectRead();
    await expect(chips).toHaveCount(2);
    await page.getByRole('button', { name: 'Swap “Klafti” for another' }).press('Enter');
    await dashboard
      .dialog('Instead of “Klafti”')
      .getByRole('button', { name: /^How it should go/ })
      .press('Enter');
    await expect(page.getByRole('img', { name: 'Emotion curves of Aubelune, How it should go' })).toBeVisible();
    // Focus stays where the swap was made.
    await expect(page.getByRole('button', { name: 'Swap “How it should go” for another' })).toBeFocused();
    await page.getByText('Read with care').click();
    await expect(page.getByText('What is compared does not rest on the same ground')).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('img', { name: 'Emotion curves of Aubelune, Klafti' })).toBeVisible();
  });
}

test('figures, findings and fields of the grid lead to their touchpoints', async ({ launch }) => {
  const run = await launch();
  const dashboard = await DashboardPage.open(run);
  const { page } = dashboard;
  const map = await openStudy(dashboard, 3);
  const subjects = map.brands.map(({ id }) => `with=brand:${id}`).join('&');
  const address = `${page.url().split('#')[0]}#/compare?${subjects}`;
  await page.goto(address);
  const region = (name: string) => page.getByRole('region', { name, exact: true });

  await test.step('the table says what each figure rests on, and is sorted', async () => {
    const differences = region('Differences');
    await expect(differences.getByRole('row', { name: /^Mean emotion/ })).toContainText('n\u00a0=\u00a030, 2 journeys');
    await differences.getByRole('button', { name: 'Difference' }).click();
    await expect(differences.getByRole('columnheader', { name: 'Difference' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await differences.getByRole('combobox', { name: 'Where' }).selectOption({ label: 'Decision' });
    await expect(differences.getByRole('row', { name: /^Touchpoints/ })).toContainText('n\u00a0=\u00a06');
  });

  await test.step('a touchpoint of the matrix opens on the map', async () => {
    await region('What happened').getByRole('link', { name: 'Fills the basket', exact: true }).first().click();
    await expect(dashboard.editor.getByRole('textbox', { name: 'Title' })).toHaveValue('Fills the basket');
    await page.goBack();
  });

  await test.step('a finding names its n and its touchpoints', async () => {
    const insights = region('Insights');
    const pain = insights.getByRole('listitem').filter({ hasText: 'Fees appear only in the basket' }).first();
    await expect(pain).toContainText('severity 5 of 5');
    await expect(pain.getByRole('link').first()).toBeVisible();
    await expect(insights.getByText('Quick win', { exact: true })).toBeVisible();
    await expect(insights.getByRole('table', { name: /^Opportunities by value and cost/ })).toBeVisible();
  });

  await test.step('a field of the coverage opens its touchpoints in the table', async () => {
    await region('Coverage')
      .getByRole('row', { name: /^Klafti/ })
      .getByRole('link')
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1, name: 'Touchpoints' })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: '6 of 105 shown' })).toBeVisible();
    await page.goBack();
  });

  await test.step('it prints over as many pages as it takes', async () => {
    await expect(region('Coverage')).toBeVisible();
    expect(pagesOf(await page.pdf({ format: 'A4', landscape: true }))).toBeGreaterThan(2);
  });
});

test('six subjects with five hundred touchpoints are drawn, from narrow to wide', async ({ launch }) => {
  const run = await launch();
  const dashboard = await DashboardPage.open(run);
  const { page } = dashboard;
  const map = await openStudy(dashboard, 16);
  const [plan, ...actual] = map.journeys;
  const ids = [plan?.id, ...actual.slice(0, 2).map(({ id }) => id)];
  const subjects = [...map.brands.map(({ id }) => `brand:${id}`), ...ids.map((id) => `journey:${id}`)];
  await page.goto(`${page.url().split('#')[0]}#/compare?${subjects.map((each) => `with=${each}`).join('&')}`);
  await expect(page.getByRole('list', { name: 'Compared' }).getByRole('listitem')).toHaveCount(6);
  await expect(page.getByText('Up to 6 can be compared.')).toBeVisible();
  for (const width of [1024, 2560]) {
    await page.setViewportSize({ width, height: 1000 });
    const curves = page.getByRole('img', { name: /^Emotion curves of/ });
    await expect(curves.locator('title')).toHaveCount(30);
    // Nothing but tables and the drawing may be wider than the screen.
    const overflow = await page.getByRole('main').evaluate((main) => main.scrollWidth - main.clientWidth);
    expect(overflow).toBe(0);
    await expectNoBarrier(page);
  }
});
