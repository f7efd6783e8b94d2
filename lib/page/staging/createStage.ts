import { hideBanners } from '../banners';
import { frameDocument } from '../framePlace';
import { keptFocus } from '../keptFocus';
import type { PickedElement } from '../picking/pickedElement';
import type { ShadowRootOf } from '../shadowRoots';
import { bodyOf, boxOf, type Rectangle, rootElementOf, windowOf } from '../untampered';
import { drawnContent } from './drawnContent';
import { pause, twoFramesOf } from './drawnFrames';
import { createInlineChanges, type StyledElement } from './inlineChanges';
import { loadedImages } from './loadedImages';
import { type MainBox, mainBoxOf } from './mainBox';
import { type PinnedPart, pinnedParts } from './pinnedParts';
import { createReveals } from './reveals';
import { releaseScrollLock } from './scrollLock';
import type { StageTarget, StageView } from './stageView';
import {
  intersection,
  openingOf,
  type Surrounding,
  stretchOf,
  surroundingsOf,
  toTop,
  withScrolled,
} from './surroundings';

export interface StageOptions {
  readonly target: StageTarget;
  /** Where the target is what was picked. */
  readonly picked: PickedElement | null;
  readonly withoutBanner: boolean;
}

export interface Stage {
  /** How the target stands now; nothing is changed. */
  look(): StageView;
  /** The same, once what moves has come to rest: what brought it into view may have scrolled the page just now. */
  rest(): Promise<StageView>;
  /**
   * Scrolls through all of it once, so that what a page loads only when it is near is there. To be called before a target is shown that
   * does not fit in the window.
   */
  walk(): Promise<StageView>;
  /** Goes to the beginning, and lets the page not hear of scrolling from there on, until it is put back. */
  deafen(): Promise<StageView>;
  /** Brings a point of the target (CSS pixels from its corner) to the upper left of where it can show, as far as scrolling goes. */
  show(x: number, y: number): Promise<StageView>;
  /** Puts everything back as it was: scroll positions and styles. The page may be looked at again once it resolves. */
  close(): Promise<Rectangle>;
}

/** Of a full page, in CSS pixels: more than anyone looks at, and about what a canvas can hold. */
export const longestPage = 30_000;
const widestPage = 10_000;
/** What a part may grow by while it is pictured, of its own height or of the window's: by images that come late, not as a feed without end does. */
const mostGrowth = { ofPart: 0.5, ofWindow: 2 };
/** Of the walk: a page that grows for ever is left at what it had by then. */
const mostSteps = 80;
const imagesPatienceMs = 4_000;
const stepPatienceMs = 1_500;
const walkPauseMs = 60;
/** Two at a time: four seconds at most. */
const mostFrames = 120;
/** Half a second at most. */
const mostReturns = 15;

/**
 * Sets the page up for pictures of a part that may be larger than the window, and puts it back afterwards. Scrolls at once, whatever the
 * page says of smoothness and snapping; what is fixed or sticky shows where it belongs: outside of the part it is hidden, inside of it
 * sticky parts stay at their own place, and fixed ones show once, at the beginning or the end.
 */
