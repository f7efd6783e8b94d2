import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerDone } from '@/lib/messaging/answer';
import { createRequester } from '@/lib/messaging/createRequester';

const nonce = 'A'.repeat(43);
const lost = { name: 'RefusedRequest', code: 'lost' };
const never = () => new Promise<never>(() => undefined);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A background that does to each message in turn what it is told to; the last for all further ones. */
function backgroundThat(...deeds: (() => Promise<unknown>)[]) {
  const left = [...deeds];
  const send = vi.fn((_message: unknown) => ((left.length > 1 ? left.shift() : left[0]) ?? never)());
  return { send, request: createRequester({ send }) };
}
const answers = async () => answerDone(null);
const dies = () => Promise.reject(new Error('The message channel closed before a response was received.'));

/** What became of a promise after ten minutes. */
async function outcomeOf<Result>(promise: Promise<Result>): Promise<unknown> {
  const settled = promise.catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(600_000);
  return Promise.race([settled, Promise.resolve('still waiting')]);
}

describe('createRequester', () => {
  it('asks again where the background died over the request: at once what may soon be out of date', async () => {
    const { send, request } = backgroundThat(dies, answers);
    expect(await outcomeOf(request('overlay.close', { nonce }))).toBeNull();
    expect(send).toHaveBeenCalledTimes(2);
    const draft = backgroundThat(dies, answers);
    expect(await draft.request('draft.delete', { touchpointId: nonce })).toBeNull();
    expect(draft.send).toHaveBeenCalledTimes(2);
  });

  it('asks again what must be known where the background neither answers nor says that it died', async () => {
    for (const type of ['overlay.close', 'draft.delete'] as const) {
      const { send, request } = backgroundThat(never, answers);
      const asked = type === 'overlay.close' ? request(type, { nonce }) : request(type, { touchpointId: nonce });
      expect(await outcomeOf(asked)).toBe(type === 'overlay.close' ? null : 'still waiting');
      expect(send).toHaveBeenCalledTimes(type === 'overlay.close' ? 2 : 1);
    }
  });

  it('takes the answer that comes late after all', async () => {
    let answer: (value: unknown) => void = () => undefined;
    const { request } = backgroundThat(() => new Promise((resolve) => (answer = resolve)), never);
    const asked = request('overlay.close', { nonce });
    await vi.advanceTimersByTimeAsync(7_000);
    answer(answerDone(null));
    expect(await asked).toBeNull();
  });

  it('says in the end that no answer came, and asks no more', async () => {
    const { send, request } = backgroundThat(never);
    expect(await outcomeOf(request('overlay.close', { nonce }))).toMatchObject(lost);
    expect(send).toHaveBeenCalledTimes(2);
    const dead = backgroundThat(dies);
    expect(await outcomeOf(dead.request('overlay.close', { nonce }))).toMatchObject(lost);
    expect(dead.send).toHaveBeenCalledTimes(2);
  });

  it('asks once only where asking twice would be another thing', async () => {
    const { send, request } = backgroundThat(dies, answers);
    await expect(request('overlay.open', { tabId: 1 })).rejects.toMatchObject(lost);
    expect(send).toHaveBeenCalledOnce();
  });
});
