import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendToBackground } from '@/lib/browser/backgroundMessages';
import { extensionIsAlive } from '@/lib/browser/overlayScript';
import type { WatcherScope } from '@/lib/browser/walkWatcher';
import type { PageSign } from '@/lib/journey/visit/pageSign';
import { endsWatching } from '@/lib/messaging/endsWatching';
import { watchPage } from '@/lib/page/watching/watchPage';

const scope = globalThis as WatcherScope;

/** How soon something is said again that nobody took, in milliseconds. */
const againMs = 500;

/**
 * Counts what is done in a page while a walkthrough is recorded. See `watchPage`. It ends when the background calls what it leaves
 * in its scope, or answers that nothing is recorded: to listen for messages and signals would take every page a tenth of a millisecond.
 */
export default defineUnlistedScript(() => {
  scope.endParcoursWatcher?.();
  let hasEnded = false;
  let stop: () => void = () => undefined;
  const end = () => {
    hasEnded = true;
    stop();
    if (scope.endParcoursWatcher === end) delete scope.endParcoursWatcher;
  };
  scope.endParcoursWatcher = end;
  // The browser runs it before the page is read; into one that was there already it is put later.
  const isLoaded = document.readyState === 'loading';
  const say = async (sign: PageSign) => {
    if (endsWatching(await sendToBackground({ type: 'walk.page', data: { sign } }))) end();
  };
  const tell = (sign: PageSign) => {
    // Nobody hears it where the background is gone. It goes on with what it does before it can end.
    if (!extensionIsAlive()) return queueMicrotask(end);
    say(sign).catch(() => {
      // It died over it, and starts anew. What comes twice counts once.
      setTimeout(() => {
        if (!hasEnded) say(sign).catch(() => undefined);
      }, againMs);
    });
  };
  const start = () => {
    stop = watchPage(window, tell, isLoaded);
  };
  // A page that the browser makes ready before anybody asked for it is no page that somebody sees.
  const { prerendering } = document as { readonly prerendering?: unknown };
  // An element of the page may be called so.
  if (prerendering === true) {
    document.addEventListener('prerenderingchange', start, { once: true });
    stop = () => document.removeEventListener('prerenderingchange', start);
  } else start();
});
