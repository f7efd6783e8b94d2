import '@/lib/journey/schemas/jitless';
import * as z from 'zod/mini';

/**
 * What the background asks of the scripts in a tab's top frame that let a person pick a part, and that set the page up for pictures of
 * it. Each is answered only by the script that was started under its nonce.
 */
export interface StageRequests {
  /** Lets the person pick, in this language: any part, or one of the page's advertisements, which are all outlined then. Answered with `true` at once; what was picked comes as `pick.taken`. */
  'stage.pick': { nonce: string; language: 'en' | 'fr'; what?: 'part' | 'advertisement' | undefined };
  /** A key that was pressed in the panel while the person picks: the keyboard stays there until the page is clicked. Of no nonce, which the panel does not know. */
  'stage.key': { code: PickKey; shiftKey: boolean };
  /**
   * Measures the target. `picked` is what was picked under this nonce, `window` what the window shows. This and the next five are answered
   * with a `StageView`, or null once the person has cancelled.
   */
  'stage.open': { nonce: string; target: 'picked' | 'page' | 'window'; withoutBanner: boolean };
  /** Brings a point of the target to the upper left of the window, as far as scrolling goes. */
  'stage.show': { nonce: string; x: number; y: number };
  /** Scrolls through all of the target once, for what is loaded only when it is near. */
  'stage.walk': { nonce: string };
  /** Goes to the beginning, and lets the page not hear of scrolling from there on. */
  'stage.deafen': { nonce: string };
  'stage.look': { nonce: string };
  /** Puts the page back as it was. Answered with the target's box then. */
  'stage.close': { nonce: string };
}
export type StageRequest = {
  [Type in keyof StageRequests]: { type: Type; data: StageRequests[Type] };
}[keyof StageRequests];

/** The keys of picking, by their places on the keyboard. */
export const pickKeys = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'PageUp',
  'PageDown',
  'Enter',
  'NumpadEnter',
  'Escape',
] as const;
export type PickKey = (typeof pickKeys)[number];

const nonce = z.string();

const stageRequest = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('stage.pick'),
    data: z.object({ nonce, language: z.enum(['en', 'fr']), what: z.optional(z.enum(['part', 'advertisement'])) }),
  }),
  z.object({ type: z.literal('stage.key'), data: z.object({ code: z.enum(pickKeys), shiftKey: z.boolean() }) }),
  z.object({
    type: z.literal('stage.open'),
    data: z.object({ nonce, target: z.enum(['picked', 'page', 'window']), withoutBanner: z.boolean() }),
  }),
  z.object({ type: z.literal('stage.show'), data: z.object({ nonce, x: z.number(), y: z.number() }) }),
  z.object({ type: z.enum(['stage.walk', 'stage.deafen', 'stage.look', 'stage.close']), data: z.object({ nonce }) }),
]);

/** What the background asks of such a script; null for any other message. */
export function parseStageRequest(message: unknown): StageRequest | null {
  const parsed = stageRequest.safeParse(message);
  return parsed.success ? (parsed.data as StageRequest) : null;
}
