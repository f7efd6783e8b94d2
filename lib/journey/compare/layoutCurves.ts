import { area, curveMonotoneX, line } from 'd3-shape';
import type { Comparison } from './compareJourneys';
import type { Figure } from './figure';

/** Where the curves of a comparison are drawn: CSS px. */
export interface CurvesBox {
  readonly width: number;
  readonly height: number;
  /** Free on the left for the scale, and on the other sides for markers at the edge. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface ComparedPoint {
  readonly x: number;
  readonly y: number;
  readonly column: number;
  /** The mean of a journey's stage, or the median of those of several journeys. */
  readonly figure: Figure;
  /** Where the spread of several journeys ends; both are `y` for a single one. */
  readonly low: number;
  readonly high: number;
}

export interface ComparedCurve {
  /** Its place in the comparison. */
  readonly subject: number;
  readonly points: readonly ComparedPoint[];
  /** The line, broken where a column has nothing that is coded. Empty where no two neighbours are coded. */
  readonly line: string;
  /** The spread of several journeys; empty for one. */
  readonly band: string;
}

export interface ComparedCurves {
  /** The columns that are drawn: all but what is still to be coded. */
  readonly columns: readonly { readonly column: number; readonly x: number; readonly width: number }[];
  readonly levels: readonly { readonly valence: number; readonly y: number }[];
  readonly curves: readonly ComparedCurve[];
}

/** Markers of curves that meet stand so far apart, in px, as far as the column allows. */
const apart = 9;

/** Lays the curves of all subjects over each other, column by column. Each lies in the box. */
export function layoutCurves({ columns, subjects }: Comparison, box: CurvesBox): ComparedCurves {
  const places = columns.flatMap(({ id }, column) => (id === null ? [] : [column]));
  const width = (box.width - box.left - box.right) / Math.max(1, places.length);
  const drawn = places.map((column, nth) => ({ column, x: box.left + nth * width, width }));
  const levelOf = (valence: number) => box.top + ((2 - valence) / 4) * (box.height - box.top - box.bottom);
  const step = Math.min(apart, (width * 0.6) / Math.max(1, subjects.length));
  const curves = subjects.map(({ cells }, subject): ComparedCurve => {
    const shift = (subject - (subjects.length - 1) / 2) * step;
    const all = drawn.map(({ column, x }) => {
      const figure = cells[column]?.figures.meanValence;
      const value = figure?.value ?? null;
      if (value === null || !figure) return null;
      const { low, high } = figure.spread ?? { low: value, high: value };
      return { x: x + width / 2 + shift, y: levelOf(value), column, figure, low: levelOf(low), high: levelOf(high) };
    });
    const isDrawn = (point: (typeof all)[number]): point is ComparedPoint => point !== null;
    const runs = runsOf(all).filter(({ length }) => length > 1);
    return {
      subject,
      points: all.filter(isDrawn),
      line: runs
        .map(
          (run) =>
            line<ComparedPoint>(
              ({ x }) => x,
              ({ y }) => y,
            ).curve(curveMonotoneX)([...run]) ?? '',
        )
        .join(''),
      band: runs
        .filter((run) => run.some(({ figure }) => figure.spread !== null))
        .map(
          (run) =>
            area<ComparedPoint>(
              ({ x }) => x,
              ({ low }) => low,
              ({ high }) => high,
            ).curve(curveMonotoneX)([...run]) ?? '',
        )
        .join(''),
    };
  });
  return { columns: drawn, levels: [2, 1, 0, -1, -2].map((valence) => ({ valence, y: levelOf(valence) })), curves };
}

/** Neighbours without a gap between them. */
function runsOf(points: readonly (ComparedPoint | null)[]): ComparedPoint[][] {
  const runs: ComparedPoint[][] = [[]];
  for (const point of points) {
    if (point) runs.at(-1)?.push(point);
    else runs.push([]);
  }
  return runs;
}
