import type { Frame, Page } from '@playwright/test';
import type { ChromiumRun } from '../../browsers/chromium';
import type { RunningShop } from '../../shop/server';
import { expect, test } from '../fixtures';
import { OverlayPage, storedTouchpoints } from './overlayPage';
import { difference, keepPixels, PickerPage, stateOf } from './pickerPage';
import { pixelsNear } from './pictures';
import { storedBytes, storedDrafts, storedRecords } from './storedRecords';

/** The page to pick from, and another tab of it that is only photographed: the truth. */
async function open(run: ChromiumRun, shop: RunningShop) {
  await keepPixels(run);
  const truth = await run.context.newPage();
  await truth.goto(shop.url('hard', '/pick'), { waitUntil: 'networkidle' });
  const page = await run.context.newPage();
  await page.goto(shop.url('hard', '/pick'), { waitUntil: 'networkidle' });
  return { page, truth, picker: new PickerPage(run, page) };
}

/** What a part shows, of pixels that it has a share in of at least a half. */
async function pictureOf(page: Page, selector: string, size?: { width: number; height: number }): Promise<Buffer> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not shown.`);
  const { x, y, width, height } = { ...box, ...size };
  const left = Math.round(x);
  const top = Math.round(y);
  const clip = { x: left, y: top, width: Math.round(x + width) - left, height: Math.round(y + height) - top };
  return page.screenshot({ clip, fullPage: true, scale: 'css' });
}

/** The middle of an element, also in an open shadow root; with `dx`, `dy` from its corner. */
async function pointAt(page: Page, selector: string, dx = 8, dy = 40): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not shown.`);
  await page.mouse.move(box.x + dx, box.y + dy);
}

test('a review in a shadow root is named, pictured to the pixel, and quoted', async ({ launch, shop }) => {
  const run = await launch();
  const { page, truth, picker } = await open(run, shop);
  const before = await stateOf(page);
  await picker.start();
  await pointAt(page, '#first', 200, 95);
  await picker.says('Review');
  const { picture, touchpoint, bytes, evidence } = await picker.takeAndSave();

  const wanted = await pictureOf(truth, '#first');
  expect(await difference(truth, bytes, wanted)).toEqual({
    size: [400, 110],
    truthSize: [400, 110],
    pixels: 0,
    at: null,
  });
  expect(picture.masks).toEqual([]);
  expect(evidence.map(({ kind }) => kind).sort()).toEqual(['elementScreenshot', 'quote', 'screenshot']);
  expect(touchpoint.title).toContain('It runs small');
  expect(touchpoint.anchor?.selectors[0]?.exact).toContain('the seam came loose after a week.');
  expect(await stateOf(page)).toEqual(before);
});

test('a review in a closed shadow root, too', async ({ launch, shop }) => {
  const run = await launch();
  const { page, truth, picker } = await open(run, shop);
  await picker.start();
  await pointAt(page, '#closed', 200, 95);
  await picker.says('Review');
  const { touchpoint, bytes } = await picker.takeAndSave();
  const wanted = await pictureOf(truth, '#closed', { width: 400, height: 110 });
  expect(await difference(truth, bytes, wanted)).toEqual({
    size: [400, 110],
    truthSize: [400, 110],
    pixels: 0,
    at: null,
  });
  expect(touchpoint.title).toContain('Good colour, slow delivery.');
});

test('an advertisement in a frame of the same origin is reached inside it', async ({ launch, shop }) => {
  const run = await launch();
  const { page, truth, picker } = await open(run, shop);
  await picker.start();
  await pointAt(page, '#here', 150, 200);
  await picker.says('Advertisement');
  const { touchpoint, bytes } = await picker.takeAndSave();
  const wanted = await pictureOf(truth, '#here');
  expect(await difference(truth, bytes, wanted)).toEqual({
    size: [300, 250],
    truthSize: [300, 250],
    pixels: 0,
    at: null,
  });
  expect(touchpoint.target).toMatchObject({ kind: 'link', url: 'https://brand.example/landing?utm_source=banner' });
  expect(touchpoint.title).toContain('Winter coats from 49 €');
});

