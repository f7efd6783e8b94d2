import { isText, textPieces } from '../documentText';
import { frameDocument } from '../framePlace';
import { shadowRootsIn } from '../shadowRoots';
import { bodyOf, openShadowRootOf, selectAll } from '../untampered';
import { type FoldedText, foldText } from './foldText';

/** The words of one body or open shadow root, as anchors are looked for in them. */
export interface SearchedText {
  readonly root: HTMLElement | ShadowRoot;
  /** Frames around it, outermost first; none in the document itself. */
  readonly frames: readonly Element[];
  /** As it is in the document, see `textPieces`. */
  readonly text: string;
  readonly folded: FoldedText;
  /** The range between two positions of `folded`. */
  rangeOf(start: number, end: number): Range;
  /** Whether a position of `folded` begins a text of its own. */
  isAtSeam(position: number): boolean;
}

const mostRoots = 400;
const mostFrames = 50;
const deepest = 10;

/**
 * The texts of a page: of its body, of every open shadow root, and of the same in frames that may be read. Each is read when it is asked
 * for, so that whoever walks over them may rest in between.
 */
export function* searchedTexts(document: Document, frames: readonly Element[] = []): Generator<SearchedText> {
  const body = bodyOf(document);
  if (body) yield searchedText(body, frames);
  let left = mostRoots;
  const inside = function* (root: Document | ShadowRoot): Generator<SearchedText> {
    for (const shadowRoot of shadowRootsIn(root, openShadowRootOf)) {
      if (left-- <= 0) return;
      yield searchedText(shadowRoot, frames);
      yield* framesIn(shadowRoot, frames);
      yield* inside(shadowRoot);
    }
  };
  yield* inside(document);
  yield* framesIn(document, frames);
}

function* framesIn(root: Document | ShadowRoot, frames: readonly Element[]): Generator<SearchedText> {
  if (frames.length >= deepest) return;
  for (const frame of Array.from(selectAll(root, 'iframe,frame,object')).slice(0, mostFrames)) {
    const content = frameDocument(frame);
    if (content) yield* searchedTexts(content, [...frames, frame]);
  }
}

/** The text of one body or shadow root. */
export function searchedText(root: HTMLElement | ShadowRoot, frames: readonly Element[]): SearchedText {
  const pieces = textPieces(root).filter(isText);
  // Where each piece begins in the text of all of them.
  const starts = new Uint32Array(pieces.length + 1);
  const parts: string[] = [];
  let length = 0;
  for (const [index, { data }] of pieces.entries()) {
    parts.push(data);
    starts[index] = length;
    length += data.length;
  }
  starts[pieces.length] = length;
  const text = parts.join('');
  const foldedText = foldText(text);

  /** The last piece that begins at or before a position of the text. */
  function pieceAt(position: number): number {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  return {
    root,
    frames,
    text,
    folded: foldedText,
    rangeOf(start, end) {
      const { origins } = foldedText;
      const first = origins[start] as number;
      const last = origins[end - 1] as number;
      const from = pieceAt(first);
      const to = pieceAt(last);
      const lastPiece = pieces[to] as Text;
      const range = root.ownerDocument.createRange();
      range.setStart(pieces[from] as Text, first - (starts[from] as number));
      const width = (text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
      range.setEnd(lastPiece, Math.min(lastPiece.data.length, last - (starts[to] as number) + width));
      return range;
    },
    isAtSeam(position) {
      const at = foldedText.origins[position] as number;
      return starts[pieceAt(at)] === at;
    },
  };
}
