import { frameDocument } from '../framePlace';
import { elementAround, type PickedElement } from '../picking/pickedElement';
import { type ShadowRootOf, shadowRootsIn } from '../shadowRoots';
import { nodeTypeOf, selectAll } from '../untampered';
import type { StyledElement } from './inlineChanges';

/** An element that does not scroll with what is around it. */
export interface PinnedPart {
  readonly element: StyledElement;
  readonly frames: readonly Element[];
  readonly position: 'fixed' | 'sticky';
  /** How it lies to what is pictured. `behind`: it is drawn under the page's content. */
  readonly relation: 'inside' | 'around' | 'apart' | 'behind';
}

/** More than any page has that a person can read. */
const mostElements = 60_000;

/** The fixed and sticky parts of the documents that a target lies in, and of their shadow roots. */
export function pinnedParts(document: Document, target: PickedElement, shadowRootOf: ShadowRootOf): PinnedPart[] {
  const around = new Set<Element>();
  for (let outer = elementAround(target); outer; outer = elementAround(outer)) around.add(outer.element);
  const found: PinnedPart[] = [];
  let left = mostElements;

  function collect(root: Document | ShadowRoot, frames: readonly Element[], isInside: boolean): void {
    for (const element of selectAll(root, '*')) {
      if (left-- <= 0) return;
      const { position, zIndex } = getComputedStyle(element);
      if (position !== 'fixed' && position !== 'sticky') continue;
      const within = isInside || element === target.element || contains(target.element, element);
      const relation = within
        ? 'inside'
        : around.has(element)
          ? 'around'
          : Number.parseInt(zIndex, 10) < 0
            ? 'behind'
            : 'apart';
      found.push({ element: element as StyledElement, frames, position, relation });
    }
    for (const shadowRoot of shadowRootsIn(root, shadowRootOf)) {
      const { host } = shadowRoot;
      collect(shadowRoot, frames, isInside || host === target.element || contains(target.element, host));
    }
  }

  collect(document, [], false);
  for (const [depth, frame] of target.frames.entries()) {
    const content = frameDocument(frame);
    if (content) collect(content, target.frames.slice(0, depth + 1), false);
  }
  return found;
}

/** Whether an element is drawn inside another: also where slots put it there. */
function contains(outer: Element, element: Element): boolean {
  if (Node.prototype.contains.call(outer, element)) return true;
  const root = outer.getRootNode();
  return nodeTypeOf(root) === Node.DOCUMENT_FRAGMENT_NODE && isAround(outer, element);
}

function isAround(outer: Element, element: Element): boolean {
  let picked = elementAround({ element, frames: [] });
  for (; picked; picked = elementAround(picked)) if (picked.element === outer) return true;
  return false;
}
