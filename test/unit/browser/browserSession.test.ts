import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browserSessionId } from '@/lib/browser/browserSession';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

it('is one for all who ask at the same first moment, and lasts', async () => {
  const { set } = fakeBrowser.storage.session;
  // The first to write takes its time, as another process may.
  vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementationOnce(async (items) => {
    await new Promise((resolve) => setImmediate(resolve));
    await set(items);
  });
  const ids = await Promise.all([browserSessionId(), browserSessionId(), browserSessionId()]);
  expect(new Set(ids).size).toBe(1);
  expect(await browserSessionId()).toBe(ids[0]);
});
