import * as z from 'zod/mini';
import { runInFrames } from '@/lib/browser/runInFrames';
import { runInTab } from '@/lib/browser/runInTab';
import type { FilledValues } from '@/lib/page/filledValues';

const values = z.object({
  typed: z.array(z.string()),
  searched: z.array(z.string()),
  chosen: z.array(z.string()),
  offered: z.array(z.object({ id: z.string(), name: z.string(), entries: z.number(), chosen: z.array(z.number()) })),
  repeated: z.array(z.object({ name: z.string(), value: z.string() })),
});

/** What the fields of a tab's page hold, those of frames of other sites too where the person has let Parcours look. Rejects where no script may run. */
export async function readFilledValues(tabId: number): Promise<FilledValues> {
  const [top, frames] = await Promise.all([
    runInTab(tabId, '/filled-reader.js'),
    runInFrames(tabId, '/filled-reader.js'),
  ]);
  const all = [values.parse(top), ...frames.flatMap(({ result }) => values.safeParse(result).data ?? [])];
  return {
    typed: all.flatMap(({ typed }) => typed),
    searched: all.flatMap(({ searched }) => searched),
    chosen: all.flatMap(({ chosen }) => chosen),
    offered: all.flatMap(({ offered }) => offered),
    repeated: all.flatMap(({ repeated }) => repeated),
  };
}
