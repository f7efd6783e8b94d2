import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageView, pause } from '@/lib/journey/schemas/walkthrough';
import type { PageViewDraft } from '@/lib/journey/visit/recorder';
import { latestMs, type RecorderEvent } from '@/lib/journey/visit/recorderEvent';
import { event, recordingOf, start } from './events';

const taskId = '0190a0b0-0000-7000-8000-000000000001';
const runIds = ['0190a0b0-0000-7000-8000-00000000000a', '0190a0b0-0000-7000-8000-00000000000b'];
const urls = [
  'https://shop.example/',
  'https://shop.example/a',
  'https://shop.example/a?gclid=1',
  'https://other.example/search?q=shoes',
  'https://mail.secret.example/thread/secret-1',
  'https://mail.secret.example/thread/secret-2',
  'about:blank#secret',
  'no address, secret',
];
const tab = fc.integer({ min: 1, max: 3 });
const url = fc.constantFrom(...urls);
const count = fc.integer({ min: 0, max: 3 });

const what = fc.oneof(
  fc.record({
    type: fc.constant('navigated' as const),
    tab,
    url,
    isSamePage: fc.boolean(),
    transition: fc.constantFrom('typed' as const, 'link' as const, 'reload' as const, 'backForward' as const, null),
    openerTab: fc.option(tab),
  }),
  fc.record({
    type: fc.constant('arrived' as const),
    tab,
    url,
    navigation: fc.constantFrom('navigate' as const, 'reload' as const),
  }),
  fc.record({ type: fc.constant('titled' as const), tab, url, title: fc.constantFrom('A', 'B') }),
  fc.record({ type: fc.constant('seen' as const), tab, url, title: fc.constant('C') }),
  fc.record({ type: fc.constant('focusChanged' as const), tab: fc.option(tab) }),
  fc.record({
    type: fc.constant('activity' as const),
    tab,
    url,
    since: fc.constantFrom(undefined, start, start + 1),
    clicks: count,
    fields: count,
    interruptions: count,
    feesSeen: fc.boolean(),
  }),
  fc.record({ type: fc.constant('tabClosed' as const), tab }),
  fc.record({ type: fc.constant('restarted' as const), tabs: fc.uniqueArray(tab) }),
  fc.record({
    type: fc.constantFrom(
      'paused' as const,
      'resumed' as const,
      'tick' as const,
      'browserStarted' as const,
      'stopped' as const,
    ),
  }),
  fc.record({
    type: fc.constant('taskStarted' as const),
    runId: fc.constantFrom(...runIds),
    taskId: fc.constant(taskId),
  }),
  fc.record({ type: fc.constant('taskEnded' as const), runId: fc.constantFrom(...runIds) }),
);

/** Times that go on, repeat, come late, sleep, and jump as clocks do. */
const pace = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 20_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: -4000, max: 0 }) },
  { weight: 1, arbitrary: fc.integer({ min: -7_200_000, max: 50_000_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, latestMs, -latestMs) },
);

/** Any events at all, some of them told twice, in batches of any size. */
const anyBatches = fc
  .tuple(
    fc.array(fc.tuple(what, pace, fc.nat(30)), { maxLength: 60 }),
    fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 8 }),
  )
  .map(([told, sizes]) => {
    let at = start;
    const events: RecorderEvent[] = [];
    for (const [each, step, again] of told) {
      at = Math.min(latestMs, Math.max(0, at + step));
      events.push({ ...event(0, each), at });
      const before = events[events.length - 1 - again];
      if (again % 3 === 0 && before) events.push(before);
    }
    return inBatches(events, sizes);
  });

function inBatches<Item>(items: readonly Item[], sizes: readonly number[]): Item[][] {
  const batches: Item[][] = [];
  for (let from = 0, nth = 0; from < items.length; nth += 1) {
    const size = sizes[nth % sizes.length] ?? 1;
    batches.push(items.slice(from, from + size));
    from += size;
  }
  return batches;
}

const spans = (views: readonly PageViewDraft[]) =>
  views
    .flatMap(({ stretches }) => stretches.map(({ from, to }) => ({ from: Date.parse(from), to: Date.parse(to) })))
    .sort((a, b) => a.from - b.from || a.to - b.to);

// Many runs, on a machine that may be busy.
const patience = { timeout: 120_000 };

