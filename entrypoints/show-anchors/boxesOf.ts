import type { FoundAnchor } from '@/lib/page/anchoring/foundAnchor';
import { frameDocument, framePlace } from '@/lib/page/framePlace';
import { boxOf, type Rectangle } from '@/lib/page/untampered';

export type ShownPlace = Extract<FoundAnchor, { found: true }>;

/** Quotes of whole chapters have a box a line; what shows needs no more. */
const mostBoxes = 300;

/** Where a found part is drawn, a box per line, in CSS pixels of the window's viewport; empty where it is not drawn. */
export function boxesOf({ range, element, frames }: ShownPlace): Rectangle[] {
  let boxes: Rectangle[] = range ? Array.from(range.getClientRects()).slice(0, mostBoxes) : [boxOf(element)];
  for (const frame of [...frames].reverse()) {
    const content = frameDocument(frame);
    const place = content && framePlace(frame as HTMLIFrameElement, content);
    if (!place) return [];
    boxes = boxes.map(place.toOuter).flatMap((box) => within(box, place.clip));
  }
  return merged(boxes.filter(({ width, height }) => width > 1 && height > 1));
}

function within(box: Rectangle, clip: Rectangle): Rectangle[] {
  const x = Math.max(box.x, clip.x);
  const y = Math.max(box.y, clip.y);
  const width = Math.min(box.x + box.width, clip.x + clip.width) - x;
  const height = Math.min(box.y + box.height, clip.y + clip.height) - y;
  return width > 0 && height > 0 ? [{ x, y, width, height }] : [];
}

/** A block and the text in it both have a box: the larger of two that lie in each other goes, where it is no line itself. */
function merged(boxes: readonly Rectangle[]): Rectangle[] {
  return boxes.filter(
    (box, index) =>
      !boxes.some(
        (other, at) => at !== index && contains(box, other) && (box.height > other.height * 1.5 || at < index),
      ),
  );
}

function contains(outer: Rectangle, inner: Rectangle): boolean {
  return (
    inner.x >= outer.x - 1 &&
    inner.y >= outer.y - 1 &&
    inner.x + inner.width <= outer.x + outer.width + 1 &&
    inner.y + inner.height <= outer.y + outer.height + 1
  );
}
