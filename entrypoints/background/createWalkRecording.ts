import type { Walk } from '@/lib/browser/walkSession';
import type { WalkTab, WalkTabEvents } from '@/lib/browser/walkTabs';
import { StoreError, type StoreErrorCode, type StoreInterface } from '@/lib/journey/commands/storeInterface';
import type { PageSign } from '@/lib/journey/visit/pageSign';
import type { ExclusionList, RecorderEvent } from '@/lib/journey/visit/recorderEvent';
import { createPatience } from './createPatience';
import type { InTurn } from './createQueues';
import type { HeldEvents, HeldEventsMemory } from './heldEvents';

export interface WalkRecordingDeps {
  readonly store: Pick<StoreInterface, 'command'>;
  /** Which walkthrough is recorded here; null for none. */
  readonly readWalk: () => Promise<Walk | null>;
  readonly writeWalk: (walk: Walk | null) => Promise<void>;
  /** What could not be written in another life of the worker. */
  readonly held: HeldEventsMemory;
  readonly browserSessionId: () => Promise<string>;
  readonly readExclusions: () => Promise<ExclusionList>;
  readonly listenToTabs: (events: WalkTabEvents) => () => void;
  readonly registerWatcher: () => Promise<boolean>;
  readonly unregisterWatcher: () => Promise<void>;
  readonly putWatcherInto: (tabId: number) => Promise<void>;
  readonly endWatcherIn: (tabId: number) => Promise<void>;
  readonly startAlarm: () => Promise<void>;
  readonly stopAlarm: () => Promise<void>;
  readonly walkTab: (id: number) => Promise<WalkTab | null>;
  /** The title of a tab without what was typed into its page; never rejects, and does not wait long for a page that does not answer. */
  readonly titleWithoutTyped: (tabId: number, title: string) => Promise<string>;
  readonly walkTabs: () => Promise<WalkTab[]>;
  readonly tabInFront: () => Promise<WalkTab | null>;
  readonly inTurn: InTurn;
  readonly newId: () => string;
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Tells the pages that show the walkthrough. */
  readonly announce: () => Promise<void>;
  /** Tells them why nothing can be written just now, and null once it can. */
  readonly tellTrouble: (trouble: StoreErrorCode | null) => Promise<void>;
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
/** How long the browser may take to say that it was started. */
const startSaidMs = 500;
/** What cannot be written waits for the next try. What goes beyond this many is lost, the oldest first: the page in front is told of again. */
const mostHeld = 1_000;
const turn = 'walk';

/**
 * Takes what the browser and the pages tell into the walkthrough that is recorded. It listens to nothing and runs in no page but while
 * one is: from `follow` to `leave`, also when the worker or the browser ends meanwhile.
 */
export function createWalkRecording(deps: WalkRecordingDeps) {
  const { store, readWalk, inTurn, now, report } = deps;
  let stopListening: (() => void) | null = null;
  const patience = createPatience(pageSaysFirstMs);
  /** Resolves once the browser says, in this life of the worker, that it was started. */
  const started = Promise.withResolvers<true>();
  /** Told and not yet written, in the order in which it came; undefined where another life of the worker may have left some. */
  let held: HeldEvents | null | undefined;
  /** Undefined where another life of the worker may have told of one. */
  let trouble: StoreErrorCode | null | undefined;
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

  /** Writes events in the order in which they came; none where nothing is recorded. What cannot be written now is with what comes next. */
  async function record(...events: RecorderEvent[]): Promise<void> {
    await inTurn(turn, async () => {
      const walk = await readWalk();
      if (walk === null) return deafen();
      const sessionId = await deps.browserSessionId();
      const isNew = sessionId !== walk.sessionId;
      const { walkthroughId } = walk;
      const before = await heldOf(walkthroughId);
      const untyped = await Promise.all((walk.logsPages ? events : events.filter(isOfNoPage)).map(withoutTyped));
      const told = [...before, ...untyped];
      if (isNew) await noteStart(told);
      try {
        const { isRecording } = await store.command('recordWalkthroughEvents', {
          walkthroughId,
          events: told,
          exclusions: await deps.readExclusions(),
        });
        await hold(null);
        if (isNew) await deps.writeWalk({ ...walk, sessionId });
        if (trouble !== null) await say(null);
        // It was paused, ended or deleted where nobody could say so here, as on the dashboard.
        if (!isRecording) await leave();
      } catch (error) {
        report(error);
        const code = error instanceof StoreError ? error.code : 'unavailable';
        if (code === 'notFound') return leave();
        // What is refused for what it is would be so for ever.
        if (code === 'invalid') await hold(null);
        else {
          await hold({ walkthroughId, events: told.slice(-mostHeld).map((event) => ({ ...event, wasHeld: true })) });
          await say(code);
        }
      }
      await deps.announce();
    });
  }

  /** A page may write into its title what was typed into it. */
  async function withoutTyped(event: RecorderEvent): Promise<RecorderEvent> {
    if ((event.type !== 'seen' && event.type !== 'titled') || event.title === '') return event;
    return { ...event, title: await deps.titleWithoutTyped(event.tab, event.title) };
  }

  /** What waits of this walkthrough. */
  async function heldOf(walkthroughId: string): Promise<readonly RecorderEvent[]> {
    if (held === undefined) held = await deps.held.read();
    return held?.walkthroughId === walkthroughId ? held.events : [];
  }

  async function hold(waiting: HeldEvents | null): Promise<void> {
    const isNone = waiting === null && held === null;
    held = waiting;
    // Without room for them there they wait here, as long as the worker lives.
    if (!isNone) await deps.held.write(waiting).catch(report);
  }

  async function say(told: StoreErrorCode | null): Promise<void> {
    if (told === trouble) return;
    trouble = told;
    await deps.tellTrouble(told);
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
    await hold(null);
    await say(null);
    await deps.writeWalk(null);
    await Promise.all([deps.unregisterWatcher(), deps.stopAlarm()]);
    await endWatchers();
  }

  async function endWatchers(): Promise<void> {
    const tabs = await deps.walkTabs();
    for (const { id } of tabs) run(deps.endWatcherIn(id));
  }

  /** The first events of another session come after its start. The browser does not always tell of its own; an update of the extension ends one, too. */
  async function noteStart(told: RecorderEvent[]): Promise<void> {
    if (told.some(({ type }) => type === 'browserStarted' || type === 'restarted')) return;
    const isBrowsers = await Promise.race([started.promise, deps.wait(startSaidMs).then(() => false)]);
    const tabs = (await deps.walkTabs()).filter(({ isPrivate }) => !isPrivate).map(({ id }) => id);
    const moment = Math.min(now(), ...told.map((event) => event.at));
    told.unshift(at(moment, isBrowsers ? { type: 'browserStarted' } : { type: 'restarted', tabs }));
  }

  /** What was followed before goes on. */
  async function goOn(): Promise<void> {
    const walk = await readWalk();
    if (walk === null) return;
    await deps.startAlarm();
    if (walk.logsPages) await watch();
    await record(at(now(), { type: 'tick' }), at(now(), seenOf(await deps.tabInFront())));
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

    /** The person has taken back the right to see sites. With none left it goes on by hand: that pages were logged would not be so. */
    async sitesTakenBack(): Promise<void> {
      if (!(await readWalk())?.logsPages || (await deps.registerWatcher())) return;
      deafen();
      await record(at(now(), { type: 'focusChanged', tab: null }));
      const walk = await readWalk();
      if (walk !== null) await deps.writeWalk({ ...walk, logsPages: false });
      await endWatchers();
    },

    /** What the script in a page says. Resolves to false where it is to end: in a private window, or when no pages are logged any more. */
    async page(tabId: number, sign: PageSign): Promise<boolean> {
      const tab = await deps.walkTab(tabId);
      if (!tab) return true;
      // Asking in the page itself would take every page a tenth of all that the script may take.
      if (tab.isPrivate) return false;
      if (sign.kind === 'acted' ? sign.clicks > 0 : sign.kind === 'arrived') patience.forget(tabId);
      await record(...eventsOf(tab, sign).map((event) => at(sign.at, event)));
      return (await readWalk())?.logsPages === true;
    },

    /** A sign of life, and the page in front. */
    async tick(): Promise<void> {
      await record(at(now(), { type: 'tick' }), at(now(), seenOf(await deps.tabInFront())));
    },

    /** The browser was started. */
    async browserStarted(): Promise<void> {
      started.resolve(true);
      await goOn();
    },

    /** The extension was installed or updated, which takes along what was registered, and what was in pages. */
    extensionStarted: goOn,
  };
}

/** As much of it as an event may hold: some pages keep all that they are about in their address. */
const addressOf = (url: string) => url.slice(0, 65_536);

/** All that is told of a walkthrough that is noted by hand: that time goes by. */
const isOfNoPage = ({ type }: RecorderEvent) => type === 'tick';

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
      const { since, clicks, fields, interruptions, feesSeen } = sign;
      return [{ type: 'activity', tab, url, since, clicks, fields, interruptions, feesSeen }];
    }
  }
}
