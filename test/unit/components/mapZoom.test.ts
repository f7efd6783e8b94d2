import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createZoomGesture } from '@/components/dashboard/map/zoomGesture';

/** A gesture over a map whose layouts take so long until they are seen, in milliseconds. */
function gestureOver(layoutMs: number) {
  const seen = { stretches: [] as number[], layouts: [] as number[], width: 1, settledAt: [] as number[] };
  const gesture = createZoomGesture({
    stretch: (factor) => seen.stretches.push(factor),
    layOut(factor) {
      seen.layouts.push(factor);
      // From what is laid out when it is asked for.
      const width = seen.width * factor;
      setTimeout(() => {
        seen.width = width;
        gesture.laidOut();
      }, layoutMs);
    },
    settle: () => seen.settledAt.push(seen.width),
  });
  return { gesture, seen };
}

describe('zooming by wheel', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, 16));
    vi.stubGlobal('cancelAnimationFrame', (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('ends where the turns lead to, however long layouts take and whenever turns come', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.array(fc.record({ factor: fc.constantFrom(0.5, 2), pauseMs: fc.integer({ min: 0, max: 300 }) }), {
          maxLength: 30,
        }),
        (layoutMs, turns) => {
          const { gesture, seen } = gestureOver(layoutMs);
          for (const { factor, pauseMs } of turns) {
            gesture.turn(factor, 100);
            vi.advanceTimersByTime(pauseMs);
          }
          vi.advanceTimersByTime(2000);
          expect(seen.width).toBeCloseTo(turns.reduce((all, { factor }) => all * factor, 1));
          if (turns.length > 0) expect(seen.settledAt.at(-1)).toBe(seen.width);
        },
      ),
    );
  });

  it('forgets what was turned once something else is shown', () => {
    const { gesture, seen } = gestureOver(200);
    gesture.turn(2, 100);
    vi.advanceTimersByTime(1000);
    gesture.turn(1.1, 100);
    gesture.end();
    vi.advanceTimersByTime(1000);
    expect(seen.width).toBe(2);
    gesture.turn(2, 100);
    vi.advanceTimersByTime(1000);
    expect(seen.width).toBe(4);
  });

  it('lays out at every frame where that is quick, and when the hand rests where it is not', () => {
    const countOf = (layoutMs: number) => {
      const { gesture, seen } = gestureOver(layoutMs);
      gesture.turn(2, 100);
      vi.advanceTimersByTime(1000);
      for (let nth = 0; nth < 20; nth += 1) {
        gesture.turn(1.02, 100);
        vi.advanceTimersByTime(32);
      }
      vi.advanceTimersByTime(1000);
      return { layouts: seen.layouts.length - 1, stretches: seen.stretches.length };
    };
    expect(countOf(4)).toEqual({ layouts: 20, stretches: 0 });
    expect(countOf(200)).toEqual({ layouts: 1, stretches: 20 });
  });
});
