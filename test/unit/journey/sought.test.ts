import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlights, highlightsOf } from '@/lib/journey/highlights';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { createTouchpointSearch } from '@/lib/journey/search';
import { findSought, isNarrowed, nothingSought, notNarrowed, readSought, writeSought } from '@/lib/journey/sought';
import type { FilterContext } from '@/lib/journey/touchpointFilter';
import { sought } from './arbitraryTableView';
import { feeling, touchpointSample } from './touchpointSample';

const [one, other] = ['0198c0de-0000-7000-8000-000000000001', '0198c0de-0000-7000-8000-000000000002'];
const sample = fc
  .record({
    journeyId: fc.constantFrom(one, other),
    emotion: fc.option(fc.integer({ min: -2, max: 2 }).map(feeling), { nil: null }),
    gap: fc.constantFrom<Touchpoint['gap']>(null, -2, 0, 1),
    expectation: fc.constantFrom('', 'Free returns'),
    reality: fc.constantFrom('', 'They cost 5 €'),
    momentOfTruth: fc.constantFrom<Touchpoint['momentOfTruth']>(null, { kind: 'first', levers: [] }),
    status: fc.constantFrom('draft' as const, 'excluded' as const),
    title: fc.constantFrom('Reads reviews', 'Checks out'),
  })
  .map(touchpointSample);
const samples = fc.array(sample, { maxLength: 12 });
const context: FilterContext = { journeyOf: () => null, themesSaidAt: () => [] };
const search = () => createTouchpointSearch(() => []);

describe('what stands out', () => {
  it('is lowest in its own journey, and nowhere where all feel the same', () => {
    fc.assert(
      fc.property(samples, (all) => {
        const found = highlightsOf(all);
        for (const journeyId of [one, other]) {
          const own = all.filter((each) => each.journeyId === journeyId && each.status !== 'excluded');
          const valences = own.flatMap(({ emotion }) => emotion?.valence ?? []);
          const lowest = own.filter(({ id }) => found.get(id)?.includes('lowest'));
          if (new Set(valences).size < 2) expect(lowest).toEqual([]);
          else {
            expect(lowest.length).toBeGreaterThan(0);
            for (const each of lowest) expect(each.emotion?.valence).toBe(Math.min(...valences));
          }
        }
      }),
    );
  });

  it('is a moment of truth, a gap of either sign, an expectation without an answer', () => {
    const kindsOf = (values: Parameters<typeof touchpointSample>[0]) => {
      const touchpoint = touchpointSample(values);
      return highlightsOf([touchpoint]).get(touchpoint.id) ?? [];
    };
    expect(kindsOf({ momentOfTruth: { kind: 'zero', levers: [] } })).toEqual(['momentOfTruth']);
    expect(kindsOf({ gap: 1 })).toEqual(['gap']);
    expect(kindsOf({ gap: 0, expectation: 'Free returns' })).toEqual([]);
    expect(kindsOf({ expectation: 'Free returns' })).toEqual(['unanswered']);
    expect(kindsOf({ expectation: 'Free returns', reality: 'They cost 5 €' })).toEqual([]);
    expect(kindsOf({ gap: -2, status: 'excluded' })).toEqual([]);
  });
});

describe('what is sought', () => {
  it('comes back from an address', () => {
    fc.assert(
      fc.property(sought, (any) => {
        expect(readSought(writeSought(any))).toEqual(any);
      }),
    );
    expect(writeSought(nothingSought).toString()).toBe('');
    expect(readSought(new URLSearchParams('mark=lowest,nonsense&from=yesterday'))).toEqual({
      ...nothingSought,
      highlights: ['lowest'],
    });
  });

  it('finds some of all in their order; highlighting alone leaves out nothing', () => {
    fc.assert(
      fc.property(samples, fc.subarray([...highlights]), fc.boolean(), (all, chosen, only) => {
        const wanted = { ...nothingSought, query: only ? 'reviews' : '', highlights: chosen, onlyHighlighted: only };
        const found = findSought(all, wanted, search(), context);
        expect(all.filter((each) => found.touchpoints.includes(each))).toEqual(found.touchpoints);
        if (!isNarrowed(wanted)) expect(found.touchpoints).toEqual(all);
        if (chosen.length === 0) expect(found.highlighted).toBeNull();
        for (const kinds of found.highlighted?.values() ?? []) {
          for (const kind of kinds) expect(chosen).toContain(kind);
        }
        if (only && chosen.length > 0) {
          for (const { id } of found.touchpoints) expect(found.highlighted?.has(id)).toBe(true);
        }
        expect(isNarrowed(notNarrowed(wanted))).toBe(false);
      }),
    );
  });

  it('says of the lowest point what is true of the whole journey, whatever is left out', () => {
    const low = touchpointSample({ emotion: feeling(-2), title: 'Checks out' });
    const less = touchpointSample({ emotion: feeling(-1), title: 'Reads reviews' });
    const found = findSought(
      [low, less],
      { ...nothingSought, query: 'reviews', highlights: ['lowest'] },
      search(),
      context,
    );
    expect(found.touchpoints).toEqual([less]);
    expect(found.highlighted?.has(less.id)).toBe(false);
  });
});
