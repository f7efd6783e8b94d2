import { blockAround, isText, partOf, piecesIn, textPieces } from './documentText';
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
  /** The words as a person reads them: only what shows, a line per block, single spaces. */
  readonly quote: string;
}

const maxLength = 100_000;
const contextLength = 32;
const maxContextLength = 64;

/** Reads the text of a range and its place in the text of `root`; null where it holds no words that show. */
export function rangeText(range: Range, root: HTMLElement | ShadowRoot): RangeText | null {
  const texts: string[] = [];
  const quote = createQuote();
  let length = 0;
  let start: number | null = null;
  let end = 0;
  const pieces = textPieces(root);
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
    texts.push(piece.data);
    length += piece.data.length;
  }
  const readable = cutText(wellFormed(quote.text()), maxLength);
  if (start === null || readable === '') return null;

  const text = texts.join('');
  const exact = cutText(text.slice(start, end), maxLength);
  end = start + exact.length;
  return {
    exact: wellFormed(exact),
    prefix: wellFormed(text.slice(contextStart(text, start), start)),
    suffix: wellFormed(text.slice(end, contextEnd(text, end))),
    start,
    end,
    quote: readable,
  };
}

/** At least 32 characters before a position, and on to the beginning of a word where one is near. */
function contextStart(text: string, position: number): number {
  let from = Math.max(0, position - contextLength);
  const limit = Math.max(0, position - maxContextLength);
  while (from > limit && !/\s/.test(text.charAt(from - 1))) from--;
  return from > 0 && isLowSurrogate(text.charCodeAt(from)) ? from - 1 : from;
}

function contextEnd(text: string, position: number): number {
  let to = Math.min(text.length, position + contextLength);
  const limit = Math.min(text.length, position + maxContextLength);
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
