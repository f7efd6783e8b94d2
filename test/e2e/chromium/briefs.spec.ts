import type { Page } from '@playwright/test';
import axe from 'axe-core';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { Brief, PageView, Walkthrough } from '@/lib/journey/schemas/walkthrough';
import { expect, test } from '../fixtures';
import { DashboardPage, downloaded } from './dashboardPage';
import { openMap } from './journeyFile';
import { storedRecords } from './storedRecords';
import { walkthroughFile } from './walkthroughFile';

/** Opens a section of the study by its links. */
async function section(dashboard: DashboardPage, name: string): Promise<void> {
  await dashboard.goTo('Study');
  await dashboard.page.getByRole('navigation', { name: 'Study' }).getByRole('link', { name, exact: true }).click();
}

const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const saved = (page: Page) => page.getByRole('main').getByRole('status').filter({ hasText: 'Saved' }).first();

async function expectNoBarrier(page: Page): Promise<void> {
  // What is still fading in has no colours to judge.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(axe.source);
  const found = await page.evaluate<string[]>(`axe.run().then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`);
  expect(found).toEqual([]);
}

/** Prints what is shown, and gives the number of pages, from the PDF's own tree of pages. */
async function pagesOnPaper(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('a brief is made from a ready one, changed, saved as a file, and walked by it elsewhere', async ({
  launch,
  folder,
}) => {
  const downloads = await folder('downloads');
  const run = await launch({ downloadDir: downloads });
  const dashboard = await DashboardPage.open(run);
  const { page } = dashboard;
  await section(dashboard, 'Briefs');
  await expect(page.getByRole('heading', { name: 'Write the first brief' })).toBeVisible();
  await expectNoBarrier(page);
  await page.getByRole('button', { name: /^Online fashion shop/ }).click();
  await expect(page.getByRole('heading', { name: /^Online fashion shop/, level: 2 })).toBeFocused();

  await box(page, 'Title').fill('Buy a dress');
  await box(page, 'New task').fill('Say goodbye');
  await page.keyboard.press('Enter');
  const tasks = page.getByRole('list', { name: 'Tasks, in order' });
  await expect(tasks.getByRole('listitem')).toHaveCount(11);
  // By the keyboard: picked up, moved up, put down.
  await tasks.getByRole('button', { name: 'Drag “Say goodbye”' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('Picked up Say goodbye, 11 of 11')).toBeAttached();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText('Say goodbye: now 10 of 11')).toBeAttached();
  await page.keyboard.press('Space');
  await expect(tasks.getByRole('listitem').nth(9).getByRole('textbox', { name: 'Task' })).toHaveValue('Say goodbye');
  await expect(saved(page)).toBeVisible();
  await expectNoBarrier(page);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article', { name: 'Brief on paper' })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  expect(await pagesOnPaper(page)).toBeGreaterThan(1);
  await page.emulateMedia({ media: 'screen' });

  await dashboard.button('Save as file').click();
  const file = await downloaded(downloads);
  await page.getByRole('link', { name: 'All briefs' }).click();
  await expect(page.getByRole('heading', { name: '1 brief', exact: true })).toBeVisible();
  await expectNoBarrier(page);

  const other = await launch();
  const elsewhere = await DashboardPage.open(other);
  const dialog = await elsewhere.import({ name: file.name, bytes: file.bytes });
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
  await expect
    .poll(() => storedRecords<Brief>(other, 'briefs'))
    .toMatchObject([{ title: 'Buy a dress', tasks: { length: 11 }, criteria: { length: 24 } }]);
});

test('a walkthrough of a file is checked: merged, tagged, returned, validated, and printed as a report', async ({
  launch,
}) => {
  const run = await launch();
  const dashboard = await openMap(run, walkthroughFile());
  const { page } = dashboard;
  await section(dashboard, 'Walkthroughs');
  await expect(page.getByRole('row', { name: /Nordic/ })).toContainText('3 of 3');
  await expectNoBarrier(page);
  await page.getByRole('link', { name: 'Nordic', exact: true }).click();
  const trail = page.getByRole('list', { name: 'Trail' });
  await expect(trail.getByText('Left out of the recording: E-mail')).toBeVisible();
  await expect(trail.getByText(/searched for “linen dress”/)).toBeVisible();
  await expectNoBarrier(page);

  // By keys alone: the three pages of the shop are ticked and merged.
  await trail.getByRole('checkbox', { name: /^Nordic,/ }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByRole('region', { name: '3 ticked' })).toBeVisible();
  await page.keyboard.press('m');
  await expect(trail.getByText('3 pages · 45 s in view')).toBeVisible();
  await expect(page.getByRole('region', { name: /ticked/ })).toHaveCount(0);
  await trail.getByRole('button', { name: 'Split here: “Linen dress”' }).click();
  await expect(trail.getByText('2 pages · 30 s in view')).toBeVisible();

  await page.getByRole('checkbox', { name: 'Tick all steps' }).check();
  await page.getByRole('combobox', { name: 'Stage for all ticked…' }).selectOption({ label: 'Consideration' });
  await expect
    .poll(async () => (await storedRecords<Touchpoint>(run, 'touchpoints')).map(({ stageId }) => stageId))
    .toEqual(Array.from({ length: 4 }, () => 'consideration'));
  await expectNoBarrier(page);
  expect((await storedRecords<PageView>(run, 'pageViews')).every(({ touchpointId }) => touchpointId !== null)).toBe(
    true,
  );
  await page.getByRole('button', { name: 'Untick' }).click();

  await dashboard.button('Return with a comment…').click();
  await box(page, 'What is to be done again').fill('The receipt is missing.');
  await dashboard.dialog('Return the walkthrough').getByRole('button', { name: 'Return', exact: true }).click();
  await expect(page.getByText('Returned with the comment The receipt is missing.')).toBeVisible();
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).last().click();
  await dashboard.button('Validate').click();
  await expect
    .poll(() => storedRecords<Walkthrough>(run, 'walkthroughs'))
    .toMatchObject([{ state: 'validated', returnComment: '' }]);

  await page.getByRole('link', { name: 'Report', exact: true }).click();
  const report = page.getByRole('article', { name: /^Report: / });
  await expect(report.getByText('Failed by knock-out')).toBeVisible();
  await expectNoBarrier(page);
  await page.emulateMedia({ media: 'print' });
  await expect(report).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  expect(await pagesOnPaper(page)).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('link', { name: 'Open the brief “Buy a dress”' }).click();
  await page.getByRole('link', { name: 'Compare walkthroughs', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Walkthroughs of “Buy a dress”', level: 2 })).toBeFocused();
  await expect(page.getByRole('columnheader', { name: /Nordic/ })).toBeVisible();
  await expectNoBarrier(page);
});
