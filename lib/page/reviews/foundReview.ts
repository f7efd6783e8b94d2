import type { PageReview } from '@/lib/journey/commands/pageReview';
import type { FactSource } from '@/lib/journey/schemas/page';

/** A customer's review on a page. */
export interface FoundReview {
  /** Without an anchor: `withAnchors` makes those, which takes far longer than reading. */
  readonly review: PageReview;
  /** The box that shows it; null where the page only declares it. */
  readonly element: Element | null;
  /** Where its words were read. */
  readonly source: FactSource;
  /** Whether a text has a part of its author's name: that goes no further than to its initials. */
  readonly namesAuthor: (text: string) => boolean;
  /** Whether it has all of it. */
  readonly namesAuthorInFull: (text: string) => boolean;
}

/** What is known of a review, before it is put together from what a page declares and what it shows. */
export interface ReviewParts {
  readonly text: string;
  readonly title: string | null;
  readonly rating: { readonly value: number; readonly best: number } | null;
  /** As written: it goes no further than to its initials. */
  readonly author: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
}
