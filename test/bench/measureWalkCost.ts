import type { CDPSession, Page } from '@playwright/test';
import type { ChromiumRun } from '../browsers/chromium';
import { PanelPage } from '../e2e/chromium/panelPage';
import { fashionBrief } from '../e2e/fashionBrief';
import type { Figure } from './figure';
import { metric } from './metric';
import { median, quantile } from './statistics';

/** The browsers that the same pages are loaded in, in turns. */
export interface WalkCostRuns {
  readonly none: ChromiumRun;
  /** With the right to see all pages; a walkthrough is begun in it, and ended. */
  readonly walking: ChromiumRun;
  /** With an extension that has an empty script in every page: what the browser itself takes for any. */
  readonly empty: ChromiumRun;
  /** Without any again: how much two equal browsers differ is the noise. */
  readonly noneAgain: ChromiumRun;
}

interface PageCost {
  /** Milliseconds. */
  readonly script: number;
  readonly layouts: number;
  /** Bytes in use after a collection. */
  readonly heap: number;
}

/** Milliseconds of script that the recording may add to a page. The browser does not count preparing a script among them. */
const mostScript = 2;
/**
 * Bytes that it may add to a page in which any extension has a script: the world of its own that the browser makes for that
 * takes 170 kB by itself, and a script in it cannot choose.
 */
const mostHeap = 200_000;
const order = ['none', 'walking', 'empty', 'noneAgain'] as const;

/** What pages cost while a walkthrough is recorded and after its end, beside the same pages without the extension. */
export async function measureWalkCost(
  runs: WalkCostRuns,
  pages: readonly { readonly name: string; readonly url: string }[],
  rounds: number,
): Promise<Figure[]> {
  await beginWalk(runs.walking, pages[0]?.url ?? 'about:blank');
  const figures = await measure('while a walkthrough is recorded', mostScript, mostHeap);
  const open = await openIn(runs, pages[0]?.url ?? 'about:blank');
  await leaveWalk(runs.walking);
  figures.push(...(await measureOpen(open)));
  await endWalk(runs.walking);
  return [...figures, ...(await measure('after the end of a walkthrough', 0, 0))];

  async function measure(when: string, script: number, heap: number): Promise<Figure[]> {
    const group = `Page cost: ${when}, beside none installed`;
    const found: Figure[] = [];
    for (const { name, url } of pages) {
      const costs = noCosts();
      // The first load of each fills caches and counts for nothing.
      for (let round = -1; round < rounds; round += 1) {
        for (const which of inTurn(round)) {
          const cost = await look(runs[which], url);
          if (round >= 0) costs[which].push(cost);
        }
      }
      const figure = (what: string, unit: Figure['unit'], key: keyof PageCost, most: number, to: 'none' | 'empty') =>
        figureOf({ group, what: `${name}: ${what}`, unit, most, to }, valuesOf(costs, key));
      found.push(
        figure('script', 'ms', 'script', script, 'none'),
        figure('layouts', 'count', 'layouts', 0, 'none'),
        figure('heap', 'bytes', 'heap', heap, heap > 0 ? 'empty' : 'none'),
      );
    }
    return found;
  }

  /** What goes on in a page that was there when the recording ended. Its world stays until it is left, as the browser has it. */
  async function measureOpen(open: Readonly<Record<Which, OpenPage>>): Promise<Figure[]> {
    const costs = noCosts();
    for (let round = -1; round < rounds; round += 1) {
      for (const which of inTurn(round)) {
        const cost = await lookAgain(open[which]);
        if (round >= 0) costs[which].push(cost);
      }
    }
    await Promise.all(Object.values(open).map(({ page }) => page.close()));
    const group = 'Page cost: on the page that was open when the walkthrough ended';
    const heap = valuesOf(costs, 'heap');
    return [
      figureOf({ group, what: 'script', unit: 'ms', most: 0, to: 'none' }, valuesOf(costs, 'script')),
      figureOf({ group, what: 'layouts', unit: 'count', most: 0, to: 'none' }, valuesOf(costs, 'layouts')),
      {
        group,
        what: 'heap, until it is left',
        unit: 'bytes',
        value: median(heap.walking),
        floor: { what: 'an empty script of any extension', value: median(heap.empty) },
        samples: { ...heap },
      },
    ];
  }
}

type Which = (typeof order)[number];
type Costs = Readonly<Record<Which, PageCost[]>>;
type Samples = Readonly<Record<Which, readonly number[]>>;

const noCosts = (): Costs => ({ none: [], walking: [], empty: [], noneAgain: [] });

/** Whoever comes first in a round finds the machine in another state than who comes last: the order turns. */
function inTurn(round: number): Which[] {
  return order.map((_, index) => order[(index + round + order.length) % order.length] ?? 'none');
}

