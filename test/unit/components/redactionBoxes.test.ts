import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBox,
  boxBetween,
  changeBox,
  endStep,
  movedBox,
  noBoxes,
  type PixelBox,
  removeBox,
  sizedBox,
  undoStep,
} from '@/components/dashboard/evidence/redactionBoxes';

const size = { width: 400, height: 300 };
const far = fc.double({ min: -2000, max: 2000, noNaN: true });

function isWithin({ x, y, width, height }: PixelBox): boolean {
  return (
    [x, y, width, height].every(Number.isInteger) &&
    x >= 0 &&
    y >= 0 &&
    width >= 4 &&
    height >= 4 &&
    x + width <= size.width &&
    y + height <= size.height
  );
}

describe('the boxes of a redaction', () => {
  it('stay whole pixels within the picture, wherever they are drawn, moved and sized', () => {
    fc.assert(
      fc.property(far, far, far, far, far, far, (fromX, fromY, toX, toY, byX, byY) => {
        const box = boxBetween({ x: fromX, y: fromY }, { x: toX, y: toY }, size);
        if (!box) return;
        expect([box, movedBox(box, byX, byY, size), sizedBox(box, byX, byY, size)].filter(isWithin)).toHaveLength(3);
      }),
    );
  });

  it('are not made by a mere click', () => {
    expect(boxBetween({ x: 10, y: 10 }, { x: 12, y: 11 }, size)).toBeNull();
  });

  it('are taken back step by step, keys of one kind with one box together', () => {
    const drawn = addBox(noBoxes, { x: 0, y: 0, width: 10, height: 10 });
    const [box] = drawn.boxes;
    if (!box) throw new Error('There is no box.');
    const moved = [1, 2, 3].reduce((redaction, x) => changeBox(redaction, { ...box, x }, 'move'), drawn);
    const sized = changeBox(moved, { ...box, x: 3, width: 20 }, 'size');
    const removed = removeBox(sized, box.id);
    expect(removed.boxes).toEqual([]);
    const back = [undoStep(removed)];
    for (let steps = 0; steps < 4; steps++) back.push(undoStep(back.at(-1) ?? noBoxes));
    expect(back.map(({ boxes }) => boxes.map(({ x, width }) => [x, width]))).toEqual([
      [[3, 20]],
      [[3, 10]],
      [[0, 10]],
      [],
      [],
    ]);
  });

  it('are taken back drag by drag', () => {
    const drawn = addBox(noBoxes, { x: 0, y: 0, width: 10, height: 10 });
    const [box] = drawn.boxes;
    if (!box) throw new Error('There is no box.');
    const once = endStep(changeBox(drawn, { ...box, x: 5 }, 'drag move'));
    const twice = changeBox(once, { ...box, x: 9 }, 'drag move');
    expect(undoStep(twice).boxes[0]?.x).toBe(5);
  });
});
