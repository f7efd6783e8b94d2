import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PixelRectangle } from '@/lib/capture/maskPixels';
import { createMosaic } from '@/lib/capture/mosaic';

const rectangle = fc.record({
  x: fc.integer({ min: -20, max: 60 }),
  y: fc.integer({ min: -20, max: 60 }),
  width: fc.integer({ min: 0, max: 50 }),
  height: fc.integer({ min: 0, max: 50 }),
});
const size = fc.record({ width: fc.integer({ min: 1, max: 50 }), height: fc.integer({ min: 1, max: 50 }) });

/** How often each pixel is drawn. */
function counted({ width, height }: { width: number; height: number }, drawn: readonly PixelRectangle[]): number[] {
  const counts = new Array<number>(width * height).fill(0);
  for (const part of drawn) {
    for (let y = part.y; y < part.y + part.height; y++) {
      for (let x = part.x; x < part.x + part.width; x++) counts[y * width + x] = (counts[y * width + x] ?? 0) + 1;
    }
  }
  return counts;
}

describe('createMosaic', () => {
  it('has each pixel drawn once, and only where a tile shows it', () => {
    fc.assert(
      fc.property(size, fc.array(rectangle, { maxLength: 12 }), (whole, tiles) => {
        const mosaic = createMosaic(whole);
        const drawn = tiles.flatMap((tile) => mosaic.cover(tile));
        const counts = counted(whole, drawn);
        for (const [index, count] of counts.entries()) {
          const [x, y] = [index % whole.width, Math.floor(index / whole.width)];
          const isShown = tiles.some(
            (tile) => x >= tile.x && y >= tile.y && x < tile.x + tile.width && y < tile.y + tile.height,
          );
          expect(count).toBe(isShown ? 1 : 0);
        }
        const missing = counts.indexOf(0);
        const gap = mosaic.nextGap();
        expect(gap && gap.y * whole.width + gap.x).toBe(missing < 0 ? null : missing);
        expect(mosaic.coveredShare()).toBeCloseTo(counts.filter(Boolean).length / counts.length);
      }),
    );
  });

  it('comes to an end however little is shown of each gap', () => {
    fc.assert(
      fc.property(size, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (whole, width, height) => {
        const mosaic = createMosaic(whole);
        let tiles = 0;
        for (let gap = mosaic.nextGap(); gap; gap = mosaic.nextGap()) {
          mosaic.cover({ ...gap, width, height });
          tiles += 1;
          expect(tiles).toBeLessThanOrEqual(whole.width * whole.height);
        }
        expect(mosaic.bounds()).toEqual({ x: 0, y: 0, ...whole });
      }),
    );
  });

  it('leaves out what it gave up', () => {
    const mosaic = createMosaic({ width: 10, height: 10 });
    mosaic.cover({ x: 0, y: 4, width: 10, height: 6 });
    expect(mosaic.nextGap()).toEqual({ x: 0, y: 0 });
    mosaic.giveUp();
    expect(mosaic.nextGap()).toBeNull();
    expect(mosaic.bounds()).toEqual({ x: 0, y: 4, width: 10, height: 6 });
  });
});
