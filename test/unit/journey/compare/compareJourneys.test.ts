import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basisIds } from '@/lib/journey/catalogues/bases';
import { cautionsOf } from '@/lib/journey/compare/cautions';
import { type ComparisonRecords, compareJourneys } from '@/lib/journey/compare/compareJourneys';
import { differencesOf } from '@/lib/journey/compare/differences';
import { layoutCurves } from '@/lib/journey/compare/layoutCurves';
import { measureIds } from '@/lib/journey/compare/measures';
import {
  type ComparedJourney,
  readSubject,
  readSubjects,
  type Subject,
  subjectKey,
} from '@/lib/journey/compare/subject';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { feeling, touchpointSample } from '../touchpointSample';

const id = (nth: number) => `0198c0de-0000-7000-8000-${String(nth).padStart(12, '0')}`;
const stages = [
  { id: 'need', labels: { en: 'Need', fr: 'Besoin' }, phase: 'before' },
  { id: 'purchase', labels: { en: 'Purchase', fr: 'Achat' }, phase: 'during' },
  { id: 'use', labels: { en: 'Use', fr: 'Usage' }, phase: 'after' },
] as const;
const hotel = [
  { id: 'search', labels: { en: 'Search', fr: 'Recherche' }, phase: 'before' },
  { id: 'room', labels: { en: 'Room', fr: 'Chambre' }, phase: 'during' },
] as const;
const [zara, etam] = [id(901), id(902)];

const journey = (nth: number, values: Partial<ComparedJourney> = {}): ComparedJourney => ({
  id: id(nth),
  title: `Journey ${nth}`,
  kind: 'actual',
  state: 'asIs',
  brandId: zara,
  personaId: null,
  observerId: null,
  stageModelId: 'model',
  stages,
  ...values,
});
let made = 0;
const point = (journeyId: string, values: Partial<Touchpoint> = {}) => {
  made += 1;
  return touchpointSample({
    journeyId,
    position: `a${String(made).padStart(6, '0')}`,
    basis: 'experienced',
    ...values,
  });
};
const one: Subject = { kind: 'journey', id: id(1) };
const two: Subject = { kind: 'journey', id: id(2) };
const priced = (value: number, currency: string): Partial<Touchpoint> => ({
  page: touchpointSample({
    page: {
      url: 'https://shop.example/',
      facts: { price: { value, source: 'visible' }, currency: { value: currency, source: 'visible' } },
    } as unknown as NonNullable<Touchpoint['page']>,
  }).page,
});

const compare = (
  subjects: readonly Subject[],
  records: Partial<ComparisonRecords>,
  choice: { livedOnly?: boolean; byPhase?: boolean } = {},
) =>
  compareJourneys(
    { subjects, livedOnly: false, byPhase: false, ...choice },
    { countExposures: true, journeys: [journey(1), journey(2)], touchpoints: [], ...records },
  );

/** Journeys 1 to 4 of two brands and two models, and touchpoints anywhere in them. */
const records = fc
  .array(
    fc.record({
      journey: fc.integer({ min: 1, max: 4 }),
      stageId: fc.constantFrom(null, 'need', 'purchase', 'use', 'search', 'gone'),
      valence: fc.constantFrom(null, -2, -1, 0, 1, 2),
      basis: fc.constantFrom(...basisIds),
      emotionBasis: fc.constantFrom(null, ...basisIds),
      status: fc.constantFrom('draft' as const, 'validated' as const, 'excluded' as const),
      engagement: fc.constantFrom(null, 'active' as const, 'passive' as const),
      brandId: fc.constantFrom(null, zara, etam),
      satisfaction: fc.constantFrom(null, 1, 3, 5),
    }),
    { maxLength: 30 },
  )
  .chain((all) =>
    fc.record({
      countExposures: fc.boolean(),
      isPlan: fc.boolean(),
      models: fc.boolean(),
      all: fc.constant(all),
    }),
  )
  .map(
    ({ countExposures, isPlan, models, all }): ComparisonRecords => ({
      countExposures,
      journeys: [
        journey(1, { kind: isPlan ? 'planned' : 'actual' }),
        journey(2, { brandId: etam }),
        journey(3, models ? { stageModelId: 'hotel', stages: hotel } : {}),
        journey(4, { brandId: null, state: 'toBe' }),
      ],
      touchpoints: all.map(({ journey: nth, valence, emotionBasis, ...rest }) =>
        point(id(nth), {
          ...rest,
          emotion: valence === null ? null : { ...feeling(valence), basis: emotionBasis },
        }),
      ),
    }),
  );
