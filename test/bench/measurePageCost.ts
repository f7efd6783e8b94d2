import type { CDPSession, Page } from '@playwright/test';
import type { ChromiumRun } from '../browsers/chromium';
import type { Figure } from './figure';
import { metric } from './metric';
import { median, quantile, ratios } from './statistics';

/** The browsers that the same pages are loaded in, in turns. */
export interface PageCostRuns {
  readonly none: ChromiumRun;
  /** The extension installed, and nothing done with it. */
  readonly idle: ChromiumRun;
  /** Without it again: how much two equal browsers differ is the noise. */
  readonly noneAgain: ChromiumRun;
}

interface PageCost {
  /** From the start of the navigation to the end of the load event, in milliseconds. */
  readonly load: number;
  /** Milliseconds of script until then. */
  readonly script: number;
  /** Bytes in use after a collection. */
  readonly heap: number;
}

type Aspect = keyof PageCost;
const aspects: readonly { readonly key: Aspect; readonly name: string; readonly unit: Figure['unit'] }[] = [
  { key: 'load', name: 'load', unit: 'ms' },
  { key: 'script', name: 'script time', unit: 'ms' },
  { key: 'heap', name: 'JS heap', unit: 'bytes' },
];

/** What pages cost while the extension is idle, against the same pages without it. */
export async function measurePageCost(
  runs: PageCostRuns,
  pages: readonly { readonly name: string; readonly url: string }[],
  rounds: number,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { name, url } of pages) {
    const costs = { none: [] as PageCost[], idle: [] as PageCost[], noneAgain: [] as PageCost[] };
    // The first load of each fills caches and counts for nothing.
    for (let round = -1; round < rounds; round += 1) {
      // Whoever comes first in a round finds the machine in another state than who comes last: the order turns.
      const order = turned(['none', 'idle', 'noneAgain'] as const, round);
      for (const which of order) {
        const cost = await load(runs[which], url);
        if (round >= 0) costs[which].push(cost);
      }
    }
    for (const { key, name: aspect, unit } of aspects) {
      const [none, idle, again] = [costs.none, costs.idle, costs.noneAgain].map((all) => all.map((each) => each[key]));
      if (!none || !idle || !again) continue;
      figures.push(figureOf(`${name}: ${aspect}`, unit, none, idle, again));
    }
  }
  return figures;
}

function figureOf(what: string, unit: Figure['unit'], none: number[], idle: number[], again: number[]): Figure {
  const ratio = median(ratios(idle, none));
  // Either could have been called the first.
  const noise = [...ratios(again, none), ...ratios(none, again)];
  const [low, high] = [quantile(noise, 0.1), quantile(noise, 0.9)];
  const band = `${low.toFixed(3)} to ${high.toFixed(3)}`;
  return {
    group: 'Page cost: extension idle, against none installed',
    what,
    unit,
    value: median(idle),
    floor: { what: 'none installed', value: median(none) },
    note: `idle / none ${ratio.toFixed(3)}; two without it: four of five rounds within ${band}`,
    // Heaps of equal pages differ by a few hundred bytes: half a percent is not a difference.
    target: { what: 'equal', met: ratio >= low - 0.005 && ratio <= high + 0.005 },
    samples: { none, idle, noneAgain: again },
  };
}

async function load(run: ChromiumRun, url: string): Promise<PageCost> {
  const page = await run.context.newPage();
  try {
    await page.bringToFront();
    const session = await page.context().newCDPSession(page);
    // It counts from here on.
    await session.send('Performance.enable');
    await page.goto(url, { waitUntil: 'load' });
    return await costOf(page, session);
  } finally {
    await page.close();
  }
}

async function costOf(page: Page, session: CDPSession): Promise<PageCost> {
  const loaded = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    return (navigation as PerformanceNavigationTiming).loadEventEnd;
  });
  const script = await metric(session, 'ScriptDuration');
  await session.send('HeapProfiler.collectGarbage');
  const heap = await metric(session, 'JSHeapUsedSize');
  return { load: loaded, script: script * 1000, heap };
}

function turned<Item>(items: readonly Item[], by: number): Item[] {
  const at = ((by % items.length) + items.length) % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}
