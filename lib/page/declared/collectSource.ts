import { attempt } from '../attempt';
import type { Budget } from '../budget';
import { emptyOutline, type PageOutline } from '../facts/outline/pageOutline';
import { readOutline } from '../facts/outline/readOutline';
import { jsonLdItems } from './jsonLd';
import { markupItems, microdata, rdfa } from './markupItems';
import { metaContents } from './metaContents';
import { pageLinks } from './pageLinks';
import type { PageSource } from './pageSource';

/**
 * Collects what a page declares, for all of its readers. Never throws: a page that breaks one syntax loses what it says in that one. Nothing of
 * the page is run, and nothing of it is kept beyond the limits of each collector.
 */
export function collectSource(document: Document, url: string, budget: Budget): PageSource {
  let outline: PageOutline | null = null;
  const meta = attempt(() => metaContents(document, budget), new Map<string, string[]>());
  return {
    document,
    url,
    declared: [
      ...attempt(() => jsonLdItems(document, budget), []),
      ...attempt(() => markupItems(document, microdata, budget), []),
      ...attempt(() => markupItems(document, rdfa, budget), []),
    ],
    meta,
    links: attempt(() => pageLinks(document, url, budget), []),
    budget,
    get outline() {
      outline ??= attempt(() => readOutline(document, meta, budget), emptyOutline);
      return outline;
    },
  };
}
