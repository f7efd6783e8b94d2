import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phaseIds } from '@/lib/journey/catalogues/phases';
import { stageModels } from '@/lib/journey/catalogues/stageModels';
import type { Stage } from '@/lib/journey/schemas/study';
import {
  countByPhase,
  countInStage,
  effectOf,
  phasesGoBack,
  proposeMapping,
  proposeStage,
  type StagedIn,
  stagesLeftBehind,
  stageUseOf,
} from '@/lib/journey/stageMapping';

/** Stages of a preset. */
const preset = (id: string): Stage[] => {
  const model = stageModels.find((each) => each.id === id);
  if (!model) throw new Error(`no preset ${id}`);
  return model.stages.map((stage) => ({ ...stage, labels: { ...stage.labels } }));
};

const anyStage = fc.record({
  id: fc.stringMatching(/^[a-h]$/),
  labels: fc.record({ en: fc.string(), fr: fc.string() }),
  phase: fc.constantFrom(...phaseIds),
});
/** The stages of any model, in any order of phases. */
const anyStages = fc.uniqueArray(anyStage, { selector: ({ id }) => id, minLength: 1, maxLength: 8 });

/** Journeys under models, with something in some of their stages. */
const anyStaged = fc.array(
  fc.record({ stages: anyStages, seed: fc.array(fc.nat({ max: 3 }), { minLength: 16, maxLength: 16 }) }).map(
    ({ stages, seed }): Omit<StagedIn, 'stageModelId' | 'journeyId'> => ({
      stages,
      uses: new Map(
        stages
          .map(({ id }, at) => [id, { touchpoints: seed[at] ?? 0, verbatims: seed[at + 8] ?? 0 }] as const)
          .filter(([, use]) => use.touchpoints + use.verbatims > 0),
      ),
      toCode: { touchpoints: 0, verbatims: 0 },
    }),
  ),
  { minLength: 1, maxLength: 4 },
);
const withModels = (staged: readonly Omit<StagedIn, 'stageModelId' | 'journeyId'>[]): StagedIn[] =>
  staged.map((each, index) => ({ ...each, journeyId: `journey ${index}`, stageModelId: `model ${index}` }));

