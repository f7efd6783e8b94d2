import * as z from 'zod/mini';
import { browser } from './browser';

const key = 'walk';
const walk = z.object({
  walkthroughId: z.uuid(),
  /** Whether the pages are logged, or everything is noted by hand. */
  logsPages: z.boolean(),
  /** In which run of the browser its tabs were last told of: another one has other tabs. See `browserSessionId`. */
  sessionId: z.uuid(),
});
export type Walk = z.infer<typeof walk>;

/** Which walkthrough this browser records now; null for none. It outlives the browser. */
export async function readWalk(): Promise<Walk | null> {
  const found = walk.safeParse((await browser.storage.local.get(key))[key]);
  return found.success ? found.data : null;
}

export async function writeWalk(followed: Walk | null): Promise<void> {
  if (followed === null) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: followed });
}

/** Calls back with what is recorded, now and whenever that changes, in whichever context; returns the unsubscription. */
export function watchWalk(listener: (followed: Walk | null) => void): () => void {
  const tell = () => void readWalk().then(listener);
  const onChanged = (changes: Record<string, unknown>) => {
    if (key in changes) tell();
  };
  browser.storage.local.onChanged.addListener(onChanged);
  tell();
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
