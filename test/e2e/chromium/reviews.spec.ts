import type { Page } from '@playwright/test';
import type { ChromiumRun } from '../../browsers/chromium';
import { expect, test } from '../fixtures';
import { OverlayPage } from './overlayPage';
import { PickerPage } from './pickerPage';
import { PopupPage } from './popupPage';
import { storedRecords, storedTouchpoints } from './storedRecords';

interface StoredVerbatim {
  readonly quote: string;
  readonly stageId: string | null;
  readonly themeIds: readonly string[];
  readonly authorInitials: string;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly rating: { readonly value: number; readonly best: number | null } | null;
  readonly emotion: { readonly valence: number | null; readonly basis: string | null } | null;
  readonly touchpointId: string | null;
  readonly anchor: {
    readonly selectors: readonly {
      readonly type: string;
      readonly exact?: string;
      readonly prefix?: string;
      readonly suffix?: string;
    }[];
    readonly textFragmentUrl: string | null;
  } | null;
}
const verbatims = (run: ChromiumRun) => storedRecords<StoredVerbatim>(run, 'verbatims');

const textOf = async (page: Page, selector: string) => (await page.locator(selector).first().textContent()) ?? '';

/** Opens the popup over a page with reviews, starts the sweep by its key, and gives the dashboard's tab. */
async function sweep(run: ChromiumRun, page: Page): Promise<Page> {
  const popup = await PopupPage.open(run, page);
  await popup.openPageTools();
  // With their number, or without one where a busy machine left no time to count them.
  await expect(popup.page.getByRole('menuitem', { name: /^Review sweep/, disabled: false })).toBeVisible();
  const opened = run.context.waitForEvent('page');
  await popup.pressLast('2');
  return opened;
}

