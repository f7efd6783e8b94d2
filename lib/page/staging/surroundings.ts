import { frameDocument, framePlace } from '../framePlace';
import { elementAround, type PickedElement } from '../picking/pickedElement';
import { bodyOf, boxOf, type Rectangle, rootElementOf, windowOf } from '../untampered';

/** What cuts off what lies in it: the window of a document, or an element that scrolls or clips its content. */
export interface Surrounding {
  readonly kind: 'window' | 'scroller' | 'clip';
  /** The element; for a window the root element of its document. */
  readonly element: Element;
  readonly frames: readonly Element[];
}

const maxDepth = 1_000;

/** All that cuts off an element, innermost first, up to the top window. */
export function surroundingsOf(picked: PickedElement): Surrounding[] {
  const found: Surrounding[] = [];
  let position = getComputedStyle(picked.element).position;
  let outer = elementAround(picked);
  let last: PickedElement = picked;
  const leave = ({ element, frames }: PickedElement) => {
    const root = rootElementOf(element.ownerDocument);
    if (root) found.push({ kind: 'window', element: root, frames });
  };
  for (let depth = 0; outer !== null && depth < maxDepth; depth++) {
    if (outer.frames.length < last.frames.length) {
      leave(last);
      position = getComputedStyle(outer.element).position;
      // Browsers give frames an edge that clips: that of their window, which scrolls.
      last = outer;
      outer = elementAround(outer);
      continue;
    }
    const style = getComputedStyle(outer.element);
    const holds = holdsPositioned(style);
    // What is positioned is cut off only by what it is positioned in.
    const isCut = position === 'fixed' ? holds : position !== 'absolute' || holds || style.position !== 'static';
    if (isCut) {
      const kind = kindOf(outer.element, style);
      if (kind) found.push({ kind, element: outer.element, frames: outer.frames });
      position = style.position;
    }
    last = outer;
    outer = elementAround(outer);
  }
  leave(last);
  return found;
}

/** Whether what is `fixed` inside is placed by this box instead of the window. */
function holdsPositioned({ transform, perspective, filter, contain, willChange }: CSSStyleDeclaration): boolean {
  const set = (value: string) => value !== '' && value !== 'none';
  return (
    set(transform) ||
    set(perspective) ||
    set(filter) ||
    /paint|strict|content/.test(contain) ||
    /transform/.test(willChange)
  );
}

function kindOf(element: Element, style: CSSStyleDeclaration): 'scroller' | 'clip' | null {
  const document = element.ownerDocument;
  // The overflow of the root element, or of the body where that has none, is the window's.
  if (element === rootElementOf(document)) return null;
  if (element === bodyOf(document) && getComputedStyle(rootElementOf(document)).overflowY === 'visible') return null;
  const { overflowX, overflowY } = style;
  if (overflowX === 'visible' && overflowY === 'visible') return null;
  const scrolls =
    (/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight) ||
    (/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth);
  return scrolls ? 'scroller' : 'clip';
}

/** The lesser of an exact length and one in whole CSS pixels, which in a zoomed page is less by a part of one. */
function nearer(exact: number, whole: number): number {
  return exact - whole < 1 ? exact : whole;
}

/** The part of the top window's layout viewport in which the content of a surrounding can show. */
export function openingOf({ kind, element, frames }: Surrounding): Rectangle {
  const document = element.ownerDocument;
  if (kind === 'window') {
    const frame = frames.at(-1);
    if (frame) {
      const content = frameDocument(frame);
      const place = content && framePlace(frame as HTMLIFrameElement, content);
      return place ? toTop(place.clip, frames.slice(0, -1)) : nothing;
    }
    const window = windowOf(document);
    if (!window) return nothing;
    const {
      offsetLeft = 0,
      offsetTop = 0,
      width = window.innerWidth,
      height = window.innerHeight,
    } = window.visualViewport ?? {};
    // What scroll bars cover is nobody's content.
    const scrolling = document.scrollingElement ?? element;
    const right = nearer(offsetLeft + width, scrolling.clientWidth || window.innerWidth);
    const bottom = nearer(offsetTop + height, scrolling.clientHeight || window.innerHeight);
    return { x: offsetLeft, y: offsetTop, width: right - offsetLeft, height: bottom - offsetTop };
  }
  const { x, y, width, height } = boxOf(element);
  const {
    offsetWidth = 0,
    offsetHeight = 0,
    clientLeft,
    clientTop,
    clientWidth,
    clientHeight,
  } = element as HTMLElement;
  const style = getComputedStyle(element);
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = element;
  const ratio = windowOf(document)?.devicePixelRatio ?? 1;
  const across = openSide(x, width, offsetWidth, {
    borders: [style.borderLeftWidth, style.borderRightWidth],
    before: clientLeft,
    inside: clientWidth,
    isAtEnd: Math.abs(scrollLeft) + clientWidth >= scrollWidth - 1,
    ratio,
  });
  const down = openSide(y, height, offsetHeight, {
    borders: [style.borderTopWidth, style.borderBottomWidth],
    before: clientTop,
    inside: clientHeight,
    isAtEnd: scrollTop + clientHeight >= scrollHeight - 1,
    ratio,
  });
  const { overflowX, overflowY } = style;
  return toTop(
    {
      ...(overflowX === 'visible' ? endlessAcross : { x: across.start, width: across.length }),
      ...(overflowY === 'visible' ? endlessDown : { y: down.start, height: down.length }),
    },
    frames,
  );
}

