import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComparedJourney } from '@/lib/journey/compare/subject';
import { countedTouchpoints } from '@/lib/journey/countedTouchpoints';
import { coverageOf } from '@/lib/journey/insights/coverageOf';
import { readCoverageTarget, writeCoverageTarget } from '@/lib/journey/insights/coverageTarget';
import type { Finding } from '@/lib/journey/insights/finding';
import { type InsightRecords, insightsOf } from '@/lib/journey/insights/insightsOf';
import { type Touchpoint, touchpoint } from '@/lib/journey/schemas/touchpoint';
import { verbatim } from '@/lib/journey/schemas/verbatim';
import { feeling, touchpointSample } from '../touchpointSample';

const id = (nth: number) => `0198c0de-0000-7000-8000-${String(nth).padStart(12, '0')}`;
const stages = (['need', 'purchase', 'use'] as const).map((each, nth) => ({
  id: each,
  labels: { en: each, fr: each },
  phase: (['before', 'during', 'after'] as const)[nth] ?? 'after',
}));
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
const point = (values: Partial<Touchpoint> = {}, journeyId = id(1)) => {
  made += 1;
  return touchpointSample({ journeyId, position: `a${String(made).padStart(6, '0')}`, ...values });
};
const pain = (text: string, severity: number | null, themeId: string | null = null): Partial<Touchpoint> => ({
  painPoints: touchpoint.parse({ ...touchpointSample(), painPoints: [{ id: id(55), text, severity, themeId }] })
    .painPoints,
});
const opportunity = (
  text: string,
  customerValue: number | null,
  implementationCost: number | null,
  status: 'rejected' | 'done' | null = null,
): Partial<Touchpoint> => ({
  opportunities: touchpoint.parse({
    ...touchpointSample(),
    opportunities: [{ id: id(56), text, customerValue, implementationCost, status }],
  }).opportunities,
});
const felt = (...valences: readonly (number | null)[]) =>
  valences.map((valence) => point({ stageId: 'need', emotion: valence === null ? null : feeling(valence) }));

const found = (touchpoints: readonly Touchpoint[], records: Partial<InsightRecords> = {}) =>
  insightsOf({
    countExposures: true,
    journeys: [journey(1)],
    touchpoints,
    verbatims: [],
    livedOnly: false,
    ...records,
  });
const of = <Kind extends Finding['kind']>(kind: Kind, findings: readonly Finding[]) =>
  findings.filter((finding): finding is Finding & { kind: Kind } => finding.kind === kind);

describe('findings', () => {
  const anyTouchpoints = fc.array(
    fc.record({
      stageId: fc.constantFrom(null, 'need', 'purchase'),
      valence: fc.constantFrom(null, -2, -1, 0, 1, 2),
      channel: fc.constantFrom(null, 'website', 'phone'),
      brandId: fc.constantFrom(null, zara, etam),
      status: fc.constantFrom('draft' as const, 'excluded' as const),
      engagement: fc.constantFrom(null, 'passive' as const),
      gap: fc.constantFrom(null, -1, 1),
      severity: fc.constantFrom(null, 1, 5),
      pain: fc.constantFrom('', 'Fees', ' FEES', 'Waits'),
    }),
    { maxLength: 25 },
  );

  it('lead to touchpoints that count and are there, and rest on no more than these', () => {
    fc.assert(
      fc.property(anyTouchpoints, fc.boolean(), (all, countExposures) => {
        const touchpoints = all.map(({ valence, severity, pain: text, ...rest }) =>
          point({ ...rest, emotion: valence === null ? null : feeling(valence), ...pain(text, severity) }),
        );
        const counted = new Set(countedTouchpoints(touchpoints, countExposures).map((each) => each.id));
        for (const finding of found(touchpoints, { countExposures })) {
          expect(finding.n).toBeGreaterThan(0);
          for (const each of finding.touchpointIds) expect(counted).toContain(each);
          expect(new Set(finding.touchpointIds).size).toBe(finding.touchpointIds.length);
          if (finding.kind === 'switch' || finding.kind === 'steepestDrop') expect(finding.value).toBeLessThan(0);
        }
      }),
    );
  });

  it('are none of what is not coded', () => {
    expect(found([]).filter(({ kind }) => kind !== 'count')).toEqual([]);
    expect(found(felt(null, null)).map(({ kind }) => kind)).not.toContain('lowest');
  });
});

