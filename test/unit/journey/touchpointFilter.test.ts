import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/journey/newId';
import {
  countValues,
  dayOf,
  type FilterContext,
  facets,
  facetsOfSeveral,
  filterTouchpoints,
  isFiltering,
  noFilter,
  noValue,
  openSeverity,
  type TouchpointFilter,
  valuesOf,
  withValues,
} from '@/lib/journey/touchpointFilter';
import { verbatimThemes } from '@/lib/journey/verbatimThemes';
import { feeling, touchpointSample } from './touchpointSample';

const stage = (id: string) => ({ id, labels: { en: id, fr: id }, phase: 'before' as const });
const journeys: Record<string, { personaId: string | null; stages: ReturnType<typeof stage>[] }> = {
  '0198c0de-0000-7000-8000-000000000001': { personaId: 'anna', stages: [stage('need'), stage('search')] },
  '0198c0de-0000-7000-8000-000000000002': { personaId: null, stages: [stage('room')] },
};
const context: FilterContext = { journeyOf: ({ journeyId }) => journeys[journeyId], themesSaidAt: () => [] };

const maybe = <Value>(...values: Value[]) => fc.constantFrom<Value | null>(null, ...values);
const sample = fc
  .record({
    journeyId: fc.constantFrom(...Object.keys(journeys)),
    stageId: maybe('need', 'search', 'room'),
    brandId: maybe('0198c0de-0000-7000-8000-0000000000b1', '0198c0de-0000-7000-8000-0000000000b2'),
    channel: maybe('phone', 'website'),
    category: maybe('searches', 'delivery'),
    basis: fc.constantFrom('expert' as const, 'observed' as const),
    status: fc.constantFrom('draft' as const, 'excluded' as const),
    emotion: fc.option(fc.integer({ min: -2, max: 2 }).map(feeling), { nil: null }),
    tags: fc.uniqueArray(fc.constantFrom('fees', 'retour', 'ça')),
    evidenceIds: fc.constantFrom<string[]>([], ['0198c0de-0000-7000-8000-0000000000e1']),
    capturedAt: fc.constantFrom('2026-03-01T23:30:00.000Z', '2026-03-02T09:00:00.000Z', '2026-04-01T09:00:00.000Z'),
    utcOffsetMinutes: fc.constantFrom(0, 60, -300),
  })
  .map(touchpointSample);
const samples = fc.array(sample, { maxLength: 12 });
const day = fc.constantFrom(null, '2026-03-01', '2026-03-02', '2026-04-01');
/** Filters by values that the touchpoints may have, and by ones that none has. */
const filters = fc
  .record({
    values: fc.dictionary(
      fc.constantFrom(...facets),
      fc.uniqueArray(
        fc.constantFrom(noValue, 'need', '0', '2', 'phone', 'expert', 'draft', 'fees', 'with', 'toCode', 'unheard'),
        { minLength: 1 },
      ),
      { maxKeys: 3 },
    ),
    from: day,
    to: day,
  })
  .map((filter): TouchpointFilter => filter);

