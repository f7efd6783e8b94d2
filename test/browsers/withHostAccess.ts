import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A copy of a build, in a folder, that may see pages of these sites from the start: what asks for it is a window of the browser itself, which
 * no program can answer. `patterns` as in a manifest.
 */
export async function withHostAccess(build: string, folder: string, patterns: readonly string[]): Promise<string> {
  const copy = join(folder, 'build');
  await cp(build, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, host_permissions: [...patterns] }));
  return copy;
}
