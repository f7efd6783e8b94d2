/** A rectangle of whole pixels of a picture. */
export interface PixelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface RedactionBox extends PixelBox {
  readonly id: number;
}

/** The boxes over a picture, and as they were before each step. */
export interface Redaction {
  readonly boxes: readonly RedactionBox[];
  readonly past: readonly (readonly RedactionBox[])[];
  /** Steps of one kind with one box that follow each other are taken back together. */
  readonly step: string | null;
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export const noBoxes: Redaction = { boxes: [], past: [], step: null };

/** The least that a box is wide and high, in pixels. */
const least = 4;

/** A box between two corners, clipped to the picture; null where it is too small to be meant. */
export function boxBetween(
  one: { readonly x: number; readonly y: number },
  other: { readonly x: number; readonly y: number },
  size: PictureSize,
): PixelBox | null {
  const clip = (value: number, end: number) => Math.min(end, Math.max(0, Math.round(value)));
  const [left, right] = [one.x, other.x].map((x) => clip(x, size.width)).sort((a, b) => a - b) as [number, number];
  const [top, bottom] = [one.y, other.y].map((y) => clip(y, size.height)).sort((a, b) => a - b) as [number, number];
  if (right - left < least || bottom - top < least) return null;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The box with its corner moved, as far as the picture goes. */
export function movedBox<Box extends PixelBox>(box: Box, byX: number, byY: number, size: PictureSize): Box {
  const within = (value: number, room: number) => Math.max(0, Math.min(room, Math.round(value)));
  return { ...box, x: within(box.x + byX, size.width - box.width), y: within(box.y + byY, size.height - box.height) };
}

/** The box made larger or smaller at its lower right corner. */
export function sizedBox<Box extends PixelBox>(box: Box, byX: number, byY: number, size: PictureSize): Box {
  const within = (value: number, room: number) => Math.max(Math.min(least, room), Math.min(room, Math.round(value)));
  return {
    ...box,
    width: within(box.width + byX, size.width - box.x),
    height: within(box.height + byY, size.height - box.y),
  };
}

export function addBox(redaction: Redaction, box: PixelBox): Redaction {
  const id = 1 + Math.max(0, ...redaction.boxes.map((each) => each.id));
  return stepped(redaction, [...redaction.boxes, { ...box, id }], null);
}

/** Puts a box in the place of the one with its id. `kind` is that of the step: `move`, `size`. */
export function changeBox(redaction: Redaction, box: RedactionBox, kind: string): Redaction {
  return stepped(
    redaction,
    redaction.boxes.map((each) => (each.id === box.id ? box : each)),
    `${kind} ${box.id}`,
  );
}

export function removeBox(redaction: Redaction, id: number): Redaction {
  return stepped(
    redaction,
    redaction.boxes.filter((each) => each.id !== id),
    null,
  );
}

/** The step that is under way is over: the next one is taken back by itself. */
export function endStep(redaction: Redaction): Redaction {
  return redaction.step === null ? redaction : { ...redaction, step: null };
}

export function undoStep({ boxes, past }: Redaction): Redaction {
  return { boxes: past.at(-1) ?? boxes, past: past.slice(0, -1), step: null };
}

function stepped({ boxes, past, step }: Redaction, next: readonly RedactionBox[], kind: string | null): Redaction {
  const goesOn = kind !== null && kind === step;
  return { boxes: next, past: goesOn ? past : [...past, boxes], step: kind };
}
