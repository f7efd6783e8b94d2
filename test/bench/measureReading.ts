import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChromiumRun } from '../browsers/chromium';
import { openOfflineTab } from '../eval/offlineTab';
import type { Figure } from './figure';
import { longPage } from './longPage';
import { type MainThreadTasks, mainThreadTasks, marks } from './mainThreadTasks';
import { median, quickRounds } from './statistics';

const url = 'https://shop.example/p/alba-coat';

/**
 * What the thorough reading of a page of 5 MB takes of the page's main thread, each time in a fresh page: nothing is warm when the form opens. It is
 * put into the page as the extension puts it there, and done in slices: the longest task is what the page has to wait for, the total what it costs,
 * making its world and preparing it included. What going through all of the page once takes is its floor: only who leaves out parts of it can do
 * with less.
 *
 * @param run a browser with `readingExtension` of this build.
 */
export async function measureReading(run: ChromiumRun, rounds: number): Promise<Figure[]> {
  const bytes = Buffer.from(longPage(5_000_000));
  const worker = await run.serviceWorker();
  const samples = {
    walk: [] as MainThreadTasks[],
    reading: [] as MainThreadTasks[],
    counting: [] as MainThreadTasks[],
  };
  let cutOff = 0;
  for (let round = -1; round < rounds; round += 1) {
    for (const which of ['walk', 'reading', 'counting'] as const) {
      const tab = await openOfflineTab(run, true);
      try {
        await tab.show(url, bytes);
        const tasks = await mainThreadTasks(run.cdp, async () => {
          const { result } = (await worker.evaluate(`runInPage('${which}.js')`)) as { result?: { isCutOff?: boolean } };
          if (!result) throw new Error('Nothing was read.');
          if (round >= 0 && result.isCutOff) cutOff += 1;
        });
        if (round >= 0) samples[which].push(tasks);
      } finally {
        await tab.close();
      }
    }
  }
  const of = (which: keyof typeof samples, key: keyof MainThreadTasks) => samples[which].map((tasks) => tasks[key]);
  const [longest, total, floor] = [of('reading', 'longest'), of('reading', 'total'), of('walk', 'total')];
  const counting = of('counting', 'total');
  return [
    {
      group: 'Reading a page',
      what: 'thorough reading of a page of 5 MB: longest task',
      unit: 'ms',
      value: median(longest),
      target: { what: 'at most 50 ms', met: median(longest) <= 50 },
      samples: { longest },
    },
    {
      group: 'Reading a page',
      what: 'thorough reading of a page of 5 MB: all tasks',
      unit: 'ms',
      value: median(total),
      floor: { what: 'going through its nodes once', value: median(floor) },
      // On a busy machine the reading runs into its own limit, and costs less than it would.
      note: `${quickRounds(total, floor)}; ${cutOff} of ${rounds} rounds of reading or counting were cut off`,
      target: { what: 'at most 50 ms', met: median(total) <= 50 },
      samples: { total, floor },
    },
    {
      group: 'Reading a page',
      what: 'counting its reviews and advertisements, for who opens the page tools: all tasks',
      unit: 'ms',
      value: median(counting),
      floor: { what: 'going through its nodes once', value: median(floor) },
      samples: { counting },
    },
  ];
}

/** Makes an extension in a folder that puts a build's reader or counter, or a walk through all nodes, into the page that is open. */
export async function readingExtension(folder: string, build: string): Promise<void> {
  const expression = (script: string) => readFileSync(join(build, script), 'utf8').trim().replace(/;$/, '');
  const scripts = {
    'walk.js': walk,
    'reading.js': expression('details-reader.js'),
    'counting.js': expression('page-counter.js'),
  };
  const manifest = {
    ...{ manifest_version: 3, name: 'Reading', version: '1.0.0', background: { service_worker: 'worker.js' } },
    ...{ permissions: ['scripting'], host_permissions: ['<all_urls>'] },
  };
  const files = { 'manifest.json': JSON.stringify(manifest), 'worker.js': worker };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  for (const [name, script] of Object.entries(scripts)) await writeFile(join(folder, name), marked(script));
}

/** Source text: what puts a script into the page. */
const worker = `async function runInPage(file) {
  const [tab] = await chrome.tabs.query({ url: '${new URL(url).origin}/*' });
  const [frame] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: [file] });
  return frame;
}`;

/** Source text: the value of an expression, between two marks. What it says to the browser in its first line stays there. */
function marked(expression: string): string {
  const hint = /^\/\/#.*\n/.exec(expression)?.[0] ?? '';
  return `${hint}(async () => {
    performance.mark('${marks.start}');
    const result = await ${expression.slice(hint.length)};
    performance.mark('${marks.end}');
    return result;
  })()`;
}

/** Source text: the number of words' characters of a page. */
const walk = `(() => {
  let length = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.nodeType === 3 ? node.data.length : node.className.length;
  return length;
})()`;
