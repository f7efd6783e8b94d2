import * as z from 'zod/mini';
import { wordsWithoutTyped } from '@/lib/capture/withoutTyped';

export interface TitleCheckDeps {
  /** Runs what reads the names that were typed in a tab's page. Rejects where no script may run: nothing of the page's is typed into there. */
  readonly readNames: (tabId: number) => Promise<unknown>;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** A page that asks something does not answer before it is answered, and the walk is not to wait for that. */
const patienceMs = 500;
/** More than is kept of a title: some pages write all that they are about into it. */
const longestTitle = 5_000;
const names = z.array(z.string());

/** Makes what takes out of a tab's title what was typed into its page; '' where the page does not say what that is. Never rejects. */
export function createTitleCheck({ readNames, wait }: TitleCheckDeps) {
  return async (tabId: number, title: string): Promise<string> => {
    const read = readNames(tabId).catch(() => []);
    const typed = names.safeParse(await Promise.race([read, wait(patienceMs)])).data;
    return typed ? wordsWithoutTyped(title.slice(0, longestTitle), typed) : '';
  };
}
