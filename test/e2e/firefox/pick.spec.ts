import type { FirefoxDocument } from '../../browsers/firefox-document';
import { expect, test } from '../fixtures';
import { tagPart } from './overlay';
import { storedRecords } from './storedRecords';

/** All that a page can see of itself, with where everything is scrolled to. */
function stateOf(page: FirefoxDocument): Promise<unknown> {
  return page.execute(() => [
    document.documentElement.outerHTML,
    scrollX,
    scrollY,
    Array.from(document.querySelectorAll('*'), (each) => each.scrollTop),
  ]);
}

test('a part of four thousand pixels is picked by keys alone, and the page is as it was', async ({
  launchFirefox,
  shop,
}) => {
  test.setTimeout(180_000);
  const run = await launchFirefox();
  const { page } = run;
  await run.navigate(shop.url('hard', '/stitch'));
  await page.execute(() => scrollTo({ top: 1_234, behavior: 'instant' }));
  const before = await stateOf(page);
  await tagPart(run, ['640 × 20', '640 × 4030']);

  expect(await stateOf(page)).toEqual(before);
  const { 'parcours/evidence': evidence = [] } = await storedRecords(run);
  const picture = evidence.find(({ kind }) => kind === 'elementScreenshot');
  expect(picture).toMatchObject({ width: 640, height: 4030, masks: [] });
});

test('Escape leaves without a trace, and the page hears of no key', async ({ launchFirefox, shop }) => {
  const run = await launchFirefox();
  const { page } = run;
  await run.navigate(shop.url('hard', '/pick'));
  const before = await stateOf(page);
  await run.press('Alt+Shift+K');
  const picker = run.frame('about:blank');
  await picker.waitFor(() => document.hasFocus());
  await page.execute(() => {
    window.seen.length = 0;
  });
  await run.press('ArrowUp', 'ArrowUp', 'Escape');
  await expect.poll(() => stateOf(page)).toEqual(before);
  expect(await page.execute(() => window.seen.filter((type) => type.startsWith('key')))).toEqual([]);
});

declare global {
  interface Window {
    /** The trusted events that the page to pick from has seen. */
    readonly seen: string[];
  }
}
