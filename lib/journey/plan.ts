import type { PlannedStep } from './planSteps';
import type { NewFields } from './recordFields';
import type { Stage } from './schemas/study';
import type { Touchpoint } from './schemas/touchpoint';

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
