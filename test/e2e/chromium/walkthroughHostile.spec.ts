import type { ChromiumRun } from '../../browsers/chromium';
import { fashionBrief } from '../fashionBrief';
import { expect, test } from '../fixtures';
import { PanelPage } from './panelPage';
import { storedRecords } from './storedRecords';
import { titleByFields } from './titledByFields';

interface StoredView {
  readonly url: string | null;
  readonly title: string;
  readonly arrivedAt: string;
  readonly clicks: number;
  readonly fields: number;
  readonly excludedKind: string | null;
}

/** In order of arrival. */
async function views(run: ChromiumRun): Promise<StoredView[]> {
  const all = await storedRecords<StoredView>(run, 'pageViews');
  return all.toSorted((a, b) => a.arrivedAt.localeCompare(b.arrivedAt));
}

test('a page that floods, forges and names its elements like the platform neither fills the trail nor ends it', async ({
  launch,
  shop,
  folder,
}) => {
  const { run, page, panel } = await PanelPage.walking({ launch, folder }, shop.url('aubelune', '/en/'));
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));

  await page.evaluate(() => {
    const names = ['querySelectorAll', 'evaluate', 'createTreeWalker', 'getElementsByTagName', 'referrer', 'location'];
    const fields = ['parentElement', 'closest', 'matches', 'textContent', 'childElementCount'];
    document.body.insertAdjacentHTML(
      'beforeend',
      `${names.map((name) => `<img name="${name}" alt="">`).join('')}<form class="popup" style="position:fixed;top:0">Delivery fee £3.95${fields.map((name) => `<input name="${name}">`).join('')}</form><button id="real">Real</button>`,
    );
    for (const { prototype } of [EventTarget, Node, Element, Document]) {
      for (const name of Object.getOwnPropertyNames(prototype)) {
        if (!/^(closest|matches|querySelectorAll|evaluate|createTreeWalker)$/.test(name)) continue;
        Object.defineProperty(prototype, name, { value: () => document.body });
      }
    }
    let count = 0;
    const until = Date.now() + 4_000;
    const flood = setInterval(() => {
      for (let each = 0; each < 4; each += 1) {
        count += 1;
        history.pushState(null, '', `/en/flood/${count}`);
        document.title = `${count} ${'x'.repeat(1_000_000)}`;
        const button = document.querySelector<HTMLElement>('#real');
        button?.click();
        for (const type of ['click', 'change', 'keydown', 'mousemove', 'pageshow', 'pagehide']) {
          button?.dispatchEvent(new Event(type, { bubbles: true }));
          window.dispatchEvent(new Event(type));
        }
        const node = document.createElement('div');
        node.className = 'popup';
        document.body.append(node);
        node.remove();
        window.postMessage({ type: 'walk.end' }, '*');
        window.postMessage(
          { type: 'walk.page', data: { sign: { kind: 'arrived', url: 'https://forged.example/' } } },
          '*',
        );
      }
      if (Date.now() > until) {
        clearInterval(flood);
        document.body.dataset.flooded = '';
      }
    }, 4);
  });
  // The page’s own methods are not what a locator needs.
  await expect.poll(() => page.evaluate(() => document.body.dataset.flooded === '')).toBe(true);

  const flooded = await views(run);
  expect(flooded.length).toBeLessThan(50);
  expect(flooded.reduce((sum, { clicks, fields }) => sum + clicks + fields, 0)).toBe(0);
  expect(Math.max(...flooded.map(({ title }) => title.length))).toBeLessThanOrEqual(2_000);
  expect(JSON.stringify(flooded)).not.toContain('forged.example');

  // The walk goes on as if nothing had been.
  await page.locator('#real').click();
  await expect.poll(async () => (await views(run)).reduce((sum, { clicks }) => sum + clicks, 0)).toBe(1);
  await page.goto(shop.url('klafti', '/en/product/bim'));
  await expect.poll(async () => (await views(run)).at(-1)?.url).toContain('/en/product/bim');
  await expect(panel.page.getByText('Recording', { exact: true })).toBeVisible();
  expect(errors).toEqual([]);
});

