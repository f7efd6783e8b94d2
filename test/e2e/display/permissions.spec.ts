import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { ChromiumRun } from '../../browsers/chromium';
import type { VirtualDisplay } from '../../browsers/display';
import { storedRecords } from '../chromium/storedRecords';
import { expect, test } from './fixtures';

/** Opens the popup over a page by its shortcut, and in it the page's tools. */
async function openTools(run: ChromiumRun, display: VirtualDisplay, url: string): Promise<Page> {
  const page = await run.context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.bringToFront();
  await display.pressKeys('alt+shift+j', run);
  const popup = await run.popup();
  await expect(popup.getByRole('form')).toBeFocused();
  await expect(popup.getByRole('button', { name: 'Page tools' })).toBeVisible();
  return popup;
}

async function granted(run: ChromiumRun): Promise<{ permissions: string[]; origins: string[] }> {
  const worker = await run.serviceWorker();
  return worker.evaluate('chrome.permissions.getAll()');
}

/** A browser overlooks what is pressed right after its question has appeared, and says nowhere until when. */
const deafMs = 3_000;

/** Chooses one of the page's tools, which makes the browser ask in a window of its own: that closes the popup. */
async function choose(digit: string, run: ChromiumRun, display: VirtualDisplay, popup: Page): Promise<void> {
  await display.pressKeys('z', run);
  // Whether there are frames to be let into is known once the page has been looked through.
  await expect(popup.getByRole('menuitem').nth(Number(digit) - 1)).toBeVisible();
  const closed = popup.waitForEvent('close');
  await display.pressKeys(digit, run);
  await closed;
  await delay(deafMs);
}

/** "Deny" has the focus, "Allow" comes next. */
async function allow(run: ChromiumRun, display: VirtualDisplay): Promise<void> {
  await display.pressKeys('Tab', run);
  await display.pressKeys('Return', run);
}

test('the browser’s own question allowed: the popup comes back, and keeps the page as a file', async ({
  launch,
  display,
  shop,
}) => {
  const run = await launch();
  const popup = await openTools(run, display, shop.url('klafti', '/en/product/bim'));
  await display.pressKeys('3', run);
  await expect(popup.getByRole('radio', { name: 'Decision' })).toBeChecked();
  await choose('4', run, display, popup);
  await allow(run, display);
  const again = await run.popup();
  await expect(again.getByText(/^Page archive kept \(\d/)).toBeVisible();
  expect((await granted(run)).permissions).toContain('pageCapture');
  await expect(again.getByRole('radio', { name: 'Decision' })).toBeChecked();
  await expect(again.getByRole('form')).toBeFocused();
  await display.pressKeys('Return', run);
  await expect(again.getByRole('status')).toContainText('Saved');
  const kinds = (await storedRecords<{ kind: string }>(run, 'evidence')).map(({ kind }) => kind);
  expect(kinds.sort()).toEqual(['pageArchive', 'screenshot']);
});

test('the browser’s own question refused: the form is back as it was, and says what was not allowed', async ({
  launch,
  display,
  shop,
}) => {
  const run = await launch();
  const popup = await openTools(run, display, shop.url('klafti', '/en/product/bim'));
  await display.pressKeys('3', run);
  await choose('4', run, display, popup);
  await display.pressKeys('Return', run);
  // The question’s window takes the focus with it when it goes, which closes a popup that was opened too soon.
  await expect(async () => {
    await display.pressKeys('alt+shift+j', run);
    const again = await run.popup();
    const note = again.getByRole('note').filter({ hasText: 'You have not allowed it.' });
    await expect(note).toBeVisible({ timeout: 3_000 });
    await expect(again.getByRole('radio', { name: 'Decision' })).toBeChecked({ timeout: 3_000 });
  }).toPass();
  expect((await granted(run)).permissions).not.toContain('pageCapture');
});

test('looking into the frames of another site is allowed for that site alone', async ({ launch, display, shop }) => {
  const run = await launch();
  const popup = await openTools(run, display, shop.url('hard', '/pick'));
  await choose('5', run, display, popup);
  await allow(run, display);
  const again = await run.popup();
  await expect(again.getByRole('form')).toBeVisible();
  expect((await granted(run)).origins).toEqual(['http://elsewhere.localhost/*']);
});
