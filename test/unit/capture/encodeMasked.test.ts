import { afterEach, describe, expect, it, vi } from 'vitest';
import { encodeMasked } from '@/lib/capture/encodeMasked';
import { installTextCanvas, TextPicture } from './softwareCanvas';

afterEach(() => {
  vi.unstubAllGlobals();
});

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('encodeMasked', () => {
  it('covers the pixels before anything is encoded, and gives back the picture', async () => {
    installTextCanvas({ encodes: ['image/webp'] });
    const picture = new TextPicture(['abcdef', 'gSSSjk', 'lSSSpq', 'rstuvw']);
    const masked = await encodeMasked(picture, [{ x: 1, y: 1, width: 3, height: 2 }], 'standard');
    expect(text(masked.bytes)).toBe('abcdef\ng###jk\nl###pq\nrstuvw');
    expect(masked.mediaType).toBe('image/webp');
    expect(picture.closed).toBe(true);
  });

  it('makes the small picture of the covered pixels, at most 480 wide', async () => {
    installTextCanvas({ encodes: ['image/webp'] });
    const line = `${'.'.repeat(400)}${'S'.repeat(600)}`;
    const { thumbnail } = await encodeMasked(
      new TextPicture(Array.from({ length: 100 }, () => line)),
      [{ x: 400, y: 0, width: 600, height: 100 }],
      'standard',
    );
    const lines = text(thumbnail.bytes).split('\n');
    expect([lines[0]?.length, lines.length]).toEqual([480, 48]);
    expect(text(thumbnail.bytes)).not.toContain('S');
  });

  it('does not enlarge a small picture, and keeps at least one line of a flat one', async () => {
    installTextCanvas({ encodes: ['image/webp'] });
    const small = await encodeMasked(new TextPicture(['ab', 'cd']), [], 'standard');
    expect(text(small.thumbnail.bytes)).toBe('ab\ncd');
    const flat = await encodeMasked(new TextPicture(['.'.repeat(5000)]), [], 'standard');
    expect(text(flat.thumbnail.bytes).split('\n')).toHaveLength(1);
  });

  it('says what it encoded where the browser has no WebP encoder', async () => {
    installTextCanvas({ encodes: [] });
    const masked = await encodeMasked(new TextPicture(['ab']), [], 'standard');
    expect([masked.mediaType, masked.thumbnail.mediaType]).toEqual(['image/png', 'image/png']);
  });

  it('encodes as PNG where nothing may be lost, but for the small picture', async () => {
    installTextCanvas({ encodes: ['image/webp'] });
    const masked = await encodeMasked(new TextPicture(['ab']), [], 'lossless');
    expect([masked.mediaType, masked.thumbnail.mediaType]).toEqual(['image/png', 'image/webp']);
  });
});
