import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extensionIsAlive, onMessageFromBackground } from '@/lib/browser/overlayScript';
import { parseShownAnchors } from '@/lib/messaging/shownAnchors';
import { showAnchors } from './showAnchors';

/** How long the request may take to come. */
const patienceMs = 10_000;

/** What shows now: scripts that are put into a page one after the other share their globals, which the page does not see. */
const globals = globalThis as { parcoursShownAnchors?: { close(): void } | undefined };

/** Shows what was tagged on the page, put into it when a person asks for that and gone when it closes. */
export default defineUnlistedScript(() => {
  const ended = new AbortController();
  const giveUp = window.setTimeout(() => ended.abort(), patienceMs);
  globals.parcoursShownAnchors?.close();
  onMessageFromBackground((message) => {
    const request = parseShownAnchors(message);
    if (!request) return null;
    window.clearTimeout(giveUp);
    ended.abort();
    globals.parcoursShownAnchors = showAnchors(
      { document, window, extensionIsAlive, onClosed: () => (globals.parcoursShownAnchors = undefined) },
      request.data,
    );
    return Promise.resolve(true);
  }, ended.signal);
});
