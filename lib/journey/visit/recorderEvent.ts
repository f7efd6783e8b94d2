import * as z from 'zod/mini';
import { address, uuid } from '../schemas/open';

/** The end of the year 9999: what both `Date` and the format's instants hold. */
export const latestMs = 253_402_300_799_999;
/** Milliseconds since 1970. */
export const epochMs = z.int().check(z.minimum(0), z.maximum(latestMs));

const count = z._default(z.int().check(z.minimum(0), z.maximum(1_000_000)), 0);
/** Of the browser; means nothing after it has ended. */
const tab = z.int();
const page = { tab, url: address };
const event = {
  /** Minted where the event arises: the same event sent twice counts once. */
  id: uuid,
  at: epochMs,
  /** It could not be written when it came: that it is from long ago says nothing of the clock. */
  wasHeld: z.optional(z.boolean()),
};

/** How the browser says that a page was reached; null where it does not say. */
export const transition = z.nullable(z.enum(['typed', 'link', 'form', 'reload', 'backForward', 'other']));

/**
 * What the browser tells the recorder of a walkthrough. Of private windows nothing is ever sent: while one of them is in
 * front, that is `focusChanged` to null. No event can carry what was typed.
 */
export const recorderEvent = z.discriminatedUnion('type', [
  /** A tab shows another address: a page that was loaded, or (`isSamePage`) one that its script made of the one before. */
  z.object({
    ...event,
    type: z.literal('navigated'),
    ...page,
    isSamePage: z._default(z.boolean(), false),
    transition: z._default(transition, null),
    referrer: z._default(z.nullable(z.string()), null),
    /** The tab that opened this one, where it is new. */
    openerTab: z._default(z.nullable(tab), null),
  }),
  /** What the page itself knows of how it was reached, once it runs. */
  z.object({
    ...event,
    type: z.literal('arrived'),
    ...page,
    navigation: z.enum(['navigate', 'reload', 'backForward']),
    referrer: z._default(z.nullable(z.string()), null),
  }),
  z.object({ ...event, type: z.literal('titled'), ...page, title: z.string() }),
  /**
   * This page is in front of the person now: to be sent when the focus goes to a tab, after a start, a pause, a new start of the browser, and
   * now and then. Heals what was lost.
   */
  z.object({ ...event, type: z.literal('seen'), ...page, title: z._default(z.string(), '') }),
  /** Another tab is in front; null = none whose pages are recorded (another program, a private window). */
  z.object({ ...event, type: z.literal('focusChanged'), tab: z.nullable(tab) }),
  /** The person did something on the page. Numbers only. */
  z.object({
    ...event,
    type: z.literal('activity'),
    ...page,
    /** When the page began to count: then the numbers are all since, else those since it last told. */
    since: z.optional(epochMs),
    clicks: count,
    /** Form fields that have been filled in. */
    fields: count,
    /** Banners and pop-ups that came. */
    interruptions: count,
    /** Whether fees (delivery, service, booking) stand on it. */
    feesSeen: z._default(z.boolean(), false),
  }),
  z.object({ ...event, type: z.literal('tabClosed'), tab }),
  z.object({ ...event, type: z.literal('paused') }),
  z.object({ ...event, type: z.literal('resumed') }),
  z.object({ ...event, type: z.literal('taskStarted'), runId: uuid, taskId: uuid }),
  z.object({ ...event, type: z.literal('taskEnded'), runId: uuid }),
  /** A sign of life. Where none came for longer than `RecorderSettings.gapMs`, the machine slept. */
  z.object({ ...event, type: z.literal('tick') }),
  /** The browser has been started anew: its tabs have other ids. */
  z.object({ ...event, type: z.literal('browserStarted') }),
  /** The extension has been started anew, alone or with the browser: these tabs are open. */
  z.object({ ...event, type: z.literal('restarted'), tabs: z.array(tab) }),
  /** The end: nothing is recorded until `resumed`. */
  z.object({ ...event, type: z.literal('stopped') }),
]);
export type RecorderEvent = z.infer<typeof recorderEvent>;

/** Which pages are left out of a recording: of each there is only its kind and its time. */
export const exclusionList = z.object({
  /** The kinds that are left out: see `exclusionKinds`. */
  kinds: z.array(z.string()),
  /** Hosts, with all below them, that the person leaves out as well. */
  own: z.array(z.string()),
  /** Hosts, with all below them, that are recorded all the same: such as the bank that is studied. */
  allowed: z.array(z.string()),
});
export type ExclusionList = z.infer<typeof exclusionList>;
