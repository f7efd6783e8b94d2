import * as z from 'zod/mini';
import type { FrameRoom, MaskReading, MaskRectangle } from '@/lib/page/reading';
import type { Rectangle } from '@/lib/page/untampered';
import { parseMaskReading } from './maskReading';

export interface FrameAnswer {
  readonly documentId: string;
  /** What the frame's mask reader gave: `FrameMasks`, null, or anything else. */
  readonly result: unknown;
}

interface ReadFrame {
  readonly documentId: string;
  readonly path: readonly number[];
  readonly masking: MaskReading;
}

const answered = z.object({ path: z.array(z.number()), masking: z.unknown() });

/** Around each mask of a frame, in CSS pixels: its own padding shrinks where the frame is drawn smaller. */
const padding = 2;
/** How much wider than high a frame's pixels may be drawn: whole numbers round. */
const mostStretch = 0.02;
const deepest = 20;

/**
 * A reading in which frames that answered for themselves are masked like the page: their filled fields, and the frames in them that did not
 * answer. A frame stays masked whole where anything about it is in doubt.
 */
export function withFrameMasks(top: MaskReading, answers: readonly FrameAnswer[]): MaskReading {
  const frames = framesOf(answers);
  if (frames.size === 0) return top;
  const documents: string[] = [];
  const rectangles = masksOf(top, frames, documents, 0);
  return documents.length === 0 ? top : { ...top, rectangles, rooms: [], documents };
}

function framesOf(answers: readonly FrameAnswer[]): Map<string, ReadFrame> {
  const frames = new Map<string, ReadFrame>();
  const doubtful = new Set<string>();
  for (const { documentId, result } of answers) {
    const parsed = answered.safeParse(result);
    if (!parsed.success) continue;
    const name = String(parsed.data.path);
    // Two that say they are in the same place: one of them has just gone, and nobody knows which.
    if (frames.has(name)) doubtful.add(name);
    try {
      const masking = parseMaskReading(parsed.data.masking);
      frames.set(name, { documentId, path: parsed.data.path, masking });
    } catch {
      doubtful.add(name);
    }
  }
  for (const name of doubtful) frames.delete(name);
  return frames;
}

function masksOf(
  { rectangles, rooms = [] }: MaskReading,
  frames: ReadonlyMap<string, ReadFrame>,
  documents: string[],
  depth: number,
): MaskRectangle[] {
  return rectangles.flatMap((rectangle, mask) => {
    const room = rooms.find((each) => each.mask === mask);
    const frame = room && depth < deepest ? frames.get(String(room.path)) : undefined;
    const toOuter = room && frame && placeOf(room, frame.masking);
    if (!frame || !toOuter) return [rectangle];
    documents.push(frame.documentId);
    return masksOf(frame.masking, frames, documents, depth + 1).flatMap((inner) => {
      const box = intersection(toOuter(inner), rectangle);
      return box ? [{ ...box, reason: inner.reason }] : [];
    });
  });
}

/** Takes boxes of a frame to the window around it; null where the frame is not drawn as its size says. */
function placeOf({ room }: FrameRoom, { shown }: MaskReading): ((box: Rectangle) => Rectangle) | null {
  const stretchX = room.width / shown.width;
  const stretchY = room.height / shown.height;
  const isEven = Math.abs(stretchX - stretchY) * Math.max(shown.width, shown.height) <= 2 + mostStretch * room.width;
  if (!(stretchX > 0) || !(stretchY > 0) || !isEven) return null;
  return ({ x, y, width, height }) => ({
    x: room.x + x * stretchX - padding,
    y: room.y + y * stretchY - padding,
    width: width * stretchX + 2 * padding,
    height: height * stretchY + 2 * padding,
  });
}

function intersection(a: Rectangle, b: Rectangle): Rectangle | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}
