import type { PageReview } from '@/lib/journey/commands/pageReview';
import type { FactSource } from '@/lib/journey/schemas/page';
import { attempt } from '../attempt';
import type { Budget } from '../budget';
import type { PageSource } from '../declared/pageSource';
import { textLanguage } from '../textLanguage';
import { unicodePattern } from '../unicodePattern';
import { attributeOf } from '../untampered';
import { ancestors } from './ancestors';
import { type DeclaredReview, declaredReviews } from './declaredReviews';
import type { FoundReview, ReviewParts } from './foundReview';
import { initialsOf } from './initialsOf';
import { namesPerson, namesPersonInFull, partsOfName, withoutSignature } from './namesPerson';
import { readCard } from './readCard';
import { countLikes, declaredLanguage, type ReviewLimits, type ShownReview, shownReviews } from './shownReviews';

/**
 * The customers' reviews on a page, those that it shows first, in its order; then those that it only declares. What it declares fills in what it
 * does not show. Never throws; where the page's time is up, fewer.
 */
export function findReviews(source: PageSource): FoundReview[] {
  const { shown, declared } = partsOf(source);
  return [...inOrder(shown), ...declared].map(({ parts, box, from }) => reviewOf(parts, box, from, source));
}

/** For counting: the first ones are read, and those that are made like them are counted. */
const firstOnes: ReviewLimits = { seeds: 60, cards: 6 };

/** How many there are, without reading further what each says: of more than a few, most are told by their likes or by what is declared. */
export function countReviews(source: PageSource): number {
  if (source.budget.isSpentNow()) return 0;
  const declared = attempt(() => declaredReviews(source), []);
  const shown = shownParts(source, declared, firstOnes);
  // What was not read may be what is declared.
  const likes = shown.length < firstOnes.cards ? shown.length : countLikes(shown.map(({ box }) => box));
  return Math.max(likes, declared.filter(({ text }) => text !== '').length);
}

interface FoundParts<Box extends Element | null> {
  readonly parts: ReviewParts;
  readonly box: Box;
  readonly from: FactSource;
}

interface AllParts {
  /** In no order yet. */
  readonly shown: FoundParts<Element>[];
  /** Those that are only declared. */
  readonly declared: FoundParts<Element | null>[];
}

function partsOf(source: PageSource): AllParts {
  if (source.budget.isSpentNow()) return { shown: [], declared: [] };
  const declared = attempt(() => declaredReviews(source), []);
  return joinedParts(shownParts(source, declared), declared, source.budget);
}

/** Those that the page shows, by its markup or by how they look. */
function shownParts(
  source: PageSource,
  declared: readonly DeclaredReview[],
  limits?: ReviewLimits,
): readonly ShownReview[] {
  const marked = attempt(() => readMarked(declared, source, limits?.cards), []);
  const known = new Set(marked.map(({ box }) => box));
  const shown = attempt(() => shownReviews(source, known, limits), []).filter(
    ({ box }) => !known.has(box) && !marked.some((one) => box.contains(one.box)),
  );
  return withoutCopies([...marked, ...shown]);
}

/** Without those that nobody sees and that say what another says: for narrow windows, or for turning a row of them round. */
function withoutCopies(shown: readonly ShownReview[]): readonly ShownReview[] {
  const alike = Map.groupBy(shown, ({ reading: { text, rating, author, publishedAt } }) =>
    JSON.stringify([text, rating, author, publishedAt]),
  );
  const copies = new Set<ShownReview>();
  for (const each of alike.values()) {
    const hidden = each.length > 1 ? each.filter(({ box }) => isHidden(box)) : [];
    for (const one of hidden.length < each.length ? hidden : hidden.slice(1)) copies.add(one);
  }
  return copies.size === 0 ? shown : shown.filter((one) => !copies.has(one));
}

function isHidden(box: Element): boolean {
  if ([box, ...ancestors(box)].some((each) => attributeOf(each, 'aria-hidden') === 'true')) return true;
  return !(Element.prototype.checkVisibility?.call(box) ?? true);
}

