import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { reportMessages } from '@/lib/i18n/report';
import type { ChromiumRun } from '../../browsers/chromium';
import type { RunningShop } from '../../shop/server';
import { expect, test } from '../fixtures';
import { DashboardPage, type DownloadedFile } from './dashboardPage';
import { tagPage } from './popupPage';

const form = 'Report, to read, print or keep as PDF (HTML)';

/** A journey with two touchpoints, each with its picture. */
async function captureJourney(run: ChromiumRun, shop: RunningShop): Promise<DashboardPage> {
  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', '/en/product/alba'));
  await tagPage(run, tab, '2', 'f');
  await tab.goto(shop.url('klafti', '/en/'));
  await tagPage(run, tab, '1');
  return DashboardPage.open(run, '#/touchpoints');
}

/** The report as somebody sees it who has the file, and no network. */
async function openOffline(run: ChromiumRun, folder: string, { name, bytes }: DownloadedFile): Promise<Page> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  await run.context.setOffline(true);
  const page = await run.context.newPage();
  await page.goto(pathToFileURL(path).href);
  return page;
}

async function expectNoBarrier(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const found = await page.evaluate<string[]>(`axe.run().then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' at ' + target.join(' ') + ': ' + failureSummary)))`);
  expect(found).toEqual([]);
}

for (const language of ['en', 'fr'] as const) {
  test(`a report opens from its file alone, and prints: ${language}`, async ({ launch, shop, folder }) => {
    const downloads = await folder('downloads');
    const run = await launch({ downloadDir: downloads });
    const dashboard = await captureJourney(run, shop);
    const file = await dashboard.export(downloads, 'This journey', form, async (dialog) => {
      await dialog.getByRole('combobox', { name: 'Language of the file' }).selectOption(language);
    });
    expect(file.name).toMatch(/^My study - First journey - \d{4}-\d\d-\d\d\.html$/);
    const text = reportMessages[language];
    const page = await openOffline(run, await folder('report'), file);

    for (const name of [text.restsOn, text.map, text.findings, text.counts, text.method, text.evidenceTitle]) {
      await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('First journey');
    await expect(page.getByRole('img', { name: text.mapOf('First journey') })).not.toHaveCount(0);
    await expect(page.getByRole('table', { name: text.mapTable }).getByRole('rowheader')).not.toHaveCount(0);
    const pictures = page.locator('.pictures img');
    await expect(pictures).toHaveCount(2);
    const widths = await pictures.evaluateAll((all) =>
      Promise.all(
        all.map(async (each) => {
          const image = each as HTMLImageElement;
          await image.decode();
          return image.naturalWidth;
        }),
      ),
    );
    for (const width of widths) expect(width).toBeGreaterThan(400);
    expect(await page.locator('svg image').count()).toBeGreaterThanOrEqual(2);

    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectNoBarrier(page);
    }
    for (const format of ['A4', 'A3'] as const) {
      const pdf = await page.pdf({ format, landscape: true, printBackground: true });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
      expect(pages).toBeGreaterThanOrEqual(4);
      expect(pages).toBeLessThan(20);
    }
  });
}

test('the dialog says how a report becomes a PDF', async ({ launch, shop, folder }) => {
  const downloads = await folder('downloads');
  const run = await launch({ downloadDir: downloads });
  const dashboard = await captureJourney(run, shop);
  await dashboard.button('Export').click();
  const dialog = dashboard.dialog('Export the journey map');
  await dialog.getByRole('radio', { name: 'The whole study', exact: true }).check();
  await dialog.getByRole('radio', { name: form, exact: true }).check();
  await dialog.getByRole('button', { name: 'Save file', exact: true }).click();
  await expect(dialog.getByText(reportMessages.en.toPrint)).toBeVisible();
});
