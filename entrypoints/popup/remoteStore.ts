import { onStoreChangeAnnounced, sendToBackground } from '@/lib/browser/backgroundMessages';
import type { DraftStore } from '@/lib/journey/commands/draft';
import type { StoreInterface } from '@/lib/journey/commands/storeInterface';
import { createRemoteDrafts } from '@/lib/messaging/createRemoteDrafts';
import { createRemoteStore } from '@/lib/messaging/createRemoteStore';
import { createRequester } from '@/lib/messaging/createRequester';
import type { OverlayOpening } from '@/lib/messaging/protocol';

// What the popup seldom needs of the background. It is imported when it is needed, so that the form opens without it.

const request = createRequester({ send: sendToBackground });

/** The store and the drafts, carried out by the background. */
export const remote: { readonly store: StoreInterface; readonly drafts: DraftStore } = {
  store: createRemoteStore({ request, onStoreChanged: onStoreChangeAnnounced }),
  drafts: createRemoteDrafts({ request }),
};

/** Opens the overlay on a tab, which tags a part of its page. */
export function openOverlay(tabId: number): Promise<OverlayOpening> {
  return request('overlay.open', { tabId });
}
