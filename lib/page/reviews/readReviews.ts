import type { PageReview } from '@/lib/journey/commands/pageReview';
import { attempt } from '../attempt';
import { createBudget } from '../budget';
import { collectSource } from '../declared/collectSource';
import { findReviews } from './findReviews';
import { createReviewAnchors } from './reviewAnchor';

/** What reading may take: somebody has asked for it, and waits. */
const readingMs = 3000;
/** What finding the places may take beside. */
const anchoringMs = 3000;

/** All reviews of a page with anchors, for those who go through them one by one. Never throws. */
export function readReviews(document: Document, url: string): PageReview[] {
  const found = findReviews(collectSource(document, url, createBudget(readingMs)));
  const budget = createBudget(anchoringMs);
  const wordsOfReview = createReviewAnchors(document, url);
  return found.map((each) => ({
    ...each.review,
    anchor: budget.isSpent() ? null : attempt(() => wordsOfReview(each)?.anchor ?? null, null),
  }));
}
