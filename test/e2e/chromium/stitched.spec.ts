import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import type { ChromiumRun } from '../../browsers/chromium';
import type { RunningShop } from '../../shop/server';
import { chromiumBuild, expect, test } from '../fixtures';
import { storedTouchpoints } from './overlayPage';
import { ask, difference, keepPixels, PickerPage, stateOf } from './pickerPage';
import { pixelsNear } from './pictures';

interface FullPage {
  readonly width: number;
  readonly height: number;
  readonly masks: readonly { readonly reason: string; readonly count: number }[];
  readonly isCutOff: boolean;
  readonly bytes: Buffer;
  /** What was told on the way, 0..1, and null at the end. */
  readonly progress: readonly (number | null)[];
}

/** How a browser is told to draw so many pixels to the point. */
const scaled = (scale: number) => [`--force-device-scale-factor=${scale}`];

async function stitchPage(run: ChromiumRun, shop: RunningShop): Promise<{ run: ChromiumRun; page: Page }> {
  await keepPixels(run);
  const page = await run.context.newPage();
  await page.goto(shop.url('hard', '/stitch'));
  return { run, page };
}

/** Asks for a picture of the whole page as the popup does. */
async function fullPage(run: ChromiumRun, page: Page, withoutBanner = false): Promise<FullPage> {
  const popup = await run.clickToolbar(page);
  const touchpointId = '0198c0de-0000-7000-8000-000000000001';
  await popup.evaluate(`globalThis.steps = [];
    chrome.storage.session.onChanged.addListener((changes) => {
      const change = changes['captureProgress.${touchpointId}'];
      if (change) steps.push(change.newValue ?? null);
    });`);
  const answer = await ask(popup, 'capture.fullPage', { touchpointId, withoutBanner });
  const progress: (number | null)[] = await popup.evaluate('steps');
  await run.closePopup();
  expect(answer).toMatchObject({ kind: 'done', value: { taken: true } });
  const { evidence, isCutOff } = answer.value;
  const bytes = Buffer.from(evidence.bytes.$bytes, 'base64');
  return { width: evidence.width, height: evidence.height, masks: evidence.masks, isCutOff, bytes, progress };
}

/** Photographs a page in a tab of its own, scrolled through once. */
async function truthOf(
  run: ChromiumRun,
  url: string,
  prepare: (page: Page) => Promise<unknown>,
): Promise<[Page, Buffer]> {
  const page = await run.context.newPage();
  await page.goto(url);
  for (const image of await page.locator('img').all()) await image.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => Array.from(document.images).every(({ complete }) => complete));
  await prepare(page);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  return [page, await page.screenshot({ fullPage: true, scale: 'css' })];
}

const bubbleColour = '#ff6f00';
const fieldColour = '#00ff00';

test('a part of four thousand pixels, scrolled, stitched, and the page as it was', async ({ launch, shop }) => {
  const run = await launch();
  await keepPixels(run);
  const url = shop.url('hard', '/stitch');
  const [truth] = await truthOf(run, url, (page) => page.locator('.bubble').evaluate((bubble) => bubble.remove()));
  const box = await truth.locator('#rows').boundingBox();
  const wanted = await truth.screenshot({
    fullPage: true,
    clip: { x: box?.x ?? 0, y: box?.y ?? 0, width: box?.width ?? 0, height: box?.height ?? 0 },
  });

  const page = await run.context.newPage();
  await page.goto(url);
  await page.evaluate(() => scrollTo({ top: 1_234, behavior: 'instant' }));
  const before = await stateOf(page);
  const picker = new PickerPage(run, page);
  await picker.start();
  await page.mouse.move(300, 400);
  await page.keyboard.press('ArrowUp');
  await picker.says('Section');
  const { picture, bytes } = await picker.takeAndSave();
  expect([picture.width, picture.height]).toEqual([640, 4030]);
  expect(await difference(truth, bytes, wanted)).toEqual({
    size: [640, 4030],
    truthSize: [640, 4030],
    pixels: 0,
    at: null,
  });
  expect(await stateOf(page)).toEqual(before);
});

