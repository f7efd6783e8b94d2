import type { Touchpoint } from '../schemas/touchpoint';
import { mean, median, sum } from './statistics';

/** What is compared of touchpoints. */
export const measureIds = [
  'touchpoints',
  'coded',
  'meanValence',
  'medianValence',
  'lowestValence',
  'satisfaction',
  'effort',
  'gap',
  'duration',
  'firstPrice',
  'lastPrice',
  'painPoints',
] as const;
export type MeasureId = (typeof measureIds)[number];

/** A measure of some touchpoints of one journey. `value` is null where none of them says anything: a gap, never 0. */
export interface Measured {
  readonly value: number | null;
  /** How many touchpoints the value rests on. */
  readonly n: number;
  /** The currency of a price where it is known (ISO 4217), `various` where there is more than one; null for all else. */
  readonly unit: string | null;
}

export interface Measure {
  /**
   * `count` is what there is, `fact` what was read; an `estimate` stands for more than was captured, and tells nothing where it rests
   * on few.
   */
  readonly nature: 'count' | 'fact' | 'estimate';
  /** From the lowest to the highest answer; null where there is no such end. */
  readonly range: readonly [number, number] | null;
  /** Of touchpoints in the order of the journey. `valenceOf` gives null where the emotion is open. */
  of(touchpoints: readonly Touchpoint[], valenceOf: (touchpoint: Touchpoint) => number | null): Measured;
}

const known = (values: readonly (number | null | undefined)[]) => values.flatMap((value) => value ?? []);
const measured = (value: number | null, n: number, unit: string | null = null): Measured => ({ value, n, unit });
const count = (value: number, n = value) => measured(value, n);

type Summary = (values: readonly number[]) => number | null;
const valence = (summary: Summary): Measure => ({
  nature: 'estimate',
  range: [-2, 2],
  of: (touchpoints, valenceOf) => {
    const values = known(touchpoints.map(valenceOf));
    return measured(summary(values), values.length);
  },
});
const answer = (field: 'satisfaction' | 'effort' | 'gap', range: readonly [number, number]): Measure => ({
  nature: 'estimate',
  range,
  of: (touchpoints) => {
    const values = known(touchpoints.map((touchpoint) => touchpoint[field]));
    return measured(mean(values), values.length);
  },
});
const price = (at: 0 | -1): Measure => ({
  nature: 'fact',
  range: null,
  of: (touchpoints) => {
    const prices = touchpoints.flatMap(({ page }) => {
      const amount = page?.facts?.price?.value;
      return amount == null ? [] : [{ amount, currency: page?.facts?.currency?.value ?? null }];
    });
    const chosen = prices.at(at);
    return measured(chosen?.amount ?? null, prices.length, chosen?.currency ?? null);
  },
});

/** The measures, each by what it takes of the touchpoints. */
export const measures: Readonly<Record<MeasureId, Measure>> = {
  touchpoints: { nature: 'count', range: null, of: (touchpoints) => count(touchpoints.length) },
  coded: {
    nature: 'count',
    range: null,
    of: (touchpoints, valenceOf) => count(known(touchpoints.map(valenceOf)).length, touchpoints.length),
  },
  meanValence: valence(mean),
  medianValence: valence(median),
  lowestValence: valence((values) => (values.length === 0 ? null : Math.min(...values))),
  satisfaction: answer('satisfaction', [1, 5]),
  effort: answer('effort', [1, 7]),
  gap: answer('gap', [-2, 2]),
  /** Milliseconds, of the touchpoints whose duration is known. */
  duration: {
    nature: 'fact',
    range: null,
    of: (touchpoints) => {
      const durations = known(touchpoints.map(({ durationMs }) => durationMs));
      return measured(durations.length === 0 ? null : sum(durations), durations.length);
    },
  },
  firstPrice: price(0),
  lastPrice: price(-1),
  painPoints: {
    nature: 'count',
    range: null,
    of: (touchpoints) => count(sum(touchpoints.map(({ painPoints }) => painPoints.length)), touchpoints.length),
  },
};
