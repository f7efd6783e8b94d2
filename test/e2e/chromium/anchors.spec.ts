import type { Page } from '@playwright/test';
import type { ChromiumRun } from '../../browsers/chromium';
import { expect, test } from '../fixtures';
import { DashboardPage } from './dashboardPage';
import { OverlayPage, traces } from './overlayPage';
import { PickerPage } from './pickerPage';
import { type Shown, type ShownBox, shownAnchors } from './shownAnchors';

/** Tags all words of an element as a person does: by the toolbar's popup and three keys. */
async function tagWords(run: ChromiumRun, page: Page, selector: string, keys: readonly string[]): Promise<void> {
  await page
    .locator(selector)
    .first()
    .evaluate((element) => getSelection()?.selectAllChildren(element));
  const overlay = new OverlayPage(run, page);
  const frame = await overlay.open();
  for (const key of [...keys, 'Enter']) await page.keyboard.press(key);
  await expect(frame.getByRole('status')).toContainText('Saved');
  await overlay.expectClosed();
}

/** Clicks "Show my touchpoints on this page" in the context menu. */
async function show(run: ChromiumRun, page: Page): Promise<void> {
  await run.clickToolbar(page);
  await run.closePopup();
  await new OverlayPage(run, page).giveClick({ menuItemId: 'showAnchors' });
}

/** What is shown once everything has been looked for. */
async function shown(page: Page, summary: string): Promise<Shown> {
  await expect
    .poll(async () => (await shownAnchors(page))?.text ?? '', { message: 'the list is there' })
    .toContain(summary);
  return (await shownAnchors(page)) as Shown;
}

/** Where some words are in the window. */
function boxOfWords(page: Page, words: string): Promise<ShownBox> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      return range.getBoundingClientRect().toJSON() as ShownBox;
    }
    throw new Error('These words are not on the page.');
  }, words);
}

/** Changes all that a shop changes, and not the words. */
function redesign(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (let index = 0; index < 5; index++) {
      const box = document.createElement('div');
      box.innerHTML = '<p>An advertisement that was not here before.</p>';
      document.querySelector('main')?.prepend(box);
    }
    for (const paragraph of Array.from(document.querySelectorAll('p'))) {
      const wrapper = document.createElement('section');
      paragraph.replaceWith(wrapper);
      wrapper.append(paragraph);
      paragraph.removeAttribute('id');
    }
  });
}

const sentence = 'The parcel arrived two days early';

test('shows what was tagged at its words after the page has changed, and leaves no trace', async ({ launch, shop }) => {
  const run = await launch();
  const page = await run.context.newPage();
  await page.goto(shop.url('hard', '/quirks'));
  await tagWords(run, page, '#sentence', ['3', 's']);
  await page.reload();
  await redesign(page);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const before = await traces(page);

  await show(run, page);
  const { text, boxes, card } = await shown(page, '1 of 1 found');
  expect(text).toContain('Decision · Negative');
  expect(card).toBe('');
  const words = await boxOfWords(page, sentence);
  expect(boxes.length).toBeGreaterThan(0);
  expect(Math.abs((boxes[0]?.x ?? 0) - words.x)).toBeLessThan(2);
  expect(Math.abs((boxes[0]?.y ?? 0) - words.y)).toBeLessThan(4);

  // Reached by key, its card says what it is; the box follows the words wherever they go.
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await shownAnchors(page))?.card).toContain('Decision · Negative');
  await page.evaluate(() =>
    document.querySelector('main')?.prepend(Object.assign(document.createElement('p'), { textContent: 'One more.' })),
  );
  await expect
    .poll(async () => Math.abs(((await shownAnchors(page))?.boxes[0]?.y ?? 0) - (await boxOfWords(page, sentence)).y))
    .toBeLessThan(4);
  await page.evaluate(() => document.querySelector('main > p')?.remove());

  // The page's own scripts read nothing of it.
  const visible = await page.evaluate(() =>
    [document.documentElement.outerHTML, document.documentElement.textContent, [...CSS.highlights.keys()]].join(),
  );
  expect(visible).not.toContain('My touchpoints');
  await page.keyboard.press('Escape');
  await expect.poll(() => shownAnchors(page)).toBeNull();
  expect(await traces(page)).toEqual(before);
});

