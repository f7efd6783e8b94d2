import type { DeliverableOptions } from './deliverable';
import type { MapDocument } from './mapDocument';

/** Pictures as addresses that hold their bytes, by hash; what no browser shows, or is not here, is not in it. */
export async function pictureUrls(
  hashes: Iterable<string>,
  read: MapDocument['picture'],
  { signal, onProgress }: DeliverableOptions,
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(hashes)];
  const urls = new Map<string, string>();
  for (const [done, sha256] of wanted.entries()) {
    signal?.throwIfAborted();
    const picture = await read(sha256);
    if (picture && /^image\/(?!hei[cf])/.test(picture.mediaType)) {
      urls.set(sha256, dataUrl(picture.mediaType, picture.bytes));
    }
    onProgress?.((done + 1) / wanted.length);
  }
  return urls;
}

export function dataUrl(mediaType: string, bytes: Uint8Array): string {
  let binary = '';
  // As many at once as a call can have arguments.
  for (let at = 0; at < bytes.length; at += 0x80_00) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x80_00));
  }
  return `data:${mediaType};base64,${btoa(binary)}`;
}
