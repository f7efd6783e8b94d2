import { finder, className as isWordLike } from '@medv/finder';
import type { Anchor, Selector } from '@/lib/journey/schemas/anchor';
import { isWordless } from './documentText';
import type { RangeText } from './rangeText';
import type { SelectedRange } from './selectedRange';
import { type ShownWords, textFragmentUrl } from './textFragmentUrl';
import { nodeTypeOf, parentNodeOf } from './untampered';

/**
 * The anchor of a selection after the W3C Web Annotation model: the quote with the words around it, its position in the text of the
 * body (see `textPieces`), and the element around it, refined by the quote. In a shadow root or a frame the quote's context is that of
 * its own text, the element is the host or the outermost frame, and there is neither position nor link: those mean the document.
 * `shown` is for those who make several: what browsers search in the body; `attributes` are those that the element may be told by.
 */
export function anchorOf(
  selected: SelectedRange,
  text: RangeText,
  url: string,
  shown?: ShownWords | null,
  attributes: ReadonlySet<string> = stableAttributes,
): Anchor {
  const quote = { type: 'TextQuoteSelector', exact: text.exact, prefix: text.prefix, suffix: text.suffix } as const;
  const inDocument = selected.frames.length === 0 && nodeTypeOf(selected.root) === Node.ELEMENT_NODE;
  const selectors: Selector[] = [quote];
  if (inDocument) {
    const { start, end, textLength, isOnly } = text;
    // The last two are not of the standard: they tell a page that has not changed from one where something else came to this position,
    // and words that may be found anywhere from such as others could be taken for.
    const position = { type: 'TextPositionSelector', start, end, textLength, isOnly } as const;
    selectors.push(position);
  }
  const css = cssSelectorOf(elementAround(selected), attributes);
  if (css !== null) selectors.push({ type: 'CssSelector', value: css, refinedBy: quote });
  return {
    selectors,
    textFragmentUrl: inDocument ? textFragmentUrl(selected.range, selected.root as HTMLElement, url, shown) : null,
  };
}

/** The element of the top document that holds the selection. */
function elementAround({ range, frames }: SelectedRange): Element | null {
  let node: Node | null = frames[0] ?? range.commonAncestorContainer;
  let element: Element | null = null;
  for (; node; node = parentNodeOf(node) ?? ('host' in node ? (node.host as Element) : null)) {
    const type = nodeTypeOf(node);
    if (type === Node.DOCUMENT_FRAGMENT_NODE) element = null;
    if (type === Node.ELEMENT_NODE && element === null && !isWordless(node as Element)) element = node as Element;
    if (type === Node.ELEMENT_NODE && frames[0] === node) element = node as Element;
  }
  return element;
}

/** A selector that names this element alone; null where none was found in time. */
export function cssSelectorOf(element: Element | null, told: ReadonlySet<string> = stableAttributes): string | null {
  if (element === null) return null;
  // The finder tries every combination of names along the path; a budget keeps them few, nearest elements first.
  let classes = 12;
  let attributes = 6;
  try {
    return finder(element, {
      timeoutMs: 50,
      maxNumberOfPathChecks: 300,
      className: (name) => isWordLike(name) && classes-- > 0,
      attr: (name, value) => told.has(name) && value.length < 100 && attributes-- > 0,
    });
  } catch {
    return null;
  }
}

/** Attributes that say what an element is, and so outlive a redesign better than its classes, and hold none of a page's words. */
export const impersonalAttributes: ReadonlySet<string> = new Set([
  'role',
  'itemprop',
  'data-testid',
  'data-test',
  'data-qa',
]);

/** The same with those that may hold some: a label may well say whose review it is. */
const stableAttributes: ReadonlySet<string> = new Set([...impersonalAttributes, 'name', 'aria-label']);