test('a whole page: its header once, what loads late, nothing of what was typed', async ({ launch, shop }) => {
  const run = await launch();
  await keepPixels(run);
  const url = shop.url('hard', '/stitch');
  const [truth, wanted] = await truthOf(run, url, (page) =>
    page.locator('.bubble').evaluate((bubble) => bubble.remove()),
  );
  const page = await run.context.newPage();
  await page.goto(url);
  await page.locator('.wide').evaluate((wide) => wide.scrollTo({ left: 0, top: 0, behavior: 'instant' }));
  await page.evaluate(() => scrollTo({ top: 777, behavior: 'instant' }));
  const before = await stateOf(page);
  const field = await truth.locator('#field').boundingBox();
  const taken = await fullPage(run, page);

  const { width, height } = taken;
  expect(taken.isCutOff).toBe(false);
  const masked = {
    x: (field?.x ?? 0) - 4,
    y: (field?.y ?? 0) - 4,
    width: (field?.width ?? 0) + 8,
    height: (field?.height ?? 0) + 8,
  };
  const bubble = { x: width - 110, y: height - 110, width: 90, height: 90 };
  expect(await difference(truth, taken.bytes, wanted, [masked, bubble])).toEqual({
    size: [width, height],
    truthSize: [width, height],
    pixels: 0,
    at: null,
  });
  // Rows may have a colour like it.
  const [like = 0] = await pixelsNear(truth, wanted, [bubbleColour]);
  expect(await pixelsNear(truth, taken.bytes, [bubbleColour, fieldColour])).toEqual([like + 90 * 90, 0]);
  expect(taken.masks).toEqual([{ reason: 'formField', count: 1 }]);
  expect(await stateOf(page)).toEqual(before);
  expect(taken.progress.at(-1)).toBeNull();
  const shares = taken.progress.filter((share) => share !== null);
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});

test('a whole page with a header that a script takes out of it as soon as it hears of scrolling', async ({
  launch,
  shop,
}) => {
  const run = await launch();
  await keepPixels(run);
  const url = shop.url('hard', '/stitch');
  const pinHeader = (page: Page) =>
    page.evaluate(() => {
      const header = document.createElement('div');
      header.style.cssText = 'box-sizing:border-box;width:100%;height:80px;top:0;background:#ad1457';
      document.body.prepend(header);
      addEventListener('scroll', () => {
        header.style.position = scrollY > 100 ? 'fixed' : 'static';
      });
      document.querySelector('.bubble')?.remove();
      document.querySelector('#field')?.remove();
    });
  const [truth, wanted] = await truthOf(run, url, pinHeader);
  const page = await run.context.newPage();
  await page.goto(url);
  await pinHeader(page);
  await page.evaluate(() => scrollTo({ top: 777, behavior: 'instant' }));
  const header = page.locator('body > div').first();
  await expect(header).toHaveCSS('position', 'fixed');
  const taken = await fullPage(run, page);
  const { width, height } = taken;
  expect(await difference(truth, taken.bytes, wanted)).toEqual({
    size: [width, height],
    truthSize: [width, height],
    pixels: 0,
    at: null,
  });
  expect(await page.evaluate('scrollY')).toBe(777);
  await expect(header).toHaveCSS('position', 'fixed');
});

for (const { what, lock } of [
  {
    what: 'fixes it',
    lock: 'body { position: fixed; top: -777px; left: 0; right: 0; width: 100%; overflow-y: scroll; margin: 0 }',
  },
  { what: 'fixes it from its beginning', lock: 'body { position: fixed !important; width: 100%; margin: 0 }' },
  {
    what: 'cuts it off at the window',
    lock: 'html, body { height: 100% !important; overflow: hidden !important; margin: 0 }',
  },
]) {
  test(`a whole page behind a dialog that ${what}`, async ({ launch, shop }) => {
    const run = await launch();
    await keepPixels(run);
    const url = shop.url('hard', '/stitch');
    const prepare = (page: Page) =>
      page.evaluate(() => {
        for (const each of document.querySelectorAll('.bubble, #field')) each.remove();
        document.body.style.margin = '0';
      });
    const [truth, wanted] = await truthOf(run, url, prepare);
    const page = await run.context.newPage();
    await page.goto(url);
    await prepare(page);
    await page.evaluate(
      ([style, colour]) => {
        document.head.append(Object.assign(document.createElement('style'), { textContent: style }));
        const dialog = document.createElement('div');
        dialog.style.cssText = `position:fixed;right:20px;top:20px;width:90px;height:90px;background:${colour}`;
        document.body.append(dialog);
      },
      [lock, bubbleColour] as const,
    );
    const before = await stateOf(page);
    const body = await page.locator('body').boundingBox();
    const { width, height, bytes, isCutOff } = await fullPage(run, page);
    const dialog = { x: width - 110, y: 20, width: 90, height: 90 };
    expect(isCutOff).toBe(false);
    expect(await difference(truth, bytes, wanted, [dialog])).toEqual({
      size: [width, height],
      truthSize: [width, height],
      pixels: 0,
      at: null,
    });
    expect(await stateOf(page)).toEqual(before);
    expect(await page.locator('body').boundingBox()).toEqual(body);
  });
}

