import type { PageKindId } from '@/lib/journey/catalogues/pageKinds';

/** A page drawn for a test: its address, its markup, and what it is. */
export interface DrawnPage {
  readonly name: string;
  readonly kind: PageKindId;
  readonly url: string;
  readonly html: string;
}

interface Parts {
  readonly lang: string;
  readonly title: string;
  readonly head?: string;
  readonly body: string;
}

/** What surrounds the matter of a shop's pages: a search field, a box for logging in, links to basket and help. */
function page({ lang, title, head = '', body }: Parts): string {
  return `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body>
    <header><a href="/">Velin</a><form action="/search"><input type="search" name="q"></form>
      <nav><ul>${['Women', 'Men', 'Home', 'Sale', 'Help', 'Contact', 'Basket (0)'].map((word) => `<li><a href="/${word}">${word}</a></li>`).join('')}</ul></nav></header>
    ${body}
    <footer><a href="/terms">Terms</a><a href="/privacy">Privacy</a><form><label>Newsletter<input type="email" name="newsletter"></label></form></footer>
  </body></html>`;
}

const words =
  'The evening light fell through the tall windows of the old printing house while the last sheets of the day were hung to dry along the wall, and nobody spoke for a while';
const prose = (paragraphs: number) =>
  Array.from({ length: paragraphs }, (_, at) => `<p>${words}, as it had been for ${at + 20} years in a row.</p>`).join(
    '',
  );
const japanese =
  '夕方の光が古い印刷所の高い窓から差し込み、その日最後の紙が壁に沿って干されていた。しばらくの間、誰も口を開かなかった。';

const cards = (count: number, price: (at: number) => string, buy = '') =>
  `<ul class="grid">${Array.from(
    { length: count },
    (_, at) =>
      `<li class="tile"><a href="/i/${at}"><img src="${at}.jpg" alt="Thing ${at}"><h3>Thing number ${at}</h3></a><span class="tile-price">${price(at)}</span>${buy ? `<button class="tile-buy">${buy}</button>` : ''}</li>`,
  ).join('')}</ul>`;
