import { browser } from './browser';

/**
 * Messages that the background sends to this content script, until the signal ends it. A listener that answers null leaves
 * the message to other scripts.
 */
export function onMessageFromBackground(
  listener: (message: unknown) => Promise<unknown> | null,
  signal: AbortSignal,
): void {
  const onMessage = (message: unknown, sender: { id?: string; tab?: unknown }) => {
    // Pages of the extension in a tab have one, and never speak to content scripts.
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return undefined;
    return listener(message) ?? undefined;
  };
  const event = browser.runtime.onMessage as unknown as {
    addListener(listener: typeof onMessage): void;
    removeListener(listener: typeof onMessage): void;
  };
  event.addListener(onMessage);
  signal.addEventListener('abort', () => event.removeListener(onMessage));
}

/** False once the extension was updated, switched off or removed: its scripts stay in pages, but nobody hears them. */
export function extensionIsAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
