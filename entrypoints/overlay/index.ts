import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendToBackground } from '@/lib/browser/backgroundMessages';
import { extensionIsAlive, onMessageFromBackground } from '@/lib/browser/overlayScript';
import { shadowRootOf } from '@/lib/browser/shadowRootOf';
import { createRequester } from '@/lib/messaging/createRequester';
import { parseHostRequest } from '@/lib/messaging/hostRequest';
import { findTarget } from '@/lib/page/findTarget';
import { createOverlay } from './createOverlay';
import { createOverlayServer } from './createOverlayServer';

/**
 * The overlay's script, put into a page when a person asks for the overlay and gone when it closes. It is not one of WXT's content
 * scripts: those announce themselves to the page by events and messages.
 */
export default defineUnlistedScript(() => {
  const request = createRequester({ send: sendToBackground });
  const ended = new AbortController();
  const server = createOverlayServer({
    wordsOf: (target) => findTarget(document, target, shadowRootOf)?.text ?? '',
    open: (options, onClosed) => createOverlay({ document, window, extensionIsAlive, onClosed }, options),
    // Nobody is left to be told when the extension itself went away.
    reportClosed: (nonce, reason) =>
      request('overlay.closed', { nonce, reason }).then(
        () => undefined,
        () => undefined,
      ),
    setTimer: (done, milliseconds) => {
      const timer = window.setTimeout(done, milliseconds);
      return () => window.clearTimeout(timer);
    },
    end: () => ended.abort(),
  });
  onMessageFromBackground((message) => {
    const parsed = parseHostRequest(message);
    return parsed && server.receive(parsed);
  }, ended.signal);
});
