import type { ShownAnchor } from '@/lib/messaging/shownAnchors';
import { findAnchor, type SearchedPage } from '@/lib/page/anchoring/findAnchor';
import type { FoundAnchor } from '@/lib/page/anchoring/foundAnchor';
import { searchedTexts } from '@/lib/page/anchoring/searchedTexts';

/** What looking for all of them may take of the page's time, and how long it goes without a rest, in milliseconds. */
const budgetMs = 200;
const stretchMs = 12;

/** Not in every browser, and not in TypeScript's library: https://wicg.github.io/scheduling-apis/. */
interface Scheduling {
  readonly scheduler?: { yield?(): Promise<void> };
}

/**
 * Finds all anchors in the page, and lets the page work in between. Null once the signal has ended it: what was read then is of a page
 * that has changed.
 */
export async function findAll(
  document: Document,
  entries: readonly ShownAnchor[],
  signal: AbortSignal,
): Promise<Map<string, FoundAnchor> | null> {
  let spent = 0;
  let since = performance.now();
  const rest = async () => {
    const stretch = performance.now() - since;
    if (stretch < stretchMs) return;
    spent += stretch;
    await ((globalThis as Scheduling).scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)));
    since = performance.now();
  };
  const isOver = () => spent + performance.now() - since >= budgetMs;

  const texts: SearchedPage['texts'][number][] = [];
  for (const text of searchedTexts(document)) {
    texts.push(text);
    if (isOver()) break;
    await rest();
    if (signal.aborted) return null;
  }
  const found = new Map<string, FoundAnchor>();
  for (const { id, anchor, target } of entries) {
    found.set(id, findAnchor({ document, texts }, { anchor, target }, isOver));
    await rest();
    if (signal.aborted) return null;
  }
  return found;
}
