import { html } from '../html';
import { isLanguage, say } from '../language';
import { scentAdvert } from '../picture/advert';
import { blockHero, duneHero } from '../picture/hero';
import { productPicture, VIEWS } from '../picture/productPicture';
import { htmlReply, type PageRequest, type Reply, redirectReply, type SiteRequest, svgReply } from '../site';
import { addLine, basketCookie, readBasket, readOrder, writeBasket } from './basket';
import { basketPage } from './basketPage';
import { categoryPage } from './categoryPage';
import { checkoutPage, stepPath } from './checkoutPage';
import { helpPage } from './helpPage';
import { homePage } from './homePage';
import { shopPage } from './layout';
import { loyaltyFrame } from './loyaltyFrame';
import { orderPage } from './orderPage';
import { productPage } from './productPage';
import { searchPage } from './searchPage';
import { findProduct, type Shop } from './shop';
import { WORDS } from './words';

/** The pictures of a shop: `/picture/...`. */
export function shopPicture(shop: Shop, request: SiteRequest): Reply | null {
  if (request.path === '/picture/hero.svg') {
    return svgReply(shop.id === 'aubelune' ? duneHero(shop.name) : blockHero(shop.name));
  }
  const [, bannerLanguage] = /^\/picture\/scent-(en|fr)\.svg$/.exec(request.path) ?? [];
  if (isLanguage(bannerLanguage)) return svgReply(scentAdvert(bannerLanguage));
  const [, slug = '', wanted = ''] = /^\/picture\/([a-z]+)\/([a-z]+)\.svg$/.exec(request.path) ?? [];
  const product = findProduct(shop, slug);
  const view = VIEWS.find((each) => each === wanted);
  return product && view ? svgReply(productPicture(product.name.en, product.picture, view)) : null;
}

/** Only a path of this very site may be returned to. */
function safeBack(written: string | null, fallback: string): string {
  return written?.startsWith('/') && !written.startsWith('//') ? written : fallback;
}

function answerForm(shop: Shop, request: PageRequest): Reply | null {
  const { form, language, page } = request;
  const root = `/${language}`;
  if (page === '/basket') {
    const items = form.get('items');
    const product = findProduct(shop, form.get('slug') ?? '');
    const before = readBasket(shop, items === null ? request : { ...request, query: new URLSearchParams({ items }) });
    const quantity = Number.parseInt(form.get('quantity') ?? '1', 10) || 1;
    const lines = product ? addLine(before, product, form.get('size') ?? '', quantity) : before;
    return redirectReply(`${root}/basket`, { 'set-cookie': basketCookie(lines) });
  }
  if (page === '/consent') {
    const choice = form.get('choice') === 'all' ? 'all' : 'none';
    const cookie = `consent=${choice}; Path=/; SameSite=Lax; Max-Age=604800`;
    return redirectReply(safeBack(form.get('back'), `${root}/`), { 'set-cookie': cookie });
  }
  const step = shop.checkoutSteps.find((each) => stepPath(shop, each) === page);
  if (step) {
    const next = shop.checkoutSteps[shop.checkoutSteps.indexOf(step) + 1];
    if (next) return redirectReply(`${root}${stepPath(shop, next)}`);
    const bought = encodeURIComponent(writeBasket(readOrder(shop, request)));
    return redirectReply(`${root}/order?bought=${bought}`, { 'set-cookie': basketCookie([]) });
  }
  if (page === '/help' || page === '/alert' || page === '/survey') return redirectReply(`${root}/help?sent=1`);
  return null;
}

function missingPage(shop: Shop, request: PageRequest): Reply {
  const title = say(WORDS.notFound, request.language);
  const main = html`<header class="page-head"><h1>${title}</h1><p><a href="/${request.language}/">${say(WORDS.backToShop, request.language)}</a></p></header>`;
  return htmlReply(shopPage(shop, request, { title, name: 'missing', main }), 404);
}

/** Answers any page of a fashion shop. */
export function shopRoutes(shop: Shop, request: PageRequest): Reply {
  const { page } = request;
  if (request.method === 'POST') return answerForm(shop, request) ?? missingPage(shop, request);
  if (page === '/') return htmlReply(homePage(shop, request));
  if (page === '/search') return htmlReply(searchPage(shop, request));
  if (page === '/basket') return htmlReply(basketPage(shop, request));
  if (page === '/order') return htmlReply(orderPage(shop, request));
  if (page === '/help') return htmlReply(helpPage(shop, request));
  if (page === '/frame/loyalty') return htmlReply(loyaltyFrame(shop, request));
  const step = shop.checkoutSteps.find((each) => stepPath(shop, each) === page);
  if (step) return htmlReply(checkoutPage(shop, request, step));
  const [, kind, id = ''] = /^\/(category|product)\/([a-z]+)$/.exec(page) ?? [];
  const category = shop.categories.find((each) => each.id === id);
  if (kind === 'category' && category) return htmlReply(categoryPage(shop, request, category));
  const product = findProduct(shop, id);
  if (kind === 'product' && product) return htmlReply(productPage(shop, request, product));
  return missingPage(shop, request);
}