for (const { place, frame, content } of [
  { place: 'in a fixed frame', frame: 'position:fixed;inset:0;overflow:hidden', content: '' },
  { place: 'that is fixed itself', frame: '', content: 'position:fixed;top:0;left:0;width:100%' },
]) {
  test(`a whole page whose content ${place} a script draws where it has been scrolled to`, async ({ launch, shop }) => {
    const run = await launch();
    await keepPixels(run);
    const url = shop.url('hard', '/stitch');
    const rows = Array.from(
      { length: 25 },
      (_, row) => `<p style="height:200px;margin:0;background:hsl(${row * 47} 60% 60%)"></p>`,
    ).join('');
    const [truth, wanted] = await truthOf(run, url, (page) => page.setContent(`<body style="margin:0">${rows}`));
    const page = await run.context.newPage();
    await page.goto(url);
    await page.setContent(
      `<body style="margin:0"><div style="${frame}"><main style="${content}">${rows}</main></div>
      <div style="position:fixed;top:0;left:0;width:300px;height:50px;background:${bubbleColour}"></div>`,
    );
    await page.evaluate(() => {
      const content = document.querySelector('main');
      if (!content) throw new Error('No content.');
      document.body.style.height = `${content.scrollHeight}px`;
      let y = 0;
      const draw = () => {
        y = Math.abs(scrollY - y) < 0.5 ? scrollY : y + (scrollY - y) * 0.12;
        content.style.transform = `translateY(${-y}px)`;
        requestAnimationFrame(draw);
      };
      draw();
      scrollTo(0, 777);
    });
    const { width, height, bytes } = await fullPage(run, page);
    const header = { x: 0, y: 0, width: 300, height: 50 };
    expect(await difference(truth, bytes, wanted, [header])).toEqual({
      size: [width, height],
      truthSize: [width, height],
      pixels: 0,
      at: null,
    });
    const [like = 0] = await pixelsNear(truth, wanted, [bubbleColour]);
    expect(await pixelsNear(truth, bytes, [bubbleColour])).toEqual([like + 300 * 50]);
    expect(await page.evaluate('scrollY')).toBe(777);
  });
}

/** The page of scenes with all of them shown by a style: its picture, that of the part that holds them, and where something turns all the time. */
async function scenesShown(run: ChromiumRun, url: string, style: string) {
  const [truth, wanted] = await truthOf(run, url, (page) => page.addStyleTag({ content: style }));
  const { x = 0, y = 0 } = (await truth.locator('.spinner').boundingBox()) ?? {};
  const box = await truth.locator('#scenes').boundingBox();
  const clip = { x: box?.x ?? 0, y: box?.y ?? 0, width: box?.width ?? 0, height: box?.height ?? 0 };
  const wantedPart = await truth.screenshot({ fullPage: true, clip });
  return { truth, wanted, wantedPart, spinner: { x, y: Math.floor(y), width: 20, height: 21 } };
}

