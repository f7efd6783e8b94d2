import { pageAnchors } from './pageAnchors';
import { countOnPage, quickTagContext } from './quickTagContext';
import * as writing from './quickTagWriting';
import type { Store, StoreOptions } from './storeOptions';
import { storeOver } from './storeOver';

/**
 * The store as Chrome's worker needs it, whose every start evaluates all that it holds and which may import nothing later: what tags a
 * page and counts what was tagged. Pages open the database themselves there.
 */
export function createTaggingStore(options: StoreOptions = {}): Store {
  return storeOver(
    { queries: { quickTagContext, countOnPage, pageAnchors }, writing: async () => writing, writingIsLazy: false },
    options,
  );
}
