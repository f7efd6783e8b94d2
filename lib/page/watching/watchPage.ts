import type { PageSign } from '@/lib/journey/visit/pageSign';
import { feesShown } from './feesShown';
import { watchInterruptions } from './interruptions';

/** How often it is told that somebody is there, and how soon what is counted: a page may be left at any time. */
const presentMs = 10_000;
const countedMs = 500;
/** How much of the main thread one look for fees may take, in milliseconds, and how often it is looked. */
const lookMs = 0.5;
const mostLooks = 4;

/**
 * Tells of the page that it runs in: that it was loaded, that its script changed its address, that the person does something in it, and
 * how many clicks, fields, banners there were. Counts only: no key, no text, no value is read. All its listeners are passive, none
 * reads the layout, and nothing is left after `signal`.
 *
 * @param isLoaded false where it was put into a page that had been there before: then it does not tell of an arrival.
 */
export function watchPage(view: Window, tell: (sign: PageSign) => void, signal: AbortSignal, isLoaded = true): void {
  const { document } = view;
  const options = { capture: true, passive: true, signal } as const;
  const url = () => view.location.href;
  // Firefox has it from 147 on.
  const { navigation } = view as { readonly navigation?: EventTarget };
  let told = url();
  let counts = none();
  let hasActed = false;
  let timer: number | null = null;
  let again: number | undefined;
  let due = 0;
  let toldActed = Number.NEGATIVE_INFINITY;
  let fees: 'unseen' | 'seen' | 'told' = 'unseen';
  let looks = 0;
  const filled = new WeakSet<EventTarget>();

  /** Listens for a sign of life, and after one not for a while: pointers move all the time. */
  function awaitPresence(): void {
    const isThere = new AbortController();
    const either = { ...options, signal: AbortSignal.any([signal, isThere.signal]) };
    const present = () => {
      isThere.abort();
      heed();
      hasActed = true;
      flushAt(toldActed + presentMs);
      again = view.setTimeout(awaitPresence, presentMs / 2);
    };
    for (const type of ['keydown', 'scroll', 'pointermove', 'touchmove'] as const) {
      document.addEventListener(type, present, either);
    }
  }

  function counted(): void {
    hasActed = true;
    flushAt(performance.now() + countedMs);
  }

  function flushAt(time: number): void {
    if (timer !== null && due <= time) return;
    if (timer !== null) view.clearTimeout(timer);
    due = time;
    timer = view.setTimeout(flush, Math.max(0, time - performance.now()));
  }

  function flush(): void {
    if (timer !== null) view.clearTimeout(timer);
    timer = null;
    if (!hasActed) return;
    const feesSeen = fees === 'seen';
    tell({ kind: 'acted', at: Date.now(), url: told, ...counts, feesSeen });
    if (feesSeen) fees = 'told';
    toldActed = performance.now();
    hasActed = false;
    counts = none();
  }

  function moved(isBack: boolean): void {
    if (url() === told) return;
    // What was done belongs to the address before.
    flush();
    told = url();
    fees = 'unseen';
    looks = 0;
    tell({ kind: 'moved', at: Date.now(), url: told, isBack });
    lookForFees();
  }

  /** Where the browser does not tell the page's scripts of moves, the next thing done does. */
  function heed(): void {
    if (!navigation) moved(false);
  }

  function lookForFees(): void {
    if (fees !== 'unseen' || looks >= mostLooks) return;
    looks += 1;
    whenIdle(view, () => {
      if (signal.aborted || fees !== 'unseen' || !document.body) return;
      const end = performance.now() + lookMs;
      if (!feesShown(document.body, () => performance.now() < end)) return;
      fees = 'seen';
      hasActed = true;
      flush();
    });
  }

  if (isLoaded) {
    tell({
      kind: 'arrived',
      at: Date.now(),
      url: told,
      referrer: document.referrer,
      navigation: navigationOf(view.performance),
    });
  }

  document.addEventListener(
    'click',
    ({ isTrusted }) => {
      if (!isTrusted) return;
      heed();
      counts = { ...counts, clicks: counts.clicks + 1 };
      counted();
      view.setTimeout(() => {
        if (signal.aborted) return;
        heed();
        lookForFees();
      }, 1_000);
    },
    options,
  );
  document.addEventListener(
    'change',
    ({ isTrusted, target }) => {
      if (!isTrusted || !target || filled.has(target)) return;
      filled.add(target);
      counts = { ...counts, fields: counts.fields + 1 };
      counted();
    },
    options,
  );
  awaitPresence();

  view.addEventListener('pagehide', flush, options);
  // A tab that is not seen any more gets no timers for a while.
  document.addEventListener('visibilitychange', flush, options);
  view.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      told = url();
      tell({ kind: 'broughtBack', at: Date.now(), url: told });
    },
    options,
  );
  navigation?.addEventListener(
    'currententrychange',
    (event) => moved((event as { readonly navigationType?: string }).navigationType === 'traverse'),
    { signal },
  );
  view.addEventListener('popstate', () => moved(true), options);
  view.addEventListener('hashchange', () => moved(false), options);

  whenLoaded(document, signal, () => {
    watchInterruptions(
      document,
      () => {
        counts = { ...counts, interruptions: counts.interruptions + 1 };
        counted();
      },
      signal,
    );
    lookForFees();
  });
  signal.addEventListener('abort', () => {
    if (timer !== null) view.clearTimeout(timer);
    view.clearTimeout(again);
  });
}

const none = () => ({ clicks: 0, fields: 0, interruptions: 0 });

function navigationOf({ getEntriesByType }: Performance): Extract<PageSign, { kind: 'arrived' }>['navigation'] {
  const [entry] = getEntriesByType.call(performance, 'navigation') as PerformanceNavigationTiming[];
  if (entry?.type === 'reload') return 'reload';
  return entry?.type === 'back_forward' ? 'backForward' : 'navigate';
}

function whenLoaded(document: Document, signal: AbortSignal, act: () => void): void {
  if (document.readyState !== 'loading') act();
  else document.addEventListener('DOMContentLoaded', act, { once: true, signal });
}

function whenIdle(view: Window, act: () => void): void {
  if ('requestIdleCallback' in view) view.requestIdleCallback(act, { timeout: 3_000 });
  else (view as Window).setTimeout(act, 500);
}
