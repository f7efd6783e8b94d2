import { blockAround, isText, partOf, piecesIn, type TextPiece, textPieces } from './documentText';
import { cutText, wellFormed } from './pageText';
import { parentNodeOf } from './untampered';

/** Beyond these no link is made: the whole text is searched several times. */
const maxPieces = 50_000;
const maxTextLength = 1_000_000;

/** Up to here the quote stands in the link whole; a longer one is given by its first and last words. */
const maxExactLength = 300;

/** How many words are tried: of the quote's ends, and of what stands around it. */
const endWords = [4, 8, 16];
const contextWords = [0, 2, 5, 10];

/** How much of a block is read on either side of a position, in characters. */
const maxReach = 600;

/**
 * A link that opens at a range of the body in any browser (https://wicg.github.io/scroll-to-text-fragment/), or null where no words
 * name it alone or the page is too long.
 *
 * Made here and not with the library `text-fragments-polyfill`: that one searches the whole document anew, node by node, for every
 * word it adds, and took seconds on ordinary shop pages, with a time limit that it does not look at while it searches.
 * This one searches a copy of the text. What it compares is what browsers compare, made coarser (no case, accents or white
 * space), so it never takes for unique what a browser finds twice.
 */
export function textFragmentUrl(
  range: Range,
  body: HTMLElement,
  url: string,
  shown: ShownWords | null = shownWords(body),
): string | null {
  const ends = shown && selectedEnds(range, shown.pieces);
  if (!ends) return null;
  const fragment = findFragment(quoteInBlocks(shown.pieces, ends), shown.folded);
  if (!fragment) return null;
  const page = url.replace(/:~:.*$/s, '');
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${directive(fragment)}`;
}

/** What browsers search in a body, to make any number of links. */
export interface ShownWords {
  readonly pieces: readonly TextPiece[];
  readonly folded: string;
}

/** Null where the page is too long for links. */
export function shownWords(body: HTMLElement): ShownWords | null {
  const pieces = textPieces(body).filter(isSearched);
  if (pieces.length > maxPieces) return null;
  const text = pieces.map((piece) => (isText(piece) ? piece.data : '')).join('');
  return text.length > maxTextLength ? null : { pieces, folded: folded(text) };
}

interface Fragment {
  readonly prefix: string;
  readonly textStart: string;
  readonly textEnd: string;
  readonly suffix: string;
}

function directive({ prefix, textStart, textEnd, suffix }: Fragment): string {
  const parts = [prefix && `${encode(prefix)}-`, encode(textStart), encode(textEnd), suffix && `-${encode(suffix)}`];
  return parts.filter((part) => part !== '').join(',');
}

/** A hyphen separates a fragment's parts, and `encodeURIComponent` leaves it. */
function encode(text: string): string {
  return encodeURIComponent(wellFormed(text)).replaceAll('-', '%2D');
}

/** Browsers search only what shows. */
function isSearched(piece: TextPiece): boolean {
  return parentOf(piece).checkVisibility({ visibilityProperty: true });
}

function parentOf(piece: TextPiece): Element {
  return parentNodeOf(piece) as Element;
}

interface Spot {
  readonly index: number;
  readonly offset: number;
}

/** The first and the last place of the range where words are. */
function selectedEnds(range: Range, pieces: readonly TextPiece[]): { first: Spot; last: Spot } | null {
  let first: Spot | null = null;
  let last: Spot | null = null;
  const reached = piecesIn(range, pieces);
  for (let index = reached.first; index < reached.end; index++) {
    const piece = pieces[index];
    if (!piece || !isText(piece)) continue;
    const { from, to } = partOf(range, piece);
    const words = piece.data.slice(from, to);
    if (words.trim() === '') continue;
    first ??= { index, offset: from + words.search(/\S/) };
    last = { index, offset: from + words.trimEnd().length };
  }
  return first && last && { first, last };
}

/** A part of one block's text, on both sides of a spot. */
interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** The pieces that it is made of. */
  readonly from: number;
  readonly to: number;
}

/** What stands around a spot in its own block: the words of a fragment's part may not cross from block to block. */
function surroundings(pieces: readonly TextPiece[], { index, offset }: Spot): Surroundings {
  const data = textAt(pieces, index);
  const block = blockAt(pieces, index);
  let before = data.slice(0, offset);
  let after = data.slice(offset);
  let from = index;
  let to = index;
  while (before.length < maxReach && from > 0 && blockAt(pieces, from - 1) === block)
    before = textAt(pieces, --from) + before;
  while (after.length < maxReach && to + 1 < pieces.length && blockAt(pieces, to + 1) === block)
    after += textAt(pieces, ++to);
  return { before, after, from, to };
}

/** Null for a line break, which ends a run of words as the edge of a block does. */
function blockAt(pieces: readonly TextPiece[], index: number): Element | null {
  const piece = pieces[index];
  return piece && isText(piece) ? blockAround(parentOf(piece), true) : null;
}

function textAt(pieces: readonly TextPiece[], index: number): string {
  const piece = pieces[index];
  return piece && isText(piece) ? piece.data : '';
}

/** The words of a quote and around it, as a fragment may use them. */
interface QuoteInBlocks {
  /** The whole quote, where it is short and in one block; else ''. */
  readonly exact: string;
  /** The block's words from the beginning of the quote on, and up to its end. */
  readonly opening: string;
  readonly closing: string;
  /** What stands before and after it: in its block, or in the next one that has words. */
  readonly before: string;
  readonly after: string;
}

function quoteInBlocks(pieces: readonly TextPiece[], { first, last }: { first: Spot; last: Spot }): QuoteInBlocks {
  const start = surroundings(pieces, first);
  const end = surroundings(pieces, last);
  const head = wordBefore(start);
  const tail = wordAfter(end);
  const between = textInOneBlock(pieces, first, last);
  const exact = between === null ? null : head + between + tail;
  const before = start.before.slice(0, start.before.length - head.length);
  const after = end.after.slice(tail.length);
  return {
    exact: exact !== null && exact.length <= maxExactLength ? exact : '',
    opening: exact ?? head + start.after,
    closing: exact ?? end.before + tail,
    before: before.trim() === '' ? neighbour(pieces, start.from, -1) : before,
    after: after.trim() === '' ? neighbour(pieces, end.to, 1) : after,
  };
}

/** The text from one spot to another, or null where a block begins or ends in between. */
function textInOneBlock(pieces: readonly TextPiece[], first: Spot, last: Spot): string | null {
  const block = blockAt(pieces, first.index);
  let text = '';
  for (let index = first.index; index <= last.index; index++) {
    if (blockAt(pieces, index) !== block) return null;
    const data = textAt(pieces, index);
    text += data.slice(index === first.index ? first.offset : 0, index === last.index ? last.offset : data.length);
  }
  return text;
}

/** The part of a word that lies before a spot within it: browsers find whole words only. */
function wordBefore({ before, after }: Surroundings): string {
  const segment = words.segment(before + after).containing(before.length);
  return segment?.isWordLike ? before.slice(segment.index) : '';
}

function wordAfter({ before, after }: Surroundings): string {
  const segment = words.segment(before + after).containing(before.length - 1);
  return segment?.isWordLike ? after.slice(0, Math.max(0, segment.index + segment.segment.length - before.length)) : '';
}

const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The words of the nearest block before or after a piece. */
function neighbour(pieces: readonly TextPiece[], index: number, step: -1 | 1): string {
  for (let at = index + step; at >= 0 && at < pieces.length; at += step) {
    const data = textAt(pieces, at);
    if (data.trim() === '') continue;
    const { before, after } = surroundings(pieces, { index: at, offset: step < 0 ? data.length : 0 });
    return step < 0 ? before : after;
  }
  return '';
}

function findFragment(quote: QuoteInBlocks, text: string): Fragment | null {
  for (const context of contextWords) {
    const around = { prefix: lastWords(quote.before, context), suffix: firstWords(quote.after, context) };
    if (quote.exact !== '') {
      if (isUnique(text, around.prefix + quote.exact + around.suffix)) {
        return { ...around, textStart: tidy(quote.exact), textEnd: '' };
      }
      continue;
    }
    for (const count of endWords) {
      const textStart = firstWords(quote.opening, count);
      const textEnd = lastWords(quote.closing, count);
      if (isUniquePair(text, around.prefix + textStart, textEnd + around.suffix))
        return { ...around, textStart, textEnd };
    }
  }
  return null;
}

/** Both are found once, and the second after the first. */
function isUniquePair(text: string, opening: string, closing: string): boolean {
  if (!isUnique(text, opening) || !isUnique(text, closing)) return false;
  return text.indexOf(folded(opening)) + folded(opening).length <= text.indexOf(folded(closing));
}

function isUnique(text: string, words: string): boolean {
  const wanted = folded(words);
  const at = text.indexOf(wanted);
  return wanted !== '' && at >= 0 && text.indexOf(wanted, at + 1) < 0;
}

/** Text without what browsers overlook when they search, and without white space. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\s\p{M}\p{C}]+/gu, '')
    .toLowerCase();
}

function firstWords(text: string, count: number): string {
  return takeWords(count, Array.from(words.segment(cutText(text.trimStart(), maxReach))));
}

function lastWords(text: string, count: number): string {
  return takeWords(count, Array.from(words.segment(text.trimEnd().slice(-maxReach))).reverse(), true);
}

/** So many words from one end of a text, with what stands between them. */
function takeWords(count: number, segments: Intl.SegmentData[], backwards = false): string {
  const taken: string[] = [];
  let left = count;
  for (const { segment, isWordLike } of segments) {
    if (left === 0) break;
    taken.push(segment);
    if (isWordLike) left--;
  }
  return tidy((backwards ? taken.reverse() : taken).join(''));
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
