import type { Budget } from '../budget';
import { attributeOf, elementsNamed } from '../untampered';
import type { PageLink } from './pageSource';

const maxElements = 1000;
const maxLength = 4000;

const telling = /canonical|alternate|author|shortlink|search|amphtml|license|next|prev|me\b|home|index/;

/** The `<link>` elements that say what the page is: canonical, alternate, author, shortlink, search and such; not style sheets and icons. */
export function pageLinks(document: Document, url: string, budget: Budget): PageLink[] {
  const links: PageLink[] = [];
  for (const element of elementsNamed(document, 'link', maxElements)) {
    if (budget.isSpent()) break;
    const rel = attributeOf(element, 'rel')?.toLowerCase() ?? '';
    if (!telling.test(rel)) continue;
    const href = attributeOf(element, 'href') ?? null;
    if (href === null || href.length > maxLength || !URL.canParse(href, url)) continue;
    links.push({
      rel: rel.split(/\s+/).filter(Boolean).slice(0, 10),
      href: new URL(href, url).href,
      hreflang: attributeOf(element, 'hreflang'),
    });
  }
  return links;
}
