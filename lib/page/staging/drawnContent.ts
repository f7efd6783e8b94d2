import { boxOf } from '../untampered';
import { coversWindow, reachesOut } from './scrollLock';

const leastShare = 0.9;

/**
 * What a fixed part shows of a page that scrolls without moving: scripts draw its content, as high as the page says that it is, where it has been
 * scrolled to. Nothing for any other part.
 */
export function drawnContent(part: Element, pageHeight: number): Element | undefined {
  const isHigh = (each: Element) => boxOf(each).height >= leastShare * pageHeight;
  if (!coversWindow(part)) return undefined;
  if (isHigh(part)) return reachesOut(part) ? part : undefined;
  return Array.from(Element.prototype.querySelectorAll.call(part, ':scope>*,:scope>*>*')).find(isHigh);
}
