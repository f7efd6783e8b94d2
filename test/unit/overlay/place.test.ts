import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { place } from '@/entrypoints/overlay/place';

const viewport = { width: 1200, height: 800 };
const form = { width: 400, height: 500 };

describe('place', () => {
  it('goes under what it belongs to', () => {
    expect(place({ x: 100, y: 50, width: 300, height: 20 }, form, viewport, false)).toEqual({ x: 100, y: 78, ...form });
  });

  it('goes above where there is more room', () => {
    expect(place({ x: 100, y: 700, width: 300, height: 20 }, form, viewport, false)).toEqual({
      x: 100,
      y: 192,
      ...form,
    });
  });

  it('goes beside it where it fits neither under nor above it', () => {
    const at = (x: number) => ({ x, y: 350, width: 300, height: 100 });
    expect(place(at(100), form, viewport, false)).toEqual({ x: 408, y: 288, ...form });
    expect(place(at(800), form, viewport, false)).toEqual({ x: 392, y: 288, ...form });
    // Where both sides have the room, on the one where the line ends.
    expect(place(at(450), form, viewport, false).x).toBe(758);
    expect(place(at(450), form, viewport, true).x).toBe(42);
  });

  it('gives up some height rather than cover it where no side has the room', () => {
    const box = place({ x: 100, y: 300, width: 1000, height: 20 }, form, viewport, false);
    expect(box).toEqual({ x: 100, y: 328, width: 400, height: 460 });
  });

  it('covers nothing of it wherever there is the room not to', () => {
    const anchors = fc.record({
      x: fc.integer({ min: 12, max: 900 }),
      y: fc.integer({ min: 12, max: 700 }),
      width: fc.integer({ min: 1, max: 276 }),
      height: fc.integer({ min: 1, max: 90 }),
    });
    fc.assert(
      fc.property(anchors, fc.integer({ min: 100, max: 776 }), fc.boolean(), (at, height, rightToLeft) => {
        const box = place(at, { width: 400, height }, viewport, rightToLeft);
        const apartAcross = box.x >= at.x + at.width || box.x + box.width <= at.x;
        const apartDown = box.y >= at.y + at.height || box.y + box.height <= at.y;
        expect(apartAcross || apartDown).toBe(true);
        expect(box.height).toBe(height);
      }),
    );
  });

  it("stands at the end of the line's start in right-to-left pages", () => {
    expect(place({ x: 700, y: 50, width: 300, height: 20 }, form, viewport, true).x).toBe(600);
  });

  it('goes to the upper corner where there is nothing to stand at', () => {
    expect(place(null, form, viewport, false)).toEqual({ x: 788, y: 12, ...form });
    expect(place(null, form, viewport, true)).toEqual({ x: 12, y: 12, ...form });
  });

  it('never leaves the window', () => {
    const length = fc.integer({ min: 100, max: 4000 });
    const offset = fc.integer({ min: -5000, max: 5000 });
    const size = fc.record({ width: length, height: length });
    const anchor = fc.option(fc.record({ x: offset, y: offset, width: length, height: length }));
    fc.assert(
      fc.property(anchor, size, size, fc.boolean(), (at, wanted, window, rightToLeft) => {
        const { x, y, width, height } = place(at, wanted, window, rightToLeft);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(12);
        expect(x + width).toBeLessThanOrEqual(window.width - 12);
        expect(y + height).toBeLessThanOrEqual(window.height - 12);
      }),
    );
  });
});
