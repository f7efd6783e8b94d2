import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import type { Answer, PageView, Walkthrough } from '@/lib/journey/schemas/walkthrough';
import { expect, test } from '../fixtures';
import { DashboardPage, downloaded } from './dashboardPage';
import { storedRecords } from './storedRecords';
import { walkthroughFile } from './walkthroughFile';

/** Exports by the button of the screen, in a form; gives the file as it lay in the browser's downloads, which are emptied before. */
async function exported({ page }: DashboardPage, downloads: string, title: string, form: string) {
  for (const old of await readdir(downloads)) await rm(join(downloads, old));
  await page.getByRole('main').getByRole('button', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.getByRole('radio', { name: form, exact: true }).check();
  await dialog.getByRole('button', { name: 'Save file' }).click();
  await expect(dialog.getByText('Given to the browser’s downloads')).toBeVisible();
  const file = await downloaded(downloads);
  await expect(dialog).toContainText(file.name);
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
  return file;
}

async function expectNoBarrier(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(axe.source);
  const found = await page.evaluate<string[]>(`axe.run().then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`);
  expect(found).toEqual([]);
}

test('the report of a walkthrough leaves with its map, and so does the comparison, and says what is stored', async ({
  launch,
  folder,
}) => {
  const downloads = await folder('downloads');
  const run = await launch({ downloadDir: downloads });
  const dashboard = await DashboardPage.open(run);
  const { page } = dashboard;
  const imported = await dashboard.import({ name: 'walked.json', bytes: walkthroughFile() });
  await imported.getByRole('button', { name: 'Close', exact: true }).last().click();
  await dashboard.goTo('Study');
  await page
    .getByRole('navigation', { name: 'Study' })
    .getByRole('link', { name: 'Walkthroughs', exact: true })
    .click();
  await page.getByRole('link', { name: 'Nordic', exact: true }).click();
  // What was suggested by the kinds of the pages is filled in.
  await page.getByRole('checkbox', { name: 'Tick all steps' }).check();
  await page.getByRole('button', { name: 'Make touchpoints' }).click();
  await expect(page.getByRole('list', { name: 'Trail' }).getByText('Visits the website')).toBeVisible();
  await page.getByRole('link', { name: 'Report', exact: true }).click();
  await expect(page.getByRole('img', { name: /^Map of “Camille buys a dress”/ })).toContainText('Calls the shop');
  await expectNoBarrier(page);

  const title = 'Export the walkthrough report';
  await page.getByRole('main').getByRole('button', { name: 'Export…' }).click();
  await expect(page.getByRole('dialog', { name: title })).toContainText('The file will hold 4 pages');
  await expectNoBarrier(page);
  await page.getByRole('dialog', { name: title }).getByRole('button', { name: 'Cancel' }).click();

  const [answers, pageViews, [walkthrough]] = await Promise.all([
    storedRecords<Answer>(run, 'answers'),
    storedRecords<PageView>(run, 'pageViews'),
    storedRecords<Walkthrough>(run, 'walkthroughs'),
  ]);

  await test.step('as a page that is read without network', async () => {
    const file = await exported(dashboard, downloads, title, 'Report, to read, print or keep as PDF (HTML)');
    expect(file.name).toMatch(/^Linen summer - Camille buys a dress - walkthrough - \d{4}-\d\d-\d\d\.html$/);
    const path = join(await folder('read'), 'report.html');
    await writeFile(path, file.bytes);
    const reader = await run.context.newPage();
    const asked: string[] = [];
    reader.on('request', (request) => asked.push(request.url()));
    await reader.goto(`file://${path}`);
    expect(asked.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Camille buys a dress');
    await expect(reader.getByRole('img', { name: /^Map of “Camille buys a dress”/ }).first()).toBeVisible();
    const rows = (name: string) => reader.getByRole('table', { name, exact: true }).getByRole('row');
    const facts = await rows('What happened').allInnerTexts();
    for (const view of pageViews) {
      if (view.excludedKind === null) expect(facts.some((row) => row.includes(view.title))).toBe(true);
    }
    const opinions = await rows('What was thought of it').allInnerTexts();
    expect(opinions.join('\n')).toContain(walkthrough?.tasks[0]?.reality);
    expect(facts.join('\n')).not.toContain(walkthrough?.tasks[0]?.reality);
    await expect(rows('Scores by criterion')).toHaveCount(1 + answers.length);
    // 3 × 0 and 1 × 3/4, over a weight of 4.
    await expect(rows('Scores by stage').filter({ hasText: 'Whole visit' })).toContainText('19%');
    await expectNoBarrier(reader);
    const pdf = await reader.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(2);
    await reader.close();
  });

  await test.step('as a workbook, slides, tables and words', async () => {
    const book = unzipSync((await exported(dashboard, downloads, title, 'Excel workbook')).bytes);
    const texts = strFromU8(book['xl/sharedStrings.xml'] ?? new Uint8Array());
    for (const text of ['Were the costs told early?', 'Only at the last page.', 'Linen dress']) {
      expect(texts).toContain(text);
    }
    const deck = unzipSync((await exported(dashboard, downloads, title, 'Presentation (PowerPoint)')).bytes);
    const slides = Object.entries(deck).filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    expect(slides.map(([, bytes]) => strFromU8(bytes)).join('\n')).toContain('Were the costs told early?');
    const csv = await exported(dashboard, downloads, title, 'Criteria and answers (CSV)');
    expect(csv.name).toContain(' - walkthrough - answers - ');
    expect(strFromU8(csv.bytes).trimEnd().split('\r\n')).toHaveLength(1 + answers.length);
    const markdown = await exported(dashboard, downloads, title, 'Written report (Markdown)');
    expect(strFromU8(markdown.bytes)).toContain('## What happened');
  });

  await test.step('the comparison by its brief', async () => {
    await page.getByRole('link', { name: 'Open the brief “Buy a dress”' }).click();
    await page.getByRole('link', { name: 'Compare walkthroughs', exact: true }).click();
    const file = await exported(
      dashboard,
      downloads,
      'Export the comparison',
      'Report, to read, print or keep as PDF (HTML)',
    );
    expect(file.name).toMatch(/^Linen summer - Buy a dress - comparison - \d{4}-\d\d-\d\d\.html$/);
    expect(strFromU8(file.bytes)).toContain('Scores side by side');
  });
});
