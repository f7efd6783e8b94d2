import { attributeOf, parentElementOf } from '../../untampered';

const maxSteps = 12;
const fewest = 3;

/**
 * For elements that stand in one of several like boxes (three or more siblings of the same kind that hold such an element and lead to
 * other pages), the box: the cards of a list or a carousel. The boxes around the page's main heading are none.
 */
export function findCards(elements: readonly Element[], mainHeading: Element | null): Map<Element, Element> {
  const holders = new Map<Element, Map<string, Set<Element>>>();
  const chains = new Map<Element, Element[]>();
  for (const element of new Set(elements)) {
    const chain: Element[] = [];
    let inner: Element = element;
    for (let step = 0; step < maxSteps; step++) {
      const outer = parentElementOf(inner);
      if (!outer || (mainHeading && Node.prototype.contains.call(inner, mainHeading))) break;
      chain.push(inner);
      const kinds = holders.get(outer) ?? new Map<string, Set<Element>>();
      holders.set(outer, kinds);
      const kind = `${inner.localName}.${(attributeOf(inner, 'class') ?? '').slice(0, 100).trim().split(/\s+/)[0] ?? ''}`;
      const likes = kinds.get(kind) ?? new Set<Element>();
      kinds.set(kind, likes.add(inner));
      inner = outer;
    }
    chains.set(element, chain);
  }
  const likeBoxes = new Set<Element>();
  for (const kinds of holders.values()) {
    for (const boxes of kinds.values()) if (boxes.size >= fewest) for (const box of boxes) likeBoxes.add(box);
  }
  const cards = new Map<Element, Element>();
  for (const [element, chain] of chains) {
    const card = chain.find((box) => likeBoxes.has(box) && leadsElsewhere(box));
    if (card) cards.set(element, card);
  }
  return cards;
}

function leadsElsewhere(box: Element): boolean {
  const link =
    box.localName === 'a'
      ? box
      : Element.prototype.querySelector.call(box, 'a[href]:not([href^="#"],[href^="javascript:" i])');
  if (link) return true;
  return Element.prototype.closest.call(box, 'a[href]') !== null;
}