describe('a filter', () => {
  it('lets through in order, and the same again: filtering twice is filtering once', () => {
    fc.assert(
      fc.property(samples, filters, (all, filter) => {
        const once = filterTouchpoints(all, filter, context);
        expect(filterTouchpoints(once, filter, context)).toEqual(once);
        expect(all.filter((each) => once.includes(each))).toEqual(once);
      }),
    );
  });

  it('counts for each value what choosing it alone lets through', () => {
    fc.assert(
      fc.property(samples, filters, fc.constantFrom(...facets), (all, filter, facet) => {
        for (const [value, count] of countValues(all, filter, facet, context)) {
          expect(filterTouchpoints(all, withValues(filter, facet, [value]), context)).toHaveLength(count);
        }
      }),
    );
  });

  it('has counts that add up, but for what a touchpoint may have several of', () => {
    fc.assert(
      fc.property(samples, filters, fc.constantFrom(...facets), (all, filter, facet) => {
        const others = filterTouchpoints(all, withValues(filter, facet, []), context);
        const sum = [...countValues(all, filter, facet, context).values()].reduce((one, other) => one + other, 0);
        if (facetsOfSeveral.includes(facet)) expect(sum).toBeGreaterThanOrEqual(others.length);
        else expect(sum).toBe(others.length);
      }),
    );
  });

  it('joins the values of one facet and combines facets', () => {
    const phone = touchpointSample({ channel: 'phone', tags: ['fees', 'retour'], stageId: 'need' });
    const site = touchpointSample({ channel: 'website', emotion: feeling(-2) });
    const mail = touchpointSample({ channel: 'mail', tags: ['retour'] });
    const found = (values: TouchpointFilter['values']) =>
      filterTouchpoints([phone, site, mail], { ...noFilter, values }, context);
    expect(found({ channel: ['phone', 'mail'] })).toEqual([phone, mail]);
    expect(found({ channel: ['phone', 'mail'], tag: ['fees'] })).toEqual([phone]);
    expect(found({ tag: [noValue] })).toEqual([site]);
    expect(found({ emotion: ['-2'] })).toEqual([site]);
    expect(found({ emotion: [noValue] })).toEqual([phone, mail]);
    expect(found({ stage: ['need'] })).toEqual([phone]);
    expect(found({ persona: ['anna'] })).toEqual([phone, site, mail]);
    expect(found({ persona: [noValue] })).toEqual([]);
  });

  it('knows pain points by their severity and their theme', () => {
    const pain = (severity: number | null, themeId: string | null) => ({
      id: newId(),
      text: 'Fees',
      severity,
      effect: null,
      themeId,
      solution: '',
    });
    const fees = touchpointSample({ painPoints: [pain(5, 'priceAndFees'), pain(null, null)] });
    const fine = touchpointSample();
    expect(valuesOf(fees, 'painPoint', context)).toEqual(['5', openSeverity]);
    expect(valuesOf(fees, 'theme', context)).toEqual(['priceAndFees', noValue]);
    expect(valuesOf(fine, 'painPoint', context)).toEqual([noValue]);
    const found = (values: TouchpointFilter['values']) =>
      filterTouchpoints([fees, fine], { ...noFilter, values }, context);
    expect(found({ painPoint: ['5', '4'] })).toEqual([fees]);
    expect(found({ painPoint: [noValue] })).toEqual([fine]);
    expect(found({ theme: ['priceAndFees'] })).toEqual([fees]);
  });

  it('knows themes of what customers said, too', () => {
    const [read, coded, silent] = [touchpointSample(), touchpointSample(), touchpointSample()];
    const said = verbatimThemes([
      { touchpointId: read.id, themeIds: ['returns', 'sizeAndFit'] },
      { touchpointId: read.id, themeIds: ['returns'] },
      { touchpointId: silent.id, themeIds: [] },
      { touchpointId: null, themeIds: ['returns'] },
    ]);
    expect(said).toEqual({ [read.id]: ['returns', 'sizeAndFit'] });
    const own: FilterContext = { ...context, themesSaidAt: ({ id }) => said[id] ?? [] };
    const found = (themeId: string) =>
      filterTouchpoints([read, coded, silent], withValues(noFilter, 'theme', [themeId]), own);
    expect(found('returns')).toEqual([read]);
    expect(found('sizeAndFit')).toEqual([read]);
    expect(found(noValue)).toEqual([coded, silent]);
    expect(countValues([read, coded, silent], noFilter, 'theme', own)).toEqual(
      new Map([
        ['returns', 1],
        ['sizeAndFit', 1],
        [noValue, 2],
      ]),
    );
  });

  it('takes a stage that the journey does not have for an open one', () => {
    const elsewhere = touchpointSample({ stageId: 'room', emotion: feeling(1) });
    expect(valuesOf(elsewhere, 'stage', context)).toEqual([noValue]);
    expect(valuesOf(elsewhere, 'coding', context)).toEqual(['toCode']);
  });

  it('knows days as they were where it happened', () => {
    const late = touchpointSample({ capturedAt: '2026-03-01T23:30:00.000Z', utcOffsetMinutes: 60 });
    expect(dayOf(late)).toBe('2026-03-02');
    expect(filterTouchpoints([late], { ...noFilter, from: '2026-03-02', to: '2026-03-02' }, context)).toEqual([late]);
    expect(filterTouchpoints([late], { ...noFilter, to: '2026-03-01' }, context)).toEqual([]);
    const review = touchpointSample({
      capturedAt: '2026-03-01T23:30:00.000Z',
      occurredAt: { time: '2025-05-01T00:00:00.000Z', precision: 'month' },
      utcOffsetMinutes: 0,
    });
    expect(dayOf(review)).toBe('2025-05-01');
  });

  it('is none where nothing is chosen', () => {
    expect(isFiltering(noFilter)).toBe(false);
    expect(isFiltering({ ...noFilter, values: { stage: [] } })).toBe(false);
    expect(isFiltering({ ...noFilter, to: '2026-03-02' })).toBe(true);
  });
});
