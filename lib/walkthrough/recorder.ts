import type { Recorded, Recorder, RecorderState } from '@/lib/journey/visit/recorder';
import type { ExclusionList, RecorderEvent } from '@/lib/journey/visit/recorderEvent';
import { latestMs } from '@/lib/journey/visit/recorderEvent';
import { stretchesUntil } from '@/lib/journey/visit/stretchesUntil';
import { draftOf } from './draftOf';
import { type KnownEvent, knownEvent } from './knownEvent';
import { newRecording, type OpenView, type Recording } from './recording';
import { rememberedIds, times } from './settings';
import { type Step, step, type TimedEvent } from './step';

/** What the store keeps between two calls. */
interface State extends RecorderState {
  /** As it was before the events in `recent`: nothing can change it any more. */
  readonly settled: Recording;
  /** The last seconds, in order of time: an event that comes late takes its place among them, and what follows is told anew. */
  readonly recent: readonly TimedEvent[];
  readonly knownIds: readonly string[];
  /** By how much the machine's clock was put back, as far as it has not caught up. */
  readonly behindMs: number;
}

/** See `Recorder`. */
export const recorder: Recorder = {
  record(before, events, exclusions) {
    let state = (before as State | null) ?? begin(events);
    const written = viewsOf(state);
    const gone = new Set<string>();
    const found = new Map<string, OpenView>();
    for (const event of events) {
      const known = viewsOf(state);
      state = take(state, event, exclusions);
      const now = viewsOf(state);
      for (const id of known.keys()) if (!now.has(id)) gone.add(id);
      for (const [id, view] of now) {
        gone.delete(id);
        found.set(id, view);
      }
      state = settle(state);
    }
    for (const id of gone) found.delete(id);
    // One that nothing has touched is the very same.
    const changed = [...found.values()].filter((view) => written.get(view.id) !== view);
    return { ...outcome(state), pageViews: changed.map(draftOf), goneIds: [...gone] };
  },
  forgetSince(before, since) {
    const state = before as State;
    const { recording } = told(state);
    const from = Math.min(recording.now, since + state.behindMs);
    const tabs = Object.entries(recording.tabs).map(([id, tab]) => {
      const isForgotten = tab.view !== null && tab.view.arrivedAt >= from;
      const view = isForgotten
        ? null
        : tab.view && { ...tab.view, stretches: stretchesUntil(tab.view.stretches, from) };
      return [id, { ...tab, view, isMuted: isForgotten || Number(id) === recording.front }] as const;
    });
    const settled = { ...recording, inView: null, tabs: Object.fromEntries(tabs) };
    const after: State = { ...state, settled, recent: [] };
    return { ...outcome(after), pageViews: [...viewsOf(after).values()].map(draftOf) };
  },
  look: (state) => outcome(state as State),
};

function begin([first]: readonly RecorderEvent[]): State {
  return { format: 1, settled: newRecording(first?.at ?? 0), recent: [], knownIds: [], behindMs: 0 };
}

/** Takes one event in, at its place among the last ones. */
function take(state: State, event: RecorderEvent, exclusions: ExclusionList): State {
  if (state.knownIds.includes(event.id)) return state;
  const { recording } = told(state);
  const { at: moment, behindMs } = momentOf(state, recording.now, event);
  // No page of before is left to tell anything once the browser or the extension was started anew: what comes is of after that, whatever it says.
  const isStart = ({ type }: TimedEvent) => type === 'browserStarted' || type === 'restarted';
  const at = Math.max(moment, state.recent.findLast(isStart)?.at ?? moment);
  // What comes after a pause has begun is not even kept for the moment.
  if (!recording.isRecording && at >= recording.now && isOfPage(event)) return { ...state, behindMs };
  const timed: TimedEvent = { ...(knownEvent(event, exclusions) satisfies KnownEvent), at };
  const index = state.recent.findIndex((each) => each.at > at);
  const recent = state.recent.toSpliced(index === -1 ? state.recent.length : index, 0, timed);
  const knownIds = [...state.knownIds, event.id].slice(-rememberedIds);
  return { ...state, recent, knownIds, behindMs };
}

/** What tells of a page, and is of no use without it. */
function isOfPage({ type }: RecorderEvent): boolean {
  return type === 'navigated' || type === 'arrived' || type === 'titled' || type === 'seen' || type === 'activity';
}

/**
 * The recorder's time of an event. It follows the machine's clock, and goes on where that was put back: a browser's event that comes from
 * long ago says so, while a page's own may have waited in a tab that slept, and any one where it could not be written.
 */
function momentOf(
  state: State,
  now: number,
  { type, at: said, wasHeld }: RecorderEvent,
): { at: number; behindMs: number } {
  if (said >= now) return { at: said, behindMs: 0 };
  const at = Math.min(said + state.behindMs, latestMs);
  if (at >= now - times.late) return { at, behindMs: state.behindMs };
  const isOld = wasHeld === true || type === 'activity' || type === 'arrived' || type === 'titled';
  return isOld ? { at: now - times.late, behindMs: state.behindMs } : { at: now, behindMs: now - said };
}

/** The recording with its last events told, and the views that were over within them. */
function told({ settled, recent }: State): { readonly recording: Recording; readonly over: readonly OpenView[] } {
  let recording = settled;
  const over: OpenView[] = [];
  for (const event of recent) {
    const after = stepOnce(recording, event);
    recording = after.recording;
    over.push(...after.over);
  }
  return { recording, over };
}

/** What came of an event after this recording is found once: with hundreds of tabs, all of the last seconds would be told over and over. */
const steps = new WeakMap<TimedEvent, { readonly before: Recording; readonly after: Step }>();

function stepOnce(before: Recording, event: TimedEvent): Step {
  const known = steps.get(event);
  if (known?.before === before) return known.after;
  const after = step(before, event);
  steps.set(event, { before, after });
  return after;
}

/** Takes events that are no longer waited with out of the recent ones. */
function settle(state: State): State {
  const { recording } = told(state);
  const open = state.recent.findIndex(({ at }) => at > recording.now - times.late);
  const done = open === -1 ? state.recent : state.recent.slice(0, open);
  if (done.length === 0) return state;
  return { ...state, settled: told({ ...state, recent: done }).recording, recent: state.recent.slice(done.length) };
}

/** Every view that is open or was over within the recent events, by its id. */
function viewsOf(state: State): Map<string, OpenView> {
  const { recording, over } = told(state);
  const open = Object.values(recording.tabs).flatMap(({ view }) => view ?? []);
  return new Map([...over, ...open].map((view) => [view.id, view]));
}

function outcome(state: State): Recorded {
  const { recording } = told(state);
  return {
    state,
    pageViews: [],
    goneIds: [],
    pauses: recording.pauses.map(({ from, to, reason }) => ({
      from: new Date(from).toISOString(),
      to: to === null ? null : new Date(to).toISOString(),
      reason,
    })),
    now: recording.now,
    inView: recording.inView,
    isRecording: recording.isRecording,
  };
}
