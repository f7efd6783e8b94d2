import { createDrawnRadios } from './drawnRadios';
import { createFieldLabels } from './fieldLabels';
import { fieldSelector, isChosen, isFilled, isOfAnswered } from './filledFields';
import { type FramePlace, frameDocument, framePlace, frameRoom } from './framePlace';
import { createOfferTeller } from './offeredOptions';
import type { FrameRoom, MaskReading, MaskRectangle } from './reading';
import { piecesOfValues, saidAgain } from './saidAgain';
import { type ShadowRootOf, shadowRootsIn } from './shadowRoots';
import { shownChoices } from './shownChoices';
import { openingOf, surroundingsOf } from './staging/surroundings';
import { typedWords } from './typedWords';
import {
  addressOf,
  boxOf,
  designModeOf,
  nodeTypeOf,
  parentElementOf,
  type Rectangle,
  rootElementOf,
  selectAll,
  textContentOf,
  visibilityOf,
  windowOf,
} from './untampered';
import { framePath } from './windowPath';

const frameSelector = 'iframe,frame,object,embed,fencedframe,portal';

/** Around each field, in CSS pixels: for what antialiasing, focus rings and fractions of pixels let out. */
const padding = 2;

/** Around each frame: sizes come in whole pixels, and what they round away adds up across a wide window. */
const framePadding = 1;

/** Frames nested deeper than this are masked whole. */
const maxDepth = 20;

/**
 * What has to be painted over in a picture of the page: every filled form field (native, editable, or a field by its role) and every choice
 * shown in a list that the page has made itself, of the document, of its open and closed shadow roots and of the frames that may be read,
 * and every frame that may not be read, whole. Not what is ticked, or chosen in a list, of what a shop offers or how it is shown, which says
 * nothing of the person. Of a group of radio buttons, what shows which one is chosen is masked, drawn by the browser or by the page.
 * Rectangles are clipped to what shows, in CSS pixels of the visual viewport: its origin is the picture's, pinch zoom included.
 *
 * It reads and touches nothing: no attribute, style, event, focus or scroll. Fields that paint nothing (no area, `display: none`,
 * `visibility: hidden`) are left out; transparent ones are kept, since pages lay them over a drawing of what is typed.
 * What the page says again of what was typed is masked as well, in its texts: a drawn card, "Please check", a greeting. Not what was only searched
 * for; nor what the page draws or styles write.
 */
export function readMasks(document: Document, shadowRootOf: ShadowRootOf): MaskReading {
  const window = windowOf(document);
  if (!window) throw new Error('The document is not shown in a window.');
  const { scale = 1, offsetLeft = 0, offsetTop = 0 } = window.visualViewport ?? {};
  const shown = { width: window.innerWidth / scale, height: window.innerHeight / scale };

  const masks = new Map<string, MaskRectangle>();
  const rooms = new Map<string, Omit<FrameRoom, 'mask'>>();
  const add = ({ box, reason, isLeft, frame, places }: Mask) => {
    const { x, y, width, height } = box;
    const visible = intersection({ x: x - offsetLeft, y: y - offsetTop, width, height }, { x: 0, y: 0, ...shown });
    if (!visible || isLeft?.()) return;
    const rectangle = { ...rounded(visible), reason };
    const name = JSON.stringify(rectangle);
    // Of two frames in the same place both stay masked.
    const room = frame && !masks.has(name) ? roomInTop(frame, places ?? [], { x: offsetLeft, y: offsetTop }) : null;
    if (room) rooms.set(name, room);
    else rooms.delete(name);
    masks.set(name, rectangle);
  };
  const held: Held = { roots: [], values: new Set() };
  for (const mask of masksIn(document, [], shadowRootOf, held)) add(mask);
  for (const mask of masksOfWords(held)) add(mask);

  return {
    url: addressOf(document),
    rectangles: [...masks.values()],
    shown,
    devicePixelRatio: window.devicePixelRatio,
    historyLength: window.history.length,
    visible: visibilityOf(document) === 'visible',
    rooms: [...masks.keys()].flatMap((name, mask) => {
      const room = rooms.get(name);
      return room ? [{ ...room, mask }] : [];
    }),
  };
}

