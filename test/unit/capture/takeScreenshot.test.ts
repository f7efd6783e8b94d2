import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CaptureError } from '@/lib/capture/captureError';
import { createScreenshotTaker, type ScreenshotRequest, type ScreenshotTakerDeps } from '@/lib/capture/takeScreenshot';
import { newEvidence } from '@/lib/journey/commands/newEvidence';
import type { MaskReading, MaskRectangle } from '@/lib/page/reading';
import { installTextCanvas, TextPicture } from './softwareCanvas';

const request: ScreenshotRequest = {
  tabId: 7,
  windowId: 1,
  url: 'https://klafti.example/checkout',
  evidenceId: '0198c0de-0000-7000-8000-000000000001',
};

const field: MaskRectangle = { x: 10, y: 5, width: 8, height: 2, reason: 'formField' };
const frame: MaskRectangle = { x: 0, y: 12, width: 20, height: 4, reason: 'unreadableFrame' };

function reading(rectangles: readonly MaskRectangle[], changes: Partial<MaskReading> = {}): MaskReading {
  const shown = { width: 40, height: 20 };
  return {
    rectangles,
    shown,
    devicePixelRatio: 2,
    historyLength: 1,
    visible: true,
    url: 'https://klafti.example/checkout',
    ...changes,
  };
}

/** 80 by 40 pixels: two a CSS pixel, secret where the field is. */
function picture(): TextPicture {
  const inField = (x: number, y: number) => x >= 20 && x < 36 && y >= 10 && y < 14;
  return new TextPicture(
    Array.from({ length: 40 }, (_, y) => Array.from({ length: 80 }, (_, x) => (inField(x, y) ? 'S' : '.')).join('')),
  );
}

/** A taker on a clock that only `wait` moves, and what it did in order. */
function createTaker(readings: readonly (MaskReading | Error)[], changes: Partial<ScreenshotTakerDeps> = {}) {
  let clock = Date.parse('2026-01-02T03:04:05.000Z');
  const done: string[] = [];
  const shots: number[] = [];
  const left = [...readings];
  const taker = createScreenshotTaker({
    captureVisibleTab: async (windowId) => {
      done.push(`shot ${windowId}`);
      shots.push(clock);
      return 'data:image/png;base64,AAAA';
    },
    readMasks: async (tabId) => {
      done.push(`read ${tabId}`);
      const next = left.length > 1 ? left.shift() : left[0];
      if (next instanceof Error) throw next;
      return next;
    },
    now: () => new Date(clock),
    tool: 'Parcours 1.0.0, Chrome 156',
    wait: async (milliseconds) => {
      clock += milliseconds;
    },
    decode: async () => picture(),
    ...changes,
  });
  return { taker, done, shots };
}

async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'a picture',
    (error: unknown) => (error instanceof CaptureError ? error.reason : error),
  );
}

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

