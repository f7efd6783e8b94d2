import { bodyOf, boxOf, rootElementOf, windowOf } from '../untampered';
import type { InlineChanges, StyledElement } from './inlineChanges';

/** What reaches less far out of the window is no page that could be scrolled. */
const leastHidden = 100;
/** Of the window, for what lies over all of it. */
const leastShare = 0.95;

/**
 * Lets a page scroll that something open over it keeps from scrolling: what holds its content is fixed, moved up by as far as it was scrolled, or
 * cut off at the window. It shows what it showed before. `changes` puts it back, but for scroll positions.
 */
export function releaseScrollLock(document: Document, changes: InlineChanges): void {
  const [window, root, body] = [windowOf(document), rootElementOf(document), bodyOf(document)];
  // What is fixed in a page that scrolls is moved by a script as it does.
  if (!window || !root || !body || root.scrollHeight - window.innerHeight >= leastHidden) return;
  const locked = [root, body, ...Array.from(body.children)].find(isLocked) as StyledElement | undefined;
  if (locked) {
    const { y } = boxOf(locked);
    changes.set(locked, 'position', 'static');
    // A width that came with the lock would leave its margins no room.
    if (locked.style.width !== '') changes.set(locked, 'width', 'auto');
    uncut(locked, changes);
    window.scrollBy({ top: -y, behavior: 'instant' });
  } else if ([root, body].every(cutsOff) && body.scrollHeight - body.clientHeight >= leastHidden) {
    uncut(body, changes);
    changes.set(body, 'height', 'auto');
  }
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
  return (
    reachesOut(element) &&
    boxOf(element).y <= 0 &&
    getComputedStyle(element).position === 'fixed' &&
    coversWindow(element)
  );
}

/** Whether an element is so much higher than the window that it would have to be scrolled. */
export function reachesOut(element: Element): boolean {
  return boxOf(element).height >= (windowOf(element.ownerDocument)?.innerHeight ?? 0) + leastHidden;
}

export function coversWindow(element: Element): boolean {
  const { innerWidth = 0, innerHeight = 0 } = windowOf(element.ownerDocument) ?? {};
  const { width, height } = boxOf(element);
  return width >= innerWidth * leastShare && height >= innerHeight * leastShare;
}
