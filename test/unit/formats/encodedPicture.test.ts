import { describe, expect, it } from 'vitest';
import { encodedPicture } from '@/lib/formats/encodedPicture';

/** Canvases of which `convertToBlob` ends when it is told to, and how many are being encoded. */
function canvases() {
  const open: { end: (blob: Blob) => void; fail: (cause: Error) => void }[] = [];
  const canvas = {
    convertToBlob: () => new Promise<Blob>((end, fail) => void open.push({ end, fail })),
  } as unknown as OffscreenCanvas;
  return { canvas, open };
}
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('a canvas as a picture file', () => {
  it('is encoded one after the other where the browser does it in its pauses, also behind one that failed', async () => {
    const { canvas, open } = canvases();
    const [first, second] = [encodedPicture(canvas, 'image/jpeg', 0.8), encodedPicture(canvas, 'image/jpeg', 0.8)];
    await turn();
    expect(open).toHaveLength(1);
    open[0]?.fail(new Error('no room'));
    await expect(first).rejects.toThrow('no room');
    await turn();
    expect(open).toHaveLength(2);
    const blob = new Blob(['picture']);
    open[1]?.end(blob);
    expect(await second).toBe(blob);
  });

  it('waits for no other as WebP, which is encoded beside the page', async () => {
    const { canvas, open } = canvases();
    const both = [encodedPicture(canvas, 'image/webp', 0.8), encodedPicture(canvas, 'image/webp', 0.8)];
    await turn();
    expect(open).toHaveLength(2);
    for (const { end } of open) end(new Blob());
    await Promise.all(both);
  });
});