for (const { what, query } of [
  { what: 'fades in when a script hears of scrolling', query: '?by=scroll' },
  { what: 'fades in when it is seen', query: '?by=observer' },
  { what: 'is animated when it is seen', query: '?by=observer&as=slides' },
]) {
  test(`a page, and a part of it, of which each scene ${what}, and goes again`, async ({ launch, shop }) => {
    const run = await launch();
    await keepPixels(run);
    const url = shop.url('hard', `/reveal${query}`);
    const allShown =
      '.scene { opacity: 1 !important; transform: none !important; transition: none !important; animation: none !important }';
    const { truth, wanted, wantedPart, spinner } = await scenesShown(run, url, allShown);

    const page = await run.context.newPage();
    await page.goto(url);
    const [seen, left] = [page.locator('.scene').first(), page.locator('.scene').last()];
    await expect(seen).toHaveCSS('opacity', '1');
    const before = await stateOf(page);
    const { width, height, bytes, isCutOff } = await fullPage(run, page);
    expect(isCutOff).toBe(false);
    expect(await difference(truth, bytes, wanted, [spinner])).toEqual({
      size: [width, height],
      truthSize: [width, height],
      pixels: 0,
      at: null,
    });
    await expect.poll(() => stateOf(page)).toEqual(before);
    await expect(seen).toHaveCSS('opacity', '1');
    await expect(left).toHaveCSS('opacity', '0');

    const picker = new PickerPage(run, page);
    await picker.start();
    await page.mouse.move(300, 300);
    await page.keyboard.press('ArrowUp');
    await picker.says('Section');
    const part = await picker.takeAndSave();
    expect(await difference(truth, part.bytes, wantedPart)).toMatchObject({ pixels: 0, at: null });
    await expect.poll(() => stateOf(page)).toEqual(before);
    await expect(left).toHaveCSS('opacity', '0');
  });
}

test('a page, and a part of it, of which a script draws each scene in once, frame by frame', async ({
  launch,
  shop,
}) => {
  const run = await launch();
  await keepPixels(run);
  const url = shop.url('hard', '/reveal?by=frames&as=drawn');
  const allShown = '.scene { opacity: 1 !important; transform: none !important }';
  const { truth, wanted, wantedPart, spinner } = await scenesShown(run, url, allShown);
  for (const what of ['page', 'part'] as const) {
    const page = await run.context.newPage();
    await page.goto(url);
    await expect(page.locator('.scene').first()).toHaveCSS('opacity', '1');
    await expect(page.locator('.scene').last()).toHaveCSS('opacity', '0');
    if (what === 'page') {
      expect(await difference(truth, (await fullPage(run, page)).bytes, wanted, [spinner])).toMatchObject({
        pixels: 0,
      });
    } else {
      const picker = new PickerPage(run, page);
      await picker.start();
      await page.mouse.move(300, 300);
      await page.keyboard.press('ArrowUp');
      await picker.says('Section');
      const { bytes } = await picker.takeAndSave();
      expect(await difference(truth, bytes, wantedPart)).toMatchObject({
        pixels: 0,
      });
    }
    await page.close();
  }
});

test('a list that scrolls above a field that is filled in: nothing of its mask in the list', async ({
  launch,
  shop,
}) => {
  const { run, page } = await stitchPage(await launch(), shop);
  const rows = Array.from(
    { length: 30 },
    (_, row) => `<p style="height:96px;margin:0;background:hsl(${row * 47} 60% 60%)"></p>`,
  );
  await page.evaluate((rows) => {
    document.documentElement.innerHTML = `<body style="margin:0"><div style="height:400px;overflow:auto;width:500px"><div id="rows">${rows}</div></div>
      <textarea style="display:block;border:0;margin:0;width:500px;height:80px">A draft that nobody is to read.</textarea></body>`;
  }, rows.join(''));
  const truth = await run.context.newPage();
  await truth.setContent(`<body style="margin:0"><div style="width:500px">${rows.join('')}</div></body>`);
  const wanted = await truth.screenshot({ fullPage: true, clip: { x: 0, y: 0, width: 500, height: 96 * 30 } });
  const picker = new PickerPage(run, page);
  await picker.start();
  await page.mouse.move(300, 200);
  await page.keyboard.press('ArrowUp');
  const { picture, bytes } = await picker.takeAndSave();
  expect(await difference(truth, bytes, wanted)).toEqual({
    size: [500, 96 * 30],
    truthSize: [500, 96 * 30],
    pixels: 0,
    at: null,
  });
  expect(picture.masks).toEqual([]);
});

/** What a page is like once its question about cookies is answered. */
function answered(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const each of document.querySelectorAll('.ask, .backdrop')) each.remove();
    for (const each of [document.documentElement, document.body]) each.style.overflow = 'visible';
  });
}

