import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '../fixtures';

/** The one file in a folder for downloads, once the browser has finished it: its path and what it holds, as JSON. */
export async function downloadedFile(folder: string): Promise<{ path: string; content: Record<string, unknown> }> {
  const finished = async () => (await readdir(folder)).filter((name) => name.endsWith('.json'));
  await expect.poll(finished, { message: 'the download is finished' }).toHaveLength(1);
  const [name = ''] = await finished();
  const path = join(folder, name);
  // The browser makes an empty file first, to hold the name.
  await expect.poll(() => readFile(path, 'utf8'), { message: 'the file is whole' }).toMatch(/\}\s*$/);
  return { path, content: JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown> };
}
