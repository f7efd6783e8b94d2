import type { NewEvidence } from '@/lib/journey/commands/newEvidence';
import { pageKey } from '@/lib/journey/pageKey';
import type { MaskCount } from '@/lib/journey/schemas/evidence';
import type { MaskReading } from '@/lib/page/reading';
import { CaptureError } from './captureError';
import { decodePicture } from './decodePicture';
import { encodeMasked, type MaskedPicture } from './encodeMasked';
import type { HideBanners } from './hideBanners';
import { commonMasking, maskPixels, type PixelRectangle, showsViewport } from './maskPixels';
import { parseMaskReading } from './maskReading';
import type { PictureQuality } from './pictureQuality';

const maxTries = 4;

/** Browsers take two pictures a second and refuse the third; a little more, as their clock is not ours. */
const pauseMs = 550;

export interface ScreenshotTakerDeps {
  /** A PNG of what the window shows, as a data URL. */
  readonly captureVisibleTab: (windowId: number) => Promise<string>;
  /** Runs the mask reader in a tab and gives what it returned. Rejects where no script may run. */
  readonly readMasks: (tabId: number) => Promise<unknown>;
  readonly now: () => Date;
  /** Name and version of the product and the browser, for the record. */
  readonly tool: string;
  /** Needed for pictures without banners. */
  readonly hideBanners?: HideBanners | undefined;
  /** Resolves after so many milliseconds, or rejects when the signal is aborted. */
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  readonly decode?: (dataUrl: string) => Promise<ImageBitmap>;
  /** Paints the masks, then encodes; closes the picture. */
  readonly encode?: (
    picture: ImageBitmap,
    masks: readonly PixelRectangle[],
    quality: PictureQuality,
  ) => Promise<MaskedPicture>;
}

export interface ScreenshotRequest {
  /** The tab in front of the window. */
  readonly tabId: number;
  readonly windowId: number;
  /** The page as it was read, perhaps known later: a picture of another one is refused. Null where nobody knows. */
  readonly url: string | null | Promise<string | null>;
  /** The id that the evidence will have, minted at the gesture. */
  readonly evidenceId: string;
  /** `standard` where nothing else is said. */
  readonly quality?: PictureQuality;
  /** Whether banners that ask for consent are hidden for the shot, and put back after it. */
  readonly withoutBanner?: boolean;
  readonly signal?: AbortSignal;
}

export interface ScreenshotTaker {
  /**
   * A picture of what the window shows, with every filled field and unreadable frame painted over. Masks are read before and after the
   * shot; where they differ it is taken again. Rejects with a `CaptureError` rather than give an unmasked picture, and with the
   * signal's reason when aborted.
   */
  take(request: ScreenshotRequest): Promise<NewEvidence>;
  /** The same picture as pixels, nothing painted over yet: whoever draws it paints `masks` first. The caller closes the bitmap. */
  shoot(request: ShotRequest): Promise<MaskedShot>;
}

export type ShotRequest = Pick<ScreenshotRequest, 'tabId' | 'windowId' | 'url' | 'signal'>;

/** What a window showed, and what of it has to be painted over before anything is done with it. */
export interface MaskedShot {
  readonly picture: ImageBitmap;
  /** In pixels of the picture. */
  readonly masks: readonly PixelRectangle[];
  readonly masking: MaskReading;
  readonly at: Date;
  /** The page's address, as the request has it. */
  readonly url: string | null;
}

/** `hiddenBanners`: how many were hidden for it, where that was asked for. */
interface BareShot extends MaskedShot {
  readonly hiddenBanners?: number;
}