test('one in a frame of another origin is picked as a whole, and none of its pixels is kept', async ({
  launch,
  shop,
}) => {
  const run = await launch();
  const { page, truth, picker } = await open(run, shop);
  await picker.start();
  await pointAt(page, '#elsewhere', 150, 200);
  await picker.says('Advertisement');
  const { picture, bytes, evidence } = await picker.takeAndSave();
  expect([picture.width, picture.height, picture.masks]).toEqual([300, 250, [{ reason: 'unreadableFrame', count: 1 }]]);
  expect(await pixelsNear(truth, bytes, ['#c2185b', '#ffffff'])).toEqual([0, 0]);
  const whole = evidence.find(({ kind }) => kind === 'screenshot');
  // The one of this origin shows the same.
  const [pixels = 0] = await pixelsNear(truth, await storedBytes(run, whole?.sha256 ?? ''), ['#c2185b']);
  expect(pixels).toBeLessThan(300 * 250);
});

test('the keys widen, narrow and step aside; Escape leaves no trace, and the page gets none of it', async ({
  launch,
  shop,
}) => {
  const run = await launch();
  const { page, picker } = await open(run, shop);
  await page.evaluate(() => {
    window.seen.length = 0;
  });
  const before = await stateOf(page);
  await picker.start();
  await pointAt(page, '#first', 200, 95);
  await picker.says('Review');
  const frame = await picker.frame();
  const sizes = () => frame.locator('body').textContent();
  expect(await sizes()).toContain('400 × 110');
  await page.keyboard.press('ArrowUp');
  await picker.says('Reviews');
  await page.keyboard.press('ArrowDown');
  await picker.says('Review');
  await page.keyboard.press('ArrowDown');
  await picker.says('Rating');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await picker.says('Review');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await picker.says('Reviews');
  // The pointer that rests does not take it back.
  await pointAt(page, '#first', 203, 96);
  await picker.says('Reviews');
  await page.mouse.wheel(0, 0);
  await page.keyboard.press('Escape');
  await picker.expectGone();
  expect(await stateOf(page)).toEqual(before);
  // That something lies over it, a page can learn; but not where the pointer is or what is pressed.
  const seen = await page.evaluate(() => window.seen.filter((type) => type !== 'mouseover'));
  expect(seen).toEqual([]);
  expect(await storedTouchpoints(run)).toEqual([]);
  expect(await storedDrafts(run)).toEqual([]);
});

