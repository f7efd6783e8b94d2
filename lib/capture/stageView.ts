import * as z from 'zod/mini';
import type { StageView } from '@/lib/page/staging/stageView';
import type { Rectangle } from '@/lib/page/untampered';

const rectangle = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number().check(z.minimum(0)),
  height: z.number().check(z.minimum(0)),
});

const stageView = z.object({
  box: rectangle,
  visible: z.nullable(rectangle),
  isWhole: z.boolean(),
  over: z.array(rectangle),
  beside: z.array(rectangle),
  empty: z.array(rectangle),
  isCutOff: z.boolean(),
  hiddenBanners: z.optional(z.number().check(z.minimum(0))),
});

/** What the script that sets a page up sent, checked; null where the person cancelled. Throws where it is anything else. */
export function parseStageView(sent: unknown): StageView | null {
  return z.parse(z.nullable(stageView), sent);
}

/** The target's box, once the page is as it was; null where nothing was set up. */
export function parseStageBox(sent: unknown): Rectangle | null {
  return z.nullable(rectangle).safeParse(sent).data ?? null;
}