/** Makes what takes screenshots. Works in a service worker, an event page and an extension page alike. */
export function createScreenshotTaker(deps: ScreenshotTakerDeps): ScreenshotTaker {
  const { captureVisibleTab, readMasks, now, tool, wait, decode = decodePicture, encode = encodeMasked } = deps;
  let lastShotAt = Number.NEGATIVE_INFINITY;

  async function capture(
    windowId: number,
    signal: AbortSignal | undefined,
  ): Promise<{ dataUrl: string; at: Date } | null> {
    const at = now();
    lastShotAt = at.getTime();
    try {
      return { dataUrl: await unlessAborted(captureVisibleTab(windowId), signal), at };
    } catch (error) {
      signal?.throwIfAborted();
      // Another part of the extension may have used up this second's two.
      if (String(error).includes('MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND')) return null;
      throw new CaptureError('failed', 'The browser took no picture.', { cause: error });
    }
  }

  async function read(tabId: number, signal: AbortSignal | undefined): Promise<MaskReading> {
    const sent = await unlessAborted(readMasks(tabId), signal).catch((error: unknown) => {
      signal?.throwIfAborted();
      throw new CaptureError('restricted', 'What to mask could not be read.', { cause: error });
    });
    const reading = failing('What to mask was not understood.', () => parseMaskReading(sent));
    if (!reading.visible) throw new CaptureError('hidden', 'The tab is not in front of its window.');
    return reading;
  }

  /** The decoded picture; null where it shows another view than the masks were read in: they would lie elsewhere. */
  async function decoded(dataUrl: string, masking: MaskReading): Promise<ImageBitmap | null> {
    const picture = await decode(dataUrl);
    if (showsViewport(picture, masking)) return picture;
    picture.close();
    return null;
  }

  async function shoot({ tabId, windowId, url: readUrl, signal }: ShotRequest): Promise<MaskedShot> {
    for (let tries = 0; tries < maxTries; tries++) {
      signal?.throwIfAborted();
      // Before the reading: between it and the shot nothing may lie but the page's own two frames.
      const pause = lastShotAt + pauseMs - now().getTime();
      if (pause > 0) await wait(pause, signal);
      const before = await read(tabId, signal);
      const shot = await capture(windowId, signal);
      if (!shot) continue;
      const masking = commonMasking(before, await read(tabId, signal));
      if (!masking) continue;
      const url = await unlessAborted(Promise.resolve(readUrl), signal);
      if (url !== null && pageKey(url) !== pageKey(masking.url)) {
        throw new CaptureError('elsewhere', 'The tab shows another page by now.');
      }
      const picture = await decoded(shot.dataUrl, masking).catch(unfit);
      if (!picture) continue;
      return { picture, masks: maskPixels(masking, picture), masking, at: shot.at, url };
    }
    throw new CaptureError('moving', 'What has to be masked did not stand still.');
  }

  async function shootBare(request: ShotRequest): Promise<BareShot> {
    const hidden = await deps.hideBanners?.(request.tabId).catch((cause: unknown) => {
      throw new CaptureError('restricted', 'The page lets nothing be hidden.', { cause });
    });
    try {
      return { ...(await shoot(request)), hiddenBanners: hidden?.count ?? 0 };
    } finally {
      await hidden?.putBack();
    }
  }

  return {
    shoot,
    async take({ evidenceId, quality = 'standard', withoutBanner = false, ...request }) {
      const shot: BareShot = await (withoutBanner ? shootBare(request) : shoot(request));
      const { picture, masks, masking, at, url, hiddenBanners } = shot;
      const { width, height } = picture;
      const taken = await encode(picture, masks, quality).catch(unfit);
      request.signal?.throwIfAborted();
      return {
        id: evidenceId,
        kind: 'screenshot',
        mediaType: taken.mediaType,
        width,
        height,
        ...viewOf(masking),
        masks: countMasks(masking),
        ...(hiddenBanners === undefined ? {} : { hiddenBanners }),
        capturedAt: at.toISOString(),
        url,
        fileName: null,
        tool,
        bytes: taken.bytes,
        thumbnail: taken.thumbnail,
      };
    },
  };
}

function unfit(cause: unknown): never {
  throw new CaptureError('failed', 'The picture could not be decoded or encoded.', { cause });
}

/** What a record says of the window that a picture shows. */
export function viewOf({ devicePixelRatio, shown }: MaskReading) {
  return { devicePixelRatio, viewport: { width: Math.round(shown.width), height: Math.round(shown.height) } };
}

export function countMasks({ rectangles }: MaskReading): MaskCount[] {
  return (['formField', 'unreadableFrame'] as const)
    .map((reason) => ({ reason, count: rectangles.filter((rectangle) => rectangle.reason === reason).length }))
    .filter(({ count }) => count > 0);
}

function failing<Result>(message: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    throw new CaptureError('failed', message, { cause: error });
  }
}

/** The promise, or a rejection with the signal's reason as soon as it is aborted: a page that hangs must not hold the form. */
function unlessAborted<Result>(promise: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
