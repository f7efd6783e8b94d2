import { querySchemas } from '@/lib/journey/commands/queries';
import { walkthroughCommands } from '@/lib/journey/commands/walkthroughCommands';
import { pageAnchors } from './pageAnchors';
import { countOnPage, quickTagContext } from './quickTagContext';
import * as tagging from './quickTagWriting';
import type { Store, StoreOptions } from './storeOptions';
import { storeOver } from './storeOver';
import { recordWalkthroughEvents } from './walkthroughs/recordEvents';

const writing = {
  ...tagging,
  commands: { ...tagging.commands, recordWalkthroughEvents },
  commandSchemas: {
    ...tagging.commandSchemas,
    recordWalkthroughEvents: walkthroughCommands.recordWalkthroughEvents,
  },
};

/**
 * The store as Chrome's worker needs it, whose every start evaluates all that it holds and which may import nothing later: what tags a
 * page and counts what was tagged, and what takes pages into a walkthrough that runs. Pages open the database themselves there.
 */
export function createTaggingStore(options: StoreOptions = {}): Store {
  return storeOver(
    {
      queries: { quickTagContext, countOnPage, pageAnchors },
      querySchemas,
      writing: async () => writing,
      writingIsLazy: false,
    },
    options,
  );
}
