/**
 * Decodes a picture given as a base64 data URL. Without `fetch`: the extension's policy forbids every connection, and browsers count that
 * as one. Rejects where it is no picture. The caller closes the bitmap, as soon as its pixels are not needed.
 */
export async function decodePicture(dataUrl: string): Promise<ImageBitmap> {
  const [, mediaType, base64] = /^data:([\w.+/-]+);base64,(.*)$/s.exec(dataUrl) ?? [];
  if (mediaType === undefined || base64 === undefined) throw new Error('Not a picture in a data URL.');
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  return createImageBitmap(new Blob([bytes], { type: mediaType }));
}
