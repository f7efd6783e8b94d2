import type { MaskReading } from '@/lib/page/reading';
import type { StageView } from '@/lib/page/staging/stageView';
import type { Rectangle } from '@/lib/page/untampered';
import type { PixelRectangle } from './maskPixels';

/** Where a tile's pixels go. */
export interface TilePixels {
  /** Pixels of the target as a whole. */
  readonly size: { readonly width: number; readonly height: number };
  /** The target's corner in the shot; also outside of it. */
  readonly origin: { readonly x: number; readonly y: number };
  /** The part that the shot shows, in pixels of the target; null for none. */
  readonly shown: PixelRectangle | null;
  /** Further parts that it shows, in pixels of the target. */
  readonly beside: readonly PixelRectangle[];
  /** Parts of the target that no shot can show, in its pixels. */
  readonly empty: readonly PixelRectangle[];
  /** Parts that lie over it on purpose, in pixels of the target. */
  readonly over: readonly PixelRectangle[];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Pixels of a shot by CSS pixel. Browsers tell how large a window is in whole CSS pixels: in a zoomed page that is off by up to half of one,
 * which a long page adds up to several.
 */
export function scaleOf(shot: Size, { shown, devicePixelRatio }: Pick<MaskReading, 'shown' | 'devicePixelRatio'>) {
  const exact = (pixels: number, length: number) =>
    Math.abs(pixels - length * devicePixelRatio) <= devicePixelRatio ? devicePixelRatio : pixels / length;
  return { x: exact(shot.width, shown.width), y: exact(shot.height, shown.height) };
}

/**
 * The geometry of a shot in whole pixels. Edges of the target are rounded as browsers round the boxes that they paint; where something else
 * cuts it off, only pixels that show it wholly count.
 */
export function tilePixels(
  { box, visible, beside, empty, over }: StageView,
  shot: Size,
  masking: Pick<MaskReading, 'shown' | 'devicePixelRatio'>,
): TilePixels {
  const scale = scaleOf(shot, masking);
  const left = Math.round(box.x * scale.x);
  const top = Math.round(box.y * scale.y);
  const width = Math.max(0, Math.round((box.x + box.width) * scale.x) - left);
  const height = Math.max(0, Math.round((box.y + box.height) * scale.y) - top);
  const clipped = (part: Rectangle): PixelRectangle | null => {
    const x = isNear(part.x, box.x) ? left : Math.ceil(part.x * scale.x - tolerance);
    const y = isNear(part.y, box.y) ? top : Math.ceil(part.y * scale.y - tolerance);
    const right = isAtEnd(part.x + part.width, box.x + box.width)
      ? left + width
      : Math.floor((part.x + part.width) * scale.x + tolerance);
    const bottom = isAtEnd(part.y + part.height, box.y + box.height)
      ? top + height
      : Math.floor((part.y + part.height) * scale.y + tolerance);
    const cut = {
      x: Math.max(0, x),
      y: Math.max(0, y),
      right: Math.min(shot.width, right),
      bottom: Math.min(shot.height, bottom),
    };
    if (cut.right <= cut.x || cut.bottom <= cut.y) return null;
    return { x: cut.x - left, y: cut.y - top, width: cut.right - cut.x, height: cut.bottom - cut.y };
  };
  return {
    size: { width, height },
    origin: { x: left, y: top },
    shown: visible && clipped(visible),
    beside: beside.flatMap((part) => clipped(part) ?? []),
    empty: empty.map((part) => {
      const x = Math.floor(part.x * scale.x + tolerance);
      const y = Math.floor(part.y * scale.y + tolerance);
      const right = Math.ceil((part.x + part.width) * scale.x - tolerance);
      const bottom = Math.floor((part.y + part.height) * scale.y + tolerance);
      return { x: x - left, y: y - top, width: right - x, height: bottom - y };
    }),
    over: over.flatMap((part) => clipped(part) ?? []),
  };
}

/** Of whole pixels, for what arithmetic makes of them. */
const tolerance = 0.01;

/** How large a page is is told in whole CSS pixels, how much of it shows is not. */
function isAtEnd(end: number, whole: number): boolean {
  return Math.abs(end - whole) <= 0.5;
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.05;
}
