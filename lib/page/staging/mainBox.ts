import { frameDocument } from '../framePlace';
import { type ShadowRootOf, shadowRootsIn } from '../shadowRoots';
import { type Rectangle, rootElementOf, selectAll } from '../untampered';
import { intersection, openingOf, type Surrounding, surroundingsOf, toTop } from './surroundings';

/** The box in which a page scrolls that does not scroll as a whole. Lengths in CSS pixels of the top window. */
export interface MainBox {
  readonly surrounding: Surrounding;
  /** The part of the window in which its content shows. */
  readonly opening: Rectangle;
  /** How much of its content does not fit. */
  readonly hidden: number;
  /** How far it is scrolled now, from 0 to `hidden`. */
  scrolled(): number;
}

/** A page that can be scrolled by so little is not meant to be; of a box, so much has to be hidden. */
const leastHidden = 100;
/** Of the window: what takes less of it is a part of the page, not the page. */
const leastShare = 0.5;
const mostElements = 60_000;
const mostDepth = 10;

/**
 * The box that holds a page's content where the page itself stands still, as most applications are built: an element that scrolls, also in
 * open shadow roots, or a frame of the same origin; null where the page scrolls by itself, or nothing in it does.
 */
export function mainBoxOf(document: Document, shadowRootOf: ShadowRootOf): MainBox | null {
  const root = rootElementOf(document);
  if (!root || hiddenIn(document.scrollingElement ?? root) >= leastHidden) return null;
  const window = openingOf({ kind: 'window', element: root, frames: [] });
  let best: { readonly box: MainBox; readonly size: number } | null = null;
  let left = mostElements;

  function consider(scrolled: Element, frames: readonly Element[], kind: Surrounding['kind'], element: Element): void {
    // Read first, as it is cheap and true of few.
    if (hiddenIn(scrolled) < leastHidden || scrolled.scrollTop < 0) return;
    const surrounding = { kind, element, frames };
    const opening = openingOf(surrounding);
    let shown = intersection(opening, window);
    for (const outer of surroundingsOf({ element, frames })) shown = shown && intersection(shown, openingOf(outer));
    if (!shown || shown.width * shown.height < leastShare * window.width * window.height) return;
    const stretch = opening.height / scrolled.clientHeight;
    const size = shown.width * scrolled.scrollHeight;
    if (best && best.size >= size) return;
    const hidden = hiddenIn(scrolled) * stretch;
    best = { size, box: { surrounding, opening: shown, hidden, scrolled: () => scrolled.scrollTop * stretch } };
  }

  function collect(around: Document | ShadowRoot, frames: readonly Element[]): void {
    for (const element of selectAll(around, '*')) {
      if (left-- <= 0) return;
      if (element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY)) {
        const isRoot = element === element.ownerDocument.scrollingElement;
        if (!isRoot) consider(element, frames, 'scroller', element);
      }
      if (element.localName === 'iframe' && frames.length < mostDepth) collectFrame(element, frames);
    }
    for (const shadowRoot of shadowRootsIn(around, shadowRootOf)) collect(shadowRoot, frames);
  }

  function collectFrame(frame: Element, frames: readonly Element[]): void {
    const content = frameDocument(frame);
    const root = content && rootElementOf(content);
    if (!content || !root) return;
    const inside = [...frames, frame];
    const { height } = toTop({ x: 0, y: 0, width: 1, height: 1 }, inside);
    if (height > 0) consider(content.scrollingElement ?? root, inside, 'window', root);
    collect(content, inside);
  }

  collect(document, []);
  // The compiler does not see that `consider` sets it.
  return (best as { readonly box: MainBox } | null)?.box ?? null;
}

function hiddenIn({ scrollHeight, clientHeight }: Element): number {
  return scrollHeight - clientHeight;
}
