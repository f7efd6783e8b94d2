import * as z from 'zod/mini';
import type { MaskReading } from '@/lib/page/reading';

const length = z.number().check(z.minimum(0));

const maskRectangle = z.object({
  x: length,
  y: length,
  width: length,
  height: length,
  reason: z.enum(['formField', 'unreadableFrame']),
});

const maskReading = z.object({
  url: z.string(),
  rectangles: z.array(maskRectangle),
  shown: z.object({ width: z.number().check(z.positive()), height: z.number().check(z.positive()) }),
  devicePixelRatio: z.number().check(z.positive()),
  historyLength: length,
  visible: z.boolean(),
  rooms: z.optional(
    z.array(
      z.object({
        path: z.array(z.number()),
        mask: z.number(),
        room: z.object({ x: z.number(), y: z.number(), width: length, height: length }),
      }),
    ),
  ),
  documents: z.optional(z.array(z.string())),
});

/** What the mask reader sent from a page's tab, checked. Throws where it is anything else: then nothing may be kept. */
export function parseMaskReading(sent: unknown): MaskReading {
  return z.parse(maskReading, sent);
}
