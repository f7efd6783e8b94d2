import { v7 as uuidV7 } from 'uuid';
import * as z from 'zod/mini';
import { browser } from './browser';

const key = 'browserSessionId';

/**
 * An id that lasts as long as the browser runs: tab ids start anew with each run, so whatever is bound to a tab is bound to
 * this as well. Two contexts that ask at the same first moment agree on whichever was written last.
 */
export async function browserSessionId(): Promise<string> {
  const read = async () => z.uuid().safeParse((await browser.storage.session.get(key))[key]);
  const known = await read();
  if (known.success) return known.data;
  await browser.storage.session.set({ [key]: uuidV7() });
  return z.uuid().parse((await read()).data);
}
