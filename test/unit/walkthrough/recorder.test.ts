import { describe, expect, it } from 'vitest';
import { recorder } from '@/lib/walkthrough';
import { event, everyKind, recordingOf, start } from './events';

const shop = 'https://shop.example/';
const other = 'https://other.example/';

/** A page opened in a tab that is in front. */
const open = (at: number, tab: number, url: string, more: object = {}) => [
  event(at, { type: 'navigated', tab, url, ...more }),
  event(at, { type: 'focusChanged', tab }),
];

describe('the recorder', () => {
  it('logs pages with arrival, title, time in view and how they were reached', () => {
    const { views, last } = recordingOf([
      open(1, 7, `${shop}?utm_source=letter&utm_medium=email#top`, { transition: 'typed' }),
      [event(1.2, { type: 'titled', tab: 7, url: shop, title: 'Shop' })],
      [event(21, { type: 'navigated', tab: 7, url: `${shop}shoes`, transition: 'link' })],
      [event(31, { type: 'tick' })],
    ]);
    expect(views).toMatchObject([
      {
        url: shop,
        title: 'Shop',
        arrivedAt: '2026-03-02T09:00:01.000Z',
        inViewMs: 20_000,
        reachedBy: 'typed',
        campaign: { utm_source: 'letter', utm_medium: 'email' },
        tab: 1,
      },
      { url: `${shop}shoes`, inViewMs: 10_000, reachedBy: 'link', campaign: {} },
    ]);
    expect(last).toMatchObject({ inView: views[1]?.id, isRecording: true });
  });

  it('counts a page as in view only while its tab is in front', () => {
    const { views } = recordingOf([
      open(0, 1, shop),
      open(10, 2, other, { openerTab: 1 }),
      [event(15, { type: 'focusChanged', tab: 1 }), event(18, { type: 'focusChanged', tab: null })],
      [
        event(40, { type: 'focusChanged', tab: 2 }),
        event(41, { type: 'tabClosed', tab: 2 }),
        event(60, { type: 'tick' }),
      ],
    ]);
    expect(views.map(({ inViewMs, reachedBy, tab }) => [inViewMs, reachedBy, tab])).toEqual([
      [13_000, null, 1],
      [6000, 'newTab', 2],
    ]);
    expect(views[0]?.stretches).toMatchObject([
      { from: '2026-03-02T09:00:00.000Z', to: '2026-03-02T09:00:10.000Z' },
      { from: '2026-03-02T09:00:15.000Z', to: '2026-03-02T09:00:18.000Z' },
    ]);
  });

  it('learns what opened a tab also where the tab came to the front before its page said so', () => {
    const { views } = recordingOf([
      open(0, 1, shop),
      [event(10, { type: 'seen', tab: 2, url: other })],
      [event(10.1, { type: 'navigated', tab: 2, url: other, openerTab: 1, referrer: shop })],
      [event(10.1, { type: 'arrived', tab: 2, url: other, navigation: 'navigate', referrer: shop })],
    ]);
    expect(views.map(({ url, reachedBy }) => [url, reachedBy])).toEqual([
      [shop, null],
      [other, 'newTab'],
    ]);
  });

  it('knows the pages that a script makes from one another, and a fragment from a page', () => {
    const { views } = recordingOf([
      open(0, 1, `${shop}#/`),
      [event(5, { type: 'navigated', tab: 1, url: `${shop}#/basket`, isSamePage: true })],
      [event(9, { type: 'navigated', tab: 1, url: `${shop}pay`, isSamePage: true })],
      [
        event(12, { type: 'navigated', tab: 1, url: `${shop}pay#reviews`, isSamePage: true }),
        event(20, { type: 'tick' }),
      ],
    ]);
    expect(views.map(({ url, inViewMs }) => [url, inViewMs])).toEqual([
      [`${shop}#/`, 5000],
      [`${shop}#/basket`, 4000],
      [`${shop}pay`, 11_000],
    ]);
  });

  it('takes an address that is rewritten at once as a better name of the same page', () => {
    const { views } = recordingOf([
      open(0, 1, `${shop}en`),
      [event(0.1, { type: 'navigated', tab: 1, url: `${shop}en/`, isSamePage: true }), event(3, { type: 'tick' })],
    ]);
    expect(views.map(({ url }) => url)).toEqual([`${shop}en/`]);
  });

  it('tells a search with its words, what was reached from it, an advertisement, a step back and a reload', () => {
    const engine = 'https://www.google.fr/search?q=linen+shirt&ei=abc';
    const { views } = recordingOf([
      open(0, 1, engine, { transition: 'typed' }),
      [event(5, { type: 'navigated', tab: 1, url: `${shop}linen`, transition: 'link' })],
      [event(9, { type: 'navigated', tab: 1, url: engine, transition: 'backForward' })],
      [event(12, { type: 'navigated', tab: 1, url: `${other}linen?gclid=x1`, transition: 'link' })],
      [event(15, { type: 'navigated', tab: 1, url: `${other}linen`, transition: 'reload' })],
      [event(18, { type: 'navigated', tab: 1, url: `${other}search?q=shirt`, transition: 'form' })],
      [event(20, { type: 'navigated', tab: 1, url: `${other}shirt`, transition: 'link' })],
    ]);
    expect(views.map(({ reachedBy, searchTerms }) => [reachedBy, searchTerms])).toEqual([
      ['typed', 'linen shirt'],
      ['search', 'linen shirt'],
      ['back', 'linen shirt'],
      ['ad', null],
      ['reload', null],
      ['form', 'shirt'],
      ['link', null],
    ]);
    expect(views[3]?.campaign).toEqual({ gclid: 'x1' });
  });

  it('learns from the page itself how it was reached where the browser does not say', () => {
    const { views } = recordingOf([
      open(0, 1, shop),
      [event(0.3, { type: 'arrived', tab: 1, url: shop, navigation: 'navigate', referrer: '' })],
      [event(5, { type: 'navigated', tab: 1, url: `${shop}a` })],
      [event(5.2, { type: 'arrived', tab: 1, url: `${shop}a`, navigation: 'navigate', referrer: shop })],
      [event(9, { type: 'navigated', tab: 1, url: shop })],
      [event(9.4, { type: 'arrived', tab: 1, url: shop, navigation: 'backForward', referrer: '' })],
      // Loaded anew, and only the page says so.
      [event(14, { type: 'arrived', tab: 1, url: shop, navigation: 'reload', referrer: '' })],
    ]);
    expect(views.map(({ reachedBy }) => reachedBy)).toEqual(['typed', 'link', 'back', 'reload']);
  });

  it('counts what was done, where it was done, and when fees came', () => {
    const { views } = recordingOf([
      open(0, 1, shop),
      [event(2, { type: 'activity', tab: 1, url: shop, clicks: 2, interruptions: 1 })],
      [event(4, { type: 'taskStarted', runId: crypto.randomUUID(), taskId: '0190a0b0-0000-7000-8000-000000000001' })],
      [event(6, { type: 'activity', tab: 1, url: shop, clicks: 1, fields: 3, feesSeen: true })],
      [event(8, { type: 'navigated', tab: 1, url: `${shop}pay` })],
      // Sent as the page was left, and here only now.
      [event(7.9, { type: 'activity', tab: 1, url: shop, clicks: 1 }), event(10, { type: 'tick' })],
    ]);
    expect(views[0]).toMatchObject({
      clicks: 4,
      fields: 3,
      interruptions: 1,
      feesSeenAt: '2026-03-02T09:00:06.000Z',
      taskId: null,
      stretches: [
        { clicks: 2, interruptions: 1 },
        { clicks: 2, fields: 3 },
      ],
    });
    expect(views[1]).toMatchObject({ clicks: 0, taskId: '0190a0b0-0000-7000-8000-000000000001' });
  });

  it('counts as active what lies within half a minute of something done', () => {
    const { views } = recordingOf([
      open(0, 1, shop),
      [event(25, { type: 'activity', tab: 1, url: shop, clicks: 1 }), event(70, { type: 'tick' })],
      [event(100, { type: 'tick' })],
    ]);
    expect(views[0]).toMatchObject({ inViewMs: 100_000, activeMs: 55_000 });
  });

  it('leaves of an excluded page one marker with its kind and time, and nothing else anywhere', () => {
    const secret = 'https://mail.google.com/mail/u/0/#inbox/secret-thread?token=very-secret';
    const { views, last } = recordingOf([
      open(0, 1, shop),
      [event(5, { type: 'navigated', tab: 1, url: secret, transition: 'link', referrer: shop })],
      [event(6, { type: 'titled', tab: 1, url: secret, title: 'A secret subject' })],
      [event(7, { type: 'activity', tab: 1, url: secret, clicks: 9, fields: 9 })],
      [event(8, { type: 'navigated', tab: 1, url: `${secret}2`, isSamePage: true })],
      [event(9, { type: 'seen', tab: 1, url: `${secret}3`, title: 'A secret subject' })],
      [event(15, { type: 'navigated', tab: 1, url: 'https://my.diary.example/today' }), event(16, { type: 'tick' })],
      [event(17, { type: 'navigated', tab: 1, url: `${shop}back` }), event(20, { type: 'tick' })],
    ]);
    expect(views.map(({ excludedKind, url, inViewMs }) => [excludedKind, url, inViewMs])).toEqual([
      [null, shop, 5000],
      ['mail', null, 10_000],
      ['own', null, 2000],
      [null, `${shop}back`, 3000],
    ]);
    expect(views[1]).toMatchObject({ title: '', clicks: 0, fields: 0, activeMs: 0, searchTerms: null, campaign: {} });
    expect(JSON.stringify([views, last])).not.toMatch(/secret|google|diary/);
  });

  it('keeps no address with what was typed into it, or what lets somebody in', () => {
    const { views, last } = recordingOf([
      open(
        0,
        1,
        'https://user:pass@shop.example/join?email=a%40b.example&size=M&firstname=Ada&x=%2B33612345678#token=sesame',
      ),
      open(5, 1, 'https://shop.example/done#/welcome?access_token=sesame'),
    ]);
    expect(views.map(({ url }) => url)).toEqual(['https://shop.example/join?size=M', 'https://shop.example/done']);
    expect(JSON.stringify(last)).not.toMatch(/pass|Ada|b\.example|33612345678|sesame/);
  });

  it('records nothing during a pause, not even what it forgets again, and goes on with the page that is still there', () => {
    const { views, last } = recordingOf([
      open(0, 1, shop),
      [event(10, { type: 'paused' })],
      [event(12, { type: 'navigated', tab: 1, url: 'https://private.example/' })],
      [event(30, { type: 'navigated', tab: 1, url: shop }), event(39, { type: 'focusChanged', tab: 1 })],
      [event(40, { type: 'resumed' }), event(41, { type: 'seen', tab: 1, url: shop, title: 'Shop' })],
      [event(50, { type: 'tick' })],
    ]);
    expect(views).toMatchObject([{ url: shop, inViewMs: 19_000, title: 'Shop' }]);
    expect(last.pauses).toEqual([{ from: '2026-03-02T09:00:10.000Z', to: '2026-03-02T09:00:40.000Z', reason: 'user' }]);
    expect(JSON.stringify(last)).not.toContain('private');
  });

  it('logs one page where a browser that was started tells of it after its start and the page itself of a moment before', () => {
    const { views } = recordingOf([
      open(0, 1, shop),
      [event(90, { type: 'browserStarted' }), event(90, { type: 'seen', tab: 1, url: other, title: 'Other' })],
      [
        event(89.9, { type: 'navigated', tab: 1, url: other }),
        event(89.9, { type: 'arrived', tab: 1, url: other, navigation: 'navigate', referrer: '' }),
      ],
      [event(95, { type: 'tick' })],
    ]);
    expect(views).toMatchObject([{ url: shop }, { url: other, inViewMs: 5000, reachedBy: 'typed' }]);
  });

  it('goes on with the pages of the tabs that are open still where the extension alone was started anew', () => {
    const { views, last } = recordingOf([
      open(0, 1, shop),
      [event(1, { type: 'navigated', tab: 2, url: other })],
      [event(10, { type: 'tick' })],
      [event(12, { type: 'restarted', tabs: [1, 7] }), event(12, { type: 'seen', tab: 1, url: shop, title: 'Shop' })],
      [event(20, { type: 'tick' })],
      [event(21, { type: 'seen', tab: 2, url: other, title: 'Other' }), event(25, { type: 'tick' })],
    ]);
    expect(views.map(({ url, inViewMs }) => [url, inViewMs])).toEqual([
      [shop, 21_000],
      [other, 0],
      // Its tab was closed meanwhile.
      [other, 4000],
    ]);
    expect(last.pauses).toEqual([]);
  });

  it('takes it for a start of the browser where none of the tabs is open any more', () => {
    const { views, last } = recordingOf([
      open(0, 1, shop),
      [event(10, { type: 'tick' })],
      [event(40, { type: 'restarted', tabs: [8] }), event(40, { type: 'seen', tab: 8, url: shop, title: 'Shop' })],
      [event(45, { type: 'tick' })],
    ]);
    expect(views.map(({ inViewMs, tab }) => [inViewMs, tab])).toEqual([
      [10_000, 1],
      [5000, 2],
    ]);
    expect(last.pauses.map(({ reason }) => reason)).toEqual(['browserClosed']);
  });

  it('takes what comes later but says that it is of before for of after such a start', () => {
    const { views, last } = recordingOf([
      open(0, 1, shop),
      [event(4000, { type: 'restarted', tabs: [7] })],
      [event(3999, { type: 'arrived', tab: 7, url: other, navigation: 'navigate' })],
      [event(4001, { type: 'seen', tab: 7, url: other, title: 'Other' }), event(4005, { type: 'tick' })],
    ]);
    expect(views.map(({ url, inViewMs }) => [url, inViewMs])).toEqual([
      [shop, 0],
      [other, 4000],
    ]);
    expect(last.pauses.map(({ reason }) => reason)).toEqual(['browserClosed']);
  });

  it('logs a page once that says of the same moment again that it was loaded anew, as it got no answer', () => {
    const said = () => [
      event(10, { type: 'navigated', tab: 1, url: shop, transition: 'reload' }),
      event(10, { type: 'arrived', tab: 1, url: shop, navigation: 'reload' }),
    ];
    const { views } = recordingOf([open(0, 1, shop), said(), said(), [event(15, { type: 'tick' })]]);
    expect(views.map(({ inViewMs }) => inViewMs)).toEqual([10_000, 5000]);
  });

  it('counts what a page tells since it began once, also where the browser brings the page back as it was left', () => {
    const acted = (seconds: number, clicks: number) =>
      event(seconds, { type: 'activity', tab: 1, url: shop, since: start, clicks });
    const { views } = recordingOf([
      open(0, 1, shop),
      [acted(2, 1), acted(3, 3)],
      [event(10, { type: 'navigated', tab: 1, url: other })],
      [event(20, { type: 'navigated', tab: 1, url: shop, transition: 'backForward' })],
      [acted(22, 3), acted(23, 4)],
    ]);
    expect(views.map(({ url, clicks }) => [url, clicks])).toEqual([
      [shop, 3],
      [other, 0],
      [shop, 1],
    ]);
  });

  it('counts what a page told of itself in the background once it is in view', () => {
    const acted = (seconds: number, clicks: number) =>
      event(seconds, { type: 'activity', tab: 2, url: other, since: start, clicks, interruptions: 1 });
    const { views } = recordingOf([
      open(0, 1, shop),
      [event(1, { type: 'navigated', tab: 2, url: other, openerTab: 1 }), acted(2, 0)],
      [event(5, { type: 'focusChanged', tab: 2 }), acted(8, 1)],
      [acted(9, 2)],
    ]);
    expect(views).toMatchObject([{ clicks: 0 }, { url: other, clicks: 2, interruptions: 1 }]);
  });

  it('does not take for a clock that was put back what could not be written when it came', () => {
    const { views, last } = recordingOf([
      open(0, 1, shop),
      // By hand something was written first.
      [event(60, { type: 'tick' })],
      [event(20, { type: 'navigated', tab: 1, url: other, wasHeld: true }), event(61, { type: 'tick' })],
      [event(70, { type: 'tick' })],
    ]);
    expect(views.map(({ url }) => url)).toEqual([shop, other]);
    expect(last.now).toBe(start + 70_000);
  });

  it('marks sleep and a closed browser as gaps in which nothing was in view', () => {
    const { views, last } = recordingOf([
      open(0, 1, shop),
      [event(10, { type: 'tick' })],
      // Eight hours of sleep.
      [event(28_810, { type: 'tick' }), event(28_820, { type: 'tick' })],
      // Killed, and started again next day.
      [event(90_000, { type: 'browserStarted' }), event(90_001, { type: 'seen', tab: 1, url: shop, title: 'Shop' })],
      [event(90_006, { type: 'tick' })],
    ]);
    expect(views.map(({ inViewMs, tab }) => [inViewMs, tab])).toEqual([
      [20_000, 1],
      [5000, 2],
    ]);
    expect(last.pauses.map(({ reason }) => reason)).toEqual(['sleep', 'browserClosed']);
  });

  it('goes on where the clock was put back, and back to it after a gap', () => {
    const { views } = recordingOf([
      open(3600, 1, shop),
      [event(3610, { type: 'tick' })],
      // An hour back.
      [event(20, { type: 'tick' }), event(30, { type: 'navigated', tab: 1, url: `${shop}a` })],
      [event(45, { type: 'tick' }), event(60, { type: 'tick' })],
    ]);
    expect(views.map(({ url, inViewMs }) => [url, inViewMs])).toEqual([
      [shop, 20_000],
      [`${shop}a`, 30_000],
    ]);
  });

  it('takes an event that comes twice once, and one that comes late at its place', () => {
    const first = event(0, { type: 'navigated', tab: 1, url: shop });
    const front = event(0, { type: 'focusChanged', tab: 1 });
    const second = event(10, { type: 'navigated', tab: 1, url: `${shop}a` });
    const third = event(12, { type: 'navigated', tab: 1, url: `${shop}b` });
    const tick = event(20, { type: 'tick' });
    const inOrder = recordingOf([[first, front, second, third, tick]]);
    const jumbled = recordingOf([[first, front], [third, first], [second, third], [second], [tick]]);
    expect(jumbled.views).toEqual(inOrder.views);
    expect(inOrder.views.map(({ inViewMs }) => inViewMs)).toEqual([10_000, 2000, 8000]);
  });

  it('heals what was lost by what is seen', () => {
    const { views } = recordingOf([
      open(0, 1, shop),
      // The navigation to /a and the change to the other tab were lost.
      [
        event(10, { type: 'seen', tab: 1, url: `${shop}a`, title: 'A' }),
        event(15, { type: 'seen', tab: 2, url: other }),
      ],
      [event(20, { type: 'tick' })],
    ]);
    expect(views.map(({ url, inViewMs }) => [url, inViewMs])).toEqual([
      [shop, 10_000],
      [`${shop}a`, 5000],
      [other, 5000],
    ]);
  });

  it('forgets the last minutes, and does not record the page in view until another is opened', () => {
    const { last } = recordingOf([
      open(0, 1, shop),
      [event(100, { type: 'navigated', tab: 1, url: `${shop}private` }), event(110, { type: 'tick' })],
    ]);
    const forgotten = recorder.forgetSince(last.state, start + 50_000);
    expect(JSON.stringify(forgotten)).not.toContain('private');
    const after = recorder.record(
      forgotten.state,
      [
        event(115, { type: 'seen', tab: 1, url: `${shop}private`, title: 'x' }),
        event(120, { type: 'activity', tab: 1, url: `${shop}private`, clicks: 1 }),
        event(125, { type: 'navigated', tab: 1, url: `${shop}next` }),
        event(130, { type: 'tick' }),
      ],
      everyKind,
    );
    expect(after.pageViews.map(({ url, inViewMs }) => [url, inViewMs])).toEqual([[`${shop}next`, 5000]]);
  });

  it('ends with everything at its end', () => {
    const { views, last } = recordingOf([
      open(0, 1, shop),
      [event(10, { type: 'stopped' })],
      [event(20, { type: 'navigated', tab: 1, url: `${shop}later` }), event(30, { type: 'tick' })],
    ]);
    expect(views.map(({ inViewMs }) => inViewMs)).toEqual([10_000]);
    expect(last).toMatchObject({ isRecording: false, inView: null, pauses: [] });
  });

  it('takes in hundreds of tabs that a browser opens at once, and tells of those alone that have changed', () => {
    const ids = Array.from({ length: 300 }, (_, index) => index + 1);
    const restored = ids.map((tab) => [event(1 + tab / 1000, { type: 'navigated', tab, url: `${shop}${tab}` })]);
    const { views, last } = recordingOf([restored.flat()]);
    expect(views).toHaveLength(300);
    const seen = [event(3, { type: 'seen', tab: 7, url: `${shop}7`, title: 'Seven' })];
    const after = recorder.record(last.state, [...seen, event(4, { type: 'tick' })], everyKind);
    expect(after.pageViews.map(({ title, inViewMs }) => [title, inViewMs])).toEqual([['Seven', 1000]]);
  });
});