test('says of deleted words that they are gone, with the picture of then', async ({ launch, shop }) => {
  const run = await launch();
  const page = await run.context.newPage();
  await page.goto(shop.url('hard', '/quirks'));
  await tagWords(run, page, '#sentence', ['3', 's']);
  await page.reload();
  await page.evaluate(() => document.querySelector('#sentence')?.remove());

  await show(run, page);
  const { text, boxes, pictures } = await shown(page, '0 of 1 found');
  expect(text).toContain('Not found any more');
  expect(boxes).toEqual([]);
  expect(pictures).toHaveLength(1);
  expect(Math.min(...(pictures[0] ?? [0]))).toBeGreaterThan(50);

  // Back on the page, it is found by itself.
  await page.evaluate((words) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    document.querySelector('article')?.prepend(paragraph);
  }, 'The parcel arrived two days early, and the card inside was written by hand.');
  const again = await shown(page, '1 of 1 found');
  expect(again.boxes.length).toBeGreaterThan(0);
});

test('says of words that the page hides that they are hidden, as long as they are', async ({ launch, shop }) => {
  const run = await launch();
  const page = await run.context.newPage();
  await page.goto(shop.url('hard', '/quirks'));
  await tagWords(run, page, '#sentence', ['3', 's']);
  await page.evaluate(() => getSelection()?.removeAllRanges());
  const hide = (hidden: string) =>
    page.evaluate((style) => document.querySelector('#sentence')?.setAttribute('style', style), hidden);
  await hide('display: none');

  await show(run, page);
  const { text, boxes } = await shown(page, '1 of 1 found');
  expect(text).toContain('1 of 1 found · 1 hidden at the moment');
  expect(text).toContain('Hidden on the page at the moment');
  expect(boxes).toEqual([]);

  await hide('');
  await expect.poll(async () => (await shownAnchors(page))?.text).not.toContain('hidden at the moment');
  expect((await shown(page, '1 of 1 found')).boxes.length).toBeGreaterThan(0);
  await hide('visibility: hidden');
  await page.evaluate(() => document.body.append(document.createElement('hr')));
  await shown(page, '1 of 1 found · 1 hidden at the moment');
});

test('says of what has neither words nor an address that it cannot be looked for', async ({ launch, shop }) => {
  const run = await launch();
  const page = await run.context.newPage();
  await page.goto(shop.url('hard', '/quirks'));
  await page.evaluate(() => {
    const image = new Image(200, 100);
    image.id = 'drawn';
    image.src = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
    document.body.prepend(image);
  });
  const picker = new PickerPage(run, page);
  await picker.start();
  await page.mouse.move(100, 50);
  await picker.takeAndSave();

  await show(run, page);
  const { text } = await shown(page, '0 of 1 found');
  expect(text).toContain('Cannot be looked for');
  expect(text).not.toContain('Not found any more');
});

for (const name of ['csp', 'hostile-css']) {
  test(`${name}: is drawn as anywhere, whatever the page forbids or styles`, async ({ launch, shop }) => {
    const run = await launch();
    const page = await run.context.newPage();
    await page.goto(shop.url('hard', `/${name}`));
    await tagWords(run, page, '#sentence', ['3', 's']);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    const before = await traces(page);
    await show(run, page);
    const { text, boxes, panel } = await shown(page, '1 of 1 found');
    expect(text).toContain('Decision · Negative');
    expect(boxes.length).toBeGreaterThan(0);
    expect([panel.width, panel.y]).toEqual([320, 12]);
    await page.keyboard.press('Escape');
    await expect.poll(() => shownAnchors(page)).toBeNull();
    expect(await traces(page)).toEqual(before);
  });
}

