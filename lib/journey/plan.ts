import { compareInJourney } from './order';
import type { NewFields } from './recordFields';
import type { Stage } from './schemas/study';
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

/** What says what a step is, whoever walks it and however it feels. */
const stepFields = [
  'brandId',
  'hostBrandId',
  'title',
  'category',
  'channel',
  'device',
  'outletId',
  'contact',
  'initiator',
  'engagement',
  'media',
  'mode',
  'personalised',
  'objectives',
  'message',
  'customerAction',
  'brandResponse',
  'expectation',
  'momentOfTruth',
  'decision',
  'importance',
  'ownerTeam',
  'accountable',
  'howManaged',
  'tags',
] as const satisfies readonly (keyof Touchpoint)[];

/** A touchpoint's fields where it is made by hand: its place in the journey is the store's to find. */
type StepFields = Partial<NewFields<'touchpoints'>>;

/**
 * A step as another journey assumes it: what it is, and nothing of what was lived, seen or judged there. Its stage stays where the other
 * journey's model has it, else it is open.
 */
export function assumedStep(touchpoint: Touchpoint, stages: readonly Stage[]): StepFields {
  const kept = Object.fromEntries(stepFields.map((field) => [field, structuredClone(touchpoint[field])]));
  const hasStage = stages.some(({ id }) => id === touchpoint.stageId);
  return { ...kept, basis: 'assumed', stageId: hasStage ? touchpoint.stageId : null };
}

/** A planned step as an open item of a journey that follows the plan: to be coded once it is met. */
export function stepToMeet(planned: Touchpoint, stages: readonly Stage[]): StepFields {
  return { ...assumedStep(planned, stages), plannedTouchpointId: planned.id };
}

/** A planned step to be taken over, and where its open item goes: see `createTouchpoints`. */
export interface StepToTakeOver {
  readonly id: string;
  readonly planned: Touchpoint;
  readonly afterTouchpointId: string | null | undefined;
}

/**
 * The unmet steps as open items of the journey, each behind what stands for the step before it: so that a plan taken over late still lies in
 * its order. Where nothing of the plan was met yet, they go to the journey's end.
 */
export function stepsToTakeOver(steps: readonly PlannedStep[], mintId: () => string): StepToTakeOver[] {
  const isBegun = steps.some(({ state }) => state !== 'unmet');
  let before: string | null | undefined = isBegun ? null : undefined;
  return steps.flatMap(({ planned, touchpoints }): StepToTakeOver[] => {
    const last = touchpoints.at(-1);
    if (last) {
      before = last.id;
      return [];
    }
    const step = { id: mintId(), planned, afterTouchpointId: before };
    before = step.id;
    return [step];
  });
}
