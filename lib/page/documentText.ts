import { attributeOf, nodeTypeOf } from './untampered';

/** Elements whose text is no words of the page: code, fallbacks, and what belongs to form fields. */
const withoutWords = new Set(
  'script style noscript template textarea select datalist iframe object video audio canvas'.split(' '),
);

/** A text of the document, or a line break between two. */
export type TextPiece = Text | HTMLBRElement;

/**
 * The texts and line breaks of a body or shadow root in document order, but none inside scripts, styles, form fields and editable
 * elements: their words are the person's, not the page's. What anchors call the text of a page is these texts put together as they
 * are in the document, white space included; positions and context count in it.
 */
export function textPieces(root: Node): TextPiece[] {
  // The document is not asked: a page can hide its methods behind a form's name.
  const walker = Document.prototype.createTreeWalker.call(
    root.ownerDocument,
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => {
      if (nodeTypeOf(node) === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
      if ((node as Element).localName === 'br') return NodeFilter.FILTER_ACCEPT;
      return isWordless(node as Element) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    },
  );
  const pieces: TextPiece[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) pieces.push(node as TextPiece);
  return pieces;
}

/** Whether the words inside an element are none of the page's text. */
export function isWordless(element: Element): boolean {
  if (withoutWords.has(element.localName)) return true;
  const editable = attributeOf(element, 'contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

export function isText(piece: TextPiece): piece is Text {
  return nodeTypeOf(piece) === Node.TEXT_NODE;
}

/** The part of a text that lies in a range, or null where none does. */
export function partIn(range: Range, text: Text): { readonly from: number; readonly to: number } | null {
  if (!range.intersectsNode(text)) return null;
  const from = text === range.startContainer ? range.startOffset : 0;
  const to = text === range.endContainer ? range.endOffset : text.data.length;
  return to > from ? { from, to } : null;
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
