import type { Measure, Measured } from './measures';
import { median, quantile, sum } from './statistics';

/** Fewer than these tell nothing of what is beyond them. */
export const fewestToTell = 3;
/** From so many journeys on, the spread is that of the middle half; of fewer, the whole range is shown. */
const enoughForQuartiles = 4;

/** How far several journeys lie apart. */
export interface FigureSpread {
  /** How many have a value. */
  readonly journeys: number;
  readonly low: number;
  readonly high: number;
  readonly kind: 'quartiles' | 'range';
}

/** One figure with what it rests on. Null where there is none: a gap, never 0. */
export interface Figure extends Measured {
  /** For a group of journeys, whose value is the median of theirs; null for a single journey. */
  readonly spread: FigureSpread | null;
  /** Whether it rests on too few to tell. */
  readonly few: boolean;
}

/** The figure of a single journey. */
export function figureOfOne(of: Measured, { nature }: Measure): Figure {
  return { ...of, spread: null, few: nature === 'estimate' && of.value !== null && of.n < fewestToTell };
}

/**
 * The figure of several journeys: the median of their values with the spread, as no single line is true of all. Amounts in various
 * currencies have none.
 */
export function figureOfSeveral(all: readonly Measured[], { nature }: Measure): Figure {
  const told = all.filter(({ value }) => value !== null);
  const values = told.flatMap(({ value }) => value ?? []);
  const units = new Set(told.map(({ unit }) => unit));
  const n = sum(told.map((each) => each.n));
  if (units.size > 1) return { value: null, n, unit: 'various', spread: null, few: false };
  const kind = values.length < enoughForQuartiles ? 'range' : 'quartiles';
  const [least, most] = kind === 'range' ? [0, 1] : [0.25, 0.75];
  const value = median(values);
  const low = quantile(values, least);
  const high = quantile(values, most);
  return {
    value,
    n,
    unit: told[0]?.unit ?? null,
    spread: low === null || high === null ? null : { journeys: values.length, low, high, kind },
    few: nature === 'estimate' && value !== null && Math.min(n, values.length) < fewestToTell,
  };
}