describe('the proposal', () => {
  it('answers for every stage that is in use, with a stage of the new model or "to be coded"', () => {
    fc.assert(
      fc.property(anyStaged, anyStages, (some, stages) => {
        const staged = withModels(some);
        const old = stagesLeftBehind(staged);
        const mapping = proposeMapping(old, stages);
        const used = new Set(staged.flatMap(({ uses }) => [...uses.keys()]));
        expect(new Set(Object.keys(mapping))).toEqual(used);
        const ids = stages.map(({ id }) => id);
        for (const target of Object.values(mapping)) if (target !== null) expect(ids).toContain(target);
      }),
    );
  });

  it('keeps ids, else phases; and is open only where the new model has neither', () => {
    fc.assert(
      fc.property(anyStages, anyStages, (before, after) => {
        for (const stage of before) {
          const target = after.find(({ id }) => id === proposeStage(stage, before, after));
          const same = after.find(({ id }) => id === stage.id);
          if (same) expect(target).toBe(same);
          else if (target) expect(target.phase).toBe(stage.phase);
          else expect(after.map(({ phase }) => phase)).not.toContain(stage.phase);
        }
      }),
    );
  });

  it('never turns round the order of stages within a phase', () => {
    fc.assert(
      fc.property(anyStages, anyStages, (before, others) => {
        const after = others.map((stage) => ({ ...stage, id: `new ${stage.id}` }));
        for (const phase of phaseIds) {
          const places = before
            .filter((stage) => stage.phase === phase)
            .map((stage) => after.findIndex(({ id }) => id === proposeStage(stage, before, after)));
          expect(places).toEqual(places.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it('is what one would expect from five stages to the hotel, and on to AIDA, which has nothing after', () => {
    const from = preset('fiveStages');
    const proposed = (to: Stage[]) => from.map((stage) => proposeStage(stage, from, to));
    expect(proposed(preset('hotel'))).toEqual(['search', 'preArrival', 'checkIn', 'postStay', 'postStay']);
    expect(proposed(preset('aida'))).toEqual(['attention', 'desire', 'action', null, null]);
    expect(proposed(preset('funnel'))).toEqual(['visibility', 'interest', 'decision', 'loyalty', 'loyalty']);
  });
});

describe('what a mapping does', () => {
  it('counts everything once: moved or kept', () => {
    fc.assert(
      fc.property(anyStaged, anyStages, (some, stages) => {
        const staged = withModels(some);
        const old = stagesLeftBehind(staged);
        const { moved, kept, toCode } = effectOf(old, proposeMapping(old, stages));
        const all = staged.flatMap(({ uses }) => [...uses.values()]);
        const total = (what: 'touchpoints' | 'verbatims') => all.reduce((sum, use) => sum + use[what], 0);
        expect(moved.touchpoints + kept.touchpoints).toBe(total('touchpoints'));
        expect(moved.verbatims + kept.verbatims).toBe(total('verbatims'));
        expect(toCode.touchpoints).toBeLessThanOrEqual(moved.touchpoints);
      }),
    );
  });
});

describe('what stands in stages', () => {
  const stages = preset('fiveStages');
  const staged = stageUseOf({
    study: { stageModelId: 'fiveStages' },
    stages,
    journeys: [
      { id: 'a', stageModelId: 'fiveStages', stages },
      { id: 'b', stageModelId: 'aida', stages: preset('aida') },
    ],
    touchpoints: [
      { id: '1', journeyId: 'a', stageId: 'awareness' },
      { id: '2', journeyId: 'a', stageId: null },
      { id: '3', journeyId: 'a', stageId: 'fromElsewhere' },
      { id: '4', journeyId: 'b', stageId: 'action' },
    ],
    verbatims: [
      { journeyId: null, touchpointId: '4', stageId: 'action' },
      { journeyId: null, touchpointId: null, stageId: 'decision' },
      { journeyId: 'a', touchpointId: null, stageId: 'awareness' },
      { journeyId: null, touchpointId: null, stageId: null },
      { journeyId: null, touchpointId: 'gone', stageId: 'decision' },
    ],
  });

  it('is counted by journey; verbatims of none are the study’s', () => {
    expect(
      staged.map(({ journeyId, uses, toCode }) => ({ journeyId, uses: Object.fromEntries(uses), toCode })),
    ).toEqual([
      {
        journeyId: 'a',
        uses: { awareness: { touchpoints: 1, verbatims: 1 } },
        toCode: { touchpoints: 2, verbatims: 0 },
      },
      { journeyId: 'b', uses: { action: { touchpoints: 1, verbatims: 1 } }, toCode: { touchpoints: 0, verbatims: 0 } },
      {
        journeyId: null,
        uses: { decision: { touchpoints: 0, verbatims: 1 } },
        toCode: { touchpoints: 0, verbatims: 1 },
      },
    ]);
    expect(countInStage(staged, 'awareness')).toEqual({ touchpoints: 1, verbatims: 1 });
    expect(stagesLeftBehind(staged).map(({ id }) => id)).toEqual(['awareness', 'decision', 'action']);
  });

  it('compares by phase, whatever the model', () => {
    expect(staged.map((each) => countByPhase(each).during.touchpoints)).toEqual([0, 1, 0]);
    expect(staged.map((each) => countByPhase(each).before.touchpoints)).toEqual([1, 0, 0]);
  });
});

it('sees phases that go back', () => {
  expect(stageModels.some(({ stages }) => phasesGoBack(stages))).toBe(false);
  expect(phasesGoBack([{ phase: 'before' }, { phase: 'after' }, { phase: 'during' }])).toBe(true);
});
