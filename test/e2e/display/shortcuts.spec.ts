import type { ChromiumRun } from '../../browsers/chromium';
import { startVirtualDisplay, type VirtualDisplay } from '../../browsers/display';
import { storedTouchpoints } from '../chromium/storedRecords';
import { test as base, expect } from '../fixtures';

const test = base.extend<{ display: VirtualDisplay }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  display: async ({}, use) => {
    const display = await startVirtualDisplay();
    await use(display);
    await display.stop();
  },
});

/** Presses keys as a keyboard does, one after the other, and counts them. */
function keyboard(display: VirtualDisplay, run: ChromiumRun) {
  let pressed = 0;
  return {
    get pressed() {
      return pressed;
    },
    async press(...keys: string[]) {
      for (const key of keys) {
        await display.pressKeys(key, run);
        pressed += 1;
      }
    },
  };
}

test('the shortcuts are really assigned', async ({ launch, display }) => {
  const run = await launch({ headless: false, display: display.name });
  const worker = await run.serviceWorker();
  const commands = (await worker.evaluate('chrome.commands.getAll()')) as { name: string; shortcut: string }[];
  expect(Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]))).toEqual({
    _execute_action: 'Alt+Shift+J',
    tagPart: 'Alt+Shift+K',
  });
});

test('a page is tagged with four real keys', async ({ launch, display, shop }) => {
  const run = await launch({ headless: false, display: display.name });
  const page = await run.context.newPage();
  await page.goto(shop.url('klafti', '/en/product/bim'));
  await page.bringToFront();
  const keys = keyboard(display, run);
  await keys.press('alt+shift+j');
  const popup = await run.popup();
  await expect(popup.getByRole('form')).toBeFocused();
  await keys.press('3', 'g', 'Return');
  await expect(popup.getByRole('status')).toContainText('Saved');
  expect(keys.pressed).toBe(4);
  const [saved, ...others] = await storedTouchpoints(run);
  expect(others).toEqual([]);
  expect(saved).toMatchObject({ stageId: 'decision', emotion: { valence: 2 }, page: { url: page.url() } });
  const closed = popup.waitForEvent('close');
  await keys.press('Escape');
  await closed;
});

test('a selection is tagged with four real keys', async ({ launch, display, shop }) => {
  const run = await launch({ headless: false, display: display.name });
  const page = await run.context.newPage();
  await page.goto(shop.url('aubelune', '/en/product/alba'));
  await page.bringToFront();
  await page
    .locator('article.review .review-body')
    .first()
    .evaluate((review) => getSelection()?.selectAllChildren(review));
  const keys = keyboard(display, run);
  await keys.press('alt+shift+k');
  await expect.poll(() => page.frames().some((frame) => frame.url().endsWith('/overlay-form.html'))).toBe(true);
  const frame = page.frames().find((each) => each.url().endsWith('/overlay-form.html'));
  if (!frame) throw new Error('The overlay closed as soon as it had opened.');
  await expect(frame.getByRole('button', { name: 'Save touchpoint' })).toBeVisible();
  await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(true);
  await keys.press('5', 'a', 'Return');
  await expect.poll(() => storedTouchpoints(run)).toHaveLength(1);
  expect(keys.pressed).toBe(4);
  const [saved] = await storedTouchpoints(run);
  expect(saved).toMatchObject({ stageId: 'advocacy', emotion: { valence: -2 } });
  expect(saved?.title).toContain('I hesitated for weeks');
});

test('on a French keyboard the same keys do it, and the form shows what is printed on them', async ({
  launch,
  display,
  shop,
}) => {
  await display.setLayout('fr');
  const run = await launch({ headless: false, display: display.name, lang: 'fr' });
  const page = await run.context.newPage();
  await page.goto(shop.url('klafti', '/fr/product/bim'));
  await page.bringToFront();
  const keys = keyboard(display, run);
  await keys.press('alt+shift+j');
  const popup = await run.popup();
  await expect(popup.getByRole('form')).toBeFocused();
  await expect(popup.locator('label').filter({ hasText: 'Très négatif' })).toContainText('Q');
  // The third key of the digits' row prints a quotation mark, the first of the middle row a Q.
  await keys.press('quotedbl', 'q', 'Return');
  await expect(popup.getByRole('status')).toContainText('Enregistré');
  expect(keys.pressed).toBe(4);
  const [saved] = await storedTouchpoints(run);
  expect(saved).toMatchObject({ stageId: 'decision', emotion: { valence: -2 } });
});

test('the context menu offers to tag the selection', async ({ launch, display, shop }) => {
  const run = await launch({ headless: false, display: display.name });
  const page = await run.context.newPage();
  await page.goto(shop.url('aubelune', '/en/product/alba'));
  await page.bringToFront();
  const place = await page
    .locator('article.review .review-body')
    .first()
    .evaluate((review) => {
      review.scrollIntoView({ block: 'center' });
      getSelection()?.selectAllChildren(review);
      const line = getSelection()?.getRangeAt(0).getClientRects()[0] ?? new DOMRect();
      return {
        x: screenX + (outerWidth - innerWidth) / 2 + line.x + 20,
        y: screenY + (outerHeight - innerHeight) + line.y + line.height / 2,
      };
    });
  await display.rightClick(place.x, place.y);
  // The browser's own last item lies below ours.
  await display.pressKeys('Up', run);
  await display.pressKeys('Up', run);
  await display.pressKeys('Return', run);
  await expect.poll(() => page.frames().filter((frame) => frame.url().endsWith('/overlay-form.html'))).toHaveLength(1);
});
