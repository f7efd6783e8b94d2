import type { SeenStretch } from '@/lib/journey/visit/seenStretch';
import { newCounts } from './counts';
import type { KnownEvent } from './knownEvent';
import type { Place } from './placeOf';
import { type Arrival, reachedByOf } from './reachedBy';
import type { OpenTab, OpenView, Recording } from './recording';
import { times } from './settings';

/** An event with its moment in the recorder's time. */
export type TimedEvent = KnownEvent & { readonly at: number };

/** A recording after an event, and the views that are over with it. */
export interface Step {
  readonly recording: Recording;
  readonly over: readonly OpenView[];
}

type EventOf<Type extends KnownEvent['type']> = Extract<TimedEvent, { readonly type: Type }>;

/** Takes one event into a recording. Total: whatever comes, time in view neither overlaps nor goes back. */
export function step(before: Recording, event: TimedEvent): Step {
  const over: OpenView[] = [];
  const moved = isStartOfBrowser(before, event) ? closedUntil(before, event.at) : until(before, event.at);
  const told = tell(moved, event, over);
  // What one task cost is told from what the next one does.
  const isCut = event.type === 'taskStarted' || event.type === 'taskEnded';
  return { recording: withView(isCut ? withoutView(told) : told), over };
}

/** Lets time go by. What is in view is so until then, unless the machine slept. */
function until(recording: Recording, at: number): Recording {
  const { now } = recording;
  if (at <= now) return recording;
  if (!recording.isRecording) return { ...recording, now: at };
  if (at - now > times.gap) {
    const slept = { from: now, to: at, reason: 'sleep' as const };
    return { ...withoutView(recording), now: at, pauses: [...recording.pauses, slept] };
  }
  const activeMs = Math.max(0, Math.min(at, recording.activeUntil) - now);
  const grown = changeStretch(recording, recording.inView, (stretch) => ({
    ...stretch,
    to: at,
    activeMs: stretch.activeMs + activeMs,
  }));
  return { ...grown, now: at };
}

/** Whether the browser was closed before this: of the tabs that were open none is there any more. */
function isStartOfBrowser({ tabs }: Recording, event: TimedEvent): boolean {
  if (event.type !== 'restarted') return event.type === 'browserStarted';
  const known = Object.keys(tabs);
  return known.length > 0 && !known.some((id) => event.tabs.includes(Number(id)));
}

/** The browser was closed since the last sign of life. */
function closedUntil(recording: Recording, at: number): Recording {
  const { now, isRecording } = recording;
  const later = Math.max(at, now);
  if (!isRecording || later === now) return { ...recording, now: later };
  const closed = { from: now, to: later, reason: 'browserClosed' as const };
  return { ...withoutView(recording), now: later, pauses: [...recording.pauses, closed] };
}

function tell(recording: Recording, event: TimedEvent, over: OpenView[]): Recording {
  switch (event.type) {
    case 'navigated':
      return recording.isRecording ? navigated(recording, event, over) : recording;
    case 'arrived':
      return recording.isRecording ? arrived(recording, event, over) : recording;
    case 'seen':
      return recording.isRecording ? seen(recording, event, over) : recording;
    case 'titled':
      return changeView(recording, event.tab, (view) =>
        samePlace(view.place, event.place) && event.title !== '' ? { ...view, title: event.title } : view,
      );
    case 'activity':
      return recording.isRecording ? activity(recording, event) : recording;
    case 'focusChanged':
      return { ...recording, front: event.tab };
    case 'tabClosed':
      return closed(recording, event.tab, over);
    case 'paused':
      return paused(recording);
    case 'resumed':
      return resumed(recording);
    case 'stopped':
      return { ...allClosed(resumed(recording), over), isRecording: false, task: null };
    case 'browserStarted':
      return allClosed(recording, over);
    case 'restarted':
      return closedBut(recording, event.tabs, over);
    case 'taskStarted':
      return { ...recording, task: { runId: event.runId, taskId: event.taskId } };
    case 'taskEnded':
      return recording.task?.runId === event.runId ? { ...recording, task: null } : recording;
    case 'tick':
      return recording;
  }
}

