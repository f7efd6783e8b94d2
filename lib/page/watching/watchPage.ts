import type { PageSign } from '@/lib/journey/visit/pageSign';
import { feesShown } from './feesShown';
import { watchInterruptions } from './interruptions';

/** How often it is told that somebody is there, and how soon what is counted: a page may be left at any time. */
const presentMs = 10_000;
const countedMs = 500;
/** How often fees are looked for unless something is clicked. */
const mostLooks = 4;
/**
 * How soon a page is looked at that has come or was clicked in: it makes the rest of itself first, and each look takes it a third of
 * a millisecond. How soon again doubles until somebody clicks, up to the longest.
 */
const soonMs = 1_000;
const longestMs = 60_000;
/** Addresses that follow one another faster are those of one page: the last one is told. */
const settledMs = 150;
/** Some keep all that they are about in it. */
const longestAddress = 65_536;
/** How many addresses a page may make by itself: more, without a key or a click, are no journey of a person. */
const mostMoves = 30;

/**
 * Tells of the page that it runs in: that it was loaded, that its script changed its address, that the person does something in it, and
 * how many clicks, fields, banners there were. Counts only: no key, no text, no value is read. All its listeners are passive, and
 * none reads the layout.
 *
 * What a script in a page takes is mostly what it touches for the first time there, so it listens to the window and comes to no element
 * before it must; and it does nothing for each change of the page, which may change thousands of times a second. It asks no clock how
 * long something was ago: clocks are changed.
 *
 * @param isLoaded false where it was put into a page that had been there before: then it does not tell of an arrival.
 * @returns ends it; nothing is left then.
 */
