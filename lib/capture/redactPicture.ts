import type { CommandInput } from '@/lib/journey/commands';
import type { StoredPicture } from '@/lib/journey/commands/views';
import { encode, thumbnailOf } from './encodeMasked';
import type { PixelRectangle } from './maskPixels';
import { paintMasks } from './paintMasks';

/** Encoded once more, a lossy picture must not lose what the eye sees. */
const lossyQuality = 0.96;

export type RedactedPicture = CommandInput<'redactEvidence'>['picture'];

/**
 * A picture with areas painted over, opaque, in its own format where canvases have it (PNG, WebP, JPEG), else as PNG; with a small one
 * made from the painted pixels. What else was in the file (where a photo was taken) is not in it. Areas outside the picture do not count.
 * Rejects where the browser decodes it as no picture.
 */
export async function redactPicture(
  { bytes, mediaType }: StoredPicture,
  areas: readonly PixelRectangle[],
): Promise<RedactedPicture> {
  const picture = await createImageBitmap(new Blob([bytes], { type: mediaType }));
  const { width, height } = picture;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas.');
  context.drawImage(picture, 0, 0);
  picture.close();
  const painted = areas.flatMap((area) => clipped(area, width, height) ?? []);
  paintMasks(context, painted);
  const type = /^image\/(webp|jpeg)$/.test(mediaType) ? mediaType : 'image/png';
  const [full, thumbnail] = await Promise.all([encode(canvas, { type, quality: lossyQuality }), thumbnailOf(canvas)]);
  return { ...full, width, height, thumbnail, areas: painted.length };
}

/** Outwards to whole pixels; null for what lies outside. */
function clipped({ x, y, width, height }: PixelRectangle, right: number, bottom: number): PixelRectangle | null {
  const left = Math.max(0, Math.floor(x));
  const top = Math.max(0, Math.floor(y));
  const wide = Math.min(right, Math.ceil(x + width)) - left;
  const high = Math.min(bottom, Math.ceil(y + height)) - top;
  return wide > 0 && high > 0 ? { x: left, y: top, width: wide, height: high } : null;
}