test('a feed that grows for as long as it is scrolled is pictured about as it was, and the form says so', async ({
  launch,
  shop,
}) => {
  const run = await launch();
  const page = await run.context.newPage();
  await page.goto(shop.url('hard', '/quirks'));
  await page.evaluate(() => {
    document.body.innerHTML = '<div id="feed"></div><div id="end">…</div>';
    const feed = document.querySelector('#feed') as HTMLElement;
    const grow = () => {
      for (let post = 0; post < 15; post++) {
        const height = 'height: 100px';
        feed.insertAdjacentHTML('beforeend', `<div style="${height}">Post ${feed.childElementCount}</div>`);
      }
    };
    grow();
    new IntersectionObserver(([end]) => end?.isIntersecting && grow(), { rootMargin: '400px' }).observe(
      document.querySelector('#end') as Element,
    );
  });
  // Until it is scrolled it grows no further.
  await expect
    .poll(() => page.evaluate(() => (document.querySelector('#end')?.getBoundingClientRect().top ?? 0) - innerHeight))
    .toBeGreaterThan(400);
  const height = await page.evaluate(() => document.querySelector('#feed')?.getBoundingClientRect().height ?? 0);
  const picker = new PickerPage(run, page);
  await picker.start();
  await pointAt(page, '#feed', 30, 250);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await picker.expectGone();
  const overlay = new OverlayPage(run, page);
  await expect.poll(() => overlay.frames().length, { message: 'the overlay opens', timeout: 40_000 }).toBe(1);
  const form = await overlay.form();
  await expect(form.getByText('The picture does not show all of this part')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(form.getByRole('status')).toContainText('Saved');
  const evidence = await storedRecords<{ kind: string; height: number }>(run, 'evidence');
  const picture = evidence.find(({ kind }) => kind === 'elementScreenshot');
  expect(picture?.height).toBeGreaterThanOrEqual(height);
  expect(picture?.height).toBeLessThan(3 * height);
});

test('what pinch zoom keeps out of the window is said to be missing', async ({ launch, shop }) => {
  const run = await launch();
  const page = await run.context.newPage();
  await page.goto(shop.url('hard', '/quirks'));
  await page.evaluate(() => {
    document.body.innerHTML = '<section id="wide" style="height: 900px; background: tan">All of it</section>';
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1.5 });
  await expect.poll(() => page.evaluate(() => visualViewport?.scale)).toBe(1.5);
  const picker = new PickerPage(run, page);
  await picker.start();
  await page.mouse.move(100, 100);
  await page.keyboard.press('Enter');
  await picker.expectGone();
  const form = await new OverlayPage(run, page).form();
  await expect(form.getByText('The picture does not show all of this part')).toBeVisible();
});

for (const name of ['hostile-css', 'quirks', 'rtl', 'zoom', 'spy']) {
  test(`${name}: picks over the whole window, and leaves no trace`, async ({ launch, shop }) => {
    const run = await launch();
    await keepPixels(run);
    const page = await run.context.newPage();
    await page.goto(shop.url('hard', `/${name}`));
    const before = await stateOf(page);
    const picker = new PickerPage(run, page);
    const frame = await picker.start();
    const covers = await frame.evaluate(() => [innerWidth, innerHeight]);
    expect(covers).toEqual(await page.evaluate(() => [innerWidth, innerHeight]));
    const box = await page.locator('#sentence').boundingBox();
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    const { x, y } = await frame.evaluate(() => {
      const boxes = Array.from(document.body.children).filter(
        (each) => getComputedStyle(each).borderTopWidth === '2px',
      );
      return boxes.at(-1)?.getBoundingClientRect() ?? new DOMRect();
    });
    expect(Math.abs(x + 2 - (box?.x ?? 0))).toBeLessThan(1);
    expect(Math.abs(y + 2 - (box?.y ?? 0))).toBeLessThan(1);
    const { picture } = await picker.takeAndSave();
    expect(Math.abs(picture.width - (box?.width ?? 0))).toBeLessThanOrEqual(1);
    expect(Math.abs(picture.height - (box?.height ?? 0))).toBeLessThanOrEqual(1);
    expect(await stateOf(page)).toEqual(before);
  });
}

test('csp: does the same on a page whose sandbox allows it no frame of its own', async ({ launch, shop }) => {
  const run = await launch();
  await keepPixels(run);
  const page = await run.context.newPage();
  await page.goto(shop.url('hard', '/csp'));
  const before = await stateOf(page);
  const picker = new PickerPage(run, page);
  await picker.begin();
  const box = await page.locator('#sentence').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 5);
  const { picture } = await picker.takeAndSave();
  expect(Math.abs(picture.width - (box?.width ?? 0))).toBeLessThanOrEqual(1);
  expect(Math.abs(picture.height - (box?.height ?? 0))).toBeLessThanOrEqual(1);
  expect(await stateOf(page)).toEqual(before);
  await picker.begin();
  await page.keyboard.press('Escape');
  await expect.poll(() => stateOf(page)).toEqual(before);
});

test('gives the keyboard back to a field in a shadow root, and the page hears nothing of it', async ({
  launch,
  shop,
}) => {
  const run = await launch();
  const page = await run.context.newPage();
  await page.goto(shop.url('hard', '/pick'));
  await page.evaluate(() => {
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
    root.innerHTML = '<input value="measuring">';
    const field = root.querySelector('input');
    field?.focus();
    field?.setSelectionRange(2, 5);
    const heard: string[] = [];
    const held = () => [root.activeElement?.localName, field?.selectionStart, field?.selectionEnd];
    Object.assign(window, { heard, held });
    for (const type of ['focusin', 'focusout', 'focus', 'blur']) {
      document.addEventListener(type, (event) => void (event.target !== document && heard.push(type)), true);
    }
  });
  const picker = new PickerPage(run, page);
  await picker.start();
  await page.keyboard.press('Escape');
  await picker.expectGone();
  expect(await page.evaluate('held()')).toEqual(['input', 2, 5]);
  expect(await page.evaluate('heard')).toEqual([]);
});

test('over a page that has a dialog of its own open', async ({ launch, shop }) => {
  const run = await launch();
  const page = await run.context.newPage();
  await page.goto(shop.url('hard', '/quirks'));
  await page.evaluate(() => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.innerHTML = '<p id="inside" class="price">49 €</p>';
    dialog.showModal();
  });
  const picker = new PickerPage(run, page);
  await picker.start();
  await pointAt(page, '#inside', 10, 8);
  await picker.says('Price');
  await page.keyboard.press('Escape');
  await picker.expectGone();
  expect(await page.locator('dialog').evaluate((dialog: HTMLDialogElement) => dialog.open)).toBe(true);
});

