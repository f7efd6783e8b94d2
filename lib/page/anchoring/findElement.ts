import type { Anchor } from '@/lib/journey/schemas/anchor';
import { elementsWithAddress, wordsOfTarget } from '../findTarget';
import { frameDocument } from '../framePlace';
import { openShadowRootOf, selectAll } from '../untampered';
import { folded } from './foldText';
import type { FoundAnchor, Sought } from './foundAnchor';

/** Fewer characters of a description are on other pictures, too. */
const leastDescription = 12;
const mostElements = 200;
const deepest = 10;

interface FramedElement {
  readonly element: Element;
  readonly frames: readonly Element[];
}

/**
 * Finds a tagged image or link by its address, and an image whose address has changed by its description. Of several alike, the words
 * decide, then the selector of the anchor; none of them where those cannot. A selector by itself finds nothing: pages put other
 * pictures into the same place.
 */
export function findElement({ document }: { readonly document: Document }, { anchor, target }: Sought): FoundAnchor {
  if (!target || target.url === '' || (target.kind !== 'image' && target.kind !== 'link')) {
    return { found: false, why: 'nothingToFind' };
  }
  const { kind, url, text } = target;
  const sameAddress = [...withAddress(document, kind, url, [])].slice(0, mostElements).filter(shows);
  if (sameAddress.length > 0) {
    const sameWords = sameAddress.filter(({ element }) => folded(wordsOfTarget(element)) === folded(text));
    const one = onlyOne(sameWords.length > 0 ? sameWords : sameAddress, document, anchor);
    return one ? found(one, kind, sameWords.includes(one) ? 1 : 0.8) : { found: false, why: 'ambiguous' };
  }
  if (kind === 'link' || folded(text).length < leastDescription) return { found: false, why: 'gone' };
  const described = Array.from(selectAll(document, 'img,svg,video'))
    .filter((element) => folded(wordsOfTarget(element)) === folded(text))
    .map((element) => ({ element, frames: [] }))
    .filter(shows);
  const one = described.length > 0 ? onlyOne(described, document, anchor) : null;
  if (one) return found(one, 'changedImage', 0.7);
  return { found: false, why: described.length > 0 ? 'ambiguous' : 'gone' };
}

function found({ element, frames }: FramedElement, how: 'image' | 'changedImage' | 'link', score: number): FoundAnchor {
  return { found: true, range: null, element, frames, score, how };
}

function* withAddress(
  document: Document,
  kind: 'image' | 'link',
  url: string,
  frames: readonly Element[],
): Generator<FramedElement> {
  for (const element of elementsWithAddress(document, kind, url, openShadowRootOf)) yield { element, frames };
  if (frames.length >= deepest) return;
  for (const frame of selectAll(document, 'iframe,frame,object')) {
    const content = frameDocument(frame);
    if (content) yield* withAddress(content, kind, url, [...frames, frame]);
  }
}

/** Whether it is drawn: pages keep copies of their pictures for other sizes of the window. */
function shows({ element }: FramedElement): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

function onlyOne(elements: readonly FramedElement[], document: Document, anchor: Anchor | null): FramedElement | null {
  if (elements.length === 1) return elements[0] ?? null;
  const selector = anchor?.selectors.find((each) => each.type === 'CssSelector')?.value;
  if (selector === undefined) return null;
  const selected = new Set(selectedBy(document, selector));
  const named = elements.filter(({ element }) => selected.has(element));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** None for a selector that this browser does not understand: records come out of files, too. */
function selectedBy(document: Document, selector: string): Element[] {
  try {
    return Array.from(selectAll(document, selector));
  } catch {
    return [];
  }
}
