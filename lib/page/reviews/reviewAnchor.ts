import type { Anchor } from '@/lib/journey/schemas/anchor';
import { folded } from '../anchoring/foldText';
import { type SearchedText, searchedText } from '../anchoring/searchedTexts';
import { anchorOf } from '../anchorOf';
import { type RootText, rangeText, rootText } from '../rangeText';
import { type ShownWords, shownWords } from '../textFragmentUrl';
import { bodyOf, nodeTypeOf } from '../untampered';
import type { FoundReview } from './foundReview';

/** Of a review's words, in characters: a page shows of long ones only the beginning. */
const longestQuote = 4_000;
const beginnings = [longestQuote, 300, 60];
const fewestLetters = 8;

/** What is read of a body or shadow root once, for all reviews in it. */
interface ReadRoot {
  readonly text: RootText;
  readonly searched: SearchedText;
  /** Made for the first link. */
  shown?: ShownWords | null;
}

/**
 * Makes what gives the anchors of a page's reviews: each one's own words in its box, with what stands around them, their position, the box
 * and a link. Null for a review that the page does not show.
 */
export function createReviewAnchors(document: Document, url: string): (found: FoundReview) => Anchor | null {
  const read = new Map<HTMLElement | ShadowRoot, ReadRoot>();

  function readRoot(root: HTMLElement | ShadowRoot): ReadRoot {
    const known = read.get(root) ?? { text: rootText(root), searched: searchedText(root, []) };
    read.set(root, known);
    return known;
  }

  return ({ review, element }) => {
    const top = element?.getRootNode() ?? null;
    const isInBody = top !== null && nodeTypeOf(top) === Node.DOCUMENT_NODE;
    const root = isInBody ? bodyOf(document) : (top as ShadowRoot | null);
    if (element === null || root === null) return null;
    const known = readRoot(root);
    const range = wordsIn(known.searched, element, review.text);
    const text = range && rangeText(range, root, known.text);
    if (!range || !text) return null;
    if (isInBody && known.shown === undefined) known.shown = shownWords(root as HTMLElement);
    return anchorOf({ range, root, frames: [] }, text, url, known.shown);
  };
}

/** Where an element shows some words, or as much of their beginning as it does; null where it does not. */
function wordsIn({ folded: { text }, rangeOf }: SearchedText, element: Element, words: string): Range | null {
  for (const length of beginnings) {
    const wanted = folded(words.slice(0, length));
    if (wanted.length < Math.min(fewestLetters, folded(words).length) || wanted === '') continue;
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      const range = rangeOf(at, at + wanted.length);
      const isInside = [range.startContainer, range.endContainer].every((each) =>
        Node.prototype.contains.call(element, each),
      );
      if (isInside) return range;
    }
  }
  return null;
}
