import type { PageReview } from '@/lib/journey/commands/pageReview';
import type { FactSource } from '@/lib/journey/schemas/page';
import { attempt } from '../attempt';
import type { PageSource } from '../declared/pageSource';
import { textLanguage } from '../textLanguage';
import { unicodePattern } from '../unicodePattern';
import { type DeclaredReview, declaredReviews } from './declaredReviews';
import type { FoundReview, ReviewParts } from './foundReview';
import { initialsOf } from './initialsOf';
import { namesPerson } from './namesPerson';
import { readCard } from './readCard';
import {
  ancestors,
  countLikes,
  declaredLanguage,
  type ReviewLimits,
  type ShownReview,
  shownReviews,
} from './shownReviews';

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
  if (shown.length < firstOnes.cards) {
    const parts = joinedParts(shown, declared);
    return parts.shown.length + parts.declared.length;
  }
  // What was not read may be what is declared.
  return Math.max(countLikes(shown.map(({ box }) => box)), declared.filter(({ text }) => text !== '').length);
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
  return joinedParts(shownParts(source, declared), declared);
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
  return [...marked, ...shown];
}

/** Each review once, whether it is shown, declared or both. */
function joinedParts(shown: readonly ShownReview[], declared: readonly DeclaredReview[]): AllParts {
  const byWords = new Map(declared.filter(({ text }) => text !== '').map((one) => [fingerprint(one.text), one]));
  const used = new Set<DeclaredReview>();
  const asShown: FoundParts<Element>[] = [];
  for (const { box, reading } of shown) {
    const own = declared.find(({ element }) => element === box) ?? byWords.get(fingerprint(reading.text));
    if (own) used.add(own);
    asShown.push({ parts: own ? joined(reading, own) : reading, box, from: 'visible' });
  }
  const onlyDeclared: FoundParts<Element | null>[] = [];
  for (const one of declared) {
    if (used.has(one) || one.text === '') continue;
    used.add(one);
    // The same review in two syntaxes.
    const twin = byWords.get(fingerprint(one.text));
    if (twin && twin !== one && used.has(twin)) continue;
    onlyDeclared.push({ parts: one, box: one.element, from: one.source });
  }
  return { shown: asShown, declared: onlyDeclared };
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

function reviewOf(parts: ReviewParts, element: Element | null, source: FactSource, page: PageSource): FoundReview {
  const { text, title, rating, author, publishedAt } = parts;
  const review: PageReview = {
    text,
    title,
    rating,
    authorInitials: author === null ? null : initialsOf(author),
    publishedAt,
    language: parts.language ?? languageOfText(text) ?? declaredLanguage(page.document),
    anchor: null,
  };
  return { review, element, source, namesAuthor: (text) => namesPerson(text, author) };
}

function languageOfText(text: string): string | null {
  const found = textLanguage(text);
  return found && found.confidence >= 0.3 ? found.language : null;
}

/** Enough of its letters to know a text again however it is spaced and cut. */
function fingerprint(text: string): string {
  const lower = text.slice(0, 128).toLowerCase();
  return lower.replace(noLetters(lower), '').slice(0, 32);
}

const noLetters = unicodePattern(String.raw`[^\p{L}\p{N}]+`, 'g');

function inOrder<Found extends { readonly box: Element }>(shown: readonly Found[]): Found[] {
  return [...shown].sort((one, other) => {
    const place = one.box.compareDocumentPosition(other.box);
    if ((place & Node.DOCUMENT_POSITION_DISCONNECTED) !== 0) return 0;
    return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ? -1 : 1;
  });
}
