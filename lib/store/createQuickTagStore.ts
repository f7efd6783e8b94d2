import { quickTagContext } from './quickTagContext';
import type { Store, StoreOptions } from './storeOptions';
import { storeOver } from './storeOver';

/**
 * The store as the popup needs it: what tags a page, and no more code than that. What fills the form in is here at once; what saves it
 * is loaded at the first command, or by `warmUp` once the form is on the screen.
 */
export function createQuickTagStore(options: StoreOptions = {}): Store & { warmUp(): void } {
  const writing = () => import('./quickTagWriting');
  const store = storeOver({ queries: { quickTagContext }, writing, writingIsLazy: true }, options);
  return { ...store, warmUp: () => void writing().catch(() => undefined) };
}