test('reviews of a page are coded by keys alone, each a verbatim at once', async ({ launch, shop }) => {
  const run = await launch();
  const codebook = await run.openExtensionPage('dashboard.html#/study/codebook');
  await codebook.getByRole('button', { name: 'Add the starter themes' }).click();
  await expect.poll(() => storedRecords(run, 'themes')).toHaveLength(12);
  await codebook.close();
  const page = await run.context.newPage();
  await page.goto(shop.url('parlavis', '/en/company/klafti'));
  const shown = await page.locator('article.opinion').count();
  const dashboard = await sweep(run, page);
  const status = dashboard.getByRole('status').filter({ hasText: / of / });
  await expect(status).toHaveText(`0 of ${shown}`);
  expect(dashboard.url()).toMatch(/#\/sweep\//);

  // A stage, a theme by its letter, and on; what the stars suggest stays.
  await dashboard.keyboard.press('2');
  await dashboard.keyboard.press('t');
  await dashboard.keyboard.press('Enter');
  await expect(status).toHaveText(`1 of ${shown}`);
  await expect.poll(() => verbatims(run)).toHaveLength(1);
  const [first] = await verbatims(run);
  expect(first?.quote).toContain((await textOf(page, '.opinion-body')).slice(0, 40));
  expect(first?.stageId).not.toBeNull();
  expect(first?.themeIds).toHaveLength(1);
  expect(first?.emotion?.basis).toBe('reported');
  expect(first?.authorInitials).toMatch(/^\p{Lu}\.( \p{Lu}\.)*$/u);
  expect(first?.publishedAt).toMatch(/^\d{4}-\d{2}-\d{2}/);
  const author = await textOf(page, '.opinion-author');
  expect(JSON.stringify(first)).not.toContain(author.split(' ').at(-1));

  // Skipped, taken back, given another feeling, kept.
  await dashboard.keyboard.press('x');
  await expect(status).toHaveText(`2 of ${shown}`);
  await dashboard.keyboard.press('u');
  await expect(status).toHaveText(`1 of ${shown}`);
  await dashboard.keyboard.press('g');
  await dashboard.keyboard.press('Enter');
  await expect.poll(async () => (await verbatims(run)).map(({ emotion }) => emotion?.valence)).toContain(2);

  // It goes on where it was, also after the tab was closed.
  const address = dashboard.url();
  await dashboard.close();
  const again = await run.context.newPage();
  await again.goto(address);
  await expect(again.getByRole('status').filter({ hasText: / of / })).toHaveText(`2 of ${shown}`);
  for (let left = shown - 2; left > 0; left--) await again.keyboard.press('Enter');
  await expect(again.getByText('All reviews are coded.')).toBeVisible();
  await expect.poll(() => verbatims(run)).toHaveLength(shown);
});

test('sixty reviews are coded with at most five keys each, and stored whole', async ({ launch, shop }) => {
  test.setTimeout(180_000);
  const run = await launch();
  const codebook = await run.openExtensionPage('dashboard.html#/study/codebook');
  await codebook.getByRole('button', { name: 'Add the starter themes' }).click();
  await expect.poll(() => storedRecords(run, 'themes')).toHaveLength(12);
  await codebook.close();
  const page = await run.context.newPage();
  await page.goto(shop.url('hard', '/reviews'));
  const texts = await page.locator('[itemprop=reviewBody]').allTextContents();
  expect(texts).toHaveLength(60);
  const dashboard = await sweep(run, page);
  const status = dashboard.getByRole('status').filter({ hasText: / of / });
  await expect(status).toHaveText('0 of 60');

  let keys = 0;
  const press = async (key: string) => {
    await dashboard.keyboard.press(key);
    keys += 1;
  };
  const codes = texts.map((_, at) => ({
    stage: String((at % 5) + 1),
    theme: 'TREW'.charAt(at % 4),
    emotion: 'ASDFG'.charAt(at % 5),
  }));
  const begun = Date.now();
  for (const { stage, theme, emotion } of codes) for (const key of [stage, theme, emotion, 'Enter']) await press(key);
  await expect(dashboard.getByText('All reviews are coded.')).toBeVisible();
  const seconds = (Date.now() - begun) / 1000;
  test.info().annotations.push({ type: 'time', description: `${keys} keys, ${seconds.toFixed(1)} s by machine` });
  expect(keys).toBeLessThanOrEqual(60 * 5);

  await expect.poll(async () => (await verbatims(run)).length).toBe(60);
  const stored = await verbatims(run);
  const stageIds = new Set(stored.map(({ stageId }) => stageId));
  expect(stageIds.size).toBe(5);
  const themeOf = new Map<string, string>();
  for (const [at, words] of texts.entries()) {
    const kept = stored.find(({ quote }) => quote.endsWith(words));
    expect(kept, words).toMatchObject({ emotion: { valence: (at % 5) - 2, basis: 'reported' } });
    expect(kept?.rating).toMatchObject({ value: (at % 5) + 1, best: 5 });
    expect(kept?.themeIds, words).toHaveLength(1);
    const { theme } = codes[at] as { theme: string };
    const [themeId = ''] = kept?.themeIds ?? [];
    expect(themeOf.get(theme) ?? themeId).toBe(themeId);
    themeOf.set(theme, themeId);
    // All that finds it again: its words, their position, their box, and a link.
    const [quote, position, css] = kept?.anchor?.selectors ?? [];
    expect(quote).toMatchObject({ type: 'TextQuoteSelector', exact: words });
    // Names stand around a review.
    expect(quote).toMatchObject({ prefix: '', suffix: '' });
    expect(position).toMatchObject({ type: 'TextPositionSelector', isOnly: true });
    expect(css).toMatchObject({ type: 'CssSelector', refinedBy: { exact: words } });
    expect(kept?.anchor?.textFragmentUrl).toContain('#:~:text=');
  }
  expect(themeOf.size).toBe(4);
  // The last link opens at its review.
  const link = stored.find(({ quote }) => quote.endsWith(texts.at(-1) ?? ''))?.anchor?.textFragmentUrl ?? '';
  const opened = await run.context.newPage();
  await opened.goto(link);
  await expect.poll(() => opened.evaluate(() => scrollY)).toBeGreaterThan(1000);
});

test('a review that is pointed at is kept as its reading, as what it reports, or both', async ({ launch, shop }) => {
  const run = await launch();
  const page = await run.context.newPage();
  await page.goto(shop.url('parlavis', '/en/company/klafti'));
  const picker = new PickerPage(run, page);
  await picker.start();
  const body = page.locator('.opinion-body').first();
  const box = await body.boundingBox();
  if (!box) throw new Error('The review is not shown.');
  await page.mouse.move(box.x + 20, box.y + 10);
  await page.keyboard.press('Enter');
  await picker.expectGone();
  const overlay = new OverlayPage(run, page);
  const form = await overlay.form();
  const choice = (name: string) => form.getByRole('radio', { name, exact: true });
  await expect(choice('Both')).toBeChecked();
  await page.keyboard.press('v');
  await expect(choice('The customer reads this review')).toBeChecked();
  await page.keyboard.press('v');
  await expect(choice('What this review reports')).toBeChecked();
  await page.keyboard.press('v');
  await expect(choice('Both')).toBeChecked();
  await page.keyboard.press('Control+Enter');
  await expect(form.getByRole('status')).toContainText('Saved');
  const [touchpoint] = await storedTouchpoints(run);
  const [kept, ...others] = await verbatims(run);
  expect(others).toEqual([]);
  expect(kept).toMatchObject({ touchpointId: touchpoint?.id, language: 'en', emotion: { basis: 'reported' } });
  expect(kept?.quote).toContain(await textOf(page, '.opinion-body'));
});

test('words selected in a review bring the whole review', async ({ launch, shop }) => {
  const run = await launch();
  const page = await run.context.newPage();
  await page.goto(shop.url('parlavis', '/en/company/klafti'));
  await page
    .locator('.opinion-body')
    .nth(1)
    .evaluate((element) => getSelection()?.selectAllChildren(element));
  const overlay = new OverlayPage(run, page);
  const form = await overlay.open();
  await expect(form.getByRole('region', { name: 'Review' })).toBeVisible();
  await expect(form.getByRole('radio', { name: 'Both', exact: true })).toBeChecked();
});
