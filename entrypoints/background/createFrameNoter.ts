import type { FrameResult } from '@/lib/browser/runInFrames';
import type { FrameAd } from '@/lib/page/ads/frameAd';
import { parseFrameAds } from '@/lib/page/ads/parseFrameAds';

export interface FrameNoterDeps {
  /** Runs the reader in the frames that the person has let Parcours look into. */
  readonly readFrames: (tabId: number) => Promise<readonly FrameResult[]>;
  /** Leaves in the page what they show, for whatever looks for advertisements there. */
  readonly note: (tabId: number, frames: FrameAd[]) => Promise<void>;
}

/** Makes what lets scripts in a tab's page know what the frames of other sites in it show, as far as anybody may. */
export function createFrameNoter({ readFrames, note }: FrameNoterDeps) {
  return async (tabId: number): Promise<void> => {
    const frames = await readFrames(tabId);
    // Also none: what was allowed may have been given back.
    await note(tabId, parseFrameAds(frames.map(({ result }) => result)));
  };
}
