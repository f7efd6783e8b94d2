import { useCallback, useEffect, useState } from 'react';
import type { Draft, DraftStore, StoreInterface } from '@/lib/journey/commands';

/** Forms begun and not saved. Drafts tell nobody of their changes: they are read again when the window is come back to. */
export function useUnfinishedDrafts(
  store: StoreInterface,
  draftStore: Pick<DraftStore, 'unfinished' | 'put' | 'delete'>,
) {
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const read = useCallback(async () => {
    try {
      setDrafts(await draftStore.unfinished());
    } catch {
      // Where drafts cannot be read, there is nothing to offer; the touchpoints have their own say of what is wrong.
      setDrafts([]);
    }
  }, [draftStore]);
  useEffect(() => {
    const controller = new AbortController();
    void read();
    const unsubscribe = store.subscribe(() => void read());
    window.addEventListener('focus', () => void read(), { signal: controller.signal });
    return () => {
      unsubscribe();
      controller.abort();
    };
  }, [store, read]);
  const discard = useCallback(
    async (draft: Draft) => {
      await draftStore.delete(draft.touchpointId);
      await read();
    },
    [draftStore, read],
  );
  const restore = useCallback(
    async (draft: Draft) => {
      await draftStore.put(draft);
      await read();
    },
    [draftStore, read],
  );
  return { drafts, discard, restore };
}
