import type { Page } from '@playwright/test';
import type { Brief } from '@/lib/journey/schemas/walkthrough';
import { expect, test } from '../fixtures';
import { DashboardPage, downloaded } from './dashboardPage';
import { expectNoBarrier } from './noBarrier';
import { pagesOnPaper } from './pagesOnPaper';
import { storedRecords } from './storedRecords';

const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const saved = (page: Page) => page.getByRole('main').getByRole('status').filter({ hasText: 'Saved' }).first();

test('a brief is made from a ready one, changed, saved as a file, and walked by it elsewhere', async ({
  launch,
  folder,
}) => {
  const downloads = await folder('downloads');
  const run = await launch({ downloadDir: downloads });
  const dashboard = await DashboardPage.open(run);
  const { page } = dashboard;
  await dashboard.goToSection('Briefs');
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
