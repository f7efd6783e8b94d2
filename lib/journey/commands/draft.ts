import * as z from 'zod/mini';
import { instant, nonNegativeInteger, uuid } from '../schemas/open';
import { newEvidence } from './newEvidence';
import { quickTag, tagSubject } from './quickTag';

/**
 * A quick form not yet saved. It is bound to its tab while that tab is open (`sessionId` is minted per browser session,
 * as tab ids start anew); afterwards it is offered on the same URL and listed as unfinished.
 */
export const draft = z.object({
  /** The id that the touchpoint will have. */
  touchpointId: uuid,
  tabId: z.nullable(nonNegativeInteger),
  sessionId: uuid,
  /** Which of the forms it is: both may be open on one tab. */
  origin: z.enum(['popup', 'overlay']),
  url: z.nullable(z.string()),
  tag: quickTag,
  subject: tagSubject,
  /** The masked screenshot of the moment, once taken. */
  screenshot: z.nullable(newEvidence),
  /** The masked picture of just the picked part. */
  elementPicture: z._default(z.nullable(newEvidence), null),
  /** Whether the person has changed anything: an untouched form is not worth offering again. */
  touched: z.boolean(),
  createdAt: instant,
  updatedAt: instant,
});
export type Draft = z.infer<typeof draft>;

/** Where drafts are kept: a database of its own, with relaxed durability. */
export interface DraftStore {
  /**
   * Keeps it. A tab has one draft of each form: another that was touched is let go from the tab (`tabId` null), an
   * untouched one forgotten.
   */
  put(draft: Draft): Promise<void>;
  get(touchpointId: string): Promise<Draft | null>;
  /**
   * The draft of this tab in this session (an untouched one on its own page only), else the newest unfinished one of
   * the same page that is bound to no tab, or to one of an earlier session.
   */
  find(where: { tabId: number; sessionId: string; url: string | null; origin: Draft['origin'] }): Promise<Draft | null>;
  /** Touched ones, newest first. */
  unfinished(): Promise<Draft[]>;
  delete(touchpointId: string): Promise<void>;
  /** Forgets every one. */
  clear(): Promise<void>;
  /** Forgets those not touched for 30 days, and untouched ones of earlier sessions. Returns how many. */
  expire(now: Date, sessionId: string): Promise<number>;
}
