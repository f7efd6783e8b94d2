import { fieldSelector, isFilled } from './filledFields';
import { frameDocument } from './framePlace';
import { type ShadowRootOf, shadowRootsIn } from './shadowRoots';
import { typesWithoutWords } from './typesWithoutWords';
import { selectAll, textContentOf } from './untampered';

const mostFields = 2_000;
const longestValue = 20_000;
const deepest = 20;

/**
 * What the filled fields of a document hold in words, in its shadow roots and the frames that may be read too: pages write it elsewhere as
 * well. Not what was chosen among the page's own words.
 */
export function filledValues(document: Document, shadowRootOf: ShadowRootOf): string[] {
  const values = new Set<string>();
  let left = mostFields;
  const look = (root: Document | ShadowRoot, depth: number) => {
    for (const field of selectAll(root, fieldSelector)) {
      if (left-- <= 0) return;
      const value = isFilled(field) ? wordsHeldIn(field).trim() : '';
      if (value !== '') values.add(value.slice(0, longestValue));
    }
    for (const shadowRoot of shadowRootsIn(root, shadowRootOf)) look(shadowRoot, depth);
    if (depth >= deepest) return;
    for (const frame of selectAll(root, 'iframe,frame,object')) {
      const content = frameDocument(frame);
      if (content) look(content, depth + 1);
    }
  };
  look(document, 0);
  return [...values];
}

function wordsHeldIn(field: Element): string {
  if (field.localName === 'select') return '';
  if (field.localName === 'textarea') return (field as HTMLTextAreaElement).value;
  if (field.localName !== 'input') return textContentOf(field) ?? '';
  const { type, value } = field as HTMLInputElement;
  return typesWithoutWords.has(type) ? '' : value;
}
