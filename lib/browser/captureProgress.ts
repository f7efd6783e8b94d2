import { browser } from './browser';

const prefix = 'captureProgress.';

/**
 * How far a picture that takes long is, for whichever page shows it: 0..1, null once it is over. It lies in the session's memory, as the
 * page that asked may be gone by then.
 */
export async function tellCaptureProgress(touchpointId: string, share: number | null): Promise<void> {
  const key = prefix + touchpointId;
  if (share === null) await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: share });
}

/** Calls back at each step of a touchpoint's picture; returns the unsubscription. */
export function onCaptureProgress(touchpointId: string, listener: (share: number | null) => void): () => void {
  const key = prefix + touchpointId;
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'session' ? changes[key] : undefined;
    if (change) listener(typeof change.newValue === 'number' ? change.newValue : null);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