export function createStage(document: Document, options: StageOptions, shadowRootOf: ShadowRootOf): Stage {
  const window = windowOf(document);
  const root = rootElementOf(document);
  if (!window || !root) throw new Error('The document is not shown in a window.');
  const isPage = options.target !== 'picked' || options.picked === null;
  const target: PickedElement = isPage || !options.picked ? { element: root, frames: [] } : options.picked;
  const changes = createInlineChanges();
  const giveFocusBack = keptFocus(document, shadowRootOf);
  const asked = options.withoutBanner ? hideBanners(document, shadowRootOf, changes) : null;
  const banners = asked?.hidden ?? new Set<Element>();
  const topWindow: Surrounding = { kind: 'window', element: root, frames: [] };
  // Restored last: letting a page scroll moves both.
  const before = [topWindow, { kind: 'scroller' as const, element: bodyOf(document) ?? root, frames: [] }].map(place);
  if (options.target !== 'window') releaseScrollLock(document, changes);
  const height = isPage ? 0 : boxOfPart(target).height;
  const mostHeight = height + Math.max(height * mostGrowth.ofPart, window.innerHeight * mostGrowth.ofWindow);
  const surroundings = isPage ? [topWindow] : surroundingsOf(target);
  const main = options.target === 'page' ? mainBoxOf(document, shadowRootOf) : null;
  const scrolling = main ? [main.surrounding] : surroundings.filter(({ kind }) => kind !== 'clip');
  const positions = [...scrolling.map(place), ...before];
  let isStaged = false;
  let drawn: Element | null = null;
  let isCutOff = false;
  const closed = new AbortController();
  const innerFrames = main?.surrounding.frames ?? target.frames;
  const documents = () => [document, ...innerFrames.flatMap((frame) => frameDocument(frame) ?? [])];
  const reveals = createReveals(documents, changes, shadowRootOf);

  function targetBox(): Rectangle {
    if (options.target === 'window') return openingOf(surroundings.at(-1) as Surrounding);
    if (!isPage) return ungrown(boxOfPart(target));
    if (main) return unrolled(main);
    const element = scrollingElementOf(document);
    const height = Math.min(element.scrollHeight, longestPage);
    isCutOff = element.scrollHeight > longestPage || element.scrollWidth > widestPage;
    // Told in whole pixels; a page that does not scroll sideways is as wide as the window, to a part of one.
    const window = openingOf(topWindow);
    const isAsWide = element.scrollWidth <= element.clientWidth && window.x === 0;
    const width = isAsWide ? window.width : Math.min(element.scrollWidth, widestPage);
    // Pages that run from right to left begin at negative offsets.
    const startX =
      getComputedStyle(root as Element).direction === 'rtl' ? element.clientWidth - element.scrollWidth : 0;
    return { x: startX - element.scrollLeft, y: -element.scrollTop, width, height };
  }

  /** Without what a part has grown by beyond all measure. */
  function ungrown(box: Rectangle): Rectangle {
    isCutOff = box.height > mostHeight + 1;
    return { ...box, height: Math.min(box.height, mostHeight) };
  }

  /** The window as it would be if it were high enough for all of what scrolls in it. */
  function unrolled({ hidden, scrolled }: MainBox): Rectangle {
    const window = openingOf(surroundings.at(-1) as Surrounding);
    const height = Math.min(window.height + hidden, longestPage);
    isCutOff = window.height + hidden > longestPage;
    return { ...window, y: window.y - scrolled(), height };
  }

  function lookAtMain({ opening, hidden, scrolled }: MainBox): StageView {
    const window = openingOf(surroundings.at(-1) as Surrounding);
    const box = targetBox();
    const below = opening.y + opening.height;
    const right = opening.x + opening.width;
    const isAtStart = scrolled() < 0.5;
    const isAtEnd = scrolled() > hidden - 1;
    // What stands beside it shows once, as the window shows it first; what stands below it comes at the end.
    const visible = isAtStart ? { ...window, height: below - window.y } : opening;
    const rest = { ...window, y: below - 1, height: window.y + window.height - below + 1 };
    const gap = { y: below - scrolled(), height: hidden };
    const empty = [
      { ...gap, x: window.x, width: opening.x - window.x },
      { ...gap, x: right, width: window.x + window.width - right },
    ];
    return {
      ...inPicture({
        box,
        visible,
        over: overTarget(box),
        beside: isAtEnd && rest.height > 1 ? [rest] : [],
        empty: empty.filter(({ width }) => width > 0),
      }),
      isWhole: false,
      isCutOff,
      hiddenBanners: asked?.banners,
    };
  }

  function look(): StageView {
    if (main) return lookAtMain(main);
    const box = reachable();
    let visible: Rectangle | null = box;
    for (const surrounding of surroundings) visible = visible && intersection(visible, openingOf(surrounding));
    const over = isStaged ? [] : pinned().filter(({ relation }) => relation === 'apart');
    const isWhole =
      visible !== null &&
      isSame(visible, box) &&
      (options.target === 'window' || !isPage || isSame(box, openingOf(surroundings.at(-1) as Surrounding))) &&
      !over.some((part) => shows(part) && intersection(boxOfPart(part), box));
    return {
      ...inPicture({ box, visible, over: overTarget(box), beside: [], empty: [] }),
      isWhole,
      isCutOff,
      hiddenBanners: asked?.banners,
    };
  }

  function inPicture({ box, visible, over, beside, empty }: Omit<StageView, 'isWhole' | 'isCutOff' | 'hiddenBanners'>) {
    const { offsetLeft = 0, offsetTop = 0 } = window?.visualViewport ?? {};
    const moved = ({ x, y, width, height }: Rectangle) => ({ x: x - offsetLeft, y: y - offsetTop, width, height });
    return {
      box: moved(box),
      visible: visible && moved(visible),
      over: over.map(moved),
      beside: beside.map(moved),
      empty: empty.map(moved),
    };
  }

  /** The fixed parts of a page that are left in this picture of it. */
  function overTarget(box: Rectangle): Rectangle[] {
    if (!isStaged || !isPage) return [];
    return pinned()
      .filter(
        (part) => part.position === 'fixed' && part.relation === 'inside' && shows(part) && !changes.has(part.element),
      )
      .flatMap((part) => {
        const shown = intersection(boxOfPart(part), box);
        return shown ? [shown] : [];
      });
  }

  function pinned(): PinnedPart[] {
    return pinnedParts(document, target, shadowRootOf, main);
  }

  /** Lets what does not scroll show only where it belongs in the whole. Anew for each picture: pages pin parts while they scroll. */
  function settlePinned(): void {
    const opening = openingOf(surroundings.at(-1) as Surrounding);
    const box = targetBox();
    const atStart = box.y >= opening.y - 1;
    const atEnd = box.y + box.height <= opening.y + opening.height + 1;
    for (const part of pinned()) {
      const { element, position, relation } = part;
      if (relation === 'behind' || isInBanner(element)) continue;
      const content = isPage && drawnContent(element, box.height);
      if (content) {
        drawn = content;
        continue;
      }
      if (relation === 'apart') changes.hide(element);
      else if (position === 'sticky') unstick(element);
      else if (relation === 'inside' && element !== target.element) {
        if (belongsHere(boxOfPart(part), opening, atStart, atEnd)) changes.undo(element);
        else changes.hide(element);
      }
    }
  }

  function isInBanner(element: Element): boolean {
    return [...banners].some((banner) => Node.prototype.contains.call(banner, element));
  }

  /** Sticky parts take the same room as others do, so they can be laid at their own place without moving anything. */
  function unstick(element: StyledElement): void {
    if (changes.has(element)) return;
    const { zIndex } = getComputedStyle(element);
    changes.set(element, 'position', 'relative');
    for (const side of ['top', 'right', 'bottom', 'left']) changes.set(element, side, 'auto');
    if (zIndex === 'auto') changes.set(element, 'z-index', '0');
  }

  function steadyScrolling(): void {
    for (const { element } of scrolling) {
      changes.set(element as StyledElement, 'scroll-snap-type', 'none');
      changes.set(element as StyledElement, 'overflow-anchor', 'none');
    }
  }

  function scrollTo(x: number, y: number): void {
    reveals.noteScroll();
    if (main) {
      const { surrounding, opening } = main;
      scrollBy(surrounding, 0, (targetBox().y + y - opening.y) / stretchOf(surrounding.frames).y);
      return;
    }
    for (const surrounding of scrolling) {
      const box = reachable();
      const opening = openingOf(surrounding);
      const stretch = stretchOf(surrounding.frames);
      scrollBy(surrounding, (box.x + x - opening.x) / stretch.x, (box.y + y - opening.y) / stretch.y);
    }
  }

  /** The target's box without what can never be seen: an edge that does not scroll cuts off what nothing inside of it can bring there. */
  function reachable(): Rectangle {
    const box = targetBox();
    const inside: Surrounding[] = [];
    let cut: Rectangle | null = box;
    for (const surrounding of surroundings) {
      if (surrounding.kind !== 'clip') inside.push(surrounding);
      else cut = cut && intersection(cut, inside.reduce(withScrolled, openingOf(surrounding)));
    }
    return cut ?? { ...box, width: 0, height: 0 };
  }

  /** Content that scripts draw follows the page slowly. */
  async function drawnAtRest(): Promise<void> {
    for (let frames = 0, before = Number.NaN; frames < mostFrames; frames++) {
      await twoFramesOf(window as Window);
      if (!drawn || Math.abs(boxOf(drawn).y - before) < 0.1) return;
      before = boxOf(drawn).y;
    }
  }

  async function settle(): Promise<void> {
    await drawnAtRest();
    await Promise.all(documents().map((each) => loadedImages(each, shadowRootOf, stepPatienceMs)));
    await reveals.atRest();
  }

  async function show(x: number, y: number): Promise<StageView> {
    if (!isStaged) {
      isStaged = true;
      steadyScrolling();
    }
    scrollTo(x, y);
    settlePinned();
    await settle();
    // What has come into view may have moved it, or been pinned just now.
    scrollTo(x, y);
    settlePinned();
    await drawnAtRest();
    return look();
  }

  async function walk(): Promise<StageView> {
    isStaged = true;
    steadyScrolling();
    let y = 0;
    for (let step = 0; step < mostSteps; step++) {
      scrollTo(0, y);
      await twoFramesOf(window as Window);
      await pause(walkPauseMs);
      reveals.hold();
      const { height } = reachable();
      const opening = openingOf(scrolling[0] ?? (surroundings.at(-1) as Surrounding));
      y += Math.max(100, opening.height);
      if (y >= height) break;
    }
    await Promise.all(documents().map((each) => loadedImages(each, shadowRootOf, imagesPatienceMs, true)));
    scrollTo(0, 0);
    settlePinned();
    await settle();
    return look();
  }

  async function deafen(): Promise<StageView> {
    scrollTo(0, 0);
    settlePinned();
    await settle();
    for (const { element } of scrolling) {
      windowOf(element.ownerDocument)?.addEventListener('scroll', keep, { capture: true, signal: closed.signal });
    }
    return look();
  }

  /** Whether all of it stood there already. */
  function scrollBack(): boolean {
    return positions.map(({ surrounding, left, top }) => restore(surrounding, left, top)).every((isThere) => isThere);
  }

  /** Headers that change their height when they hear of scrolling move what is below them once more. */
  async function scrolledBackAtRest(): Promise<void> {
    for (let looks = 0, still = 0; looks < mostReturns && still < (isStaged ? 2 : 1); looks++) {
      await twoFramesOf(window as Window);
      still = scrollBack() ? still + 1 : 0;
    }
  }

  return {
    look,
    async rest() {
      await twoFramesOf(window);
      await reveals.atRest();
      return look();
    },
    walk,
    deafen,
    show,
    async close() {
      closed.abort();
      reveals.end();
      scrollBack();
      changes.undoAll();
      giveFocusBack();
      // Scrolling may be held by what was just put back.
      scrollBack();
      await scrolledBackAtRest();
      return isPage ? openingOf(surroundings.at(-1) as Surrounding) : boxOfPart(target);
    },
  };
}

