import { browser } from './browser';

/** Carries a message to the background (starting it if it sleeps) and its answer back. Rejects when nobody answered. */
export function sendToBackground(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

const revisionKey = 'storeRevision';

/** Tells the pages that read the store through the background that it changed. Carries nothing else. */
export async function announceStoreChange(): Promise<void> {
  await browser.storage.session.set({ [revisionKey]: crypto.randomUUID() });
}

/** Calls back after `announceStoreChange` in whichever context; returns the unsubscription. */
export function onStoreChangeAnnounced(listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && revisionKey in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
