import { describe, expect, it } from 'vitest';
import { assumedStep, stepsToTakeOver, stepToMeet } from '@/lib/journey/plan';
import { stepsOfPlan } from '@/lib/journey/planSteps';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { touchpointSample } from './touchpointSample';

// Readable ids: nothing here parses them.
const touchpoint = (values: Partial<Touchpoint>): Touchpoint => ({ ...touchpointSample(), ...values });

const stages = [{ id: 'decision', labels: { en: 'Decision', fr: 'Décision' }, phase: 'during' as const }];

const planned = (position: string, more: Partial<Touchpoint> = {}) =>
  touchpoint({ id: `p-${position}`, position, basis: 'assumed', ...more });
const lived = (position: string, plannedTouchpointId: string | null, more: Partial<Touchpoint> = {}) =>
  touchpoint({ id: `a-${position}`, position, basis: 'experienced', plannedTouchpointId, ...more });

describe('the steps of a plan', () => {
  it('are met by what was lived, open where only assumed, unmet where nothing stands for them', () => {
    const plan = [planned('c'), planned('a'), planned('b')];
    const journey = [
      lived('a', 'p-a'),
      lived('b', 'p-b', { basis: 'assumed' }),
      lived('c', null),
      lived('d', 'p-a', { basis: 'assumed' }),
    ];
    const steps = stepsOfPlan(plan, journey);
    expect(steps.map(({ planned, state }) => [planned.id, state])).toEqual([
      ['p-a', 'met'],
      ['p-b', 'open'],
      ['p-c', 'unmet'],
    ]);
    expect(steps[0]?.touchpoints.map(({ id }) => id)).toEqual(['a-a', 'a-d']);
  });

  it('do not count what is excluded, on either side', () => {
    const plan = [planned('a'), planned('b', { status: 'excluded' })];
    const steps = stepsOfPlan(plan, [lived('a', 'p-a', { status: 'excluded' })]);
    expect(steps.map(({ planned, state }) => [planned.id, state])).toEqual([['p-a', 'unmet']]);
  });

  it('are taken over in their order, each behind the one before it', () => {
    let next = 0;
    const mint = () => `new-${next++}`;
    const plan = [planned('a'), planned('b'), planned('c'), planned('d')];
    const places = (journey: Touchpoint[]) => {
      next = 0;
      return stepsToTakeOver(stepsOfPlan(plan, journey), mint).map(({ planned, afterTouchpointId }) => [
        planned.id,
        afterTouchpointId,
      ]);
    };
    expect(places([])).toEqual([
      ['p-a', undefined],
      ['p-b', 'new-0'],
      ['p-c', 'new-1'],
      ['p-d', 'new-2'],
    ]);
    // What the plan does not have stays where it is: before what is taken over.
    expect(places([lived('a', null)])[0]).toEqual(['p-a', undefined]);
    expect(places([lived('a', 'p-b'), lived('b', 'p-b')])).toEqual([
      ['p-a', null],
      ['p-c', 'a-b'],
      ['p-d', 'new-1'],
    ]);
    expect(places(plan.map(({ position, id }) => lived(position, id)))).toEqual([]);
  });
});

describe('a step that another journey assumes', () => {
  const source = touchpoint({
    id: 'a',
    position: 'a',
    title: 'Pays by card',
    stageId: 'decision',
    channel: 'website',
    customerAction: 'Types the number',
    momentOfTruth: { kind: 'first', levers: ['trust'] },
    basis: 'experienced',
    emotion: { valence: -2, arousal: 4, label: null, basis: null },
    thought: 'Will it go through?',
    satisfaction: 2,
    painPoints: [{ id: 'x', text: 'Fails', severity: 5, effect: null, themeId: null, solution: '' }],
    evidenceIds: ['e'],
    status: 'validated',
  });

  it('says what it is and nothing of how it was', () => {
    const step = assumedStep(source, stages);
    expect(step).toMatchObject({
      title: 'Pays by card',
      stageId: 'decision',
      channel: 'website',
      customerAction: 'Types the number',
      momentOfTruth: { kind: 'first', levers: ['trust'] },
      basis: 'assumed',
    });
    for (const lived of ['emotion', 'thought', 'satisfaction', 'painPoints', 'evidenceIds', 'status', 'page', 'id']) {
      expect(step).not.toHaveProperty(lived);
    }
    expect(step.momentOfTruth).not.toBe(source.momentOfTruth);
  });

  it('has its stage open where the other model does not have it', () => {
    expect(assumedStep(source, []).stageId).toBeNull();
  });

  it('is linked to the plan that it is taken over from', () => {
    expect(stepToMeet(source, stages).plannedTouchpointId).toBe('a');
  });
});
