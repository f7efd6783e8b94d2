import { attributeOf, parentElementOf } from '../../untampered';

const maxSteps = 12;
const fewest = 3;
/** Of so many boxes a list is made for sure; fewer may be the parts of one thing. */
const surelyList = 6;
/** So many buttons are looked for in boxes. */
const mostButtons = 12;

/**
 * For elements that stand in one of several like boxes (three or more siblings of the same kind that hold such an element and lead to
 * other pages), the box: the cards of a list or a carousel. The boxes around the page's main heading are none, nor is the
 * one of a few that is of the page's own thing.
 */
export function findCards(
  elements: readonly Element[],
  mainHeading: Element | null,
  buyButtons: readonly Element[] = [],
): Map<Element, Element> {
  const first = buyButtons.slice(0, mostButtons);
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
  for (const [outer, kinds] of holders) {
    for (const [kind, boxes] of kinds) {
      if (boxes.size < fewest) continue;
      const leading = [...boxes].filter(leadsElsewhere);
      if (leading.length < fewest) continue;
      const own =
        mainHeading && leading.length < surelyList ? ownOf(leading, isPlain(kind), outer, mainHeading, first) : null;
      for (const box of leading) if (box !== own) likeBoxes.add(box);
    }
  }
  const cards = new Map<Element, Element>();
  for (const [element, chain] of chains) {
    const card = chain.find((box) => likeBoxes.has(box));
    if (card) cards.set(element, card);
  }
  return cards;
}

/** Classes that say how a box looks rather than what it is. */
const looks = /^(?:flex|grid|block|relative|row|col|[wh]|[mp][xytblr]?|gap|text|bg|border|sm|md|lg)(?:[-:]|$)/;

/** Whether nothing but its looks tells what a box is. */
function isPlain(kind: string): boolean {
  return /^(?!li|article)[^.]+\.$/.test(kind) || looks.test(kind.slice(kind.indexOf('.') + 1));
}

/**
 * The one of a few like boxes that is of the page's main thing: that which alone has a button to buy by, or the first behind the heading where no such
 * button stands before it, and where one stands beside the boxes, or the heading itself stands beside boxes that nothing names.
 */
function ownOf(
  boxes: readonly Element[],
  isUnnamed: boolean,
  outer: Element,
  heading: Element,
  buyButtons: readonly Element[],
): Element | null {
  const holdsOne = (box: Element) => buyButtons.some((button) => Node.prototype.contains.call(box, button));
  const [bought, other] = boxes.filter(holdsOne);
  if (bought) return other ? null : bought;
  const own = boxes.find((box) => isBefore(heading, box));
  const isBeside = holdsOne(outer) || (isUnnamed && Node.prototype.contains.call(outer, heading));
  if (!own || !isBeside || buyButtons.some((button) => isBefore(heading, button) && isBefore(button, own))) return null;
  return own;
}

function isBefore(one: Element, other: Element): boolean {
  return (Node.prototype.compareDocumentPosition.call(one, other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function leadsElsewhere(box: Element): boolean {
  const link =
    box.localName === 'a'
      ? box
      : Element.prototype.querySelector.call(box, 'a[href]:not([href^="#"],[href^="javascript:" i])');
  if (link) return true;
  return Element.prototype.closest.call(box, 'a[href]') !== null;
}
