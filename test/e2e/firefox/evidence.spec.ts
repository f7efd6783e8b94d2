import type { FirefoxRun } from '../../browsers/firefox';
import { expect, test } from '../fixtures';
import { tagPart } from './overlay';
import { coloursAt, keepPixels } from './pictures';
import { button, openPopup, statusLine, tagByKeys } from './quickForm';
import { storedRecords, storedTouchpoints } from './storedRecords';

interface Picture {
  readonly id: string;
  readonly kind: string;
  readonly sha256: string;
  readonly width: number;
  readonly height: number;
  readonly masks: readonly { readonly reason: string; readonly count: number }[];
}

async function pictures(run: FirefoxRun): Promise<Picture[]> {
  return ((await storedRecords(run))['parcours/evidence'] ?? []) as unknown as Picture[];
}

const hex = (...channels: number[]) => `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;

/** The rows of the long page, as it paints them. */
const stitchRow = (row: number) => hex((row * 37) % 256, (row * 101) % 256, (row * 7 + 60) % 256);
const appRow = (row: number) => hex((row * 53) % 256, (row * 97) % 256, ((row * 11) % 180) + 70);
const rows = (count: number) => Array.from({ length: count }, (_, row) => row);

/** Takes the picture of the whole page in place of the window's, and saves. */
async function tagFullPage(run: FirefoxRun): Promise<Picture> {
  const popup = await openPopup(run);
  await popup.waitForElement(button('Take another picture'));
  await run.press('i');
  await popup.waitForElement('[role=menu]');
  await run.press('2');
  await popup.waitFor(() => document.body.textContent?.includes('Full page'));
  // Saved before it is there, it would stand beside the window's picture.
  await popup.waitForElement('progress');
  await expect.poll(() => popup.exists('progress'), { timeout: 60_000 }).toBe(false);
  await run.press('2', 'f', 'Enter');
  await popup.waitForElement(statusLine, 'Saved');
  await run.closePopup();
  await expect
    .poll(async () => (await pictures(run)).map(({ kind }) => kind), { timeout: 60_000 })
    .toEqual(['fullPage']);
  const [picture] = await pictures(run);
  return picture as Picture;
}

test('a part of four thousand pixels: each row at its place, the caption that sticks at its own', async ({
  launchFirefox,
  shop,
}) => {
  test.setTimeout(180_000);
  const run = await launchFirefox();
  await keepPixels(run);
  await run.navigate(shop.url('hard', '/stitch'));
  await run.page.execute(() => scrollTo({ top: 1_234, behavior: 'instant' }));
  await tagPart(run, ['640 × 20', '640 × 4030']);
  const picture = (await pictures(run)).find(({ kind }) => kind === 'elementScreenshot');
  expect(picture).toMatchObject({ width: 640, height: 4030, masks: [] });
  const places = [[600, 15] as const, ...rows(200).map((row) => [320, 30 + row * 20 + 10] as const)];
  expect(await coloursAt(run, picture?.sha256 ?? '', places)).toEqual(['#6a1b9a', ...rows(200).map(stitchRow)]);
});

test('a whole page: its header once, what loads late, nothing of what was typed', async ({ launchFirefox, shop }) => {
  test.setTimeout(180_000);
  const run = await launchFirefox();
  await keepPixels(run);
  const { page } = run;
  await run.navigate(shop.url('hard', '/stitch'));
  await page.execute(() => scrollTo({ top: 777, behavior: 'instant' }));
  const picture = await tagFullPage(run);
  expect(await page.execute(() => scrollY)).toBe(777);
  const shown = await page.execute(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const middle = (selector: string) => {
      const { x, y, width, height } = (document.querySelector(selector) as Element).getBoundingClientRect();
      return [Math.round(x + width / 2), Math.round(y + height / 2 + scrollY)] as const;
    };
    const { y } = (document.querySelector('.rows i') as Element).getBoundingClientRect();
    return {
      size: [scrollWidth, scrollHeight],
      rows: Math.round(y + scrollY),
      field: middle('#field'),
      foot: middle('.foot'),
      lastPicture: middle('.lazy img:last-child'),
    };
  });
  expect([picture.width, picture.height]).toEqual(shown.size);
  expect(picture.masks).toEqual([{ reason: 'formField', count: 1 }]);
  const places = rows(200).map((row) => [320, shown.rows + row * 20 + 10] as const);
  expect(await coloursAt(run, picture.sha256, places)).toEqual(rows(200).map(stitchRow));
  const [field, foot, lastPicture] = await coloursAt(run, picture.sha256, [shown.field, shown.foot, shown.lastPicture]);
  expect(field).not.toBe('#00ff00');
  expect([foot, lastPicture]).toEqual(['#004d40', '#ffffff']);
});

test('a page that stands still and scrolls in a box of its own: all that the box holds', async ({
  launchFirefox,
  shop,
}) => {
  test.setTimeout(180_000);
  const run = await launchFirefox();
  await keepPixels(run);
  const { page } = run;
  await run.navigate(shop.url('hard', '/app'));
  const { width, height, hidden } = await page.execute(() => {
    const box = document.querySelector('#box') as Element;
    return { width: innerWidth, height: innerHeight, hidden: box.scrollHeight - box.clientHeight };
  });
  const picture = await tagFullPage(run);
  expect([picture.width, picture.height]).toEqual([width, height + hidden]);
  const places = rows(180).map((row) => [400, 52 + 33 + row * 20 + 10] as const);
  expect(await coloursAt(run, picture.sha256, places)).toEqual(rows(180).map(appRow));
  // The bar above, what stands beside it (also further down), what floats over it, the line below.
  const bottom = height + hidden;
  const around = [
    [width - 5, 5],
    [5, 300],
    [5, bottom - 300],
    [width - 60, bottom - 37 - 60],
    [5, bottom - 5],
  ] as const;
  expect(await coloursAt(run, picture.sha256, around)).toEqual(['#1a237e', '#cfd8dc', '#cfd8dc', '#ff6f00', '#004d40']);
});

for (const { what, query } of [
  { what: 'fades in when a script hears of scrolling', query: '?by=scroll' },
  { what: 'fades in when it is seen', query: '?by=observer' },
  { what: 'is animated when it is seen', query: '?by=observer&as=slides' },
]) {
  test(`a page, and a part of it, of which each scene ${what}, and goes again`, async ({ launchFirefox, shop }) => {
    test.setTimeout(180_000);
    const run = await launchFirefox();
    await keepPixels(run);
    const { page } = run;
    await run.navigate(shop.url('hard', `/reveal${query}`));
    await page.waitFor(() => getComputedStyle(document.querySelector('.scene') as Element).opacity === '1');
    const scenes = await page.execute(() =>
      Array.from(document.querySelectorAll<HTMLElement>('.scene'), (scene) => {
        const { offsetLeft: x, offsetTop: y, offsetWidth: width, offsetHeight: height } = scene;
        const channels = getComputedStyle(scene).backgroundColor.match(/\d+/g) ?? [];
        return { x, y, width, height, channels: channels.map(Number) };
      }),
    );
    // The corners of each, and the gap above it.
    const places = scenes.flatMap(({ x, y, width, height }) => [
      [x + 1, y + 1] as const,
      [x + width - 2, y + 1] as const,
      [x + 1, y + height - 2] as const,
      [x + width - 2, y + height - 2] as const,
      [x + 100, y - 2] as const,
    ]);
    const colours = scenes.flatMap(({ channels }) => [...Array<string>(4).fill(hex(...channels)), '#ffffff']);

    const whole = await tagFullPage(run);
    expect(await coloursAt(run, whole.sha256, places)).toEqual(colours);
    const opacities = () =>
      page.execute(() => Array.from(document.querySelectorAll('.scene'), (scene) => getComputedStyle(scene).opacity));
    await expect.poll(async () => (await opacities()).at(0)).toBe('1');
    await expect.poll(async () => (await opacities()).at(-1)).toBe('0');

    await tagPart(run, ['× 600', '× 4940']);
    const part = (await pictures(run)).find(({ kind }) => kind === 'elementScreenshot');
    const section = await page.execute(() => {
      const {
        offsetLeft: x,
        offsetTop: y,
        offsetWidth: width,
        offsetHeight: height,
      } = document.querySelector<HTMLElement>('#scenes') as HTMLElement;
      return { x, y, width, height };
    });
    expect(part).toMatchObject({ width: section.width, height: section.height });
    // Above the first there is nothing of the part.
    const inPart = places.map(([x, y]) => [x - section.x, Math.max(0, y - section.y)] as const);
    expect((await coloursAt(run, part?.sha256 ?? '', inPart)).toSpliced(4, 1)).toEqual(colours.toSpliced(4, 1));
  });
}

test('a picture is redacted by keyboard: opaque where the box is, untouched elsewhere', async ({
  launchFirefox,
  shop,
}) => {
  const run = await launchFirefox({ window: { width: 1280, height: 900 } });
  await keepPixels(run);
  await run.navigate(shop.url('hard', '/app'));
  const popup = await openPopup(run);
  await popup.waitForElement(button('Retake the screenshot'));
  await tagByKeys(run, popup, '2', 'f');
  await run.closePopup();
  await expect.poll(async () => (await pictures(run)).length).toBe(1);
  const [original] = await pictures(run);
  const [touchpoint] = await storedTouchpoints(run);
  await run.openExtensionPage(`dashboard.html#/touchpoints?touchpoint=${touchpoint?.id}`);
  const { page } = run;
  await page.click(button('Screenshot: Show full size'));
  await page.click(button('Verify'));
  await page.waitFor(() => document.querySelector('dialog')?.textContent?.includes('Intact'));
  await page.click(button('Redact…'));
  await page.waitFor(() => document.activeElement?.textContent?.includes('Add a box'));
  await run.press('Enter');
  const label = await page.waitFor(() => document.activeElement?.getAttribute('aria-label'));
  await run.press('Shift+ArrowRight', 'ArrowDown');
  const moved = await page.waitFor((before) => {
    const now = document.activeElement?.getAttribute('aria-label');
    return now === before ? null : now;
  }, label);
  const [boxWidth = 0, boxHeight = 0, x = 0, y = 0] =
    /([\d,]+) × ([\d,]+) at ([\d,]+), ([\d,]+)/
      .exec(moved)
      ?.slice(1)
      .map((each) => Number(each.replaceAll(',', ''))) ?? [];
  expect(boxWidth * boxHeight, moved).toBeGreaterThan(0);
  await page.click(button('Save redacted picture'));
  await expect.poll(async () => (await pictures(run)).length).toBe(2);
  const redacted = (await pictures(run)).find(({ id }) => id !== original?.id);
  expect(redacted).toMatchObject({ masks: [{ reason: 'redaction', count: 1 }] });
  const inside = rows(9).map((step) => [x + 2 + Math.floor(((boxWidth - 4) * step) / 8), y + 4 + step] as const);
  const colours = new Set(await coloursAt(run, redacted?.sha256 ?? '', inside));
  const before = new Set(await coloursAt(run, original?.sha256 ?? '', inside));
  expect([...colours].filter((colour) => before.has(colour))).toEqual([]);
  const outside = [
    [x - 3, y + 5],
    [x + boxWidth + 3, y + 5],
    [x + 5, y - 3],
    [x + 5, y + boxHeight + 3],
  ] as const;
  expect(await coloursAt(run, redacted?.sha256 ?? '', outside)).toEqual(
    await coloursAt(run, original?.sha256 ?? '', outside),
  );
  expect((await storedTouchpoints(run))[0]?.evidenceIds).toEqual([redacted?.id]);
});
