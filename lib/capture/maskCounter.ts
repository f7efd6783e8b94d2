import type { MaskCount } from '@/lib/journey/schemas/evidence';
import type { MaskRectangle } from '@/lib/page/reading';
import type { PixelRectangle } from './maskPixels';
import { around, overlap } from './mosaic';
import type { MaskedShot } from './takeScreenshot';
import type { TilePixels } from './tilePixels';

/** From where to where something goes, and whether it may go on beyond what the shot shows. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly isCutAtStart: boolean;
  readonly isCutAtEnd: boolean;
}

interface SeenMask {
  readonly reason: MaskRectangle['reason'];
  readonly across: Stretch;
  readonly down: Stretch;
}

/** In pixels: pages are drawn at parts of one. */
const tolerance = 2;

/** Counts the masks that show in a picture of several shots: one that two shots show counts once, however close others stand. */
export function createMaskCounter() {
  const seen: SeenMask[] = [];

  return {
    add({ origin, shown, beside }: TilePixels, { masks, masking }: Omit<MaskedShot, 'picture'>): void {
      const parts = shown ? [shown, ...beside] : [];
      const here = masks.flatMap((mask, index) => {
        const reason = masking.rectangles[index]?.reason;
        const placed = { ...mask, x: mask.x - origin.x, y: mask.y - origin.y };
        return (reason && seenIn(parts, placed, reason)) ?? [];
      });
      const known = new Set(seen.keys());
      // What goes on from an earlier shot ends first.
      for (const mask of here.toSorted((one, other) => one.down.end - other.down.end)) {
        const same = [...known].find((index) => isSame(seen[index] as SeenMask, mask));
        if (same === undefined) seen.push(mask);
        else {
          known.delete(same);
          seen[same] = joined(seen[same] as SeenMask, mask);
        }
      }
    },
    counts(): MaskCount[] {
      return (['formField', 'unreadableFrame'] as const)
        .map((reason) => ({ reason, count: seen.filter((each) => each.reason === reason).length }))
        .filter(({ count }) => count > 0);
    },
  };
}

/** What of a mask these parts of a shot show; null for nothing. */
function seenIn(parts: readonly PixelRectangle[], placed: PixelRectangle, reason: SeenMask['reason']): SeenMask | null {
  const shown = parts.flatMap((part) => overlap(placed, part) ?? []);
  const [first] = shown;
  if (!first) return null;
  const mask = shown.reduce(around);
  const stretch = (at: 'x' | 'y', size: 'width' | 'height'): Stretch => {
    const [start, end] = [mask[at], mask[at] + mask[size]];
    return {
      start,
      end,
      isCutAtStart: parts.some((part) => Math.abs(part[at] - start) < tolerance),
      isCutAtEnd: parts.some((part) => Math.abs(part[at] + part[size] - end) < tolerance),
    };
  };
  return { reason, across: stretch('x', 'width'), down: stretch('y', 'height') };
}

function isSame(one: SeenMask, other: SeenMask): boolean {
  return one.reason === other.reason && goTogether(one.across, other.across) && goTogether(one.down, other.down);
}

/** Whether two stretches can be of one thing: where one of them ends before the other, its shot did. */
function goTogether(one: Stretch, other: Stretch): boolean {
  if (one.start > other.end + tolerance || other.start > one.end + tolerance) return false;
  const later = one.start > other.start ? one : other;
  const earlier = one.end < other.end ? one : other;
  const beginTogether = Math.abs(one.start - other.start) <= tolerance || later.isCutAtStart;
  return beginTogether && (Math.abs(one.end - other.end) <= tolerance || earlier.isCutAtEnd);
}

function joined(one: SeenMask, other: SeenMask): SeenMask {
  return { reason: one.reason, across: together(one.across, other.across), down: together(one.down, other.down) };
}

function together(one: Stretch, other: Stretch): Stretch {
  const first = one.start <= other.start ? one : other;
  const last = one.end >= other.end ? one : other;
  return { start: first.start, end: last.end, isCutAtStart: first.isCutAtStart, isCutAtEnd: last.isCutAtEnd };
}
