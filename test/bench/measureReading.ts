import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChromiumRun } from '../browsers/chromium';
import { openOfflineTab } from '../eval/offlineTab';
import type { Figure } from './figure';
import { longPage } from './longPage';
import { median, quickRounds } from './statistics';

const url = 'https://shop.example/p/alba-coat';

/**
 * What the thorough reading of a page of 5 MB takes of the page's main thread, each time in a fresh page: nothing is warm when the form opens.
 * No program of this kind can do with less than going through the page once, which is its floor.
 */
export async function measureReading(run: ChromiumRun, build: string, rounds: number): Promise<Figure> {
  const bytes = Buffer.from(longPage(5_000_000));
  const reader = readFileSync(join(build, 'details-reader.js'), 'utf8').trim().replace(/;$/, '');
  const times = { reading: [] as number[], walk: [] as number[] };
  for (let round = -1; round < rounds; round += 1) {
    for (const [which, expression] of [['walk', walk] as const, ['reading', reader] as const]) {
      const tab = await openOfflineTab(run, true);
      try {
        await tab.show(url, bytes);
        const took = Number(await tab.evaluateIsolated(timed(expression)));
        if (round >= 0) times[which].push(took);
      } finally {
        await tab.close();
      }
    }
  }
  const value = median(times.reading);
  return {
    group: 'Reading a page',
    what: 'thorough reading of a page of 5 MB, main thread',
    unit: 'ms',
    value,
    floor: { what: 'going through its nodes once', value: median(times.walk) },
    note: quickRounds(times.reading, times.walk),
    target: { what: 'at most 50 ms', met: value <= 50 },
    samples: times,
  };
}

/** Source text: how long an expression took. */
function timed(expression: string): string {
  return `(() => { const start = performance.now(); const result = ${expression}; return result === null ? Number.NaN : performance.now() - start; })()`;
}

/** Source text: the number of words' characters of a page. */
const walk = `(() => {
  let length = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.nodeType === 3 ? node.data.length : node.className.length;
  return length;
})()`;
