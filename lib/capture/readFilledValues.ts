import * as z from 'zod/mini';
import { runInFrames } from '@/lib/browser/runInFrames';
import { runInTab } from '@/lib/browser/runInTab';

const values = z.array(z.string());

/** What the fields of a tab's page hold, those of frames of other sites too where the person has let Parcours look. Rejects where no script may run. */
export async function readFilledValues(tabId: number): Promise<string[]> {
  const [top, frames] = await Promise.all([
    runInTab(tabId, '/filled-reader.js'),
    runInFrames(tabId, '/filled-reader.js'),
  ]);
  return [...values.parse(top), ...frames.flatMap(({ result }) => values.safeParse(result).data ?? [])];
}
