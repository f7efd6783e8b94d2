// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageSign } from '@/lib/journey/visit/pageSign';
import { pageSign } from '@/lib/journey/visit/pageSign';
import { watchPage } from '@/lib/page/watching/watchPage';

// jsdom has no sight of anything.
class NoObserver {
  observe() {}
  disconnect() {}
}

let told: PageSign[];
let end: () => void;

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  vi.stubGlobal('IntersectionObserver', NoObserver);
  document.body.innerHTML = '<input id="a"><input id="b" type="password"><button>Order</button>';
  history.replaceState(null, '', '/start');
  told = [];
});

afterEach(() => {
  end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function watch(isLoaded = true): void {
  end = watchPage(window, (sign) => told.push(sign), isLoaded);
}

const acted = () => told.flatMap((sign) => (sign.kind === 'acted' ? sign : []));
const element = (selector: string) => document.querySelector<HTMLInputElement>(selector) as HTMLInputElement;

interface Inside {
  isTrusted: boolean;
  _dispatch(event: Inside): void;
}

/** What jsdom keeps behind an object of the page. */
function insideOf(thing: object): Inside {
  const symbol = Object.getOwnPropertySymbols(thing).find(({ description }) => description === 'impl');
  return (thing as Record<symbol, Inside>)[symbol ?? Symbol()] as Inside;
}

let stamp = 100;

/** An event as a person makes it: those of scripts do not count. */
function happen(target: EventTarget, type: string, event = new Event(type, { bubbles: true })): void {
  const inside = insideOf(event);
  // The clock stands still here, and no two events of a person have the same time.
  stamp += 1;
  if (!Object.hasOwn(event, 'timeStamp')) Object.defineProperty(event, 'timeStamp', { value: stamp });
  inside.isTrusted = true;
  insideOf(target)._dispatch(inside);
}

describe('a page that is watched', () => {
  it('tells of its arrival, and of none where it had been there before', () => {
    watch();
    expect(told).toEqual([
      { kind: 'arrived', at: 1_000_000, url: 'http://localhost:3000/start', referrer: '', navigation: 'navigate' },
    ]);
    end();
    told = [];
    watch(false);
    expect(told).toEqual([]);
  });

  it('counts clicks, and each field once', () => {
    watch(false);
    happen(element('button'), 'click');
    happen(element('button'), 'click');
    happen(element('#a'), 'change');
    happen(element('#a'), 'change');
    happen(element('#b'), 'change');
    vi.advanceTimersByTime(600);
    expect(acted()).toMatchObject([{ clicks: 2, fields: 2, interruptions: 0 }]);
    happen(element('#a'), 'change');
    vi.advanceTimersByTime(60_000);
    expect(acted()).toHaveLength(1);
  });

  it('counts a click on a label once, though its field hears of it as well', () => {
    // Browsers give both the same moment.
    watch(false);
    const click = () => new MouseEvent('click', { bubbles: true });
    const clicks = [click(), click(), click()];
    const at = [stamp + 5, stamp + 5, stamp + 9];
    for (const [index, event] of clicks.entries()) {
      Object.defineProperty(event, 'timeStamp', { value: at[index] });
      happen(element('button'), 'click', event);
    }
    vi.advanceTimersByTime(600);
    expect(acted()).toMatchObject([{ clicks: 2 }]);
  });

  it('tells as much of an address as may be kept', () => {
    history.replaceState(null, '', `/start#${'x'.repeat(100_000)}`);
    watch();
    expect(told[0]?.url).toHaveLength(65_536);
    expect(() => pageSign.parse(told[0])).not.toThrow();
  });

  it('tells neither values nor keys', () => {
    watch();
    const read = vi.spyOn(HTMLInputElement.prototype, 'value', 'get');
    for (const id of ['#a', '#b']) {
      element(id).value = 'hunter2';
      for (const key of 'hunter2') {
        happen(element(id), 'keydown', new KeyboardEvent('keydown', { key, bubbles: true }));
        happen(element(id), 'input');
      }
      happen(element(id), 'change');
    }
    window.dispatchEvent(new Event('pagehide'));
    vi.advanceTimersByTime(60_000);
    expect(acted().reduce((sum, { fields }) => sum + fields, 0)).toBe(2);
    expect(JSON.stringify(told)).not.toContain('hunter2');
    expect(read).not.toHaveBeenCalled();
    // Nothing but what the schema knows: it has no room for words.
    for (const sign of told) expect(Object.keys(sign).toSorted()).toEqual(Object.keys(pageSign.parse(sign)).toSorted());
  });

  it('says that somebody is there every ten seconds, and at once who comes back', () => {
    watch(false);
    for (let second = 0; second < 39; second += 1) {
      happen(document, 'mousemove');
      vi.advanceTimersByTime(1_000);
    }
    expect(acted()).toHaveLength(3);
    vi.advanceTimersByTime(600_000);
    expect(acted()).toHaveLength(4);
    happen(document, 'mousemove');
    expect(acted()).toHaveLength(5);
  });

  it('says nothing more of one that is left as soon as it was looked at', () => {
    watch();
    happen(document, 'mousemove');
    window.dispatchEvent(new Event('pagehide'));
    expect(told.map(({ kind }) => kind)).toEqual(['arrived']);
  });

  it('counts nothing that a script does', () => {
    watch(false);
    element('button').dispatchEvent(new Event('click', { bubbles: true }));
    element('#a').dispatchEvent(new Event('change', { bubbles: true }));
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([]);
  });

  it('tells what is counted at once when it is left', () => {
    watch(false);
    happen(element('button'), 'click');
    window.dispatchEvent(new Event('pagehide'));
    expect(acted()).toMatchObject([{ clicks: 1 }]);
  });

  it('tells where its script moves it, also where the browser does not; what was done belongs to the address before', () => {
    watch(false);
    happen(element('button'), 'click');
    history.pushState(null, '', '/basket');
    happen(document, 'mousemove');
    expect(told.map(({ kind, url }) => [kind, new URL(url).pathname])).toEqual([
      ['acted', '/start'],
      ['moved', '/basket'],
    ]);
    history.pushState(null, '', '/pay');
    happen(element('button'), 'click');
    vi.advanceTimersByTime(600);
    expect(told.slice(-2).map(({ kind, url }) => [kind, new URL(url).pathname])).toEqual([
      ['moved', '/pay'],
      ['acted', '/pay'],
    ]);
  });

  it('tells of a page that makes addresses faster than anybody reads the last one, and soon no more', () => {
    watch(false);
    const makeAddresses = (count: number) => {
      for (let each = 0; each < count; each += 1) {
        history.pushState(null, '', `/made/${each}`);
        window.dispatchEvent(new Event('hashchange'));
        vi.advanceTimersByTime(1);
      }
    };
    const last = () => told.at(-1)?.url.split('/made/')[1];
    makeAddresses(1_000);
    vi.advanceTimersByTime(200);
    expect(told.length).toBeLessThan(9);
    expect(last()).toBe('999');
    makeAddresses(20_000);
    expect(told.length).toBe(30);
    // The person goes on from where it came to.
    happen(element('button'), 'click');
    expect(last()).toBe('19999');
  });

  it('is not taken for a person by a script that acts like one', () => {
    watch(false);
    for (const type of ['keydown', 'scroll', 'mousemove']) document.dispatchEvent(new Event(type, { bubbles: true }));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([]);
    happen(document, 'mousemove');
    vi.advanceTimersByTime(60_000);
    expect(told).toHaveLength(1);
  });

  it('listens passively, and to nothing after the end', () => {
    const added = [window, document].map((each) => vi.spyOn(each, 'addEventListener'));
    const taken = [window, document].map((each) => vi.spyOn(each, 'removeEventListener'));
    watch();
    const listened = added.flatMap(({ mock }) => mock.calls);
    expect(listened.length).toBeGreaterThan(8);
    for (const [type, , options] of listened) {
      expect(options, type).toMatchObject({ passive: true });
    }
    happen(element('button'), 'click');
    end();
    told = [];
    happen(element('button'), 'click');
    happen(element('#a'), 'change');
    history.pushState(null, '', '/later');
    for (const type of ['keydown', 'scroll', 'mousemove', 'visibilitychange']) happen(document, type);
    for (const type of ['pagehide', 'popstate', 'hashchange', 'pageshow']) window.dispatchEvent(new Event(type));
    vi.advanceTimersByTime(600_000);
    expect(told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    const left = added.flatMap(({ mock }) => mock.calls).map(([type]) => type);
    const removed = taken.flatMap(({ mock }) => mock.calls).map(([type]) => type);
    expect(left.filter((type) => !removed.includes(type))).toEqual([]);
  });

  it('tells of fees also where it is left by a click before it was looked at', () => {
    document.body.innerHTML = '<p>Delivery fee: £3.95</p><a href="#">Home</a>';
    watch();
    happen(element('a'), 'pointerdown');
    expect(acted()).toMatchObject([{ feesSeen: true }]);
  });

  it('tells once that fees stand on it, at each address anew', () => {
    document.body.innerHTML = '<p>Delivery fee: £3.95</p><button>Order</button>';
    watch(false);
    vi.advanceTimersByTime(5_000);
    expect(acted()).toMatchObject([{ feesSeen: true, clicks: 0 }]);
    happen(element('button'), 'click');
    vi.advanceTimersByTime(5_000);
    expect(acted().map(({ feesSeen }) => feesSeen)).toEqual([true, false]);
  });
});
