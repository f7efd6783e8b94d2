import { type Html, html } from '../html';
import { formatPrice, say } from '../language';
import type { PageRequest } from '../site';
import { type BasketLine, readBasket, totals, writeBasket } from './basket';
import { shopPage } from './layout';
import { productCard } from './productCard';
import { productPath, type Shop } from './shop';
import { WORDS } from './words';

function basketRow(lines: readonly BasketLine[], index: number, request: PageRequest): Html | null {
  const line = lines[index];
  if (!line) return null;
  const { language } = request;
  const name = say(line.product.name, language);
  const remaining = writeBasket(lines.filter((_, other) => other !== index));
  return html`<li class="line"><a href="${productPath(line.product, language)}"><img src="/picture/${line.product.slug}/plain.svg" alt="" width="120" height="150"></a>
    <div><p class="line-name"><a href="${productPath(line.product, language)}">${name}</a></p>
    <p class="line-meta">${line.size && html`${say(WORDS.size, language)} ${line.size} · `}${say(WORDS.quantity, language)} ${line.quantity}</p>
    <form method="post" action="/${language}/basket"><input type="hidden" name="items" value="${remaining}"><button class="link" aria-label="${say(WORDS.remove, language)}: ${name}">${say(WORDS.remove, language)}</button></form></div>
    <p class="price">${formatPrice(line.product.price * line.quantity, language)}</p></li>`;
}

export function basketPage(shop: Shop, request: PageRequest): Html {
  const { language } = request;
  const lines = readBasket(shop, request);
  const sums = totals(shop, lines);
  const later = say(WORDS.atNextStep, language);
  const delivery = sums.delivery === 0 ? say(WORDS.free, language) : formatPrice(sums.delivery, language);
  const tells = shop.delivery.firstShown === 'product';
  const full = html`<div class="basket"><ul class="lines">${lines.map((_, index) => basketRow(lines, index, request))}</ul>
  <aside class="sum"><dl><dt>${say(WORDS.subtotal, language)}</dt><dd>${formatPrice(sums.goods, language)}</dd>
    <dt>${say(WORDS.delivery, language)}</dt><dd>${tells ? delivery : later}</dd>
    <dt class="sum-all">${say(WORDS.total, language)}</dt><dd class="sum-all">${formatPrice(tells ? sums.all : sums.goods, language)}</dd></dl>
    <a class="button" href="/${language}/checkout">${say(WORDS.checkOut, language)}</a><p class="promise">${say(shop.returns, language)}</p></aside></div>`;
  const empty = html`<p class="empty">${say(WORDS.emptyBasket, language)} <a href="/${language}/">${say(WORDS.backToShop, language)}</a></p>
<section class="also"><h2>${say(WORDS.alsoLike, language)}</h2><ul class="grid">${shop.products.slice(0, 3).map((product) => productCard(product, language))}</ul></section>`;
  const main = html`<header class="page-head"><h1>${say(WORDS.basket, language)}</h1></header>${lines.length > 0 ? full : empty}`;
  return shopPage(shop, request, { title: say(WORDS.basket, language), name: 'basket', main });
}
