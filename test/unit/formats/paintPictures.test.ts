import { describe, expect, it } from 'vitest';
import { paintPictures } from '@/lib/formats/paintPictures';
import { createPictureCache } from '@/lib/formats/pictureCache';

/** Lets everything that waits go on. */
const turn = () => new Promise((resolve) => setTimeout(resolve));
const hashes = Array.from({ length: 12 }, (_, nth) => `hash ${nth}`);

describe('pictures painted together', () => {
  it('come in the order asked for, each once, a few at a time', async () => {
    let running = 0;
    let most = 0;
    const painted: string[] = [];
    const shares: number[] = [];
    const pictures = await paintPictures(
      [...hashes, 'hash 3', 'none'],
      async (sha256) => {
        running += 1;
        most = Math.max(most, running);
        // The later ones are done first.
        for (let left = 12 - Number(sha256.slice(5) || 0); left > 0; left -= 1) await Promise.resolve();
        await turn();
        running -= 1;
        painted.push(sha256);
        return sha256 === 'none' ? null : sha256.toUpperCase();
      },
      { onProgress: (share) => shares.push(share) },
    );
    expect([...pictures]).toEqual(hashes.map((sha256) => [sha256, sha256.toUpperCase()]));
    expect(painted.toSorted()).toEqual([...hashes, 'none'].toSorted());
    expect(most).toBe(4);
    expect(shares).toHaveLength(13);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it('stop when they are no longer wanted, and at what fails', async () => {
    const controller = new AbortController();
    const painted: string[] = [];
    const stopped = paintPictures(
      hashes,
      async (sha256) => {
        painted.push(sha256);
        await turn();
        controller.abort(new Error('enough'));
        return sha256;
      },
      { signal: controller.signal },
    );
    await expect(stopped).rejects.toThrow('enough');
    const failed: string[] = [];
    const failing = paintPictures(
      hashes,
      async (sha256) => {
        failed.push(sha256);
        await turn();
        throw new Error('no room');
      },
      {},
    );
    await expect(failing).rejects.toThrow('no room');
    await turn();
    expect([painted.length, failed.length]).toEqual([4, 4]);
  });
});

describe('pictures that are kept', () => {
  it('are painted once, until there are too many bytes: then the one not asked for the longest goes', async () => {
    const cache = createPictureCache(25);
    const painted: string[] = [];
    const ask = (key: string) =>
      cache.of(key, async () => {
        painted.push(key);
        return key === 'none' ? null : { bytes: new Uint8Array(10), key };
      });
    expect((await ask('a'))?.key).toBe('a');
    await ask('b');
    await ask('a');
    await ask('c');
    await ask('a');
    await ask('b');
    expect(await ask('none')).toBeNull();
    await ask('none');
    expect(painted).toEqual(['a', 'b', 'c', 'b', 'none', 'none']);
  });
});
