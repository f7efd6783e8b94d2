import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import fc from 'fast-check';
import { parseDetails } from '@/lib/page/parseDetails';
import { type OfflineTab, openOfflineTab } from '../../eval/offlineTab';
import { type HostilePage, hostilePage, largePages } from '../../hostile/hostilePage';
import { redefinedMethods } from '../../hostile/redefinedMethods';
import { chromiumBuild, test } from '../fixtures';

const reader = readFileSync(join(chromiumBuild, 'details-reader.js'), 'utf8').trim().replace(/;$/, '');

/** Source text: reads the page as the extension does, and says what the reading left behind in the page and in its own world. */
const readAndLook = `(async () => {
  const prototypes = () => [Object, Array, String, Map, Set, RegExp, Element, Document, Node]
    .map(({ prototype }) => Reflect.ownKeys(prototype).map(String).join()).join(';');
  const [page, own] = [document.documentElement.outerHTML, prototypes()];
  const details = await ${reader};
  return {
    details,
    isPageChanged: document.documentElement.outerHTML !== page,
    isWorldChanged: prototypes() !== own || 'hostileRan' in globalThis,
  };
})()`;

interface Looked {
  readonly details: unknown;
  readonly isPageChanged: boolean;
  readonly isWorldChanged: boolean;
}

async function read(tab: OfflineTab, { url, html }: HostilePage) {
  await tab.show(url, Buffer.from(html));
  const looked = (await tab.evaluateIsolated(readAndLook)) as Looked;
  const details = parseDetails(looked.details);
  expect(details, JSON.stringify(looked.details).slice(0, 2000)).not.toBeNull();
  expect([looked.isPageChanged, looked.isWorldChanged], html.slice(0, 2000)).toEqual([false, false]);
  expect(await hasRun(tab)).toBe(false);
  return details;
}

/** Asked by the debugger itself: what Playwright asks with would meet the methods that the page has redefined. */
async function hasRun(tab: OfflineTab): Promise<unknown> {
  const session = await tab.page.context().newCDPSession(tab.page);
  const { result } = await session.send('Runtime.evaluate', { expression: '"hostileRan" in globalThis' });
  await session.detach();
  return result.value;
}

test('the built reader reads hundreds of hostile pages', async ({ launch }) => {
  test.setTimeout(600_000);
  const tab = await openOfflineTab(await launch({ extensionDirs: [] }), true);
  const pages = fc.sample(hostilePage(1), { numRuns: 300, seed: 1890 });
  for (const page of pages) await test.step(page.url, () => read(tab, page));
});

test('pages that are large in one way are cut off, not hung up', async ({ launch }) => {
  test.setTimeout(600_000);
  const tab = await openOfflineTab(await launch({ extensionDirs: [] }), true);
  for (const page of largePages) await test.step(page.name, () => read(tab, page));
});

test('what a page redefines for its own scripts changes nothing', async ({ launch }) => {
  test.setTimeout(300_000);
  const tab = await openOfflineTab(await launch({ extensionDirs: [] }), true);
  const product = { '@context': 'https://schema.org', '@type': 'Product', name: 'Alba coat', brand: 'Aubelune' };
  const html = `<!doctype html><html lang="en"><head>${redefinedMethods}<title>Alba coat | Aubelune</title>
    <script type="application/ld+json">${JSON.stringify(product)}</script></head>
    <body><h1>Alba coat</h1><p class="price">£240.00</p><button>Add to basket</button></body></html>`;
  const details = await read(tab, { url: 'https://aubelune.example/p/alba-coat', html });
  expect(details).toMatchObject({
    kind: { id: 'product' },
    title: 'Alba coat',
    facts: {
      product: { value: 'Alba coat' },
      brand: { value: 'Aubelune' },
      price: { value: 240 },
      currency: { value: 'GBP' },
    },
  });
  for (const page of fc.sample(hostilePage(1), { numRuns: 60, seed: 7 })) {
    await read(tab, { ...page, html: page.html.replace('<head>', `<head>${redefinedMethods}`) });
  }
});
