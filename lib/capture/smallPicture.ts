import type { EncodedPicture } from './encodeMasked';

/** Of the small picture, in pixels: what a list or a card shows, at twice its size. */
const maxWidth = 480;
const maxHeight = 960;
const quality = 0.8;

/** The size of a picture, in pixels, and a small one of it. */
export interface MeasuredPicture {
  readonly width: number;
  readonly height: number;
  readonly thumbnail: EncodedPicture;
}

/** Measures a picture and makes a small one; null for what the browser does not decode as one. */
export async function smallPicture(file: Blob): Promise<MeasuredPicture | null> {
  if (!file.type.startsWith('image/')) return null;
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file);
  } catch {
    return null;
  }
  const { width, height } = picture;
  const scale = Math.min(1, maxWidth / width, maxHeight / height);
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  // A browser that cannot encode the type asked for encodes PNG: the blob says what it is.
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
  return {
    width,
    height,
    thumbnail: { mediaType: blob.type, bytes: new Uint8Array(await blob.arrayBuffer()) },
  };
}