export function watchPage(view: Window, tell: (sign: PageSign) => void, isLoaded = true): () => void {
  const { document } = view;
  const url = () => view.location.href.slice(0, longestAddress);
  const { navigation } = view as Navigating;
  let told = url();
  /** Since the page began to count at this address: what gets no answer is in what is told next. */
  let counts = none();
  let since = Date.now();
  let hasCounted = false;
  let isThere = false;
  let telling: number | undefined;
  let resting: number | undefined;
  let again: number | undefined;

  let moves = 0;
  let settling: number | undefined;
  let heeding: number | undefined;

  let fees: 'unseen' | 'seen' | 'told' = 'unseen';
  let looks = 0;
  let next: number | undefined;
  let soon = soonMs;
  /** Knows by itself how many there are, and counts anew only where the page has changed. */
  let elements: { readonly length: number } | null = null;
  let lookedAt = 0;
  let clickedAt = 0;
  const filled = new WeakSet<EventTarget>();
  const interruptions = watchInterruptions(document, () => {
    counts = { ...counts, interruptions: counts.interruptions + 1 };
    counted();
  });

  /** Listens for a sign of life, and after one not for a while: pointers move all the time. */
  function awaitPresence(): void {
    for (const type of signsOfLife) view.addEventListener(type, present, passively);
  }
  function present({ isTrusted, type }: Event): void {
    if (!isTrusted) return;
    for (const each of signsOfLife) view.removeEventListener(each, present, true);
    moves = type === 'keydown' ? 0 : Math.min(moves, mostMoves - 1);
    heed();
    isThere = true;
    if (resting === undefined) flush();
    again = view.setTimeout(awaitPresence, presentMs / 2);
  }

  function counted(): void {
    hasCounted = true;
    telling ??= view.setTimeout(flush, countedMs);
  }

  /** Tells what was counted, and that somebody is there. */
  function flush(): void {
    if (!hasCounted && !isThere) return;
    view.clearTimeout(telling);
    telling = undefined;
    const feesSeen = fees === 'seen';
    tell({ kind: 'acted', at: Date.now(), url: told, since, ...counts, feesSeen });
    if (feesSeen) fees = 'told';
    hasCounted = false;
    isThere = false;
    rest();
  }
  /** Who has just come or acted is there, as everybody knows: it is not said again for a while. */
  function rest(): void {
    view.clearTimeout(resting);
    resting = view.setTimeout(() => {
      resting = undefined;
      flush();
    }, presentMs);
  }
  function leave(): void {
    if (hasCounted) flush();
  }

  /** Where the browser does not tell the page's scripts of moves, the next thing done does. */
  function heed(): void {
    view.clearTimeout(settling);
    settling = undefined;
    moved(false);
  }
  function moved(isBack: boolean): void {
    if (settling !== undefined || moves >= mostMoves || url() === told) return;
    // What was done belongs to the address before.
    leave();
    told = url();
    counts = none();
    // Never the same twice, whatever the clock does.
    since = Math.max(since + 1, Date.now());
    moves += 1;
    fees = 'unseen';
    looks = 0;
    lookedAt = 0;
    tell({ kind: 'moved', at: Date.now(), url: told, isBack });
    lookAfter(soonMs);
    settling = view.setTimeout(() => {
      settling = undefined;
      moved(false);
    }, settledMs);
  }

  /** Looks then, and again, ever more rarely. */
  function lookAfter(ms: number): void {
    view.clearTimeout(next);
    next = view.setTimeout(look, ms);
  }
  function look(): void {
    // Counting takes as long as looking.
    const isFirst = soon === soonMs && elements === null;
    if (isFirst || hasChanged()) {
      interruptions.look();
      lookForFees();
    }
    soon *= 2;
    if (soon <= longestMs) lookAfter(soon);
  }
  function hasChanged(): boolean {
    const last = lookedAt;
    elements ??= Document.prototype.getElementsByTagName.call(document, '*');
    lookedAt = elements.length;
    return lookedAt !== last;
  }
  function lookForFees(): void {
    if (fees !== 'unseen' || looks >= mostLooks) return;
    looks += 1;
    if (!feesShown(document)) return;
    fees = 'seen';
    hasCounted = true;
    flush();
  }

  if (isLoaded) {
    tell({
      kind: 'arrived',
      at: Date.now(),
      url: told,
      // An element of the page may be called so.
      referrer: Reflect.get(Document.prototype, 'referrer', document),
      navigation: navigationOf(view),
    });
  }

  const heard: Readonly<Record<string, (event: Event) => void>> = {
    click({ isTrusted, timeStamp }) {
      // A click on a label is one on its field as well.
      if (!isTrusted || timeStamp === clickedAt) return;
      clickedAt = timeStamp;
      moves = 0;
      heed();
      counts = { ...counts, clicks: counts.clicks + 1 };
      counted();
      // What it brings may say what comes on top.
      looks = Math.min(looks, mostLooks - 1);
      soon = soonMs;
      lookAfter(soonMs);
      view.clearTimeout(heeding);
      heeding = view.setTimeout(heed, soonMs);
    },
    // What is about to be clicked away, or left, was there.
    pointerdown({ isTrusted }) {
      if (!isTrusted) return;
      interruptions.look();
      if (looks === 0) lookForFees();
    },
    change({ isTrusted, target }) {
      if (!isTrusted || !target || filled.has(target)) return;
      filled.add(target);
      counts = { ...counts, fields: counts.fields + 1 };
      counted();
    },
    pagehide: leave,
    // A tab that is not seen any more gets no timers for a while.
    visibilitychange: leave,
    pageshow(event) {
      if (!event.isTrusted || !(event as PageTransitionEvent).persisted) return;
      told = url();
      tell({ kind: 'broughtBack', at: Date.now(), url: told });
    },
    // Whoever has the other tells by it of these too.
    ...(navigation ? {} : { popstate: () => moved(true), hashchange: () => moved(false) }),
    ...(document.readyState === 'loading' ? { DOMContentLoaded: loaded } : {}),
  };
  function loaded(): void {
    lookAfter(soonMs);
  }
  function navigated(event: Event): void {
    moved((event as { readonly navigationType?: string }).navigationType === 'traverse');
  }

  for (const [type, hear] of Object.entries(heard)) view.addEventListener(type, hear, passively);
  navigation?.addEventListener('currententrychange', navigated);
  awaitPresence();
  rest();
  if (document.readyState !== 'loading') loaded();

  return () => {
    for (const [type, hear] of Object.entries(heard)) view.removeEventListener(type, hear, true);
    for (const type of signsOfLife) view.removeEventListener(type, present, true);
    navigation?.removeEventListener('currententrychange', navigated);
    for (const each of [telling, resting, again, settling, heeding, next]) view.clearTimeout(each);
    interruptions.end();
    elements = null;
  };
}

const passively = { capture: true, passive: true } as const;

/** Firefox has it from 147 on. */
interface Navigating {
  readonly navigation?: EventTarget & { readonly activation?: { readonly navigationType: string } | null };
}

/** A finger that moves the page makes it scroll. */
const signsOfLife = ['keydown', 'scroll', 'mousemove'] as const;

const none = () => ({ clicks: 0, fields: 0, interruptions: 0 });

type Kind = Extract<PageSign, { kind: 'arrived' }>['navigation'];
const kinds: Readonly<Record<string, Kind>> = {
  reload: 'reload',
  traverse: 'backForward',
  back_forward: 'backForward',
};

function navigationOf({ navigation, performance }: Window & Navigating): Kind {
  // The list of what was measured takes a page more memory than all that is told here.
  const said = navigation?.activation?.navigationType ?? typeOf(performance);
  return kinds[said ?? ''] ?? 'navigate';
}

function typeOf({ getEntriesByType }: Performance): string | undefined {
  const [entry] = getEntriesByType.call(performance, 'navigation') as PerformanceNavigationTiming[];
  return entry?.type;
}