function navigated(recording: Recording, event: EventOf<'navigated'>, over: OpenView[]): Recording {
  const { tab: id, place } = event;
  const tab = tabOf(recording, id);
  const { view } = tab;
  if (view && !tab.isStale && samePlace(view.place, place)) {
    // A fragment, or the same said twice. A page that is left out is one marker however much is done in it.
    if (event.isSamePage || view.place.kind === 'excluded') return recording;
    // A page that got no answer says the same again, of the very same moment.
    const isAnew =
      (event.transition === 'reload' || event.transition === 'backForward') && view.arrivedAt !== recording.now;
    if (!isAnew && recording.now - view.arrivedAt <= times.same) {
      const opener = event.openerTab === null ? undefined : recording.tabs[event.openerTab]?.view;
      // A new tab may have come to the front before its page could say what opened it.
      const isFirst = tab.previous === null && view.arrival.from === null;
      const arrival = {
        ...view.arrival,
        ...(isFirst && opener ? { from: cameFrom(opener), isNewTab: true } : {}),
        transition: view.arrival.transition ?? event.transition,
      };
      return changeView(recording, id, () => withArrival(view, arrival));
    }
  }
  if (view && event.isSamePage && isRewritten(recording, view) && place.kind === 'page') {
    const words = place.words ?? view.words;
    return changeView(recording, id, () => ({ ...view, place, words }));
  }
  const opener = event.openerTab === null ? undefined : recording.tabs[event.openerTab];
  const isNewTab = !tab.wasUsed && opener !== undefined;
  const before = isNewTab ? opener.view : view;
  return opened(recording, id, event, over, {
    ...unknownArrival,
    isSamePage: event.isSamePage,
    transition: event.transition,
    hasReferrer: event.hasReferrer || null,
    from: before && cameFrom(before),
    isNewTab,
  });
}

/** Whether the script of a page has just named it better: nothing was done in it yet. */
function isRewritten(recording: Recording, view: OpenView): boolean {
  const clicks = view.stretches.reduce((sum, stretch) => sum + stretch.clicks, 0);
  return view.place.kind === 'page' && clicks === 0 && recording.now - view.arrivedAt <= times.rewrite;
}

function arrived(recording: Recording, event: EventOf<'arrived'>, over: OpenView[]): Recording {
  const { tab: id, place, navigation, hasReferrer } = event;
  const tab = tabOf(recording, id);
  const { view } = tab;
  if (tab.isMuted || place.kind !== 'page') return recording;
  if (view && samePlace(view.place, place)) {
    const isFirst = view.arrivedSaid === null;
    if (isFirst || recording.now - view.arrivedSaid <= times.same) {
      if (!isFirst) return recording;
      const said = { ...view, arrivedSaid: recording.now };
      const isStale = false;
      return changeTab(recording, id, {
        ...tab,
        isStale,
        view: withArrival(said, {
          ...view.arrival,
          navigation,
          hasReferrer: hasReferrer || view.arrival.hasReferrer === true,
        }),
      });
    }
  } else if (isLate(recording, tab, place)) {
    return recording;
  }
  const from = view && !tab.isStale ? cameFrom(view) : null;
  const arrival: Arrival = { ...unknownArrival, navigation, hasReferrer, from };
  const after = opened(recording, id, event, over, arrival);
  return changeView(after, id, (made) => ({ ...made, arrivedSaid: recording.now }));
}

function seen(recording: Recording, event: EventOf<'seen'>, over: OpenView[]): Recording {
  const { tab: id, place } = event;
  const tab = tabOf(recording, id);
  const inFront = { ...recording, front: id };
  if (tab.isMuted) return inFront;
  if (place.kind === 'none') return left(inFront, id, over);
  const { view } = tab;
  if (view && samePlace(view.place, place)) {
    const title = event.title === '' ? view.title : event.title;
    return changeTab(inFront, id, { ...tab, isStale: false, view: { ...view, title } });
  }
  if (!tab.isStale && isLate(recording, tab, place)) return inFront;
  const from = view && !tab.isStale ? cameFrom(view) : null;
  const after = opened(inFront, id, event, over, { ...unknownArrival, from });
  return changeView(after, id, (made) => ({ ...made, title: event.title }));
}

