import type { Page } from '@playwright/test';
import type { ChromiumRun } from '../browsers/chromium';
import type { Figure } from './figure';
import { manyTouchpoints } from './manyTouchpoints';
import { shownAt } from './shownAt';
import { median, quickRounds } from './statistics';

/** The same build twice: with so many touchpoints, and with nothing captured. */
export interface TableSides {
  readonly full: ChromiumRun;
  readonly empty: ChromiumRun;
}

const count = 10_000;
const group = `The table with ${count.toLocaleString('en')} touchpoints, against a dashboard with none`;
const query = 'livraison 12';

/** From here on each key is timed until the next frame has been drawn, and tasks that hold up the page: source text. */
const watchKeys = `(() => {
  window.keyDelays = [];
  window.longTasks = [];
  document.addEventListener('keydown', (event) => {
    const pressed = event.timeStamp;
    requestAnimationFrame(() => setTimeout(() => window.keyDelays.push(performance.now() - pressed)));
  }, { capture: true });
  new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: 'longtask' });
})()`;

/** Opening the table, typing in its search, editing a cell, and what it keeps in memory. */
export async function measureTable({ full, empty }: TableSides, rounds: number): Promise<Figure[]> {
  const sides = {
    full: { page: await full.openExtensionPage('dashboard.html#/touchpoints'), shown: '[role=gridcell]' },
    empty: { page: await empty.openExtensionPage('dashboard.html#/touchpoints'), shown: 'main h2' },
  };
  await fill(sides.full.page);

  const opening = { full: [] as number[], empty: [] as number[] };
  const memory = { full: [] as number[], empty: [] as number[] };
  for (let round = -1; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? (['full', 'empty'] as const) : (['empty', 'full'] as const)) {
      const { page, shown } = sides[name];
      await page.reload();
      const took = await page.evaluate<number>(shownAt(shown));
      // Texts are made ready for the search while nothing else is asked for: they are part of what is kept.
      await page.waitForTimeout(1000);
      if (round < 0) continue;
      opening[name].push(took);
      memory[name].push(await heapOf(page));
    }
  }

  const keys = { full: [] as number[], empty: [] as number[] };
  const tasks = { full: [] as number[], empty: [] as number[] };
  for (const name of ['full', 'empty'] as const) {
    const { page } = sides[name];
    await page.evaluate(watchKeys);
    for (let round = 0; round < rounds; round += 1) {
      const box = page.getByRole('textbox', { name: 'Search' });
      // As someone types who does not hurry: between the keys the search runs. With nothing to search there is no box: the keys go to the page.
      if (name === 'full') {
        await box.fill('');
        await box.pressSequentially(query, { delay: 150 });
      } else await page.keyboard.type(query, { delay: 150 });
      await page.waitForTimeout(400);
    }
    keys[name].push(...(await page.evaluate<number[]>('window.keyDelays')));
    tasks[name].push(...(await page.evaluate<number[]>('window.longTasks')));
  }
  const edits = await editCells(sides.full.page, rounds);
  for (const { page } of Object.values(sides)) await page.close();

  return [
    figure('from opening the page to its first rows', 'ms', opening.full, opening.empty),
    {
      ...figure('from a key in the search to the next frame', 'ms', keys.full, keys.empty),
      note: `slowest of ${keys.full.length} keys ${Math.max(...keys.full).toFixed(1)} ms; tasks over 50 ms: ${tasks.full.length}, without touchpoints ${tasks.empty.length}`,
    },
    {
      group,
      what: 'from choosing in a cell to its saved value',
      unit: 'ms',
      value: median(edits),
      note: 'saved on disk and read again',
      samples: { edits },
    },
    { ...figure('memory of the page, garbage collected', 'bytes', memory.full, memory.empty), note: undefined },
  ];
}

function figure(what: string, unit: 'ms' | 'bytes', full: readonly number[], empty: readonly number[]): Figure {
  return {
    group,
    what,
    unit,
    value: median(full),
    floor: { what: 'dashboard without touchpoints', value: median(empty) },
    note: quickRounds(full, empty),
    samples: { full, empty },
  };
}

/** Imports the touchpoints as a person would; an untouched database's own first study gives way to theirs. */
async function fill(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await (await choosing).setFiles({
    name: 'many.journey-map.json',
    mimeType: 'application/json',
    buffer: Buffer.from(manyTouchpoints(count)),
  });
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/^Imported: /).waitFor({ timeout: 120_000 });
  await page.keyboard.press('Escape');
  await page.getByRole('grid').waitFor();
}

/** Opens the stage of a row and chooses another, in turn; the times until the table has it from the store. */
async function editCells(page: Page, rounds: number): Promise<number[]> {
  await page.getByRole('textbox', { name: 'Search' }).fill('');
  await page.locator('[aria-rowcount="10001"]').waitFor();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const cell = page.locator(`[aria-rowindex="${round + 2}"] [data-kind=stage]`);
    await cell.dblclick();
    times.push(
      await page.evaluate<number>(`new Promise((resolve) => {
        const list = document.querySelector('[data-editing] select');
        const other = [...list.options].find(({ value }) => value !== '' && value !== list.value).value;
        const started = performance.now();
        const undo = () => document.querySelector('header button[aria-disabled]').getAttribute('aria-label');
        list.value = other;
        list.dispatchEvent(new Event('change', { bubbles: true }));
        const look = () => {
          // Undo names the edit once it is on disk; the rows are read right after it.
          if (undo() !== 'Undo: changed Stage') requestAnimationFrame(look);
          else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
        };
        look();
      })`),
    );
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Undo: changed Stage' }).click();
  }
  return times;
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  await session.detach();
  return usedSize;
}
