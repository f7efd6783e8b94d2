import { browser } from './browser';

const prefix = 'panelPick.';

/** What came of a picking that a page of the extension asked for: the nonce under which the page still knows the part; null where nothing was taken. */
export type PanelPick = { readonly nonce: string | null };

/** Tells the page that asked, which listens by its id. */
export async function tellPanelPick(pickId: string, pick: PanelPick): Promise<void> {
  await browser.storage.session.set({ [prefix + pickId]: pick });
  await browser.storage.session.remove(prefix + pickId);
}

/** Resolves with what came of a picking; null once the signal is aborted. To be called before it is asked for. */
export function panelPick(pickId: string, signal: AbortSignal): Promise<PanelPick | null> {
  const key = prefix + pickId;
  return new Promise((resolve) => {
    const end = (pick: PanelPick | null) => {
      browser.storage.onChanged.removeListener(onChanged);
      signal.removeEventListener('abort', onAbort);
      resolve(pick);
    };
    const onAbort = () => end(null);
    const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      const told = area === 'session' ? changes[key]?.newValue : undefined;
      // Written by the background alone.
      if (told !== undefined) end(told as PanelPick);
    };
    browser.storage.onChanged.addListener(onChanged);
    signal.addEventListener('abort', onAbort);
  });
}
