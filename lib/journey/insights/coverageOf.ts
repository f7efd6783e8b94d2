import { type ComparedColumn, columnsFor } from '../compare/columns';
import type { ComparedJourney } from '../compare/subject';
import { countedTouchpoints } from '../countedTouchpoints';
import type { Touchpoint } from '../schemas/touchpoint';
import type { CoverageCell } from './finding';

/** How many touchpoints a brand should have in each stage, where the researcher says nothing else. */
export const usualTarget = 3;

export interface CoverageRow {
  /** Null for touchpoints of no brand. */
  readonly brandId: string | null;
  readonly cells: readonly CoverageCell[];
}

export interface Coverage {
  readonly kind: 'stages' | 'phases';
  readonly columns: readonly ComparedColumn[];
  readonly rows: readonly CoverageRow[];
  /** Of all fields of the grid, how many have reached the target. */
  readonly reached: number;
  readonly fields: number;
}

/** What was captured of each brand in each stage, against a target. A touchpoint is of the brand that it concerns, else of its journey's. */
export function coverageOf(
  {
    journeys,
    touchpoints,
    countExposures,
  }: {
    readonly journeys: readonly ComparedJourney[];
    readonly touchpoints: readonly Touchpoint[];
    readonly countExposures: boolean;
  },
  /** In the order of the rows. One that has nothing is shown all the same. */
  brandIds: readonly string[],
  target: number,
): Coverage {
  const actual = new Map(journeys.filter(({ kind }) => kind === 'actual').map((journey) => [journey.id, journey]));
  const { kind, columns, columnOf } = columnsFor(
    [...actual.values()].map(({ stages }) => stages),
    false,
  );
  const counted = countedTouchpoints(
    touchpoints.filter(({ journeyId }) => actual.has(journeyId)),
    countExposures,
  );
  const places = Map.groupBy(counted, (touchpoint) => {
    const journey = actual.get(touchpoint.journeyId);
    return JSON.stringify([
      touchpoint.brandId ?? journey?.brandId ?? null,
      columnOf(touchpoint, journey?.stages ?? []),
    ]);
  });
  const isOfNone = counted.some(
    ({ brandId, journeyId }) => (brandId ?? actual.get(journeyId)?.brandId ?? null) === null,
  );
  const rows = [...brandIds, ...(isOfNone ? [null] : [])].map(
    (brandId): CoverageRow => ({
      brandId,
      cells: columns.map(({ id, phase }) => {
        const touchpointIds = (places.get(JSON.stringify([brandId, id])) ?? []).map((each) => each.id);
        const n = touchpointIds.length;
        return { columnId: id ?? '', phase, touchpointIds, n, missing: Math.max(0, target - n) };
      }),
    }),
  );
  const cells = rows.flatMap((row) => row.cells);
  return { kind, columns, rows, reached: cells.filter(({ missing }) => missing === 0).length, fields: cells.length };
}
