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

/** Of a picture much higher than wide, the small one shows the upper part: all of it would be a thread. */
const highestThumbnail = 3;
/** Of a WebP picture, in pixels: https://developers.google.com/speed/webp/faq#what_is_the_maximum_size_a_webp_image_can_be. */
const longestWebp = 16_383;

/**
 * Paints the masks over a picture and only then encodes it, with a small one made from the painted pixels. As PNG where the
 * browser has no WebP encoder. Closes the picture given.
 */
export async function encodeMasked(
  picture: ImageBitmap,
  masks: readonly PixelRectangle[],
  quality: PictureQuality,
): Promise<MaskedPicture> {
  return encodeCanvas(paintedCanvas(picture, masks), quality);
}

/** A picture on a canvas of its own, its masks painted over. Closes the picture given. */
export function paintedCanvas(picture: ImageBitmap, masks: readonly PixelRectangle[]): OffscreenCanvas {
  const [canvas, context] = createCanvas(picture.width, picture.height);
  context.drawImage(picture, 0, 0);
  picture.close();
  paintMasks(context, masks);
  return canvas;
}

/** Encodes what is on a canvas, with a small picture of it. What is too large for WebP becomes PNG. */
export async function encodeCanvas(canvas: OffscreenCanvas, quality: PictureQuality): Promise<MaskedPicture> {
  const { width, height } = canvas;
  const fits = Math.max(width, height) <= longestWebp;
  const [full, thumbnail] = await Promise.all([
    encode(canvas, pictureEncodings[fits ? quality : 'lossless']),
    thumbnailOf(canvas),
  ]);
  return { ...full, thumbnail };
}

/** The small picture of what is on a canvas. */
export function thumbnailOf(canvas: OffscreenCanvas): Promise<EncodedPicture> {
  const { width, height } = canvas;
  const shownHeight = Math.min(height, width * highestThumbnail);
  const scale = Math.min(1, maxThumbnailWidth / width);
  const [small, smallContext] = createCanvas(
    Math.max(1, Math.floor(width * scale)),
    Math.max(1, Math.round(shownHeight * scale)),
  );
  smallContext.imageSmoothingQuality = 'high';
  if (shownHeight === height) smallContext.drawImage(canvas, 0, 0, small.width, small.height);
  else smallContext.drawImage(canvas, 0, 0, width, shownHeight, 0, 0, small.width, small.height);
  return encode(small, thumbnailEncoding);
}

/** An opaque canvas. Throws where the browser gives none of this size. */
export function createCanvas(width: number, height: number): [OffscreenCanvas, OffscreenCanvasRenderingContext2D] {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('The browser gives no canvas.');
  return [canvas, context];
}

/** A browser that cannot encode the type asked for encodes PNG: the blob says what it is. */
export async function encode(
  canvas: OffscreenCanvas,
  encoding: { readonly type: string; readonly quality: number },
): Promise<EncodedPicture> {
  const blob = await canvas.convertToBlob(encoding);
  return { mediaType: blob.type, bytes: new Uint8Array(await blob.arrayBuffer()) };
}
