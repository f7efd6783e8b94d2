import type { PageView, Pause } from '../schemas/walkthrough';
import type { ExclusionList, RecorderEvent } from './recorderEvent';

/** A page view as the recorder knows it: all that the record says but to which walkthrough it belongs, and what people made of it. */
export type PageViewDraft = Pick<
  PageView,
  | 'id'
  | 'url'
  | 'title'
  | 'arrivedAt'
  | 'inViewMs'
  | 'activeMs'
  | 'clicks'
  | 'fields'
  | 'interruptions'
  | 'feesSeenAt'
  | 'stretches'
  | 'reachedBy'
  | 'searchTerms'
  | 'campaign'
  | 'excludedKind'
  | 'tab'
  | 'taskId'
>;

/** Where a recording is. Plain JSON, read by the recorder alone; the store keeps it. */
export type RecorderState = { readonly format: 1 };

/** What a recording has come to. */
export interface Recorded {
  readonly state: RecorderState;
  /** The page views that may have changed, whole. */
  readonly pageViews: readonly PageViewDraft[];
  /** Page views that were told of before and turned out to be none. */
  readonly goneIds: readonly string[];
  /** All of the walkthrough. */
  readonly pauses: readonly Pause[];
  /** The recorder's time, milliseconds since 1970: it never goes back, whatever the machine's clock does. */
  readonly now: number;
  /** The page view that is in view; null for none, or while nothing is recorded. */
  readonly inView: string | null;
  readonly isRecording: boolean;
}

/** The state machine of `lib/walkthrough`, as the store works with it. */
export interface Recorder {
  /**
   * Takes events into a recording; null is one that has not begun. A total function: events may come twice, in another order than they
   * happened, or not at all, and the clock may jump.
   */
  record(state: RecorderState | null, events: readonly RecorderEvent[], exclusions: ExclusionList): Recorded;
  /** Forgets all from a moment on. The pages open then are not recorded until something else is opened. */
  forgetSince(state: RecorderState, since: number): Recorded;
  /** What the recording has come to, with nothing new. */
  look(state: RecorderState): Recorded;
}
