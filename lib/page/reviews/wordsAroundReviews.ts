import { searchedText } from '../anchoring/searchedTexts';
import { anchorOf, impersonalAttributes } from '../anchorOf';
import { isText, piecesIn } from '../documentText';
import { createKindOfBox } from '../facts/outline/kindOfBox';
import { cutText } from '../pageText';
import { type RangeText, type RootText, rangeText, rootText } from '../rangeText';
import {
  bodyOf,
  localNameOf,
  nextElementOf,
  nodeTypeOf,
  openShadowRootOf,
  parentNodeOf,
  textContentOf,
} from '../untampered';
import { ancestors, firstElementIn } from './ancestors';
import type { FoundReview } from './foundReview';
import { placesOfWords, type ReviewWords, withoutPerson } from './reviewAnchor';

const longestQuote = 4_000;
/** A line of a name, with what may stand beside it. */
const longestLine = 60;
/** So much more than its review does a box hold that only tells of it. */
const mostBeside = 300;
const mostEntries = 1_000;

/**
 * The words of a part of the page that holds reviews, and where they are: of each review its own words, none of what stands beside these or between
 * two of them, as that is who wrote or answered them; and what else the part says, but for what names an author. The anchor is of the longest
 * stretch of them. Null where nothing is left.
 */
export function wordsAroundReviews(
  element: Element,
  reviews: readonly FoundReview[],
  url: string,
  frames: readonly Element[],
): ReviewWords | null {
  for (const holder of [element, openShadowRootOf(element)]) {
    const words = holder && wordsIn(holder, reviews, url, frames);
    if (words) return words;
  }
  return null;
}

function wordsIn(
  holder: Element | ShadowRoot,
  reviews: readonly FoundReview[],
  url: string,
  frames: readonly Element[],
): ReviewWords | null {
  const top = Node.prototype.getRootNode.call(holder);
  const root = nodeTypeOf(top) === Node.DOCUMENT_NODE ? bodyOf(top as Document) : (top as ShadowRoot);
  if (root === null) return null;
  const text = rootText(root);
  const told = stretchesIn(holder, root, text, reviews)
    .map((range) => ({ range, text: rangeText(range, root, text) }))
    .filter((each): each is { range: Range; text: RangeText } => each.text !== null);
  const [first] = told;
  if (!first) return null;
  const longest = told.reduce((one, other) => (other.text.quote.length > one.text.quote.length ? other : one), first);
  // Whoever wrote the next words stands behind these, and before them.
  const own = { ...longest.text, prefix: '', suffix: '' };
  const anchor = anchorOf({ range: longest.range, root, frames }, own, url, undefined, impersonalAttributes);
  return {
    quote: cutText(told.map((each) => each.text.quote).join('\n'), longestQuote),
    anchor: withoutPerson(anchor, (words) => reviews.some((each) => each.namesAuthor(words))),
  };
}

/** What may be kept, in the order of the page, as ranges that end where something is left out. */
function stretchesIn(
  holder: Element | ShadowRoot,
  root: HTMLElement | ShadowRoot,
  { pieces }: RootText,
  reviews: readonly FoundReview[],
): Range[] {
  const inside = root.ownerDocument.createRange();
  inside.selectNodeContents(holder);
  const { first, end } = piecesIn(inside, pieces);
  const parts = partsAround(reviews, holder);
  const searched = searchedText(root, []);
  const isNamed = (words: string) =>
    reviews.some((each) =>
      words.trim().length <= longestLine ? each.namesAuthor(words) : each.namesAuthorInFull(words),
    );

  const stretches: Range[] = [];
  const told = new Set<FoundReview>();
  let open: Range | null = null;
  let left = longestQuote;
  for (const piece of pieces.slice(first, end)) {
    if (left <= 0) break;
    if (!isText(piece) || !/\S/.test(piece.data)) continue;
    const review = reviewOf(piece, parts, holder);
    if (review === undefined && !isNamed(piece.data)) {
      const length = Math.min(piece.data.length, left);
      if (open === null) {
        open = root.ownerDocument.createRange();
        open.setStart(piece, 0);
        stretches.push(open);
      }
      open.setEnd(piece, length);
      left -= length;
      continue;
    }
    open = null;
    if (!review?.element || told.has(review)) continue;
    told.add(review);
    const places = placesOfWords(searched, review.element, review.review.text);
    stretches.push(...places);
    left -= review.review.text.length;
  }
  return stretches;
}

/** The review that a text stands in, or beside; null where it stands between reviews, undefined where it has nothing to do with any. */
function reviewOf(
  text: Text,
  parts: ReadonlyMap<Node, FoundReview | null>,
  holder: Node,
): FoundReview | null | undefined {
  for (let node: Node | null = text; node && node !== holder; node = parentNodeOf(node))
    if (parts.has(node)) return parts.get(node);
  return undefined;
}

/** The boxes that tell of one review each, and null for what stands among them or is made like them and is none. */
function partsAround(reviews: readonly FoundReview[], holder: Element | ShadowRoot): Map<Node, FoundReview | null> {
  const end = 'host' in holder ? holder.host : holder;
  const chains = reviews.flatMap((review) => {
    const chain = review.element ? [review.element, ...ancestors(review.element)] : [];
    const length = chain.indexOf(end);
    return length > 0 ? [{ review, chain: chain.slice(0, length) }] : [];
  });
  const counts = new Map<Element, number>();
  for (const { chain } of chains) for (const box of chain) counts.set(box, (counts.get(box) ?? 0) + 1);
  const kindOf = createKindOfBox();
  const alone = chains.map(({ review, chain }) => ({ review, chain: chain.filter((box) => counts.get(box) === 1) }));
  const entries = Map.groupBy(alone, ({ chain }) => chain.at(-1) && parentNodeOf(chain.at(-1) as Element));
  const parts = new Map<Node, FoundReview | null>();
  for (const [around, inside] of entries) {
    const outermost = inside.flatMap(({ chain }) => chain.at(-1) ?? []);
    const isList = outermost.length > 1 && new Set(outermost.map(kindOf)).size === 1;
    for (const { review, chain } of inside) {
      const box = isList ? chain.at(-1) : boxWithLittleElse(chain);
      if (box) parts.set(box, review);
    }
    if (around && isList) for (const box of amongThem(around, outermost, kindOf)) parts.set(box, null);
  }
  return parts;
}

/** The largest box around a review that holds little more. */
function boxWithLittleElse(chain: readonly Element[]): Element | undefined {
  const lengthOf = (box: Element | undefined) => (box && textContentOf(box)?.length) ?? 0;
  const most = lengthOf(chain[0]) + mostBeside;
  return chain.findLast((box) => lengthOf(box) <= most);
}

/** What stands between the entries of a list, or is made like these or like that: answers, names, reviews that were not read. */
function amongThem(list: Node, entries: readonly Element[], kindOf: (box: Element) => string): Element[] {
  const all: Element[] = [];
  for (let box = firstElementIn(list); box && all.length < mostEntries; box = nextElementOf(box)) all.push(box);
  const isEntry = new Set(entries);
  const others = all.filter((box) => !isEntry.has(box));
  if (nodeTypeOf(list) === Node.ELEMENT_NODE && /^(?:ul|ol|dl|tbody)$/.test(localNameOf(list as Element)))
    return others;
  const [from, to] = [all.findIndex((box) => isEntry.has(box)), all.findLastIndex((box) => isEntry.has(box))];
  const among = others.filter((box) => all.indexOf(box) > from && all.indexOf(box) < to);
  const kinds = new Set([...entries, ...among].map(kindOf));
  return others.filter((box) => kinds.has(kindOf(box)));
}
