import { runInFrames } from '@/lib/browser/runInFrames';
import { runInTab } from '@/lib/browser/runInTab';
import { parseMaskReading } from './maskReading';
import { withFrameMasks } from './withFrameMasks';

/** What to mask in a picture of a tab, in frames of other sites too, where the person has let Parcours look. Rejects where no script may run. */
export async function readMasksOfTab(tabId: number): Promise<unknown> {
  const [sent, frames] = await Promise.all([
    runInTab(tabId, '/mask-reader.js'),
    runInFrames(tabId, '/frame-mask-reader.js'),
  ]);
  return frames.length === 0 ? sent : withFrameMasks(parseMaskReading(sent), frames);
}
