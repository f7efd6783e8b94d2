import { quickTagQueries } from '@/lib/journey/commands/quickTagQueries';
import { quickTagContext } from './quickTagContext';
import type { Store, StoreOptions } from './storeOptions';
import { storeOver } from './storeOver';

/**
 * The store as the popup needs it: what tags a page, and no more code than that. What fills the form in is here at once; what saves it
 * is loaded at the first command, or by `warmUp` once the form is on the screen.
 */
export function createQuickTagStore(options: StoreOptions = {}): Store {
  // Importing anew what is loaded costs another turn of the event loop, behind whatever the browser has to draw.
  let loading: Promise<typeof import('./quickTagWriting')> | null = null;
  const writing = () => {
    loading ??= import('./quickTagWriting').catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
  return storeOver(
    { queries: { quickTagContext }, querySchemas: quickTagQueries, writing, writingIsLazy: true },
    options,
  );
}
