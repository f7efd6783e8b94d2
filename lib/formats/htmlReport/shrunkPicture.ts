import type { StoredPicture } from '@/lib/journey/commands';
import { dataUrl } from '../pictureUrls';

/** A picture as an address that holds its bytes. */
export interface ShrunkPicture {
  readonly url: string;
  /** Pixels; null where nothing here can tell. */
  readonly width: number | null;
  readonly height: number | null;
}

/** No browser paints a side that is longer, in pixels. */
const longestSide = 16_000;
/** So many bytes are not worth the loss that painting a picture anew brings. */
const smallEnough = 60_000;

/**
 * A picture no larger than is good for reading it: `width` at most, and as many pixels as `area`. As it is where nothing can paint (outside a page) or
 * where it would not become smaller; null where no browser shows it.
 */
export async function shrunkPicture(
  { mediaType, bytes }: StoredPicture,
  most: { readonly width: number; readonly area: number },
): Promise<ShrunkPicture | null> {
  if (!/^image\/(?!hei[cf])/.test(mediaType)) return null;
  const whole = { url: dataUrl(mediaType, bytes), width: null, height: null };
  if (typeof OffscreenCanvas === 'undefined') return whole;
  const bitmap = await createImageBitmap(new Blob([bytes], { type: mediaType })).catch(() => null);
  // A drawing has no pixels of its own.
  if (!bitmap) return mediaType.startsWith('image/svg') ? whole : null;
  try {
    const { width, height } = bitmap;
    const scale = Math.min(1, most.width / width, longestSide / height, Math.sqrt(most.area / (width * height)));
    const size = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
    if (scale === 1 && bytes.length <= smallEnough) return { ...whole, ...size };
    const canvas = new OffscreenCanvas(size.width, size.height);
    const context = canvas.getContext('2d');
    if (!context) return { ...whole, width, height };
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, size.width, size.height);
    const smaller = await canvas.convertToBlob({ type: 'image/webp', quality: 0.82 });
    if (smaller.size >= bytes.length) return { ...whole, width, height };
    return { url: dataUrl(smaller.type, new Uint8Array(await smaller.arrayBuffer())), ...size };
  } finally {
    bitmap.close();
  }
}
