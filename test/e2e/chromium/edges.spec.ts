import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ChromiumRun } from '../../browsers/chromium';
import { expect, test } from '../fixtures';
import { PopupPage } from './popupPage';
import { pendingEvidence, storedTouchpoints } from './storedRecords';

/** What the popup says of a page that it cannot capture, and what it can still save. */
interface Edge {
  readonly name: string;
  readonly address: (run: ChromiumRun) => string | Promise<string>;
  readonly said: string;
  /** What the title begins as; null where the browser tells the extension nothing. */
  readonly title: string | null;
}

/** The address of a port on which nobody listens. */
async function deadAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://localhost:${port}/basket`;
}

async function tabTitles(run: ChromiumRun): Promise<string[]> {
  const { targetInfos } = await run.cdp.send('Target.getTargets');
  return targetInfos.map(({ title }) => title);
}

test('what cannot be captured is said plainly, and what can be known is saved', async ({ launch, shop, folder }) => {
  const file = join(await folder('file'), 'quote.html');
  await writeFile(file, '<!doctype html><title>A saved quote</title><p>Kept on this computer.');
  const edges: readonly Edge[] = [
    { name: 'browser page', address: () => 'chrome://version/', said: 'This page cannot be captured', title: null },
    { name: 'blank page', address: () => 'about:blank', said: 'This page cannot be captured', title: null },
    {
      name: 'extension page',
      address: ({ extensionId }) => `chrome-extension://${extensionId}/dashboard.html`,
      said: 'This page belongs to an extension',
      title: 'Visits the page: Map · Parcours',
    },
    {
      name: 'PDF',
      address: () => shop.url('hard', '/pdf'),
      said: 'This is a PDF',
      title: 'Visits the page: Aubelune size guide',
    },
    {
      name: 'local file',
      address: () => pathToFileURL(file).href,
      said: 'This is a file on your computer',
      title: 'Visits the page: A saved quote',
    },
    {
      name: 'page that does not load',
      address: deadAddress,
      said: 'This page did not load',
      title: 'Visits the page: localhost',
    },
  ];
  const run = await launch();
  const tab = await run.context.newPage();
  for (const { name, address, said, title } of edges) {
    await test.step(name, async () => {
      const url = await address(run);
      await tab.goto(url).catch((error: unknown) => {
        if (!String(error).includes('ERR_CONNECTION_REFUSED')) throw error;
      });
      // The viewer of PDFs gives the tab its title late.
      if (title !== null) await expect.poll(() => tabTitles(run)).toContain(title.replace('Visits the page: ', ''));
      const popup = await PopupPage.open(run, tab);
      await expect(popup.page.getByRole('note')).toContainText(said);
      await expect(popup.screenshot).toHaveText('No screenshot');
      await expect(popup.keep.or(popup.retake)).toHaveCount(0);
      await expect(popup.page.getByRole('button', { name: 'Pick a part of the page' })).toHaveCount(0);
      await expect(popup.title).toHaveValue(title ?? '');
      await popup.title.fill(`Meets a ${name}`);
      await popup.note.fill('as it is');
      await popup.press('Escape', '1', 'd', 'Enter');
      await popup.expectSaved();
      const saved = (await storedTouchpoints(run)).find((touchpoint) => touchpoint.title === `Meets a ${name}`);
      expect(saved).toMatchObject({ note: 'as it is', stageId: 'awareness', emotion: { valence: 0 }, evidenceIds: [] });
      expect(saved?.page?.url ?? null).toBe(title === null ? null : url);
    });
  }
  expect(await pendingEvidence(run)).toEqual([]);
});

test('a title left empty where nothing is known becomes the time', async ({ launch }) => {
  const run = await launch();
  const tab = await run.context.newPage();
  await tab.goto('about:blank');
  const popup = await PopupPage.open(run, tab);
  await popup.press('5', 'g', 'Enter');
  await popup.expectSaved();
  expect(await storedTouchpoints(run)).toMatchObject([{ title: expect.stringMatching(/^Touchpoint of .*\d\d:\d\d/) }]);
});

test('pages that a site answers with an error, or with its login, are pages like others', async ({ launch, shop }) => {
  const run = await launch();
  const tab = await run.context.newPage();
  const titles = {
    error: 'Visits the page: Something went wrong | Difficult pages',
    missing: 'Visits the page: This page does not exist | Difficult pages',
    login: 'Visits the page: Sign in to continue | Difficult pages',
  };
  for (const [name, title] of Object.entries(titles)) {
    await tab.goto(shop.url('hard', `/${name}`));
    const popup = await PopupPage.open(run, tab);
    await expect(popup.title).toHaveValue(title);
    await popup.expectPicture();
    await expect(popup.page.getByRole('note')).toHaveCount(0);
    // The address that the browser had filled in for the person.
    if (name === 'login') await expect(popup.screenshot).toContainText('1 masked');
    await popup.press('3', 'a', 'Enter');
    await popup.expectSaved();
  }
  const saved = await storedTouchpoints(run);
  expect(saved.map(({ page, evidenceIds }) => ({ url: page?.url, pictures: evidenceIds.length }))).toEqual(
    Object.keys(titles).map((name) => ({ url: shop.url('hard', `/${name}`), pictures: 1 })),
  );
});
