import type { PageKindId } from '@/lib/journey/catalogues/pageKinds';
import type { PageFacts } from '@/lib/journey/schemas/page';
import { attempt } from './attempt';
import { type Budget, createBudget } from './budget';
import { canonicalAddress } from './canonicalAddress';
import { sourceInSteps } from './declared/collectSource';
import type { PageSource } from './declared/pageSource';
import { factsInSteps } from './facts/readFacts';
import { freshSource } from './freshSource';
import { readKind } from './kind/readKind';
import { loadedAddress } from './loadedAddress';
import { wellFormed } from './pageText';
import { readPageTitle } from './pageTitle';
import { readContext } from './readContext';
import { inSlicesOfPage } from './slicesOfPage';
import { atOnce, type Steps } from './steps';

/** What the second, thorough reading of a page gives. Plain JSON, since it crosses from the page's tab. */
export interface PageDetails {
  /** The address as read, to be compared with the page's own before use: the page may have gone on. */
  readonly url: string;
  /** What the tab is called; '' for nothing. A page that changes its address without loading may write it only then. */
  readonly pageTitle: string;
  /** The best name of the site: whose page it is. */
  readonly siteName: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly canonicalUrl: string | null;
  /** The headline of the page's main thing (a product's name, an article's headline), without the site's name. */
  readonly title: string | null;
  readonly kind: { readonly id: PageKindId; readonly confidence: number } | null;
  readonly facts: PageFacts;
  readonly context: {
    readonly market: string | null;
    readonly signedIn: boolean | null;
    readonly consentGiven: boolean | null;
  };
  /** Whether the time ran out before everything was read. */
  readonly isCutOff: boolean;
}

export interface DetailsOptions {
  /** What reading may take of the page's time. Default 300. */
  readonly budgetMs?: number;
  /** Milliseconds from any start. Default: the page's own clock. */
  readonly clock?: () => number;
  /** The address that the document was loaded at. Default: as the browser says. */
  readonly loadedUrl?: string;
}

/** Reads a page thoroughly, in one go: its kind, its facts, whose it is. Never throws; what cannot be read is null. */
export function readDetails(document: Document, url: string, options: DetailsOptions = {}): PageDetails {
  return atOnce(detailsOf(document, url, createBudget(options.budgetMs ?? 300, options.clock), options.loadedUrl));
}

/** The same in slices, so that the page goes on meanwhile. */
export function readDetailsInSlices(document: Document, url: string): Promise<PageDetails> {
  return inSlicesOfPage((budget) => detailsOf(document, url, budget));
}

function* detailsOf(document: Document, url: string, budget: Budget, loadedAt?: string): Steps<PageDetails> {
  const collected = yield* sourceInSteps(document, url, budget);
  yield;
  const loadedUrl = loadedAt ?? loadedAddress(document);
  const source = attempt(() => freshSource(collected, loadedUrl), collected);
  yield;
  const context = attempt(() => readContext(source), { signedIn: null, consentGiven: null });
  yield;
  const kind = attempt(() => readKind(source, context.signedIn), null);
  yield;
  const { facts, siteName, language, title, market } = yield* factsInSteps(source, kind);
  yield;
  return wellFormedDeep({
    url,
    pageTitle: attempt(() => readPageTitle(document), ''),
    siteName,
    language,
    canonicalUrl: attempt(() => canonicalAddress(document, url, loadedUrl, declaredAddress(collected)), null),
    title,
    kind,
    facts,
    context: { market, ...context },
    isCutOff: budget.isCutOff,
  });
}

function declaredAddress({ links }: PageSource): string | null {
  return links.find(({ rel }) => rel.includes('canonical'))?.href ?? null;
}

/** The same with every text well formed: messages, JSON and the database each do something else with half a character. */
function wellFormedDeep<Value>(value: Value): Value;
function wellFormedDeep(value: unknown): unknown {
  if (typeof value === 'string') return wellFormed(value);
  if (Array.isArray(value)) return value.map(wellFormedDeep);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, wellFormedDeep(each)]));
}
