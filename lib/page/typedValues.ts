import { fieldSelector } from './filledFields';
import { frameDocument } from './framePlace';
import { type ShadowRootOf, shadowRootsIn } from './shadowRoots';
import { typedWords } from './typedWords';
import { selectAll } from './untampered';

const mostFields = 2_000;
const deepest = 20;

/** What a person has typed into the fields of a document, of its shadow roots and of the frames that may be read, but for what was only searched for. */
export function typedValues(document: Document, shadowRootOf: ShadowRootOf): string[] {
  const typed = new Set<string>();
  let left = mostFields;
  const look = (root: Document | ShadowRoot, depth: number) => {
    for (const field of selectAll(root, fieldSelector)) {
      if (left-- <= 0) return;
      for (const said of typedWords(field)) typed.add(said);
    }
    for (const shadowRoot of shadowRootsIn(root, shadowRootOf)) look(shadowRoot, depth);
    if (depth >= deepest) return;
    for (const frame of selectAll(root, 'iframe,frame,object')) {
      const content = frameDocument(frame);
      if (content) look(content, depth + 1);
    }
  };
  look(document, 0);
  return [...typed];
}
