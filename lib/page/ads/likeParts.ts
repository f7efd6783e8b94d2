import { textWithin } from '../facts/outline/textWithin';
import { attributeOf, parentElementOf } from '../untampered';

const mostLike = 12;

/** What stands beside a box and is of its kind, by its tag, and by its first class where its tag says little. */
export function partsLike(box: Element): Element[] {
  const outer = parentElementOf(box);
  const others = outer
    ? Array.from(outer.children).filter((other) => other !== box && other.localName === box.localName)
    : [];
  const name = firstClass(box);
  return /^(?:li|article|tr)$/.test(box.localName) ? others : others.filter((other) => firstClass(other) === name);
}

/** The same, as many as tell what a list is made of. */
export function someLike(box: Element): Element[] {
  return partsLike(box).slice(0, mostLike);
}

export const heading = 'h1,h2,h3,h4,h5,h6,[role="heading"]';

/** Whether a box holds more than its label, that a part of a list has: a picture, a headline, words. */
export function holdsMore(box: Element, label: Element): boolean {
  if (Element.prototype.querySelector.call(box, 'img,picture,video') !== null) return true;
  if (headlinesIn(box).some((each) => !each.contains(label))) return true;
  const isKnown = firstClass(box) !== '' || /^(?:li|article|tr)$/.test(box.localName);
  return isKnown && textWithin(box, 300).length - (box === label ? 0 : textWithin(label, 300).length) >= leastWords;
}

const leastWords = 15;

export function headlinesIn(box: Element): Element[] {
  return [...Element.prototype.querySelectorAll.call(box, heading)];
}

/** A list of several like parts, each with a picture or a headline and a link: what stands beside it is no part of another list. */
export function isBesideList(box: Element): boolean {
  const outer = parentElementOf(box);
  const others = outer ? Array.from(outer.children).filter((other) => other !== box) : [];
  const seen = new Map<string, number>();
  for (const other of others.slice(0, mostLike * 2)) {
    if (other.localName === 'div' && firstClass(other) === '') continue;
    const isPart =
      Element.prototype.querySelector.call(other, `img,picture,${heading}`) !== null &&
      (other.localName === 'a' || Element.prototype.querySelector.call(other, 'a[href]') !== null);
    if (!isPart) continue;
    const kind = `${other.localName}.${firstClass(other)}`;
    const count = (seen.get(kind) ?? 0) + 1;
    if (count === leastParts) return true;
    seen.set(kind, count);
  }
  return false;
}

const leastParts = 2;

/** Whether two elements are of one kind by their tag and first class. */
export function isLike(one: Element, other: Element): boolean {
  return one.localName === other.localName && firstClass(one) === firstClass(other);
}

export function firstClass(element: Element): string {
  return (attributeOf(element, 'class') ?? '').trim().split(/\s+/)[0] ?? '';
}
