import type { Page } from '@playwright/test';
import type { PageView, Walkthrough } from '@/lib/journey/schemas/walkthrough';
import type { ChromiumRun } from '../../browsers/chromium';
import { fashionBrief } from '../fashionBrief';
import { expect, test } from '../fixtures';
import { PanelPage } from './panelPage';
import { storedRecords } from './storedRecords';

/** In order of arrival: `host/path` without the ending of the host, and the clicks counted there. */
async function walked(run: ChromiumRun): Promise<(string | number)[][]> {
  const views = await storedRecords<PageView>(run, 'pageViews');
  return views
    .toSorted((a, b) => a.arrivedAt.localeCompare(b.arrivedAt))
    .map(({ url, clicks }) => {
      const { host, pathname } = new URL(url ?? 'none:');
      return [`${host.split('.')[0]}${pathname}`, clicks];
    });
}

/** What goes wrong in a page from now on, in its own scripts and in those that extensions put there. */
async function troublesIn(page: Page): Promise<string[]> {
  const troubles: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    troubles.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'warning') troubles.push(JSON.stringify(args));
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error' || entry.level === 'warning') troubles.push(entry.text);
  });
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
  return troubles;
}

/** Without it the browser does not load an unpacked extension again. */
async function setDeveloperMode(run: ChromiumRun): Promise<void> {
  const page = await run.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    'new Promise((done) => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }, done))',
  );
  await page.close();
}

/** As an update of the extension does: all of it ends, and starts anew. */
async function reloadExtension(run: ChromiumRun): Promise<void> {
  const worker = await run.serviceWorker();
  const gone = new Promise((resolve) => worker.once('close', resolve));
  await worker.evaluate('void chrome.runtime.reload()').catch(() => undefined);
  await gone;
  const again = await run.serviceWorker();
  await expect
    .poll(() => again.evaluate<number>('chrome.scripting.getRegisteredContentScripts().then(({ length }) => length)'))
    .toBe(1);
}

test('an extension that is reloaded in the middle of a walk goes on in the pages that are open, and doubles none', async ({
  launch,
  shop,
  folder,
}) => {
  test.setTimeout(120_000);
  const { run, page, panel } = await PanelPage.beside({ launch, folder }, shop.url('aubelune', '/en/product/alba'));
  await panel.start(fashionBrief, 'Aubelune');
  await setDeveloperMode(run);
  const other = await run.context.newPage();
  await other.goto(shop.url('klafti', '/en/'));
  await other.getByRole('heading').first().click();
  await expect
    .poll(() => walked(run))
    .toEqual([
      ['aubelune/en/product/alba', 0],
      ['klafti/en/', 1],
    ]);
  const [inFront, behind] = [await troublesIn(other), await troublesIn(page)];

  await reloadExtension(run);
  // Nothing is said of the page anew: it is the same, and what is done in it counts once.
  await other.mouse.move(200, 200);
  await other.mouse.wheel(0, 200);
  await other.getByRole('heading').first().click();
  await expect
    .poll(() => walked(run))
    .toEqual([
      ['aubelune/en/product/alba', 0],
      ['klafti/en/', 2],
    ]);
  await page.bringToFront();
  await page.getByRole('heading', { level: 1 }).click();
  await page.getByRole('heading', { level: 1 }).click();
  await expect
    .poll(() => walked(run))
    .toEqual([
      ['aubelune/en/product/alba', 2],
      ['klafti/en/', 2],
    ]);

  const again = await PanelPage.open(run, page);
  await expect(again.page.getByText('Recording', { exact: true })).toBeVisible();
  await expect(again.trail()).toHaveCount(2);
  await reloadExtension(run);
  await page.goto(shop.url('aubelune', '/en/'));
  await page.reload();
  await page.getByRole('heading').first().click();
  await expect
    .poll(() => walked(run))
    .toEqual([
      ['aubelune/en/product/alba', 2],
      ['klafti/en/', 2],
      ['aubelune/en/', 0],
      ['aubelune/en/', 1],
    ]);
  expect([...inFront, ...behind]).toEqual([]);

  const last = await PanelPage.open(run, page);
  await last.page.getByRole('button', { name: 'End the walkthrough …' }).click();
  await last.page.getByRole('button', { name: /^End it/ }).click();
  await expect(last.page.getByRole('heading', { name: 'The walkthrough is over' })).toBeVisible();
  const [walkthrough] = await storedRecords<Walkthrough>(run, 'walkthroughs');
  // It was away for less than what counts as a gap.
  expect(walkthrough).toMatchObject({ state: 'toValidate', pauses: [] });
});
