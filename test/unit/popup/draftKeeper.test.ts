import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraftKeeper } from '@/entrypoints/popup/createDraftKeeper';
import type { Draft } from '@/lib/journey/commands/draft';
import { draftOf, memoryDrafts } from './parts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const titled = (title: string): Draft => draftOf({ tag: { ...draftOf().tag, title } });

describe('createDraftKeeper', () => {
  it('writes the first change at once, and the newest of those that follow within the pause', async () => {
    const drafts = memoryDrafts();
    const put = vi.spyOn(drafts, 'put');
    const keeper = createDraftKeeper({ drafts, onHealth: () => {}, outliving: () => null });
    for (const title of ['a', 'ab', 'abc']) keeper.keep(titled(title));
    await vi.advanceTimersByTimeAsync(0);
    expect(put.mock.calls.map(([{ tag }]) => tag.title)).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(put.mock.calls.map(([{ tag }]) => tag.title)).toEqual(['a', 'abc']);
    keeper.keep(titled('abcd'));
    await vi.advanceTimersByTimeAsync(0);
    expect(put.mock.calls.at(-1)?.[0].tag.title).toBe('abcd');
  });

  it('writes what waits when flushed', async () => {
    const drafts = memoryDrafts();
    const keeper = createDraftKeeper({ drafts, onHealth: () => {}, outliving: () => null });
    keeper.keep(titled('a'));
    keeper.keep(titled('ab'));
    await keeper.flush();
    expect((await drafts.get(draftOf().touchpointId))?.tag.title).toBe('ab');
  });

  it('hands over what is not known to be done when the window goes, and only that', async () => {
    const drafts = memoryDrafts();
    const { touchpointId } = draftOf();
    const never = () => new Promise<never>(() => {});
    const put = vi.spyOn(drafts, 'put').mockImplementation(never);
    const handedOver: string[] = [];
    const outliving = () => ({
      put: async ({ tag }: Draft) => void handedOver.push(tag.title),
      delete: async (id: string) => void handedOver.push(`no ${id}`),
    });
    const keeper = createDraftKeeper({ drafts, onHealth: () => {}, outliving });
    keeper.leave();
    keeper.keep(titled('a'));
    keeper.keep(titled('ab'));
    keeper.leave();
    expect(handedOver).toEqual(['ab']);

    put.mockRestore();
    const other = createDraftKeeper({ drafts, onHealth: () => {}, outliving });
    other.keep(titled('abc'));
    await other.flush();
    other.leave();
    expect(handedOver).toEqual(['ab']);
    const discarded = other.discard(touchpointId);
    other.leave();
    expect(handedOver).toEqual(['ab', `no ${touchpointId}`]);
    await discarded;
    other.leave();
    expect(handedOver).toHaveLength(2);
  });

  it('leaves nothing behind when discarded, whatever was on its way', async () => {
    const drafts = memoryDrafts();
    const keeper = createDraftKeeper({ drafts, onHealth: () => {}, outliving: () => null });
    keeper.keep(titled('a'));
    keeper.keep(titled('ab'));
    await keeper.discard(draftOf().touchpointId);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await drafts.unfinished()).toEqual([]);
  });

  it('tells once that drafts cannot be kept, and once that they can again', async () => {
    const drafts = memoryDrafts();
    const put = vi.spyOn(drafts, 'put').mockRejectedValue(new Error('full'));
    const health: boolean[] = [];
    const keeper = createDraftKeeper({ drafts, onHealth: (isKept) => health.push(isKept), outliving: () => null });
    for (const title of ['a', 'b']) {
      keeper.keep(titled(title));
      await keeper.flush();
    }
    expect(health).toEqual([false]);
    put.mockRestore();
    keeper.keep(titled('c'));
    await keeper.flush();
    expect(health).toEqual([false, true]);
  });
});
