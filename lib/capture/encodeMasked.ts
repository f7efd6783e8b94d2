import type { PixelRectangle } from './maskPixels';
import { paintMasks } from './paintMasks';
import { type PictureEncoding, type PictureQuality, pictureEncodings } from './pictureQuality';

export interface EncodedPicture {
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface MaskedPicture extends EncodedPicture {
  readonly thumbnail: EncodedPicture;
}

/** Of the thumbnail, in pixels. */
const maxThumbnailWidth = 480;
const thumbnailEncoding: PictureEncoding = { type: 'image/webp', quality: 0.8 };

/**
 * Paints the masks over a picture and only then encodes it, with a small one made from the painted pixels. As PNG where the
 * browser has no WebP encoder. Closes the picture given.
 */
export async function encodeMasked(
  picture: ImageBitmap,
  masks: readonly PixelRectangle[],
  quality: PictureQuality,
): Promise<MaskedPicture> {
  const { width, height } = picture;
  const [canvas, context] = createCanvas(width, height);
  context.drawImage(picture, 0, 0);
  picture.close();
  paintMasks(context, masks);

  const scale = Math.min(1, maxThumbnailWidth / width);
  const [small, smallContext] = createCanvas(
    Math.max(1, Math.floor(width * scale)),
    Math.max(1, Math.round(height * scale)),
  );
  smallContext.imageSmoothingQuality = 'high';
  smallContext.drawImage(canvas, 0, 0, small.width, small.height);

  const [full, thumbnail] = await Promise.all([
    encode(canvas, pictureEncodings[quality]),
    encode(small, thumbnailEncoding),
  ]);
  return { ...full, thumbnail };
}

function createCanvas(width: number, height: number): [OffscreenCanvas, OffscreenCanvasRenderingContext2D] {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('The browser gives no canvas.');
  return [canvas, context];
}

/** A browser that cannot encode the type asked for encodes PNG: the blob says what it is. */
async function encode(canvas: OffscreenCanvas, encoding: PictureEncoding): Promise<EncodedPicture> {
  const blob = await canvas.convertToBlob(encoding);
  return { mediaType: blob.type, bytes: new Uint8Array(await blob.arrayBuffer()) };
}
