import { compareInJourney, type Placed } from './compareInJourney';
import type { Touchpoint } from './schemas/touchpoint';

/** The touchpoints that count, in the order of the journey: none that is excluded, and passive exposures only where the study counts them. */
export function countedTouchpoints<Step extends Placed & Pick<Touchpoint, 'status' | 'engagement'>>(
  touchpoints: readonly Step[],
  countExposures: boolean,
): Step[] {
  return touchpoints
    .filter(({ status, engagement }) => status !== 'excluded' && (countExposures || engagement !== 'passive'))
    .sort(compareInJourney);
}
