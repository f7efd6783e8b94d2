import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Board,
  boardOf,
  type Direction,
  isToCode,
  meanValence,
  placeBefore,
  standsAt,
  stepFrom,
} from '@/lib/journey/board';
import { stageModels } from '@/lib/journey/catalogues/stageModels';
import type { Stage } from '@/lib/journey/schemas/study';
import { feeling, touchpointSample } from './touchpointSample';

const stages: readonly Stage[] = stageModels[0].stages;
const at = (position: string, stageId: string | null) => touchpointSample({ title: position, position, stageId });
const titles = (column: { readonly touchpoints: readonly { readonly title: string }[] } | null | undefined) =>
  column?.touchpoints.map(({ title }) => title);

describe('the board', () => {
  it('puts touchpoints under the stages of the model, in the order of the journey', () => {
    const board = boardOf(stages, [at('a3', 'decision'), at('a1', 'decision'), at('a2', 'awareness')]);
    expect(board.columns.map(({ stage }) => stage?.id)).toEqual(stages.map(({ id }) => id));
    expect(titles(board.columns[0])).toEqual(['a2']);
    expect(titles(board.columns[2])).toEqual(['a1', 'a3']);
    expect(board.toCode).toBeNull();
  });

  it('has "To code" for open stages and for those that the model does not know', () => {
    const board = boardOf(stages, [at('a2', null), at('a1', 'checkIn'), at('a0', 'awareness')]);
    expect(titles(board.toCode)).toEqual(['a1', 'a2']);
    expect(board.toCode?.stage).toBeNull();
  });

  it('brackets neighbouring stages of one phase', () => {
    expect(boardOf(stages, []).phases).toEqual([
      { phase: 'before', stages: 2 },
      { phase: 'during', stages: 1 },
      { phase: 'after', stages: 2 },
    ]);
  });

  it('takes the mean of coded emotions only, and none where none is coded', () => {
    const coded = [touchpointSample({ emotion: feeling(2) }), touchpointSample({ emotion: feeling(-1) })];
    expect(meanValence([...coded, touchpointSample(), touchpointSample({ emotion: feeling(null) })])).toBe(0.5);
    expect(meanValence([touchpointSample()])).toBeNull();
  });

  it('waits for stage and for emotion', () => {
    expect(isToCode(touchpointSample({ stageId: 'decision', emotion: feeling(0) }), stages)).toBe(false);
    expect(isToCode(touchpointSample({ stageId: 'decision' }), stages)).toBe(true);
    expect(isToCode(touchpointSample({ stageId: 'room', emotion: feeling(0) }), stages)).toBe(true);
    expect(isToCode(touchpointSample({ stageId: 'decision' }), stages, 'planned')).toBe(false);
    expect(isToCode(touchpointSample({ stageId: null }), stages, 'planned')).toBe(true);
  });

  it('loses and doubles nothing, whatever the stages', () => {
    const anyStage = fc.option(fc.constantFrom(...stages.map(({ id }) => id), 'unknown'), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a0', 'a1', 'a1V', 'a2'), anyStage)), (places) => {
        const touchpoints = places.map(([position, stageId]) => at(position, stageId));
        const board = boardOf(stages, touchpoints);
        const shown = [board.toCode, ...board.columns].flatMap(
          (column) => column?.touchpoints.map(({ id }) => id) ?? [],
        );
        expect(shown.toSorted()).toEqual(touchpoints.map(({ id }) => id).toSorted());
      }),
    );
  });
});

describe('places on the board', () => {
  const [first, second, third] = [at('a1', 'decision'), at('a2', 'decision'), at('a3', 'decision')];
  const waiting = at('a0', null);
  const board = boardOf(stages, [first, second, third, waiting]);
  const decision = board.columns[2] ?? { stage: null, touchpoints: [], meanValence: null };

  it('steps up and down within a stage, until its ends', () => {
    expect(stepFrom(board, third.id, 'up')).toEqual({ stageId: 'decision', afterTouchpointId: first.id });
    expect(stepFrom(board, second.id, 'up')).toEqual({ stageId: 'decision', afterTouchpointId: null });
    expect(stepFrom(board, first.id, 'up')).toBeNull();
    expect(stepFrom(board, first.id, 'down')).toEqual({ stageId: 'decision', afterTouchpointId: second.id });
    expect(stepFrom(board, third.id, 'down')).toBeNull();
  });

  it('steps to the end of the neighbouring column, "To code" included', () => {
    expect(stepFrom(board, second.id, 'right')).toEqual({ stageId: 'retention', afterTouchpointId: null });
    expect(stepFrom(board, waiting.id, 'left')).toBeNull();
    expect(stepFrom(board, waiting.id, 'right')).toEqual({ stageId: 'awareness', afterTouchpointId: null });
  });

  it('steps over one that is seen where a search hides others', () => {
    const seen = (touchpoint: { readonly id: string }) => touchpoint.id !== second.id;
    expect(stepFrom(board, third.id, 'up', seen)).toEqual({ stageId: 'decision', afterTouchpointId: null });
    expect(stepFrom(board, first.id, 'down', seen)).toEqual({ stageId: 'decision', afterTouchpointId: third.id });
  });

  it('drops before another, or at the end', () => {
    expect(placeBefore(decision, waiting.id, second.id)).toEqual({ stageId: 'decision', afterTouchpointId: first.id });
    expect(placeBefore(decision, waiting.id, null)).toEqual({ stageId: 'decision', afterTouchpointId: third.id });
    expect(placeBefore(decision, second.id, third.id)).toEqual({ stageId: 'decision', afterTouchpointId: first.id });
  });

  it('knows where one stands already', () => {
    expect(standsAt(decision, second.id, { stageId: 'decision', afterTouchpointId: first.id })).toBe(true);
    expect(standsAt(decision, second.id, { stageId: 'decision', afterTouchpointId: third.id })).toBe(false);
    expect(standsAt(decision, waiting.id, { stageId: 'decision', afterTouchpointId: null })).toBe(false);
  });

  it('never steps to where a touchpoint stands', () => {
    const everyStep = (from: Board) =>
      [from.toCode, ...from.columns].flatMap((column) =>
        (column?.touchpoints ?? []).flatMap((touchpoint) =>
          (['up', 'down', 'left', 'right'] satisfies Direction[]).map((direction) => ({
            column,
            touchpoint,
            place: stepFrom(from, touchpoint.id, direction),
          })),
        ),
      );
    for (const { column, touchpoint, place } of everyStep(board)) {
      if (column && place) expect(standsAt(column, touchpoint.id, place)).toBe(false);
    }
  });
});
