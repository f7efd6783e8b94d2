import type { PageReview } from '@/lib/journey/commands/pageReview';
import type { FactSource } from '@/lib/journey/schemas/page';
import { attempt } from '../attempt';
import type { PageSource } from '../declared/pageSource';
import { textLanguage } from '../textLanguage';
import { type DeclaredReview, declaredReviews } from './declaredReviews';
import type { FoundReview, ReviewParts } from './foundReview';
import { initialsOf } from './initialsOf';
import { readCard } from './readCard';
import { ancestors, declaredLanguage, type ShownReview, shownReviews } from './shownReviews';

/**
 * The customers' reviews on a page, those that it shows first, in its order; then those that it only declares. What it declares fills in what it
 * does not show. Never throws; where the page's time is up, fewer.
 */
export function findReviews(source: PageSource): FoundReview[] {
  const declared = attempt(() => declaredReviews(source), []);
  const marked = attempt(() => readMarked(declared, source), []);
  const known = new Set(marked.map(({ box }) => box));
  const shown = attempt(() => shownReviews(source, known), []).filter(
    ({ box }) => !known.has(box) && !marked.some((one) => box.contains(one.box)),
  );
  const all = inOrder([...marked, ...shown]);
  const byWords = new Map(declared.filter(({ text }) => text !== '').map((one) => [fingerprint(one.text), one]));
  const used = new Set<DeclaredReview>();
  const found: FoundReview[] = [];
  for (const { box, reading } of all) {
    const own = declared.find(({ element }) => element === box) ?? byWords.get(fingerprint(reading.text));
    if (own) used.add(own);
    found.push(reviewOf(own ? joined(reading, own) : reading, box, 'visible', source));
  }
  for (const one of declared) {
    if (used.has(one) || one.text === '') continue;
    used.add(one);
    // The same review in two syntaxes.
    const twin = byWords.get(fingerprint(one.text));
    if (twin && twin !== one && used.has(twin)) continue;
    found.push(reviewOf(one, one.element, one.source, source));
  }
  return found;
}

/** Boxes that the page's markup calls reviews. */
function readMarked(declared: readonly DeclaredReview[], source: PageSource): ShownReview[] {
  const language = declaredLanguage(source.document);
  const boxes = new Set<Element>();
  const marked: ShownReview[] = [];
  for (const { element } of declared) {
    if (element === null || boxes.has(element)) continue;
    if (source.budget.isSpent()) break;
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
  return { review, element, source };
}

function languageOfText(text: string): string | null {
  const found = textLanguage(text);
  return found && found.confidence >= 0.3 ? found.language : null;
}

/** Enough of its letters to know a text again however it is spaced and cut. */
function fingerprint(text: string): string {
  return text
    .slice(0, 400)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, 32);
}

function inOrder(shown: readonly ShownReview[]): ShownReview[] {
  return [...shown].sort((one, other) => {
    const place = one.box.compareDocumentPosition(other.box);
    if ((place & Node.DOCUMENT_POSITION_DISCONNECTED) !== 0) return 0;
    return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ? -1 : 1;
  });
}
