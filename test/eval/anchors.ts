import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleForPage } from '../browsers/bundleForPage';
import { launchChromium } from '../browsers/chromium';
import type { AnchorVerdict } from './anchors/anchorCase';
import { openOfflineTab } from './offlineTab';
import { readPageSet } from './pageSet';

/**
 * Measures how tagged words are found again: tags some on a long page, changes the page as its owner may have, and looks for them, in
 * the Chromium of this machine. On generated pages and, given a folder of captured ones (as `npm run eval` takes it), on those.
 */
const usage = `npm run eval:anchors -- [FOLDER] [--copies N] [--seed N] [--missed]
  FOLDER       captured pages with an index.json, to be changed as well
  --copies N   changed copies of each kind of page (200)
  --seed N     of the first one (1)
  --missed     lists what was not found as well`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { copies: { type: 'string' }, seed: { type: 'string' }, missed: { type: 'boolean' } },
});
const copies = Number(options.copies ?? 200);
const firstSeed = Number(options.seed ?? 1);

try {
  if (!Number.isInteger(copies) || !Number.isInteger(firstSeed) || copies < 1) throw new Error(usage);
  await measure();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function measure(): Promise<void> {
  const script = await bundleForPage('test/eval/anchors/inPage.ts', 'anchorsInPage');
  const browser = await launchChromium({ extensionDirs: [], headless: true, lang: 'en-GB' });
  try {
    const tab = await openOfflineTab(browser, false);
    const run = async (call: string) =>
      (await tab.evaluateIsolated(`${script};anchorsInPage.${call}`)) as AnchorVerdict | null;
    await tab.show('https://shop.example/', Buffer.from('<!doctype html><title>A long page</title><body>'));
    const seeds = Array.from({ length: copies }, (_, index) => firstSeed + index);
    const generated: AnchorVerdict[] = [];
    for (const seed of seeds) generated.push(...[(await run(`runOnLongPage(${seed})`)) ?? []].flat());
    print('generated pages', generated);
    const [folder] = positionals;
    if (folder === undefined) return;
    const pages = await readPageSet(resolve(folder));
    const captured: AnchorVerdict[] = [];
    for (const [index, seed] of seeds.entries()) {
      const page = pages[index % pages.length];
      if (!page) continue;
      await tab.show(page.url, page.bytes);
      captured.push(...[(await run(`runHere(${seed})`)) ?? []].flat());
    }
    print(`captured pages of ${folder}`, captured);
  } finally {
    await browser.close();
  }
}

function print(what: string, verdicts: readonly AnchorVerdict[]): void {
  const of = (verdict: AnchorVerdict['verdict'], among = verdicts) => among.filter((each) => each.verdict === verdict);
  const [refound, missed, gone, wrong] = [of('refound'), of('missed'), of('gone'), of('wrong')];
  console.log(`\n${verdicts.length} changed copies of ${what}`);
  console.log(
    `  found again      ${refound.length} of ${refound.length + missed.length} that are still there (${share(refound.length, refound.length + missed.length)})`,
  );
  for (const [words, isRepeated] of [
    ['words that stood there once', false],
    ['words that stood there several times', true],
  ] as const) {
    const own = [...refound, ...missed].filter((each) => each.isRepeated === isRepeated);
    const again = own.filter(({ verdict }) => verdict === 'refound');
    console.log(`    ${words.padEnd(38)} ${again.length} of ${own.length} (${share(again.length, own.length)})`);
  }
  console.log(`  rightly not      ${gone.length} that are gone`);
  console.log(`  wrong            ${wrong.length}`);
  console.log(
    `  finding one      median ${ms(
      verdicts.map(({ finding }) => finding),
      0.5,
    )}, at most ${ms(
      verdicts.map(({ finding }) => finding),
      1,
    )}`,
  );
  console.log(
    `  reading the page median ${ms(
      verdicts.map(({ reading }) => reading),
      0.5,
    )}, at most ${ms(
      verdicts.map(({ reading }) => reading),
      1,
    )}`,
  );
  for (const mutation of new Set(verdicts.map((each) => each.mutation))) {
    const own = verdicts.filter((each) => each.mutation === mutation);
    const counts = (['refound', 'missed', 'gone', 'wrong'] as const).map(
      (verdict) => `${verdict} ${of(verdict, own).length}`,
    );
    console.log(`    ${mutation.padEnd(38)} ${counts.join('  ')}`);
  }
  for (const { verdict, mutation, why, quote, got } of options.missed ? [...wrong, ...missed] : wrong) {
    console.log(
      `  ${verdict} after "${mutation}" (${why})\n    sought ${cut(quote)}${got && `\n    found  ${cut(got)}`}`,
    );
  }
}

function cut(text: string): string {
  return JSON.stringify(text.length > 160 ? `${text.slice(0, 160)}…` : text);
}

function share(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`;
}

function ms(values: readonly number[], quantile: number): string {
  const sorted = [...values].sort((one, other) => one - other);
  return `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * quantile))] ?? 0).toFixed(1)} ms`;
}