/** What fields hold that a person typed, and where else it may stand. */
interface Held {
  readonly roots: { readonly root: Document | ShadowRoot; readonly places: readonly FramePlace[] }[];
  readonly values: Set<string>;
}

/** What a page says again of what was typed into it. */
function* masksOfWords({ roots, values }: Held): Generator<Mask> {
  const pieces = piecesOfValues(values);
  if (pieces.length === 0) return;
  for (const { root, places } of roots) {
    for (const range of saidAgain(root, pieces)) {
      for (const line of range.getClientRects()) {
        const box = hasArea(line) ? shownPart(range.startContainer as Text, line) : null;
        const mapped = box && toTop(padded(box, padding), places);
        if (mapped) yield { box: mapped, reason: 'formField' };
      }
    }
  }
}

interface Mask {
  /** In the layout viewport of the top window. */
  readonly box: Rectangle;
  readonly reason: MaskRectangle['reason'];
  /** Whether it is to be seen nevertheless: asked of what shows only, as it takes a while. */
  readonly isLeft?: () => boolean;
  /** The unreadable frame that it masks, and those around it. */
  readonly frame?: Element;
  readonly places?: readonly FramePlace[];
}

/** Where the content of an unreadable frame shows, cut off or not; null where it cannot be told. */
function roomInTop(
  frame: Element,
  places: readonly FramePlace[],
  shownFrom: { readonly x: number; readonly y: number },
): Omit<FrameRoom, 'mask'> | null {
  const path = framePath(frame);
  let box = path && frameRoom(frame as HTMLElement);
  for (const { toOuter } of places) {
    // A frame that is turned takes every box for the whole of it.
    const isTurned = toOuter({ x: 0, y: 0, width: 0, height: 0 }).width > 0;
    box = box && !isTurned ? toOuter(box) : null;
  }
  return path && box && { path, room: { ...box, x: box.x - shownFrom.x, y: box.y - shownFrom.y } };
}

/** `places` lead from this root's viewport to the top one, innermost first. */
function* masksIn(
  root: Document | ShadowRoot,
  places: readonly FramePlace[],
  shadowRootOf: ShadowRootOf,
  held: Held,
): Generator<Mask> {
  held.roots.push({ root, places });
  if (nodeTypeOf(root) === Node.DOCUMENT_NODE) yield* designModeMask(root as Document, places);
  const labelsOf = createFieldLabels(root);
  const isOffer = createOfferTeller(labelsOf);
  const boxesOf = createDrawnRadios(root, labelsOf);
  for (const field of selectAll(root, fieldSelector)) {
    if (!isFilled(field)) continue;
    for (const said of typedWords(field)) held.values.add(said);
    const isLeft = () => isChosen(field) && isOffer(field);
    // How a page draws them is asked of those in view only, and not of what a shop offers.
    const isDrawn = isOfAnswered(field) && [parentElementOf(field), ...labelsOf(field)].some(isNearWindow) && !isLeft();
    for (const box of isDrawn ? boxesOf(field as HTMLInputElement) : [shownPart(field, fieldBox(field))]) {
      const mapped = box && toTop(padded(box, padding), places);
      if (mapped) yield { box: mapped, reason: 'formField', isLeft };
    }
  }
  for (const { place } of shownChoices(root)) {
    const box = shownPart(place, placeBox(place));
    const mapped = box && toTop(padded(box, padding), places);
    if (mapped) yield { box: mapped, reason: 'formField' };
  }
  for (const frame of selectAll(root, frameSelector)) {
    if (frame.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
      yield* frameMasks(frame, places, shadowRootOf, held);
    }
  }
  for (const shadowRoot of shadowRootsIn(root, shadowRootOf)) yield* masksIn(shadowRoot, places, shadowRootOf, held);
}

function* frameMasks(
  frame: Element,
  places: readonly FramePlace[],
  shadowRootOf: ShadowRootOf,
  held: Held,
): Generator<Mask> {
  const content = frameDocument(frame);
  if (content && places.length < maxDepth) {
    const place = framePlace(frame as HTMLIFrameElement, content);
    if (place) yield* masksIn(content, [place, ...places], shadowRootOf, held);
    return;
  }
  const box = boxOf(frame);
  const mapped = hasArea(box) ? toTop(padded(box, framePadding), places) : null;
  if (mapped) yield { box: mapped, reason: 'unreadableFrame', frame, places };
}

