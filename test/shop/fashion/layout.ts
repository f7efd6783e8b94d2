import { type DocumentParts, document, otherLanguageAddress } from '../document';
import { type Html, html } from '../html';
import { LANGUAGE_NAMES, otherLanguage, say } from '../language';
import { mark } from '../picture/mark';
import type { PageRequest } from '../site';
import { readBasket } from './basket';
import type { Shop } from './shop';
import { WORDS } from './words';

export interface ShopPageParts
  extends Pick<DocumentParts, 'image' | 'kind' | 'canonicalPath' | 'structuredData' | 'head'> {
  readonly title: string;
  readonly description?: string;
  /** Names the page for the style sheet: `page-product`. */
  readonly name: string;
  readonly main: Html;
}

function consentBanner(shop: Shop, request: PageRequest): Html | null {
  if (!shop.asksConsent || request.cookies.has('consent')) return null;
  const { language } = request;
  const back = `/${language}${request.page}`;
  return html`<form class="consent" method="post" action="/${language}/consent" aria-label="${say({ en: 'Cookies', fr: 'Cookies' }, language)}">
    <input type="hidden" name="back" value="${back}">
    <p>${say(WORDS.consent, language)}</p>
    <div class="consent-choices"><button name="choice" value="all">${say(WORDS.acceptAll, language)}</button>
    <button class="quiet" name="choice" value="none">${say(WORDS.refuse, language)}</button></div>
  </form>`;
}

/** A page of a shop, with its notice, masthead and footer. */
export function shopPage(shop: Shop, request: PageRequest, parts: ShopPageParts): Html {
  const { language } = request;
  const root = `/${language}`;
  const other = otherLanguage(language);
  const count = readBasket(shop, request).reduce((sum, line) => sum + line.quantity, 0);
  const sections = shop.categories.map((category) => {
    const path = `/category/${category.id}`;
    const current = request.page === path && html` aria-current="page"`;
    return html`<li><a href="${root}${path}"${current}>${say(category.name, language)}</a></li>`;
  });
  const body = html`<a class="skip" href="#main">${say(WORDS.skip, language)}</a>
<p class="notice">${say(shop.notice, language)}</p>
<header class="masthead">
  <a class="logo" href="${root}/">${mark(shop.id)}<span>${shop.name}</span></a>
  <nav class="sections" aria-label="${say(WORDS.sections, language)}"><ul>${sections}</ul></nav>
  <form class="search" role="search" action="${root}/search">
    <input type="search" name="q" aria-label="${say(WORDS.search, language)}" placeholder="${say(WORDS.searchFor, language)}" value="${request.page === '/search' && request.query.get('q')}">
    <button>${say(WORDS.search, language)}</button>
  </form>
  <ul class="tools">
    <li><a href="${otherLanguageAddress(request)}" hreflang="${other}" lang="${other}">${LANGUAGE_NAMES[other]}</a></li>
    <li><a href="${root}/help">${say(WORDS.help, language)}</a></li>
    <li><a class="basket-link" href="${root}/basket">${say(WORDS.basket, language)} <span class="count">${count}</span></a></li>
  </ul>
</header>
<main id="main" tabindex="-1">
${parts.main}
</main>
<footer class="footer">
  <div class="footer-brand"><p class="footer-name">${shop.name}</p><p>${say(shop.about, language)}</p></div>
  <ul>${shop.help.map((topic) => html`<li><a href="${root}/help#${topic.id}">${say(topic.question, language)}</a></li>`)}</ul>
  <ul>
    <li><a href="${request.url('flanou', `${root}/`)}">Flanou</a></li>
    <li><a href="${request.url('parlavis', `${root}/company/${shop.id}`)}">Parlavis</a></li>
    <li><a href="${request.url('index', '/')}">${say({ en: 'All sample sites', fr: 'Tous les sites d’exemple' }, language)}</a></li>
  </ul>
  <p class="sample">${say(WORDS.sample, language)}</p>
</footer>
${consentBanner(shop, request)}`;
  return document(request, {
    ...parts,
    title: parts.name === 'home' ? parts.title : `${parts.title} | ${shop.name}`,
    siteName: shop.name,
    description: parts.description ?? say(shop.about, language),
    style: shop.id,
    bodyClass: `shop page-${parts.name}`,
    body,
  });
}