/** Each review once, whether it is shown, declared or both. Two that are shown are never the same. */
function joinedParts(shown: readonly ShownReview[], declared: readonly DeclaredReview[], budget: Budget): AllParts {
  const byBeginning = Map.groupBy(declared, ({ text }) => beginningOf(text));
  const alikeTo = ({ text }: ReviewParts) => byBeginning.get(beginningOf(text)) ?? [];
  const used = new Set<DeclaredReview>();
  const owns = new Map<Element, DeclaredReview>();
  const find = (box: Element, among: readonly DeclaredReview[], isOwn: (one: DeclaredReview) => boolean) => {
    const own = owns.has(box) ? undefined : among.find((one) => !used.has(one) && isOwn(one));
    if (!own) return;
    used.add(own);
    owns.set(box, own);
  };
  for (const { box } of shown) find(box, declared, ({ element }) => element === box);
  // Those that nothing speaks against come first: of what is left, something may be read wrongly.
  for (const most of [0, mostDoubts]) {
    for (const { box, reading } of inOrder(shown))
      if (!budget.isSpent()) find(box, alikeTo(reading), (one) => isSame(reading, one, most));
  }
  for (const { box, reading } of shown) {
    if (owns.has(box) || reading.author === null || budget.isSpent()) continue;
    const original = declared.find((one) => !used.has(one) && isTranslationOf(reading, one));
    if (original) used.add(original);
  }
  const asShown = shown.map(({ box, reading }): FoundParts<Element> => {
    const own = owns.get(box);
    return { parts: own ? joined(reading, own) : reading, box, from: 'visible' };
  });
  const onlyDeclared: FoundParts<Element | null>[] = [];
  for (const one of declared) {
    if (used.has(one) || one.text === '') continue;
    // The same review in two syntaxes.
    const isTwin = alikeTo(one).some((other) => used.has(other) && isSame(one, other, 0));
    used.add(one);
    if (!isTwin) onlyDeclared.push({ parts: one, box: one.element, from: one.source });
  }
  return { shown: asShown, declared: onlyDeclared };
}

/** How much of what is told of a long text may differ, as what is shown can be read wrongly. */
const mostDoubts = 1;
/** Letters of a text that no two people write alike. */
const lettersOfOne = 60;

/** Whether two readings are of one review: in the same words, be they cut, and by nobody else, with no other stars, on no other day. */
function isSame(one: ReviewParts, other: ReviewParts, most: number): boolean {
  const [first, second] = [lettersOf(one.text), lettersOf(other.text)];
  // Those that are shorter than a beginning have nothing else.
  if (!first.startsWith(second) && !second.startsWith(first)) return false;
  const doubts = [
    isOtherPerson(one.author, other.author),
    one.rating && other.rating && Math.abs(shareOf(one.rating) - shareOf(other.rating)) > 0.1,
    isOtherDay(one.publishedAt, other.publishedAt),
  ].filter(Boolean).length;
  return doubts === 0 || (doubts <= most && first === second && first.length >= lettersOfOne);
}

/** Whether a page shows in its own language what somebody wrote in another that day. */
function isTranslationOf(shown: ReviewParts, declared: DeclaredReview): boolean {
  const [day, other] = [shown, declared].map(({ publishedAt }) => publishedAt?.slice(0, 10));
  if (day === undefined || day !== other || declared.author === null || isOtherPerson(shown.author, declared.author))
    return false;
  if (shown.rating && declared.rating && Math.abs(shareOf(shown.rating) - shareOf(declared.rating)) > 0.1) return false;
  const [language, original] = [shown, declared].map(({ text }) => textLanguage(text)?.language);
  return language !== undefined && original !== undefined && language !== original;
}

/** Boxes that the page's markup calls reviews. */
function readMarked(
  declared: readonly DeclaredReview[],
  source: PageSource,
  most = Number.POSITIVE_INFINITY,
): ShownReview[] {
  const language = declaredLanguage(source.document);
  const boxes = new Set<Element>();
  const marked: ShownReview[] = [];
  for (const { element } of declared) {
    if (element === null || boxes.has(element)) continue;
    if (source.budget.isSpent() || marked.length >= most) break;
    const reading = attempt(() => readCard(element, language, true), null);
    if (!reading) continue;
    boxes.add(element);
    marked.push({ box: element, reading });
  }
  return marked.filter(({ box }) => ![...ancestors(box)].some((outer) => boxes.has(outer)));
}