test('without its banner: a page that cannot be seen or scrolled before it is answered', async ({ launch, shop }) => {
  const run = await launch();
  await keepPixels(run);
  const url = shop.url('hard', '/banner');
  const [truth, wanted] = await truthOf(run, url, answered);
  const page = await run.context.newPage();
  await page.goto(url);
  const before = await stateOf(page);
  const { width, height, bytes } = await fullPage(run, page, true);
  expect(await difference(truth, bytes, wanted)).toEqual({
    size: [width, height],
    truthSize: [width, height],
    pixels: 0,
    at: null,
  });
  expect(await stateOf(page)).toEqual(before);
});

test('without its banner: what styles darken the page with behind it', async ({ launch, shop }) => {
  const run = await launch();
  await keepPixels(run);
  const url = shop.url('hard', '/banner');
  const [truth, wanted] = await truthOf(run, url, answered);
  const page = await run.context.newPage();
  await page.goto(url);
  const over = "content:'';position:fixed;inset:0;z-index:5;transition:all .5s";
  await page.addStyleTag({
    content: `html::before{${over};background:#0006} body::after{${over};background:linear-gradient(#0003,#0009)}`,
  });
  const before = await stateOf(page);
  const { width, height, bytes } = await fullPage(run, page, true);
  expect(await difference(truth, bytes, wanted)).toEqual({
    size: [width, height],
    truthSize: [width, height],
    pixels: 0,
    at: null,
  });
  expect(await stateOf(page)).toEqual(before);
  const opacities = () =>
    ['html::before', 'body::after'].map((each) => {
      const [name = '', pseudo = ''] = each.split('::');
      return getComputedStyle(document.querySelector(name) as Element, `::${pseudo}`).opacity;
    });
  expect(await page.evaluate(opacities)).toEqual(['1', '1']);
});

test('without its banner: the keyboard stays where it was in it', async ({ launch, shop }) => {
  const run = await launch();
  const page = await run.context.newPage();
  await page.goto(shop.url('hard', '/stitch'));
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<dialog style="color:#123"><p>We use cookies to measure our audience.</p><button>Accept all</button><div id="host"></div></dialog>',
    );
    const root = document.querySelector('#host')?.attachShadow({ mode: 'closed' });
    if (!root) throw new Error('No shadow root.');
    root.innerHTML = '<input value="measuring">';
    document.querySelector('dialog')?.showModal();
    const field = root.querySelector('input');
    field?.focus();
    field?.setSelectionRange(2, 5);
    const heard: string[] = [];
    Object.assign(window, {
      heard,
      held: () => [root.activeElement?.localName, field?.selectionStart, field?.selectionEnd],
    });
    for (const type of ['focusin', 'focusout', 'focus', 'blur']) {
      document.addEventListener(type, (event) => void (event.target !== document && heard.push(type)), true);
    }
  });
  const held = () => page.evaluate('held()');
  expect(await held()).toEqual(['input', 2, 5]);
  const popup = await run.clickToolbar(page);
  await page.evaluate('heard.length = 0');
  const touchpointId = '0198c0de-0000-7000-8000-000000000001';
  const answer = await ask(popup, 'capture.fullPage', { touchpointId, withoutBanner: true });
  expect(answer).toMatchObject({ kind: 'done', value: { taken: true } });
  expect(await held()).toEqual(['input', 2, 5]);
  expect(await page.evaluate('heard')).toEqual([]);
  await run.closePopup();
});

