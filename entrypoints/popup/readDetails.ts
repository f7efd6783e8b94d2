import { isSiteAllowed } from '@/lib/browser/frameAccess';
import { runInFrames } from '@/lib/browser/runInFrames';
import { runInTab } from '@/lib/browser/runInTab';
import { parseFrameAds } from '@/lib/page/ads/parseFrameAds';
import { sitesOf } from '@/lib/page/ads/sitesOf';
import type { PageDetails } from '@/lib/page/details';
import { parseDetails } from '@/lib/page/parseDetails';

/** A page that was read thoroughly. */
export interface TabDetails extends PageDetails {
  /** The sites in whose frames advertisements lie and into which Parcours may not look, as `askForSites` takes them. */
  readonly closedSites: readonly string[];
}

/** Reads a tab's page thoroughly; null where it is not understood. Rejects where no script may run. */
export async function readDetails(tabId: number): Promise<TabDetails | null> {
  const [sent, frames] = await Promise.all([
    runInTab(tabId, '/details-reader.js'),
    runInFrames(tabId, '/frame-ad-reader.js'),
  ]);
  const details = parseDetails(sent);
  if (!details) return null;
  // A frame that was let in may hold others: they too are asked for where somebody wants to see more.
  const inside = parseFrameAds(frames.map(({ result }) => result)).flatMap(({ closedOrigins }) => closedOrigins);
  const sites = sitesOf([...details.closedOrigins, ...inside]);
  const areAllowed = await Promise.all(sites.map(isSiteAllowed));
  return { ...details, closedSites: sites.filter((_, index) => !areAllowed[index]) };
}
