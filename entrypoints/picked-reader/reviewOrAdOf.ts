import type { PickedPart } from '@/lib/messaging/pickedPart';
import { findAds } from '@/lib/page/ads/findAds';
import { attempt } from '@/lib/page/attempt';
import { createBudget } from '@/lib/page/budget';
import { collectSource } from '@/lib/page/declared/collectSource';
import { reviewAt } from '@/lib/page/reviews/reviewAt';
import { ancestors } from '@/lib/page/reviews/shownReviews';

/** What looking may take of the page's time: the person has taken the part, and the form is about to open. */
const budgetMs = 300;

/** The review and the advertisement that a picked element belongs to. Never throws. */
export function reviewOrAdOf(element: Element, url: string): Pick<PickedPart, 'review' | 'ad'> {
  const source = collectSource(element.ownerDocument, url, createBudget(budgetMs));
  const around = new Set([element, ...ancestors(element)]);
  const ad = attempt(() => findAds(source).find((found) => around.has(found.element))?.ad ?? null, null);
  return {
    review: ad === null ? (reviewAt(element, source)?.review ?? null) : null,
    ad: ad && {
      advertiser: ad.advertiser?.slice(0, 200) ?? null,
      landingUrl: ad.landingUrl,
      text: ad.text,
      ...(ad.framedText === '' ? {} : { framedText: ad.framedText }),
    },
  };
}