beforeEach(() => installTextCanvas({ encodes: ['image/webp'] }));
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('take', () => {
  it('gives evidence with what is private painted over', async () => {
    const { taker, done } = createTaker([reading([field, frame, { ...frame, y: 17 }])]);
    const evidence = await taker.take(request);
    expect(newEvidence.safeParse(evidence).success).toBe(true);
    expect(evidence).toMatchObject({
      id: request.evidenceId,
      kind: 'screenshot',
      mediaType: 'image/webp',
      width: 80,
      height: 40,
      devicePixelRatio: 2,
      viewport: { width: 40, height: 20 },
      masks: [
        { reason: 'formField', count: 1 },
        { reason: 'unreadableFrame', count: 2 },
      ],
      capturedAt: '2026-01-02T03:04:05.000Z',
      url: request.url,
      fileName: null,
      tool: 'Parcours 1.0.0, Chrome 156',
    });
    for (const bytes of [evidence.bytes, evidence.thumbnail?.bytes]) {
      expect(text(bytes)).toContain('#');
      expect(text(bytes)).toContain('.');
      expect(text(bytes)).not.toContain('S');
    }
    expect(done).toEqual(['read 7', 'shot 1', 'read 7']);
  });

  it('keeps no unmasked pixels', async () => {
    const decoded = picture();
    await createTaker([reading([field])], { decode: async () => decoded }).taker.take(request);
    expect(decoded.closed).toBe(true);
  });

  it('takes it again where a mask moved or appeared, no faster than browsers allow', async () => {
    const moved = { ...field, x: 13 };
    const { taker, shots } = createTaker([
      reading([]),
      reading([moved]),
      reading([moved]),
      reading([field]),
      reading([field]),
    ]);
    const evidence = await taker.take(request);
    expect(text(evidence.bytes)).not.toContain('S');
    expect(shots).toHaveLength(3);
    for (const [index, at] of shots.slice(1).entries()) expect(at - (shots[index] ?? 0)).toBeGreaterThanOrEqual(500);
  });

  it('waits before it reads, not between the reading and the shot', async () => {
    const order: string[] = [];
    const { taker } = createTaker([reading([field])], {
      wait: async () => void order.push('wait'),
      readMasks: async () => {
        order.push('read');
        return reading([field]);
      },
      captureVisibleTab: async () => {
        order.push('shot');
        return 'data:image/png;base64,AAAA';
      },
    });
    await taker.take(request);
    await taker.take(request);
    expect(order).toEqual(['read', 'shot', 'read', 'wait', 'read', 'shot', 'read']);
  });

  it('covers both places of a mask that moved by less than a pixel', async () => {
    const { taker } = createTaker([reading([field]), reading([{ ...field, x: 10.9 }])]);
    expect(text((await taker.take(request)).bytes)).not.toContain('S');
  });

  it('gives up after four shots of what never stands still', async () => {
    let x = 0;
    const { taker, shots } = createTaker([], {
      readMasks: async () => {
        x += 5;
        return reading([{ ...field, x }]);
      },
    });
    expect(await failure(taker.take(request))).toBe('moving');
    expect(shots).toHaveLength(4);
  });

  it('takes it again where the picture has not the proportions of the page, and closes it', async () => {
    const pictures = [new TextPicture(['S'.repeat(80)]), picture()];
    const [wrong] = pictures;
    const { taker, shots } = createTaker([reading([field])], { decode: async () => pictures.shift() as TextPicture });
    await taker.take(request);
    expect(shots).toHaveLength(2);
    expect(wrong?.closed).toBe(true);
  });

  it('tries again when another part of the extension has used up the second', async () => {
    let refusals = 1;
    const { taker, done } = createTaker([reading([field])], {
      captureVisibleTab: async () => {
        if (refusals-- > 0) throw new Error('This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.');
        return 'data:image/png;base64,AAAA';
      },
    });
    expect((await taker.take(request)).kind).toBe('screenshot');
    expect(done).toHaveLength(3);
  });

  it('takes no picture where no script may run', async () => {
    const { taker, shots } = createTaker([new Error('Cannot access contents of the page.')]);
    expect(await failure(taker.take(request))).toBe('restricted');
    expect(shots).toEqual([]);
  });

  it('drops the picture where no script may run any more after the shot', async () => {
    const { taker } = createTaker([reading([field]), new Error('Missing host permission for the tab.')]);
    expect(await failure(taker.take(request))).toBe('restricted');
  });

  it('takes no picture of another tab', async () => {
    const { taker, shots } = createTaker([reading([field], { visible: false })]);
    expect(await failure(taker.take(request))).toBe('hidden');
    expect(shots).toEqual([]);
    expect(await failure(createTaker([reading([]), reading([], { visible: false })]).taker.take(request))).toBe(
      'hidden',
    );
  });

  it('takes it again where another page came before the shot was over', async () => {
    const before = reading([], { url: 'https://klafti.example/basket' });
    const { taker, shots } = createTaker([before, reading([])]);
    await taker.take(request);
    expect(shots).toHaveLength(2);
  });

  it('takes no picture of another page than the one that was read', async () => {
    const elsewhere = reading([], { url: 'https://klafti.example/thanks' });
    expect(await failure(createTaker([elsewhere]).taker.take(request))).toBe('elsewhere');
    // It may be known only after the shot what was read.
    const later = Promise.resolve('https://klafti.example/thanks?utm_source=mail#top');
    const evidence = await createTaker([elsewhere]).taker.take({ ...request, url: later });
    expect(evidence.url).toBe('https://klafti.example/thanks?utm_source=mail#top');
    expect((await createTaker([elsewhere]).taker.take({ ...request, url: null })).url).toBeNull();
  });

  it.each([
    null,
    undefined,
    {},
    { ...reading([]), shown: { width: 0, height: 0 } },
    { ...reading([]), rectangles: [{ x: 1 }] },
  ])('trusts no reading that it does not understand: %j', async (sent) => {
    const { taker, shots } = createTaker([], { readMasks: async () => sent });
    expect(await failure(taker.take(request))).toBe('failed');
    expect(shots).toEqual([]);
  });

  it.each<[string, Partial<ScreenshotTakerDeps>]>([
    ['take', { captureVisibleTab: () => Promise.reject(new Error('no')) }],
    ['decode', { decode: () => Promise.reject(new Error('no')) }],
    ['encode', { encode: () => Promise.reject(new Error('no')) }],
  ])('says so where the browser cannot %s a picture', async (_, changes) => {
    expect(await failure(createTaker([reading([field])], changes).taker.take(request))).toBe('failed');
  });

  it('lets go at once when it is aborted, even of a page that hangs', async () => {
    const reason = new Error('closed');
    const hanging = createTaker([], { readMasks: () => new Promise(() => {}) });
    const controller = new AbortController();
    const result = failure(hanging.taker.take({ ...request, signal: controller.signal }));
    controller.abort(reason);
    expect(await result).toBe(reason);
    expect(await failure(hanging.taker.take({ ...request, signal: AbortSignal.abort(reason) }))).toBe(reason);
  });
});

describe('without banners', () => {
  it('hides them before the masks are read, and puts them back whatever comes of it', async () => {
    for (const [readings, outcome] of [
      [[reading([field])], 'screenshot'],
      [[new Error('no script may run')], 'restricted'],
    ] as const) {
      const done: string[] = [];
      const { taker } = createTaker(readings, {
        hideBanners: async (tabId) => {
          done.push(`hide ${tabId}`);
          return { count: 1, putBack: async () => void done.push('put back') };
        },
        captureVisibleTab: async () => {
          done.push('shot');
          return 'data:image/png;base64,AAAA';
        },
      });
      const taken = await taker.take({ ...request, withoutBanner: true }).then(
        ({ kind, hiddenBanners }) => {
          expect(hiddenBanners).toBe(1);
          return kind;
        },
        (error: CaptureError) => error.reason,
      );
      expect(taken).toBe(outcome);
      expect(done).toEqual(outcome === 'screenshot' ? ['hide 7', 'shot', 'put back'] : ['hide 7', 'put back']);
    }
  });

  it('takes none where the page lets nothing be hidden, and hides nothing unasked', async () => {
    const { taker, done } = createTaker([reading([field])], {
      hideBanners: () => Promise.reject(new Error('no script may run')),
    });
    await expect(taker.take({ ...request, withoutBanner: true })).rejects.toMatchObject({ reason: 'restricted' });
    expect(done).toEqual([]);
    const taken = await taker.take(request);
    expect(taken.kind).toBe('screenshot');
    expect(taken).not.toHaveProperty('hiddenBanners');
  });
});
