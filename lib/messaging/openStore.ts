import type { DraftStore } from '@/lib/journey/commands/draft';
import { StoreError, type StoreInterface } from '@/lib/journey/commands/storeInterface';

/** The store and the drafts, in one place. */
export interface StorePlace {
  readonly store: StoreInterface;
  readonly drafts: DraftStore;
}

export interface StorePlaces {
  /** This page's own connection. */
  readonly local: StorePlace;
  /** The background's, for where the database does not open here (private windows of Firefox). */
  readonly remote: () => Promise<StorePlace>;
}

/**
 * The store and the drafts that work here: this page's own until one of its calls says that the database does not open, from then on
 * the background's. The call that found out is made again there: a rejected call has changed nothing.
 */
export function openStore({
  local,
  remote,
}: StorePlaces): Pick<StoreInterface, 'command' | 'query'> & { drafts: DraftStore } {
  let place: Promise<StorePlace> | null = null;

  async function call<Result>(act: (at: StorePlace) => Promise<Result>): Promise<Result> {
    if (place) return act(await place);
    try {
      return await act(local);
    } catch (error) {
      if (!(error instanceof StoreError && error.code === 'unavailable')) throw error;
      place ??= remote();
      return act(await place);
    }
  }

  return {
    command: (name, input) => call(({ store }) => store.command(name, input)),
    query: (name, input) => call(({ store }) => store.query(name, input)),
    drafts: {
      put: (draft) => call(({ drafts }) => drafts.put(draft)),
      get: (id) => call(({ drafts }) => drafts.get(id)),
      find: (where) => call(({ drafts }) => drafts.find(where)),
      unfinished: () => call(({ drafts }) => drafts.unfinished()),
      delete: (id) => call(({ drafts }) => drafts.delete(id)),
      clear: () => call(({ drafts }) => drafts.clear()),
      expire: (now, sessionId) => call(({ drafts }) => drafts.expire(now, sessionId)),
    },
  };
}
