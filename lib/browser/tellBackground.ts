import { browser } from './browser';

/** Sends a message to the background without asking for an answer; nobody hears it where the background is gone. */
export function tellBackground(message: unknown): void {
  void browser.runtime.sendMessage(message).catch(() => undefined);
}
