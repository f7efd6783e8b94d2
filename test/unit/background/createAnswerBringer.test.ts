import { describe, expect, it, vi } from 'vitest';
import { createAnswerBringer } from '@/entrypoints/background/createAnswerBringer';

const at = new Date('2026-03-02T09:00:00.000Z');

function bringer(asked: unknown) {
  const openPopup = vi.fn(async () => undefined);
  const kept = new Map<string, unknown>(asked === undefined ? [] : [['asked', asked]]);
  const bring = createAnswerBringer({
    session: {
      get: async (key) => kept.get(key),
      delete: async (key) => void kept.delete(key),
    },
    askedKey: 'asked',
    openPopup,
    now: () => at,
    wait: async () => undefined,
  });
  return { bring, openPopup, kept };
}

describe('createAnswerBringer', () => {
  it('opens the popup again where the question had closed it, once', async () => {
    const { bring, openPopup, kept } = bringer(at.getTime() - 4000);
    await bring();
    await bring();
    expect(openPopup).toHaveBeenCalledTimes(1);
    expect(kept.size).toBe(0);
  });

  it.each([
    ['nobody asked here, as it was allowed in the browser’s settings, or the popup has heard it', undefined],
    ['what was asked was long ago', at.getTime() - 3_600_000],
    ['something else lies there', 'yes'],
  ])('opens nothing where %s', async (_, asked) => {
    const { bring, openPopup } = bringer(asked);
    await bring();
    expect(openPopup).not.toHaveBeenCalled();
  });
});
