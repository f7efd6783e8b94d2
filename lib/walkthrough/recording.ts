import type { Pause, ReachedBy } from '@/lib/journey/schemas/walkthrough';
import type { SeenStretch } from '@/lib/journey/visit/seenStretch';
import type { ToldCounts } from './counts';
import type { Place } from './placeOf';
import type { Arrival } from './reachedBy';

/** A page that is open, or marks where one on the exclusion list is. */
export interface OpenView {
  readonly id: string;
  readonly place: Exclude<Place, { kind: 'none' }>;
  readonly title: string;
  readonly arrivedAt: number;
  readonly arrival: Arrival;
  readonly reachedBy: ReachedBy | null;
  readonly words: string | null;
  /** Whether the page itself has said how it was reached, and when. */
  readonly arrivedSaid: number | null;
  readonly feesSeenAt: number | null;
  readonly tab: number;
  readonly taskId: string | null;
  readonly stretches: readonly SeenStretch[];
}

/** A tab of the browser. */
export interface OpenTab {
  /** Within the walkthrough, from 1. */
  readonly number: number;
  readonly view: OpenView | null;
  /** Whether a page was open in it before. */
  readonly wasUsed: boolean;
  /** Its page is not known for sure (it may have changed during a pause) until something says which it is. */
  readonly isStale: boolean;
  /** Its page was forgotten: nothing is recorded of it until another one comes. */
  readonly isMuted: boolean;
  /** Where it was before, for what is told of that late. */
  readonly previous: Place | null;
  /** What its pages have told of themselves so far; left out where they have told nothing of that kind. */
  readonly told?: readonly ToldCounts[];
}

/** Where a recording is at one moment. */
export interface Recording {
  /** Milliseconds since 1970; never goes back. */
  readonly now: number;
  readonly isRecording: boolean;
  /** By the browser's id. */
  readonly tabs: Readonly<Record<string, OpenTab>>;
  readonly tabCount: number;
  /** The tab in front. */
  readonly front: number | null;
  /** The view whose last stretch goes on. */
  readonly inView: string | null;
  /** Until when the person counts as active there. */
  readonly activeUntil: number;
  readonly task: { readonly runId: string; readonly taskId: string } | null;
  readonly pauses: readonly (Omit<Pause, 'from' | 'to'> & { readonly from: number; readonly to: number | null })[];
}

/** A recording that has not begun. */
export function newRecording(now: number): Recording {
  return {
    now,
    isRecording: false,
    tabs: {},
    tabCount: 0,
    front: null,
    inView: null,
    activeUntil: 0,
    task: null,
    pauses: [],
  };
}
