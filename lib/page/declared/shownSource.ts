import type { Budget } from '../budget';
import { emptyOutline, type PageOutline } from '../facts/outline/pageOutline';
import { readOutline } from '../facts/outline/readOutline';
import { atOnce, attemptSteps } from '../steps';
import type { PageSource } from './pageSource';

/** A page by what it shows alone: for readers that need nothing of what it declares, and so need not carry what collects that. Never throws. */
export function shownSource(document: Document, url: string, budget: Budget): PageSource {
  let outline: PageOutline | null = null;
  return {
    ...{ document, url, declared: [], meta: new Map(), links: [], budget },
    get outline() {
      outline ??= atOnce(attemptSteps(readOutline(document, new Map(), budget, 'whole'), emptyOutline));
      return outline;
    },
  };
}
