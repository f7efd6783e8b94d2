import type { PixelRectangle } from './maskPixels';

/** A picture that is put together out of tiles: which of its pixels are still missing. All in whole pixels of the picture. */
export interface Mosaic {
  /** The upper left corner of the topmost missing part; null once nothing is missing. */
  nextGap(): { readonly x: number; readonly y: number } | null;
  /** Notes that a rectangle can be drawn now, and says which parts of it were missing: these, each once, are to be drawn. */
  cover(rectangle: PixelRectangle): PixelRectangle[];
  /** Gives up the missing part that begins at the next gap: it cannot be brought into view. */
  giveUp(): void;
  /** 0..1. */
  coveredShare(): number;
  /** The smallest rectangle that holds all that was covered; null while there is none. */
  bounds(): PixelRectangle | null;
}

export function createMosaic({ width, height }: { readonly width: number; readonly height: number }): Mosaic {
  let missing: PixelRectangle[] = width > 0 && height > 0 ? [{ x: 0, y: 0, width, height }] : [];
  let covered = 0;
  let bounds: PixelRectangle | null = null;

  const next = () =>
    missing.reduce<PixelRectangle | null>((first, each) => (first && isBefore(first, each) ? first : each), null);

  return {
    nextGap() {
      const gap = next();
      return gap && { x: gap.x, y: gap.y };
    },
    cover(rectangle) {
      const drawn: PixelRectangle[] = [];
      missing = missing.flatMap((part) => {
        const common = overlap(part, rectangle);
        if (!common) return [part];
        drawn.push(common);
        return without(part, common);
      });
      for (const part of drawn) {
        covered += part.width * part.height;
        bounds = bounds ? around(bounds, part) : part;
      }
      return drawn;
    },
    giveUp() {
      const gap = next();
      missing = missing.filter((part) => part !== gap);
    },
    coveredShare: () => (width * height === 0 ? 1 : covered / (width * height)),
    bounds: () => bounds,
  };
}

function isBefore(one: PixelRectangle, other: PixelRectangle): boolean {
  return one.y < other.y || (one.y === other.y && one.x < other.x);
}

/** What two rectangles have in common; null for nothing. */
export function overlap(one: PixelRectangle, other: PixelRectangle): PixelRectangle | null {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  const width = Math.min(one.x + one.width, other.x + other.width) - x;
  const height = Math.min(one.y + one.height, other.y + other.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** A rectangle without one that lies in it: strips above and below over the whole width, and what is left beside it. */
function without(whole: PixelRectangle, hole: PixelRectangle): PixelRectangle[] {
  const right = whole.x + whole.width;
  const bottom = whole.y + whole.height;
  const holeRight = hole.x + hole.width;
  const holeBottom = hole.y + hole.height;
  return [
    { x: whole.x, y: whole.y, width: whole.width, height: hole.y - whole.y },
    { x: whole.x, y: hole.y, width: hole.x - whole.x, height: hole.height },
    { x: holeRight, y: hole.y, width: right - holeRight, height: hole.height },
    { x: whole.x, y: holeBottom, width: whole.width, height: bottom - holeBottom },
  ].filter(({ width, height }) => width > 0 && height > 0);
}

/** The smallest rectangle that holds both. */
export function around(one: PixelRectangle, other: PixelRectangle): PixelRectangle {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}
