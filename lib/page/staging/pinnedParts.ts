import { frameDocument } from '../framePlace';
import { elementAround, type PickedElement } from '../picking/pickedElement';
import { type ShadowRootOf, shadowRootsIn } from '../shadowRoots';
import { boxOf, nodeTypeOf, selectAll } from '../untampered';
import type { StyledElement } from './inlineChanges';
import type { MainBox } from './mainBox';
import { intersection, toTop } from './surroundings';

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

/**
 * The fixed and sticky parts of the documents that a target lies in, and of their shadow roots; where the page scrolls in a box of its own,
 * also what is laid over that box.
 */
export function pinnedParts(
  document: Document,
  target: PickedElement,
  shadowRootOf: ShadowRootOf,
  main: MainBox | null,
): PinnedPart[] {
  const around = new Set<Element>();
  for (let outer = elementAround(target); outer; outer = elementAround(outer)) around.add(outer.element);
  const holdsMain = new Set<Element>();
  for (let outer: PickedElement | null = main?.surrounding ?? null; outer; outer = elementAround(outer)) {
    holdsMain.add(outer.element);
  }
  const found: PinnedPart[] = [];
  let left = mostElements;

  function collect(root: Document | ShadowRoot, frames: readonly Element[], isInside: boolean): void {
    for (const element of selectAll(root, '*')) {
      if (left-- <= 0) return;
      const style = getComputedStyle(element);
      const { zIndex } = style;
      const position =
        style.position === 'absolute' && main && isOver(main, element, frames) ? 'fixed' : style.position;
      if (position !== 'fixed' && position !== 'sticky') continue;
      if (holdsMain.has(element)) {
        found.push({ element: element as StyledElement, frames, position, relation: 'around' });
        continue;
      }
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
  const inner = main?.surrounding.frames ?? target.frames;
  for (const [depth, frame] of inner.entries()) {
    const content = frameDocument(frame);
    // Of a page, all that its frames hold is a part.
    if (content) collect(content, inner.slice(0, depth + 1), main !== null);
  }
  return found;
}

/** Whether an element is laid over the box that a page scrolls in, and so stands still while that scrolls. */
function isOver({ surrounding, opening }: MainBox, element: Element, frames: readonly Element[]): boolean {
  if (frames.length > surrounding.frames.length || contains(surrounding.element, element)) return false;
  const isOutside = frames.length < surrounding.frames.length || surrounding.kind === 'scroller';
  return isOutside && intersection(toTop(boxOf(element), frames), opening) !== null;
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
