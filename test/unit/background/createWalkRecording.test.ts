import { describe, expect, it } from 'vitest';
import { createQueues } from '@/entrypoints/background/createQueues';
import { createWalkRecording } from '@/entrypoints/background/createWalkRecording';
import { heldEventsIn } from '@/entrypoints/background/heldEvents';
import type { Walk } from '@/lib/browser/walkSession';
import type { WalkTab, WalkTabEvents } from '@/lib/browser/walkTabs';
import { type CommandInput, StoreError, type StoreErrorCode, type StoreInterface } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import type { PageSign } from '@/lib/journey/visit/pageSign';
import { recorderEvent } from '@/lib/journey/visit/recorderEvent';
import { memoryOf } from './sessionMemory';

const walkthroughId = newId();
const shop: WalkTab = { id: 1, url: 'https://shop.example/', title: 'Shop', isPrivate: false, openerTab: null };
const hidden: WalkTab = { id: 9, url: 'https://hidden.example/', title: 'Hidden', isPrivate: true, openerTab: null };
const exclusions = { kinds: ['bank'], own: ['mine.example'], allowed: [] };

/** A browser that remembers what was asked of it; `make` stands for each life of the worker. */
function setUp(...tabs: WalkTab[]) {
  const browser = {
    tabs: new Map((tabs.length > 0 ? tabs : [shop]).map((tab) => [tab.id, tab])),
    front: (tabs[0] ?? shop).id as number | null,
    sessionId: newId(),
    walk: null as Walk | null,
    isRegistered: false,
    /** Whether the person lets it see any site. */
    isAllowed: true,
    hasAlarm: false,
    watched: new Set<number>(),
    listeners: new Set<WalkTabEvents>(),
    written: [] as CommandInput<'recordWalkthroughEvents'>[],
    announced: 0,
    /** Whether the store still takes the walkthrough for one that runs here. */
    isRecording: true,
    /** Why the store takes nothing. */
    refusal: null as StoreErrorCode | null,
    troubles: [] as (StoreErrorCode | null)[],
    errors: [] as unknown[],
    now: 1_000_000,
    waits: [] as number[],
    /** Whether tabs answer. */
    answers: true,
  };
  const answered = () => (browser.answers ? Promise.resolve() : new Promise<void>(() => undefined));
  const inTurn = createQueues();
  const memory = memoryOf();
  const make = () =>
    createWalkRecording({
      held: heldEventsIn(memory),
      store: {
        command: (async (name: string, input: CommandInput<'recordWalkthroughEvents'>) => {
          expect(name).toBe('recordWalkthroughEvents');
          if (browser.refusal !== null) throw new StoreError(browser.refusal, 'made to fail by the test');
          browser.written.push({ ...input, events: [...input.events] });
          return { isRecording: browser.isRecording };
        }) as unknown as StoreInterface['command'],
      },
      readWalk: async () => browser.walk,
      writeWalk: async (walk) => {
        browser.walk = walk;
      },
      browserSessionId: async () => browser.sessionId,
      readExclusions: async () => exclusions,
      listenToTabs: (events) => {
        browser.listeners.add(events);
        return () => browser.listeners.delete(events);
      },
      registerWatcher: async () => {
        browser.isRegistered = browser.isAllowed;
        return browser.isAllowed;
      },
      unregisterWatcher: async () => {
        browser.isRegistered = false;
      },
      putWatcherInto: async (tabId) => {
        browser.watched.add(tabId);
        await answered();
      },
      endWatcherIn: async (tabId) => {
        browser.watched.delete(tabId);
        await answered();
      },
      startAlarm: async () => {
        browser.hasAlarm = true;
      },
      stopAlarm: async () => {
        browser.hasAlarm = false;
      },
      walkTab: async (id) => browser.tabs.get(id) ?? null,
      titleWithoutTyped: async (_, title) => title.replace('Wilhelmina', '***'),
      walkTabs: async () => [...browser.tabs.values()],
      tabInFront: async () => (browser.front === null ? null : (browser.tabs.get(browser.front) ?? null)),
      inTurn,
      newId,
      now: () => browser.now,
      wait: async (milliseconds) => void browser.waits.push(milliseconds),
      announce: async () => {
        browser.announced += 1;
      },
      tellTrouble: async (trouble) => void browser.troubles.push(trouble),
      report: (error) => browser.errors.push(error),
    });
  const tell = (act: (events: WalkTabEvents) => void) => {
    for (const events of browser.listeners) act(events);
  };
  /** All that was under way is done. */
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  const events = () => browser.written.flatMap((input) => input.events);
  const told = () => events().map(({ id, at, wasHeld, ...event }) => event);
  return { browser, memory, make, tell, settled, events, told };
}

