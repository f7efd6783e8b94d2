import type { Walk } from '@/lib/browser/walkSession';
import type { WalkTab, WalkTabEvents } from '@/lib/browser/walkTabs';
import type { StoreInterface } from '@/lib/journey/commands/storeInterface';
import type { PageSign } from '@/lib/journey/visit/pageSign';
import type { ExclusionList, RecorderEvent } from '@/lib/journey/visit/recorderEvent';
import { createPatience } from './createPatience';
import type { InTurn } from './createQueues';

export interface WalkRecordingDeps {
  readonly store: Pick<StoreInterface, 'command'>;
  /** Which walkthrough is recorded here; null for none. */
  readonly readWalk: () => Promise<Walk | null>;
  readonly writeWalk: (walk: Walk | null) => Promise<void>;
  readonly browserSessionId: () => Promise<string>;
  readonly readExclusions: () => Promise<ExclusionList>;
  readonly listenToTabs: (events: WalkTabEvents) => () => void;
  readonly registerWatcher: () => Promise<boolean>;
  readonly unregisterWatcher: () => Promise<void>;
  readonly putWatcherInto: (tabId: number) => Promise<void>;
  readonly endWatcherIn: (tabId: number) => Promise<unknown>;
  readonly startAlarm: () => Promise<void>;
  readonly stopAlarm: () => Promise<void>;
  readonly walkTab: (id: number) => Promise<WalkTab | null>;
  readonly walkTabs: () => Promise<WalkTab[]>;
  readonly tabInFront: () => Promise<WalkTab | null>;
  readonly inTurn: InTurn;
  readonly newId: () => string;
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Tells the pages that show the walkthrough. */
  readonly announce: () => Promise<void>;
  readonly report: (error: unknown) => void;
}

export type WalkRecording = ReturnType<typeof createWalkRecording>;

type NewEvent = RecorderEvent extends infer Event
  ? Event extends RecorderEvent
    ? Omit<Event, 'id' | 'at'>
    : never
  : never;

/** What the browser says of a page waits for the page's own word, which says more. */
const pageSaysFirstMs = 300;
const turn = 'walk';

/**
 * Takes what the browser and the pages tell into the walkthrough that is recorded. It listens to nothing and runs in no page but while
 * one is: from `follow` to `leave`, also when the worker or the browser ends meanwhile.
 */
