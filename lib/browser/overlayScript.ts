import { answerMessages } from './answerMessages';
import type { MessageSender } from './backgroundEvents';
import { browser } from './browser';

/**
 * Messages that the background sends to this content script, until the signal ends it. A listener that answers null leaves
 * the message to other scripts.
 */
export function onMessageFromBackground(
  listener: (message: unknown) => Promise<unknown> | null,
  signal: AbortSignal,
): void {
  const onMessage = answerMessages((message, sender: MessageSender) => {
    // Pages of the extension in a tab have one, and never speak to content scripts.
    return sender.id === browser.runtime.id && sender.tab === undefined ? listener(message) : null;
  });
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    // It is gone by itself where the extension is.
    if (extensionIsAlive()) browser.runtime.onMessage.removeListener(onMessage);
  });
}

/** False once the extension was updated, switched off or removed: its scripts stay in pages, but nobody hears them. */
export function extensionIsAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
