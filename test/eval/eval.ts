import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../browsers/chromium';
import type { Answers } from './answers';
import { freshBuild } from './freshBuild';
import { openOfflineTab } from './offlineTab';
import { readPageSet } from './pageSet';
import { printErrors, printScores, printTimes } from './print';
import { printReliability } from './reliability';
import { judge } from './score';
import type { ToolRun } from './toolRun';
import { defuddle } from './tools/defuddle';
import { openGraphScraper } from './tools/openGraphScraper';
import { parcours } from './tools/parcours';
import { webAutoExtractor } from './tools/webAutoExtractor';

/**
 * Measures how well pages are understood: `npm run eval -- FOLDER` loads each page of a labelled set in the Chromium of this machine,
 * offline, at its own address, and asks the built readers and, in the same run, the libraries that do the most alike.
 */
const usage = `npm run eval -- FOLDER [--only PART] [--alone] [--no-scripts] [--patient] [--errors-of TOOL] [--json FILE]
  FOLDER         captured pages with an index.json of their labels
  --only PART    those whose file name has it
  --alone        without the libraries
  --no-scripts   without the pages' own inline scripts
  --patient      without the limit of time that the reader sets itself
  --errors-of    lists the errors of a library, by its name
  --json FILE    writes everything that was said`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    alone: { type: 'boolean' },
    'no-scripts': { type: 'boolean' },
    patient: { type: 'boolean' },
    'errors-of': { type: 'string' },
    json: { type: 'string' },
  },
});

try {
  await evaluate();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function evaluate(): Promise<void> {
  const [folder] = positionals;
  if (folder === undefined) throw new Error(usage);
  const pages = await readPageSet(resolve(folder), options.only);
  const tools = [
    parcours(freshBuild(), options.patient),
    ...(options.alone ? [] : [webAutoExtractor(), defuddle(), openGraphScraper()]),
  ];
  const runs = tools.map(
    (tool): ToolRun => ({ tool, judged: [], times: [], said: {}, confidences: {}, failures: [], cutOff: 0 }),
  );
  const browser = await launchChromium({ extensionDirs: [], headless: true, lang: 'en-GB' });
  try {
    for (const page of pages) {
      // A tab of its own, as someone has who opens the page.
      const tab = await openOfflineTab(browser, !options['no-scripts']);
      await tab.show(page.url, page.bytes);
      for (const run of runs) {
        let answers: Answers = {};
        try {
          const reading = await run.tool.read(tab, page.url);
          answers = reading.answers;
          run.times.push(reading.ms);
          if (reading.isCutOff) run.cutOff += 1;
          if (reading.confidence !== undefined) run.confidences[page.file] = reading.confidence;
        } catch (error) {
          run.failures.push(`${page.file}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
        }
        run.said[page.file] = answers;
        run.judged.push(...judge(page, answers));
      }
      await tab.close();
    }
  } finally {
    await browser.close();
  }
  printScores(runs, pages.length);
  printTimes(runs);
  for (const run of runs) printReliability(run);
  const listed = runs.find(({ tool }) => tool.name === (options['errors-of'] ?? 'Parcours'));
  if (listed) printErrors(listed, pages);
  if (options.json !== undefined) {
    const told = runs.map(({ tool, judged, times, said, failures }) => ({
      tool: tool.name,
      judged,
      times,
      said,
      failures,
    }));
    await writeFile(options.json, `${JSON.stringify(told, null, 2)}\n`);
  }
}