test('what is left out leaves no address and no title, whatever leads through it', async ({ launch, shop, folder }) => {
  const { run, page, panel } = await PanelPage.beside({ launch, folder }, shop.url('aubelune', '/en/'));
  await panel.start(fashionBrief, 'Aubelune');
  await panel.page.getByText('What is left out').click();
  await panel.page.getByLabel('Also leave out these sites, one per line').fill('flanou.localhost');
  await panel.page.getByRole('heading', { level: 1 }).click();
  await expect(panel.trail()).toHaveCount(1);
  const hidden = shop.url('flanou', '/en/?inbox=jo');

  // In a frame, by a redirect of its own, by a script of another page, and renamed on the way out.
  await page.evaluate((url) => {
    const frame = document.createElement('iframe');
    frame.src = url;
    document.body.append(frame);
  }, hidden);
  await expect(page.frameLocator('iframe').last().locator('h1').first()).toBeAttached();
  await page.evaluate((url) => {
    location.href = url;
  }, hidden);
  await page.waitForURL(hidden);
  await page.evaluate(
    (url) => {
      document.title = 'Inbox of Jo';
      history.pushState(null, '', '/en/message/7');
      document.title = 'Message of Jo';
      location.href = url;
    },
    shop.url('klafti', '/en/'),
  );
  await page.waitForURL(/klafti/);
  await expect.poll(async () => (await views(run)).at(-1)?.url).toContain('klafti');
  await page.goto('about:blank');
  await expect
    .poll(async () => (await views(run)).map(({ excludedKind }) => excludedKind))
    .toEqual([null, 'own', null]);
  const walked = await views(run);
  expect(JSON.stringify(walked)).not.toMatch(/flanou|inbox|of Jo|message/i);
  const state = JSON.stringify(await storedRecords(run, 'recordings'));
  expect(state).not.toMatch(/flanou|inbox|of Jo|message\/7/i);
});

test('a worker that is killed between any two steps goes on with the next; many tabs and one that asks are no burden', async ({
  launch,
  shop,
  folder,
}) => {
  const { run, page, panel } = await PanelPage.beside({ launch, folder }, shop.url('aubelune', '/en/'));
  const asking = await run.context.newPage();
  asking.on('dialog', () => undefined);
  await asking.goto(shop.url('klafti', '/en/'));
  void asking.evaluate(() => setTimeout(() => alert('Stay?'), 0));
  await page.bringToFront();
  await panel.start(fashionBrief, 'Aubelune');
  await expect(panel.trail()).toHaveCount(1);
  for (const path of ['/en/product/alba', '/en/help', '/en/basket']) {
    await run.stopServiceWorker();
    await page.goto(shop.url('aubelune', path));
    await run.stopServiceWorker();
    await expect.poll(async () => (await views(run)).at(-1)?.url).toContain(path);
  }
  await Promise.all(
    Array.from({ length: 30 }, async (_, index) => {
      const tab = await run.context.newPage();
      await tab.goto(shop.url('aubelune', `/en/?tab=${index}`));
    }),
  );
  await expect.poll(async () => (await views(run)).filter(({ url }) => url?.includes('tab=')).length).toBe(30);
  await panel.page.getByRole('button', { name: 'End the walkthrough …' }).click();
  await panel.page.getByRole('button', { name: /^End it/ }).click();
  await expect(panel.page.getByRole('heading', { name: 'The walkthrough is over' })).toBeVisible();
  const worker = await run.serviceWorker();
  const left = () => worker.evaluate<unknown>('chrome.scripting.getRegisteredContentScripts()');
  await expect.poll(left).toEqual([]);
});

test('a title that the page makes of what was typed is in the trail without it', async ({ launch, shop, folder }) => {
  const { run, page } = await PanelPage.walking({ launch, folder }, shop.url('aubelune', '/en/'));
  await titleByFields(page);
  await expect.poll(async () => (await views(run)).at(-1)?.title).toBe('Checkout for *** ***');
  const kept = [await views(run), await storedRecords(run, 'recordings'), await storedRecords(run, 'touchpoints')];
  expect(JSON.stringify(kept)).not.toMatch(/Wilhelmina|Hohenfels/);
});