const subject: fc.Arbitrary<Subject> = fc.oneof(
  fc.integer({ min: 1, max: 4 }).map((nth): Subject => ({ kind: 'journey', id: id(nth) })),
  fc.constantFrom<Subject>(
    { kind: 'brand', id: zara },
    { kind: 'brand', id: etam },
    { kind: 'planned' },
    { kind: 'actual' },
    { kind: 'asIs' },
    { kind: 'toBe' },
    { kind: 'before', day: '2026-03-02' },
    { kind: 'since', day: '2026-03-02' },
  ),
);
const choice = fc.record({
  subjects: fc.uniqueArray(subject, { minLength: 1, maxLength: 6, selector: subjectKey }),
  livedOnly: fc.boolean(),
  byPhase: fc.boolean(),
});

describe('a comparison', () => {
  it('has every touchpoint of a subject in one column, and none that does not count', () => {
    fc.assert(
      fc.property(records, choice, (all, chosen) => {
        for (const { cells, total } of compareJourneys(chosen, all).subjects) {
          const inCells = cells.flatMap(({ touchpoints }) => touchpoints.map((each) => each.id)).sort();
          expect(inCells).toEqual(total.touchpoints.map((each) => each.id).sort());
          expect(new Set(inCells).size).toBe(inCells.length);
          for (const { status, engagement, basis } of total.touchpoints) {
            expect(status).not.toBe('excluded');
            if (!all.countExposures) expect(engagement).not.toBe('passive');
            if (chosen.livedOnly) expect(basis).toBe('experienced');
          }
        }
      }),
    );
  });

  it('never gives a figure that nothing is behind, nor one outside of its scale or spread', () => {
    fc.assert(
      fc.property(records, choice, (all, chosen) => {
        for (const { cells, total, isGroup } of compareJourneys(chosen, all).subjects) {
          for (const { figures, touchpoints, emotionsByBasis } of [...cells, total]) {
            const coded = basisIds.reduce((sum, basis) => sum + emotionsByBasis[basis], 0);
            expect(figures.meanValence.n).toBe(coded);
            expect(figures.meanValence.value === null).toBe(coded === 0);
            if (figures.meanValence.value !== null) {
              expect(Math.abs(figures.meanValence.value)).toBeLessThanOrEqual(2);
              expect(figures.lowestValence.value).toBeLessThanOrEqual(figures.medianValence.value ?? -3);
            }
            if (!isGroup) expect(figures.touchpoints.value).toBe(touchpoints.length);
            for (const measure of measureIds) {
              const { value, n, spread } = figures[measure];
              if (measure !== 'touchpoints' && measure !== 'coded' && measure !== 'painPoints' && n === 0) {
                expect(value).toBeNull();
              }
              expect(spread === null).toBe(!isGroup || value === null);
              if (spread && value !== null) {
                expect(spread.low).toBeLessThanOrEqual(value);
                expect(spread.high).toBeGreaterThanOrEqual(value);
              }
            }
          }
        }
      }),
    );
  });

  it('does not depend on the order of its records, nor on what else is compared by the same columns', () => {
    fc.assert(
      fc.property(records, choice, (all, chosen) => {
        const backwards = { ...all, journeys: all.journeys, touchpoints: all.touchpoints.toReversed() };
        expect(differencesOf(compareJourneys(chosen, backwards))).toEqual(differencesOf(compareJourneys(chosen, all)));
        const byPhase = { ...chosen, byPhase: true };
        const alone = chosen.subjects.map(
          (each) => compareJourneys({ ...byPhase, subjects: [each] }, all).subjects[0]?.total.figures,
        );
        expect(compareJourneys(byPhase, all).subjects.map(({ total }) => total.figures)).toEqual(alone);
      }),
    );
  });

  it('is by phase where the stages differ, or where that is wished', () => {
    fc.assert(
      fc.property(records, choice, (all, chosen) => {
        const { kind, columns, subjects, haveSameStages } = compareJourneys(chosen, all);
        const models = new Set(subjects.flatMap(({ journeys }) => journeys.map(({ stageModelId }) => stageModelId)));
        if (models.size > 1) expect(haveSameStages).toBe(false);
        expect(kind).toBe(chosen.byPhase || !haveSameStages ? 'phases' : 'stages');
        if (kind === 'phases')
          expect(columns.slice(0, 3).map((each) => each.id)).toEqual(['before', 'during', 'after']);
      }),
    );
  });

  it('draws its curves within the box, and no point where nothing is coded', () => {
    const box = { width: 700, height: 300, left: 30, top: 10, right: 5, bottom: 10 };
    fc.assert(
      fc.property(records, choice, (all, chosen) => {
        const comparison = compareJourneys(chosen, all);
        const { curves, columns } = layoutCurves(comparison, box);
        expect(columns.every(({ x, width }) => x >= box.left && x + width <= box.width - box.right + 0.001)).toBe(true);
        for (const { subject: place, points, line } of curves) {
          const coded = comparison.subjects[place]?.cells.filter(
            ({ figures }, column) => figures.meanValence.value !== null && comparison.columns[column]?.id !== null,
          );
          expect(points).toHaveLength(coded?.length ?? -1);
          for (const { x, y, low, high } of points) {
            expect(x).toBeGreaterThan(box.left);
            expect(x).toBeLessThan(box.width);
            for (const level of [y, low, high]) {
              expect(level).toBeGreaterThanOrEqual(box.top);
              expect(level).toBeLessThanOrEqual(box.height - box.bottom);
            }
          }
          if (points.length < 2) expect(line).toBe('');
          expect(line).not.toContain('NaN');
        }
      }),
    );
  });

  it('gives each difference between the highest and the lowest value', () => {
    fc.assert(
      fc.property(records, choice, (all, chosen) => {
        for (const { figures, difference } of differencesOf(compareJourneys(chosen, all))) {
          const values = figures.flatMap(({ value }) => value ?? []);
          if (!difference) expect(values.length).toBeLessThan(2);
          else {
            expect(difference.value).toBeCloseTo(Math.max(...values) - Math.min(...values));
            expect(figures[difference.highest]?.value).toBe(Math.max(...values));
            expect(difference.weight).toBeGreaterThanOrEqual(0);
            expect(difference.weight).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });
});

describe('figures', () => {
  it('are those of a journey, stage by stage', () => {
    const { columns, subjects } = compare([one, two], {
      touchpoints: [
        point(id(1), { stageId: 'need', emotion: feeling(-2), satisfaction: 2 }),
        point(id(1), { stageId: 'need', emotion: feeling(1), durationMs: 60_000 }),
        point(id(1), { stageId: 'purchase', emotion: null, effort: 7 }),
        point(id(2), { stageId: 'need', emotion: feeling(2) }),
      ],
    });
    expect(columns.map((each) => each.id)).toEqual(['need', 'purchase', 'use']);
    const [need, purchase, use] = subjects[0]?.cells ?? [];
    expect(need?.figures).toMatchObject({
      meanValence: { value: -0.5, n: 2, few: true, spread: null },
      lowestValence: { value: -2 },
      satisfaction: { value: 2, n: 1 },
      duration: { value: 60_000, n: 1, few: false },
      effort: { value: null, n: 0 },
    });
    expect(purchase?.figures).toMatchObject({ meanValence: { value: null, n: 0 }, effort: { value: 7 } });
    expect(use?.figures.touchpoints).toMatchObject({ value: 0, few: false });
  });

  it('of a group are the median of its journeys with their spread, never all touchpoints in one heap', () => {
    const touchpoints = [-2, 0, 2].flatMap((valence, nth) =>
      // The first journey alone has many: it must not outweigh the others.
      Array.from({ length: nth === 0 ? 10 : 1 }, () =>
        point(id(nth + 1), { stageId: 'need', emotion: feeling(valence), brandId: zara }),
      ),
    );
    const journeys = [journey(1), journey(2), journey(3)];
    const { subjects } = compare([{ kind: 'brand', id: zara }], { journeys, touchpoints });
    expect(subjects[0]?.total.figures.meanValence).toEqual({
      value: 0,
      n: 12,
      unit: null,
      few: false,
      spread: { journeys: 3, low: -2, high: 2, kind: 'range' },
    });
  });

  it('of four journeys and more spread over the middle half', () => {
    const touchpoints = [-2, -1, 1, 2].map((valence, nth) =>
      point(id(nth + 1), { stageId: 'need', emotion: feeling(valence) }),
    );
    const journeys = [1, 2, 3, 4].map((nth) => journey(nth));
    const { subjects } = compare([{ kind: 'actual' }], { journeys, touchpoints });
    expect(subjects[0]?.total.figures.meanValence.spread).toEqual({
      journeys: 4,
      low: -1.25,
      high: 1.25,
      kind: 'quartiles',
    });
  });

  it('of prices are the first and the last shown, and none where currencies differ', () => {
    const { subjects } = compare([one, two, { kind: 'actual' }], {
      touchpoints: [
        point(id(1), priced(60, 'EUR')),
        point(id(1), {}),
        point(id(1), priced(64.9, 'EUR')),
        point(id(2), priced(55, 'USD')),
      ],
    });
    expect(subjects.map(({ total }) => [total.figures.firstPrice.value, total.figures.lastPrice.value])).toEqual([
      [60, 64.9],
      [55, 55],
      [null, null],
    ]);
    expect(subjects[2]?.total.figures.firstPrice.unit).toBe('various');
  });

  it('leave out what was not lived where that is wished: an emotion with a ground of its own too', () => {
    const touchpoints = [
      point(id(1), { emotion: feeling(2) }),
      point(id(1), { emotion: { ...feeling(-2), basis: 'expert' } }),
      point(id(1), { emotion: feeling(-2), basis: 'reported' }),
    ];
    const { subjects } = compare([one], { touchpoints }, { livedOnly: true });
    expect(subjects[0]?.total.figures.meanValence).toMatchObject({ value: 2, n: 1 });
    expect(subjects[0]?.notLived).toBe(1);
    expect(compare([one], { touchpoints }).subjects[0]?.total.emotionsByBasis).toMatchObject({
      experienced: 1,
      expert: 1,
      reported: 1,
    });
  });
});

describe('who is compared', () => {
  it('keeps what is planned apart from what was met', () => {
    const journeys = [journey(1, { kind: 'planned' }), journey(2)];
    const touchpoints = [point(id(1), { brandId: zara }), point(id(2), { brandId: zara })];
    const { subjects } = compare([{ kind: 'brand', id: zara }, { kind: 'planned' }, { kind: 'asIs' }], {
      journeys,
      touchpoints,
    });
    expect(subjects.map((each) => each.journeys.map((own) => own.id))).toEqual([[id(2)], [id(1)], [id(2)]]);
  });

  it('takes of a journey what concerns the brand, what somebody has captured, or what lies before a day', () => {
    const observer = id(77);
    const touchpoints = [
      point(id(1), { brandId: etam, capturedAt: '2026-03-01T12:00:00.000Z', utcOffsetMinutes: 0 }),
      point(id(1), {
        brandId: null,
        observerId: observer,
        capturedAt: '2026-03-05T12:00:00.000Z',
        utcOffsetMinutes: 0,
      }),
    ];
    const subjects: Subject[] = [
      { kind: 'brand', id: etam },
      { kind: 'brand', id: zara },
      { kind: 'observer', id: observer },
      { kind: 'before', day: '2026-03-05' },
      { kind: 'since', day: '2026-03-05' },
    ];
    const [ofEtam, ofZara, ofObserver, before, since] = compare(subjects, { touchpoints }).subjects.map(({ total }) =>
      total.touchpoints.map((each) => each.id),
    );
    const [first, second] = touchpoints.map((each) => each.id);
    expect([ofEtam, ofZara, ofObserver, before, since]).toEqual([[first], [second], [second], [first], [second]]);
  });

  it('is written into an address and read from it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(subject, { maxLength: 6, selector: subjectKey }), (subjects) => {
        expect(readSubjects(subjects.map(subjectKey))).toEqual(subjects);
      }),
    );
    for (const key of ['', 'journey:', 'journey:1', 'since:tomorrow', 'since:2026-13-45', 'planned:x', 'toString']) {
      expect(readSubject(key)).toBeNull();
    }
    expect(readSubjects(Array.from({ length: 9 }, (_, nth) => `journey:${id(nth)}`))).toHaveLength(6);
  });
});

describe('cautions', () => {
  it('say what a comparison does not tell', () => {
    const touchpoints = [
      point(id(1), { stageId: null, emotion: feeling(1) }),
      point(id(1), { emotion: feeling(1), basis: 'expert', status: 'excluded' }),
      point(id(3), { stageId: 'room', emotion: feeling(1), basis: 'reported' }),
    ];
    const journeys = [journey(1), journey(2), journey(3, { stageModelId: 'hotel', stages: hotel })];
    const kinds = cautionsOf(compare([one, two, { kind: 'journey', id: id(3) }], { journeys, touchpoints }));
    expect(kinds).toEqual([
      { kind: 'nothingIn', subjects: [1] },
      { kind: 'fewCoded', subjects: [0, 2] },
      { kind: 'differentBases' },
      { kind: 'differentStages' },
      { kind: 'toCode', n: 1 },
      { kind: 'leftOut', n: 1 },
    ]);
  });

  it('are none where there is enough, of one ground', () => {
    const touchpoints = [1, 2].flatMap((nth) =>
      [1, 0, 2].map((valence) => point(id(nth), { stageId: 'need', emotion: feeling(valence) })),
    );
    expect(cautionsOf(compare([one, two], { touchpoints }))).toEqual([]);
  });
});

describe('a journey that only came by a brand', () => {
  const brand: Subject = { kind: 'brand', id: etam };
  const journeys = [journey(1, { brandId: etam }), journey(2, { brandId: etam }), journey(3, { brandId: zara })];
  const touchpoints = [
    ...[2, 2, 2].map((valence) => point(id(1), { emotion: feeling(valence) })),
    ...[1, 1, 1].map((valence) => point(id(2), { emotion: feeling(valence) })),
    point(id(3), { brandId: etam, emotion: feeling(-2) }),
  ];

  it('is no journey of the brand: what it says is shown, and in no median', () => {
    const comparison = compare([brand], { journeys, touchpoints });
    const [subject] = comparison.subjects;
    expect(subject).toMatchObject({ measured: 2, detours: 1 });
    expect(subject?.total.touchpoints).toHaveLength(7);
    expect(subject?.total.figures.touchpoints).toMatchObject({ value: 3, n: 6, spread: { journeys: 2 } });
    expect(subject?.total.figures.meanValence).toMatchObject({ value: 1.5, spread: { journeys: 2, low: 1, high: 2 } });
    expect(cautionsOf(comparison)).toContainEqual({ kind: 'detours', n: 1 });
  });

  it('counts where the brand has no other, and where the journey is of no brand', () => {
    const alone = compare([brand], { journeys: journeys.slice(2), touchpoints: touchpoints.slice(-1) });
    expect(alone.subjects[0]).toMatchObject({ measured: 1, detours: 0 });
    expect(alone.subjects[0]?.total.figures.meanValence.value).toBe(-2);
    const free = [...journeys.slice(0, 2), journey(3, { brandId: null })];
    expect(compare([brand], { journeys: free, touchpoints }).subjects[0]).toMatchObject({ measured: 3, detours: 0 });
  });
});
