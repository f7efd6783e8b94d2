import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';

/** Sizes of the built extension against their budgets. Exits with 1 when one is over. */

const builds = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

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

/** The scripts that a page loads before it shows anything, and those that it may load later. */
function scriptsOf(build: string, page: string): { first: string[]; later: string[] } {
  const html = readFileSync(join(build, page), 'utf8');
  const roots = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((match) => join(build, match[1] ?? ''));
  const first = new Set<string>();
  const later = new Set<string>();
  const follow = (path: string, found: Set<string>) => {
    if (found.has(path) || first.has(path)) return;
    found.add(path);
    const code = readFileSync(path, 'utf8');
    for (const [, name] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)) {
      follow(join(dirname(path), name ?? ''), found);
    }
    for (const [, name] of code.matchAll(/\bimport\(\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g)) {
      follow(join(dirname(path), name ?? ''), later);
    }
  };
  for (const root of roots) follow(root, first);
  return { first: [...first], later: [...later].filter((path) => !first.has(path)) };
}

const total = (paths: string[]) => paths.reduce((sum, path) => sum + gzipBytes(path), 0);

const popup = scriptsOf(builds.chrome, 'popup.html');
const rows: { what: string; bytes: number; budget: number | null }[] = [
  { what: 'Chrome zip', bytes: zipBytes(builds.chrome), budget: 400_000 },
  { what: 'Firefox zip', bytes: zipBytes(builds.firefox), budget: null },
  { what: 'popup JavaScript, all of it, gzipped', bytes: total([...popup.first, ...popup.later]), budget: 140_000 },
  { what: '  of which before the form shows', bytes: total(popup.first), budget: null },
  { what: 'overlay content script, gzipped', bytes: gzipBytes(join(builds.chrome, 'overlay.js')), budget: 20_000 },
  { what: 'page reader, gzipped', bytes: gzipBytes(join(builds.chrome, 'page-reader.js')), budget: null },
  { what: 'mask reader, gzipped', bytes: gzipBytes(join(builds.chrome, 'mask-reader.js')), budget: null },
  { what: 'background, gzipped', bytes: gzipBytes(join(builds.chrome, 'background.js')), budget: null },
  {
    what: 'overlay form JavaScript, gzipped',
    bytes: total(scriptsOf(builds.chrome, 'overlay-form.html').first),
    budget: null,
  },
  {
    what: 'dashboard JavaScript, gzipped',
    bytes: total(scriptsOf(builds.chrome, 'dashboard.html').first),
    budget: null,
  },
];

let over = 0;
for (const { what, bytes, budget } of rows) {
  const tooBig = budget !== null && bytes > budget;
  if (tooBig) over += 1;
  const verdict = budget === null ? '' : `${tooBig ? 'OVER' : 'of'} ${(budget / 1000).toFixed(0)} kB`;
  console.log(`${what.padEnd(42)} ${(bytes / 1000).toFixed(1).padStart(7)} kB  ${verdict}`);
}
if (over > 0) {
  console.error(`${over} over budget`);
  process.exit(1);
}
