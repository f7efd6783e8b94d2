import { sessionArea } from './sessionArea';
import { sendToTab } from './tabMessages';

const prefix = 'overlay.';

/**
 * Closes every overlay that is open over a page, from outside the background. Their sessions go first: a form that still sends
 * what was typed in it is refused, and keeps no draft.
 */
export async function closeOpenOverlays(): Promise<void> {
  const sessions = await sessionArea.list(prefix);
  await Promise.all(Object.keys(sessions).map((key) => sessionArea.delete(key)));
  await Promise.all(
    Object.entries(sessions).map(async ([key, session]) => {
      const { tabId } = session as { readonly tabId?: unknown };
      if (typeof tabId !== 'number') return;
      const nonce = key.slice(prefix.length);
      // Its page may long be another one.
      await sendToTab(tabId, { type: 'overlayHost.close', data: { nonce } }).catch(() => undefined);
    }),
  );
}
