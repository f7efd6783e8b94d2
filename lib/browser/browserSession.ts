import { v7 as uuidV7 } from 'uuid';
import * as z from 'zod/mini';
import { browser } from './browser';

const key = 'browserSessionId';

/**
 * An id that lasts as long as the browser runs: tab ids start anew with each run, so whatever is bound to a tab is bound to
 * this as well.
 */
export async function browserSessionId(): Promise<string> {
  // Popup and background may be the first to ask at the same moment: whoever has the lock mints it, the others read it then.
  return (await read()) ?? navigator.locks.request(key, async () => (await read()) ?? mint());
}

async function read(): Promise<string | null> {
  const known = z.uuid().safeParse((await browser.storage.session.get(key))[key]);
  return known.success ? known.data : null;
}

async function mint(): Promise<string> {
  await browser.storage.session.set({ [key]: uuidV7() });
  // Private windows have locks of their own in Firefox: whichever was written last counts.
  return z.uuid().parse(await read());
}
