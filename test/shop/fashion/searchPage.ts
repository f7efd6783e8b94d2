import { type Html, html } from '../html';
import { quoted, say } from '../language';
import type { PageRequest } from '../site';
import { shopPage } from './layout';
import { productCard } from './productCard';
import { bestSeller, type Product, type Shop } from './shop';
import { WORDS } from './words';

function matches(product: Product, words: readonly string[], request: PageRequest): boolean {
  const text = [product.name, product.description, product.colour].map((each) => say(each, request.language)).join(' ');
  const searched = text.toLowerCase();
  return words.some((word) => searched.includes(word));
}

/** Search within the shop; its first place is paid for. */
export function searchPage(shop: Shop, request: PageRequest): Html {
  const { language } = request;
  const query = (request.query.get('q') ?? '').trim();
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 2);
  const found = words.length > 0 ? shop.products.filter((product) => matches(product, words, request)) : shop.products;
  const sponsored = shop.products.find((product) => !found.includes(product)) ?? bestSeller(shop);
  const shown = found.length > 0 ? found : shop.products.slice(0, 3);
  const heading = found.length > 0 ? WORDS.resultsFor : WORDS.nothingFor;
  const title = query ? `${say(heading, language)} ${quoted(query, language)}` : say(WORDS.search, language);
  const main = html`<header class="page-head"><h1>${title}</h1>${found.length === 0 && html`<p>${say(WORDS.lookAt, language)}</p>`}</header>
<div class="list-bar"><p>${found.length} ${say(WORDS.pieces, language)}</p></div>
<ul class="grid">${productCard(sponsored, language, true)}${shown.filter((product) => product !== sponsored).map((product) => productCard(product, language))}</ul>`;
  return shopPage(shop, request, {
    title,
    name: 'search',
    head: html`<meta name="robots" content="noindex">`,
    canonicalPath: query ? `/search?q=${encodeURIComponent(query)}` : '/search',
    main,
  });
}
