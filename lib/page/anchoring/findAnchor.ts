import { nodeTypeOf, parentNodeOf } from '../untampered';
import { chooseEdited, chooseExact } from './choosePlace';
import { findElement } from './findElement';
import type { FoundAnchor, Sought } from './foundAnchor';
import { exactPlaces, type Place, placesBySurroundings, similarPlaces } from './places';
import { type SearchedText, searchedTexts } from './searchedTexts';
import { storedQuote } from './storedQuote';
import { timeLimit } from './timeLimit';

/** Where a page's anchors are looked for: its words, read once for all of them. */
export interface SearchedPage {
  readonly document: Document;
  readonly texts: readonly SearchedText[];
}

/** Reads the words of a page, to find any number of anchors in. To rest between roots, collect `searchedTexts` instead. */
export function searchedPage(document: Document): SearchedPage {
  return { document, texts: [...searchedTexts(document)] };
}

/** What an anchor's words may cost, in milliseconds. */
const budgetMs = 50;

/**
 * Finds a tagged part again in a page that may have changed since: by its words first, as they were, then as somebody may have edited
 * them. Where words, surroundings and uniqueness do not say which place it is, the answer is that it was not found: a false match is
 * worse than none. A CSS selector finds only what has no words; it never stands up against a quote that fails.
 * `isOver` ends the search; by default after 50 ms. Never throws.
 */
export function findAnchor(
  page: SearchedPage,
  sought: Sought,
  isOver: () => boolean = timeLimit(budgetMs),
): FoundAnchor {
  try {
    return find(page, sought, isOver);
  } catch {
    // A page that takes its own parts away while they are read.
    return { found: false, why: 'gone' };
  }
}

function find(page: SearchedPage, { anchor, target }: Sought, isOver: () => boolean): FoundAnchor {
  const quote = anchor && storedQuote(anchor);
  if (!quote) return findElement(page, { anchor, target });
  const exact = placesIn(page, (text) => exactPlaces(text, quote, isOver), isOver);
  if (exact === null) return { found: false, why: 'timedOut' };
  const others = {
    similar: () => placesIn(page, (text) => similarPlaces(text, quote, isOver), isOver) ?? [],
    bySurroundings: () => placesIn(page, (text) => placesBySurroundings(text, quote, isOver), isOver) ?? [],
  };
  const choice = exact.length > 0 ? chooseExact(quote, exact, others) : chooseEdited(quote, others);
  if (isOver()) return { found: false, why: 'timedOut' };
  return typeof choice === 'string' ? { found: false, why: choice } : answer(choice);
}

/** The places in all texts of the page; null where the time is up before they are all read. */
function placesIn(page: SearchedPage, places: (text: SearchedText) => Place[], isOver: () => boolean): Place[] | null {
  const found: Place[] = [];
  for (const text of page.texts) {
    if (isOver()) return null;
    found.push(...places(text));
  }
  return found.sort((one, other) => other.share - one.share);
}

function answer({ within, start, end, share, prefix, suffix }: Place): FoundAnchor {
  const range = within.rangeOf(start, end);
  const root: Node = within.root;
  const isElement = (node: Node | null): node is Element => node !== null && nodeTypeOf(node) === Node.ELEMENT_NODE;
  const around = range.commonAncestorContainer;
  const element = isElement(around) ? around : parentNodeOf(around);
  return {
    found: true,
    range,
    // A text may stand right under a shadow root.
    element: isElement(element) ? element : isElement(root) ? root : (root as ShadowRoot).host,
    frames: within.frames,
    score: 0.7 * share + 0.15 * (prefix.share() + suffix.share()),
    how: share === 1 ? 'quote' : 'editedQuote',
  };
}
