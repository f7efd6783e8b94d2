import type { PageReview } from '@/lib/journey/commands/pageReview';
import type { Anchor } from '@/lib/journey/schemas/anchor';
import { cssSelectorOf } from '../anchorOf';
import { attempt } from '../attempt';
import { createBudget } from '../budget';
import { collectSource } from '../declared/collectSource';
import { cutText } from '../pageText';
import { findReviews } from './findReviews';
import type { FoundReview } from './foundReview';

/** What reading may take: somebody has asked for it, and waits. */
const readingMs = 3000;
/** What finding the places may take beside. */
const anchoringMs = 1500;
const longestQuote = 300;

/** All reviews of a page with anchors, for those who go through them one by one. Never throws. */
export function readReviews(document: Document, url: string): PageReview[] {
  const found = findReviews(collectSource(document, url, createBudget(readingMs)));
  const budget = createBudget(anchoringMs);
  return found.map((each) => ({
    ...each.review,
    anchor: attempt(() => anchorOfReview(each, !budget.isSpent()), null),
  }));
}

/** The beginning of its words, and the box that shows them where there is time to find a selector. */
function anchorOfReview({ review, element }: FoundReview, hasTime: boolean): Anchor | null {
  if (element === null) return null;
  const exact = cutText(review.text.split('\n')[0] ?? review.text, longestQuote);
  const quote = { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' } as const;
  const inDocument = element.getRootNode() === element.ownerDocument;
  const css = hasTime && inDocument ? cssSelectorOf(element) : null;
  return {
    selectors: css === null ? [quote] : [quote, { type: 'CssSelector', value: css, refinedBy: quote }],
    textFragmentUrl: null,
  };
}