function keep(event: Event): void {
  event.stopImmediatePropagation();
}

/** What hangs from the top shows at the beginning, what stands on the bottom at the end. */
function belongsHere(box: Rectangle, opening: Rectangle, atStart: boolean, atEnd: boolean): boolean {
  const isLow = box.y > opening.y + opening.height / 2;
  return isLow ? atEnd : atStart;
}

function boxOfPart({ element, frames }: PickedElement): Rectangle {
  const { x, y, width, height } = boxOf(element);
  return toTop({ x, y, width, height }, frames);
}

function shows({ element }: PinnedPart): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

function isSame(one: Rectangle, other: Rectangle): boolean {
  return (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(one[side] - other[side]) < 0.5);
}

function scrollingElementOf(document: Document): Element {
  return document.scrollingElement ?? (rootElementOf(document) as Element);
}

function place(surrounding: Surrounding) {
  return { surrounding, ...positionOf(surrounding) };
}

function positionOf({ kind, element }: Surrounding): { left: number; top: number } {
  const window = windowOf(element.ownerDocument);
  return kind === 'window' && window
    ? { left: window.scrollX, top: window.scrollY }
    : { left: element.scrollLeft, top: element.scrollTop };
}

function scrollBy({ kind, element }: Surrounding, left: number, top: number): void {
  const moved: ScrollToOptions = { left: Math.floor(left), top: Math.floor(top), behavior: 'instant' };
  if (kind === 'window') windowOf(element.ownerDocument)?.scrollBy(moved);
  else Reflect.apply(Element.prototype.scrollBy, element, [moved]);
}

/** Whether it stood there already. */
function restore(surrounding: Surrounding, left: number, top: number): boolean {
  const now = positionOf(surrounding);
  if (now.left === left && now.top === top) return true;
  const { kind, element } = surrounding;
  const options: ScrollToOptions = { left, top, behavior: 'instant' };
  if (kind === 'window') windowOf(element.ownerDocument)?.scrollTo(options);
  else Reflect.apply(Element.prototype.scrollTo, element, [options]);
  return false;
}
