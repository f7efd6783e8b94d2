/**
 * The bytes in a buffer of their own. IndexedDB stores the whole buffer behind a view: a picture that is a part of an
 * unpacked archive would be kept with all of the archive.
 */
export function ownBytes(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
}