/** What is shown outranks what is declared, but for words that are shown cut and names that are shown in part. */
function joined(shown: ReviewParts, declared: DeclaredReview): ReviewParts {
  const isCut =
    declared.text.length > shown.text.length && (/(?:…|\.\.\.)\s*$/.test(shown.text) || declared.element === null);
  return {
    text:
      isCut || (declared.text !== '' && declared.element !== null && declared.text !== declared.title)
        ? declared.text
        : shown.text,
    title: declared.title ?? (declared.text === shown.title ? null : shown.title),
    rating: shown.rating ?? declared.rating,
    author: declared.author ?? shown.author,
    publishedAt: declared.publishedAt ?? shown.publishedAt,
    language: declared.language ?? shown.language,
  };
}

/** A review as it goes further: of its author the initials alone. */
export function reviewOf(
  parts: ReviewParts,
  element: Element | null,
  source: FactSource,
  page: PageSource,
): FoundReview {
  const { title, rating, author, publishedAt } = parts;
  const text = withoutSignature(parts.text, author);
  const review: PageReview = {
    text,
    title,
    rating,
    authorInitials: author === null ? null : initialsOf(author),
    publishedAt: publishedAt !== null && namesPerson(publishedAt, author) ? null : publishedAt,
    language: parts.language ?? languageOfText(text) ?? declaredLanguage(page.document),
    anchor: null,
  };
  return {
    review,
    element,
    source,
    namesAuthor: (text) => namesPerson(text, author),
    namesAuthorInFull: (text) => namesPersonInFull(text, author),
  };
}

function languageOfText(text: string): string | null {
  const found = textLanguage(text);
  return found && found.confidence >= 0.3 ? found.language : null;
}

/** Enough of its letters to look for a text however it is spaced and cut. */
function beginningOf(text: string): string {
  return plainLetters(text.slice(0, 128)).slice(0, 32);
}

const cutOff = /(?:…|\.{3})[^.…]{0,30}$/;

/** The letters of a text, without what stands behind where it is cut: "… Read more". */
function lettersOf(text: string): string {
  const letters = plainLetters(text.slice(0, mostCompared));
  const whole = text.length <= mostCompared ? plainLetters(text.replace(cutOff, '')) : letters;
  return whole.length < 32 ? letters : whole;
}

const mostCompared = 2000;

function plainLetters(text: string): string {
  const lower = text.toLowerCase();
  return lower.replace(noLetters(lower), '');
}

const noLetters = unicodePattern(String.raw`[^\p{L}\p{N}]+`, 'g');

/** Whether two names are of two people; not where one is cut, hidden or in another order, or is nobody's. */
function isOtherPerson(one: string | null, other: string | null): boolean {
  if (one === null || other === null || /[*…]/.test(one + other)) return false;
  if (initialsOf(one) === null || initialsOf(other) === null) return false;
  const [few = [], many = []] = [partsOfName(one), partsOfName(other)].sort((a, b) => a.length - b.length);
  return !few.every((part) => many.some((each) => each.startsWith(part) || part.startsWith(each)));
}

function isOtherDay(one: string | null, other: string | null): boolean {
  // Around midnight it is told by where the one or the other stands.
  return Math.abs(Date.parse(one?.slice(0, 10) ?? '') - Date.parse(other?.slice(0, 10) ?? '')) > 86_400_000;
}

function shareOf({ value, best }: NonNullable<ReviewParts['rating']>): number {
  return value / best;
}

function inOrder<Found extends { readonly box: Element }>(shown: readonly Found[]): Found[] {
  return [...shown].sort((one, other) => {
    const place = one.box.compareDocumentPosition(other.box);
    if ((place & Node.DOCUMENT_POSITION_DISCONNECTED) !== 0) return 0;
    return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ? -1 : 1;
  });
}