/** A box without an end where something in it scrolls along: what lies beyond its sides can come into it. */
export function withScrolled(box: Rectangle, { kind, element }: Surrounding): Rectangle {
  const scrolled = kind === 'window' ? (element.ownerDocument.scrollingElement ?? element) : element;
  return {
    ...box,
    ...(scrolled.scrollWidth > scrolled.clientWidth && endlessAcross),
    ...(scrolled.scrollHeight > scrolled.clientHeight && endlessDown),
  };
}

interface Side {
  /** Widths of the two borders, as styles tell them: exactly. */
  readonly borders: readonly [string, string];
  /** The first border with what scroll bar is beside it, and what is left between the borders and scroll bars; in whole CSS pixels. */
  readonly before: number;
  readonly inside: number;
  readonly isAtEnd: boolean;
  readonly ratio: number;
}

/**
 * What is open of a box on one axis. Browsers tell the widths of borders and boxes in whole CSS pixels, and draw a thin border thinner than
 * that where those are of one and a half pixels of the screen each.
 */
function openSide(from: number, length: number, whole: number, { borders, before, inside, isAtEnd, ratio }: Side) {
  const stretch = whole > 0 && Math.abs(length - whole) >= 1 ? length / whole : 1;
  const [first, last] = borders.map((width) => Number.parseFloat(width) || 0) as [number, number];
  const room = length / stretch - first - last;
  const isBarFirst = before - first >= 1;
  const bar = room - inside >= 1 ? barOf(room, inside, isAtEnd || isBarFirst, ratio) : 0;
  const start = isBarFirst ? Math.max(before, first + bar) : first;
  return { start: from + start * stretch, length: (room - bar) * stretch };
}

/**
 * The width of a scroll bar: whole pixels of the screen, of which the told length leaves two to choose from. The wider one, but where all is
 * scrolled to its end: nothing of the content lies under the bar then.
 */
function barOf(room: number, inside: number, isThinner: boolean, ratio: number): number {
  const widest = Math.floor((room - inside + 0.5) * ratio);
  const thinnest = Math.ceil((room - inside - 0.5) * ratio);
  return Math.min(room, Math.max(0, isThinner ? thinnest : Math.max(widest, thinnest)) / ratio);
}

const unbounded = 10_000_000;
const endlessAcross = { x: -unbounded, width: 2 * unbounded };
const endlessDown = { y: -unbounded, height: 2 * unbounded };
const nothing: Rectangle = { x: 0, y: 0, width: 0, height: 0 };

/** A box of the innermost of these frames in the layout viewport of the top window. */
export function toTop(box: Rectangle, frames: readonly Element[]): Rectangle {
  let mapped = box;
  for (const frame of [...frames].reverse()) {
    const content = frameDocument(frame);
    const place = content && framePlace(frame as HTMLIFrameElement, content);
    if (!place) return nothing;
    mapped = place.toOuter(mapped);
  }
  return mapped;
}

/** How many pixels of the top window one of the innermost frame's pixels takes. */
export function stretchOf(frames: readonly Element[]): { readonly x: number; readonly y: number } {
  const { width, height } = toTop({ x: 0, y: 0, width: 1, height: 1 }, frames);
  return { x: width || 1, y: height || 1 };
}

export function intersection(a: Rectangle, b: Rectangle): Rectangle | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}