describe('highs and lows', () => {
  it('are all that felt so, out of all that are coded', () => {
    const touchpoints = felt(1, -2, null, 2, -2);
    const [lowest] = of('lowest', found(touchpoints));
    expect(lowest).toMatchObject({ value: -2, n: 4, touchpointIds: [touchpoints[1]?.id, touchpoints[4]?.id] });
    expect(of('highest', found(touchpoints))[0]?.touchpointIds).toEqual([touchpoints[3]?.id]);
    expect(of('lowest', found(felt(1, 1)))).toEqual([]);
  });

  it('peak and end make what is remembered: the most intense moment and the last one coded', () => {
    const touchpoints = felt(0, -2, 1, 1, null);
    expect(of('peakEnd', found(touchpoints))).toEqual([
      {
        kind: 'peakEnd',
        journeyId: id(1),
        peak: -2,
        end: 1,
        mean: 0,
        value: -0.5,
        n: 4,
        touchpointIds: [touchpoints[1]?.id, touchpoints[3]?.id],
        verbatimIds: [],
      },
    ]);
    expect(of('peakEnd', found(felt(2)))).toEqual([]);
  });

  it('the steepest drop is between neighbours, over no gap', () => {
    const touchpoints = felt(2, null, -2, 1, 0, 2, 1);
    expect(of('steepestDrop', found(touchpoints))).toMatchObject([
      { value: -1, n: 4, touchpointIds: [touchpoints[3]?.id, touchpoints[4]?.id] },
    ]);
    expect(of('steepestDrop', found(felt(0, 1, 2)))).toEqual([]);
  });
});

describe('pain points', () => {
  const touchpoints = [
    point(pain('Fees come last', 4, 'price')),
    point(pain('fees come  LAST', 5, 'price')),
    point(pain('Waits', 3)),
    point(pain('', null, 'price')),
  ];

  it('are counted by their words, the gravest and most frequent first', () => {
    expect(of('painPoint', found(touchpoints)).map(({ text, n, value }) => [text, n, value])).toEqual([
      ['Fees come last', 2, 5],
      ['Waits', 1, 3],
    ]);
  });

  it('are counted by theme, with what customers said of it', () => {
    const said = verbatim.parse({
      ...touchpointSample(),
      id: id(66),
      studyId: id(3),
      quote: 'Too dear',
      themeIds: ['price', 'delivery'],
    });
    const themes = of('theme', found(touchpoints, { verbatims: [said] }));
    expect(themes.map(({ themeId, painPoints, verbatimIds, n }) => [themeId, painPoints, verbatimIds, n])).toEqual([
      ['price', 3, [said.id], 4],
      ['delivery', 0, [said.id], 1],
      [null, 1, [], 1],
    ]);
  });
});

describe('opportunities', () => {
  it('begin with quick wins, leave out what is done or turned down, and are one where they are the same', () => {
    const findings = found([
      point(opportunity('Rebuild the shop', 5, 5)),
      point(opportunity('Not judged', null, 2)),
      point(opportunity('Show the fees', 4, 2)),
      point(opportunity('show the  fees', 4, 2)),
      point(opportunity('Paint it blue', 3, 1)),
      point(opportunity('Turned down', 5, 1, 'rejected')),
      point(opportunity('Done', 5, 1, 'done')),
    ]);
    expect(of('opportunity', findings).map(({ text, n, value, isQuickWin }) => [text, n, value, isQuickWin])).toEqual([
      ['Show the fees', 2, 2, true],
      ['Paint it blue', 1, 2, false],
      ['Rebuild the shop', 1, 0, false],
      ['Not judged', 1, null, false],
    ]);
  });

  it('are missed where it felt negative and nothing that stands is proposed', () => {
    const touchpoints = [
      point({ emotion: feeling(-1) }),
      point({ emotion: feeling(-2), ...opportunity('No', 1, 1, 'rejected') }),
      point({ emotion: feeling(-2), ...opportunity('Yes', 1, 1) }),
      point({ emotion: null }),
    ];
    expect(of('negativeWithoutOpportunity', found(touchpoints))).toMatchObject([
      { value: 2, n: 3, touchpointIds: [touchpoints[0]?.id, touchpoints[1]?.id] },
    ]);
  });
});

