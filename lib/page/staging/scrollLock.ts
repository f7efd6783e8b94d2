import { bodyOf, boxOf, rootElementOf, windowOf } from '../untampered';
import type { InlineChanges, StyledElement } from './inlineChanges';

/** What reaches less far out of the window is no page that could be scrolled. */
const leastHidden = 100;
/** Of the window, for what lies over all of it. */
const leastShare = 0.95;

/**
 * Lets a page scroll that something open over it keeps from scrolling: what holds its content is fixed, moved up by as far as it was scrolled, or
 * cut off at the window. It shows what it showed before. `changes` puts it back, but for scroll positions. Whether there was such a lock.
 */
export function releaseScrollLock(document: Document, changes: InlineChanges): boolean {
  const [window, root, body] = [windowOf(document), rootElementOf(document), bodyOf(document)];
  if (!window || !root || !body) return false;
  const held = [root, body, ...Array.from(body.children)].find(isLocked);
  if (held) {
    const { y } = boxOf(held);
    release(held as StyledElement, changes);
    window.scrollTo({ left: window.scrollX, top: window.scrollY - y, behavior: 'instant' });
    return true;
  }
  const isCut = [root, body].every(cutsOff);
  if (!isCut || body.scrollHeight - body.clientHeight < leastHidden) return false;
  uncut(body, changes);
  changes.set(body, 'height', 'auto');
  return true;
}

/** Whether an element lets nothing of its content be seen beyond its edge, not by scrolling either. */
export function cutsOff(element: Element): boolean {
  return /hidden|clip/.test(getComputedStyle(element).overflowY);
}

export function uncut(element: StyledElement, changes: InlineChanges): void {
  for (const axis of ['x', 'y']) changes.set(element, `overflow-${axis}`, 'visible');
}

/** Whether an element is fixed to the window that it is much higher than: nobody could ever see the rest of it. */
export function isLocked(element: Element): boolean {
  const { y, height } = boxOf(element);
  const most = (windowOf(element.ownerDocument)?.innerHeight ?? 0) + leastHidden;
  return y <= 0 && height >= most && getComputedStyle(element).position === 'fixed' && coversWindow(element);
}

export function coversWindow(element: Element): boolean {
  const { innerWidth = 0, innerHeight = 0 } = windowOf(element.ownerDocument) ?? {};
  const { width, height } = boxOf(element);
  return width >= innerWidth * leastShare && height >= innerHeight * leastShare;
}

function release(element: StyledElement, changes: InlineChanges): void {
  changes.set(element, 'position', 'static');
  // A width that came with the lock would leave its margins no room.
  if (element.style.width !== '') changes.set(element, 'width', 'auto');
  uncut(element, changes);
}
