import { onStoreChangeAnnounced, sendToBackground } from '@/lib/browser/backgroundMessages';
import type { DraftStore } from '@/lib/journey/commands/draft';
import type { StoreInterface } from '@/lib/journey/commands/storeInterface';
import { createRemoteDrafts } from '@/lib/messaging/createRemoteDrafts';
import { createRemoteStore } from '@/lib/messaging/createRemoteStore';
import { createRequester } from '@/lib/messaging/createRequester';
import type { OverlayOpening } from '@/lib/messaging/protocol';

// What the popup seldom needs of the background. It is imported when it is needed, so that the form opens without it.

export const request = createRequester({ send: sendToBackground });

/** The store and the drafts, carried out by the background. */
export const remote: { readonly store: StoreInterface; readonly drafts: DraftStore } = {
  store: createRemoteStore({ request, onStoreChanged: onStoreChangeAnnounced }),
  drafts: createRemoteDrafts({ request }),
};

/** What of a page is tagged over it: the words that are selected, or what the person then picks. */
export type PartChoice = 'selection' | 'part' | 'advertisement';

/** Opens the overlay on a tab, which tags a part of its page: at once, or where the person has picked one. */
export function openOverlay(tabId: number, what: PartChoice): Promise<OverlayOpening> {
  return what === 'selection' ? request('overlay.open', { tabId }) : request('overlay.pick', { tabId, what });
}