describe('a recording of any events', patience, () => {
  it('holds views that fit the format, add up, and never overlap in time', () => {
    fc.assert(
      fc.property(anyBatches, (batches) => {
        const { views, last } = recordingOf(batches);
        for (const view of views) {
          const { id, ...fields } = view;
          const bookkeeping = { createdAt: view.arrivedAt, updatedAt: view.arrivedAt, version: {} };
          expect(pageView.safeParse({ id, walkthroughId: id, ...bookkeeping, ...fields }).success).toBe(true);
          const sum = (of: (stretch: PageViewDraft['stretches'][number]) => number) =>
            view.stretches.reduce((total, stretch) => total + of(stretch), 0);
          expect(view.inViewMs).toBe(sum(({ from, to }) => Date.parse(to) - Date.parse(from)));
          expect(view.activeMs).toBe(sum(({ activeMs }) => activeMs));
          expect([view.clicks, view.fields, view.interruptions]).toEqual([
            sum(({ clicks }) => clicks),
            sum(({ fields: filled }) => filled),
            sum(({ interruptions }) => interruptions),
          ]);
          for (const { from, to, activeMs } of view.stretches) {
            expect(Date.parse(from)).toBeGreaterThanOrEqual(Date.parse(view.arrivedAt));
            expect(Date.parse(to)).toBeGreaterThanOrEqual(Date.parse(from));
            expect(activeMs).toBeLessThanOrEqual(Date.parse(to) - Date.parse(from));
          }
        }
        for (const each of last.pauses) expect(pause.safeParse(each).success).toBe(true);
        const taken = [
          ...spans(views),
          ...last.pauses.map(({ from, to }) => ({
            from: Date.parse(from),
            to: to === null ? last.now : Date.parse(to),
          })),
        ].sort((a, b) => a.from - b.from || a.to - b.to);
        for (const [index, { from }] of taken.entries()) expect(from).toBeGreaterThanOrEqual(taken[index - 1]?.to ?? 0);
        expect(taken.at(-1)?.to ?? 0).toBeLessThanOrEqual(last.now);
      }),
      { numRuns: 1000 },
    );
  });

  it('never holds anything of a page that is left out, nor of what is no page', () => {
    fc.assert(
      fc.property(anyBatches, (batches) => {
        const { views, last } = recordingOf(batches);
        expect(JSON.stringify([views, last])).not.toContain('secret');
        for (const view of views) expect(view.url === null).toBe(view.excludedKind !== null);
      }),
      { numRuns: 500 },
    );
  });

  it('comes to the same however the events are batched', () => {
    fc.assert(
      fc.property(anyBatches, fc.integer({ min: 1, max: 9 }), (batches, size) => {
        const events = batches.flat();
        expect(recordingOf(inBatches(events, [size])).views).toEqual(recordingOf(batches).views);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps little to go on from', () => {
    fc.assert(
      fc.property(anyBatches, (batches) => {
        expect(JSON.stringify(recordingOf(batches).last.state).length).toBeLessThan(60_000);
      }),
      { numRuns: 300 },
    );
  });
});

/** What a person does, and for how long before the next thing. */
const action = fc.record({
  ms: fc.integer({ min: 200, max: 60_000 }),
  does: fc.constantFrom('opens', 'opens', 'opensInNewTab', 'goesTo', 'leaves', 'comesBack', 'closes', 'scripts'),
  which: fc.nat(20),
});

/** A walk with what is true of it: the events in their order, and for how long each page was in front. */
function walk(actions: readonly { readonly ms: number; readonly does: string; readonly which: number }[]) {
  const events: RecorderEvent[] = [];
  const truth: { url: string; inViewMs: number }[] = [];
  const tabs = new Map<number, number>();
  let front: number | null = null;
  let last: number | null = null;
  let now = 1000;
  let pages = 0;
  let opened = 0;
  const tell = (each: Parameters<typeof event>[1]) => {
    // No two things are at the very same time.
    now += 1;
    pass(1);
    events.push(event(now / 1000, each));
  };
  const pass = (ms: number) => {
    const page = front === null ? undefined : truth[tabs.get(front) ?? -1];
    if (page) page.inViewMs += ms;
  };
  const load = (tabId: number, more: object) => {
    pages += 1;
    const page = `https://shop.example/page/${pages}`;
    tell({ type: 'navigated', tab: tabId, url: page, ...more });
    tabs.set(tabId, truth.push({ url: page, inViewMs: 0 }) - 1);
  };
  const show = (tabId: number | null) => {
    tell({ type: 'focusChanged', tab: tabId });
    front = tabId;
    last = tabId ?? last;
  };
  load(1, {});
  show(1);
  // Not so soon that a script would only rename the page.
  now += 200;
  pass(200);
  for (const { ms, does, which } of actions) {
    const ids = [...tabs.keys()];
    const some = ids[which % Math.max(1, ids.length)];
    if (does === 'opens' && front !== null) load(front, { transition: 'link' });
    if (does === 'scripts' && front !== null) load(front, { isSamePage: true });
    if (does === 'opensInNewTab') {
      opened += 1;
      load(100 + opened, { openerTab: front });
      if (which % 2 === 0) show(100 + opened);
    }
    if (does === 'goesTo' && some !== undefined) show(some);
    if (does === 'leaves') show(null);
    if (does === 'comesBack' && last !== null && tabs.has(last)) show(last);
    if (does === 'closes' && some !== undefined && ids.length > 1) {
      tell({ type: 'tabClosed', tab: some });
      tabs.delete(some);
      if (front === some) front = null;
    }
    // Signs of life meanwhile.
    for (let left = ms; left > 0; left -= 25_000) {
      const part = Math.min(left, 25_000);
      now += part;
      pass(part);
      tell({ type: 'tick' });
    }
  }
  return { events, truth };
}

describe('a recording of a walk', patience, () => {
  it('tells the pages in order, each with its very time in view', () => {
    fc.assert(
      fc.property(fc.array(action, { minLength: 1, maxLength: 30 }), (actions) => {
        const { events, truth } = walk(actions);
        const { views } = recordingOf(events.map((each) => [each]));
        expect(views.map(({ url: address, inViewMs }) => ({ url: address, inViewMs }))).toEqual(truth);
      }),
      { numRuns: 500 },
    );
  });

  it('tells the same where events come up to four seconds late, out of order and twice', () => {
    fc.assert(
      fc.property(
        fc.array(action, { minLength: 1, maxLength: 20 }),
        fc.array(fc.tuple(fc.nat(4000), fc.boolean()), { minLength: 1, maxLength: 50 }),
        (actions, delays) => {
          const { events, truth } = walk(actions);
          const told = events.flatMap((each, index) => {
            const [delay = 0, twice = false] = delays[index % delays.length] ?? [];
            const once = { each, comes: each.at + delay };
            return twice ? [once, { each, comes: each.at + 4000 - delay }] : [once];
          });
          const arrived = told.toSorted((a, b) => a.comes - b.comes).map(({ each }) => [each]);
          const { views } = recordingOf(arrived);
          expect(views.map(({ url: address }) => address)).toEqual(truth.map(({ url: address }) => address));
          for (const [index, { inViewMs }] of views.entries()) {
            expect(Math.abs(inViewMs - (truth[index]?.inViewMs ?? 0))).toBeLessThanOrEqual(1000);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is right again after whatever was lost, once it is told what is in front', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 20 }), fc.array(fc.boolean(), { minLength: 1 }), (actions, kept) => {
        const { events } = walk(actions);
        const left = events.filter((_, index) => kept[index % kept.length]);
        const end = ((events.at(-1)?.at ?? start) - start) / 1000;
        const page = 'https://shop.example/in-front';
        const { views, last } = recordingOf([
          ...left.map((each) => [each]),
          [event(end + 2, { type: 'seen', tab: 1, url: page, title: 'In front' }), event(end + 12, { type: 'tick' })],
        ]);
        const found = views.find(({ url: address }) => address === page);
        expect(found).toMatchObject({ inViewMs: 10_000, id: last.inView });
      }),
      { numRuns: 300 },
    );
  });
});

/** What somebody does in a page between two things that it tells of itself, and what becomes of its message. */
const telling = fc.record({
  clicks: count,
  fields: count,
  interruptions: count,
  /** In milliseconds; the message comes so much later than it was sent. */
  delays: fc.array(fc.nat(4_500), { maxLength: 3 }),
});

describe('the counts of a page that tells how many there were since it began', patience, () => {
  const page = 'https://shop.example/';
  const counts = ({ clicks, fields, interruptions }: PageViewDraft) => [clicks, fields, interruptions];

  it('never go down and are never doubled, however often, late or out of order it is heard; nothing is lost once it is heard again', () => {
    fc.assert(
      fc.property(
        // Loaded, and loaded again: it counts anew, on a page view of its own or on the same.
        fc.array(fc.array(telling, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 5 }),
        (loads, size) => {
          const heard: { readonly comes: number; readonly event: RecorderEvent }[] = [];
          const truth = [0, 0, 0];
          let seconds = 1;
          for (const [nth, tellings] of loads.entries()) {
            const since = start + nth;
            const all = [0, 0, 0];
            for (const [index, { delays, ...more }] of tellings.entries()) {
              seconds += 1;
              all[0] = (all[0] ?? 0) + more.clicks;
              all[1] = (all[1] ?? 0) + more.fields;
              all[2] = (all[2] ?? 0) + more.interruptions;
              const [clicks = 0, fields = 0, interruptions = 0] = all;
              // Of the others any may be lost.
              const comings = index === tellings.length - 1 ? [...delays, 0] : delays;
              for (const delay of comings) {
                const told = event(seconds, {
                  type: 'activity',
                  tab: 1,
                  url: page,
                  since,
                  clicks,
                  fields,
                  interruptions,
                });
                heard.push({ comes: told.at + delay, event: told });
              }
            }
            for (const [index, each] of all.entries()) truth[index] = (truth[index] ?? 0) + each;
          }
          const events = heard.toSorted((a, b) => a.comes - b.comes).map((each) => each.event);
          const seen = event(0.5, { type: 'seen', tab: 1, url: page, title: 'Shop' });
          const batches = [[seen], ...inBatches(events, [size])];
          let before = [0, 0, 0];
          for (let until = 1; until <= batches.length; until += 1) {
            const { views } = recordingOf(batches.slice(0, until));
            expect(views).toHaveLength(1);
            const now = views.flatMap(counts);
            for (const [index, each] of now.entries()) {
              expect(each).toBeGreaterThanOrEqual(before[index] ?? 0);
              expect(each).toBeLessThanOrEqual(truth[index] ?? 0);
            }
            before = now;
          }
          expect(before).toEqual(truth);
        },
      ),
      { numRuns: 300 },
    );
  });
});
