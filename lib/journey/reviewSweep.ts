import * as z from 'zod/mini';
import { pageReview } from './commands/pageReview';
import { valence } from './schemas/emotion';
import { catalogueId, instant, nonNegativeInteger, uuid } from './schemas/open';
import { page } from './schemas/page';

/** One review of a sweep, and how far it is coded. */
export const sweptReview = z.object({
  review: pageReview,
  /** The id that its verbatim has or will have: a repeated save makes no second one. */
  verbatimId: uuid,
  state: z.enum(['open', 'kept', 'skipped']),
  stageId: z.nullable(catalogueId),
  valence: z.nullable(valence),
  themeIds: z.array(catalogueId),
});
export type SweptReview = z.infer<typeof sweptReview>;

/** The reviews of a page on their way to be coded. Local, like a draft: never a record, never exported. */
export const reviewSweep = z.object({
  id: uuid,
  createdAt: instant,
  updatedAt: instant,
  url: z.string(),
  page,
  /** Which is being coded, from 0. */
  position: nonNegativeInteger,
  /** The study in which it began, and in which its verbatims come to be, whatever is worked in by then; null until it is opened. */
  studyId: z._default(z.nullable(uuid), null),
  journeyId: z.nullable(uuid),
  brandId: z.nullable(uuid),
  reviews: z.array(sweptReview),
});
export type ReviewSweep = z.infer<typeof reviewSweep>;

/** Where sweeps are kept until somebody forgets them. */
export interface SweepStore {
  /** Null where there is none, or none that can be understood. */
  get(id: string): Promise<ReviewSweep | null>;
  /** The newest first. */
  list(): Promise<ReviewSweep[]>;
  put(sweep: ReviewSweep): Promise<void>;
  delete(id: string): Promise<void>;
  clear(): Promise<void>;
}

/** How many of its reviews are no longer open. */
export function sweptCount({ reviews }: Pick<ReviewSweep, 'reviews'>): number {
  return reviews.filter(({ state }) => state !== 'open').length;
}
