import { build } from 'vite';
import { wholeContract } from '../../unit/store/wholeContract';
import { expect, test } from '../fixtures';

/** The contract with all that it needs, as one script that leaves `storeContractInPage` behind. */
async function bundle(): Promise<string> {
  const root = process.cwd();
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: {
      alias: [
        { find: /^@\//, replacement: `${root}/` },
        { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
      ],
    },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: `${root}/test/e2e/chromium/storeContractInPage.ts`,
        formats: ['iife'],
        name: 'storeContractInPage',
      },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined || chunk.type !== 'chunk') throw new Error('The contract was not bundled.');
  return chunk.code;
}

test('the store keeps its contract over the IndexedDB of a real page', async ({ launch, shop }) => {
  const run = await launch({ extensionDirs: [] });
  const page = await run.context.newPage();
  await page.goto(shop.url('elsewhere', '/'));
  await page.addScriptTag({ content: await bundle() });
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
