import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { deliverables } from '@/lib/formats/deliverables';
import type { ChromiumRun } from '../browsers/chromium';
import type { Figure } from './figure';
import { oneJourney, screenshots } from './oneJourney';
import { shownAt } from './shownAt';
import { median, quickRounds } from './statistics';

/** The same build several times: with nothing captured, and with one journey of so many touchpoints. */
export interface MapSides {
  readonly empty: ChromiumRun;
  readonly full: ReadonlyMap<number, ChromiumRun>;
  /** Where the downloads of all go. */
  readonly downloads: string;
}

export const mapSizes = [20, 100, 500, 2000] as const;
/** The one that the targets are for. */
const targeted = 500;
/** Each holds many turns of the wheel and many steps of the pointer, of which the worst counts. */
const inputRounds = 3;
const paintTarget = 200;
const delayTarget = 50;

const group = 'The map, against a dashboard with nothing captured';
const floorOf = 'nothing captured';

/** Every event of these kinds: how long it waited to be heard, and until the next frame was drawn. Source text. */
const watchInput = `(() => {
  window.waits = [];
  window.frames = [];
  for (const kind of ['wheel', 'keydown', 'pointermove', 'pointerdown', 'pointerup']) {
    window.addEventListener(kind, (event) => {
      const came = event.timeStamp;
      window.waits.push(performance.now() - came);
      requestAnimationFrame(() => setTimeout(() => window.frames.push(performance.now() - came)));
    }, { capture: true, passive: true });
  }
})()`;

interface Delays {
  readonly waits: readonly number[];
  readonly frames: readonly number[];
}

interface Side {
  readonly page: Page;
  readonly opening: number[];
  /** The worst of each round. */
  readonly zoomWaits: number[];
  readonly zoomFrames: number[];
  readonly keyWaits: number[];
  readonly keyFrames: number[];
  readonly dragWaits: number[];
  readonly dragFrames: number[];
}

/** First paint, zooming and dragging at each size, and what is written at the size that has a target. */
export async function measureMap({ empty, full, downloads }: MapSides, rounds: number): Promise<Figure[]> {
  const sides = new Map<number, Side>([[0, sideOf(await empty.openExtensionPage('dashboard.html'))]]);
  for (const [count, run] of full) {
    const page = await run.openExtensionPage('dashboard.html');
    const pictures = await screenshots(page, count <= targeted ? count : 0);
    await take(page, await oneJourney(count, pictures));
    sides.set(count, sideOf(page));
  }

  for (let round = -1; round < rounds; round += 1) {
    const order = [...sides.values()];
    for (const side of round % 2 === 0 ? order : order.toReversed()) {
      await side.page.bringToFront();
      await side.page.reload();
      const took = await side.page.evaluate<number>(shownAt('[data-map] h2'));
      await delay(300);
      if (round >= 0) side.opening.push(took);
    }
  }
  for (const [count, side] of sides) {
    await side.page.bringToFront();
    await side.page.evaluate(watchInput);
    for (let round = -1; round < inputRounds; round += 1) {
      const zooming = await during(side.page, () => zoomInAndOut(side.page));
      // Apart from the dragging that it makes room for: a key has other work to do than a pointer that moves.
      const keys = await during(side.page, () => comeNear(side.page, count > 0));
      const dragging = await during(side.page, () => dragAcross(side.page, count > 0));
      if (round < 0) continue;
      side.zoomWaits.push(Math.max(...zooming.waits));
      side.zoomFrames.push(Math.max(...zooming.frames));
      side.keyWaits.push(Math.max(...keys.waits));
      side.keyFrames.push(Math.max(...keys.frames));
      side.dragWaits.push(Math.max(...dragging.waits));
      side.dragFrames.push(Math.max(...dragging.frames));
    }
  }
  const floor = sides.get(0);
  if (!floor) throw new Error('Nothing was measured.');
  const figures = [...sides].flatMap(([count, side]) => (count === 0 ? [] : figuresOf(count, side, floor)));
  const most = sides.get(targeted)?.page;
  const deliverables = most ? await measureDeliverables(most, downloads) : [];
  for (const { page } of sides.values()) await page.close();
  return [...figures, growthOf(sides), ...deliverables];
}

const sideOf = (page: Page): Side => ({
  page,
  opening: [],
  zoomWaits: [],
  zoomFrames: [],
  keyWaits: [],
  keyFrames: [],
  dragWaits: [],
  dragFrames: [],
});

/** Imports a file as a person would, and shows its journey. */
async function take(page: Page, bytes: Buffer): Promise<void> {
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await (await choosing).setFiles({ name: 'one.journey.zip', mimeType: 'application/zip', buffer: bytes });
  await page.getByText(/^Imported: /).waitFor({ timeout: 120_000 });
  await page.getByRole('button', { name: 'Show the journey' }).click();
  await page.locator('[data-map] h2').first().waitFor({ state: 'attached' });
}

async function during(page: Page, act: () => Promise<void>): Promise<Delays> {
  await page.evaluate('window.waits = []; window.frames = [];');
  await act();
  await delay(400);
  return page.evaluate<Delays>('({ waits: window.waits, frames: window.frames })');
}

/** With the wheel, from the whole journey to single cards and back, a notch for each frame of the screen. */
async function zoomInAndOut(page: Page): Promise<void> {
  await page.keyboard.press('0');
  const box = await page.locator('[data-map]').boundingBox();
  if (!box) throw new Error('There is no map.');
  const session = await page.context().newCDPSession(page);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const sent: Promise<unknown>[] = [];
  for (const deltaY of [...Array.from({ length: 30 }, () => -24), ...Array.from({ length: 30 }, () => 24)]) {
    sent.push(session.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY, modifiers: 2 }));
    await delay(16);
  }
  await Promise.all(sent);
  await session.detach();
}

