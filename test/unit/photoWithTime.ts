/** A file that begins as a camera's JPEG does: metadata that tell when it was taken, and no picture behind them. */
export function photoWithTime(name: string, taken: string, offset: string | null): File {
  const bytes = withExif(new Uint8Array([0xff, 0xd8, 0xff, 0xd9]), taken, offset);
  return new File([bytes], name, { type: 'image/jpeg', lastModified: Date.UTC(2020, 0, 1) });
}

/** A JPEG with `taken` ("2026:05:31 14:02:09") and `offset` ("+02:00") in its metadata. */
export function withExif(jpeg: Uint8Array, taken: string, offset: string | null): Uint8Array<ArrayBuffer> {
  const texts = [
    { tag: 0x9003, text: `${taken}\0` },
    ...(offset === null ? [] : [{ tag: 0x9011, text: `${offset}\0` }]),
  ];
  // Header, one directory that points to the Exif directory, that directory, then its texts.
  const exifAt = 8 + 2 + 12 + 4;
  const textsAt = exifAt + 2 + texts.length * 12 + 4;
  const tiff = new DataView(new ArrayBuffer(textsAt + texts.reduce((sum, { text }) => sum + text.length, 0)));
  tiff.setUint16(0, 0x4d4d);
  tiff.setUint16(2, 42);
  tiff.setUint32(4, 8);
  tiff.setUint16(8, 1);
  entry(tiff, 10, 0x8769, 4, 1, exifAt);
  tiff.setUint16(exifAt, texts.length);
  let at = textsAt;
  for (const [index, { tag, text }] of texts.entries()) {
    entry(tiff, exifAt + 2 + index * 12, tag, 2, text.length, at);
    for (const letter of text) tiff.setUint8(at++, letter.charCodeAt(0));
  }
  const head = new Uint8Array([0xff, 0xe1, 0, 0, 0x45, 0x78, 0x69, 0x66, 0, 0]);
  new DataView(head.buffer).setUint16(2, head.length - 2 + tiff.byteLength);
  return new Uint8Array([...jpeg.slice(0, 2), ...head, ...new Uint8Array(tiff.buffer), ...jpeg.slice(2)]);
}

function entry(tiff: DataView, at: number, tag: number, type: number, count: number, value: number): void {
  tiff.setUint16(at, tag);
  tiff.setUint16(at + 2, type);
  tiff.setUint32(at + 4, count);
  tiff.setUint32(at + 8, value);
}
