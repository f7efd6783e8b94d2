import * as z from 'zod/mini';
import { address } from '../schemas/open';
import { epochMs } from './recorderEvent';

const count = z.int().check(z.minimum(0), z.maximum(10_000));
const sign = { at: epochMs, url: address };

/** What a page tells of itself while a walkthrough is recorded: addresses and numbers, never what was typed or what stands on it. */
export const pageSign = z.discriminatedUnion('kind', [
  /** It was loaded. */
  z.object({
    ...sign,
    kind: z.literal('arrived'),
    /** '' for none. */
    referrer: z.string(),
    navigation: z.enum(['navigate', 'reload', 'backForward']),
  }),
  /** Its script changed its address. */
  z.object({ ...sign, kind: z.literal('moved'), isBack: z.boolean() }),
  /** The browser brought it back as it was left. */
  z.object({ ...sign, kind: z.literal('broughtBack') }),
  /** The person did something. */
  z.object({
    ...sign,
    kind: z.literal('acted'),
    /** When the page began to count: then the numbers are all since, else those since it last said so. */
    since: z.optional(epochMs),
    clicks: count,
    fields: count,
    interruptions: count,
    feesSeen: z.boolean(),
  }),
]);
export type PageSign = z.infer<typeof pageSign>;
