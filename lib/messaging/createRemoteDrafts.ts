import type { DraftStore } from '@/lib/journey/commands/draft';
import type { Request } from './createRequester';

/** The drafts for a page that cannot open their database itself. Rejects as `request` does. */
export function createRemoteDrafts({ request }: { readonly request: Request }): DraftStore {
  return {
    async put(draft) {
      await request('draft.put', { draft });
    },
    get: (touchpointId) => request('draft.get', { touchpointId }),
    find: (where) => request('draft.find', where),
    unfinished: () => request('draft.unfinished', {}),
    async delete(touchpointId) {
      await request('draft.delete', { touchpointId });
    },
    async clear() {
      await request('draft.clear', {});
    },
    expire: (now, sessionId) => request('draft.expire', { now: now.toISOString(), sessionId }),
  };
}
