import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '../fixtures';

export interface DownloadedFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: Buffer;
}

/** The one file in a folder for downloads besides those that are known, once the browser has finished it. */
export async function downloaded(folder: string, known: ReadonlySet<string> = new Set()): Promise<DownloadedFile> {
  let found: DownloadedFile | null = null;
  await expect
    .poll(
      async () => {
        const [name, ...others] = (await readdir(folder)).filter((each) => !known.has(each));
        // The browser makes an empty file first, to hold the name, and writes beside it.
        if (name === undefined || others.length > 0 || name.endsWith('.part')) return 0;
        const path = join(folder, name);
        found = { name, path, bytes: await readFile(path) };
        return found.bytes.length;
      },
      { message: 'the download is finished' },
    )
    .toBeGreaterThan(0);
  if (found === null) throw new Error('There is no download.');
  return found;
}

/** The same of a JSON file, with what it holds. */
export async function downloadedFile(folder: string): Promise<{ path: string; content: Record<string, unknown> }> {
  const { path } = await downloaded(folder);
  await expect.poll(() => readFile(path, 'utf8'), { message: 'the file is whole' }).toMatch(/\}\s*$/);
  return { path, content: JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown> };
}
