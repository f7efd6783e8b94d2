import type { ChromiumRun } from '../../browsers/chromium';
import type { VirtualDisplay } from '../../browsers/display';
import { OverlayPage } from '../chromium/overlayPage';
import { storedTouchpoints } from '../chromium/storedRecords';
import { expect, test } from './fixtures';

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

test('the shortcuts are really assigned', async ({ launch }) => {
  const run = await launch();
  const worker = await run.serviceWorker();
  const commands = (await worker.evaluate('chrome.commands.getAll()')) as { name: string; shortcut: string }[];
  expect(Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]))).toEqual({
    _execute_action: 'Alt+Shift+J',
    tagPart: 'Alt+Shift+K',
    openWalkthrough: 'Alt+Shift+L',
  });
});

test('a page is tagged with four real keys', async ({ launch, display, shop }) => {
  const run = await launch();
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
  const run = await launch();
  const page = await run.context.newPage();
  await page.goto(shop.url('aubelune', '/en/product/alba'));
  await page.bringToFront();
  await page
    .locator('article.review .review-body')
    .first()
    .evaluate((review) => getSelection()?.selectAllChildren(review));
  const keys = keyboard(display, run);
  await keys.press('alt+shift+k');
  await new OverlayPage(run, page).form();
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
  // In English, so that only the keyboard itself can tell what is printed on it.
  const run = await launch();
  const page = await run.context.newPage();
  await page.goto(shop.url('klafti', '/fr/product/bim'));
  await page.bringToFront();
  const keys = keyboard(display, run);
  await keys.press('alt+shift+j');
  const popup = await run.popup();
  await expect(popup.getByRole('form')).toBeFocused();
  const emotions = popup.getByRole('radiogroup', { name: 'Emotion' });
  await expect(emotions.locator('label').filter({ hasText: 'Very negative' })).toContainText('Q');
  const announced = emotions.getByRole('radio').evaluateAll((all) => all.map((each) => each.ariaKeyShortcuts));
  expect(await announced).toEqual(['Q', 'S', 'D', 'F', 'G']);
  // The third key of the digits' row prints a quotation mark, the first of the middle row a Q.
  await keys.press('quotedbl', 'q', 'Return');
  await expect(popup.getByRole('status')).toContainText('Saved');
  expect(keys.pressed).toBe(4);
  const [saved] = await storedTouchpoints(run);
  expect(saved).toMatchObject({ stageId: 'decision', emotion: { valence: -2 } });
});

for (const { what, part, title } of [
  { what: 'a selection', part: '#sentence', title: 'Selection' },
  { what: 'an image', part: '#image', title: 'A grid of colours' },
  { what: 'a link', part: '#link', title: 'Back to the list of difficult pages' },
]) {
  test(`the browser's own context menu tags ${what}`, async ({ launch, display, shop }) => {
    const run = await launch();
    const page = await run.context.newPage();
    await page.goto(shop.url('hard', '/quirks'));
    await page.bringToFront();
    if (part === '#sentence') {
      await page.locator(part).evaluate((element) => getSelection()?.selectAllChildren(element));
    }
    const place = await page.locator(part).evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
      const line = element.getClientRects()[0] ?? new DOMRect();
      return {
        x: screenX + (outerWidth - innerWidth) / 2 + line.x + Math.min(20, line.width / 2),
        y: screenY + (outerHeight - innerHeight) + line.y + Math.min(10, line.height / 2),
      };
    });
    // They come with the installation, which this very launch is.
    const worker = await run.serviceWorker();
    const isThere = `chrome.contextMenus.update('tagLink', {}).then(() => true, () => false)`;
    await expect.poll(() => worker.evaluate(isThere)).toBe(true);
    await display.rightClick(place, run);
    // The browser's own last item lies below ours.
    for (const key of ['Up', 'Up', 'Return']) await display.pressKeys(key, run);
    const frame = await new OverlayPage(run, page).form();
    if (title !== 'Selection')
      await expect(frame.getByRole('textbox', { name: 'Title' })).toHaveValue(new RegExp(title));
    for (const key of ['2', 'f', 'Return']) await display.pressKeys(key, run);
    await expect.poll(() => storedTouchpoints(run)).toHaveLength(1);
    const [saved] = await storedTouchpoints(run);
    expect(saved).toMatchObject({ stageId: 'consideration', emotion: { valence: 1 }, page: { url: page.url() } });
  });
}

test('the side panel says whether its keys are heard, and the keyboard alone leads there', async ({
  launch,
  display,
  shop,
}) => {
  const run = await launch();
  const page = await run.context.newPage();
  await page.goto(shop.url('klafti', '/en/product/bim'));
  await page.bringToFront();
  const keys = keyboard(display, run);
  await keys.press('alt+shift+l');
  const panel = await run.popup();
  await panel.getByLabel('Brief', { exact: true }).selectOption({ index: 1 });
  await panel.getByRole('button', { name: 'Next' }).click();
  await panel.getByRole('button', { name: 'No, I log by hand' }).click();
  const [heard, away] = [panel.getByText('Keys are heard here'), panel.getByText('Click here to use the keys')];
  await expect(heard).toBeVisible();
  await keys.press('f');
  await expect(panel.getByRole('radio', { name: 'Positive', exact: true })).toBeChecked();
  await keys.press('F6');
  await expect(away).toBeVisible();
  await keys.press('s');
  // From the toolbar over the tabs to the panel.
  await expect(async () => {
    await keys.press('F6');
    await expect(heard).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(panel.getByRole('radio', { name: 'Positive', exact: true })).toBeChecked();
  await keys.press('s');
  await expect(panel.getByRole('radio', { name: 'Negative', exact: true })).toBeChecked();
});
