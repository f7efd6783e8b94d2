import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromiumBuild } from '../fixtures';

/**
 * A copy of the build that may look into frames of these sites from the start: what asks for it is a window of the browser itself, which no
 * test can answer. `patterns` as in a manifest.
 */
export async function buildWithFrameAccess(folder: string, patterns: readonly string[]): Promise<string> {
  const build = join(folder, 'build');
  await cp(chromiumBuild, build, { recursive: true });
  const path = join(build, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, host_permissions: [...patterns] }));
  return build;
}
