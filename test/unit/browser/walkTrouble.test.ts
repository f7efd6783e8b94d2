import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tellWalkTrouble, watchWalkTrouble } from '@/lib/browser/walkTrouble';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const turn = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => fakeBrowser.reset());

it('is told now, and whenever it changes, until nobody wants to know', async () => {
  await tellWalkTrouble('full');
  const heard: (string | null)[] = [];
  const stop = watchWalkTrouble((trouble) => heard.push(trouble));
  await turn();
  await tellWalkTrouble('blocked');
  await tellWalkTrouble(null);
  stop();
  await tellWalkTrouble('full');
  await turn();
  expect(heard).toEqual(['full', 'blocked', null]);
});

it('is not told as it was once it has changed, however late that was read', async () => {
  const { promise, resolve } = Promise.withResolvers<Record<string, unknown>>();
  vi.spyOn(fakeBrowser.storage.session, 'get').mockReturnValueOnce(promise as never);
  const heard: (string | null)[] = [];
  watchWalkTrouble((trouble) => heard.push(trouble));
  await tellWalkTrouble('full');
  resolve({});
  await turn();
  expect(heard).toEqual(['full']);
});
