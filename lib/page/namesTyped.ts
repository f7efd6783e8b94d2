import { isFilled } from './filledFields';
import { frameDocument } from './framePlace';
import { takesSearch } from './searchBox';
import type { ShadowRootOf } from './shadowRoots';
import {
  attributeOf,
  bodyOf,
  elementsNamed,
  localNameOf,
  nodeTypeOf,
  openShadowRootOf,
  selectAll,
  windowOf,
} from './untampered';
import { isPublic, wordsHeldIn } from './wordsHeldIn';

const mostFields = 500;
/** A form about somebody has several such fields; one alone may be where a journey goes to, or a place that is looked up. */
const fewest = 2;
/** What is of nobody but one person, also where it stands alone. */
const ofPerson = /@|\d(?:[ .()/-]*\d){7}/;

/** Fields of custom elements are looked for among so many elements at the start of a page, however many a page has. */
const mostElements = 1_500;
const deepest = 5;

/**
 * What somebody has typed of themselves into the fields of a document, of its custom elements and of its frames that may be read, for the titles that
 * pages make of it: names, addresses, numbers of phones and cards. Not what was searched for, which titles may say: a field that says nothing of
 * itself counts beside those of its form that do. This is read before the form shows, so that those that are no `<input>` are not asked.
 */
export function namesTyped(document: Document, shadowRootOf: ShadowRootOf = openShadowRootOf): string[] {
  const personal: string[] = [];
  const unnamed: { readonly words: string; readonly form: Element | null }[] = [];
  const forms = new Set<Element | null>();
  const look = (root: Document | ShadowRoot, depth: number) => {
    for (const field of elementsNamed(root, 'input', mostFields)) {
      if (!isFilled(field)) continue;
      const words = wordsHeldIn(field).trim();
      if (words === '' || isPublic(field, words)) continue;
      const { form } = field as HTMLInputElement;
      if (takesSearch((name) => attributeOf(field, name) ?? '') && !ofPerson.test(words)) unnamed.push({ words, form });
      else {
        personal.push(words);
        forms.add(form);
      }
    }
    if (depth >= deepest) return;
    for (const inside of rootsOfCustomElements(root, shadowRootOf)) look(inside, depth + 1);
    for (const frame of mayHoldFrames(root) ? elementsNamed(root, 'iframe', mostFields) : []) {
      const content = frameDocument(frame);
      if (content) look(content, depth + 1);
    }
  };
  look(document, 0);
  if (personal.length < fewest) return personal.filter((words) => ofPerson.test(words));
  return [...personal, ...unnamed.filter(({ form }) => forms.has(form)).map(({ words }) => words)];
}

/** Windows know how many frames they have, and long documents are long looked through for one. */
function mayHoldFrames(root: Document | ShadowRoot): boolean {
  return nodeTypeOf(root) !== Node.DOCUMENT_NODE || (windowOf(root as Document)?.length ?? 0) > 0;
}

function* rootsOfCustomElements(root: Document | ShadowRoot, shadowRootOf: ShadowRootOf): Generator<ShadowRoot> {
  const holder = nodeTypeOf(root) === Node.DOCUMENT_NODE ? bodyOf(root as Document) : null;
  // Browsers find these one by one: of a long page, no more than are asked for.
  const all = holder ? Element.prototype.getElementsByTagName.call(holder, '*') : selectAll(root, '*');
  for (let at = 0; at < mostElements; at++) {
    const element = all[at];
    if (!element) return;
    const inside = localNameOf(element).includes('-') ? shadowRootOf(element as HTMLElement) : null;
    if (inside) yield inside;
  }
}
