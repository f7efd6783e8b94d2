import { compareInJourney } from './compareInJourney';
import type { Touchpoint } from './schemas/touchpoint';

/**
 * How far a planned step has come in a journey that follows the plan: `met` by a touchpoint, `open` where it was only taken over from the
 * plan and is still assumed, `unmet` where nothing of the journey stands for it.
 */
export type StepState = 'met' | 'open' | 'unmet';

export interface PlannedStep {
  readonly planned: Touchpoint;
  readonly state: StepState;
  /** The journey's touchpoints that stand for it, in the order of the journey. */
  readonly touchpoints: readonly Touchpoint[];
}

/** The steps of a plan, in its order, and what a journey that follows it has for each. Excluded ones count on neither side. */
export function stepsOfPlan(plan: readonly Touchpoint[], journey: readonly Touchpoint[]): PlannedStep[] {
  const counted = (touchpoints: readonly Touchpoint[]) =>
    touchpoints.filter(({ status }) => status !== 'excluded').toSorted(compareInJourney);
  const byStep = Map.groupBy(counted(journey), ({ plannedTouchpointId }) => plannedTouchpointId);
  return counted(plan).map((planned) => {
    const touchpoints = byStep.get(planned.id) ?? [];
    return { planned, touchpoints, state: stateOf(touchpoints) };
  });
}

function stateOf(touchpoints: readonly Touchpoint[]): StepState {
  if (touchpoints.length === 0) return 'unmet';
  return touchpoints.some(({ basis }) => basis !== 'assumed') ? 'met' : 'open';
}