async function beginWalk(run: ChromiumRun, url: string): Promise<void> {
  const page = await run.context.newPage();
  await page.goto(url);
  const panel = await PanelPage.open(run, page);
  // Pages of one site may share a heap: nothing else of it is open while others are measured.
  await page.goto('about:blank');
  await panel.start(fashionBrief, 'Aubelune');
  // What steers the panel puts a world of its own into every page, as large as that of a script.
  await panel.page.context().browser()?.close();
}

/** What the panel tells the background at the end: said without it, as what steers it would come into the page that stays open. */
async function leaveWalk(run: ChromiumRun): Promise<void> {
  const dashboard = await run.openExtensionPage('dashboard.html');
  await dashboard.evaluate(`chrome.runtime.sendMessage({ type: 'walk.leave', data: {} })`);
  await dashboard.close();
}

async function endWalk(run: ChromiumRun): Promise<void> {
  const panel = await run.popup();
  await panel.getByRole('button', { name: 'End the walkthrough …' }).click();
  await panel.getByRole('button', { name: /^End it/ }).click();
  await panel.getByRole('heading', { name: 'The walkthrough is over' }).waitFor();
  await panel.context().browser()?.close();
}

function valuesOf(costs: Costs, key: keyof PageCost): Samples {
  const of = (all: readonly PageCost[]) => all.map((each) => each[key]);
  return {
    none: of(costs.none),
    walking: of(costs.walking),
    empty: of(costs.empty),
    noneAgain: of(costs.noneAgain),
  };
}

interface Limit {
  readonly group: string;
  readonly what: string;
  readonly unit: Figure['unit'];
  /** How much may be added, 0 for nothing. */
  readonly most: number;
  /** To what it may be added. */
  readonly to: 'none' | 'empty';
}

function figureOf({ group, what, unit, most, to }: Limit, samples: Samples): Figure {
  const against = (others: readonly number[]) => others.map((other, round) => other - (samples.none[round] ?? 0));
  const added = median(against(samples.walking));
  const counted = to === 'none' ? added : added - median(against(samples.empty));
  const noise = against(samples.noneAgain).map(Math.abs);
  const band = quantile(noise, 0.8);
  const said = (value: number) => (unit === 'ms' ? value.toFixed(2) : Math.round(value).toLocaleString('en'));
  const ofAny = `an empty script of any extension ${said(median(against(samples.empty)))}`;
  return {
    group,
    what,
    unit,
    value: median(samples.walking),
    floor: { what: 'none installed', value: median(samples.none) },
    note: `adds ${said(added)}; ${ofAny}; two without it: four of five rounds within ${said(band)}`,
    // Equal pages differ by as much themselves.
    target: {
      what: most === 0 ? 'equal' : `adds <= ${most}${to === 'empty' ? ' to an empty script' : ''}`,
      met: counted <= most + (most === 0 ? band : 0),
    },
    samples: { ...samples },
  };
}

interface OpenPage {
  readonly page: Page;
  readonly session: CDPSession;
}

async function openOne(run: ChromiumRun): Promise<OpenPage> {
  const page = await run.context.newPage();
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  // It counts from here on; what other programs take meanwhile does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, session };
}

async function openIn(runs: WalkCostRuns, url: string): Promise<Readonly<Record<Which, OpenPage>>> {
  const one = async (which: Which) => {
    const open = await openOne(runs[which]);
    await open.page.goto(url, { waitUntil: 'load' });
    await move(open.page);
    return open;
  };
  return {
    none: await one('none'),
    walking: await one('walking'),
    empty: await one('empty'),
    noneAgain: await one('noneAgain'),
  };
}

/** Loads a page, looks at it for a moment with the mouse and the wheel, and leaves it. */
async function look(run: ChromiumRun, url: string): Promise<PageCost> {
  const { page, session } = await openOne(run);
  try {
    await page.goto(url, { waitUntil: 'load' });
    await move(page);
    const [script, layouts] = [await metric(session, 'ScriptDuration'), await metric(session, 'LayoutCount')];
    return { script: script * 1000, layouts, heap: await heapOf(session) };
  } finally {
    await page.close();
  }
}

async function lookAgain({ page, session }: OpenPage): Promise<PageCost> {
  await page.bringToFront();
  const [script, layouts] = [await metric(session, 'ScriptDuration'), await metric(session, 'LayoutCount')];
  await move(page);
  return {
    script: ((await metric(session, 'ScriptDuration')) - script) * 1000,
    layouts: (await metric(session, 'LayoutCount')) - layouts,
    heap: await heapOf(session),
  };
}

async function move(page: Page): Promise<void> {
  await page.mouse.move(300, 300, { steps: 10 });
  await page.mouse.wheel(0, 300);
  // By then the page has been looked through.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return metric(session, 'JSHeapUsedSize');
}