/** A document in design mode (an old way to make an editor) is one field. */
function* designModeMask(document: Document, places: readonly FramePlace[]): Generator<Mask> {
  const window = windowOf(document);
  const root = rootElementOf(document);
  if (!window || !root || designModeOf(document) !== 'on' || (textContentOf(root) ?? '').trim() === '') return;
  const mapped = toTop({ x: 0, y: 0, width: window.innerWidth, height: window.innerHeight }, places);
  if (mapped) yield { box: mapped, reason: 'formField' };
}

/** The box of a field, with what flows out of an editable one; null where it paints nothing. */
function fieldBox(field: Element): Rectangle | null {
  const { display, overflow } = getComputedStyle(field);
  const hasOwnBox = display !== 'contents';
  if (hasOwnBox && !field.checkVisibility({ visibilityProperty: true })) return null;
  const box = boxOf(field);
  if (hasOwnBox && (overflow !== 'visible' || isNative(field))) return hasArea(box) ? box : null;
  const range = field.ownerDocument.createRange();
  range.selectNodeContents(field);
  return union(box, range.getBoundingClientRect());
}

/** What of a box shows through the boxes around it that scroll: a basket in a drawer is longer than that. Null for nothing. */
function shownPart(place: Element | Text, box: Rectangle | null): Rectangle | null {
  const element = nodeTypeOf(place) === Node.ELEMENT_NODE ? (place as Element) : parentElementOf(place);
  if (!box || !element || !isNearWindow(element)) return box;
  let shown: Rectangle | null = box;
  for (const surrounding of surroundingsOf({ element, frames: [] })) {
    if (surrounding.kind !== 'window' && hidesRest(surrounding.element))
      shown = shown && intersection(shown, openingOf(surrounding));
  }
  return shown;
}

/** Whether nothing of what is in a box shows beside it, on no side. */
function hidesRest(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  return [overflowX, overflowY].every((overflow) => /^(?:hidden|scroll|auto)$/.test(overflow));
}

function isNearWindow(element: Element | null): boolean {
  const { innerWidth = 0, innerHeight = 0 } = (element && windowOf(element.ownerDocument)) ?? {};
  return (
    element !== null && intersection(boxOf(element), { x: 0, y: 0, width: innerWidth, height: innerHeight }) !== null
  );
}

/** The box of what shows a choice: an element, or a text beside others. */
function placeBox(place: Element | Text): Rectangle | null {
  if (nodeTypeOf(place) === Node.ELEMENT_NODE) return fieldBox(place as Element);
  const range = (place.ownerDocument as Document).createRange();
  range.selectNode(place);
  const box = range.getBoundingClientRect();
  return hasArea(box) ? box : null;
}

function isNative({ localName }: Element): boolean {
  return localName === 'input' || localName === 'textarea' || localName === 'select';
}

function toTop(box: Rectangle, places: readonly FramePlace[]): Rectangle | null {
  let mapped: Rectangle | null = box;
  for (const { toOuter, clip } of places) {
    mapped = mapped && intersection(toOuter(mapped), clip);
  }
  return mapped;
}

function padded({ x, y, width, height }: Rectangle, by: number): Rectangle {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function hasArea({ width, height }: Rectangle): boolean {
  return width > 0 && height > 0;
}

function union(a: Rectangle, b: Rectangle): Rectangle | null {
  if (!hasArea(a)) return hasArea(b) ? b : null;
  if (!hasArea(b)) return a;
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

function intersection(a: Rectangle, b: Rectangle): Rectangle | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const common = {
    x,
    y,
    width: Math.min(a.x + a.width, b.x + b.width) - x,
    height: Math.min(a.y + a.height, b.y + b.height) - y,
  };
  return hasArea(common) ? common : null;
}

/** Outwards to hundredths: short in JSON, and never smaller than what it covers. */
function rounded({ x, y, width, height }: Rectangle): Rectangle {
  const left = Math.floor(x * 100) / 100;
  const top = Math.floor(y * 100) / 100;
  return {
    x: left,
    y: top,
    width: Math.ceil((x + width - left) * 100) / 100,
    height: Math.ceil((y + height - top) * 100) / 100,
  };
}
