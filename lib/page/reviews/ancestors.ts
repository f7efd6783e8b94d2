import { firstChildOf, nextSiblingOf, nodeTypeOf, parentNodeOf, previousSiblingOf } from '../untampered';

const mostSteps = 200;

/** The elements around another, nearest first, out of shadow roots too. */
export function* ancestors(element: Element): Generator<Element> {
  let node: Node | null = parentNodeOf(element);
  for (let steps = 0; node && steps < mostSteps; steps++) {
    if (nodeTypeOf(node) === Node.ELEMENT_NODE) yield node as Element;
    node =
      'host' in node && nodeTypeOf(node) === Node.DOCUMENT_FRAGMENT_NODE
        ? (node as ShadowRoot).host
        : parentNodeOf(node);
  }
}

/** The first element in another, or in a shadow root. */
export function firstElementIn(outer: Node): Element | null {
  let node = firstChildOf(outer);
  while (node && nodeTypeOf(node) !== Node.ELEMENT_NODE) node = nextSiblingOf(node);
  return node as Element | null;
}

/** The element right before another. */
export function elementBefore(element: Element): Element | null {
  let node = previousSiblingOf(element);
  while (node && nodeTypeOf(node) !== Node.ELEMENT_NODE) node = previousSiblingOf(node);
  return node as Element | null;
}
