import { type Html, html } from '../html';
import { formatPrice, say } from '../language';
import type { PageRequest } from '../site';
import { readOrder, totals } from './basket';
import { shopPage } from './layout';
import type { Shop } from './shop';
import { WORDS } from './words';

/** The number on every confirmation: nothing is stored, so it never changes. */
const ORDER_NUMBER = '48213';

export function orderPage(shop: Shop, request: PageRequest): Html {
  const { language } = request;
  const lines = readOrder(shop, request);
  const parlavis = request.url('parlavis', `/${language}/company/${shop.id}`);
  const main = html`<section class="thanks"><p class="thanks-mark" aria-hidden="true"></p><h1>${say(WORDS.thanks, language)}</h1>
  <p>${say(WORDS.confirmationSent, language)}</p>
  <dl class="order-facts"><div><dt>${say(WORDS.orderNumber, language)}</dt><dd>${shop.orderPrefix}-${ORDER_NUMBER}</dd></div>
    <div><dt>${say(WORDS.arrival, language)}</dt><dd>${say(shop.delivery.delay, language)}</dd></div>
    <div><dt>${say(WORDS.total, language)}</dt><dd>${formatPrice(totals(shop, lines).all, language)}</dd></div></dl>
  <ul class="lines">${lines.map((line) => html`<li class="line"><img src="/picture/${line.product.slug}/plain.svg" alt="" width="72" height="90"><div><p class="line-name">${say(line.product.name, language)}</p><p class="line-meta">${line.size && html`${say(WORDS.size, language)} ${line.size} · `}${say(WORDS.quantity, language)} ${line.quantity}</p></div><p class="price">${formatPrice(line.product.price * line.quantity, language)}</p></li>`)}</ul>
  <form class="survey" method="post" action="/${language}/survey"><fieldset><legend>${say(WORDS.rateUs, language)}</legend>
    <div>${[1, 2, 3, 4, 5, 6, 7].map((score) => html`<label><input type="radio" name="effort" value="${score}"><span>${score}</span></label>`)}</div></fieldset>
    <button class="button quiet">${say(WORDS.send, language)}</button></form>
  <p><a href="${parlavis}">${say(WORDS.rateOnParlavis, language)}</a> · <a href="/${language}/">${say(WORDS.backToShop, language)}</a></p></section>`;
  return shopPage(shop, request, {
    title: say(WORDS.thanks, language),
    name: 'order',
    head: html`<meta name="robots" content="noindex">`,
    main,
  });
}