const sign = (more: Partial<Extract<PageSign, { kind: 'arrived' }>> = {}): PageSign => ({
  kind: 'arrived',
  at: 999_500,
  url: 'https://shop.example/dress',
  referrer: 'https://shop.example/',
  navigation: 'navigate',
  ...more,
});

describe('the recording of a walkthrough', () => {
  it('begins with the page in front, in every page that is open, and with what is left out', async () => {
    const empty: WalkTab = { ...shop, id: 2, url: 'about:blank' };
    const unseen: WalkTab = { ...shop, id: 3, url: null };
    const { browser, make, told } = setUp(shop, empty, unseen, hidden);
    await make().follow({ walkthroughId, logsPages: true });
    expect(browser).toMatchObject({
      walk: { walkthroughId, logsPages: true, sessionId: browser.sessionId },
      isRegistered: true,
      hasAlarm: true,
      announced: 1,
    });
    expect([...browser.watched]).toEqual([shop.id]);
    expect(browser.listeners.size).toBe(1);
    expect(told()).toEqual([{ type: 'seen', tab: 1, url: shop.url, title: 'Shop' }]);
    expect(browser.written[0]).toMatchObject({ walkthroughId, exclusions });
  });

  it('keeps no title with what was typed into its page', async () => {
    const { browser, make, tell, settled, told } = setUp({ ...shop, title: 'Checkout for Wilhelmina' });
    await make().follow({ walkthroughId, logsPages: true });
    browser.tabs.set(shop.id, { ...shop, title: 'Thank you, Wilhelmina' });
    tell((events) => events.onUpdated(shop.id, { title: 'Thank you, Wilhelmina', isLoaded: false }));
    await settled();
    expect(told()).toMatchObject([{ title: 'Checkout for ***' }, { type: 'titled', title: 'Thank you, ***' }]);
  });

  it('leaves nothing behind that could record', async () => {
    const { browser, make, tell, settled } = setUp();
    const recording = make();
    await recording.follow({ walkthroughId, logsPages: true });
    await recording.leave();
    expect(browser).toMatchObject({ walk: null, isRegistered: false, hasAlarm: false });
    expect(browser.watched.size).toBe(0);
    expect(browser.listeners.size).toBe(0);
    const before = browser.written.length;
    await recording.page(shop.id, sign());
    await recording.tick();
    await recording.browserStarted();
    tell(({ onFront }) => onFront());
    await settled();
    expect(browser.written).toHaveLength(before);
    expect(browser.hasAlarm).toBe(false);
  });

  it('lets go of a walkthrough that was ended elsewhere', async () => {
    const { browser, make, tell, settled } = setUp();
    await make().follow({ walkthroughId, logsPages: true });
    browser.isRecording = false;
    tell(({ onFront }) => onFront());
    await settled();
    expect(browser).toMatchObject({ walk: null, isRegistered: false, hasAlarm: false });
    expect([browser.watched.size, browser.listeners.size]).toEqual([0, 0]);
    expect(browser.announced).toBe(2);
    // A page that came meanwhile is told so by the answer to its first word.
    expect(await make().page(shop.id, sign())).toBe(false);
  });

  it('by hand lets time go by and tells of no page', async () => {
    const { browser, make, told } = setUp();
    const recording = make();
    await recording.follow({ walkthroughId, logsPages: false });
    expect(browser).toMatchObject({ isRegistered: false, hasAlarm: true });
    expect(browser.watched.size).toBe(0);
    expect(browser.listeners.size).toBe(0);
    await recording.tick();
    expect(await recording.page(shop.id, sign())).toBe(false);
    expect(told()).toEqual([{ type: 'tick' }]);
    expect(JSON.stringify(browser.written)).not.toContain('shop.example');
  });

  it('tells of an arrival as of a navigation, at the moment that the page says', async () => {
    const { make, browser, events, told } = setUp({ ...shop, openerTab: 4 });
    const recording = make();
    await recording.follow({ walkthroughId, logsPages: true });
    browser.written = [];
    await recording.page(shop.id, sign());
    await recording.page(shop.id, sign({ referrer: '', navigation: 'reload' }));
    const { url } = sign();
    expect(told()).toEqual([
      {
        type: 'navigated',
        tab: 1,
        url,
        isSamePage: false,
        transition: null,
        referrer: 'https://shop.example/',
        openerTab: 4,
      },
      { type: 'arrived', tab: 1, url, navigation: 'navigate', referrer: 'https://shop.example/' },
      // A tab that was opened empty has an opener as well.
      { type: 'navigated', tab: 1, url, isSamePage: false, transition: 'reload', referrer: '', openerTab: null },
      { type: 'arrived', tab: 1, url, navigation: 'reload', referrer: '' },
    ]);
    expect(events().every(({ at }) => at === 999_500)).toBe(true);
    expect(new Set(events().map(({ id }) => id)).size).toBe(4);
  });

  it.each<[PageSign, object]>([
    [
      { kind: 'moved', at: 5, url: 'https://shop.example/a', isBack: false },
      { type: 'navigated', isSamePage: true, transition: null },
    ],
    [
      { kind: 'moved', at: 5, url: 'https://shop.example/a', isBack: true },
      { type: 'navigated', isSamePage: true, transition: 'backForward' },
    ],
    [
      { kind: 'broughtBack', at: 5, url: 'https://shop.example/a' },
      { type: 'navigated', isSamePage: false, transition: 'backForward' },
    ],
    [
      { kind: 'acted', at: 5, url: 'https://shop.example/a', clicks: 1, fields: 2, interruptions: 3, feesSeen: true },
      { type: 'activity', clicks: 1, fields: 2, interruptions: 3, feesSeen: true },
    ],
  ])('takes in what a page says: %o', async (said, event) => {
    const { browser, make, told } = setUp();
    const recording = make();
    await recording.follow({ walkthroughId, logsPages: true });
    browser.written = [];
    expect(await recording.page(shop.id, said)).toBe(true);
    expect(told()).toMatchObject([{ tab: 1, url: 'https://shop.example/a', ...event }]);
  });

  it('tells nothing of private windows but that no page of the walk is in front', async () => {
    const { browser, make, tell, settled, told } = setUp(shop, hidden);
    const recording = make();
    await recording.follow({ walkthroughId, logsPages: true });
    browser.written = [];
    browser.front = hidden.id;
    // What the browser has put into its page ends there.
    expect(await recording.page(hidden.id, sign({ url: 'https://hidden.example/' }))).toBe(false);
    tell(({ onUpdated }) => onUpdated(hidden.id, { title: 'Hidden', isLoaded: true }));
    tell(({ onFront }) => onFront());
    await settled();
    await recording.tick();
    expect(told()).toEqual([
      { type: 'focusChanged', tab: null },
      { type: 'tick' },
      { type: 'focusChanged', tab: null },
    ]);
    expect(JSON.stringify(browser.written)).not.toContain('idden');
  });

  it('says that nothing is in front where the page may not be seen, or another program is in front', async () => {
    const { browser, make, tell, settled, told } = setUp(shop, { ...shop, id: 2, url: null });
    await make().follow({ walkthroughId, logsPages: true });
    browser.written = [];
    for (const front of [2, null]) {
      browser.front = front;
      tell(({ onFront }) => onFront());
      await settled();
    }
    expect(told()).toEqual([
      { type: 'focusChanged', tab: null },
      { type: 'focusChanged', tab: null },
    ]);
  });

  it('takes in titles, closed tabs and pages that no script runs in', async () => {
    const { browser, make, tell, settled, told } = setUp(shop, { ...shop, id: 2, url: 'https://other.example/' });
    await make().follow({ walkthroughId, logsPages: true });
    browser.written = [];
    browser.tabs.set(1, { ...shop, title: 'New' });
    tell(({ onUpdated }) => onUpdated(1, { title: 'New', isLoaded: false }));
    await settled();
    browser.tabs.set(1, shop);
    tell(({ onUpdated }) => onUpdated(1, { title: null, isLoaded: true }));
    await settled();
    // In the background: it is told of when it comes to the front.
    tell(({ onUpdated }) => onUpdated(2, { title: null, isLoaded: true }));
    tell(({ onClosed }) => onClosed(2));
    await settled();
    expect(told()).toEqual([
      { type: 'titled', tab: 1, url: shop.url, title: 'New' },
      { type: 'seen', tab: 1, url: shop.url, title: 'Shop' },
      { type: 'tabClosed', tab: 2 },
    ]);
    expect(browser.errors).toEqual([]);
  });

  it('says no title but with the address that it belongs to: the page may be another one by then', async () => {
    const { browser, make, tell, settled, told } = setUp();
    await make().follow({ walkthroughId, logsPages: true });
    browser.written = [];
    tell(({ onUpdated }) => onUpdated(1, { title: 'Inbox of Jo', isLoaded: false }));
    browser.tabs.set(1, { ...shop, url: 'https://shop.example/back', title: 'Welcome back' });
    await settled();
    expect(told()).toEqual([{ type: 'titled', tab: 1, url: 'https://shop.example/back', title: 'Welcome back' }]);
    expect(JSON.stringify(browser.written)).not.toContain('Inbox');
  });

  it('does not follow a page that changes its title and address without end', async () => {
    const { browser, make, tell, settled, told } = setUp();
    const recording = make();
    await recording.follow({ walkthroughId, logsPages: true });
    browser.written = [];
    const change = async (count: number) => {
      for (let each = 0; each < count; each += 1) {
        browser.tabs.set(1, { ...shop, url: `https://shop.example/${each}`, title: `Page ${each}` });
        tell(({ onUpdated }) => onUpdated(1, { title: `Page ${each}`, isLoaded: true }));
      }
      await settled();
    };
    await change(1_000);
    // The last title, and the page in front.
    expect(told().map(({ type }) => type)).toEqual(['titled', 'seen']);
    expect(told()[0]).toMatchObject({ title: 'Page 999' });
    for (let each = 0; each < 30; each += 1) await change(2);
    const [first = 0, ...waits] = browser.waits.slice(-15);
    expect(first).toBeGreaterThan(10_000);
    expect(Math.max(...waits)).toBeLessThanOrEqual(60_000);
    // The person goes on.
    await recording.page(1, sign());
    await change(1);
    expect(browser.waits.at(-1)).toBeLessThan(1_000);
  });

  it('does not wait for tabs that do not answer, as those that sleep or ask something', async () => {
    const { browser, make } = setUp();
    browser.answers = false;
    const recording = make();
    await recording.follow({ walkthroughId, logsPages: true });
    expect(browser.watched.size).toBe(1);
    await recording.leave();
    expect(browser).toMatchObject({ walk: null, isRegistered: false, hasAlarm: false });
    expect(browser.watched.size).toBe(0);
  });

  it('tells as much of an address as may be kept', async () => {
    const url = `https://shop.example/#${'x'.repeat(100_000)}`;
    const { browser, make, events } = setUp({ ...shop, url });
    const recording = make();
    await recording.follow({ walkthroughId, logsPages: true });
    await recording.tick();
    expect(browser.errors).toEqual([]);
    for (const event of events()) expect(() => recorderEvent.parse(event)).not.toThrow();
  });

  it('tells of a new start of the browser before anything else that happens in it', async () => {
    const { browser, make, events, told } = setUp();
    await make().follow({ walkthroughId, logsPages: true });
    browser.written = [];
    browser.sessionId = newId();
    browser.isRegistered = false;
    browser.hasAlarm = false;
    browser.listeners.clear();

    const again = make();
    again.begin();
    // A page may be faster than the news of the start.
    await Promise.all([again.page(shop.id, sign()), again.browserStarted()]);
    expect(told().map(({ type }) => type)).toEqual(['browserStarted', 'navigated', 'arrived', 'tick', 'seen']);
    expect(events()[0]?.at).toBe(999_500);
    expect(browser).toMatchObject({ isRegistered: true, hasAlarm: true, walk: { sessionId: browser.sessionId } });
    expect(browser.listeners.size).toBe(1);
  });

  it('watches the pages again that are open when the extension was updated, which ends what watched them', async () => {
    const { browser, make } = setUp(shop, hidden);
    await make().follow({ walkthroughId, logsPages: true });
    browser.isRegistered = false;
    browser.watched.clear();
    const updated = make();
    updated.begin();
    await updated.extensionStarted();
    expect(browser.isRegistered).toBe(true);
    expect([...browser.watched]).toEqual([shop.id]);
  });

  it('goes on in the same tabs where the extension alone was started anew, which ends its session', async () => {
    const { browser, make, told, events } = setUp(shop, hidden);
    await make().follow({ walkthroughId, logsPages: true });
    browser.written = [];
    browser.sessionId = newId();
    browser.listeners.clear();
    const updated = make();
    updated.begin();
    await Promise.all([updated.page(shop.id, sign()), updated.extensionStarted()]);
    // Whether that was the browser's start as well can be told by the tabs.
    expect(told()[0]).toEqual({ type: 'restarted', tabs: [shop.id] });
    expect(told().filter(({ type }) => type === 'restarted' || type === 'browserStarted')).toHaveLength(1);
    expect(events()[0]?.at).toBe(999_500);
    expect(browser.walk).toMatchObject({ sessionId: browser.sessionId });
  });

  it('takes an update that came with a start of the browser for the latter', async () => {
    const { browser, make, told } = setUp();
    await make().follow({ walkthroughId, logsPages: true });
    browser.written = [];
    browser.sessionId = newId();
    const updated = make();
    await Promise.all([updated.extensionStarted(), updated.browserStarted()]);
    expect(told()[0]).toEqual({ type: 'browserStarted' });
    expect(told().filter(({ type }) => type === 'restarted' || type === 'browserStarted')).toHaveLength(1);
  });

  it.each<StoreErrorCode>(['full', 'blocked', 'unavailable'])(
    'keeps what cannot be written (%s), says so once, and writes it in order as soon as it can',
    async (refusal) => {
      const { browser, make, told } = setUp();
      const recording = make();
      await recording.follow({ walkthroughId, logsPages: true });
      browser.written = [];
      browser.troubles = [];
      browser.refusal = refusal;
      // A page that is told of a failure would say the same again.
      await recording.page(shop.id, sign());
      await recording.tick();
      expect(browser.troubles).toEqual([refusal]);
      expect(browser.errors).toHaveLength(2);
      browser.refusal = null;
      await recording.tick();
      expect(told().map(({ type }) => type)).toEqual(['navigated', 'arrived', 'tick', 'seen', 'tick', 'seen']);
      expect(browser.troubles).toEqual([refusal, null]);
      await recording.tick();
      expect(told()).toHaveLength(8);
      expect(browser.troubles).toHaveLength(2);
    },
  );

  it('writes what could not be written in another life of the worker, once and in order', async () => {
    const { browser, make, told } = setUp();
    await make().follow({ walkthroughId, logsPages: true });
    browser.written = [];
    browser.refusal = 'full';
    await make().page(shop.id, sign());
    await make().tick();
    browser.refusal = null;
    await make().tick();
    expect(told().map(({ type }) => type)).toEqual(['navigated', 'arrived', 'tick', 'seen', 'tick', 'seen']);
    expect(browser.written[0]?.events.map(({ wasHeld }) => wasHeld === true)).toEqual([
      ...[true, true, true, true],
      ...[false, false],
    ]);
    browser.written = [];
    await make().tick();
    expect(told().map(({ type }) => type)).toEqual(['tick', 'seen']);
  });

  it('writes what could not be written of one walkthrough into no other', async () => {
    const { browser, make, told } = setUp();
    const recording = make();
    await recording.follow({ walkthroughId, logsPages: true });
    browser.written = [];
    browser.refusal = 'full';
    await recording.page(shop.id, sign());
    browser.refusal = null;
    await recording.follow({ walkthroughId: newId(), logsPages: true });
    expect(told().map(({ type }) => type)).toEqual(['seen']);
  });

  it('goes on where the memory of the session takes no more', async () => {
    const { browser, make, told, memory } = setUp();
    const recording = make();
    await recording.follow({ walkthroughId, logsPages: true });
    browser.written = [];
    memory.set = async () => {
      throw new Error('The session is full.');
    };
    browser.refusal = 'full';
    await recording.page(shop.id, sign());
    browser.refusal = null;
    await recording.tick();
    expect(told().map(({ type }) => type)).toEqual(['navigated', 'arrived', 'tick', 'seen']);
    expect(browser.troubles.at(-1)).toBeNull();
  });

  it('tells of a new start of the browser once, also where that cannot be written at first', async () => {
    const { browser, make, told } = setUp();
    await make().follow({ walkthroughId, logsPages: true });
    browser.written = [];
    browser.sessionId = newId();
    browser.refusal = 'unavailable';
    const again = make();
    await again.browserStarted();
    await again.tick();
    browser.refusal = null;
    await again.tick();
    await again.tick();
    const types = told().map(({ type }) => type);
    expect(types.filter((type) => type === 'browserStarted')).toHaveLength(1);
    expect(types[0]).toBe('browserStarted');
    expect(browser.walk).toMatchObject({ sessionId: browser.sessionId });
  });

  it('takes back what another life of the worker said of its trouble, and keeps no more than so much', async () => {
    const { browser, make, told } = setUp();
    await make().follow({ walkthroughId, logsPages: true });
    browser.written = [];
    const next = make();
    browser.troubles = ['full'];
    browser.refusal = 'full';
    for (let each = 0; each < 700; each += 1) await next.tick();
    browser.refusal = null;
    await next.tick();
    expect(told().length).toBeLessThan(1_100);
    expect(browser.troubles.at(-1)).toBeNull();
    const last = make();
    browser.troubles = ['full'];
    await last.tick();
    expect(browser.troubles.at(-1)).toBeNull();
  });

  it('does not try again what is refused for what it is', async () => {
    const { browser, make, told } = setUp();
    const recording = make();
    await recording.follow({ walkthroughId, logsPages: true });
    browser.written = [];
    browser.troubles = [];
    browser.refusal = 'invalid';
    await recording.page(shop.id, sign());
    browser.refusal = null;
    await recording.tick();
    expect(told().map(({ type }) => type)).toEqual(['tick', 'seen']);
    expect(browser.troubles).toEqual([]);
  });

  it('goes on by hand once the right to see pages is taken back, and says that none is in view', async () => {
    const { browser, make, told, tell, settled } = setUp();
    const recording = make();
    await recording.follow({ walkthroughId, logsPages: true });
    browser.written = [];
    await recording.sitesTakenBack();
    expect(browser).toMatchObject({ walk: { walkthroughId, logsPages: true }, isRegistered: true });
    expect(told()).toEqual([]);
    browser.isAllowed = false;
    await recording.sitesTakenBack();
    expect(browser).toMatchObject({ walk: { walkthroughId, logsPages: false }, isRegistered: false, hasAlarm: true });
    expect([browser.watched.size, browser.listeners.size]).toEqual([0, 0]);
    expect(told()).toEqual([{ type: 'focusChanged', tab: null }]);
    tell(({ onFront }) => onFront());
    await settled();
    expect(told()).toHaveLength(1);
    await recording.follow({ walkthroughId, logsPages: false });
    await recording.sitesTakenBack();
    expect(told()).toHaveLength(1);
  });

  it('lets go of a walkthrough that was deleted', async () => {
    const { browser, make } = setUp();
    const recording = make();
    await recording.follow({ walkthroughId, logsPages: true });
    browser.refusal = 'notFound';
    await recording.tick();
    expect(browser).toMatchObject({ walk: null, isRegistered: false, hasAlarm: false });
    expect([browser.watched.size, browser.listeners.size]).toEqual([0, 0]);
  });

  it('goes on in the next life of the worker, and listens to nothing where nothing is recorded', async () => {
    const { browser, make, tell, settled, told } = setUp();
    await make().follow({ walkthroughId, logsPages: true });
    browser.written = [];
    browser.listeners.clear();
    make().begin();
    expect(browser.listeners.size).toBe(1);
    tell(({ onFront }) => onFront());
    await settled();
    expect(told()).toEqual([{ type: 'seen', tab: 1, url: shop.url, title: 'Shop' }]);

    browser.walk = null;
    browser.listeners.clear();
    make().begin();
    await settled();
    expect(browser.listeners.size).toBe(0);
  });

  it('writes in the order in which it was told', async () => {
    const { browser, make, events } = setUp();
    const recording = make();
    await recording.follow({ walkthroughId, logsPages: true });
    browser.written = [];
    const acted = (clicks: number): PageSign => ({
      kind: 'acted',
      at: clicks,
      url: 'https://shop.example/',
      clicks,
      fields: 0,
      interruptions: 0,
      feesSeen: false,
    });
    await Promise.all([1, 2, 3, 4].map((clicks) => recording.page(shop.id, acted(clicks))));
    expect(events().map(({ at }) => at)).toEqual([1, 2, 3, 4]);
  });
});
