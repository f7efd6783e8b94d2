import { expect, it, vi } from 'vitest';
import { shotsOfOneVisit } from '@/lib/capture/shotsOfOneVisit';
import type { MaskedShot } from '@/lib/capture/takeScreenshot';

const shotAt = (url: string, historyLength = 3) => {
  const close = vi.fn();
  const masking = {
    url,
    historyLength,
    rectangles: [],
    shown: { width: 9, height: 9 },
    devicePixelRatio: 1,
    visible: true,
  };
  return { picture: { close }, masks: [], masking, at: new Date(0), url } as unknown as MaskedShot;
};

it('lets a page replace its own address while it scrolls, and says where the first shot was', async () => {
  const asked: (string | null)[] = [];
  const shots = [shotAt('https://quay.example/one'), shotAt('https://quay.example/two?page=2')];
  const shoot = shotsOfOneVisit({
    shoot: async (url) => {
      asked.push(url);
      return { ...(shots.shift() as MaskedShot), url };
    },
    url: 'https://quay.example/one',
    isScrolled: false,
  });
  expect((await shoot()).url).toBe('https://quay.example/one');
  expect(await shoot()).toMatchObject({
    url: 'https://quay.example/one',
    masking: { url: 'https://quay.example/two?page=2' },
  });
  expect(asked).toEqual(['https://quay.example/one', null]);
});

it.each([
  ['it went on to', shotAt('https://quay.example/two', 4)],
  ['of another site', shotAt('https://elsewhere.example/one')],
])('refuses a page %s', async (_, other) => {
  const shots = [shotAt('https://quay.example/one'), other];
  const shoot = shotsOfOneVisit({ shoot: async () => shots.shift() as MaskedShot, url: null, isScrolled: false });
  await shoot();
  await expect(shoot()).rejects.toMatchObject({ reason: 'elsewhere' });
  expect(other.picture.close).toHaveBeenCalledOnce();
});

it('lets a page that was scrolled before be at another address of its own, and of no other site', async () => {
  const url = 'https://quay.example/one';
  const shotOf = (at: string) => shotsOfOneVisit({ shoot: async () => shotAt(at), url, isScrolled: true })();
  expect((await shotOf('https://quay.example/two')).url).toBe(url);
  await expect(shotOf('https://elsewhere.example/one')).rejects.toMatchObject({ reason: 'elsewhere' });
});