test('a whole page that is zoomed: all of its width and height, and no seams', async ({ launch, shop }) => {
  const run = await launch({ window: { width: 1366, height: 768 } });
  await keepPixels(run);
  const page = await run.context.newPage();
  await page.goto(shop.url('hard', '/stitch'));
  await page.evaluate(() => {
    const rows = Array.from({ length: 90 }, () => '<div style="height:53.3px;background:#0044cc"></div>');
    document.documentElement.innerHTML = `<body style="margin:0">${rows.join('')}</body>`;
  });
  const worker = await run.serviceWorker();
  for (const zoom of [0.9, 1.1, 1.25, 4 / 3]) {
    await worker.evaluate(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.tabs.setZoom(tab.id, ${zoom}))`,
    );
    await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBeCloseTo(zoom, 2);
    const picture = await fullPage(run, page);
    const tall = await page.evaluate(() => document.documentElement.getBoundingClientRect().height * devicePixelRatio);
    const blue = (await pixelsNear(page, picture.bytes, ['#0044cc']))[0] ?? 0;
    expect({ zoom, width: picture.width, isCutOff: picture.isCutOff }).toEqual({ zoom, width: 1366, isCutOff: false });
    expect(Math.abs(picture.height - tall)).toBeLessThan(2);
    // The last row may be of a pixel that the page fills only in part.
    expect(picture.width * picture.height - blue).toBeLessThanOrEqual(picture.width);
  }
  await worker.evaluate(
    'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.tabs.setZoom(tab.id, 1))',
  );
});

for (const [scale, height, columns] of [
  [1.5, 40, 1],
  [1.5, 40.3, 6],
  [1.75, 40, 1],
  [1.75, 40.3, 6],
] as const) {
  test(`nothing of a box's thin border in what scrolls in it, at ${scale} pixels to the point, rows of ${height}`, async ({
    launch,
    shop,
  }) => {
    const { run, page } = await stitchPage(await launch({ extraArgs: scaled(scale) }), shop);
    await page.evaluate(
      ([height, columns]) => {
        const cellOf = (isBlue: boolean) =>
          `<div style="flex:none;width:${columns > 1 ? 121 : 480}px;background:${isBlue ? '#0044cc' : '#00cc44'}"></div>`;
        const rows = Array.from({ length: 20 }, (_, row) => {
          const cells = Array.from({ length: columns }, (_, column) => cellOf((row + column) % 2 === 0));
          return `<div style="pointer-events:none;display:flex;height:${height}px">${cells.join('')}</div>`;
        });
        document.documentElement.innerHTML = `<body style="margin:0;height:3000px"><p style="height:17.7px">Sizes</p>
          <div style="margin-left:33.4px;border:1px solid #cc0000;height:300px;width:501px;overflow:auto">
          <div id="rows" style="width:max-content">${rows.join('')}</div></div></body>`;
      },
      [height, columns] as const,
    );
    const before = await stateOf(page);
    const size = await page.locator('#rows').evaluate((rows) => {
      const { width, height } = rows.getBoundingClientRect();
      return { width: width * devicePixelRatio, height: height * devicePixelRatio };
    });
    const picker = new PickerPage(run, page);
    await picker.start();
    await page.mouse.move(200, 200);
    await picker.says('Section');
    const { picture, bytes } = await picker.takeAndSave();
    expect(Math.abs(picture.width - size.width)).toBeLessThan(1.5);
    expect(Math.abs(picture.height - size.height)).toBeLessThan(1.5);
    const [red = 0, blue = 0, green = 0] = await pixelsNear(page, bytes, ['#cc0000', '#0044cc', '#00cc44']);
    expect({ red, others: picture.width * picture.height - blue - green }).toEqual({ red: 0, others: 0 });
    expect(await stateOf(page)).toEqual(before);
  });
}

