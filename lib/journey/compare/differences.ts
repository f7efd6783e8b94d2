import type { Comparison } from './compareJourneys';
import type { Figure } from './figure';
import { type MeasureId, measureIds, measures } from './measures';

/** How far the subjects lie apart in one measure. */
export interface Difference {
  /** The highest less the lowest value; 0 or more. */
  readonly value: number;
  /** The subjects that have these, by their place in the comparison. */
  readonly lowest: number;
  readonly highest: number;
  /** From 0 to 1: of the whole scale, or of the highest value where there is no scale. By it, measures rank beside each other. */
  readonly weight: number;
  /** Whether one of the two rests on too few to tell. */
  readonly few: boolean;
}

export interface DifferenceRow {
  readonly measure: MeasureId;
  /** A column of the comparison, by its place; null for the journeys as a whole. */
  readonly column: number | null;
  /** One for each subject. */
  readonly figures: readonly Figure[];
  /** Null where fewer than two have a value, or their currencies differ. */
  readonly difference: Difference | null;
}

/** The figures of all subjects side by side, as a whole and then column by column. Measures that no subject has a value for are left out. */
export function differencesOf({ columns, subjects }: Comparison): DifferenceRow[] {
  return [null, ...columns.keys()].flatMap((column) =>
    measureIds.flatMap((measure) => {
      const figures = subjects.flatMap(({ total, cells }) => {
        const cell = column === null ? total : cells[column];
        return cell ? [cell.figures[measure]] : [];
      });
      if (figures.every(({ value, unit }) => value === null && unit === null)) return [];
      return [{ measure, column, figures, difference: differenceOf(figures, measure) }];
    }),
  );
}

function differenceOf(figures: readonly Figure[], measure: MeasureId): Difference | null {
  const told = figures.flatMap(({ value, few, unit }, place) => (value === null ? [] : [{ value, few, unit, place }]));
  const sorted = told.toSorted((a, b) => a.value - b.value);
  const low = sorted[0];
  const high = sorted.at(-1);
  if (!low || !high || sorted.length < 2 || new Set(told.map(({ unit }) => unit)).size > 1) return null;
  const value = high.value - low.value;
  const { range } = measures[measure];
  const whole = range ? range[1] - range[0] : Math.max(Math.abs(high.value), Math.abs(low.value));
  return {
    value,
    lowest: low.place,
    highest: high.place,
    weight: whole === 0 ? 0 : Math.min(1, value / whole),
    few: low.few || high.few,
  };
}
