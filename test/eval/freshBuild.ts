import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const build = '.output/chrome-mv3';
const sources = ['entrypoints', 'lib', 'components', 'wxt.config.ts', 'package-lock.json'];

/** The folder of the built extension; builds it first where it is missing or older than what it is made of. */
export function freshBuild(): string {
  const manifest = join(build, 'manifest.json');
  const isFresh = existsSync(manifest) && statSync(manifest).mtimeMs >= Math.max(...sources.map(newestIn));
  if (!isFresh) {
    console.log('The build is missing or older than its sources: building.');
    const { status, stdout, stderr } = spawnSync('npx', ['wxt', 'build'], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`The build failed.\n${stdout}\n${stderr}`);
  }
  return build;
}

/** When the newest file of a folder was written, in milliseconds since 1970. */
function newestIn(path: string): number {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
