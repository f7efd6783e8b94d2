import { build } from 'vite';

/** A module of this project with all that it needs, as one script that leaves its exports behind under a name. */
export async function bundleForPage(entry: string, name: string): Promise<string> {
  const root = process.cwd();
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: {
      alias: [
        { find: /^@\//, replacement: `${root}/` },
        { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
      ],
    },
    build: { write: false, minify: false, lib: { entry: `${root}/${entry}`, formats: ['iife'], name } },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined || chunk.type !== 'chunk') throw new Error(`${entry} was not bundled.`);
  return chunk.code;
}
