import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDomains } from '@/components/dashboard/brand/readDomains';
import {
  formatRoute,
  type MapLook,
  mapRoute,
  parseRoute,
  type Route,
  studyParts,
  studySections,
} from '@/components/dashboard/route';
import { shareStructure } from '@/components/dashboard/shareStructure';
import { sourceLink } from '@/components/dashboard/sourceLink';
import { type Subject, subjectKey } from '@/lib/journey/compare/subject';
import { slideParts } from '@/lib/journey/present/slides';
import { sought, tableView } from '../journey/arbitraryTableView';

describe('the address', () => {
  const id = fc.option(fc.uuid(), { nil: null });
  const subject: fc.Arbitrary<Subject> = fc.oneof(
    fc.record({ kind: fc.constantFrom('journey', 'brand', 'persona', 'observer'), id: fc.uuid() }),
    fc.constantFrom<Subject>({ kind: 'planned' }, { kind: 'toBe' }, { kind: 'since', day: '2026-03-01' }),
  );
  const look: fc.Arbitrary<MapLook> = fc.record(
    {
      kind: fc.constantFrom('channels', 'timeline'),
      slotWidth: fc.integer({ min: 4, max: 360 }),
      folded: fc.uniqueArray(fc.constantFrom(null, 'awareness', 'decision'), { minLength: 1 }),
    },
    { requiredKeys: [] },
  );
  const route: fc.Arbitrary<Route> = fc.oneof(
    fc.tuple(sought, fc.record({ journeyId: id, touchpointId: id }), look).map(([any, rest, as]) => ({
      screen: 'map' as const,
      ...any,
      ...rest,
      ...as,
    })),
    fc
      .tuple(tableView, fc.record({ toCode: fc.boolean(), touchpointId: id }))
      .map(([view, rest]) => ({ screen: 'touchpoints' as const, ...view, ...rest })),
    fc.record({
      screen: fc.constant('study' as const),
      section: fc.constantFrom(...studySections),
      id: fc.option(fc.oneof(fc.uuid(), fc.constantFrom('fiveStages', 'priceAndFees')), { nil: null }),
    }),
    fc.record({
      screen: fc.constant('study' as const),
      section: fc.constantFrom('briefs' as const, 'walkthroughs' as const),
      id: fc.uuid(),
      part: fc.constantFrom(...studyParts),
    }),
    fc
      .tuple(
        sought,
        fc.record({
          subjects: fc.uniqueArray(subject, { maxLength: 6, selector: subjectKey }),
          livedOnly: fc.boolean(),
          byPhase: fc.boolean(),
        }),
      )
      .map(([any, rest]) => ({ screen: 'compare' as const, ...any, ...rest })),
    fc.record({
      screen: fc.constant('present' as const),
      journeyId: id,
      place: fc.oneof(
        fc.record({ part: fc.constantFrom(...slideParts) }),
        fc.record({ stageId: fc.constantFrom('decision', 'toCode', 'stage-1.a') }),
      ),
    }),
    fc.constantFrom<Route>({ screen: 'team' }, { screen: 'settings' }),
  );

  it('brings the same view back', () => {
    fc.assert(
      fc.property(route, (shown) => {
        expect(parseRoute(formatRoute(shown))).toEqual(shown);
      }),
    );
  });

  it('shows the map for whatever it does not understand', () => {
    const map = mapRoute(null);
    for (const hash of ['', '#', '#/', '#/nowhere', '#/map/not-an-id?touchpoint=1'])
      expect(parseRoute(hash)).toEqual(map);
  });
});

describe('source links', () => {
  const page = (url: string) => ({ page: { url }, anchor: null }) as Parameters<typeof sourceLink>[0];

  it('open at the quote where there is one', () => {
    const anchor = { selectors: [], textFragmentUrl: 'https://www.shop.example/a#:~:text=fee' };
    expect(sourceLink({ ...page('https://www.shop.example/a'), anchor } as Parameters<typeof sourceLink>[0])).toEqual({
      href: 'https://www.shop.example/a#:~:text=fee',
      host: 'shop.example',
      atQuote: true,
    });
  });

  it('are made of web addresses only', () => {
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      'chrome://settings',
      'file:///etc/passwd',
      'nonsense',
    ]) {
      expect(sourceLink(page(url))).toBeNull();
    }
  });
});

describe('domains', () => {
  it('are taken from whatever is typed or pasted', () => {
    const typed = 'www.Zara.com, https://shop.example:8443/coats?x=1  zara.com; nonsense';
    expect(readDomains(typed, null)).toEqual({ domains: ['zara.com', 'shop.example'], refused: ['nonsense'] });
  });
});

describe('sharing what did not change', () => {
  it('equals the new value, whatever the old', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (old, next) => {
        expect(shareStructure(old, next)).toEqual(next);
      }),
    );
  });

  it('keeps the identity of what is equal, also where a list moved', () => {
    const old = {
      list: [
        { id: 'a', n: 1 },
        { id: 'b', n: 2 },
      ],
    };
    const next = shareStructure(old, {
      list: [
        { id: 'b', n: 2 },
        { id: 'a', n: 3 },
      ],
    });
    expect(next.list[0]).toBe(old.list[1]);
    expect(next.list[1]).toEqual({ id: 'a', n: 3 });
    expect(shareStructure(old, structuredClone(old))).toBe(old);
  });
});
