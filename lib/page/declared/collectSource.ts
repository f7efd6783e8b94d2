import { attempt } from '../attempt';
import type { Budget } from '../budget';
import { emptyOutline, type PageOutline } from '../facts/outline/pageOutline';
import { readOutline } from '../facts/outline/readOutline';
import type { ListReading } from '../facts/outline/walkPage';
import { atOnce, attemptSteps, type Steps } from '../steps';
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
  return collect(document, url, budget, 'whole').source;
}

/** The same with what the page shows read as well, of long lists their beginning and end, and with stops at which others may have their turn. */
export function* sourceInSteps(document: Document, url: string, budget: Budget): Steps<PageSource> {
  const { source, readShown } = collect(document, url, budget, 'beginning');
  yield;
  yield* readShown();
  return source;
}

function collect(document: Document, url: string, budget: Budget, lists: ListReading) {
  let outline: PageOutline | null = null;
  const meta = attempt(() => metaContents(document, budget), new Map<string, string[]>());
  const source: PageSource = {
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
      outline ??= atOnce(outlineInSteps());
      return outline;
    },
  };
  return { source, readShown };

  function outlineInSteps(): Steps<PageOutline> {
    return attemptSteps(readOutline(document, meta, budget, lists), emptyOutline);
  }

  function* readShown(): Steps<void> {
    outline ??= yield* outlineInSteps();
  }
}
