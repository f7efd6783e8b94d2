import type { PickedPart } from '@/lib/messaging/pickedPart';
import { isFrame } from '@/lib/page/ads/adCandidate';
import { adWordsIn } from '@/lib/page/ads/adWordsIn';
import { findAds } from '@/lib/page/ads/findAds';
import { frameIn } from '@/lib/page/ads/frameIn';
import { originsOf } from '@/lib/page/ads/frameOrigins';
import type { FoundAd } from '@/lib/page/ads/pageAd';
import { attempt } from '@/lib/page/attempt';
import { isBesidePerson } from '@/lib/page/besidePerson';
import { createBudget } from '@/lib/page/budget';
import { collectSource } from '@/lib/page/declared/collectSource';
import type { PageSource } from '@/lib/page/declared/pageSource';
import { pageText } from '@/lib/page/pageText';
import type { PickedElement } from '@/lib/page/picking/pickedElement';
import { ancestors } from '@/lib/page/reviews/ancestors';
import { findReviews } from '@/lib/page/reviews/findReviews';
import type { FoundReview } from '@/lib/page/reviews/foundReview';
import { createReviewAnchors } from '@/lib/page/reviews/reviewAnchor';
import { isReplyTo, reviewAt } from '@/lib/page/reviews/reviewAt';
import { wordsAroundReviews } from '@/lib/page/reviews/wordsAroundReviews';
import { textContentOf } from '@/lib/page/untampered';

/** What looking may take of the page's time: the person has taken the part, and the form is about to open. */
const budgetMs = 300;
/** Where that did not suffice to tell whose words a part holds: their names weigh more. */
const patientMs = 2_000;
const longestQuote = 4_000;
const longestLine = 200;
/** So much does a list of a few reviews hold, in characters. */
const mostAmong = 6_000;

/** The review and the advertisement, and what the part is told by where it belongs to a review. */
interface MoreOfPart extends Pick<PickedPart, 'review' | 'ad'> {
  readonly own?: Pick<PickedPart, 'quote' | 'text' | 'anchor' | 'linkUrl'>;
  /** What it is told by where it is of an advertisement; '' for nothing. */
  readonly line?: string;
  /** Whether somebody's name may stand beside it. */
  readonly isBesidePerson?: boolean;
}

/** The review and the advertisement that a picked element belongs to. Never throws. */
export function reviewOrAdOf(picked: PickedElement, url: string): MoreOfPart {
  const { element } = picked;
  const source = collectSource(element.ownerDocument, url, createBudget(budgetMs));
  const around = new Set([element, ...ancestors(element)]);
  const shown = attempt(() => findAds(source).find((found) => around.has(found.element)) ?? null, null);
  if (shown === null) {
    const more = reviewOf(picked, source);
    if (!source.budget.isCutOff || !('isBesidePerson' in more)) return more;
    return reviewOf(picked, collectSource(element.ownerDocument, url, createBudget(patientMs)));
  }
  const { ad } = shown;
  return {
    review: null,
    line: element === shown.element || isFrame(element) ? lineOfAd(shown, url) : adWordsIn(element, longestLine),
    ad: {
      advertiser: ad.advertiser?.slice(0, 200) ?? null,
      landingUrl: ad.landingUrl,
      text: ad.text,
      ...(ad.framedText === '' ? {} : { framedText: ad.framedText }),
    },
  };
}

/** What tells an advertisement from others: its words, else who advertises, else whose frame it shows in. Its label is that of any. */
function lineOfAd({ ad, element }: FoundAd, url: string): string {
  const line = pageText(ad.text, longestLine) || ad.advertiser;
  if (line !== null) return line;
  const { frame } = frameIn(element);
  const [origin] = frame ? originsOf([frame], url) : [];
  return origin === undefined ? '' : new URL(origin).host;
}

/** What is told of a part that belongs to a review, or holds some, or does neither. */
function reviewOf(picked: PickedElement, source: PageSource): MoreOfPart {
  const { element } = picked;
  const all = attempt(() => findReviews(source), []);
  const found = reviewAt(element, source, all);
  if (found && isReplyTo(found, element, source)) return partOfReply;
  if (found) return partOfReview(found, picked, source.url);
  return partAround(all, picked, source.url) ?? noReview(element, all);
}

function noReview(element: Element, all: readonly FoundReview[]): MoreOfPart {
  const isBeside = attempt(() => isAmongReviews(element, all) || isBesidePerson(element), true);
  return { review: null, ad: null, isBesidePerson: isBeside };
}

/** Whether a part stands with a review in what holds little else: who wrote others may stand beside it, also where these were not read. */
function isAmongReviews(element: Element, all: readonly FoundReview[]): boolean {
  for (const outer of ancestors(element)) {
    if ((textContentOf(outer)?.length ?? 0) > mostAmong) return false;
    if (all.some((each) => each.element && Node.prototype.contains.call(outer, each.element))) return true;
  }
  return false;
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
    own: { quote, text: pageText(quote, longestLine), anchor, linkUrl: null },
  };
}

/** Of what holds reviews, nothing is told that names who wrote them. */
function partAround(all: readonly FoundReview[], { element, frames }: PickedElement, url: string): MoreOfPart | null {
  const inside = all.filter(({ element: box }) => box !== null && [...ancestors(box)].includes(element));
  if (inside.length === 0) return null;
  const words = attempt(() => wordsAroundReviews(element, inside, url, frames), null);
  const quote = words?.quote ?? null;
  return {
    review: null,
    ad: null,
    own: { quote, text: pageText(quote, longestLine), anchor: words?.anchor ?? null, linkUrl: null },
  };
}
