import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { redactPicture } from '@/lib/capture/redactPicture';
import { installTextCanvas, TextPicture } from './softwareCanvas';

const lines = ['Marie Dupont', 'sells shoes ', 'in aisle 12 '];

beforeEach(() => {
  installTextCanvas({ encodes: ['image/webp', 'image/jpeg'] });
  vi.stubGlobal('createImageBitmap', async (blob: Blob) => new TextPicture((await blob.text()).split('\n')));
});
afterEach(() => vi.unstubAllGlobals());

const picture = (mediaType: string) => ({ mediaType, bytes: new TextEncoder().encode(lines.join('\n')) });
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

it('paints boxes over the pixels, in the small picture as well, and leaves the rest', async () => {
  const redacted = await redactPicture(picture('image/webp'), [
    { x: 0, y: 0, width: 5, height: 1 },
    { x: 9.5, y: 1.6, width: 40, height: 9 },
  ]);
  expect(textOf(redacted.bytes)).toBe('##### Dupont\nsells sho###\nin aisle ###');
  expect(redacted).toMatchObject({ mediaType: 'image/webp', width: 12, height: 3, areas: 2 });
  expect(textOf(redacted.thumbnail?.bytes)).not.toContain('Marie');
  expect(textOf(redacted.thumbnail?.bytes)).toContain('Dupont');
});

it.each([
  ['image/jpeg', 'image/jpeg'],
  ['image/png', 'image/png'],
  ['image/gif', 'image/png'],
])('keeps %s as %s', async (given, kept) => {
  const redacted = await redactPicture(picture(given), [{ x: 0, y: 0, width: 1, height: 1 }]);
  expect(redacted.mediaType).toBe(kept);
});

it('does not count what lies outside the picture', async () => {
  const redacted = await redactPicture(picture('image/png'), [
    { x: -20, y: 0, width: 10, height: 10 },
    { x: 0, y: 0, width: 2, height: 2 },
  ]);
  expect(redacted.areas).toBe(1);
});
