import { mean } from '../compare/statistics';
import type { Touchpoint } from '../schemas/touchpoint';
import type { SwitchedField, SwitchFinding } from './finding';
import type { InsightJourney, ValenceOf } from './insightJourney';

const fields: readonly SwitchedField[] = ['channel', 'device', 'brandId'];

/** A change that a single decimal would show as none is no fall. */
const leastFall = -0.1;

interface Switch {
  readonly from: Touchpoint;
  readonly to: Touchpoint;
  readonly change: number;
}

/**
 * Switches of channel, device or brand after which the feeling falls on average, the deepest first. What says nothing of it lies on the way,
 * as in the counts; a switch without an emotion on both sides is not looked at.
 */
export function switchesThatHurt(journeys: readonly InsightJourney[], valenceOf: ValenceOf): SwitchFinding[] {
  return fields
    .flatMap((field) => {
      const switches = journeys.flatMap(({ touchpoints }) => switchesIn(touchpoints, field, valenceOf));
      const pairs = Map.groupBy(switches, ({ from, to }) => JSON.stringify([from[field], to[field]]));
      return [...pairs.values()].flatMap((same): SwitchFinding[] => {
        const value = mean(same.map(({ change }) => change)) ?? 0;
        const falling = same.filter(({ change }) => change < 0).toSorted((a, b) => a.change - b.change);
        const [from, to] = [same[0]?.from[field], same[0]?.to[field]];
        if (value > leastFall || from == null || to == null) return [];
        return [
          {
            kind: 'switch',
            field,
            from,
            to,
            falls: falling.length,
            value,
            n: same.length,
            touchpointIds: [...new Set(falling.flatMap((each) => [each.from.id, each.to.id]))],
            verbatimIds: [],
          },
        ];
      });
    })
    .sort((a, b) => a.value - b.value);
}

function switchesIn(touchpoints: readonly Touchpoint[], field: SwitchedField, valenceOf: ValenceOf): Switch[] {
  const known = touchpoints.filter((touchpoint) => touchpoint[field] !== null);
  return known.slice(1).flatMap((to, index) => {
    const from = known[index];
    if (!from || from[field] === to[field]) return [];
    const [before, after] = [valenceOf(from), valenceOf(to)];
    return before === null || after === null ? [] : [{ from, to, change: after - before }];
  });
}
