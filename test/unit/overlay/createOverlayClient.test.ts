import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createOverlayClient } from '@/entrypoints/overlay-form/createOverlayClient';
import { type RefusalCode, RefusedRequest } from '@/lib/messaging/answer';
import type { Request } from '@/lib/messaging/createRequester';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A form whose requests are refused for these reasons, one after the other, and then carried out. */
function clientRefused(...codes: RefusalCode[]) {
  const request = vi.fn(async () => {
    const code = codes.shift();
    if (code) throw new RefusedRequest(code, 'no');
    return null;
  });
  return { request, client: createOverlayClient({ request: request as unknown as Request, nonce: 'n' }) };
}

it('asks to be closed until somebody has heard it', async () => {
  const { request, client } = clientRefused('lost', 'lost');
  client.close();
  client.close();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(request.mock.calls).toEqual(Array.from({ length: 3 }, () => ['overlay.close', { nonce: 'n' }]));
});

it('asks no more where it is closed already', async () => {
  const { request, client } = clientRefused('notAllowed');
  client.close();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(request).toHaveBeenCalledOnce();
});
