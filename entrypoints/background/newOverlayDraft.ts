import { advertisingBrand } from '@/lib/capture/advertiser';
import { newTag } from '@/lib/capture/newTag';
import type { Language } from '@/lib/i18n/section';
import { titleProposal } from '@/lib/i18n/titleProposal';
import type { Draft } from '@/lib/journey/commands/draft';
import type { NewEvidence } from '@/lib/journey/commands/newEvidence';
import type { PageReview } from '@/lib/journey/commands/pageReview';
import type { QuickTag, TagSubject } from '@/lib/journey/commands/quickTag';
import type { QuickTagContext } from '@/lib/journey/commands/views';
import { newId } from '@/lib/journey/newId';
import { quoteOf as anchorWords } from '@/lib/journey/quoteOf';
import type { Page } from '@/lib/journey/schemas/page';
import { valenceOfRating } from '@/lib/journey/valenceOfRating';
import type { PickedPart } from '@/lib/messaging/pickedPart';
import { cutText, wellFormed } from '@/lib/page/pageText';
import type { PageReading } from '@/lib/page/reading';
import { type PartToTag, targetOf } from './partToTag';

export interface OverlayDraftParts {
  readonly part: PartToTag;
  readonly reading: PageReading;
  readonly context: QuickTagContext;
  readonly screenshot: NewEvidence | null;
  /** The customer's review that the selected words are of. */
  readonly review?: PageReview | null | undefined;
  /** The picture of just the part that was picked. */
  readonly elementPicture: NewEvidence | null;
  readonly language: Language;
  readonly tabId: number;
  readonly sessionId: string;
  readonly now: Date;
}

/** The form as it first opens for a part of a page: filled in with what page and study tell. */
export function newOverlayDraft(parts: OverlayDraftParts): Draft {
  const { reading, screenshot, elementPicture, tabId, sessionId, now } = parts;
  const subject = subjectOf(parts);
  return {
    touchpointId: newId(),
    tabId,
    sessionId,
    origin: 'overlay',
    url: reading.page.url,
    tag: tagOf(subject, parts),
    subject,
    screenshot,
    elementPicture,
    touched: false,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  };
}

/** Whether two forms are about the same part of the same page: one that was closed may then go on. */
export function isSamePart(one: TagSubject, other: TagSubject): boolean {
  return (
    one.quote === other.quote &&
    one.target?.url === other.target?.url &&
    one.target?.kind === other.target?.kind &&
    one.element?.name === other.element?.name &&
    one.element?.text === other.element?.text
  );
}

function subjectOf({ part, reading, now, ...parts }: OverlayDraftParts): TagSubject {
  const { page, selection } = reading;
  return {
    page: part.kind === 'element' ? withAdvertiser(page, part.picked.ad) : page,
    ...(part.kind === 'selection' && parts.review ? wordsOfReview(parts.review, selection) : wordsOf(part, selection)),
    target: targetOf(part),
    element: part.kind === 'element' ? elementOf(part.picked) : null,
    review: part.kind === 'element' ? part.picked.review : part.kind === 'selection' ? (parts.review ?? null) : null,
    capturedAt: now.toISOString(),
    utcOffsetMinutes: 0 - now.getTimezoneOffset(),
    device: 'computer',
  };
}

function wordsOf(part: PartToTag, selection: PageReading['selection']): Pick<TagSubject, 'anchor' | 'quote'> {
  if (part.kind === 'element') return { anchor: part.picked.anchor, quote: part.picked.quote };
  if (part.kind !== 'selection') return { anchor: null, quote: null };
  return { anchor: selection?.anchor ?? null, quote: selection?.quote ?? quoteOf(part.text) };
}

/** Of what was selected in a review, the words that are the review's own: who wrote it stands beside them. */
function wordsOfReview(
  { anchor, text }: PageReview,
  selection: PageReading['selection'],
): Pick<TagSubject, 'anchor' | 'quote'> {
  const words = anchorWords(anchor) || text;
  const isAll = selection !== null && withoutSpace(selection.quote) === withoutSpace(words);
  return { anchor, quote: isAll ? selection.quote : quoteOf(words.replace(/\s+/g, ' ')) };
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The browser's own words of a selection, of any length, as those of the page's reader: of a quote's length, fit to be kept. */
function quoteOf(text: string | null): string | null {
  return text === null ? null : cutText(wellFormed(text).trim(), longestQuote) || null;
}

const longestQuote = 100_000;

function elementOf({ name, text, ad }: PickedPart): TagSubject['element'] {
  return { name: ad === null ? name : 'advertisement', text };
}

function tagOf(subject: TagSubject, { part, reading, context, language }: OverlayDraftParts): QuickTag {
  const { page, suggested: ofPage } = reading;
  const suggested = { ...ofPage, ...categoryOf(part, subject.review) };
  const ad = part.kind === 'element' ? part.picked.ad : null;
  const title = titleProposal(language, {
    category: suggested.category,
    pageTitle: (ad && wordsOfAd(ad)) || subject.element?.text || subject.target?.text || page.title,
    siteName: page.siteName,
    // An advertisement is seen, however much of it is words.
    quote: ad === null ? subject.quote : null,
    addedCategories: context.addedCategories,
  });
  // The form looks for the page's own brand once it is on screen.
  const tag = newTag({ title, suggested, context, brandCandidate: null });
  return ofReview(subject.review, ad === null ? tag : ofAd(tag, subject, context));
}

/** What is done with a review or an advertisement does not depend on the page that shows it. */
function categoryOf(part: PartToTag, review: PageReview | null): Partial<PageReading['suggested']> {
  if (review !== null) return { category: 'readsReviewsOrRatings' };
  return part.kind === 'element' && part.picked.ad !== null
    ? { category: 'seesAdvertisement', channel: 'onlineAd' }
    : {};
}

/** The feeling is the reviewer's, by the stars; whether reading it is a touchpoint too is the person's to say. */
function ofReview(review: PageReview | null, tag: QuickTag): QuickTag {
  if (review === null) return tag;
  const { rating } = review;
  const valence = rating === null ? null : valenceOfRating(rating.value, rating.best);
  return { ...tag, basis: 'reported', valence, reviewAs: 'both' };
}

/** The brand is who advertises, where the study knows them; the form looks for those that it does not. */
function ofAd(tag: QuickTag, subject: TagSubject, { brands }: QuickTagContext): QuickTag {
  const brandId = advertisingBrand(subject, brands);
  const brand = brandId === null ? null : ({ kind: 'known', brandId } as const);
  return { ...tag, brand, media: 'paid', initiator: 'company', engagement: 'passive' };
}

/** Of an advertisement a title has what it says, or who advertises. */
function wordsOfAd({ text, advertiser }: NonNullable<PickedPart['ad']>): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const words = cutText(line, longestWordsOfAd);
  return words === line ? words || (advertiser ?? '') : `${words.replace(/\s+\S*$/, '')}…`;
}

const longestWordsOfAd = 90;

/** Who advertises, among the facts of the page that it was seen on. */
function withAdvertiser(page: Page, ad: PickedPart['ad']): Page {
  if (!ad?.advertiser) return page;
  const advertiser = { value: ad.advertiser, source: 'visible' as const, alternatives: [] };
  return { ...page, facts: { ...emptyFacts, ...page.facts, advertiser } };
}

const emptyFacts = {
  ...{ product: null, brand: null, price: null, oldPrice: null, priceRange: null, currency: null, availability: null },
  ...{ rating: null, author: null, publishedAt: null, breadcrumb: null, advertiser: null },
};
