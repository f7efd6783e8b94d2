import { frameDocument, framePlace } from '../framePlace';
import type { ShadowRootOf } from '../shadowRoots';
import { boxOf, nodeTypeOf, parentNodeOf, type Rectangle, slotOf } from '../untampered';

/** An element of the page, perhaps inside readable frames. */
export interface PickedElement {
  readonly element: Element;
  /** The frames around it, outermost first; empty in the document itself. */
  readonly frames: readonly Element[];
}

const maxDepth = 50;

/**
 * The innermost element at a point of the window, through shadow roots (as far as `shadowRootOf` sees) and readable frames; null where
 * there is none. `ours` is the element that lies over everything while it is looked for.
 */
export function elementAt(
  document: Document,
  { x, y }: { readonly x: number; readonly y: number },
  ours: Element | null,
  shadowRootOf: ShadowRootOf,
  frames: readonly Element[] = [],
): PickedElement | null {
  const stacked = Document.prototype.elementsFromPoint.call(document, x, y);
  let element = stacked.find((each) => each !== ours) ?? null;
  for (let depth = 0; element !== null && depth < maxDepth; depth++) {
    const inside: Element | null = inShadow(element, x, y, shadowRootOf);
    if (inside === null) break;
    element = inside;
  }
  if (element === null) return null;
  const content = frameDocument(element);
  const place = content && frames.length < maxDepth ? framePlace(element as HTMLIFrameElement, content) : null;
  if (content && place) {
    // Where the frame begins, and how large one of its pixels is here.
    const origin = place.toOuter({ x: 0, y: 0, width: 1, height: 1 });
    const point = { x: (x - origin.x) / origin.width, y: (y - origin.y) / origin.height };
    const inside = elementAt(content, point, null, shadowRootOf, [...frames, element]);
    if (inside) return inside;
  }
  return { element, frames };
}

function inShadow(element: Element, x: number, y: number, shadowRootOf: ShadowRootOf): Element | null {
  const root = nodeTypeOf(element) === Node.ELEMENT_NODE ? shadowRootOf(element as HTMLElement) : null;
  if (root === null) return null;
  // The root also tells of elements around its host.
  return root.elementsFromPoint(x, y).find((each) => each.getRootNode() === root) ?? null;
}

/** The box of an element in the layout viewport of the top window; without area where it cannot be told. */
export function boxInTop({ element, frames }: PickedElement): Rectangle {
  let { x, y, width, height }: Rectangle = boxOf(element);
  for (const frame of [...frames].reverse()) {
    const content = frameDocument(frame);
    const place = content && framePlace(frame as HTMLIFrameElement, content);
    if (!place) return { x: 0, y: 0, width: 0, height: 0 };
    ({ x, y, width, height } = place.toOuter({ x, y, width, height }));
  }
  return { x, y, width, height };
}

/** The element around another as it is drawn: a slot's host, a shadow root's host, a frame around its document; null at the top. */
export function elementAround({ element, frames }: PickedElement): PickedElement | null {
  const parent: Node | null = slotOf(element) ?? parentNodeOf(element);
  if (parent === null) return null;
  if (nodeTypeOf(parent) === Node.ELEMENT_NODE) return { element: parent as Element, frames };
  if ('host' in parent) return { element: (parent as ShadowRoot).host, frames };
  const frame = frames.at(-1);
  return frame ? { element: frame, frames: frames.slice(0, -1) } : null;
}

/** The elements right inside another, as they are drawn: those of its shadow root, of its frame, or what a slot was given. */
export function elementsInside({ element, frames }: PickedElement, shadowRootOf: ShadowRootOf): PickedElement[] {
  const content = frameDocument(element);
  if (content?.documentElement) return [{ element: content.documentElement, frames: [...frames, element] }];
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedElements() : [];
  const root = assigned.length > 0 ? null : shadowRootOf(element as HTMLElement);
  const list = assigned.length > 0 ? assigned : Array.from((root ?? element).children);
  return list.map((child) => ({ element: child, frames }));
}
