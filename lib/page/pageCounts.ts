import { adsUnread } from './ads/findAds';
import { closedOriginsOf } from './ads/frameIn';
import { attempt } from './attempt';
import type { Budget } from './budget';
import { sourceInSteps } from './declared/collectSource';
import { freshSource } from './freshSource';
import { loadedAddress } from './loadedAddress';
import { countReviews } from './reviews/findReviews';
import { inSlicesOfPage } from './slicesOfPage';
import type { Steps } from './steps';

/** How much there is on a page to do something with beside tagging it. Plain JSON, since it crosses from the page's tab. */
export interface PageCounts {
  readonly reviews: number;
  readonly ads: number;
  /** The origins of frames that advertisements show in and that the page may not read. */
  readonly closedOrigins: readonly string[];
  /** Whether the time ran out before everything was looked at. */
  readonly isCutOff: boolean;
}

const mostOrigins = 20;

/** Counts in slices, so that the page goes on meanwhile; at most for 300 ms of the page's time. Never throws. */
export function countInSlices(document: Document, url: string): Promise<PageCounts> {
  return inSlicesOfPage((budget) => countsOf(document, url, budget));
}

/** The same with stops at which others may have their turn. */
export function* countsOf(document: Document, url: string, budget: Budget): Steps<PageCounts> {
  const collected = yield* sourceInSteps(document, url, budget);
  yield;
  const source = attempt(() => freshSource(collected, loadedAddress(document)), collected);
  yield;
  const ads = attempt(() => adsUnread(source), []);
  const origins = ads.flatMap(({ element }) => attempt(() => closedOriginsOf(element, url), []));
  yield;
  return {
    reviews: attempt(() => countReviews(source), 0),
    ads: ads.length,
    closedOrigins: [...new Set(origins)].slice(0, mostOrigins),
    isCutOff: budget.isCutOff,
  };
}
