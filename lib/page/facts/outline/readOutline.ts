import type { Budget } from '../../budget';
import type { Steps } from '../../steps';
import { bodyOf, titleOf } from '../../untampered';
import { chooseMainHeading } from './mainHeading';
import { emptyOutline, type PageOutline } from './pageOutline';
import { type ListReading, walkPage } from './walkPage';

/** Reads what a page shows, in one walk through it; of long lists all that it can, or their beginning and end alone. */
export function* readOutline(
  document: Document,
  meta: ReadonlyMap<string, readonly string[]>,
  budget: Budget,
  lists: ListReading,
): Steps<PageOutline> {
  const body: Element | null = bodyOf(document);
  if (!body) return emptyOutline;
  const walked = yield* walkPage(body, budget, lists);
  yield;
  const headings = walked.blocks.filter(({ heading }) => heading !== null);
  const titles = [...(meta.get('og:title') ?? []), ...(meta.get('twitter:title') ?? []), titleOf(document)];
  return { ...walked, headings, mainHeading: chooseMainHeading(walked.blocks, titles) };
}
