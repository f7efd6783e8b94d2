import type { PickedPart } from '@/lib/messaging/pickedPart';
import { findAds } from '@/lib/page/ads/findAds';
import { attempt } from '@/lib/page/attempt';
import { createBudget } from '@/lib/page/budget';
import { collectSource } from '@/lib/page/declared/collectSource';
import { pageText } from '@/lib/page/pageText';
import type { PickedElement } from '@/lib/page/picking/pickedElement';
import { ancestors } from '@/lib/page/reviews/ancestors';
import type { FoundReview } from '@/lib/page/reviews/foundReview';
import { createReviewAnchors } from '@/lib/page/reviews/reviewAnchor';
import { isReplyTo, reviewAt } from '@/lib/page/reviews/reviewAt';

/** What looking may take of the page's time: the person has taken the part, and the form is about to open. */
const budgetMs = 300;
const longestQuote = 4_000;

/** The review and the advertisement, and what the part is told by where it belongs to a review. */
interface MoreOfPart extends Pick<PickedPart, 'review' | 'ad'> {
  readonly own?: Pick<PickedPart, 'quote' | 'text' | 'anchor' | 'linkUrl'>;
}

/** The review and the advertisement that a picked element belongs to. Never throws. */
export function reviewOrAdOf({ element, frames }: PickedElement, url: string): MoreOfPart {
  const source = collectSource(element.ownerDocument, url, createBudget(budgetMs));
  const around = new Set([element, ...ancestors(element)]);
  const ad = attempt(() => findAds(source).find((found) => around.has(found.element))?.ad ?? null, null);
  if (ad === null) {
    const found = reviewAt(element, source);
    if (found && isReplyTo(found, element, source)) return partOfReply;
    return found ? partOfReview(found, { element, frames }, url) : { review: null, ad: null };
  }
  return {
    review: null,
    ad: {
      advertiser: ad.advertiser?.slice(0, 200) ?? null,
      landingUrl: ad.landingUrl,
      text: ad.text,
      ...(ad.framedText === '' ? {} : { framedText: ad.framedText }),
    },
  };
}

/** What the company answers is none of the customer's words, and has the names of both in its own: it is only pictured. */
const partOfReply: MoreOfPart = { review: null, ad: null, own: { quote: null, text: '', anchor: null, linkUrl: null } };

/** Of a review only its own words are told: who wrote it stands beside them, and a link there leads to that person. */
function partOfReview(found: FoundReview, { element, frames }: PickedElement, url: string): MoreOfPart {
  const words = attempt(() => {
    const tagged = element.ownerDocument.createRange();
    tagged.selectNodeContents(element);
    return createReviewAnchors(element.ownerDocument, url, frames)(found, tagged);
  }, null);
  const quote = words?.quote ?? found.review.text.slice(0, longestQuote);
  const anchor = words?.anchor ?? null;
  return {
    review: { ...found.review, anchor },
    ad: null,
    own: { quote, text: pageText(quote, 200), anchor, linkUrl: null },
  };
}
