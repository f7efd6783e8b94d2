import type { ComparedJourney } from '../compare/subject';
import type { Touchpoint } from '../schemas/touchpoint';

/** A journey with what counts of it, in its order. */
export interface InsightJourney {
  readonly journey: ComparedJourney;
  readonly touchpoints: readonly Touchpoint[];
}

/** What a touchpoint felt like; null while that is open, and where only what was lived is wanted and it was not. */
export type ValenceOf = (touchpoint: Touchpoint) => number | null;
