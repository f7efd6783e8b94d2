import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonMasking, maskPixels, showsViewport } from '@/lib/capture/maskPixels';
import type { MaskReading, MaskRectangle } from '@/lib/page/reading';

const reading = (rectangles: readonly MaskRectangle[], shown = { width: 1000, height: 500 }): MaskReading => ({
  rectangles,
  shown,
  devicePixelRatio: 1,
  historyLength: 1,
  visible: true,
  url: 'https://klafti.example/',
});
const field = (x: number, y: number, width = 100, height = 20): MaskRectangle => ({
  x,
  y,
  width,
  height,
  reason: 'formField',
});

describe('commonMasking', () => {
  it('grows each mask over both of its places', () => {
    expect(commonMasking(reading([field(10, 10)]), reading([field(10.5, 9.5)]))?.rectangles).toEqual([
      { x: 10, y: 9.5, width: 100.5, height: 20.5, reason: 'formField' },
    ]);
  });

  it.each([
    ['moved', reading([field(12, 10)])],
    ['grew', reading([field(10, 10, 102)])],
    ['appeared', reading([field(10, 10), field(10, 50)])],
    ['went', reading([])],
    ['became another', reading([{ ...field(10, 10), reason: 'unreadableFrame' }])],
    ['is seen in another window', reading([field(10, 10)], { width: 999, height: 500 })],
    ['is seen at another scale', { ...reading([field(10, 10)]), devicePixelRatio: 2 }],
    ['is of another page', { ...reading([field(10, 10)]), url: 'https://klafti.example/thanks' }],
  ])('is none where a mask %s', (_, after) => {
    expect(commonMasking(reading([field(10, 10)]), after)).toBeNull();
  });
});

describe('showsViewport', () => {
  it.each([
    [1000, 500, true],
    [1250, 625, true],
    [1251, 625, true],
    [2000, 1001, true],
    [1000, 480, false],
    [900, 500, false],
  ])('%d by %d pixels of 1000 by 500: %s', (width, height, shows) => {
    expect(showsViewport({ width, height }, reading([]))).toBe(shows);
  });
});

describe('maskPixels', () => {
  it('covers every pixel that a mask touches, and no more than two beside it', () => {
    const length = fc.double({ min: 0.01, max: 400, noNaN: true });
    fc.assert(
      fc.property(
        length,
        length,
        length,
        length,
        fc.constantFrom(0.67, 1, 1.25, 2, 3.5),
        (x, y, width, height, scale) => {
          const picture = { width: Math.round(1000 * scale), height: Math.round(500 * scale) };
          const [mask] = maskPixels(reading([{ x, y, width, height, reason: 'formField' }]), picture);
          if (!mask) throw new Error('No mask.');
          for (const value of Object.values(mask)) expect(Number.isInteger(value)).toBe(true);
          const scaleX = picture.width / 1000;
          const scaleY = picture.height / 500;
          const right = Math.min(picture.width, (x + width) * scaleX);
          const bottom = Math.min(picture.height, (y + height) * scaleY);
          expect(mask.x).toBeLessThanOrEqual(x * scaleX);
          expect(mask.y).toBeLessThanOrEqual(y * scaleY);
          expect(mask.x + mask.width).toBeGreaterThanOrEqual(right);
          expect(mask.y + mask.height).toBeGreaterThanOrEqual(bottom);
          expect(mask.x).toBeGreaterThanOrEqual(Math.max(0, x * scaleX - 2));
          expect(mask.x + mask.width).toBeLessThanOrEqual(Math.min(picture.width, (x + width) * scaleX + 2));
        },
      ),
    );
  });
});