/** Whether something told of a tab is of the page that it has just left. */
function isLate(recording: Recording, { view, previous }: OpenTab, place: Place): boolean {
  return (
    view !== null && previous !== null && samePlace(previous, place) && recording.now - view.arrivedAt <= times.same
  );
}

function activity(recording: Recording, event: EventOf<'activity'>): Recording {
  const tab = recording.tabs[event.tab];
  const view = tab?.view;
  if (!view || event.place.kind !== 'page' || !samePlace(view.place, event.place)) return recording;
  const { since, feesSeen } = event;
  const fresh = since === undefined ? null : newCounts(tab.told ?? [], { ...event, since });
  const { clicks, fields, interruptions } = fresh?.counts ?? event;
  // What was never in view counts nowhere: the page says it again with what comes next.
  const isCounted = view.stretches.length > 0;
  const known = fresh && isCounted ? changeTab(recording, event.tab, { ...tab, told: fresh.known }) : recording;
  const counted = changeStretch(known, view.id, (stretch) => ({
    ...stretch,
    clicks: stretch.clicks + clicks,
    fields: stretch.fields + fields,
    interruptions: stretch.interruptions + interruptions,
  }));
  const noted =
    feesSeen && view.feesSeenAt === null
      ? changeView(counted, event.tab, (each) => ({ ...each, feesSeenAt: recording.now }))
      : counted;
  return recording.inView === view.id ? { ...noted, activeUntil: recording.now + times.idle } : noted;
}

function paused(recording: Recording): Recording {
  if (!recording.isRecording) return recording;
  const tabs = Object.entries(recording.tabs).map(([id, tab]) => [id, { ...tab, isStale: true }] as const);
  return {
    ...withoutView(recording),
    isRecording: false,
    tabs: Object.fromEntries(tabs),
    pauses: [...recording.pauses, { from: recording.now, to: null, reason: 'user' }],
  };
}

function resumed(recording: Recording): Recording {
  if (recording.isRecording) return recording;
  const pauses = recording.pauses.map((pause) => ({ ...pause, to: pause.to ?? recording.now }));
  return { ...recording, isRecording: true, pauses };
}

/** Another page is open in a tab. */
function opened(
  recording: Recording,
  id: number,
  { id: viewId, place }: { readonly id: string; readonly place: Place },
  over: OpenView[],
  arrival: Arrival,
): Recording {
  const after = left(recording, id, over);
  const tab = tabOf(after, id);
  const tabs = { ...after, tabCount: Math.max(after.tabCount, tab.number) };
  if (place.kind === 'none') return changeTab(tabs, id, { ...tab, wasUsed: tab.wasUsed });
  const isPage = place.kind === 'page';
  const view: OpenView = {
    id: viewId,
    place,
    title: '',
    arrivedAt: recording.now,
    arrival: unknownArrival,
    reachedBy: null,
    words: null,
    arrivedSaid: null,
    feesSeenAt: null,
    tab: tab.number,
    taskId: recording.task?.taskId ?? null,
    stretches: [],
  };
  const known = isPage ? withArrival(view, { ...arrival, isPaid: place.isPaid, host: place.host }) : view;
  return changeTab(tabs, id, { ...tab, view: known, wasUsed: true });
}

/** The page of a tab is over. */
function left(recording: Recording, id: number, over: OpenView[]): Recording {
  const tab = tabOf(recording, id);
  if (tab.view) over.push(tab.view);
  const inView = tab.view && recording.inView === tab.view.id ? withoutView(recording) : recording;
  // Closing it may have dropped a stretch in which nothing was.
  const last = tabOf(inView, id);
  if (last.view && tab.view) over[over.length - 1] = last.view;
  const previous = tab.view?.place ?? null;
  return changeTab(inView, id, { ...last, view: null, isStale: false, isMuted: false, previous });
}

function closed(recording: Recording, id: number, over: OpenView[]): Recording {
  if (!recording.tabs[id]) return recording.front === id ? { ...recording, front: null } : recording;
  const { tabs, ...rest } = left(recording, id, over);
  const { [String(id)]: _gone, ...others } = tabs;
  return { ...rest, tabs: others, front: recording.front === id ? null : recording.front };
}

function allClosed(recording: Recording, over: OpenView[]): Recording {
  return { ...closedBut(recording, [], over), front: null };
}

