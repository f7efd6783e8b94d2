import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendToBackground } from '@/lib/browser/backgroundMessages';
import { extensionIsAlive, onMessageFromBackground } from '@/lib/browser/overlayScript';
import { isInPrivateWindow } from '@/lib/browser/privateWindows';
import { isWalkEnd } from '@/lib/messaging/walkMessages';
import { watchPage } from '@/lib/page/watching/watchPage';

/** Where the script leaves its end for one that comes after it in the same page. */
const scope = globalThis as { parcoursWatcher?: AbortController };

/** Counts what is done in a page while a walkthrough is recorded. See `watchPage`. */
export default defineUnlistedScript(() => {
  scope.parcoursWatcher?.abort();
  if (isInPrivateWindow()) return;
  const ended = new AbortController();
  scope.parcoursWatcher = ended;
  onMessageFromBackground((message) => {
    if (!isWalkEnd(message)) return null;
    ended.abort();
    return Promise.resolve(null);
  }, ended.signal);
  // The browser runs it before the page is read; into one that was there already it is put later.
  const isLoaded = document.readyState === 'loading';
  const start = () =>
    watchPage(
      window,
      (sign) => {
        // Nobody hears it where the background is gone.
        if (extensionIsAlive()) void sendToBackground({ type: 'walk.page', data: { sign } }).catch(() => undefined);
        else ended.abort();
      },
      ended.signal,
      isLoaded,
    );
  // A page that the browser makes ready before anybody asked for it is no page that somebody sees.
  const { prerendering } = document as { readonly prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', start, { once: true, signal: ended.signal });
  else start();
});