describe('what is left open', () => {
  it('are expectations that were missed, or of which nobody knows', () => {
    const touchpoints = [
      point({ expectation: 'Fast', gap: -1 }),
      point({ expectation: 'Cheap' }),
      point({ expectation: 'Kind', reality: 'It was' }),
      point({ gap: -2 }),
      point({ gap: 1 }),
    ];
    expect(of('expectation', found(touchpoints)).map(({ state, value, n }) => [state, value, n])).toEqual([
      ['missed', 2, 3],
      ['open', 1, 3],
    ]);
    expect(of('expectation', found(touchpoints))[0]?.touchpointIds).toEqual([touchpoints[3]?.id, touchpoints[0]?.id]);
  });

  it('are the stages that none of the journeys has anything in', () => {
    const touchpoints = [point({ stageId: 'need' }), point({ stageId: 'use' }, id(2))];
    const findings = found(touchpoints, { journeys: [journey(1), journey(2), journey(3)] });
    expect(of('emptyStage', findings)).toMatchObject([{ stageId: 'purchase', n: 2 }]);
  });
});

describe('switches that hurt', () => {
  it('are those after which the feeling falls on average', () => {
    const step = (channel: string | null, valence: number | null) =>
      point({ channel, emotion: valence === null ? null : feeling(valence) });
    const touchpoints = [
      step('website', 2),
      step(null, null),
      step('phone', -1),
      step('website', 1),
      step('phone', 1),
      step('store', null),
    ];
    expect(of('switch', found(touchpoints))).toEqual([
      {
        kind: 'switch',
        field: 'channel',
        from: 'website',
        to: 'phone',
        falls: 1,
        n: 2,
        value: -1.5,
        touchpointIds: [touchpoints[0]?.id, touchpoints[2]?.id],
        verbatimIds: [],
      },
    ]);
  });
});

describe('coverage', () => {
  const records = {
    journeys: [journey(1), journey(2, { kind: 'planned' })],
    countExposures: true,
    touchpoints: [
      point({ stageId: 'need', brandId: zara }),
      point({ stageId: 'need', brandId: null }),
      point({ stageId: 'use', brandId: etam }),
      point({ stageId: 'use', brandId: etam, status: 'excluded' }),
      point({ stageId: 'need', brandId: zara }, id(2)),
    ],
  };

  it('counts what was met of each brand in each stage, against the target', () => {
    const { rows, reached, fields } = coverageOf(records, [zara, etam], 2);
    expect(rows.map(({ cells }) => cells.map(({ n, missing }) => [n, missing]))).toEqual([
      [
        [2, 0],
        [0, 2],
        [0, 2],
      ],
      [
        [0, 2],
        [0, 2],
        [1, 1],
      ],
    ]);
    expect([reached, fields]).toEqual([1, 6]);
  });

  it('keeps its target with the study, and all else that is kept there', () => {
    const kept = writeCoverageTarget({ other: { a: 1 } }, 5);
    expect([readCoverageTarget(kept), kept.other]).toEqual([5, { a: 1 }]);
    expect(writeCoverageTarget(kept, null)).toEqual({ other: { a: 1 } });
    for (const broken of [null, 7, { target: '5' }, { target: 0 }, { target: 1.5 }]) {
      expect(readCoverageTarget({ 'parcours.coverage': broken })).toBe(3);
    }
  });
});