function closedBut(recording: Recording, open: readonly number[], over: OpenView[]): Recording {
  const ids = Object.keys(recording.tabs).map(Number);
  return ids.filter((id) => !open.includes(id)).reduce((each, id) => closed(each, id, over), recording);
}

/** Begins a stretch where a page came into view, and ends the one of what is so no longer. */
function withView(recording: Recording): Recording {
  const tab = recording.front === null ? undefined : recording.tabs[recording.front];
  const view = recording.isRecording && tab && !tab.isStale && !tab.isMuted ? tab.view : null;
  if ((view?.id ?? null) === recording.inView) return recording;
  const ended = withoutView(recording);
  if (!view || recording.front === null) return ended;
  const { now } = recording;
  const begun = { from: now, to: now, activeMs: 0, clicks: 0, fields: 0, interruptions: 0 };
  const shown = changeView(ended, recording.front, (each) => ({ ...each, stretches: [...each.stretches, begun] }));
  const isRead = view.place.kind === 'page';
  return { ...shown, inView: view.id, activeUntil: isRead ? now + times.idle : now };
}

function withoutView(recording: Recording): Recording {
  const { inView } = recording;
  if (inView === null) return recording;
  const ended = { ...recording, inView: null };
  const id = tabWith(recording, inView);
  const last = id === null ? undefined : recording.tabs[id]?.view?.stretches.at(-1);
  const isNothing = last && last.from === last.to && last.clicks + last.fields + last.interruptions === 0;
  if (id === null || !isNothing) return ended;
  return changeView(ended, id, (view) => ({ ...view, stretches: view.stretches.slice(0, -1) }));
}

/** The tab that a view is open in, which nearly always is the one in front; null for none. */
function tabWith({ tabs, front }: Recording, viewId: string): number | null {
  if (front !== null && tabs[front]?.view?.id === viewId) return front;
  const found = Object.entries(tabs).find(([, { view }]) => view?.id === viewId);
  return found ? Number(found[0]) : null;
}

/** Changes the last stretch of a view; one that was never in view has none. */
function changeStretch(
  recording: Recording,
  viewId: string | null,
  change: (stretch: SeenStretch) => SeenStretch,
): Recording {
  const id = viewId === null ? null : tabWith(recording, viewId);
  const last = id === null ? undefined : recording.tabs[id]?.view?.stretches.at(-1);
  if (id === null || !last) return recording;
  return changeView(recording, id, (view) => ({
    ...view,
    stretches: [...view.stretches.slice(0, -1), change(last)],
  }));
}

function changeView(recording: Recording, id: number, change: (view: OpenView) => OpenView): Recording {
  const tab = recording.tabs[id];
  if (!tab?.view) return recording;
  const view = change(tab.view);
  return view === tab.view ? recording : changeTab(recording, id, { ...tab, view });
}

function changeTab(recording: Recording, id: number, tab: OpenTab): Recording {
  return { ...recording, tabs: { ...recording.tabs, [id]: tab } };
}

function tabOf({ tabs, tabCount }: Recording, id: number): OpenTab {
  return (
    tabs[id] ?? {
      number: tabCount + 1,
      view: null,
      wasUsed: false,
      isStale: false,
      isMuted: false,
      previous: null,
    }
  );
}

function withArrival(view: OpenView, arrival: Arrival): OpenView {
  const reachedBy = reachedByOf(arrival);
  const own = view.place.kind === 'page' ? view.place.words : null;
  const words = own ?? (reachedBy === 'search' ? (arrival.from?.words ?? null) : null);
  return { ...view, arrival, reachedBy, words };
}

function cameFrom({ place, words }: OpenView): Arrival['from'] {
  return place.kind === 'page'
    ? { host: place.host, words: place.words === null ? null : words }
    : { host: null, words: null };
}

const unknownArrival: Arrival = {
  isPaid: false,
  host: null,
  isSamePage: false,
  transition: null,
  navigation: null,
  hasReferrer: null,
  from: null,
  isNewTab: false,
};

function samePlace(a: Place, b: Place): boolean {
  if (a.kind === 'page') return b.kind === 'page' && a.url === b.url;
  if (a.kind === 'excluded') return b.kind === 'excluded' && a.excludedKind === b.excludedKind;
  return b.kind === 'none';
}
