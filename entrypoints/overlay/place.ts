/** CSS pixels of the viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

const margin = 12;
const gap = 8;

/** How much of its height a form may lose, by scrolling inside, to leave in view what is tagged. */
const leastShare = 0.7;

/**
 * Where a box of this size goes in the window, and never outside of it, which may make it smaller: under what it belongs to, else
 * above it, else beside it where only there it leaves all of it in view; else where it is least in its way, under or above. Without an
 * anchor it goes to the upper corner at the end of the line.
 */
export function place(anchor: Box | null, wanted: Size, viewport: Size, rightToLeft: boolean): Box {
  const width = Math.max(0, Math.min(wanted.width, viewport.width - 2 * margin));
  const whole = Math.max(0, Math.min(wanted.height, viewport.height - 2 * margin));
  const keepIn = (start: number, length: number, room: number) =>
    Math.max(margin, Math.min(start, room - margin - length));
  if (anchor === null) {
    return { x: keepIn(rightToLeft ? 0 : viewport.width, width, viewport.width), y: margin, width, height: whole };
  }
  const under = anchor.y + anchor.height + gap;
  const roomUnder = viewport.height - margin - under;
  const roomAbove = anchor.y - gap - margin;
  const beside = whole <= Math.max(roomUnder, roomAbove) ? null : besideOf(anchor, width, viewport, rightToLeft);
  if (beside !== null) return { x: beside, y: keepIn(anchor.y, whole, viewport.height), width, height: whole };
  const goesUnder = whole <= roomUnder || roomUnder >= roomAbove;
  const room = Math.max(0, goesUnder ? roomUnder : roomAbove);
  const height = room >= whole * leastShare ? Math.min(whole, room) : whole;
  const y = goesUnder ? under : anchor.y - gap - height;
  const x = rightToLeft ? anchor.x + anchor.width - width : anchor.x;
  return { x: keepIn(x, width, viewport.width), y: keepIn(y, height, viewport.height), width, height };
}

/** Where it begins on the side where the line ends, else on the other; null where neither has the room. */
function besideOf(anchor: Box, width: number, viewport: Size, rightToLeft: boolean): number | null {
  // What is only partly in view may end before the window begins.
  const right = Math.max(margin, anchor.x + anchor.width + gap);
  const left = Math.min(anchor.x - gap, viewport.width - margin) - width;
  const fitsRight = right + width <= viewport.width - margin;
  const fitsLeft = left >= margin;
  if (fitsRight && (!rightToLeft || !fitsLeft)) return right;
  return fitsLeft ? left : null;
}
