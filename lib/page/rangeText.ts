import { type FoldedText, foldText } from './anchoring/foldText';
import { blockAround, isText, partOf, piecesIn, type TextPiece, textPieces } from './documentText';
import { cutText, isHighSurrogate, isLowSurrogate, wellFormed } from './pageText';
import { parentNodeOf } from './untampered';

/** Where a range lies in the text of its body or shadow root (see `textPieces`), and the words around it. */
export interface RangeText {
  /** The text as it is in the document: white space included, hidden words too. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  /** Of the whole text that `start` and `end` count in. */
  readonly textLength: number;
  /** Whether these words stand there once, hidden ones counted. */
  readonly isOnly: boolean;
  /** The words as a person reads them: only what shows, a line per block, single spaces. */
  readonly quote: string;
}

const maxLength = 100_000;
/**
 * How much is kept of what stands on each side, in characters that show: more of it where the quote is short, and tells little by
 * itself; and more, up to the most, where the same surroundings stand elsewhere.
 */
const context = 32;
const contextOfShort = 64;
const shortQuote = 48;
export const mostContext = 512;
/** Source texts indent: no context is longer than this with its white space. */
export const mostRawContext = 4_000;
/** How much farther it goes to begin and end with a whole word. */
const wordReach = 32;

/** The text of a body or shadow root, to read any number of ranges in. */
export interface RootText {
  readonly pieces: readonly TextPiece[];
  readonly text: string;
  readonly folded: FoldedText;
}

export function rootText(root: HTMLElement | ShadowRoot): RootText {
  const pieces = textPieces(root);
  const text = pieces.map((piece) => (isText(piece) ? piece.data : '')).join('');
  return { pieces, text, folded: foldText(text) };
}

/** Reads the text of a range and its place in the text of `root`; null where it holds no words that show. */
export function rangeText(
  range: Range,
  root: HTMLElement | ShadowRoot,
  { pieces, text, folded }: RootText = rootText(root),
): RangeText | null {
  const quote = createQuote();
  let length = 0;
  let start: number | null = null;
  let end = 0;
  const reached = piecesIn(range, pieces);
  for (const [index, piece] of pieces.entries()) {
    const selected = index >= reached.first && index < reached.end;
    if (!isText(piece)) {
      if (selected) quote.breakLine();
      continue;
    }
    if (selected) {
      const part = partOf(range, piece);
      start ??= length + part.from;
      end = length + part.to;
      quote.add(piece, piece.data.slice(part.from, part.to));
    }
    length += piece.data.length;
  }
  const readable = cutText(wellFormed(quote.text()), maxLength);
  if (start === null || readable === '') return null;

  const exact = cutText(text.slice(start, end), maxLength);
  end = start + exact.length;
  const { prefix, suffix, isOnly } = surroundings(text, folded, start, end);
  return {
    exact: wellFormed(exact),
    prefix: wellFormed(prefix),
    suffix: wellFormed(suffix),
    start,
    end,
    textLength: text.length,
    isOnly,
    quote: readable,
  };
}

/**
 * What stands before and after a quote: so much that either side is found once in the page, where that is possible. The quote itself does
 * not count: it may be edited, and the next entry of a list is worded alike.
 */
function surroundings(
  text: string,
  folded: FoldedText,
  start: number,
  end: number,
): { prefix: string; suffix: string; isOnly: boolean } {
  const first = foldedPosition(folded, start);
  const last = foldedPosition(folded, end);
  const least = last - first < shortQuote ? contextOfShort : context;
  const isOnly = (from: number, to: number) => {
    const words = folded.text.slice(from, to);
    return folded.text.indexOf(words, folded.text.indexOf(words) + 1) < 0;
  };
  let before = least;
  while (before < mostContext && before < first && !isOnly(first - before, first)) before *= 2;
  let after = least;
  while (after < mostContext && last + after < folded.text.length && !isOnly(last, last + after)) after *= 2;
  const from = folded.origins[Math.max(0, first - before)] ?? 0;
  const to = folded.origins[Math.min(folded.text.length, last + after)] ?? text.length;
  return {
    prefix: text.slice(wordStart(text, Math.max(from, start - mostRawContext)), start),
    suffix: text.slice(end, wordEnd(text, Math.min(to, end + mostRawContext))),
    isOnly: isOnly(first, last),
  };
}

/** The first position of the folded text that comes from this one of the text, or from a later one. */
function foldedPosition({ text, origins }: FoldedText, position: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origins[middle] as number) >= position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** On to the beginning of a word where one is near. */
function wordStart(text: string, position: number): number {
  let from = position;
  const limit = Math.max(0, position - wordReach);
  while (from > limit && !/\s/.test(text.charAt(from - 1))) from--;
  return from > 0 && isLowSurrogate(text.charCodeAt(from)) ? from - 1 : from;
}

function wordEnd(text: string, position: number): number {
  let to = position;
  const limit = Math.min(text.length, position + wordReach);
  while (to < limit && !/\s/.test(text.charAt(to))) to++;
  return to < text.length && isHighSurrogate(text.charCodeAt(to - 1)) ? to + 1 : to;
}

/** Puts the pieces of a quote together: hidden ones left out, a new line where a new block begins. */
function createQuote() {
  let lines = '';
  let lastBlock: Element | null = null;
  return {
    add(text: Text, words: string) {
      const parent = parentNodeOf(text) as Element;
      const isElement = parent.nodeType === Node.ELEMENT_NODE;
      if (lines.length > maxLength * 2 || (isElement && !parent.checkVisibility(shows))) return;
      const block = isElement ? blockAround(parent) : null;
      if (lines !== '' && block !== lastBlock) lines += '\n';
      lastBlock = block;
      lines += words.replace(/\s+/g, ' ');
    },
    breakLine() {
      if (lines !== '') lines += '\n';
    },
    text: () =>
      lines
        .split('\n')
        .map((line) => line.replace(/ +/g, ' ').trim())
        .filter((line) => line !== '')
        .join('\n'),
  };
}

const shows = { visibilityProperty: true, opacityProperty: true };