/** By keys, from the whole journey to cards that can be taken hold of. */
async function comeNear(page: Page, hasCards: boolean): Promise<void> {
  const cardWidth = () =>
    page.evaluate<number>(`document.querySelector('[data-touchpoint]')?.getBoundingClientRect().width ?? 0`);
  await page.keyboard.press('0');
  await delay(100);
  for (let nth = 0; hasCards && nth < 14; nth += 1) {
    const width = await cardWidth();
    if (width > 100) return;
    await page.keyboard.press('+');
    const pressed = performance.now();
    while ((await cardWidth()) === width && performance.now() - pressed < 2000) await delay(10);
  }
}

/** Takes hold of a card where there is one, draws it to the right edge, where the map scrolls along, and leaves it where it was. */
async function dragAcross(page: Page, hasCards: boolean): Promise<void> {
  await page.evaluate(`document.querySelector('[data-map]').scrollLeft = 0`);
  await delay(200);
  const box = await page.locator('[data-map]').boundingBox();
  const card = hasCards ? await page.locator('[data-touchpoint] a[data-cell]').first().boundingBox() : box;
  if (!box || !card) throw new Error('There is nothing to drag.');
  const y = card.y + Math.min(20, card.height / 2);
  await page.mouse.move(card.x + 40, y);
  await page.mouse.down();
  for (let step = 1; step <= 30; step += 1) {
    await page.mouse.move(card.x + 40 + ((box.x + box.width - 20 - card.x - 40) * step) / 30, y);
    await delay(16);
  }
  await delay(300);
  await page.keyboard.press('Escape');
  await page.mouse.up();
}

function figuresOf(count: number, side: Side, floor: Side): Figure[] {
  const isTargeted = count === targeted;
  const touchpoints = `${count.toLocaleString('en')} touchpoints`;
  const figure = (what: string, own: readonly number[], floors: readonly number[]): Figure => ({
    group,
    what: `${touchpoints}: ${what}`,
    unit: 'ms',
    value: median(own),
    floor: { what: floorOf, value: median(floors) },
    samples: { own, floor: floors },
  });
  const later = median(side.opening) - median(floor.opening);
  const wait = (own: readonly number[]) => ({
    what: `at most ${delayTarget} ms`,
    met: median(own) <= delayTarget,
  });
  return [
    {
      ...figure('from opening the page to the map', side.opening, floor.opening),
      note: quickRounds(side.opening, floor.opening),
      ...(isTargeted ? { target: { what: `at most ${paintTarget} ms later`, met: later <= paintTarget } } : {}),
    },
    {
      ...figure('worst wait of a turn of the wheel while zooming', side.zoomWaits, floor.zoomWaits),
      note: `until the next frame ${median(side.zoomFrames).toFixed(1)} ms, without touchpoints ${median(floor.zoomFrames).toFixed(1)} ms`,
      ...(isTargeted ? { target: wait(side.zoomWaits) } : {}),
    },
    {
      ...figure('worst wait of a key that zooms', side.keyWaits, floor.keyWaits),
      note: `until the next frame ${median(side.keyFrames).toFixed(1)} ms, without touchpoints ${median(floor.keyFrames).toFixed(1)} ms`,
    },
    {
      ...figure('worst wait of the pointer while dragging', side.dragWaits, floor.dragWaits),
      note: `until the next frame ${median(side.dragFrames).toFixed(1)} ms, without touchpoints ${median(floor.dragFrames).toFixed(1)} ms`,
      ...(isTargeted ? { target: wait(side.dragWaits) } : {}),
    },
  ];
}

/** How the time above an empty dashboard grows from the target's size to the largest, against the number of touchpoints. */
function growthOf(sides: ReadonlyMap<number, Side>): Figure {
  const [small, large] = [targeted, Math.max(...sides.keys())];
  const openings = (count: number) => median(sides.get(count)?.opening ?? []);
  // As small as what cannot be told from nothing on a busy machine.
  const above = (count: number) => Math.max(5, openings(count) - openings(0));
  const growth = above(large) / above(small);
  return {
    group,
    what: `times as long for ${(large / small).toFixed(0)} times as many touchpoints (above nothing captured)`,
    unit: 'count',
    value: growth,
    target: { what: `at most ${(large / small).toFixed(0)}`, met: growth <= large / small },
  };
}

const forms = ['Records, without pictures', 'With pictures', ...deliverables.map(({ labels }) => labels.en)];

/** From asking for a file to having it, and how large it is. */
async function measureDeliverables(page: Page, downloads: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  const about = `What is written of ${targeted} touchpoints with as many pictures`;
  await page.bringToFront();
  for (const form of forms) {
    await Promise.all((await readdir(downloads)).map((name) => rm(join(downloads, name))));
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'This journey', exact: true }).check();
    await dialog.getByRole('radio', { name: form, exact: true }).check();
    const started = performance.now();
    await dialog.getByRole('button', { name: 'Save file', exact: true }).click();
    await dialog.getByText('Given to the browser’s downloads').waitFor({ timeout: 180_000 });
    const took = performance.now() - started;
    const size = await sizeOfDownload(downloads);
    await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
    figures.push(
      { group: about, what: `${form}: time`, unit: 'ms', value: took },
      { group: about, what: `${form}: size`, unit: 'bytes', value: size },
    );
  }
  return figures;
}

/** The bytes of the only file there, once the browser has put it there. */
async function sizeOfDownload(downloads: string): Promise<number> {
  for (;;) {
    const [name] = await readdir(downloads);
    // While it is written it has another name.
    if (name !== undefined && !/crdownload$|^\.|tmp$/.test(name)) return (await stat(join(downloads, name))).size;
    await delay(50);
  }
}