const json = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`;
const links = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `<li><a href="/a/${at}">A headline about matter number ${at} of today</a></li>`,
  ).join('');

export const drawnPages: readonly DrawnPage[] = [
  // Products
  {
    name: 'a product that declares everything',
    kind: 'product',
    url: 'https://shop.example/alba-coat',
    html: page({
      lang: 'en',
      title: 'Alba coat | Velin',
      head: json({
        '@type': 'Product',
        name: 'Alba coat',
        offers: { '@type': 'Offer', price: '240', priceCurrency: 'GBP' },
      }),
      body: '<main><h1>Alba coat</h1><p class="p">£240.00</p><button>Add to bag</button></main>',
    }),
  },
  {
    name: 'a product that declares nothing, in Polish, with many others below',
    kind: 'product',
    url: 'https://sklep.example/plaszcz-alba-48213.html',
    html: page({
      lang: 'pl',
      title: 'Płaszcz Alba - Velin',
      body: `<main><h1>Płaszcz Alba</h1><div class="cena">899,00 zł</div><button>Dodaj do koszyka</button><p>${words}.</p></main><section class="podobne"><h2>Podobne</h2>${cards(12, (at) => `${at + 30},00 zł`)}</section>`,
    }),
  },
  {
    name: 'a product in Japanese whose address says nothing',
    kind: 'product',
    url: 'https://velin.example/jp/alba',
    html: page({
      lang: 'ja',
      title: 'アルバコート | ヴェラン',
      body: '<main><h1>アルバコート</h1><p>￥24,000</p><button>カートに入れる</button></main>',
    }),
  },
  {
    name: 'a product whose type is said to be an article',
    kind: 'product',
    url: 'https://libri.example/la-storia-perduta/2000000043333',
    html: page({
      lang: 'it',
      title: 'La storia perduta - Libri',
      head: '<meta property="og:type" content="article">',
      body: '<main><h1>La storia perduta</h1><p>17,10 €</p><button>Aggiungi al carrello</button></main>',
    }),
  },
  {
    name: 'a product whose title speaks of its reviews',
    kind: 'product',
    url: 'https://shop.example/furniture/pdp/armchair-w005.html',
    html: page({
      lang: 'en',
      title: 'Wide Armchair & Reviews | Velin',
      head: '<meta property="og:type" content="product">',
      body: `<main><h1>Wide Armchair</h1><p class="now">$111.99</p><button>Add to cart</button><section class="reviews"><h2>Customer reviews</h2>${Array.from({ length: 6 }, () => `<p class="review-text">${words}.</p>`).join('')}</section></main>`,
    }),
  },
  {
    name: 'a product that is sold out, in Hebrew',
    kind: 'product',
    url: 'https://shop.example/product/alba',
    html: page({
      lang: 'he',
      title: 'מעיל אלבה',
      head: '<meta property="og:type" content="product"><meta property="product:price:amount" content="899">',
      body: '<main><h1>מעיל אלבה</h1><p>₪899</p><p>אזל מהמלאי</p></main>',
    }),
  },
  {
    name: 'a product reached by an advertisement',
    kind: 'product',
    url: 'https://shop.example/p/alba-coat?gclid=abc&utm_medium=cpc',
    html: page({
      lang: 'en',
      title: 'Alba coat',
      head: json({ '@type': 'Product', name: 'Alba coat', offers: { price: '240', priceCurrency: 'GBP' } }),
      body: '<main><h1>Alba coat</h1><p>£240</p><button>Add to basket</button></main>',
    }),
  },
  // Categories
  {
    name: 'a category with a declared product (a whole range)',
    kind: 'category',
    url: 'https://shop.example/catalog/sugar-1121/',
    html: page({
      lang: 'ru',
      title: 'Сахар — купить с доставкой',
      head: json({
        '@type': 'Product',
        name: 'Сахар',
        offers: { '@type': 'AggregateOffer', lowPrice: 39, highPrice: 400, priceCurrency: 'RUB', offerCount: 48 },
      }),
      body: `<main><h1>Сахар</h1><label>Сортировать</label>${cards(20, (at) => `${at + 39} ₽`, 'В корзину')}</main>`,
    }),
  },
  {
    name: 'a category in Spanish without any declaration',
    kind: 'category',
    url: 'https://tienda.example/mujer/abrigos',
    html: page({
      lang: 'es',
      title: 'Abrigos de mujer | Velin',
      body: `<main><h1>Abrigos</h1><p>48 productos</p><button>Filtrar</button><label>Ordenar por</label>${cards(24, (at) => `${at + 49},95 €`)}</main>`,
    }),
  },
  {
    name: 'a category sorted and turned to its second page',
    kind: 'category',
    url: 'https://shop.example/shoes?page=2&sort=price_asc',
    html: page({
      lang: 'de',
      title: 'Schuhe - Seite 2 | Velin',
      head: '<link rel="prev" href="/shoes">',
      body: `<main><h1>Schuhe</h1><span>Sortieren nach</span>${cards(36, (at) => `${at + 29},99 €`)}</main>`,
    }),
  },
  {
    name: 'a category of which each tile is marked up as a product',
    kind: 'category',
    url: 'https://shop.example/shop/new-in',
    html: page({
      lang: 'en',
      title: 'New In | Velin',
      body: `<main><h1>New In</h1><div>Sort by</div>${Array.from({ length: 12 }, (_, at) => `<div itemscope itemtype="https://schema.org/Product" class="tile"><a href="/p/${at}"><span itemprop="name">Thing number ${at}</span></a><span class="pr">£${at + 10}</span></div>`).join('')}</main>`,
    }),
  },
  // Reviews
  {
    name: 'a film review with stars',
    kind: 'review',
    url: 'https://gazette.example/film/2025/mar/02/the-printer-review',
    html: page({
      lang: 'en',
      title: 'The Printer review – a quiet triumph | Gazette',
      head: `<meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-02">${json({ '@type': 'Review', itemReviewed: { '@type': 'Movie', name: 'The Printer' }, reviewRating: { ratingValue: 4 } })}`,
      body: `<main><article><h1>The Printer review – a quiet triumph</h1><p class="byline">Ann Lee</p>${prose(12)}</article></main>`,
    }),
  },
  {
    name: 'a guide to buying, which is declared as news',
    kind: 'review',
    url: 'https://gear.example/story/best-sleeping-bags',
    html: page({
      lang: 'en',
      title: '11 Best Sleeping Bags (2025), Tested',
      head: `<meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-02">${json({ '@type': 'NewsArticle', headline: '11 Best Sleeping Bags' })}`,
      body: `<main><article><h1>The Best Sleeping Bags for Every Adventure</h1><p class="byline">By Ann Lee</p>${prose(25)}${Array.from({ length: 8 }, (_, at) => `<p class="deal"><a class="btn" href="/x">$${at + 90} at Bazar</a></p>`).join('')}</article></main>`,
    }),
  },
  {
    name: 'a German test report',
    kind: 'review',
    url: 'https://technik.example/tests/klafti-k3',
    html: page({
      lang: 'de',
      title: 'Klafti K3 im Test: Leise und stark',
      head: `${json({ '@type': 'Article', headline: 'Klafti K3 im Test' })}<meta property="article:published_time" content="2025-03-02">`,
      body: `<main><article><h1>Klafti K3 im Test</h1><p class="author">Von Anna Lee</p>${prose(14)}<h2>Fazit</h2>${prose(2)}</article></main>`,
    }),
  },
  {
    name: 'a page of a review site',
    kind: 'review',
    url: 'https://fr.trustpilot.com/review/velin.example',
    html: page({
      lang: 'fr',
      title: 'Avis de Velin | Lisez les avis marchands de velin.example',
      body: `<main><h1>Velin</h1>${Array.from({ length: 8 }, () => `<article class="review-card"><p class="review-text">${words}.</p></article>`).join('')}</main>`,
    }),
  },
  {
    name: 'a place with the opinions of guests',
    kind: 'review',
    url: 'https://guide.example/eat/beach-restaurants/1190-capelayo.html',
    html: page({
      lang: 'en',
      title: 'Capelayo Beach Restaurant | Guide',
      head: `<meta property="og:type" content="restaurant">${json({ '@type': 'Restaurant', name: 'Capelayo', aggregateRating: { ratingValue: 4, reviewCount: 12 }, review: [{ '@type': 'Review' }, { '@type': 'Review' }, { '@type': 'Review' }] })}`,
      body: `<main><h1>Capelayo</h1><section class="reviews"><h2>Reviews</h2>${Array.from({ length: 5 }, () => `<p class="review-body">${words}.</p>`).join('')}</section></main>`,
    }),
  },
  // Articles
  {
    name: 'news with a date in the address',
    kind: 'article',
    url: 'https://giornale.example/cronaca/2025/01/05/news/striscione-sulla-tangenziale-42392/',
    html: page({
      lang: 'it',
      title: 'Striscione sulla tangenziale - Giornale',
      head: json({ '@type': 'NewsArticle', headline: 'Striscione sulla tangenziale' }),
      body: `<main><article><h1>Striscione sulla tangenziale</h1><p class="author">Luca M.</p><time datetime="2025-01-05">5 gennaio</time>${prose(9)}</article></main>`,
    }),
  },
  {
    name: 'news of a judicial review, which judges no product',
    kind: 'article',
    url: 'https://gazette.example/politics/court-grants-judicial-review-of-rail-plan',
    html: page({
      lang: 'en',
      title: 'Court grants judicial review of rail plan - Gazette',
      head: `<meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-02">${json({ '@type': 'NewsArticle', headline: 'Court grants judicial review of rail plan' })}`,
      body: `<main><article><h1>Court grants judicial review of rail plan</h1><p class="byline">Ann Lee</p>${prose(10)}</article></main>`,
    }),
  },
  {
    name: 'a blog post that declares nothing, in Japanese',
    kind: 'article',
    url: 'https://nikki.example/2024/11/insatsujo',
    html: page({
      lang: 'ja',
      title: '印刷所の一日',
      body: `<main><article><h1>印刷所の一日</h1><time datetime="2024-11-02">2024年11月2日</time>${`<p>${japanese.repeat(3)}</p>`.repeat(10)}</article></main>`,
    }),
  },
  {
    name: 'a recipe with stars',
    kind: 'article',
    url: 'https://cuisine.example/recettes/recette_ratatouille_23223.aspx',
    html: page({
      lang: 'fr',
      title: 'Ratatouille : recette facile',
      head: json({ '@type': 'Recipe', name: 'Ratatouille', aggregateRating: { ratingValue: 4.8, reviewCount: 413 } }),
      body: `<main><h1>Ratatouille</h1><p>4,8/5</p><ol>${'<li>Coupez les légumes en dés et faites-les revenir doucement dans l’huile.</li>'.repeat(8)}</ol></main>`,
    }),
  },
  {
    name: 'news about prices',
    kind: 'article',
    url: 'https://gazette.example/business/klafti-to-cut-jobs',
    html: page({
      lang: 'en',
      title: 'Klafti to cut jobs after £40m loss',
      head: '<meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-02">',
      body: `<main><article><h1>Klafti to cut jobs after £40m loss</h1><p class="byline">Ann Lee</p>${prose(10)}<p>Shares fell to £3.20 from £4.10.</p></article></main>`,
    }),
  },
  // Search
  {
    name: 'a search engine',
    kind: 'search',
    url: 'https://www.bing.com/search?q=wool+coat',
    html: page({ lang: 'en', title: 'wool coat - Search', body: `<main><ol>${links(10)}</ol></main>` }),
  },
  {
    name: 'a shop’s own search',
    kind: 'search',
    url: 'https://shop.example/search?q=wool+coat',
    html: page({
      lang: 'en',
      title: 'Search results for "wool coat" | Velin',
      body: `<main><h1>36 results for “wool coat”</h1><div>Sort by</div>${cards(24, (at) => `£${at + 80}`)}</main>`,
    }),
  },
  {
    name: 'a search that says so only in its words, in Czech',
    kind: 'search',
    url: 'https://obchod.example/?s=kabat',
    html: page({
      lang: 'cs',
      title: 'Výsledky vyhledávání pro „kabat“',
      body: `<main><h1>Výsledky vyhledávání: kabat</h1>${cards(9, (at) => `${at + 900} Kč`)}</main>`,
    }),
  },
  {
    name: 'a search without results',
    kind: 'search',
    url: 'https://shop.example/catalogsearch/result/?q=zzzz',
    html: page({
      lang: 'fr',
      title: 'Résultats de recherche pour : zzzz',
      body: '<main><h1>Aucun résultat pour « zzzz »</h1></main>',
    }),
  },
  // Social
  {
    name: 'a post on a network that names itself an article',
    kind: 'social',
    url: 'https://www.instagram.com/p/CPeC-Eenc8l/',
    html: page({
      lang: 'en',
      title: 'Velin on Instagram',
      head: '<meta property="og:type" content="article">',
      body: '',
    }),
  },
  {
    name: 'a company’s page on a network, with a form for logging in',
    kind: 'social',
    url: 'https://fr.linkedin.com/company/velin',
    html: page({
      lang: 'fr',
      title: 'Velin | LinkedIn',
      body: '<main><h1>Velin</h1><h2>À propos</h2><form><input type="password"></form></main>',
    }),
  },
  {
    name: 'a video',
    kind: 'social',
    url: 'https://www.youtube.com/watch?v=abc',
    html: page({
      lang: 'en',
      title: 'Velin: how we fold - YouTube',
      head: '<meta property="og:type" content="video.other">',
      body: '',
    }),
  },
  // Home
  {
    name: 'a shop’s home page full of products',
    kind: 'home',
    url: 'https://shop.example/',
    html: page({
      lang: 'en',
      title: 'Velin | Paper since 1890',
      body: `<main><h1>Paper since 1890</h1>${cards(16, (at) => `£${at + 5}`)}</main>`,
    }),
  },
  {
    name: 'a home page in one of its languages, by a campaign’s e-mail',
    kind: 'home',
    url: 'https://shop.example/fr-FR/index.html?utm_medium=email&utm_source=news',
    html: page({
      lang: 'fr',
      title: 'Velin, papiers fins',
      body: '<main><h2>Nouveautés</h2><h2>Idées cadeaux</h2></main>',
    }),
  },
  {
    name: 'the home page of a newspaper',
    kind: 'home',
    url: 'https://www.jornal.example/',
    html: page({
      lang: 'pt',
      title: 'Jornal: notícias de hoje',
      head: '<meta property="og:type" content="website">',
      body: `<main><ul>${links(120)}</ul></main>`,
    }),
  },
  // Basket, checkout, confirmation
  {
    name: 'an empty basket in German',
    kind: 'cart',
    url: 'https://laden.example/shop/home/cart/-/task/show',
    html: page({
      lang: 'de',
      title: 'Velin - Papier',
      body: '<main><h1>Warenkorb</h1><p>Ihr Warenkorb ist leer.</p></main>',
    }),
  },
  {
    name: 'a full basket in French whose address says nothing',
    kind: 'cart',
    url: 'https://boutique.example/commande/etape1',
    html: page({
      lang: 'fr',
      title: 'Mon panier | Velin',
      body: '<main><h1>Mon panier (2)</h1><table><tr><td>Carnet</td><td><select name="quantity[1]"></select></td><td class="t">12,00 €</td></tr><tr><td>Encre</td><td><select name="quantity[2]"></select></td><td class="t">9,00 €</td></tr></table><p>Total : 21,00 €</p><a class="btn" href="/x">Valider mon panier</a></main>',
    }),
  },
  {
    name: 'a checkout that asks for an address',
    kind: 'checkout',
    url: 'https://velin.example/checkouts/c/1f2e3d/information',
    html: page({
      lang: 'en',
      title: 'Information - Velin - Checkout',
      body: '<main><h2>Contact</h2><input type="email" name="email"><h2>Shipping address</h2><input name="address1" autocomplete="address-line1"><input name="city"><input name="postalCode"><button>Continue to shipping</button></main>',
    }),
  },
  {
    name: 'a step of a checkout whose fields alone say what is asked',
    kind: 'checkout',
    url: 'https://www.brise.example/a/step',
    html: page({
      lang: 'en',
      title: 'Velin',
      body: '<main><h1>Brise</h1><form><label>Name<input name="order.billingInfo.nameOnCard"></label><label>Number<input name="order.billingInfo.cardNo"></label><select name="expMonth"></select><select name="expYear"></select><label>Code<input name="securityCode"></label><button>Continue</button></form></main>',
    }),
  },
  {
    name: 'a checkout in Swedish that asks for a card',
    kind: 'checkout',
    url: 'https://butik.example/kassa',
    html: page({
      lang: 'sv',
      title: 'Kassa | Velin',
      body: '<main><h1>Till kassan</h1><h2>Betalning</h2><input name="cardNumber"><input name="cvc"><p>Totalt 499 kr</p></main>',
    }),
  },
  {
    name: 'a confirmed order',
    kind: 'confirmation',
    url: 'https://velin.example/checkout/order-received/1042/?key=wc_order',
    html: page({
      lang: 'en',
      title: 'Order received – Velin',
      body: '<main><h1>Thank you. Your order has been received.</h1><p>Order number: 1042</p><p>Total: £21.00</p></main>',
    }),
  },
  {
    name: 'a confirmed booking in Swedish, by its words alone',
    kind: 'confirmation',
    url: 'https://resa.example/steg/4',
    html: page({
      lang: 'sv',
      title: 'Tack för din bokning! | Velin',
      body: '<main><h1>Tack för din bokning!</h1><p>Bokningsnummer 1042. Totalt 499 kr</p><button>Boka hotell</button><p>från 899 kr</p></main>',
    }),
  },
  {
    name: 'what somebody has bought, in Portuguese',
    kind: 'account',
    url: 'https://loja.example/my_purchases/list',
    html: page({
      lang: 'pt-BR',
      title: 'Minhas compras | Velin',
      body: '<main><h1>Compras</h1><ul><li>Entregue <a href="/p/1">Chaleira de lata</a> <button>Comprar novamente</button></li><li>Entregue <a href="/p/2">Bule de barro</a> <button>Comprar novamente</button></li></ul></main>',
    }),
  },
  {
    name: 'a confirmed order in Dutch, by its words alone',
    kind: 'confirmation',
    url: 'https://winkel.example/stap/4',
    html: page({
      lang: 'nl',
      title: 'Bedankt voor je bestelling | Velin',
      body: '<main><h1>Bedankt voor je bestelling!</h1><p>Bestelnummer 1042</p></main>',
    }),
  },
  // Support
  {
    name: 'questions that are often asked',
    kind: 'support',
    url: 'https://faq.velin.example/',
    html: page({
      lang: 'en',
      title: 'Velin Customer Support',
      body: `<main><h1>How can we help?</h1>${Array.from({ length: 8 }, (_, at) => `<h3>Where do I find order number ${at}?</h3><p>${words}.</p>`).join('')}</main>`,
    }),
  },
  {
    name: 'a form for writing to a shop, in Norwegian',
    kind: 'support',
    url: 'https://velin.example/popup/no/hilfe_kt.htm',
    html: page({
      lang: 'no',
      title: 'Velin.no Hjelp og kundeservice',
      body: '<main><h1>Kontakt</h1><form><input name="email"><textarea name="message"></textarea><button>Send</button></form></main>',
    }),
  },
  {
    name: 'how to send things back, in Italian',
    kind: 'support',
    url: 'https://negozio.example/it/resi',
    html: page({
      lang: 'it',
      title: 'Resi e rimborsi | Velin',
      body: `<main><h1>Resi e rimborsi</h1>${prose(6)}</main>`,
    }),
  },
  {
    name: 'a help centre’s article',
    kind: 'support',
    url: 'https://help.velin.example/hc/en-us/articles/360012-How-to-return-an-item',
    html: page({
      lang: 'en',
      title: 'How to return an item – Velin Help Center',
      head: '<meta property="og:type" content="article">',
      body: `<main><article><h1>How to return an item</h1>${prose(5)}</article></main>`,
    }),
  },
  // Account
  {
    name: 'logging in, in French',
    kind: 'account',
    url: 'https://boutique.example/customer/account/login/',
    html: page({
      lang: 'fr',
      title: 'Login du client',
      body: '<main><h1>Mon compte</h1><form><input type="email" name="login[username]"><input type="password" name="login[password]"><button>Se connecter</button></form></main>',
    }),
  },
  {
    name: 'opening an account, in Turkish',
    kind: 'account',
    url: 'https://dukkan.example/uyelik',
    html: page({
      lang: 'tr',
      title: 'Üye Ol | Velin',
      body: '<main><h1>Üye Ol</h1><form><input name="ad"><input type="email"><input type="password"><input type="password"></form></main>',
    }),
  },
  {
    name: 'subscribing to a newsletter',
    kind: 'account',
    url: 'https://velin.example/email-signup.html',
    html: page({
      lang: 'en',
      title: 'Email Signup',
      body: '<main><h1>Sign up for our newsletter</h1><form><input type="email"></form></main>',
    }),
  },
  {
    name: 'earlier orders',
    kind: 'account',
    url: 'https://velin.example/my-account/orders',
    html: page({
      lang: 'en',
      title: 'My orders',
      body: '<main><h1>Order history</h1><table><tr><td>1042</td><td>£21.00</td></tr><tr><td>1031</td><td>£80.00</td></tr></table></main>',
    }),
  },
  // Landing pages
  {
    name: 'what a partner’s link leads to',
    kind: 'adLanding',
    url: 'https://it.velin.example/pages/colazione?affid=V01&utm_source=blog&utm_medium=affiliation',
    html: page({
      lang: 'it',
      title: 'Velin',
      body: '<main><h1>Vivi dei momenti unici!</h1><form><input type="email"><button>Inizia</button></form></main>',
    }),
  },
  {
    name: 'an offer that an advertisement leads to',
    kind: 'adLanding',
    url: 'https://velin.example/lp/spring-offer?gclid=abc',
    html: page({
      lang: 'en',
      title: 'Spring offer',
      body: '<main><h1>Get 20% off your first box</h1><a class="btn" href="/start">Get started</a></main>',
    }),
  },
  // None of these
  {
    name: 'a page that is not found, at the address of a product',
    kind: 'other',
    url: 'https://shop.example/products/alba-coat',
    html: page({
      lang: 'en',
      title: 'Page not found | Velin',
      body: '<main><h1>Page not found</h1><p>Try the search.</p></main>',
    }),
  },
  {
    name: 'a page that is not found, in Spanish, with things to buy instead',
    kind: 'other',
    url: 'https://tienda.example/p/abrigo-alba-123',
    html: page({
      lang: 'es',
      title: 'Página no encontrada',
      body: `<main><h1>404</h1><h2>Página no encontrada</h2>${cards(8, (at) => `${at + 9},95 €`)}</main>`,
    }),
  },
  {
    name: 'a wall that asks for consent',
    kind: 'other',
    url: 'https://gazette.example/2025/03/02/klafti-to-cut-jobs',
    html: page({
      lang: 'en',
      title: 'Gazette',
      body: '<main><h1>We value your privacy</h1><p>We and our 842 partners store information on a device, such as cookies.</p><button>Accept all</button><button>Reject all</button></main>',
    }),
  },
  {
    name: 'a check whether one is a robot',
    kind: 'other',
    url: 'https://shop.example/p/alba-coat-123',
    html: '<!doctype html><html><head><title>Just a moment...</title></head><body><h1>shop.example</h1><p>Verify you are human by completing the action below.</p></body></html>',
  },
  {
    name: 'an encyclopedia',
    kind: 'other',
    url: 'https://en.wikipedia.org/wiki/Paper',
    html: page({
      lang: 'en',
      title: 'Paper - Wikipedia',
      head: '<meta name="generator" content="MediaWiki 1.44">',
      body: `<main><h1>Paper</h1>${prose(30)}</main>`,
    }),
  },
  {
    name: 'who a company is',
    kind: 'other',
    url: 'https://velin.example/about-us',
    html: page({
      lang: 'en',
      title: 'About us | Velin',
      head: json({ '@type': 'AboutPage', name: 'About us' }),
      body: `<main><h1>About us</h1>${prose(2)}</main>`,
    }),
  },
  {
    name: 'an empty page',
    kind: 'other',
    url: 'https://velin.example/x1',
    html: '<!doctype html><title></title>',
  },
];
