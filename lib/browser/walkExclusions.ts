import * as z from 'zod/mini';
import { browser } from './browser';

// What walkthroughs leave out of their recording, as the person has set it in this browser.

const key = 'walkExclusions';
const list = z.object({ kinds: z.array(z.string()), own: z.array(z.string()), allowed: z.array(z.string()) });
export type WalkExclusions = z.infer<typeof list>;

/** `allKinds` are left out as long as nobody has chosen. */
export async function readWalkExclusions(allKinds: readonly string[]): Promise<WalkExclusions> {
  const found = list.safeParse((await browser.storage.local.get(key))[key]);
  return found.success ? found.data : { kinds: [...allKinds], own: [], allowed: [] };
}

export async function writeWalkExclusions(exclusions: WalkExclusions): Promise<void> {
  await browser.storage.local.set({ [key]: list.parse(exclusions) });
}
