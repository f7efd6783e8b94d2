import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrated } from '@/lib/page/kind/calibrated';

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('calibrated', () => {
  it('keeps the order of shares, and is never certain', () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        expect(calibrated(less)).toBeLessThanOrEqual(calibrated(more));
        expect(calibrated(more)).toBeLessThan(1);
        expect(calibrated(less)).toBeGreaterThan(0);
      }),
    );
  });

  it('takes a share between two kinds for less than it is, and a clear one for what it is', () => {
    expect(calibrated(0.5)).toBeLessThan(0.5);
    expect(calibrated(0.75)).toBeGreaterThan(0.8);
  });
});