test('from the context menu, and where the shortcut finds nothing selected', async ({ launch, shop }) => {
  const run = await launch();
  const page = await run.context.newPage();
  await page.goto(shop.url('hard', '/pick'));
  const picker = new PickerPage(run, page);
  const overlay = new OverlayPage(run, page);
  await run.clickToolbar(page);
  await run.closePopup();
  await overlay.giveClick({ menuItemId: 'pickPart' });
  await picker.frame();
  await page.keyboard.press('Escape');
  await picker.expectGone();

  const worker = await run.serviceWorker();
  const press = () =>
    worker.evaluate(
      `chrome.tabs.query({ active: true }).then(([tab]) => chrome.commands.onCommand.dispatch('tagPart', tab))`,
    );
  await press();
  await picker.frame();
  await page.keyboard.press('Escape');
  await picker.expectGone();
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#price') ?? document.body));
  await press();
  await overlay.form();
  expect(picker.frames()).toEqual([]);
});

test('what scrolls in a box of its own is pictured as a whole, and the box is as it was', async ({ launch, shop }) => {
  const run = await launch();
  const { page, truth, picker } = await open(run, shop);
  await page.locator('#gallery').evaluate((gallery) => gallery.scrollTo(0, 137));
  const before = await stateOf(page);
  await picker.start();
  await pointAt(page, '#gallery', 100, 80);
  await picker.says('Text');
  const { bytes } = await picker.takeAndSave();
  await truth.locator('#gallery').evaluate((gallery: HTMLElement) => {
    gallery.style.height = '700px';
  });
  const wanted = await pictureOf(truth, '#tall');
  expect(await difference(truth, bytes, wanted)).toEqual({
    size: [300, 700],
    truthSize: [300, 700],
    pixels: 0,
    at: null,
  });
  expect(await stateOf(page)).toEqual(before);
});

for (const [what, height, more] of [
  ['end at what is out of view', 40, []],
  ['go by way of it', 2_040, ['ArrowUp']],
] as const) {
  test(`keys that ${what} leave the page as it was`, async ({ launch, shop }) => {
    const run = await launch();
    const { page, picker } = await open(run, shop);
    await page.locator('#gallery').evaluate((gallery) => {
      const cell = '<td style="padding:0;height:40px">Room</td>';
      const head = '<th style="padding:0;height:40px;position:sticky;top:0;background:#ffd">Day</th>';
      gallery.innerHTML = `<table style="border-spacing:0"><thead><tr>${head}</tr></thead><tbody>${`<tr>${cell}</tr>`.repeat(50)}</tbody></table>`;
      gallery.scrollTo(0, 1_003);
    });
    const before = await stateOf(page);
    const frame = await picker.start();
    await pointAt(page, '#gallery', 20, 20);
    await expect(frame.locator('body')).toContainText('× 40');
    // Its row stands where the table begins.
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => page.locator('#gallery').evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    for (const key of more) await page.keyboard.press(key);
    await expect(frame.locator('body')).toContainText(`× ${height}`);
    const { picture } = await picker.takeAndSave();
    expect(picture.height).toBe(height);
    expect(await stateOf(page)).toEqual(before);
  });
}

