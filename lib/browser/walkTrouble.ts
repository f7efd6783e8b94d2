import { browser } from './browser';

const key = 'walkTrouble';

/**
 * Says to the pages that show the walkthrough why what is recorded cannot be written just now; null once it can. It lies in the session's
 * memory, which needs no room on the disk.
 */
export async function tellWalkTrouble(trouble: string | null): Promise<void> {
  if (trouble === null) await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: trouble });
}

/** Calls back with it, now and whenever it changes; returns the unsubscription. `Trouble` is what the background tells, which alone writes it. */
export function watchWalkTrouble<Trouble extends string>(listener: (trouble: Trouble | null) => void): () => void {
  /** Whether nobody waits any more for what stood there at first. */
  let isOver = false;
  const say = (value: unknown) => listener((value as Trouble | undefined) ?? null);
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'session' ? changes[key] : undefined;
    if (!change) return;
    isOver = true;
    say(change.newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  void browser.storage.session.get(key).then((found) => {
    // What was read may be older than what has changed since.
    if (!isOver) say(found[key]);
  });
  return () => {
    isOver = true;
    browser.storage.onChanged.removeListener(onChanged);
  };
}
