import { boxOf, type Rectangle } from '../untampered';

const leastShare = 0.9;

/**
 * What a fixed part shows of a page that scrolls without moving: scripts draw its content, as high as the page says that it is, where it has been
 * scrolled to. Null for any other part. `opening` is what the window shows.
 */
export function drawnContent(part: Element, opening: Rectangle, pageHeight: number): Element | null {
  const { width, height } = boxOf(part);
  const fills = width >= leastShare * opening.width && height >= leastShare * opening.height;
  if (!fills || height >= leastShare * pageHeight) return null;
  const inside = Element.prototype.querySelectorAll.call(part, ':scope>*,:scope>*>*');
  return Array.from(inside).find((each) => boxOf(each).height >= leastShare * pageHeight) ?? null;
}
