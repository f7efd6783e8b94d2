import type { FirefoxRun } from '../../browsers/firefox';
import { expect, test } from '../fixtures';
import { button, radio } from './quickForm';
import { beginWalk, focusSidebar } from './sidebar';
import { storedRecords } from './storedRecords';

interface StoredView {
  readonly url: string | null;
  readonly arrivedAt: string;
  readonly inViewMs: number;
  readonly clicks: number;
}

/** In order of arrival: `host/path` without the ending of the host. */
async function walked(run: FirefoxRun): Promise<string[]> {
  return (await views(run)).map(({ url }) => {
    const { host, pathname } = new URL(url ?? 'none:');
    return `${host.split('.')[0]}${pathname}`;
  });
}

async function views(run: FirefoxRun): Promise<StoredView[]> {
  const { 'parcours/pageViews': all = [] } = await storedRecords(run);
  return (all as unknown as StoredView[]).toSorted((a, b) => a.arrivedAt.localeCompare(b.arrivedAt));
}

test('a walk logs itself, beside the sidebar, and its end leaves nothing behind', async ({ launchFirefox, shop }) => {
  const run = await launchFirefox();
  const { page } = run;
  await run.navigate(shop.url('aubelune', '/en/product/alba'));
  const panel = await beginWalk(run);
  await expect.poll(() => walked(run)).toEqual(['aubelune/en/product/alba']);

  // A page that is loaded, one that a script makes of it, and a click that is counted.
  await run.navigate(shop.url('hard', '/spa'));
  await expect.poll(() => walked(run)).toEqual(['aubelune/en/product/alba', 'hard/spa']);
  await page.click({ role: 'link', name: 'Alba wrap dress' });
  await expect.poll(() => walked(run)).toEqual(['aubelune/en/product/alba', 'hard/spa', 'hard/spa/products/1']);
  await expect.poll(async () => (await views(run))[1]?.clicks).toBe(1);

  // The worker of a long walk sleeps between two pages.
  await run.stopBackground();
  await run.newTab(shop.url('klafti', '/en/'));
  await expect.poll(() => walked(run)).toHaveLength(4);
  expect((await walked(run)).at(-1)).toBe('klafti/en/');

  // Felt by one key, on the page in view.
  await focusSidebar(run);
  await run.press('f');
  await expect.poll(() => panel.property(radio('Positive'), 'checked')).toBe(true);
  await panel.click(button('Start the task'));
  await panel.click(button('End the task'));
  await panel.click(button('Save and go on'));

  await panel.click(button('End the walkthrough …'));
  expect(await panel.property({ role: 'checkbox', name: 'Take back the right to see pages' }, 'checked')).toBe(true);
  await panel.click(button('End it all the same'));
  await panel.waitForElement({ role: 'heading', name: 'The walkthrough is over' });

  const { 'parcours/walkthroughs': [walkthrough] = [], 'parcours/touchpoints': touchpoints } = await storedRecords(run);
  expect(walkthrough).toMatchObject({ state: 'toValidate', tasks: [{ completed: true }] });
  expect(touchpoints).toMatchObject([{ emotion: { valence: 1 }, basis: 'experienced' }]);
  await expect.poll(() => stillThere(run)).toEqual({ scripts: 0, alarms: 0, origins: 0 });
  await run.navigate(shop.url('klafti', '/en/product/bim'));
  expect(await views(run)).toHaveLength(4);
});

interface ExtensionApi {
  readonly scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
  readonly alarms: { getAll(): Promise<unknown[]> };
  readonly permissions: { getAll(): Promise<{ readonly origins: readonly string[] }> };
}

/** What could record still. */
async function stillThere(run: FirefoxRun): Promise<unknown> {
  return JSON.parse(
    await run.background.execute(async () => {
      const { browser } = window as unknown as { browser: ExtensionApi };
      return JSON.stringify({
        scripts: (await browser.scripting.getRegisteredContentScripts()).length,
        alarms: (await browser.alarms.getAll()).length,
        origins: (await browser.permissions.getAll()).origins.length,
      });
    }),
  );
}