test('finds words in a shadow root and in a frame', async ({ launch, shop }) => {
  const run = await launch();
  const page = await run.context.newPage();
  const words = 'The sleeves were too long for me, and the shop took the coat back without a word.';
  const prepare = async () => {
    await page.goto(shop.url('hard', '/quirks'));
    await page.evaluate((text) => {
      const host = Object.assign(document.createElement('section'), { id: 'host' });
      host.attachShadow({ mode: 'open' }).innerHTML = `<p>In the shade.</p><p id="quote">${text}</p><p>After it.</p>`;
      const frame = Object.assign(document.createElement('iframe'), { width: '600', height: '120' });
      document.body.prepend(host, frame);
      const content = frame.contentDocument as Document;
      content.body.innerHTML = `<p>In the frame.</p><p id="quote">${text.replace('coat', 'scarf')}</p><p>After it.</p>`;
    }, words);
  };
  await prepare();
  for (const where of ['shadow', 'frame']) {
    await page.evaluate((place) => {
      const frame = document.querySelector('iframe')?.contentDocument as Document;
      const root = place === 'shadow' ? document.querySelector('#host')?.shadowRoot : frame;
      const text = root?.querySelector('#quote')?.firstChild as Text;
      const own = place === 'shadow' ? document : frame;
      getSelection()?.removeAllRanges();
      own.getSelection()?.setBaseAndExtent(text, 0, text, text.length);
    }, where);
    const overlay = new OverlayPage(run, page);
    const frame = await overlay.open();
    for (const key of ['3', 's', 'Enter']) await page.keyboard.press(key);
    await expect(frame.getByRole('status')).toContainText('Saved');
    await overlay.expectClosed();
  }
  await prepare();
  await show(run, page);
  const { boxes } = await shown(page, '2 of 2 found');
  const inFrame = await page.evaluate(() => {
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const text = frame.contentDocument?.querySelector('#quote') as Element;
    return frame.getBoundingClientRect().y + frame.clientTop + text.getBoundingClientRect().y;
  });
  const inShadow = await page.evaluate(
    () => document.querySelector('#host')?.shadowRoot?.querySelector('#quote')?.getBoundingClientRect().y ?? -1,
  );
  expect(boxes.some(({ y }) => Math.abs(y - inShadow) < 4)).toBe(true);
  expect(boxes.some(({ y }) => Math.abs(y - inFrame) < 4)).toBe(true);
});

test('shows nothing on a page where nothing was tagged, and says so on the button', async ({ launch, shop }) => {
  const run = await launch();
  const page = await run.context.newPage();
  await page.goto(shop.url('hard', '/quirks'));
  await show(run, page);
  const overlay = new OverlayPage(run, page);
  await expect.poll(async () => (await overlay.button()).title).toContain('Nothing was tagged');
  expect(await shownAnchors(page)).toBeNull();
});

test('opens the page at the quote from the dashboard', async ({ launch, shop }) => {
  const run = await launch();
  const page = await run.context.newPage();
  await page.goto(shop.url('hard', '/long'));
  await tagWords(run, page, '#part-30 p', ['3', 's']);
  const { page: dashboard } = await DashboardPage.open(run);
  const opening = run.context.waitForEvent('page');
  await dashboard
    .getByRole('link', { name: /^Open at the quote/ })
    .first()
    .click();
  const opened = await opening;
  await opened.waitForLoadState();
  await expect
    .poll(() => opened.evaluate(() => document.querySelector('#part-30 p')?.getBoundingClientRect().y ?? -1))
    .toBeLessThan(await opened.evaluate(() => innerHeight));
  expect(await opened.evaluate(() => scrollY)).toBeGreaterThan(10_000);
});