for (const [scale, zooms] of [
  [1.5, [1]],
  [1.75, [1]],
  [1, [0.9, 1.1]],
] as const) {
  test(`a whole page of a part of a pixel more, at ${scale} pixels to the point, is not told to be cut off`, async ({
    launch,
    shop,
  }) => {
    const { run, page } = await stitchPage(await launch({ extraArgs: scaled(scale) }), shop);
    const worker = await run.serviceWorker();
    for (const zoom of zooms) {
      await worker.evaluate(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.tabs.setZoom(tab.id, ${zoom}))`,
      );
      await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBeCloseTo(scale * zoom, 2);
      for (const height of [1972.35, 1972.6, 1972.85]) {
        const tall = await page.evaluate((height) => {
          document.documentElement.innerHTML = `<body style="margin:0"><div style="height:${height}px;background:#0044cc"></div></body>`;
          return document.documentElement.getBoundingClientRect().height * devicePixelRatio;
        }, height);
        const picture = await fullPage(run, page);
        expect({ zoom, height, isCutOff: picture.isCutOff }).toEqual({ zoom, height, isCutOff: false });
        expect(Math.abs(picture.height - tall)).toBeLessThan(2);
        const [blue = 0] = await pixelsNear(page, picture.bytes, ['#0044cc']);
        expect(picture.width * picture.height - blue).toBeLessThanOrEqual(picture.width);
      }
    }
    await worker.evaluate(
      'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.tabs.setZoom(tab.id, 1))',
    );
  });
}

test('a whole page whose header shrinks when it hears of scrolling, left where it was', async ({ launch, shop }) => {
  const run = await launch();
  await keepPixels(run);
  const page = await run.context.newPage();
  await page.goto(shop.url('hard', '/stitch'));
  await page.evaluate(() => {
    const header = document.createElement('div');
    header.style.cssText = 'height:180px;background:#0044cc';
    document.body.prepend(header);
    const follow = () =>
      requestAnimationFrame(() => header.style.setProperty('height', scrollY > 40 ? '60px' : '180px'));
    addEventListener('scroll', follow);
    scrollTo({ top: 1_400, behavior: 'instant' });
  });
  await expect.poll(() => page.evaluate(() => document.body.querySelector('div')?.offsetHeight)).toBe(60);
  const before = await page.evaluate(() => scrollY);
  await fullPage(run, page);
  await expect
    .poll(() => page.evaluate(() => [scrollY, document.body.querySelector('div')?.offsetHeight]))
    .toEqual([before, 60]);
});

test('a whole page that puts its place into its address while it scrolls', async ({ launch, shop }) => {
  const run = await launch();
  await keepPixels(run);
  const page = await run.context.newPage();
  await page.goto(shop.url('hard', '/stitch'));
  const tall = await page.evaluate(() => {
    addEventListener('scroll', () => history.replaceState(null, '', `/part-${Math.round(scrollY / 500)}`));
    return document.documentElement.scrollHeight;
  });
  expect(await fullPage(run, page)).toMatchObject({ height: tall, isCutOff: false });
});

test('Escape in the middle of it cancels, and puts the page back at once', async ({ launch, shop }) => {
  const run = await launch();
  const page = await run.context.newPage();
  await page.goto(shop.url('hard', '/stitch'));
  await page.evaluate(() => scrollTo({ top: 1_234, behavior: 'instant' }));
  const before = await stateOf(page);
  const picker = new PickerPage(run, page);
  await picker.start();
  await page.mouse.move(300, 400);
  await page.keyboard.press('ArrowUp');
  await picker.says('Section');
  await page.keyboard.press('Enter');
  await picker.expectGone();
  const worker = await run.serviceWorker();
  const badge = () =>
    worker.evaluate(
      `chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`,
    );
  await expect.poll(badge).toMatch(/%$/);
  await page.keyboard.press('Escape');
  await expect.poll(() => stateOf(page)).toEqual(before);
  await expect.poll(badge).not.toMatch(/%$/);
  expect(page.frames()).toHaveLength(1);
  expect(await storedTouchpoints(run)).toEqual([]);
});

test('the page as a file holds nothing of what was filled in', async ({ launch, shop, folder }) => {
  // The permission is asked for in a window of the browser itself, which no test can answer.
  const allowed = join(await folder('allowed'), 'build');
  await cp(chromiumBuild, allowed, { recursive: true });
  const path = join(allowed, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  const { optional_permissions: optional, ...rest } = manifest;
  expect(optional).toEqual(['pageCapture']);
  await writeFile(path, JSON.stringify({ ...rest, permissions: [...rest.permissions, ...optional] }));

  const run = await launch({ extensionDirs: [allowed] });
  const page = await run.context.newPage();
  await page.goto(shop.url('hard', '/many-fields'));
  await page.locator('input[name=text]').fill('Ada Lovelace');
  await page.locator('textarea').first().fill('Saint James Square');
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<p>For <b>Ada</b> Love<i>lace</i></p><div><div title="Turquoise">Turquoise</div><input role="combobox" value=""></div>
      <form><select name="size"><option>Small</option><option>Large</option></select></form>
      <form><select name="salutation"><option>Sir</option><option>Madam</option></select></form>
      <form><div id="host"></div><select style="display:none"><option selected>Guernsey</option></select><a><span>Guernsey</span></a></form>
      <form id="copied"><input id="code" type="password"><input maxlength="1"><input type="file"></form>`,
    );
    for (const field of document.querySelectorAll<HTMLInputElement>('#copied input')) {
      field.addEventListener('input', () => field.setAttribute('data-value', field.value));
    }
    const root = document.querySelector('#host')?.attachShadow({ mode: 'closed' });
    if (root) root.innerHTML = '<button aria-haspopup="listbox">Baroness</button>';
  });
  await page.locator('#code').fill('839');
  await page.locator('#copied [maxlength]').fill('7');
  await page
    .locator('#copied [type=file]')
    .setInputFiles({ name: 'id.png', mimeType: 'image/png', buffer: Buffer.of() });
  await expect(page.locator('#copied [data-value$="id.png"]')).toBeVisible();
  await page.locator('select[name=size]').selectOption('Large');
  await page.locator('select[name=salutation]').selectOption('Madam');
  const popup = await run.clickToolbar(page);
  const answer = await ask(popup, 'capture.archive');
  expect(answer, JSON.stringify(answer).slice(0, 300)).toMatchObject({
    kind: 'done',
    value: { taken: true, evidence: { kind: 'pageArchive' } },
  });
  const text = Buffer.from(answer.value.evidence.bytes.$bytes, 'base64').toString('latin1').replace(/=\r\n/g, '');
  expect(text).toContain('Every kind of field stands here filled in');
  expect(text).toContain('<option>Small</option><option selected=3D"">Large</option>');
  expect(text).toContain('<option>Sir</option><option>Madam</option>');
  const secrets = [
    'Ada',
    'Saint James',
    'Jeanne',
    'jeanne@example.org',
    'correct horse',
    'Second floor',
    'code 4512',
    'doctor',
    'FR76',
    'private note',
    'lace<',
    'Turquoise',
    'Baroness',
    'Guernsey</span>',
    'data-value=',
    'id.png',
  ];
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);

  const plain = await launch();
  const other = await plain.context.newPage();
  await other.goto(shop.url('hard', '/many-fields'));
  const asked = await ask(await plain.clickToolbar(other), 'capture.archive');
  expect(asked).toEqual({ kind: 'done', value: { taken: false, reason: 'notAllowed' } });
});

