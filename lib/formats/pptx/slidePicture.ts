import type { StoredPicture } from '@/lib/journey/commands';
import type { Evidence } from '@/lib/journey/schemas/evidence';
import { encodedPicture } from '../encodedPicture';
import type { SlidePictureType } from './deck';

/** A picture in a format that every presentation program shows. */
export interface SlidePicture {
  readonly mediaType: SlidePictureType;
  readonly bytes: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** No browser paints a side that is longer, in pixels. */
const longestSide = 16_000;
/** So many bytes are not worth the loss that painting a picture anew brings. */
const smallEnough = 60_000;

const shownEverywhere = (mediaType: string): mediaType is SlidePictureType => /^image\/(png|jpeg|gif)$/.test(mediaType);

export interface SlidePictureOptions {
  /** Pixels, at most. */
  readonly width: number;
  /** Of one that is higher the rest is cut off: a slide shows the top of a page. */
  readonly height: number;
  /** Whether what is seen through must stay so: of logos. */
  readonly isTransparent?: boolean;
}

/**
 * A picture no larger than a slide needs it. Null where no browser shows it, and where nothing can paint (outside a page) one that not every
 * program shows.
 */
export async function slidePicture(
  { mediaType, bytes }: StoredPicture,
  known: Pick<Evidence, 'width' | 'height'> | null,
  most: SlidePictureOptions,
): Promise<SlidePicture | null> {
  if (!mediaType.startsWith('image/')) return null;
  if (typeof OffscreenCanvas === 'undefined') {
    if (!shownEverywhere(mediaType)) return null;
    // What nobody measured is taken for a screenshot.
    return { mediaType, bytes, width: known?.width || 1280, height: known?.height || 800 };
  }
  const bitmap = await createImageBitmap(new Blob([bytes], { type: mediaType })).catch(() => null);
  if (!bitmap) return null;
  try {
    const { width, height } = bitmap;
    const scale = Math.min(1, most.width / width, longestSide / height);
    const size = {
      width: Math.max(1, Math.round(width * scale)),
      height: Math.max(1, Math.min(most.height, Math.round(height * scale))),
    };
    const isWhole = size.width === width && size.height === height;
    if (shownEverywhere(mediaType) && isWhole && bytes.length <= smallEnough)
      return { mediaType, bytes, width, height };
    const canvas = new OffscreenCanvas(size.width, size.height);
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.imageSmoothingQuality = 'high';
    if (!most.isTransparent) {
      context.fillStyle = 'white';
      context.fillRect(0, 0, size.width, size.height);
    }
    context.drawImage(bitmap, 0, 0, size.width, height * scale);
    const type = most.isTransparent ? 'image/png' : 'image/jpeg';
    const painted = await encodedPicture(canvas, type, 0.85);
    return { mediaType: type, bytes: new Uint8Array(await painted.arrayBuffer()), ...size };
  } finally {
    bitmap.close();
  }
}
