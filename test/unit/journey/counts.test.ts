import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countIds } from '@/lib/journey/catalogues/counts';
import { compareInJourney } from '@/lib/journey/compareInJourney';
import { type CountedJourney, countJourney, countStudy } from '@/lib/journey/counts';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { feeling, touchpointSample } from './touchpointSample';

const zara = '0198c0de-0000-7000-8000-0000000000a1';
const etam = '0198c0de-0000-7000-8000-0000000000a2';
const stages = ['need', 'search', 'purchase'].map((id) => ({
  id,
  labels: { en: id, fr: id },
  phase: 'before' as const,
}));

/** A journey of these touchpoints, in this order. */
function journeyOf(touchpoints: readonly Partial<Touchpoint>[], journey: Partial<CountedJourney['journey']> = {}) {
  return {
    journey: { id: 'one', kind: 'actual', brandId: zara, stageModelId: 'model', ...journey },
    stages,
    touchpoints: touchpoints.map((values, index) =>
      touchpointSample({ position: `a${String.fromCharCode(65 + index)}`, ...values }),
    ),
  } satisfies CountedJourney;
}
const countsOf = (touchpoints: readonly Partial<Touchpoint>[], countExposures = true) =>
  countJourney(journeyOf(touchpoints), countExposures);

const opportunity = (values: Partial<Touchpoint['opportunities'][number]>): Touchpoint['opportunities'] => [
  {
    id: '0198c0de-0000-7000-8000-0000000000b1',
    text: 'Show the fees earlier',
    customerValue: null,
    implementationCost: null,
    owner: '',
    status: null,
    ...values,
  },
];

describe('the counts of a journey', () => {
  it('are those of the catalogue, each', () => {
    const counts = countsOf([]);
    expect(countIds.filter((id) => !(id in counts))).toEqual([]);
    const study = countStudy([], true);
    expect(countIds.filter((id) => !(id in study))).toEqual([]);
  });

  it('count interactions with the brand that is bought, ahead of the decision', () => {
    const before = [{ brandId: zara }, { brandId: etam }, { brandId: zara }, { brandId: null }];
    const after = [{ brandId: zara }, { brandId: zara, decision: true }];
    expect(countsOf([...before, { brandId: zara, decision: true }, ...after])).toMatchObject({
      interactionsBeforeDecision: 2,
      missing: null,
    });
    expect(countsOf([...before, { brandId: etam, decision: true }]).interactionsBeforeDecision).toBe(1);
    expect(countsOf([...before, { brandId: null, decision: true }]).interactionsBeforeDecision).toBe(2);
  });

  it('say why interactions before the decision are not known', () => {
    expect(countsOf([{ brandId: zara }])).toMatchObject({ interactionsBeforeDecision: null, missing: 'noDecision' });
    const unbranded = journeyOf([{ decision: true }], { brandId: null });
    expect(countJourney(unbranded, true)).toMatchObject({
      interactionsBeforeDecision: null,
      missing: 'noBrandDecided',
    });
  });

  it('count changes of channel, device and brand over what says nothing', () => {
    const counts = countsOf([
      { channel: 'website', device: 'phone', brandId: zara },
      { channel: null, device: null, brandId: null },
      { channel: 'website', device: 'computer', brandId: etam },
      { channel: 'store', device: null, brandId: zara },
    ]);
    expect(counts).toMatchObject({ channelsUsed: 2, channelHandOvers: 1, deviceSwitches: 1, brandSwitches: 2 });
  });

  it('tell empty stages from those the journey came back to', () => {
    const visits = ['search', 'need', 'search', null, 'search', 'need'].map((stageId) => ({ stageId }));
    expect(countsOf(visits)).toMatchObject({ emptyStages: ['purchase'], revisitedStages: 2 });
    expect(countsOf([])).toMatchObject({ emptyStages: ['need', 'search', 'purchase'], revisitedStages: 0 });
  });

  it('find the negative points that nobody has an answer to', () => {
    const negative = { emotion: feeling(-1) };
    const journey = journeyOf([
      negative,
      { ...negative, opportunities: opportunity({}) },
      { ...negative, opportunities: opportunity({ text: ' ' }) },
      { ...negative, opportunities: opportunity({ status: 'rejected' }) },
      { emotion: feeling(null) },
      { emotion: feeling(0) },
    ]);
    const unanswered = [0, 2, 3].map((index) => journey.touchpoints[index]?.id);
    expect(countJourney(journey, true).negativePointsWithoutOpportunity).toEqual(unanswered);
  });

  it('leave exposures out where the study says so, and excluded ones always', () => {
    const touchpoints: Partial<Touchpoint>[] = [
      { engagement: 'passive', channel: 'tv' },
      { engagement: 'active', channel: 'website' },
      { engagement: null, channel: 'website' },
      { engagement: 'passive', channel: 'event', status: 'excluded' },
    ];
    expect(countsOf(touchpoints)).toMatchObject({ journeyLength: 3, channelsUsed: 2, excluded: 1, exposures: 0 });
    expect(countsOf(touchpoints, false)).toMatchObject({
      journeyLength: 2,
      channelsUsed: 1,
      excluded: 1,
      exposures: 1,
      activeAndPassiveShares: { byValue: { active: 1, passive: 0 }, open: 1 },
    });
  });
});

