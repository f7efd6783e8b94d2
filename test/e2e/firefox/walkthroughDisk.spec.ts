import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FirefoxRun } from '../../browsers/firefox';
import { expect, test } from '../fixtures';
import { button } from './quickForm';
import { beginWalk, openPanel } from './sidebar';
import { storedRecords } from './storedRecords';

/** Where the profile keeps the databases of the add-on's pages. */
async function databasesOf(run: FirefoxRun): Promise<string> {
  const all = join(run.profileDir, 'storage/default');
  const uuid = new URL(run.extensionOrigin).host;
  // What lies beside it under another suffix is the browser's own.
  const name = (await readdir(all)).find((each) => each === `moz-extension+++${uuid}`);
  if (name === undefined) throw new Error('The add-on has no databases.');
  return join(all, name, 'idb');
}

test('a data store that the disk does not give says so in the sidebar, and nothing of the walk is lost', async ({
  launchFirefox,
  shop,
  folder,
}) => {
  test.setTimeout(180_000);
  const profileDir = await folder('profile');
  const first = await launchFirefox({ profileDir });
  await first.navigate(shop.url('aubelune', '/en/product/alba'));
  await beginWalk(first);
  await expect.poll(async () => (await storedRecords(first))['parcours/pageViews']).toHaveLength(1);
  const { 'parcours/walkthroughs': [walked] = [] } = await storedRecords(first);
  const data = await databasesOf(first);
  await first.kill();

  // What lies there now are no databases.
  await rename(data, `${data}-kept`);
  await writeFile(data, 'no databases');
  const broken = await launchFirefox({ profileDir });
  const alone = await openPanel(broken);
  await alone.waitForElement('[role=alert]', 'The browser does not open the data store');
  expect(await alone.text('[role=alert]')).toContain('Nothing is lost.');
  await broken.kill();

  await rm(data, { recursive: true });
  await rename(`${data}-kept`, data);
  const mended = await launchFirefox({ profileDir });
  const again = await openPanel(mended);
  await again.waitForElement(button('End the walkthrough …'));
  const { 'parcours/walkthroughs': kept } = await storedRecords(mended);
  expect(kept).toMatchObject([{ id: walked?.id, state: 'running' }]);
});
