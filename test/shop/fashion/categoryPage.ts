import { type Html, html } from '../html';
import { say } from '../language';
import type { PageRequest } from '../site';
import { breadcrumb } from './breadcrumb';
import { shopPage } from './layout';
import { productCard } from './productCard';
import type { Category, Product, Shop } from './shop';
import { breadcrumbData, productListData } from './structuredData';
import { WORDS } from './words';

const ORDERS = [
  { id: 'picked', label: WORDS.sortPicked },
  { id: 'price', label: WORDS.sortPrice },
  { id: 'rating', label: WORDS.sortRating },
] as const;

function sorted(products: readonly Product[], order: string): readonly Product[] {
  if (order === 'price') return products.toSorted((one, other) => one.price - other.price);
  if (order === 'rating') return products.toSorted((one, other) => other.rating.value - one.rating.value);
  return products;
}

export function categoryPage(shop: Shop, request: PageRequest, category: Category): Html {
  const { language } = request;
  const path = `/${language}/category/${category.id}`;
  const order = request.query.get('sort') ?? 'picked';
  const own = shop.products.filter((product) => product.category === category.id);
  const others = shop.products.filter((product) => product.category !== category.id);
  const crumbs = [
    { name: say(WORDS.home, language), path: `/${language}/` },
    { name: say(category.name, language), path },
  ];
  const main = html`${breadcrumb(crumbs, language)}
<header class="page-head"><h1>${say(category.name, language)}</h1><p>${say(category.intro, language)}</p></header>
<div class="list-bar"><p>${own.length} ${say(WORDS.pieces, language)}</p>
  <ul aria-label="${say(WORDS.sortBy, language)}">${ORDERS.map((each) => html`<li><a href="${path}?sort=${each.id}"${each.id === order && html` aria-current="true"`}>${say(each.label, language)}</a></li>`)}</ul></div>
<ul class="grid">${sorted(own, order).map((product) => productCard(product, language))}</ul>
<section class="also" aria-labelledby="also"><h2 id="also">${say(WORDS.alsoLike, language)}</h2>
<ul class="grid">${others.slice(0, 3).map((product) => productCard(product, language))}</ul></section>`;
  return shopPage(shop, request, {
    title: say(category.name, language),
    description: say(category.intro, language),
    name: 'category',
    structuredData: [breadcrumbData(request, crumbs), productListData(request, own)],
    main,
  });
}