describe('the counts of a study', () => {
  const short = journeyOf([{ stageId: 'need' }], { id: 'short' });
  const long = journeyOf([{ stageId: 'search' }, { stageId: 'need' }, { stageId: 'search' }], { id: 'long' });

  it('give the least, the middle and the most of its journeys that hold something', () => {
    const counts = countStudy([short, long, journeyOf([])], true);
    expect(counts.journeyLength).toEqual({ least: 1, median: 2, most: 3, journeys: 2 });
    expect(counts.interactionsBeforeDecision).toBeNull();
    expect(counts).toMatchObject({ journeys: 2, touchpoints: 4 });
  });

  it('name a stage as empty only where no journey of its model has anything in it', () => {
    const other = journeyOf([{ stageId: 'purchase' }], { stageModelId: 'other' });
    expect(countStudy([short, long, other], true).emptyStages).toEqual([
      { stageModelId: 'model', stageId: 'purchase' },
      { stageModelId: 'other', stageId: 'need' },
      { stageModelId: 'other', stageId: 'search' },
    ]);
  });

  it('never mix what is planned with what was met', () => {
    const planned = journeyOf([{ stageId: 'purchase' }, { stageId: 'need' }], { kind: 'planned' });
    expect(countStudy([short, planned], true)).toEqual(countStudy([short], true));
  });
});

describe('whatever the touchpoints', () => {
  const anyTouchpoint = fc
    .record({
      position: fc.stringMatching(/^[a-c]{1,3}$/),
      stageId: fc.option(fc.constantFrom('need', 'search', 'purchase', 'elsewhere')),
      brandId: fc.option(fc.constantFrom(zara, etam)),
      channel: fc.option(fc.constantFrom('website', 'store', 'tv')),
      device: fc.option(fc.constantFrom('phone', 'computer')),
      contact: fc.option(fc.constantFrom('direct' as const, 'indirect' as const)),
      engagement: fc.option(fc.constantFrom('active' as const, 'passive' as const)),
      basis: fc.constantFrom('experienced' as const, 'assumed' as const),
      emotion: fc.option(fc.integer({ min: -2, max: 2 }).map(feeling)),
      decision: fc.boolean(),
      status: fc.constantFrom('draft' as const, 'validated' as const, 'excluded' as const),
    })
    .map((values) => touchpointSample(values));
  const anyJourney = fc
    .array(anyTouchpoint, { maxLength: 12 })
    .map((touchpoints) => ({ ...journeyOf([]), touchpoints }));

  it('the order in which they are read decides nothing', () => {
    fc.assert(
      fc.property(anyJourney, fc.boolean(), (journey, exposures) => {
        const sorted = journey.touchpoints.toSorted(compareInJourney);
        const reversed = { ...journey, touchpoints: sorted.toReversed() };
        expect(countJourney(reversed, exposures)).toEqual(countJourney({ ...journey, touchpoints: sorted }, exposures));
      }),
    );
  });

  it('every one is counted or left out, once, and shares add up', () => {
    fc.assert(
      fc.property(anyJourney, fc.boolean(), (journey, exposures) => {
        const counts = countJourney(journey, exposures);
        expect(counts.journeyLength + counts.excluded + counts.exposures).toBe(journey.touchpoints.length);
        for (const shares of [counts.directAndIndirectShares, counts.activeAndPassiveShares, counts.sharesByBasis]) {
          const known = Object.values(shares.byValue).reduce((total, each) => total + each, 0);
          expect(known + shares.open).toBe(counts.journeyLength);
        }
      }),
    );
  });

  it('excluding one is as if it had never been there; so is an exposure where those do not count', () => {
    fc.assert(
      fc.property(anyJourney, (journey) => {
        const rest = journey.touchpoints.filter(
          ({ status, engagement }) => status !== 'excluded' && engagement !== 'passive',
        );
        const { excluded: _, exposures: __, ...counts } = countJourney(journey, false);
        const { excluded, exposures, ...without } = countJourney({ ...journey, touchpoints: rest }, true);
        expect(counts).toEqual(without);
        expect([excluded, exposures]).toEqual([0, 0]);
      }),
    );
  });

  it('changes and returns stay within the length, and no empty stage is one that was visited', () => {
    fc.assert(
      fc.property(anyJourney, fc.boolean(), (journey, exposures) => {
        const counts = countJourney(journey, exposures);
        const most = Math.max(0, counts.journeyLength - 1);
        const changes = [counts.channelHandOvers, counts.deviceSwitches, counts.brandSwitches, counts.revisitedStages];
        for (const each of changes) {
          expect(each).toBeGreaterThanOrEqual(0);
          expect(each).toBeLessThanOrEqual(most);
        }
        expect(counts.channelHandOvers).toBeGreaterThanOrEqual(Math.max(0, counts.channelsUsed - 1));
        expect(counts.emptyStages.length).toBeLessThanOrEqual(stages.length);
      }),
    );
  });

  it('a study of one actual journey says what the journey says', () => {
    fc.assert(
      fc.property(anyJourney, fc.boolean(), (journey, exposures) => {
        const one = countJourney(journey, exposures);
        const study = countStudy([journey], exposures);
        expect(study.touchpoints).toBe(one.journeyLength);
        expect(study.sharesByBasis).toEqual(one.sharesByBasis);
        expect(study.negativePointsWithoutOpportunity).toEqual(one.negativePointsWithoutOpportunity);
        if (one.journeyLength > 0) expect(study.channelHandOvers?.median).toBe(one.channelHandOvers);
      }),
    );
  });
});
