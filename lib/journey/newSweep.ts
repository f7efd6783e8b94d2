import type { PageReview } from './commands/pageReview';
import type { ReviewSweep, SweptReview } from './reviewSweep';
import type { Page } from './schemas/page';
import { valenceOfRating } from './valenceOfRating';

export interface NewSweep {
  /** An unfinished one of the same page, which goes on. */
  readonly before: ReviewSweep | null;
  readonly page: Page;
  readonly reviews: readonly PageReview[];
  readonly journeyId: string | null;
  readonly brandId: string | null;
  readonly newId: () => string;
  readonly now: Date;
}

/** The sweep of a page's reviews, each with the feeling that its stars suggest; of one that goes on, what was coded stays. */
export function newSweep({ before, page, reviews, journeyId, brandId, newId, now }: NewSweep): ReviewSweep {
  // Two people may write the same: each of those before stands for one of those of now.
  const known = Map.groupBy(before?.reviews ?? [], ({ review }) => keyOf(review));
  const added: SweptReview[] = [];
  for (const review of reviews) {
    if (known.get(keyOf(review))?.pop()) continue;
    const valence = review.rating && valenceOfRating(review.rating.value, review.rating.best);
    added.push({ review, verbatimId: newId(), state: 'open', stageId: null, valence, themeIds: [] });
  }
  const at = now.toISOString();
  if (before) return { ...before, updatedAt: at, reviews: [...before.reviews, ...added] };
  return {
    id: newId(),
    createdAt: at,
    updatedAt: at,
    url: page.url,
    page,
    position: 0,
    studyId: null,
    journeyId,
    brandId,
    reviews: added,
  };
}

function keyOf({ text, rating, authorInitials, publishedAt }: PageReview): string {
  // "3 days ago" is another tomorrow.
  const day = publishedAt !== null && /^\d{4}-/.test(publishedAt) ? publishedAt : null;
  return JSON.stringify([text.slice(0, 300), rating && [rating.value, rating.best], authorInitials, day]);
}
