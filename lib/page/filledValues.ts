import { fieldSelector, isFilled } from './filledFields';
import { frameDocument } from './framePlace';
import { type ShadowRootOf, shadowRootsIn } from './shadowRoots';
import { shownChoices } from './shownChoices';
import { typesWithoutWords } from './typesWithoutWords';
import { selectAll, textContentOf } from './untampered';

const mostFields = 2_000;
const longestValue = 20_000;
const deepest = 20;

export interface FilledValues {
  /** What a person wrote: pages write it elsewhere as well. */
  readonly typed: readonly string[];
  /** What shows as chosen in lists that the page has made itself: words of its own, which it may well say of other things. */
  readonly chosen: readonly string[];
}

/**
 * What the filled fields of a document hold in words, in its shadow roots and the frames that may be read too. Not what was chosen in the
 * browser's own lists, as only an attribute says it.
 */
export function filledValues(document: Document, shadowRootOf: ShadowRootOf): FilledValues {
  const typed = new Set<string>();
  const chosen = new Set<string>();
  let left = mostFields;
  const look = (root: Document | ShadowRoot, depth: number) => {
    for (const field of selectAll(root, fieldSelector)) {
      if (left-- <= 0) return;
      const value = isFilled(field) ? wordsHeldIn(field).trim() : '';
      if (value !== '') typed.add(value.slice(0, longestValue));
    }
    for (const { texts } of shownChoices(root)) {
      if (left-- <= 0) return;
      for (const text of [...texts, texts.join(' ')]) if (text !== '') chosen.add(text.slice(0, longestValue));
    }
    for (const shadowRoot of shadowRootsIn(root, shadowRootOf)) look(shadowRoot, depth);
    if (depth >= deepest) return;
    for (const frame of selectAll(root, 'iframe,frame,object')) {
      const content = frameDocument(frame);
      if (content) look(content, depth + 1);
    }
  };
  look(document, 0);
  return { typed: [...typed], chosen: [...chosen] };
}

function wordsHeldIn(field: Element): string {
  if (field.localName === 'select') return '';
  if (field.localName === 'textarea') return (field as HTMLTextAreaElement).value;
  if (field.localName !== 'input') return textContentOf(field) ?? '';
  const { type, value } = field as HTMLInputElement;
  return typesWithoutWords.has(type) ? '' : value;
}
