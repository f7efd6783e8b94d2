import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CurvePoint, curvePieces, levelOf, markerOf } from '@/lib/journey/map/emotionCurve';

const band = { x: 0, y: 0, width: 2000, height: 200 };
const points = (told: readonly (number | null)[]): CurvePoint[] =>
  told.flatMap((valence, order) =>
    valence === null ? [] : [{ order, x: 40 * order, valence, basis: 'experienced' as const, isMean: false }],
  );
/** From where to where each line of the curve leads. */
const linesOf = (all: readonly CurvePoint[]) =>
  curvePieces(all, band).flatMap(({ x, width, marks }) => (marks[0]?.kind === 'path' ? [[x, x + width]] : []));

it('joins neighbours in the journey, and breaks at what is not coded', () => {
  expect(linesOf(points([1, 2, null, -1, 0, null, 2]))).toEqual([
    [0, 40],
    [120, 160],
  ]);
});

it('draws a line for every two neighbours that are coded, and no other', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(-2, -1, 0, 1, 2, null), { maxLength: 40 }), (told) => {
      const expected = told.flatMap((valence, nth) =>
        valence !== null && (told[nth + 1] ?? null) !== null ? [[40 * nth, 40 * (nth + 1)]] : [],
      );
      expect(linesOf(points(told))).toEqual(expected);
    }),
  );
});

it('never rises above what was felt', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 2, maxLength: 30 }), (told) => {
      for (const { x, marks } of curvePieces(points(told), band)) {
        const [mark] = marks;
        if (mark?.kind !== 'path') continue;
        const [from, to] = [told[x / 40] ?? 0, told[x / 40 + 1] ?? 0].map((valence) => levelOf(valence, band));
        const heights = [...mark.d.matchAll(/[,]?([\d.]+),([\d.]+)/g)].map((pair) => Number(pair[2]));
        for (const height of heights) {
          expect(height).toBeGreaterThanOrEqual(Math.min(from ?? 0, to ?? 0) - 0.11);
          expect(height).toBeLessThanOrEqual(Math.max(from ?? 0, to ?? 0) + 0.11);
        }
      }
    }),
  );
});

it('tells the bases apart by their dashes', () => {
  const bases = ['experienced', 'observed', 'reported', 'expert', 'assumed'] as const;
  const told = bases.map((basis, order): CurvePoint => ({ order, x: 40 * order, valence: 1, basis, isMean: false }));
  const first = { order: -1, x: -40, valence: 1, basis: 'expert' as const, isMean: false };
  const dashes = curvePieces([first, ...told], band).flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.kind === 'path' ? (mark.dash ?? 'solid') : [])),
  );
  expect(new Set(dashes).size).toBe(bases.length);
});

it('draws a stronger feeling larger, and one of which nobody said how strong between them', () => {
  const sizeAt = (intensity: number | null) => {
    const [mark] = markerOf({ order: 0, x: 0, valence: 1, basis: 'experienced', isMean: false, intensity }, band, 8);
    return mark?.kind === 'circle' ? mark.radius : Number.NaN;
  };
  const sizes = [1, 2, 3, 4, 5].map(sizeAt);
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  expect(new Set(sizes).size).toBe(5);
  expect(sizeAt(null)).toBeGreaterThan(sizeAt(1));
  expect(sizeAt(null)).toBeLessThan(sizeAt(5));
});
