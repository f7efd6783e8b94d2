import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import type { Figure } from './figure';

export const chromeBuild = '.output/chrome-mv3';
const firefoxBuild = '.output/firefox-mv3';

function filesOf(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesOf(path) : [path];
  });
}

function zipBytes(folder: string): number {
  const entries = filesOf(folder).map((path) => [relative(folder, path), new Uint8Array(readFileSync(path))] as const);
  return zipSync(Object.fromEntries(entries), { level: 9 }).byteLength;
}

const gzipBytes = (path: string) => gzipSync(readFileSync(path), { level: 9 }).byteLength;
const gzipTotal = (paths: readonly string[]) => paths.reduce((sum, path) => sum + gzipBytes(path), 0);

/** The scripts that a script imports, at its start or when it asks for them. */
function importsOf(path: string, when: 'atStart' | 'later'): string[] {
  const pattern =
    when === 'atStart'
      ? /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g
      : /\bimport\(\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;
  const code = readFileSync(path, 'utf8');
  const imported = [...code.matchAll(pattern)].map((match) => match[1] ?? '');
  // The worker's, which is no module.
  const scripts = when === 'atStart' ? (/^importScripts\(([^)]*)\)/.exec(code)?.[1] ?? '') : '';
  return [...imported, ...[...scripts.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '')].map((each) =>
    join(dirname(path), each),
  );
}

/** These scripts and all that they import at their start. */
function withImports(paths: readonly string[]): Set<string> {
  const found = new Set(paths);
  for (const path of found) for (const imported of importsOf(path, 'atStart')) found.add(imported);
  return found;
}

/** The scripts that a page loads before it shows anything, and those that it may load later. */
function scriptsOf(page: string): { first: string[]; later: string[] } {
  const html = readFileSync(join(chromeBuild, page), 'utf8');
  const roots = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((match) => join(chromeBuild, match[1] ?? ''));
  const first = withImports(roots);
  const all = new Set(first);
  for (const path of all) {
    for (const imported of withImports(importsOf(path, 'later'))) all.add(imported);
  }
  return { first: [...first], later: [...all].filter((path) => !first.has(path)) };
}

/** Sizes of both builds, against their budgets where they have one. Throws where there is no build. */
export function buildSizes(): Figure[] {
  const popup = scriptsOf('popup.html');
  const chrome = (file: string) => join(chromeBuild, file);
  return [
    // A third of it is the example study with its pictures, in two languages.
    size('Chrome zip', zipBytes(chromeBuild), 2_190_000),
    size('Firefox zip', zipBytes(firefoxBuild)),
    size('popup JavaScript before the form shows', gzipTotal(popup.first), 141_000),
    size('popup JavaScript loaded after that, or when asked for', gzipTotal(popup.later)),
    size('overlay content script', gzipBytes(chrome('overlay.js')), 20_000),
    size('picker of a part', gzipBytes(chrome('picker.js')), 24_000),
    size('what reads more of a picked part', gzipBytes(chrome('picked-reader.js')), 82_000),
    size('what sets a page up for a picture of a part, or of all of it', gzipBytes(chrome('stage.js')), 17_500),
    size('what shows touchpoints on a page', gzipBytes(chrome('show-anchors.js')), 23_500),
    size('page reader', gzipBytes(chrome('page-reader.js'))),
    // A quarter of it are words, in the languages of the larger markets.
    size('thorough page reader', gzipBytes(chrome('details-reader.js')), 134_500),
    size('what counts reviews and advertisements', gzipBytes(chrome('page-counter.js')), 68_000),
    size('mask reader', gzipBytes(chrome('mask-reader.js')), 13_800),
    size('background, with what it imports', gzipTotal([...withImports([chrome('background.js')])])),
    size('overlay form JavaScript', gzipTotal(scriptsOf('overlay-form.html').first)),
    size('dashboard JavaScript', gzipTotal(scriptsOf('dashboard.html').first)),
  ];
}

function size(what: string, bytes: number, budget?: number): Figure {
  const target =
    budget === undefined ? undefined : { what: `at most ${(budget / 1000).toFixed(0)} kB`, met: bytes <= budget };
  return { group: 'Size, gzipped', what, unit: 'bytes', value: bytes, target };
}