export function createWalkRecording(deps: WalkRecordingDeps) {
  const { store, readWalk, inTurn, now, report } = deps;
  let stopListening: (() => void) | null = null;
  const patience = createPatience(pageSaysFirstMs);
  const changed = new Map<number, { readonly isTitled: boolean; readonly isLoaded: boolean }>();

  function listen(): void {
    stopListening ??= deps.listenToTabs({
      onUpdated: updated,
      onClosed: (tabId) => {
        patience.forget(tabId);
        run(record(at(now(), { type: 'tabClosed', tab: tabId })));
      },
      onFront: () => run(front()),
    });
  }

  function deafen(): void {
    stopListening?.();
    stopListening = null;
  }

  const run = (work: Promise<unknown>) => void work.catch(report);
  const at = (moment: number, event: NewEvent): RecorderEvent =>
    ({ ...event, id: deps.newId(), at: moment }) as RecorderEvent;

  /** Writes events in the order in which they came; none where nothing is recorded. */
  async function record(...events: RecorderEvent[]): Promise<void> {
    await inTurn(turn, async () => {
      const walk = await readWalk();
      if (walk === null) return deafen();
      const told = await sinceStart(walk, walk.logsPages ? events : events.filter(isOfNoPage));
      const { isRecording } = await store.command('recordWalkthroughEvents', {
        walkthroughId: walk.walkthroughId,
        events: told,
        exclusions: await deps.readExclusions(),
      });
      // It was paused, ended or deleted where nobody could say so here, as on the dashboard.
      if (!isRecording) await leave();
      await deps.announce();
    });
  }

  /** Has the script run in the pages that load from now on, and in those that are open. */
  async function watch(): Promise<void> {
    await deps.registerWatcher();
    const tabs = await deps.walkTabs();
    for (const { id, url, isPrivate } of tabs) {
      // A tab that sleeps, or asks something, does not answer before it is looked at.
      if (url !== null && /^https?:/.test(url) && !isPrivate) run(deps.putWatcherInto(id));
    }
  }

  async function leave(): Promise<void> {
    deafen();
    await deps.writeWalk(null);
    await Promise.all([deps.unregisterWatcher(), deps.stopAlarm()]);
    const tabs = await deps.walkTabs();
    for (const { id } of tabs) void deps.endWatcherIn(id).catch(() => undefined);
  }

  /** The first events of another run of the browser come after its start, of which the browser does not always tell. */
  async function sinceStart(walk: Walk, events: RecorderEvent[]): Promise<RecorderEvent[]> {
    const sessionId = await deps.browserSessionId();
    if (sessionId === walk.sessionId) return events;
    await deps.writeWalk({ ...walk, sessionId });
    return [at(Math.min(now(), ...events.map((event) => event.at)), { type: 'browserStarted' }), ...events];
  }

  /** A page may change its title and its address a thousand times a second: what has become of it is looked at once. */
  function updated(tabId: number, { title, isLoaded }: { title: string | null; isLoaded: boolean }): void {
    const waiting = changed.get(tabId);
    changed.set(tabId, {
      isTitled: title !== null || waiting?.isTitled === true,
      isLoaded: isLoaded || waiting?.isLoaded === true,
    });
    if (!waiting) run(deps.wait(patience.next(tabId)).then(() => lookAt(tabId)));
  }

  async function lookAt(tabId: number): Promise<void> {
    const change = changed.get(tabId);
    changed.delete(tabId);
    // Its title and its address of one moment: the title that was told of may be of a page that is left out.
    const tab = await deps.walkTab(tabId);
    if (!change || !tab?.url || tab.isPrivate) return;
    const { title } = tab;
    if (change.isTitled) await record(at(now(), { type: 'titled', tab: tabId, url: addressOf(tab.url), title }));
    if (change.isLoaded && (await deps.tabInFront())?.id === tabId) await front();
  }

  async function front(): Promise<void> {
    const moment = now();
    await record(at(moment, seenOf(await deps.tabInFront())));
  }

  function seenOf(tab: WalkTab | null): NewEvent {
    if (!tab?.url || tab.isPrivate) return { type: 'focusChanged', tab: null };
    return { type: 'seen', tab: tab.id, url: addressOf(tab.url), title: tab.title };
  }

  return {
    /** To be called while the worker's script first runs: the browser starts it for what it listens to now. */
    begin(): void {
      listen();
      run(readWalk().then((walk) => (walk === null ? deafen() : undefined)));
    },

    /** Records this walkthrough from now on. */
    async follow(walk: Omit<Walk, 'sessionId'>): Promise<void> {
      await deps.writeWalk({ ...walk, sessionId: await deps.browserSessionId() });
      await deps.startAlarm();
      if (!walk.logsPages) return deps.unregisterWatcher();
      listen();
      await watch();
      await front();
    },

    /** Nothing is recorded any more, and nothing is left that could. */
    leave,

    /** What the script in a page says. */
    async page(tabId: number, sign: PageSign): Promise<void> {
      const tab = await deps.walkTab(tabId);
      if (!tab || tab.isPrivate) return;
      if (sign.kind === 'acted' ? sign.clicks > 0 : sign.kind === 'arrived') patience.forget(tabId);
      await record(...eventsOf(tab, sign).map((event) => at(sign.at, event)));
    },

    /** A sign of life, and the page in front. */
    async tick(): Promise<void> {
      await record(at(now(), { type: 'tick' }), at(now(), seenOf(await deps.tabInFront())));
    },

    /** The browser was started, or the extension was updated, which takes along what was registered: what was followed before goes on. */
    async browserStarted(): Promise<void> {
      const walk = await readWalk();
      if (walk === null) return;
      await deps.startAlarm();
      if (walk.logsPages) await watch();
      await record(at(now(), { type: 'tick' }), at(now(), seenOf(await deps.tabInFront())));
    },
  };
}

/** As much of it as an event may hold: some pages keep all that they are about in their address. */
const addressOf = (url: string) => url.slice(0, 65_536);

/** All that is told of a walkthrough that is noted by hand: that time goes by. */
const isOfNoPage = ({ type }: RecorderEvent) => type === 'tick' || type === 'browserStarted';

function eventsOf({ id: tab, openerTab }: WalkTab, sign: PageSign): NewEvent[] {
  const { url } = sign;
  switch (sign.kind) {
    case 'arrived': {
      const { referrer, navigation } = sign;
      const transition = navigation === 'navigate' ? null : navigation;
      // A tab that was opened empty has an opener as well, and no page that led to it.
      const opener = referrer === '' ? null : openerTab;
      return [
        { type: 'navigated', tab, url, isSamePage: false, transition, referrer, openerTab: opener },
        { type: 'arrived', tab, url, navigation, referrer },
      ];
    }
    case 'moved':
      return [
        {
          type: 'navigated',
          tab,
          url,
          isSamePage: true,
          transition: sign.isBack ? 'backForward' : null,
          referrer: null,
          openerTab: null,
        },
      ];
    case 'broughtBack':
      return [
        { type: 'navigated', tab, url, isSamePage: false, transition: 'backForward', referrer: null, openerTab: null },
      ];
    case 'acted': {
      const { clicks, fields, interruptions, feesSeen } = sign;
      return [{ type: 'activity', tab, url, clicks, fields, interruptions, feesSeen }];
    }
  }
}
