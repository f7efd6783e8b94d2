import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChromiumRun } from '../../browsers/chromium';
import { chromiumBuild, expect, test } from '../fixtures';
import { DashboardPage } from './dashboardPage';
import { holdDatabase } from './heldDatabase';
import { badge, PopupPage } from './popupPage';
import { storedDrafts, storedEvidence, storedTouchpoints } from './storedRecords';

const draftKept = 'What you filled in is kept as a draft.';

/** Fills in the form with a note and both codes, ready to be saved. */
async function fillIn(popup: PopupPage): Promise<void> {
  await popup.expectPicture();
  await popup.press('2', 'f');
  await popup.note.fill('not to be lost');
  await popup.press('Escape');
}

async function expectSavedOnce(run: ChromiumRun): Promise<void> {
  const [saved, ...others] = await storedTouchpoints(run);
  expect(others).toEqual([]);
  expect(saved).toMatchObject({ note: 'not to be lost', stageId: 'consideration', emotion: { valence: 1 } });
  expect((await storedEvidence(run)).map(({ id }) => id)).toEqual(saved?.evidenceIds);
  expect(saved?.evidenceIds).toHaveLength(1);
  await expect.poll(async () => (await storedDrafts(run)).filter(({ draft }) => draft.touched)).toEqual([]);
}

test('a full disk says so, loses nothing, and saves once there is room', async ({ launch, shop, folder }) => {
  // With `unlimitedStorage` only a disk that is really full refuses to write. The same build without it has a quota.
  const build = join(await folder('build'), 'build');
  await cp(chromiumBuild, build, { recursive: true });
  const manifest = join(build, 'manifest.json');
  const { permissions, ...rest } = JSON.parse(await readFile(manifest, 'utf8')) as { permissions: string[] };
  const limited = { ...rest, permissions: permissions.filter((permission) => permission !== 'unlimitedStorage') };
  expect(limited.permissions).toHaveLength(permissions.length - 1);
  await writeFile(manifest, JSON.stringify(limited));
  const options = { extensionDirs: [build], userDataDir: await folder('profile') };
  const url = shop.url('aubelune', '/en/product/alba');

  const first = await launch(options);
  const firstTab = await first.context.newPage();
  await firstTab.goto(url);
  await PopupPage.open(first, firstTab);
  await first.close();

  // A browser asks for the room that is left once, when it first writes.
  const run = await launch(options);
  const tab = await run.context.newPage();
  await tab.goto(url);
  const page = await run.openExtensionPage('overlay-form.html');
  const session = await page.context().newCDPSession(page);
  const origin = `chrome-extension://${run.extensionId}`;
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 1 });
  const popup = await PopupPage.open(run, tab);
  await fillIn(popup);
  await popup.press('Enter');
  await expect(popup.alert).toContainText('The disk is full');
  await expect(popup.alert).toContainText('Nothing was saved. Free some space');
  await expect(popup.alert).toContainText('leave this form open until it is saved');
  await expect(popup.note).toHaveValue('not to be lost');
  expect(await storedTouchpoints(run)).toEqual([]);

  // It was the quota, and nothing else.
  const refusal = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('probe');
        opening.onupgradeneeded = () => {
          const { transaction } = opening.result.createObjectStore('rows').add(new Uint8Array(1_000_000), 1);
          transaction?.addEventListener('abort', () => resolve(String(transaction.error?.name)));
        };
        opening.onsuccess = () => resolve('written');
      }),
  );
  expect(refusal).toBe('QuotaExceededError');

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await popup.save.click();
  await popup.expectSaved();
  await expectSavedOnce(run);
});

test('a database that another version holds does not open, says why, and opens later', async ({ launch, shop }) => {
  const run = await launch();
  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', '/en/product/alba'));
  // Some page of ours that does not let go of an older database.
  const held = await holdDatabase(run);
  const popup = await PopupPage.openAnything(run, tab);
  await expect(popup.page.getByRole('heading', { name: 'The form cannot open' })).toBeVisible();
  await expect(popup.alert).toContainText('Another window holds the data');
  await expect(popup.alert).toContainText('Close the other Parcours pages');
  // It goes, and its database with it: there is no older version yet whose database could be brought up to date.
  await held.letGo();
  await popup.page.getByRole('button', { name: 'Try again' }).click();
  await expect(popup.form).toBeFocused();
  await fillIn(popup);
  await popup.press('Enter');
  await popup.expectSaved();
  await expectSavedOnce(run);
});

test('a database that a newer version has taken over refuses, and keeps the draft', async ({ launch, shop }) => {
  const run = await launch();
  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', '/en/product/alba'));
  const dashboard = await DashboardPage.open(run);
  const popup = await PopupPage.open(run, tab);
  await fillIn(popup);
  await dashboard.page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('parcours', 9_990);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
        opening.onerror = () => reject(opening.error);
      }),
  );
  await popup.press('Enter');
  await expect(popup.alert).toContainText('Another window holds the data');
  await expect(popup.alert).toContainText(draftKept);
  expect(await storedTouchpoints(run)).toEqual([]);
  expect(await storedDrafts(run)).toMatchObject([
    { draft: { tag: { note: 'not to be lost', stageId: 'consideration' } } },
  ]);

  // The older program again, on a database of its own.
  await dashboard.page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('parcours');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
  );
  await run.closePopup();
  const again = await PopupPage.open(run, tab);
  await expect(again.note).toHaveValue('not to be lost');
  await again.press('Enter');
  await again.expectSaved();
  await expectSavedOnce(run);
});

