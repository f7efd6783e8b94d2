import type { FoundOnPage } from '@/components/quickForm';
import { isSiteAllowed } from '@/lib/browser/frameAccess';
import { runInFrames } from '@/lib/browser/runInFrames';
import { runInTab } from '@/lib/browser/runInTab';
import { parseFrameAds } from '@/lib/page/ads/parseFrameAds';
import { sitesOf } from '@/lib/page/ads/sitesOf';
import { parsePageCounts } from '@/lib/page/parsePageCounts';

/** Looks through a tab's page for what there is. Rejects where no script may run. */
export async function countOnPage(tabId: number): Promise<FoundOnPage> {
  const [sent, frames] = await Promise.all([
    runInTab(tabId, '/page-counter.js'),
    runInFrames(tabId, '/frame-ad-reader.js'),
  ]);
  const counts = parsePageCounts(sent);
  // A frame that was let in may hold others: they too are asked for where somebody wants to see more.
  const inside = parseFrameAds(frames.map(({ result }) => result)).flatMap(({ closedOrigins }) => closedOrigins);
  const sites = sitesOf([...(counts?.closedOrigins ?? []), ...inside]);
  const areAllowed = await Promise.all(sites.map(isSiteAllowed));
  const known = (count = 0) => ((!counts || counts.isCutOff) && count === 0 ? null : count);
  return {
    reviews: known(counts?.reviews),
    ads: known(counts?.ads),
    closedSites: sites.filter((_, index) => !areAllowed[index]),
  };
}
