import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CaptureCancelled, type CaptureError } from '@/lib/capture/captureError';
import type { MaskedPicture } from '@/lib/capture/encodeMasked';
import type { PageStage } from '@/lib/capture/pageStage';
import { type StitchedPicture, stitchedPicture } from '@/lib/capture/stitchedPicture';
import type { MaskedShot } from '@/lib/capture/takeScreenshot';
import { newEvidence } from '@/lib/journey/commands/newEvidence';
import type { MaskRectangle } from '@/lib/page/reading';
import type { StageView } from '@/lib/page/staging/stageView';

/** A canvas whose pixels are numbers. */
class NumberCanvas {
  readonly pixels: Int32Array;
  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.pixels = new Int32Array(width * height).fill(-1);
  }
  close(): void {}
  at(x: number, y: number): number {
    return this.pixels[y * this.width + x] ?? Number.NaN;
  }
  getContext() {
    const nothing = () => undefined;
    return {
      drawImage: (source: NumberCanvas, ...at: number[]) => {
        const [sx = 0, sy = 0, width = source.width, height = source.height, x = 0, y = 0] =
          at.length > 2 ? at : [0, 0, source.width, source.height, ...at];
        for (let row = 0; row < height; row++) {
          for (let column = 0; column < width; column++) {
            const inside = x + column < this.width && y + row < this.height;
            if (inside) this.pixels[(y + row) * this.width + x + column] = source.at(sx + column, sy + row);
          }
        }
      },
      fillRect: (x: number, y: number, width: number, height: number) => {
        for (let row = y; row < Math.min(this.height, y + height); row++) {
          this.pixels.fill(masked, row * this.width + x, row * this.width + Math.min(this.width, x + width));
        }
      },
      ...Object.fromEntries(
        ['save', 'restore', 'beginPath', 'rect', 'clip', 'moveTo', 'lineTo', 'stroke'].map((name) => [name, nothing]),
      ),
    };
  }
}
const masked = -2;

beforeEach(() => vi.stubGlobal('OffscreenCanvas', NumberCanvas));
afterEach(() => vi.unstubAllGlobals());

interface World {
  readonly window: { readonly width: number; readonly height: number };
  /** The target on its page, in CSS pixels. */
  readonly target: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly page: { readonly width: number; readonly height: number };
  /** Device pixels of a CSS pixel. */
  readonly scale: number;
  /** Fields on the page, in CSS pixels. */
  readonly fields?: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
}

/** A page that scrolls like a browser's, whose every device pixel is its own number. */
function pageOf({ window, target, page, scale, fields = [] }: World) {
  const scroll = { x: 0, y: 0 };
  const log: string[] = [];
  let jump = 0;

  function view(): StageView {
    const box = { ...target, x: target.x - scroll.x, y: target.y - scroll.y };
    const left = Math.max(0, box.x);
    const top = Math.max(0, box.y);
    const width = Math.min(window.width, box.x + box.width) - left;
    const height = Math.min(window.height, box.y + box.height) - top;
    const visible = width > 0 && height > 0 ? { x: left, y: top, width, height } : null;
    const isWhole = visible !== null && width === box.width && height === box.height;
    return { box, visible, isWhole, over: [], beside: [], empty: [], isCutOff: false };
  }

  const stage: PageStage = {
    look: async () => view(),
    walk: async () => {
      log.push('walk');
      return view();
    },
    deafen: async () => {
      log.push('deafen');
      return view();
    },
    show: async (x, y) => {
      log.push('show');
      const most = { x: Math.max(0, page.width - window.width), y: Math.max(0, page.height - window.height) };
      scroll.x = Math.min(most.x, Math.max(0, Math.floor(target.x + x)));
      scroll.y = Math.min(most.y, Math.max(0, Math.floor(target.y + y)));
      return view();
    },
    close: async () => null,
  };

  async function shoot(): Promise<MaskedShot> {
    const picture = new NumberCanvas(Math.round(window.width * scale), Math.round(window.height * scale));
    for (let y = 0; y < picture.height; y++) {
      for (let x = 0; x < picture.width; x++) {
        picture.pixels[y * picture.width + x] = numberAt(x + scroll.x * scale, y + scroll.y * scale);
      }
    }
    const rectangles: MaskRectangle[] = fields.flatMap((field) => {
      const x = Math.max(0, field.x - scroll.x);
      const y = Math.max(0, field.y - scroll.y);
      const width = Math.min(window.width, field.x + field.width - scroll.x) - x;
      const height = Math.min(window.height, field.y + field.height - scroll.y) - y;
      return width > 0 && height > 0 ? [{ x, y, width, height, reason: 'formField' as const }] : [];
    });
    const masks = rectangles.map(({ x, y, width, height }) => ({
      x: x * scale,
      y: y * scale,
      width: width * scale,
      height: height * scale,
    }));
    scroll.y += jump;
    return {
      picture: picture as unknown as ImageBitmap,
      masks,
      masking: { url: '', rectangles, shown: window, devicePixelRatio: scale, historyLength: 1, visible: true },
      at: new Date('2026-03-02T09:00:00.000Z'),
      url: 'https://shop.example/',
    };
  }

  return {
    stage,
    shoot,
    view,
    log,
    /** From now on the page scrolls by itself while it is photographed. */
    drift: (pixels: number) => {
      jump = pixels;
    },
  };
}

