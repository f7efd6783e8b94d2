import { bundleForPage } from '../../browsers/bundleForPage';
import { wholeContract } from '../../unit/store/wholeContract';
import { expect, test } from '../fixtures';

test('the store keeps its contract over the IndexedDB of a real page', async ({ launch, shop }) => {
  const run = await launch({ extensionDirs: [] });
  const page = await run.context.newPage();
  await page.goto(shop.url('elsewhere', '/'));
  await page.addScriptTag({
    content: await bundleForPage('test/e2e/chromium/storeContractInPage.ts', 'storeContractInPage'),
  });
  const failures: Record<string, string> = {};
  for (const [index, { name }] of wholeContract.entries()) {
    await test.step(name, async () => {
      const failure = await page.evaluate<string | null>(`storeContractInPage.runCase(${index})`);
      if (failure !== null) failures[name] = failure;
    });
  }
  expect(failures).toEqual({});
  expect(await page.evaluate('storeContractInPage.cases')).toBe(wholeContract.length);
});
