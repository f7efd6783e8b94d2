import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinMarks } from '@/lib/journey/map/joinMarks';
import { layoutStages } from '@/lib/journey/map/layoutStages';
import type { Mark } from '@/lib/journey/map/scene';
import { journeys, measure, modelOf, sizes } from './samples';

const paintOf = (mark: Mark) =>
  mark.kind === 'text' || mark.kind === 'image' ? mark.kind : [mark.fill, mark.stroke, mark.dash, mark.opacity].join();

describe('marks that are drawn together', () => {
  it('are fewer, in the same inks, and what is more than an outline stays', () => {
    fc.assert(
      fc.property(journeys, sizes, (touchpoints, size) => {
        const { slots, overlay } = layoutStages(modelOf(touchpoints), { ...size, measure });
        const marks = [...slots, ...overlay].flatMap((each) => each.marks);
        const joined = joinMarks(marks);
        expect(joined.length).toBeLessThanOrEqual(marks.length);
        expect(new Set(joined.map(paintOf))).toEqual(new Set(marks.map(paintOf)));
        const kept = (all: readonly Mark[]) => all.filter(({ kind }) => kind === 'text' || kind === 'clippedPath');
        expect(kept(joined)).toEqual(kept(marks));
        expect(joined.flatMap((mark) => (mark.kind === 'path' ? mark.d : []))).not.toContainEqual(
          expect.stringMatching(/NaN|undefined|Infinity/),
        );
      }),
    );
  });

  it('are outlines of the same shape', () => {
    const box = { x: 2, y: 3, width: 10, height: 4, fill: 'ink' } as const;
    expect(
      joinMarks([
        { kind: 'rect', ...box },
        { kind: 'rect', ...box, x: 20 },
      ]),
    ).toEqual([expect.objectContaining({ kind: 'path', d: 'M2,3h10v4h-10v-4ZM20,3h10v4h-10v-4Z', fill: 'ink' })]);
    expect(joinMarks([{ kind: 'rect', ...box }])).toEqual([{ kind: 'rect', ...box }]);
  });
});
