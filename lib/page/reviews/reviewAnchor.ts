import type { Anchor } from '@/lib/journey/schemas/anchor';
import { folded } from '../anchoring/foldText';
import { type SearchedText, searchedText } from '../anchoring/searchedTexts';
import { anchorOf, impersonalAttributes } from '../anchorOf';
import { namesItAlone } from '../namesItAlone';
import { type RangeText, type RootText, rangeText, rootText } from '../rangeText';
import { type ShownWords, shownWords } from '../textFragmentUrl';
import { bodyOf, nodeTypeOf } from '../untampered';
import type { FoundReview } from './foundReview';

/** Of a review's words, in characters: a page shows of long ones only the beginning. */
const longestQuote = 4_000;
const beginnings = [300, 60];
const fewestLetters = 8;
const mostParts = 20;

/** What is read of a body or shadow root once, for all reviews in it. */
interface ReadRoot {
  readonly text: RootText;
  readonly searched: SearchedText;
  /** Made for the first link. */
  shown?: ShownWords | null;
}

/** Words of a review, and where they are. */
export interface ReviewWords {
  /** As a person reads them. */
  readonly quote: string;
  readonly anchor: Anchor;
}

/**
 * Makes what gives the anchors of a page's reviews: each one's own words in its box, or those of them that lie in `tagged`, with their
 * position, the box and a link. What stands around a review is somebody's name and the next one's: nothing of it is kept, only what of the
 * review's own words stands around those that were tagged. Null for a review that the page does not show. `frames` are those around
 * `document`.
 */
export function createReviewAnchors(
  document: Document,
  url: string,
  frames: readonly Element[] = [],
): (found: FoundReview, tagged?: Range) => ReviewWords | null {
  const read = new Map<HTMLElement | ShadowRoot, ReadRoot>();

  function readRoot(root: HTMLElement | ShadowRoot): ReadRoot {
    const known = read.get(root) ?? { text: rootText(root), searched: searchedText(root, []) };
    read.set(root, known);
    return known;
  }

  return (found, tagged) => {
    const { review, element } = found;
    const top = element?.getRootNode() ?? null;
    const isInBody = top !== null && nodeTypeOf(top) === Node.DOCUMENT_NODE;
    const root = isInBody ? bodyOf(document) : (top as ShadowRoot | null);
    if (element === null || root === null) return null;
    const known = readRoot(root);
    const own = wordsIn(known.searched, element, review.text, tagged);
    const ownText = own && rangeText(own, root, known.text);
    if (!own || !ownText) return null;
    const part = tagged && sharedRange(own, tagged);
    const partText = part && rangeText(part, root, known.text);
    const [range, text] = part && partText ? [part, partText] : [own, ownText];
    if (isInBody && frames.length === 0 && known.shown === undefined) known.shown = shownWords(root as HTMLElement);
    const anchor = anchorOf({ range, root, frames }, within(text, ownText), url, known.shown, impersonalAttributes);
    return { quote: text.quote, anchor: withoutPerson(anchor, found.namesAuthor) };
  };
}

/** A quote with so much around it as lies in the review's own words. */
function within(text: RangeText, own: RangeText): RangeText {
  const before = Math.max(0, text.start - own.start);
  const after = Math.max(0, own.end - text.end);
  return {
    ...text,
    prefix: text.prefix.slice(Math.max(0, text.prefix.length - before)),
    suffix: text.suffix.slice(0, after),
  };
}

/** A link may tell a place by what stands around it, and the name of an element by whom it is of. */
export function withoutPerson({ selectors, textFragmentUrl }: Anchor, namesAuthor: FoundReview['namesAuthor']): Anchor {
  return {
    selectors: selectors.filter((each) => each.type !== 'CssSelector' || !namesAuthor(each.value)),
    textFragmentUrl: namesItAlone(textFragmentUrl) ? textFragmentUrl : null,
  };
}

/** What lies in both; null where nothing does. */
function sharedRange(one: Range, other: Range): Range | null {
  if (one.startContainer.getRootNode() !== other.startContainer.getRootNode()) return null;
  const shared = one.cloneRange();
  if (shared.compareBoundaryPoints(Range.START_TO_START, other) < 0)
    shared.setStart(other.startContainer, other.startOffset);
  if (shared.compareBoundaryPoints(Range.END_TO_END, other) > 0) shared.setEnd(other.endContainer, other.endOffset);
  return shared.collapsed ? null : shared;
}

/**
 * Where an element shows some words, or one of their parts where others' words stand between these: the one that was tagged; or as much of their
 * beginning as it does; null where it does not.
 */
function wordsIn(searched: SearchedText, element: Element, words: string, tagged?: Range): Range | null {
  const parts = placesOfWords(searched, element, words);
  const chosen = tagged && parts.find((part) => sharedRange(part, tagged));
  return chosen ?? parts[0] ?? null;
}

/** Where an element shows some words: all of them together, or those parts of them that it shows, or their beginning. */
export function placesOfWords(searched: SearchedText, element: Element, words: string): readonly Range[] {
  const whole = beginningIn(searched, element, words, [longestQuote]);
  if (whole) return [whole];
  const parts = words
    .split('\n', mostParts)
    .flatMap((part) => beginningIn(searched, element, part, [longestQuote]) ?? []);
  return parts.length > 0 ? parts : [beginningIn(searched, element, words, beginnings) ?? []].flat();
}

function beginningIn(
  { folded: { text }, rangeOf }: SearchedText,
  element: Element,
  words: string,
  lengths: readonly number[],
): Range | null {
  for (const length of lengths) {
    const wanted = folded(words.length > length ? wholeWords(words.slice(0, length)) : words);
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

/** A text that was cut, without the word that it was cut in. */
function wholeWords(cut: string): string {
  return cut.replace(/\s+\S*$/, '');
}
