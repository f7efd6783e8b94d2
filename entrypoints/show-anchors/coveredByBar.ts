import { parentNodeOf, type Rectangle } from '@/lib/page/untampered';

/** Whether something that stays in place while the page scrolls (a header, a cookie banner) lies over the middle of a box of an element. */
export function coveredByBar(document: Document, box: Rectangle, element: Element): boolean {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const top = Document.prototype.elementFromPoint.call(document, x, y);
  for (let over: Node | null = top; over instanceof Element; over = parentNodeOf(over)) {
    if (over.contains(element)) return false;
    if (/^(fixed|sticky)$/.test(getComputedStyle(over).position)) return true;
  }
  return false;
}
