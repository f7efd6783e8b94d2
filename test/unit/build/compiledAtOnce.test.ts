import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compiledAtOnce } from '../../../compiledAtOnce';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compiled-at-once-'));
  await writeFile(join(folder, 'watcher.js'), '/* first */ globalThis.watched = (() => 1)();');
});
afterEach(() => rm(folder, { recursive: true }));

async function built(hinted: string): Promise<string> {
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [compiledAtOnce(hinted)],
    build: { lib: { entry: 'watcher.js', formats: ['iife'], name: 'w', fileName: () => 'watcher.js' } },
  });
  return readFile(join(folder, 'dist/watcher.js'), 'utf8');
}

describe('the hint to prepare a script at once', () => {
  // The browser heeds it only where nothing stands before it.
  it('is the first line of the script that is named', async () => {
    expect((await built('watcher')).split('\n')[0]).toBe('//# allFunctionsCalledOnLoad');
  });

  it('stands in no other', async () => {
    expect(await built('reader')).not.toContain('allFunctionsCalledOnLoad');
  });
});
