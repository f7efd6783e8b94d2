import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Field } from './answers';

const labelled = z.array(
  z.looseObject({
    file: z.string().check(z.minLength(1)),
    url: z.optional(z.nullable(z.string())),
    /** Where the source keeps no address: one that leads to such a page. */
    url_constructed: z.optional(z.nullable(z.string())),
    kind: z.string(),
    gold: z.optional(z.record(z.string(), z.unknown())),
    note: z.optional(z.nullable(z.string())),
  }),
);

/** A captured page and what is right for it. */
export interface LabelledPage {
  readonly file: string;
  /** Where it is shown at: its own address, or a made-up one. */
  readonly url: string;
  readonly bytes: Buffer;
  /** By field, only what the labels say. */
  readonly gold: Partial<Record<Field, unknown>>;
  readonly note: string;
}

/**
 * Reads a folder of captured pages with an `index.json` of their labels; `only` keeps the files whose name has it. Throws an `Error`
 * fit to be shown where the folder is no such set.
 */
export async function readPageSet(folder: string, only = ''): Promise<LabelledPage[]> {
  const index = join(folder, 'index.json');
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  if (!existsSync(index)) throw new Error(`${folder} has no index.json that says which pages it holds.`);
  const read = labelled.safeParse(JSON.parse(await readFile(index, 'utf8')));
  if (!read.success) throw new Error(`${index} is no list of labelled pages:\n${z.prettifyError(read.error)}`);
  const chosen = read.data.filter(({ file }) => file.includes(only));
  if (chosen.length === 0) throw new Error(`${folder} has no page whose name has "${only}".`);
  return Promise.all(
    chosen.map(async ({ file, url, url_constructed, kind, gold, note }, at) => ({
      file,
      url: url ?? url_constructed ?? `https://page-${at + 1}.example/`,
      bytes: await readFile(join(folder, file)),
      gold: { ...gold, kind: kind === 'ad' ? 'adLanding' : kind },
      note: note ?? '',
    })),
  );
}
