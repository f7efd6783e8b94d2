import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodePicture } from '@/lib/capture/decodePicture';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('decodePicture', () => {
  it('decodes the bytes of a data URL, and opens no connection for it', async () => {
    const blobs: Blob[] = [];
    vi.stubGlobal('createImageBitmap', async (blob: Blob) => blobs.push(blob));
    vi.stubGlobal('fetch', () => {
      throw new Error('forbidden');
    });
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    await decodePicture(`data:image/png;base64,${Buffer.from(bytes).toString('base64')}`);
    expect(blobs[0]?.type).toBe('image/png');
    expect(new Uint8Array((await blobs[0]?.arrayBuffer()) as ArrayBuffer)).toEqual(bytes);
  });

  it.each(['', 'https://klafti.example/a.png', 'data:image/png,abc', 'data:image/png;base64,%%%'])(
    'refuses %j',
    async (url) => {
      vi.stubGlobal('createImageBitmap', async () => ({}));
      await expect(decodePicture(url)).rejects.toThrow();
    },
  );
});
