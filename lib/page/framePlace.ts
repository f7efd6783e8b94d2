import { boxOf, nodeTypeOf, parentNodeOf, type Rectangle, slotOf, windowOf } from './untampered';

/** Where the content of a frame lies: takes boxes of the frame's own viewport to the viewport around it. */
export interface FramePlace {
  /** The part of the frame in which its content shows. */
  readonly clip: Rectangle;
  toOuter(box: Rectangle): Rectangle;
}

/** The document in a frame, or null where the page around it may not read it (another origin, a plug-in, a sandbox). */
export function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? null;
  } catch {
    return null;
  }
}

/**
 * Where a readable frame's content lies in the viewport around it, or null where it takes no room. Scaled and zoomed frames are
 * mapped by their sizes; in one that is turned, skewed or mirrored, every box maps to the whole frame.
 */
export function framePlace(frame: HTMLIFrameElement, content: Document): FramePlace | null {
  const box = boxOf(frame);
  const inner = windowOf(content);
  if (!inner || box.width <= 0 || box.height <= 0 || frame.offsetWidth === 0 || frame.offsetHeight === 0) return null;
  if (!isUpright(frame)) return { clip: box, toOuter: () => box };

  const clip = frameRoom(frame);
  if (!clip || inner.innerWidth === 0 || inner.innerHeight === 0) return null;
  // The frame's own window says how many of its pixels fill that room, whatever scaled or zoomed it.
  const stretchX = clip.width / inner.innerWidth;
  const stretchY = clip.height / inner.innerHeight;
  return {
    clip,
    toOuter: ({ x, y, width, height }) => ({
      x: clip.x + x * stretchX,
      y: clip.y + y * stretchY,
      width: width * stretchX,
      height: height * stretchY,
    }),
  };
}

/** The room that a frame, readable or not, gives its content; null where it gives none, or is turned, skewed or mirrored. */
export function frameRoom(frame: HTMLElement): Rectangle | null {
  const box = boxOf(frame);
  if (box.width <= 0 || box.height <= 0 || frame.offsetWidth === 0 || frame.offsetHeight === 0) return null;
  if (!isUpright(frame)) return null;
  const { paddingLeft, paddingRight, paddingTop, paddingBottom } = getComputedStyle(frame);
  const scaleX = box.width / frame.offsetWidth;
  const scaleY = box.height / frame.offsetHeight;
  const room = {
    x: box.x + (frame.clientLeft + pixels(paddingLeft)) * scaleX,
    y: box.y + (frame.clientTop + pixels(paddingTop)) * scaleY,
    width: (frame.clientWidth - pixels(paddingLeft) - pixels(paddingRight)) * scaleX,
    height: (frame.clientHeight - pixels(paddingTop) - pixels(paddingBottom)) * scaleY,
  };
  return room.width > 0 && room.height > 0 ? room : null;
}

/** Whether neither the element nor anything around it is turned, skewed, mirrored or put into perspective. */
function isUpright(element: Element): boolean {
  for (let outer: Element | null = element; outer; outer = outerElement(outer)) {
    const { transform, rotate, scale, perspective, offsetPath } = getComputedStyle(outer);
    const plain = isUnset(rotate) && isUnset(perspective) && isUnset(offsetPath) && !scale.includes('-');
    if (!plain || !keepsUpright(transform)) return false;
  }
  return true;
}

function outerElement(element: Element): Element | null {
  const parent = slotOf(element) ?? parentNodeOf(element);
  if (!parent || nodeTypeOf(parent) === Node.DOCUMENT_NODE) return null;
  return nodeTypeOf(parent) === Node.ELEMENT_NODE ? (parent as Element) : ((parent as ShadowRoot).host ?? null);
}

function keepsUpright(transform: string): boolean {
  if (isUnset(transform)) return true;
  const [, numbers] = /^matrix\(([^)]*)\)$/.exec(transform) ?? [];
  const [a = 0, b = 1, c = 1, d = 0] = numbers?.split(',').map(Number) ?? [];
  return a > 0 && d > 0 && b === 0 && c === 0;
}

function isUnset(value: string): boolean {
  return value === '' || value === 'none';
}

function pixels(length: string): number {
  return Number.parseFloat(length) || 0;
}
