import * as z from 'zod/mini';
import { browser } from './browser';

/** What is printed on five keys in a row, one character or a few each. */
export type KeyCaps = readonly [string, string, string, string, string];

const cap = z.string().check(z.minLength(1), z.maxLength(4));
const keyCaps = z.array(cap).check(z.minLength(5), z.maxLength(5));
/** Not among the settings: nobody sets it, and nothing has to be read again when it changes. */
const storageKey = 'keyboard.emotionKeyCaps';

/** Keeps what a page of the extension has read of the keyboard, for where the browser does not tell it. Never rejects: without it a guess must do. */
export async function rememberKeyCaps(caps: KeyCaps): Promise<void> {
  await browser.storage.local.set({ [storageKey]: caps }).catch(() => undefined);
}

/** What was last remembered; null where there is nothing that can be used. Never rejects. */
export async function rememberedKeyCaps(): Promise<KeyCaps | null> {
  const stored = await browser.storage.local.get(storageKey).catch(() => ({}) as Record<string, unknown>);
  const parsed = keyCaps.safeParse(stored[storageKey]);
  return parsed.success ? (parsed.data as unknown as KeyCaps) : null;
}
