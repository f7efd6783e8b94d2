import { isWordless } from './documentText';
import { bodyOf, textContentOf } from './untampered';

const maxNodes = 3000;

/** Words from all over a page's body, at most so many UTF-16 units, found in a bounded number of steps: enough to tell its language. */
export function sampleText(document: Document, maxLength = 6000): string {
  const body: Element | null = bodyOf(document);
  if (!body) return '';
  const walker = Document.prototype.createTreeWalker.call(
    document,
    body,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node.nodeType === Node.ELEMENT_NODE
        ? isWordless(node as Element)
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_SKIP
        : NodeFilter.FILTER_ACCEPT,
  );
  let sample = '';
  for (let steps = 0; steps < maxNodes && sample.length < maxLength && walker.nextNode(); steps++) {
    const text = (textContentOf(walker.currentNode) ?? '').slice(0, 500).trim();
    if (text !== '') sample += `${text}\n`;
  }
  return sample;
}
