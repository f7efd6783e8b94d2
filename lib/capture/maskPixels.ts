import { pageKey } from '@/lib/journey/pageKey';
import type { MaskReading, MaskRectangle } from '@/lib/page/reading';

/** A rectangle of whole pixels of a picture. */
export interface PixelRectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far a mask may have moved between two readings, in CSS pixels: less than the padding that every mask has. */
const tolerance = 1;

/**
 * One masking out of the readings before and after a shot, each rectangle grown to cover both and so all that lay between; null
 * where they are of different pages, or mask different places or views: then no one knows what the picture shows.
 */
export function commonMasking(before: MaskReading, after: MaskReading): MaskReading | null {
  const sameView =
    pageKey(before.url) === pageKey(after.url) &&
    before.shown.width === after.shown.width &&
    before.shown.height === after.shown.height &&
    before.devicePixelRatio === after.devicePixelRatio &&
    String(before.documents ?? []) === String(after.documents ?? []);
  if (!sameView || before.rectangles.length !== after.rectangles.length) return null;
  const rectangles: MaskRectangle[] = [];
  for (const [index, rectangle] of before.rectangles.entries()) {
    const other = after.rectangles[index];
    if (!other || !isNear(rectangle, other)) return null;
    rectangles.push(around(rectangle, other));
  }
  return { ...after, rectangles };
}

function around(a: MaskRectangle, b: MaskRectangle): MaskRectangle {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  const width = Math.max(a.x + a.width, b.x + b.width) - x;
  return { x, y, width, height: Math.max(a.y + a.height, b.y + b.height) - y, reason: a.reason };
}

function isNear(a: MaskRectangle, b: MaskRectangle): boolean {
  return (
    a.reason === b.reason &&
    Math.abs(a.x - b.x) <= tolerance &&
    Math.abs(a.y - b.y) <= tolerance &&
    Math.abs(a.x + a.width - b.x - b.width) <= tolerance &&
    Math.abs(a.y + a.height - b.y - b.height) <= tolerance
  );
}

/** Whether a picture has the proportions of what the reading says it shows, to within rounding. */
export function showsViewport(picture: { readonly width: number; readonly height: number }, { shown }: MaskReading) {
  const scaleX = picture.width / shown.width;
  const scaleY = picture.height / shown.height;
  return Math.abs(scaleX - scaleY) * Math.max(shown.width, shown.height) <= 2 * Math.max(1, scaleX);
}

/** The masks in pixels of a picture, outwards to whole ones and one more for what scaling smears, clipped to the picture. */
export function maskPixels(
  { rectangles, shown }: MaskReading,
  picture: { readonly width: number; readonly height: number },
): PixelRectangle[] {
  const scaleX = picture.width / shown.width;
  const scaleY = picture.height / shown.height;
  return rectangles.map(({ x, y, width, height }) => {
    const left = Math.max(0, Math.floor(x * scaleX) - 1);
    const top = Math.max(0, Math.floor(y * scaleY) - 1);
    const right = Math.min(picture.width, Math.ceil((x + width) * scaleX) + 1);
    const bottom = Math.min(picture.height, Math.ceil((y + height) * scaleY) + 1);
    return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
  });
}