/** The form over a database that takes nothing new: the background is asked instead. */
async function fillInWhereNothingIsWritten(run: ChromiumRun, url: string): Promise<PopupPage> {
  const tab = await run.context.newPage();
  await tab.goto(url);
  const popup = await PopupPage.open(run, tab);
  await fillIn(popup);
  await popup.page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('made to fail by the test', 'InvalidStateError');
    };
  });
  return popup;
}

test('a database that fails, here and in the background, says so and keeps the draft', async ({ launch, shop }) => {
  const run = await launch();
  const popup = await fillInWhereNothingIsWritten(run, shop.url('aubelune', '/en/product/alba'));
  const worker = await run.serviceWorker();
  await worker.evaluate(`{
    IDBObjectStore.prototype.add = () => { throw new DOMException('made to fail by the test', 'UnknownError'); };
  }`);
  await popup.press('Enter');
  await expect(popup.alert).toContainText('The browser does not open the data store');
  await expect(popup.alert).toContainText('Nothing was saved. Save again; if that does not help, restart the browser.');
  await expect(popup.alert).toContainText(draftKept);
  expect(await storedTouchpoints(run)).toEqual([]);
  expect(await storedDrafts(run)).toMatchObject([{ draft: { tag: { note: 'not to be lost' } } }]);
  // A worker that starts anew has nothing wrong with it.
  await run.stopServiceWorker();
  await popup.save.click();
  await popup.expectSaved();
  await expectSavedOnce(run);
});

test('a worker that is killed while it saves is asked again, and saves once', async ({ launch, shop }) => {
  const run = await launch();
  const popup = await fillInWhereNothingIsWritten(run, shop.url('aubelune', '/en/product/alba'));
  const worker = await run.serviceWorker();
  await worker.evaluate(`{
    self.additions = 0;
    // It never comes to an end, and neither does its transaction.
    IDBObjectStore.prototype.add = function () {
      self.additions += 1;
      const goOn = () => { this.count().onsuccess = goOn; };
      goOn();
      return {};
    };
  }`);
  await popup.press('Enter');
  await expect.poll(() => worker.evaluate('self.additions')).toBeGreaterThan(0);
  await expect(popup.page.getByRole('status')).toHaveText('Saving…');
  expect(await storedDrafts(run)).toMatchObject([{ draft: { tag: { note: 'not to be lost' } } }]);
  await run.stopServiceWorker();
  // Asked again, the next worker saves it; killed as well, the person is told.
  const saved = popup.page.getByRole('status').filter({ hasText: 'Saved' });
  await expect(popup.alert.or(saved)).toBeVisible();
  if (await popup.alert.isVisible()) {
    await expect(popup.alert).toContainText('Nothing was saved. Save again');
    await expect(popup.alert).toContainText(draftKept);
    expect(await storedTouchpoints(run)).toEqual([]);
    await popup.save.click();
  }
  await popup.expectSaved();
  await expectSavedOnce(run);
});

test('a worker killed under the open form changes nothing', async ({ launch, shop }) => {
  const run = await launch();
  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', '/en/product/alba'));
  const popup = await PopupPage.open(run, tab);
  await run.stopServiceWorker();
  await fillIn(popup);
  await run.stopServiceWorker();
  await popup.press('Enter');
  await popup.expectSaved();
  await expectSavedOnce(run);
  await expect.poll(() => badge(run)).toBe('1');
});

test('the dashboard says what it could not save, keeps what was typed, and saves it again', async ({
  launch,
  shop,
}) => {
  const run = await launch();
  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', '/en/product/alba'));
  const popup = await PopupPage.open(run, tab);
  await popup.press('2', 'f', 'Enter');
  await popup.expectSaved();
  const dashboard = await DashboardPage.open(run);
  const editor = await dashboard.edit('Views a product page: Alba linen wrap dress');
  // Every write fails here, and in the background that would be asked next.
  const fail = `(() => {
    const original = IDBObjectStore.prototype.put;
    const fail = () => { throw new DOMException('no room', 'QuotaExceededError'); };
    IDBObjectStore.prototype.put = fail;
    self.mend = () => { IDBObjectStore.prototype.put = original; };
  })()`;
  await dashboard.page.evaluate(fail);
  await editor.getByRole('textbox', { name: 'Note' }).fill('typed on a full disk');
  await expect(editor.getByRole('alert')).toContainText('The disk is full');
  await expect(editor.getByRole('status').filter({ hasText: 'Not saved' })).toBeVisible();
  expect(await storedTouchpoints(run)).toMatchObject([{ note: '' }]);
  await dashboard.page.evaluate('mend()');
  await editor.getByRole('button', { name: 'Try again' }).click();
  await expect(editor.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await expect(editor.getByRole('textbox', { name: 'Note' })).toHaveValue('typed on a full disk');
  expect(await storedTouchpoints(run)).toMatchObject([{ note: 'typed on a full disk' }]);
});
