import { answerPlaces } from './answerPlaces';
import { attributeOf, nodeTypeOf } from './untampered';

/** Elements whose text is no words of the page: code, fallbacks, and what belongs to form fields. */
const withoutWords = new Set(
  'script style noscript template textarea select datalist iframe object video audio canvas'.split(' '),
);

/** A text of the document, or a line break between two. */
export type TextPiece = Text | HTMLBRElement;

/**
 * The texts and line breaks of a body or shadow root in document order, but none inside scripts, styles, form fields and editable
 * elements, nor where the page shows what was chosen in a list of its own: their words are the person's, not the page's. What anchors call the text of a page is these texts put together as they
 * are in the document, white space included; positions and context count in it.
 */
export function textPieces(root: Node): TextPiece[] {
  const answers = answerPlaces(root as Element | ShadowRoot);
  // The document is not asked: a page can hide its methods behind a form's name.
  const walker = Document.prototype.createTreeWalker.call(
    root.ownerDocument,
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => {
      if (nodeTypeOf(node) === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
      if ((node as Element).localName === 'br') return NodeFilter.FILTER_ACCEPT;
      return isWordless(node as Element) || answers.has(node as Element)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_SKIP;
    },
  );
  const pieces: TextPiece[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) pieces.push(node as TextPiece);
  return pieces;
}

/** Whether the words inside an element are none of the page's text. */
export function isWordless(element: Element): boolean {
  if (isWordlessName(element.localName)) return true;
  const editable = attributeOf(element, 'contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

/** Whether such an element never has words of the page, by its name alone. */
export function isWordlessName(localName: string): boolean {
  return withoutWords.has(localName);
}

export function isText(piece: TextPiece): piece is Text {
  return nodeTypeOf(piece) === Node.TEXT_NODE;
}

/**
 * Which of the pieces a range reaches: from the first index to before the last. Found by halving: asking each piece would take the
 * time of all siblings before it, each time.
 */
export function piecesIn(range: Range, pieces: readonly TextPiece[]): { readonly first: number; readonly end: number } {
  const firstWhere = (holds: (piece: TextPiece) => boolean) => {
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(pieces[middle] as TextPiece)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return {
    first: firstWhere((piece) => range.comparePoint(piece, isText(piece) ? piece.data.length : 0) >= 0),
    end: firstWhere((piece) => range.comparePoint(piece, 0) > 0),
  };
}

/** The part of a text that a range takes, given that it reaches it. */
export function partOf(range: Range, text: Text): { readonly from: number; readonly to: number } {
  const from = text === range.startContainer ? range.startOffset : 0;
  return { from, to: text === range.endContainer ? range.endOffset : text.data.length };
}

/** Boxes that break the line before and after them, and boxes that only stand in one. */
const inALine = /^(inline|contents|ruby)/;
const flowing = /^(inline|contents|ruby.*)$/;

/**
 * The nearest element around another that begins a new line; with `strictly`, the nearest that is no plain run of text, as browsers count
 * when they search: an `inline-block` stands in a line, yet no found words reach across its edge.
 */
export function blockAround(element: Element, strictly = false): Element {
  let block = element;
  for (let outer: Element | null = element; outer; outer = outer.parentElement) {
    block = outer;
    if (!(strictly ? flowing : inALine).test(getComputedStyle(outer).display)) break;
  }
  return block;
}
