import type { ChromiumRun } from '../browsers/chromium';
import { PanelPage } from '../e2e/chromium/panelPage';
import type { Figure } from './figure';
import { metric } from './metric';
import { median, quantile } from './statistics';

/** The browsers that the same pages are loaded in, in turns. */
export interface WalkCostRuns {
  readonly none: ChromiumRun;
  /** With the right to see all pages; a walkthrough is begun in it, and ended. */
  readonly walking: ChromiumRun;
  /** Without it again: how much two equal browsers differ is the noise. */
  readonly noneAgain: ChromiumRun;
}

interface PageCost {
  /** Milliseconds. */
  readonly script: number;
  readonly layouts: number;
  /** Bytes in use after a collection. */
  readonly heap: number;
}

/** Milliseconds of script, and bytes, that the recording may add to a page. */
const mostScript = 2;
const mostHeap = 200_000;
const order = ['none', 'walking', 'noneAgain'] as const;

/** What pages cost while a walkthrough is recorded and after its end, beside the same pages without the extension. */
export async function measureWalkCost(
  runs: WalkCostRuns,
  pages: readonly { readonly name: string; readonly url: string }[],
  rounds: number,
): Promise<Figure[]> {
  const panel = await beginWalk(runs.walking, pages[0]?.url ?? 'about:blank');
  const figures = await measure('while a walkthrough is recorded', mostScript, mostHeap);
  await panel.page.getByRole('button', { name: 'End the walkthrough …' }).click();
  await panel.page.getByRole('button', { name: /^End it/ }).click();
  await panel.page.getByRole('heading', { name: 'The walkthrough is over' }).waitFor();
  return [...figures, ...(await measure('after the end of a walkthrough', 0, 0))];

  async function measure(when: string, script: number, heap: number): Promise<Figure[]> {
    const group = `Page cost: ${when}, beside none installed`;
    const found: Figure[] = [];
    for (const { name, url } of pages) {
      const costs = { none: [] as PageCost[], walking: [] as PageCost[], noneAgain: [] as PageCost[] };
      // The first load of each fills caches and counts for nothing.
      for (let round = -1; round < rounds; round += 1) {
        // Whoever comes first in a round finds the machine in another state than who comes last: the order turns.
        for (const which of order.map((_, index) => order[(index + round + 3) % 3] ?? 'none')) {
          const cost = await look(runs[which], url);
          if (round >= 0) costs[which].push(cost);
        }
      }
      const figure = (what: string, unit: Figure['unit'], key: keyof PageCost, most: number) =>
        figureOf({ group, what: `${name}: ${what}`, unit, most }, valuesOf(costs, key));
      found.push(
        figure('script', 'ms', 'script', script),
        figure('layouts', 'count', 'layouts', 0),
        figure('heap', 'bytes', 'heap', heap),
      );
    }
    return found;
  }
}

async function beginWalk(run: ChromiumRun, url: string): Promise<PanelPage> {
  const page = await run.context.newPage();
  await page.goto(url);
  const panel = await PanelPage.open(run, page);
  // Pages of one site may share a heap: nothing else of it is open while others are measured.
  await page.goto('about:blank');
  await panel.start('Online fashion shop: buy a garment, receive it, return it', 'Aubelune');
  return panel;
}

type Samples = Readonly<Record<(typeof order)[number], readonly number[]>>;

function valuesOf(costs: Readonly<Record<(typeof order)[number], readonly PageCost[]>>, key: keyof PageCost): Samples {
  const of = (all: readonly PageCost[]) => all.map((each) => each[key]);
  return { none: of(costs.none), walking: of(costs.walking), noneAgain: of(costs.noneAgain) };
}

function figureOf(
  { group, what, unit, most }: { group: string; what: string; unit: Figure['unit']; most: number },
  samples: Samples,
): Figure {
  const against = (others: readonly number[]) => others.map((other, round) => other - (samples.none[round] ?? 0));
  const added = median(against(samples.walking));
  const noise = against(samples.noneAgain).map(Math.abs);
  const band = quantile(noise, 0.8);
  const said = unit === 'ms' ? added.toFixed(2) : Math.round(added).toLocaleString('en');
  return {
    group,
    what,
    unit,
    value: median(samples.walking),
    floor: { what: 'none installed', value: median(samples.none) },
    note: `adds ${said}; two without it: four of five rounds within ${band.toFixed(unit === 'ms' ? 2 : 0)}`,
    // Equal pages differ by as much themselves.
    target: { what: most === 0 ? 'equal' : `adds <= ${most}`, met: added <= most + (most === 0 ? band : 0) },
    samples: { ...samples },
  };
}

/** Loads a page, looks at it for a moment with the mouse and the wheel, and leaves it. */
async function look(run: ChromiumRun, url: string): Promise<PageCost> {
  const page = await run.context.newPage();
  try {
    await page.bringToFront();
    const session = await page.context().newCDPSession(page);
    // It counts from here on.
    await session.send('Performance.enable');
    await page.goto(url, { waitUntil: 'load' });
    await page.mouse.move(300, 300, { steps: 10 });
    await page.mouse.wheel(0, 300);
    // What waits for an idle moment has come and gone.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
    const [script, layouts] = [await metric(session, 'ScriptDuration'), await metric(session, 'LayoutCount')];
    await session.send('HeapProfiler.collectGarbage');
    return { script: script * 1000, layouts, heap: await metric(session, 'JSHeapUsedSize') };
  } finally {
    await page.close();
  }
}
