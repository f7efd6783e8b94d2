import type { FirefoxRun } from '../../browsers/firefox';
import { expect, test } from '../fixtures';
import { beginWalk, focusSidebar } from './sidebar';
import { storedRecords } from './storedRecords';

interface View {
  readonly url: string;
  readonly clicks: number;
  readonly arrivedAt: string;
}

/** In order of arrival: the path, and the clicks counted there. */
async function walked(run: FirefoxRun): Promise<(string | number)[][]> {
  const views = ((await storedRecords(run))['parcours/pageViews'] ?? []) as unknown as View[];
  return views
    .toSorted((a, b) => a.arrivedAt.localeCompare(b.arrivedAt))
    .map(({ url, clicks }) => [new URL(url).pathname, clicks]);
}

test('a part of the page is picked from the sidebar by keys alone, which stay there', async ({
  launchFirefox,
  shop,
}) => {
  const run = await launchFirefox();
  await run.navigate(shop.url('hard', '/stitch'));
  const panel = await beginWalk(run);
  await focusSidebar(run);
  await run.press('e');
  const picker = run.frame('about:blank');
  await picker.waitFor(() => document.querySelector('[role=status]')?.textContent?.includes('arrow keys'));
  // A row in the middle of the window, then all of them.
  await run.press('ArrowUp');
  await picker.waitFor(() => document.body.textContent?.includes('640 × 20'));
  await run.press('ArrowUp');
  await picker.waitFor(() => document.body.textContent?.includes('640 × 4030'));
  await run.press('ArrowDown');
  await picker.waitFor(() => document.body.textContent?.includes('640 × 20'));
  await run.press('Enter');
  await panel.waitForElement('[role=status]', 'Part kept');
  const { 'parcours/evidence': evidence = [] } = await storedRecords(run);
  expect(evidence).toMatchObject([{ kind: 'elementScreenshot', width: 640, height: 20 }]);

  await focusSidebar(run);
  await run.press('e');
  await picker.waitFor(() => document.querySelector('[role=status]')?.textContent?.includes('arrow keys'));
  await run.press('Escape');
  await panel.waitForElement('[role=status]', 'Nothing was picked.');
});

test('an add-on that is updated in the middle of a walk goes on in the page that is open, and doubles none', async ({
  launchFirefox,
  shop,
}) => {
  const run = await launchFirefox();
  const { page } = run;
  const path = '/en/product/alba';
  await run.navigate(shop.url('aubelune', path));
  await beginWalk(run);
  /** It counts in the page as soon as it is there. */
  const clickUntilMoreThan = (known: number) =>
    expect
      .poll(async () => {
        await page.click('h1');
        return Number((await walked(run))[0]?.[1]);
      })
      .toBeGreaterThan(known);
  await clickUntilMoreThan(0);

  await run.installAddon();
  // Those that were on their way may be told late.
  await clickUntilMoreThan(Number((await walked(run))[0]?.[1]) + 2);
  await run.navigate(shop.url('klafti', '/en/'));
  await expect.poll(async () => (await walked(run)).map(([each]) => each)).toEqual([path, '/en/']);
  const { 'parcours/walkthroughs': walkthroughs } = await storedRecords(run);
  expect(walkthroughs).toMatchObject([{ state: 'running', pauses: [] }]);
});
