import { compareInJourney } from './compareInJourney';
import type { Touchpoint } from './schemas/touchpoint';

type Step = Pick<Touchpoint, 'id' | 'position' | 'brandId' | 'status'>;

/**
 * Where a journey goes from one brand to another: by the touchpoint that it goes to, the brand it comes from. A touchpoint that concerns no
 * brand (a search) lies on the way and is no switch; one that is excluded does not count.
 */
export function brandSwitches(touchpoints: readonly Step[]): ReadonlyMap<string, string> {
  const switches = new Map<string, string>();
  let last: string | null = null;
  for (const { id, brandId, status } of touchpoints.toSorted(compareInJourney)) {
    if (brandId === null || status === 'excluded') continue;
    if (last !== null && last !== brandId) switches.set(id, last);
    last = brandId;
  }
  return switches;
}
