import { createBudget } from '@/lib/page/budget';
import { collectSource } from '@/lib/page/declared/collectSource';
import type { PageSource } from '@/lib/page/declared/pageSource';
import { type FactsReading, readFacts } from '@/lib/page/facts/readFacts';

/** Long enough that the clock never decides a test. */
const budgetMs = 60_000;

export function sourceOfHtml(html: string, url = 'https://www.klafti.example/'): PageSource {
  return collectSource(new DOMParser().parseFromString(html, 'text/html'), url, createBudget(budgetMs));
}

/** What is read of a page with this markup at this address. */
export function factsOfHtml(html: string, url = 'https://www.klafti.example/'): FactsReading {
  return readFacts(sourceOfHtml(html, url));
}

/** The same read in a window, where alone style sheets hold. The page stays in it. */
export function factsInWindow(html: string, url = 'https://www.klafti.example/'): FactsReading {
  const { documentElement } = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.innerHTML = documentElement.innerHTML;
  document.documentElement.lang = documentElement.lang;
  return readFacts(collectSource(document, url, createBudget(budgetMs)));
}

/** The values alone, without where they were read. */
export function valuesOfHtml(html: string, url?: string): Record<string, unknown> {
  const { facts, siteName, language, title, market } = factsOfHtml(html, url);
  const values = Object.entries(facts).map(([name, fact]) => [
    name,
    fact === null || fact === undefined ? null : (fact as { value: unknown }).value,
  ]);
  return { ...Object.fromEntries(values), siteName, language, title, market };
}
