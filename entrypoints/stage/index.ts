import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onMessageFromBackground } from '@/lib/browser/overlayScript';
import { shadowRootOf } from '@/lib/browser/shadowRootOf';
import { parseStageRequest } from '@/lib/messaging/stageRequest';
import { notedPick, notePick } from '@/lib/page/picking/notedPick';
import { createStageServer } from './createStageServer';

/** How long the first request may take to come. */
const patienceMs = 10_000;

/**
 * Sets a page up for pictures of what was picked in it, of all of it, or of what shows without its banners. Serves the first that asks,
 * until that is done.
 */
export default defineUnlistedScript(() => {
  const ended = new AbortController();
  const server = createStageServer({ document, window, shadowRootOf, picked: notedPick });
  const giveUp = window.setTimeout(() => ended.abort(), patienceMs);
  let nonce: string | null = null;

  onMessageFromBackground((message) => {
    const request = parseStageRequest(message);
    if (!request || request.type === 'stage.pick' || request.type === 'stage.key') return null;
    if (nonce === null && request.type === 'stage.open') nonce = request.data.nonce;
    if (nonce !== request.data.nonce) return null;
    window.clearTimeout(giveUp);
    const answer = server.receive(request);
    if (request.type === 'stage.close') {
      ended.abort();
      notePick(null);
    }
    return answer;
  }, ended.signal);
});
