import { isWordless } from './documentText';
import {
  attributeOf,
  bodyOf,
  firstChildOf,
  nextSiblingOf,
  nodeTypeOf,
  parentNodeOf,
  textContentOf,
} from './untampered';

const maxTexts = 3000;
const maxNodes = 30_000;

const fewest = 100;

/**
 * Words from all over a page's body, at most so many UTF-16 units, found in a bounded number of steps: enough to tell its language. Those of
 * a window before the page are left out where there are others: questions about cookies are often in English.
 */
export function sampleText(document: Document, maxLength = 6000): string {
  const body: Element | null = bodyOf(document);
  if (!body) return '';
  const sample = wordsWithin(body, maxLength, isWindow);
  return sample.length >= fewest ? sample : wordsWithin(body, maxLength, () => false);
}

function isWindow(element: Element): boolean {
  return attributeOf(element, 'aria-modal') === 'true';
}

function wordsWithin(body: Element, maxLength: number, isApart: (element: Element) => boolean): string {
  let sample = '';
  let texts = 0;
  let node: Node | null = firstChildOf(body);
  for (let steps = 0; node && steps < maxNodes && texts < maxTexts && sample.length < maxLength; steps++) {
    const type = nodeTypeOf(node);
    if (type === Node.TEXT_NODE) {
      texts += 1;
      const text = (textContentOf(node) ?? '').slice(0, 500).trim();
      if (text !== '') sample += `${text}\n`;
    }
    const isOpen = type === Node.ELEMENT_NODE && !isWordless(node as Element) && !isApart(node as Element);
    node = (isOpen && firstChildOf(node)) || after(node, body);
  }
  return sample;
}

/** The next node that is not inside of this one. */
function after(node: Node, root: Node): Node | null {
  for (let outer: Node | null = node; outer && outer !== root; outer = parentNodeOf(outer)) {
    const next = nextSiblingOf(outer);
    if (next) return next;
  }
  return null;
}