for (const { what, query, drawer } of [
  { what: 'in a page that stands still', query: '', drawer: '' },
  { what: 'in a drawer', query: '?in=fixed', drawer: '.app{overflow:hidden}' },
  { what: 'in the frame of a page that stands still', query: '?in=frame', drawer: '' },
]) {
  test(`what is longer than the box that scrolls it, ${what}, is pictured as a whole`, async ({ launch, shop }) => {
    const run = await launch();
    await keepPixels(run);
    const list = async (page: Page) => {
      await page.goto(shop.url('hard', `/app${query}`));
      const inner = query === '?in=frame' ? (page.frames()[1] as Frame) : page;
      await inner.waitForSelector('i');
      // What lies over it stands beside it instead.
      await page.addStyleTag({ content: `.over{right:auto;left:10px}${drawer}` });
      await inner.evaluate(() => {
        const rows = document.createElement('div');
        rows.id = 'rows';
        const found = document.querySelectorAll('i');
        found[0]?.before(rows);
        rows.append(...found);
        // Its mask would reach into them.
        document.querySelector('input')?.remove();
      });
      return inner;
    };
    const page = await run.context.newPage();
    const inner = await list(page);
    await inner.evaluate(() =>
      (document.querySelector('#box') ?? document.scrollingElement)?.scrollTo({ top: 333, behavior: 'instant' }),
    );
    const before = await stateOf(page);
    const picker = new PickerPage(run, page);
    const frame = await picker.start();
    await page.mouse.move(600, 300);
    await page.keyboard.press('ArrowUp');
    await expect(frame.locator('body')).toContainText('× 3600');
    const { bytes } = await picker.takeAndSave();

    const truth = await run.context.newPage();
    await truth.setViewportSize({ width: await page.evaluate(() => innerWidth), height: 4_600 });
    const inTruth = await list(truth);
    await inTruth.addStyleTag({ content: '.tools,.chat{visibility:hidden}' });
    const wanted = await inTruth.locator('#rows').screenshot({ scale: 'css' });
    expect(await difference(truth, bytes, wanted)).toMatchObject({
      pixels: 0,
      at: null,
      size: [expect.any(Number), 3_600],
    });
    expect(await stateOf(page)).toEqual(before);
  });
}

test('what somebody typed is in no quote, no title and no pixel', async ({ launch, shop }) => {
  const run = await launch();
  const { page, picker } = await open(run, shop);
  await page.locator('#field').fill('Ada Lovelace');
  await picker.start();
  await pointAt(page, '#field', 20, 10);
  await picker.says('Form field');
  const { picture, evidence } = await picker.takeAndSave();
  expect(picture.masks).toEqual([{ reason: 'formField', count: 1 }]);
  expect(evidence.map(({ kind }) => kind)).not.toContain('quote');
  expect(JSON.stringify(await storedTouchpoints(run))).not.toMatch(/Ada|Jeanne/);
});

test('what the page says again of what somebody typed is in no quote, title or anchor', async ({ launch, shop }) => {
  const run = await launch();
  const { page, picker } = await open(run, shop);
  await page.locator('#field').fill('Wilhelmina Hohenfels');
  await page.evaluate(() => {
    const summary =
      '<p style="pointer-events:none">Please check, it is sent to <b>WILHELMINA HOHENFELS</b> in two days</p>';
    document.body.insertAdjacentHTML(
      'beforeend',
      `<div id="summary" style="position:fixed;left:0;top:0;width:500px;height:80px;background:#fff">${summary}</div>`,
    );
  });
  await picker.start();
  await pointAt(page, '#summary', 100, 20);
  await picker.says('Section');
  const { touchpoint, evidence } = await picker.takeAndSave();
  expect(touchpoint.title).toContain('Please check, it is sent to');
  expect(touchpoint.anchor?.selectors[0]?.exact?.trim()).toBe('Please check, it is sent to');
  const quote = evidence.find(({ kind }) => kind === 'quote');
  const kept = quote ? (await storedBytes(run, quote.sha256)).toString('utf8') : '';
  expect(kept).toContain('it is sent to *** in two days');
  expect(JSON.stringify([await storedTouchpoints(run), evidence])).not.toMatch(/hohenfels/i);
});

test('a second tab of the same page knows nothing of what is picked in the first', async ({ launch, shop }) => {
  const run = await launch();
  const { page, picker } = await open(run, shop);
  await picker.start();
  const worker = await run.serviceWorker();
  const keys = await worker.evaluate(
    `chrome.storage.session.get().then((all) => Object.keys(all).filter((key) => key.startsWith('pick.')))`,
  );
  expect(keys).toHaveLength(1);
  await page.reload();
  // The nonce of a page that is gone is of no use to the next one.
  await picker.start();
  const renewed = await worker.evaluate(
    `chrome.storage.session.get().then((all) => Object.keys(all).filter((key) => key.startsWith('pick.')))`,
  );
  expect(renewed).toHaveLength(1);
  expect(renewed).not.toEqual(keys);
});

declare global {
  interface Window {
    /** The trusted events that the page to pick from has seen. */
    readonly seen: string[];
  }
}
