import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Walkthrough } from '@/lib/journey/schemas/walkthrough';
import { expect, test } from '../fixtures';
import { DashboardPage, downloaded } from './dashboardPage';
import { buildWithFrameAccess } from './frameAccess';
import { expectNoBarrier } from './noBarrier';
import { PanelPage } from './panelPage';
import { storedRecords } from './storedRecords';

const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const list = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });

test('a brief goes to its shopper with what is planned, and what was walked comes back into the same visits', async ({
  launch,
  shop,
  folder,
}) => {
  test.setTimeout(180_000);
  const [sent, returned] = [await folder('sent'), await folder('returned')];
  const manager = await DashboardPage.open(await launch({ downloadDir: sent }));
  await test.step('the manager plans two visits, of brands and for a shopper who are not there yet', async () => {
    const { page } = manager;
    await manager.goToSection('Briefs');
    await page.getByRole('button', { name: /^An empty brief/ }).click();
    await box(page, 'Title').fill('Buy a dress');
    await manager.button('Plan a walkthrough…').click();
    await list(page, 'Brand').selectOption({ label: 'Another brand…' });
    await box(page, 'Brand name').fill('Klafti');
    await list(page, 'Shopper').selectOption({ label: 'Another shopper…' });
    await box(page, 'Name of the shopper').fill('Nadia');
    await expectNoBarrier(page);
    await manager.button('Plan it').click();
    await manager.dialog('It is planned').getByRole('button', { name: 'Plan another' }).click();
    await list(page, 'Brand').selectOption({ label: 'Another brand…' });
    await box(page, 'Brand name').fill('Questerel');
    await expect(list(page, 'Shopper').locator('option:checked')).toHaveText('Nadia');
    await manager.button('Plan it').click();
    await expectNoBarrier(page);
    await manager.button('Save the file for Nadia').click();
  });
  const brief = await downloaded(sent);
  expect(brief.name).toContain('Buy a dress - Nadia');

  const build = await buildWithFrameAccess(await folder('walk'), ['<all_urls>']);
  const run = await launch({ extensionDirs: [build], downloadDir: returned });
  const shopper = await DashboardPage.open(run);
  await test.step('the shopper imports it, says who they are, and reads the brief', async () => {
    await shopper.button('Import it').click();
    const dialog = await shopper.import(brief);
    await expect(dialog).toContainText('1 study, 2 brands, 1 brief, and 2 planned visits added');
    await expect(dialog.getByText('Are you Nadia?')).toBeVisible();
    await expectNoBarrier(shopper.page);
    await dialog.getByRole('button', { name: 'Yes, I am Nadia' }).click();
    await expect(dialog.getByText('You are Nadia from now on.')).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Open the side panel' })).toBeVisible();
    await dialog.getByRole('button', { name: 'Read the brief' }).click();
    await expect(shopper.page.getByRole('heading', { name: 'Buy a dress', level: 2 })).toBeVisible();
    await shopper.page.close();
  });
  await test.step('they walk one of the visits in the side panel, and hand it over', async () => {
    const page = await run.context.newPage();
    await page.goto(shop.url('klafti', '/en/'));
    const panel = await PanelPage.open(run, page);
    await panel.page.getByRole('button', { name: /^Buy a dress – Klafti/ }).click();
    await panel.allow();
    await page.goto(shop.url('klafti', '/en/product/bim'));
    await expect(panel.trail()).not.toHaveCount(0);
    await panel.page.getByRole('button', { name: 'End the walkthrough …' }).click();
    await panel.page.getByRole('button', { name: /^End it/ }).click();
    await expect(panel.page.getByRole('heading', { name: 'The walkthrough is over' })).toBeVisible();
    await expectNoBarrier(panel.page);
    await panel.page.getByRole('button', { name: 'Save the file for the person who sent the brief' }).click();
    await expect(panel.page.getByRole('status').filter({ hasText: 'Given to the browser’s downloads' })).toBeVisible();
  });
  const file = await downloaded(returned);
  expect(file.name).toMatch(/\.journey\.zip$/);
  await test.step('the dashboard gives the same file, and leaves the checking to who sent the brief', async () => {
    await Promise.all((await readdir(returned)).map((name) => rm(join(returned, name))));
    const [walked] = (await storedRecords<Walkthrough>(run, 'walkthroughs')).filter(
      ({ state }) => state === 'toValidate',
    );
    const dashboard = await DashboardPage.open(run, `#/study/walkthroughs/${walked?.id}`);
    await expect(dashboard.page.getByText('The person who sent the brief validates it.')).toBeVisible();
    await expectNoBarrier(dashboard.page);
    await dashboard.button('Save the file for the person who sent the brief').click();
    const dialog = dashboard.dialog('Save the file for the person who sent the brief');
    await dialog.getByRole('button', { name: 'Save file', exact: true }).click();
    await expect(dialog.getByRole('status')).toContainText('Given to the browser’s downloads');
    expect((await downloaded(returned)).name).toBe(file.name);
  });
  await test.step('the manager has it in the visit that was planned, and no double', async () => {
    const dialog = await manager.import(file);
    await expect(dialog).toContainText('1 visit to validate');
    await expect(dialog.getByText(/^Are you/)).toHaveCount(0);
    await dialog.getByRole('button', { name: 'See the visit', exact: true }).click();
    await expect(manager.page.getByRole('heading', { name: 'Buy a dress – Klafti', level: 2 })).toBeFocused();
    await manager.button('Validate').click();
    await manager.page.getByRole('link', { name: 'All walkthroughs' }).click();
    await expect(manager.page.getByRole('heading', { name: '2 walkthroughs', exact: true })).toBeVisible();
    await expect(manager.page.getByRole('row').filter({ hasText: 'Klafti' })).toContainText('Validated');
    await expect(manager.page.getByRole('row').filter({ hasText: 'Questerel' })).toContainText('Nadia');
  });
});
