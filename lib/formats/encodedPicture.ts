/** Settles when nothing is being encoded that has to wait for a pause. */
let previous: Promise<unknown> = Promise.resolve();

/**
 * A canvas as a picture file. Chromium encodes what is not WebP in the page's pauses, and what is asked for during one has to wait for the next: asked for
 * one after the other, all of them fit into one pause. WebP is encoded beside the page, as many at once as there are processors.
 */
export function encodedPicture(canvas: OffscreenCanvas, type: string, quality: number): Promise<Blob> {
  if (type === 'image/webp') return canvas.convertToBlob({ type, quality });
  const encoded = previous.then(() => canvas.convertToBlob({ type, quality }));
  previous = encoded.catch(() => undefined);
  return encoded;
}