const numberAt = (x: number, y: number) => Math.round(y) * 10_000 + Math.round(x);

async function take(world: World, page = pageOf(world), isWhole?: boolean) {
  let canvas: NumberCanvas | null = null;
  const progress: number[] = [];
  const taken: StitchedPicture = await stitchedPicture(
    {
      shoot: page.shoot,
      stage: page.stage,
      tool: 'test',
      onProgress: (share) => progress.push(share),
      encode: async (encoded): Promise<MaskedPicture> => {
        canvas = encoded as unknown as NumberCanvas;
        const bytes = new Uint8Array([1]);
        return { mediaType: 'image/png', bytes, thumbnail: { mediaType: 'image/webp', bytes } };
      },
    },
    {
      kind: 'elementScreenshot',
      evidenceId: '0198c0de-0000-7000-8000-000000000001',
      quality: 'lossless',
      first: { ...page.view(), ...(isWhole === undefined ? {} : { isWhole }) },
      shot: null,
    },
  );
  return { ...taken, canvas: canvas as unknown as NumberCanvas, progress };
}

describe('stitchedPicture', () => {
  it('shows each pixel of the target once, at its own place, whatever the window, the scale and where scrolling ends', async () => {
    const side = (most: number) => fc.integer({ min: 1, max: most });
    await fc.assert(
      fc.asyncProperty(
        fc.record({ width: side(30), height: side(30) }),
        fc.record({
          x: fc.integer({ min: 0, max: 20 }),
          y: fc.integer({ min: 0, max: 20 }),
          width: side(70),
          height: side(120),
        }),
        fc.record({ x: fc.integer({ min: 0, max: 30 }), y: fc.integer({ min: 0, max: 30 }) }),
        fc.constantFrom(1, 2),
        async (small, target, beyond, scale) => {
          const window = { width: small.width + 8, height: small.height + 8 };
          const page = {
            width: Math.max(window.width, target.x + target.width + beyond.x),
            height: Math.max(window.height, target.y + target.height + beyond.y),
          };
          const { canvas, evidence, isCutOff, progress } = await take({ window, target, page, scale });
          expect(isCutOff).toBe(false);
          expect([evidence.width, evidence.height]).toEqual([target.width * scale, target.height * scale]);
          expect([canvas.width, canvas.height]).toEqual([evidence.width, evidence.height]);
          for (let y = 0; y < canvas.height; y++) {
            for (let x = 0; x < canvas.width; x++) {
              const expected = numberAt(x + target.x * scale, y + target.y * scale);
              if (canvas.at(x, y) !== expected) expect([x, y, canvas.at(x, y)]).toEqual([x, y, expected]);
            }
          }
          expect(progress).toEqual([...progress].sort((a, b) => a - b));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('takes one shot, and scrolls nothing, where all of it is in view', async () => {
    const world = {
      window: { width: 40, height: 40 },
      target: { x: 5, y: 6, width: 20, height: 10 },
      page: { width: 40, height: 400 },
      scale: 1,
    };
    const page = pageOf(world);
    const { evidence, canvas } = await take(world, page);
    expect(page.log).toEqual([]);
    expect(canvas.at(0, 0)).toBe(numberAt(5, 6));
    expect(newEvidence.safeParse(evidence).success).toBe(true);
  });

  it('paints every field over in each of its shots, and counts it once', async () => {
    const field = { x: 10, y: 15, width: 15, height: 30 };
    const world = {
      window: { width: 40, height: 20 },
      target: { x: 0, y: 0, width: 40, height: 100 },
      page: { width: 40, height: 100 },
      scale: 1,
      fields: [field, { x: 1, y: 90, width: 3, height: 3 }],
    };
    const { canvas, evidence } = await take(world);
    expect(evidence.masks).toEqual([{ reason: 'formField', count: 2 }]);
    for (let y = field.y; y < field.y + field.height; y++) {
      for (let x = field.x; x < field.x + field.width; x++) expect(canvas.at(x, y)).toBe(masked);
    }
    expect(canvas.at(9, 15)).toBe(numberAt(9, 15));
  });

  it('counts fields apart that stand close together, in one shot as in many', async () => {
    // Masks reach a little over their fields, and so into each other.
    const close = Array.from({ length: 9 }, (_, index) => ({ x: 2, y: 1 + 8 * index, width: 30, height: 10 }));
    const beside = Array.from({ length: 4 }, (_, index) => ({ x: 31, y: 3 + 12 * index, width: 6, height: 12 }));
    for (const height of [20, 23, 31, 100]) {
      const world = {
        window: { width: 40, height },
        target: { x: 0, y: 0, width: 40, height: 100 },
        page: { width: 40, height: 100 },
        scale: 1,
        fields: [...close, ...beside],
      };
      const { evidence } = await take(world);
      expect(evidence.masks, `in windows of ${height}`).toEqual([{ reason: 'formField', count: 13 }]);
    }
  });

  it('says what could not be brought into view, and leaves it out', async () => {
    const world = {
      window: { width: 40, height: 20 },
      target: { x: 0, y: 0, width: 40, height: 100 },
      page: { width: 40, height: 60 },
      scale: 1,
    };
    const { evidence, isCutOff } = await take(world);
    expect([evidence.width, evidence.height, isCutOff]).toEqual([40, 60, true]);
  });

  it('does not miss what sizes in whole CSS pixels have more than the page has', async () => {
    const world = { window: { width: 40, height: 20 }, page: { width: 40, height: 60 }, scale: 2 };
    for (const [height, isMissed] of [
      [60.6, false],
      [61, false],
      [61.6, true],
    ] as const) {
      const { evidence, isCutOff } = await take({ ...world, target: { x: 0, y: 0, width: 40, height } });
      expect({ height: evidence.height, isCutOff }).toEqual({ height: 120, isCutOff: isMissed });
    }
  });

  it('gives up on a page that never stands still', async () => {
    const world = {
      window: { width: 40, height: 20 },
      target: { x: 0, y: 0, width: 40, height: 100 },
      page: { width: 40, height: 100 },
      scale: 1,
    };
    const page = pageOf(world);
    page.drift(3);
    await expect(take(world, page)).rejects.toMatchObject({ reason: 'moving' } satisfies Partial<CaptureError>);
  });

  it('begins again where the page grows on the way, and gives up where it goes on', async () => {
    const world = {
      window: { width: 40, height: 20 },
      target: { x: 0, y: 0, width: 40, height: 100 },
      page: { width: 40, height: 300 },
      scale: 1,
    };
    for (const [growths, outcome] of [
      [1, 110],
      [100, 'moving'],
    ] as const) {
      let height = 100;
      let shows = 0;
      const page = pageOf(world);
      const grown = (view: StageView): StageView => {
        const bottom = Math.min(20, view.box.y + height);
        const top = Math.max(0, view.box.y);
        return {
          ...view,
          isWhole: false,
          box: { ...view.box, height },
          visible: { x: 0, y: top, width: 40, height: bottom - top },
        };
      };
      const stage: PageStage = {
        ...page.stage,
        look: async () => grown(page.view()),
        show: async (x, y) => {
          shows += 1;
          if (shows % 3 === 0 && shows / 3 <= growths) height += 10;
          return grown(await page.stage.show(x, y));
        },
      };
      const taken = take(world, { ...page, stage }, false);
      if (outcome === 'moving') await expect(taken).rejects.toMatchObject({ reason: 'moving' });
      else expect((await taken).evidence.height).toBe(outcome);
    }
  });

  it('ends at once where the person cancels', async () => {
    const world = {
      window: { width: 40, height: 20 },
      target: { x: 0, y: 0, width: 40, height: 100 },
      page: { width: 40, height: 100 },
      scale: 1,
    };
    const page = pageOf(world);
    const stage = { ...page.stage, show: () => Promise.reject(new CaptureCancelled('Escape')) };
    await expect(take(world, { ...page, stage })).rejects.toBeInstanceOf(CaptureCancelled);
  });
});
