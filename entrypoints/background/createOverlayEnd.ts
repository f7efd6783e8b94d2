import type { DraftStore } from '@/lib/journey/commands/draft';
import type { OverlaySession, OverlaySessions } from './createOverlaySessions';

export interface OverlayEndDeps {
  readonly sessions: Pick<OverlaySessions, 'close'>;
  readonly drafts: Pick<DraftStore, 'get' | 'put' | 'delete'>;
}

/**
 * Makes what ends an overlay, whoever closed it: its nonce is good for nothing any more, and what was typed in it and not saved is
 * bound to no tab, to be taken up anywhere. An untouched form is not worth offering again.
 */
export function createOverlayEnd({ sessions, drafts }: OverlayEndDeps) {
  return async function endOverlay({ nonce, touchpointId, saved }: OverlaySession): Promise<void> {
    await sessions.close(nonce);
    const draft = await drafts.get(touchpointId);
    if (!draft) return;
    if (draft.touched && saved?.touchpointId !== touchpointId) await drafts.put({ ...draft, tabId: null });
    else await drafts.delete(touchpointId);
  };
}