for (const { what, query } of [
  { what: 'a box', query: '' },
  { what: 'a box in a shadow root', query: '?in=shadow' },
  { what: 'a frame of the same site', query: '?in=frame' },
  { what: 'a box that a fixed part holds', query: '?in=fixed' },
]) {
  test(`a page that stands still and scrolls in ${what}: all of it, each part once`, async ({ launch, shop }) => {
    const run = await launch();
    await keepPixels(run);
    const url = shop.url('hard', `/app${query}`);
    const page = await run.context.newPage();
    await page.goto(url);
    const inner = query === '?in=frame' ? (page.frames()[1] as Frame) : page;
    const scrolled = () =>
      inner.evaluate(() => {
        const box =
          document.querySelector('app-view')?.shadowRoot?.querySelector('#box') ?? document.querySelector('#box');
        const element = box ?? document.scrollingElement;
        element?.scrollTo({ top: 333, behavior: 'instant' });
        return element ? [element.scrollTop, element.scrollHeight - element.clientHeight] : [];
      });
    const [, hidden = 0] = await scrolled();
    const before = await stateOf(page);
    const taken = await fullPage(run, page);
    expect(await stateOf(page)).toEqual(before);
    expect((await scrolled())[0]).toBe(333);

    // A window that is high enough shows all of it at once.
    const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect([taken.isCutOff, taken.width, taken.height]).toEqual([false, view.width, view.height + hidden]);
    const truth = await run.context.newPage();
    await truth.setViewportSize({ width: view.width, height: view.height + hidden });
    await truth.goto(url);
    await expect
      .poll(() =>
        Promise.all(
          truth.frames().map((frame) => frame.evaluate(() => [...document.images].every(({ complete }) => complete))),
        ),
      )
      .not.toContain(false);
    const wanted = await truth.screenshot({ scale: 'css' });
    const field = await (query === '?in=frame' ? (truth.frames()[1] as Frame) : truth)
      .getByLabel('Card number')
      .boundingBox();
    const masked = { x: (field?.x ?? 0) - 4, y: (field?.y ?? 0) - 4, width: 308, height: 48 };
    expect(await difference(truth, taken.bytes, wanted, [masked])).toMatchObject({ pixels: 0, at: null });
    expect(await pixelsNear(truth, taken.bytes, [fieldColour])).toEqual([0]);
    expect(taken.masks).toEqual([{ reason: 'formField', count: 1 }]);
  });
}
