import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ChromiumRun, launchChromium } from '../browsers/chromium';
import { withHostAccess } from '../browsers/withHostAccess';
import { type RunningShop, startShop } from '../shop/server';
import type { Figure } from './figure';
import { mapSizes, measureMap } from './measureMap';
import { measureOpening, type OpeningSides, pinButton } from './measureOpening';
import { measurePageCost } from './measurePageCost';
import { measureReading, readingExtension } from './measureReading';
import { measureSaving } from './measureSaving';
import { measureTable } from './measureTable';
import { measureWalkCost } from './measureWalkCost';
import { printFigures } from './printFigures';
import { buildSizes, chromeBuild } from './sizes';

/**
 * Measures the built extension in the browser of this machine, each figure beside its floor from the same run, in turns. Prints one
 * table; `--json FILE` writes every round as well, `--part NAME` measures one part alone. Missed targets are printed and change nothing: times differ by machine and hour.
 */
const { values: options } = parseArgs({ options: { json: { type: 'string' }, part: { type: 'string' } } });

const blankExtension = 'test/bench/blank-extension';
const emptyScriptExtension = 'test/bench/empty-script-extension';
const opened: { close(): Promise<void> }[] = [];

/** Closed at the end, whatever happens until then. */
function closing<Thing extends { close(): Promise<void> }>(thing: Thing): Thing {
  opened.push(thing);
  return thing;
}

async function launch(...extensionDirs: string[]): Promise<ChromiumRun> {
  return closing(await launchChromium({ extensionDirs, headless: true, lang: 'en-GB' }));
}

async function end(runs: readonly ChromiumRun[]): Promise<void> {
  await Promise.all(runs.map((run) => run.close()));
  for (const run of runs) opened.splice(opened.indexOf(run), 1);
}

/** A copy of the build, so that building again meanwhile changes nothing. */
async function copyOfBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  closing({ close: () => rm(folder, { recursive: true, force: true }) });
  await cp(chromeBuild, folder, { recursive: true });
  return folder;
}

const pagesOf = (shop: RunningShop) => [
  { name: 'shop page', url: shop.url('aubelune', '/en/') },
  { name: 'long page', url: shop.url('hard', '/long') },
  // The two above have no scripts of their own.
  { name: 'page with scripts', url: shop.url('hard', '/spa') },
];

async function pageCost(build: string, shop: RunningShop): Promise<Figure[]> {
  const [none, idle, noneAgain] = await Promise.all([launch(), launch(build), launch()]);
  const figures = await measurePageCost({ none, idle, noneAgain }, pagesOf(shop), 12);
  await end([none, idle, noneAgain]);
  return figures;
}

async function walkCost(build: string, shop: RunningShop): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-walk-'));
  closing({ close: () => rm(folder, { recursive: true, force: true }) });
  const seeing = await withHostAccess(build, folder, ['<all_urls>']);
  const [none, walking, empty, noneAgain] = await Promise.all([
    launch(),
    launch(seeing),
    launch(emptyScriptExtension),
    launch(),
  ]);
  const figures = await measureWalkCost({ none, walking, empty, noneAgain }, pagesOf(shop), 8);
  await end([none, walking, empty, noneAgain]);
  return figures;
}

async function opening(sides: OpeningSides): Promise<Figure[]> {
  const asInstalled = { what: 'button as installed, behind the puzzle piece', asleep: false, target: 1.25 };
  const figures = [await measureOpening(sides, asInstalled, 10)];
  await Promise.all([pinButton(sides.product.run), pinButton(sides.blank.run)]);
  figures.push(
    await measureOpening(sides, { what: 'button pinned', asleep: false, target: null }, 10),
    await measureOpening(sides, { what: 'button pinned, worker asleep', asleep: true, target: null }, 8),
  );
  return figures;
}

async function withPopup(build: string, shop: RunningShop): Promise<Figure[]> {
  const [product, blank] = await Promise.all([launch(build), launch(blankExtension)]);
  const tabOf = async (run: ChromiumRun) => {
    const tab = await run.context.newPage();
    await tab.goto(shop.url('aubelune', '/en/'));
    return { run, tab };
  };
  const sides = { product: await tabOf(product), blank: await tabOf(blank) };
  const figures = await opening(sides);
  let count = 0;
  const freshUrl = () => {
    count += 1;
    return shop.url('aubelune', `/en/?visit=${count}`);
  };
  figures.push(...(await measureSaving({ product, blank, tab: sides.product.tab, freshUrl }, 8)));
  await end([product, blank]);
  return figures;
}

async function table(build: string): Promise<Figure[]> {
  const [full, empty] = await Promise.all([launch(build), launch(build)]);
  const figures = await measureTable({ full, empty }, 6);
  await end([full, empty]);
  return figures;
}

async function reading(build: string): Promise<Figure[]> {
  const extension = await mkdtemp(join(tmpdir(), 'bench-reading-'));
  closing({ close: () => rm(extension, { recursive: true, force: true }) });
  await readingExtension(extension, build);
  const run = await launch(extension);
  const figures = await measureReading(run, 8);
  await end([run]);
  return figures;
}

async function map(build: string): Promise<Figure[]> {
  const downloads = await mkdtemp(join(tmpdir(), 'bench-downloads-'));
  closing({ close: () => rm(downloads, { recursive: true, force: true }) });
  const one = async () =>
    closing(await launchChromium({ extensionDirs: [build], headless: true, lang: 'en-GB', downloadDir: downloads }));
  const empty = await one();
  const full = new Map<number, ChromiumRun>();
  for (const size of mapSizes) full.set(size, await one());
  const figures = await measureMap({ empty, full, downloads }, 6);
  await end([empty, ...full.values()]);
  return figures;
}

/** What is measured, by name, in this order. */
const parts = {
  pageCost,
  walkCost,
  popup: withPopup,
  table: (build: string) => table(build),
  map: (build: string) => map(build),
  reading: (build: string) => reading(build),
  sizes: async () => buildSizes(),
} satisfies Record<string, (build: string, shop: RunningShop) => Promise<Figure[]>>;

const started = performance.now();
const [busy = 0] = loadavg();
try {
  const build = await copyOfBuild();
  const shop = closing(await startShop());
  const figures: Figure[] = [];
  const measured = Object.entries(parts).filter(([name]) => options.part === undefined || name === options.part);
  if (measured.length === 0) throw new Error(`There is no such part: choose one of ${Object.keys(parts).join(', ')}.`);
  for (const [, measure] of measured) figures.push(...(await measure(build, shop)));
  printFigures(figures);
  const took = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `Took ${took} s on ${cpus().length} processors, which had ${busy.toFixed(1)} busy programs at the start.`,
  );
  if (options.json !== undefined) {
    const file = {
      format: 'bench',
      at: new Date().toISOString(),
      processors: cpus().length,
      loadAtStart: busy,
      figures,
    };
    await writeFile(options.json, `${JSON.stringify(file, null, 2)}\n`);
  }
} finally {
  for (const each of opened.toReversed()) await each.close();
}
