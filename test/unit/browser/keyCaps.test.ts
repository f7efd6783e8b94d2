import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rememberedKeyCaps, rememberKeyCaps } from '@/lib/browser/keyCaps';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

it('remembers what was read last', async () => {
  expect(await rememberedKeyCaps()).toBeNull();
  await rememberKeyCaps(['A', 'S', 'D', 'F', 'G']);
  await rememberKeyCaps(['Q', 'S', 'D', 'F', 'G']);
  expect(await rememberedKeyCaps()).toEqual(['Q', 'S', 'D', 'F', 'G']);
});

it.each([[['A', 'S']], ['ASDFG'], [['A', 'S', 'D', 'F', 1]], [['A', 'S', 'D', 'F', 'G'.repeat(50)]]])(
  'uses nothing that is no five key caps: %j',
  async (stored) => {
    await fakeBrowser.storage.local.set({ 'keyboard.emotionKeyCaps': stored });
    expect(await rememberedKeyCaps()).toBeNull();
  },
);

it('does without where the storage fails', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
  await rememberKeyCaps(['A', 'S', 'D', 'F', 'G']);
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('gone'));
  expect(await rememberedKeyCaps()).toBeNull();
});
