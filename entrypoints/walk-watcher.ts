import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendToBackground } from '@/lib/browser/backgroundMessages';
import { extensionIsAlive, onMessageFromBackground } from '@/lib/browser/overlayScript';
import type { PageSign } from '@/lib/journey/visit/pageSign';
import { isWalkEnd } from '@/lib/messaging/walkMessages';
import { watchPage } from '@/lib/page/watching/watchPage';

/** Where the script leaves its end for one that comes after it in the same page. */
const scope = globalThis as { parcoursWatcher?: AbortController };

/** How soon something is said again that nobody took, in milliseconds. */
const againMs = 500;

/** Counts what is done in a page while a walkthrough is recorded. See `watchPage`. */
export default defineUnlistedScript(() => {
  scope.parcoursWatcher?.abort();
  const ended = new AbortController();
  scope.parcoursWatcher = ended;
  ended.signal.addEventListener('abort', () => {
    if (scope.parcoursWatcher === ended) delete scope.parcoursWatcher;
  });
  onMessageFromBackground((message) => {
    if (!isWalkEnd(message)) return null;
    ended.abort();
    return Promise.resolve(null);
  }, ended.signal);
  // The browser runs it before the page is read; into one that was there already it is put later.
  const isLoaded = document.readyState === 'loading';
  const say = (sign: PageSign) => sendToBackground({ type: 'walk.page', data: { sign } });
  const tell = (sign: PageSign) => {
    // Nobody hears it where the background is gone.
    if (!extensionIsAlive()) return ended.abort();
    say(sign).catch(() => {
      // It died over it, and starts anew. What comes twice counts once.
      setTimeout(() => {
        if (!ended.signal.aborted) say(sign).catch(() => undefined);
      }, againMs);
    });
  };
  const start = () => watchPage(window, tell, ended.signal, isLoaded);
  // A page that the browser makes ready before anybody asked for it is no page that somebody sees.
  const { prerendering } = document as { readonly prerendering?: unknown };
  // An element of the page may be called so.
  if (prerendering === true)
    document.addEventListener('prerenderingchange', start, { once: true, signal: ended.signal });
  else start();
});
