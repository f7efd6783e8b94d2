import { jsonLd, type PlatformPage, paragraphs, prose } from './platformPage';

const line = (name: string, price: string) =>
  `<tr class="cart-item"><td><a href="/p/${name}"><img alt="${name}" src="i.jpg"></a><a href="/p/${name}">${name}</a></td><td class="price">${price}</td><td><input class="qty" name="cart[${name}][qty]" value="1"></td><td class="subtotal">${price}</td></tr>`;
const card = (nth: number, price: string) =>
  `<li class="product-item"><a href="/p/thing-${nth}"><img src="${nth}.jpg" alt="Thing ${nth}"><strong>Thing ${nth}</strong></a><div class="rating"><span title="4.5 out of 5 stars"></span>(12${nth})</div><span class="price">${price}</span><button>Add to Cart</button></li>`;
const nothing = {
  product: null,
  brand: null,
  price: null,
  currency: null,
  availability: null,
  rating: null,
  author: null,
  date: null,
} as const;

/** Lists, baskets, accounts, help: where nothing is judged, sold or written by somebody. */
export const services: readonly PlatformPage[] = [
  {
    name: 'Magento 2, a category with cards that have stars',
    url: 'https://www.harbourbags.co.uk/bags/totes.html?product_list_order=price',
    html: `<!doctype html><html lang="en-GB"><head><title>Totes - Bags</title></head><body class="page-products catalog-category-view"><header class="page-header"><a class="logo" href="/"><img alt="Harbour Bags" src="l"></a></header><main><div class="page-title-wrapper"><h1 class="page-title"><span class="base">Totes</span></h1></div><div class="toolbar"><p class="toolbar-amount">Items 1-12 of 45</p><label>Sort By</label></div><ol class="products list items">${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((nth) => card(nth, `£${nth}5.00`)).join('')}</ol></main></body></html>`,
    expected: { kind: 'category', title: 'Totes', site: 'Harbour Bags', ...nothing },
  },
  {
    name: 'a category with its own declared rating and products, Polish',
    url: 'https://www.meblownia.pl/kategoria/stoly',
    html: `<!doctype html><html lang="pl"><head><title>Stoły - sklep Meblownia</title>${jsonLd({ '@type': 'Product', name: 'Stoły', aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.8, reviewCount: 2101 }, offers: { '@type': 'AggregateOffer', lowPrice: 199, highPrice: 4999, priceCurrency: 'PLN', offerCount: 214 } })}</head><body><main><h1>Stoły</h1><p>214 produktów</p><div>Sortuj</div><ul>${[1, 2, 3, 4, 5, 6, 7, 8].map((nth) => `<li class="tile"><a href="/stol-${nth}"><h3>Stół ${nth}</h3></a><span class="cena">${nth}99,00 zł</span></li>`).join('')}</ul>${paragraphs('pl', 1)}</main></body></html>`,
    expected: { kind: 'category', title: 'Stoły', ...nothing },
  },
  {
    name: 'Shopify, a collection',
    url: 'https://nordlys-home.com/collections/bedding',
    html: `<!doctype html><html lang="en"><head><title>Bedding &ndash; Nordlys Home</title><meta property="og:site_name" content="Nordlys Home"><meta property="og:type" content="website"></head><body><main><div class="collection-hero"><h1 class="collection-hero__title"><span class="visually-hidden">Collection: </span>Bedding</h1></div><h2>Filter:</h2><p>Availability</p><label>Sort by:</label><p>9 products</p><ul id="product-grid">${[1, 2, 3, 4, 5, 6].map((nth) => `<li class="grid__item"><div class="card"><h3 class="card__heading"><a href="/products/sheet-${nth}">Sheet ${nth}</a></h3><div class="price"><span class="visually-hidden">Regular price</span><span class="price-item price-item--regular">$${nth}9.00 USD</span></div></div></li>`).join('')}</ul></main></body></html>`,
    expected: { kind: 'category', site: 'Nordlys Home', ...nothing },
  },
  {
    name: 'a shop’s search in Italian',
    url: 'https://www.cuoiodautore.it/it/ricerca?controller=search&s=borsa',
    html: `<!doctype html><html lang="it"><head><title>Cerca</title><meta property="og:site_name" content="Cuoio d'Autore"></head><body><main><h1>Risultati della ricerca</h1><p>Ci sono 14 prodotti.</p><div class="products">${[1, 2, 3, 4, 5, 6].map((nth) => `<article class="product-miniature"><h2 class="product-title"><a href="/it/${nth}">Borsa ${nth}</a></h2><span class="price">${nth}9,90 €</span></article>`).join('')}</div></main></body></html>`,
    expected: { kind: 'search', site: "Cuoio d'Autore", ...nothing },
  },
  {
    name: 'WooCommerce, a basket',
    url: 'https://www.teestube-lindau.de/warenkorb/',
    html: `<!doctype html><html lang="de-DE"><head><title>Warenkorb &#8211; Teestube Lindau</title><meta property="og:type" content="article"><meta property="article:modified_time" content="2026-01-02T10:00:00+00:00"><meta property="og:site_name" content="Teestube Lindau"></head><body class="woocommerce-cart woocommerce-page"><main><h1 class="entry-title">Warenkorb</h1><form class="woocommerce-cart-form"><table class="shop_table cart">${line('Darjeeling', '9,90 €')}${line('Assam', '8,50 €')}</table></form><div class="cart_totals"><h2>Warenkorb-Summe</h2><p>Zwischensumme 18,40 €</p><p>Gesamtsumme 18,40 €</p><a class="checkout-button button alt" href="/kasse">Weiter zur Kasse</a></div></main></body></html>`,
    expected: { kind: 'cart', site: 'Teestube Lindau', ...nothing },
  },
  {
    name: 'a basket of one thing, French, nothing in the address',
    url: 'https://www.velos-du-canal.fr/commande?step=1',
    html: `<!doctype html><html lang="fr"><head><title>Votre panier | Vélos du Canal</title></head><body><main><h1>Votre panier (1 article)</h1><table>${line('Vélo Mistral', '990,00 €')}</table><p>Total TTC : 990,00 €</p><button>Valider mon panier</button><h2>Vous aimerez aussi</h2><ul>${[1, 2, 3, 4].map((nth) => card(nth, `${nth}9,00 €`)).join('')}</ul></main></body></html>`,
    expected: { kind: 'cart', ...nothing },
  },
  {
    name: 'Shopify, checkout',
    url: 'https://nordlys-home.com/checkouts/cn/Z2NwLWV1cm9wZQ',
    html: `<!doctype html><html lang="en"><head><title>Checkout - Nordlys Home</title></head><body><header><a href="/">Nordlys Home</a></header><main><h2>Contact</h2><input type="email" name="email" placeholder="Email"><h2>Delivery</h2><input name="address1" autocomplete="shipping address-line1"><input name="city" autocomplete="shipping address-level2"><input name="postalCode" autocomplete="shipping postal-code"><h2>Payment</h2><input name="number" autocomplete="cc-number"><input name="verification_value" autocomplete="cc-csc"><button>Pay now</button></main><aside><h2>Order summary</h2><p>Linen Duvet Cover</p><p>$149.00</p><p>Total USD $149.00</p></aside></body></html>`,
    expected: { kind: 'checkout', site: 'Nordlys Home', ...nothing },
  },
  {
    name: 'Magento, checkout in Spanish',
    url: 'https://www.zapatosdelsur.es/checkout/#shipping',
    html: `<!doctype html><html lang="es"><head><title>Tramitar pedido</title></head><body class="checkout-index-index"><header><a class="logo" href="/"><img alt="Zapatos del Sur" src="l"></a></header><main><h1>Dirección de envío</h1><form><input name="street[0]"><input name="city"><input name="postcode"><input name="telephone"></form><h2>Métodos de envío</h2><p>Estándar 4,95 €</p><button>Siguiente</button><div class="opc-summary">Resumen del pedido 79,00 €</div></main></body></html>`,
    expected: { kind: 'checkout', site: 'Zapatos del Sur', ...nothing },
  },
  {
    name: 'WooCommerce, an order received, Italian',
    url: 'https://www.pastificiorosa.it/checkout/order-received/8821/?key=wc_order_abc',
    html: `<!doctype html><html lang="it-IT"><head><title>Ordine ricevuto - Pastificio Rosa</title></head><body class="woocommerce-order-received"><main><h1>Ordine ricevuto</h1><p class="woocommerce-thankyou-order-received">Grazie. Il tuo ordine è stato ricevuto.</p><ul><li>Numero ordine: 8821</li><li>Data: 4 Marzo 2026</li><li>Totale: 32,00 €</li></ul><table><tr><td>Orecchiette × 2</td><td>12,00 €</td></tr></table></main></body></html>`,
    expected: { kind: 'confirmation', site: 'Pastificio Rosa', ...nothing },
  },
  {
    name: 'a confirmed order in Japanese',
    url: 'https://www.ichibamori.co.jp/order/complete',
    html: `<!doctype html><html lang="ja"><head><title>ご注文完了｜市場もり</title></head><body><main><h1>ご注文ありがとうございました</h1><p>ご注文番号：1234-5678</p><p>合計 5,980円</p></main></body></html>`,
    expected: { kind: 'confirmation', ...nothing },
  },
  {
    name: 'logging in at a bank, Swedish',
    url: 'https://www.norrbanken.se/privat/logga-in',
    html: `<!doctype html><html lang="sv"><head><title>Logga in | Norrbanken</title></head><body><header><a href="/"><img alt="Norrbanken" src="l"></a></header><main><h1>Logga in på internetbanken</h1><form><label>Personnummer<input name="ssn"></label><input type="password"><button>Logga in</button></form></main></body></html>`,
    expected: { kind: 'account', site: 'Norrbanken', ...nothing },
  },
  {
    name: 'an account with points and offers, Portuguese',
    url: 'https://www.lojadoaroma.com.br/minha-conta/pedidos',
    html: `<!doctype html><html lang="pt-BR"><head><title>Meus pedidos - Loja do Aroma</title><meta property="og:type" content="website"></head><body><main><h1>Meus pedidos</h1><ul><li class="order">Pedido 1042 <span>R$ 219,90</span> <time datetime="2026-02-01">01/02/2026</time></li><li class="order">Pedido 1001 <span>R$ 89,90</span></li></ul></main></body></html>`,
    expected: { kind: 'account', ...nothing },
  },
  {
    name: 'Zendesk, a help article with author and date',
    url: 'https://support.parcelhop.com/hc/en-us/articles/360012345678-Where-is-my-parcel',
    html: `<!doctype html><html lang="en-US"><head><title>Where is my parcel? &ndash; Parcelhop Help Center</title><meta property="og:type" content="article"><meta property="og:site_name" content="Parcelhop Help Center"></head><body><header class="header"><div class="logo"><a href="/hc/en-us"><img alt="Parcelhop Help Center home page" src="l"></a></div></header><main role="main"><article class="article"><header class="article-header"><h1 class="article-title">Where is my parcel?</h1><div class="article-author"><div class="article-meta"><a href="/hc/en-us/profiles/1">Sam</a><ul class="meta-group"><li class="meta-data"><time datetime="2026-05-01T00:00:00Z">May 1, 2026</time></li><li>Updated</li></ul></div></div></header><section class="article-info"><div class="article-body">${paragraphs('en', 3)}</div></section><footer><div class="article-votes"><span>Was this article helpful?</span> 312 out of 420 found this helpful</div></footer></article></main></body></html>`,
    expected: { kind: 'support', title: 'Where is my parcel?', product: null, price: null, rating: null },
  },
  {
    name: 'Intercom, a help article',
    url: 'https://help.tidewell.io/en/articles/5123456-how-to-change-your-plan',
    html: `<!doctype html><html lang="en"><head><title>How to change your plan | Tidewell Help Center</title><meta property="og:type" content="article"><meta property="og:site_name" content="Tidewell Help Center"></head><body><header><a href="/en/"><img alt="Tidewell Help Center" src="l"></a></header><main><nav>All Collections</nav><article><h1>How to change your plan</h1><div class="avatar__info">Written by Nia. Updated over a week ago</div>${paragraphs('en', 2)}<p>The plan costs $19 per month.</p></article><div>Did this answer your question?</div></main></body></html>`,
    expected: { kind: 'support', title: 'How to change your plan', price: null, product: null, rating: null },
  },
  {
    name: 'questions and answers of an airline, Turkish',
    url: 'https://www.gokkusaghava.com/tr/yardim/sikca-sorulan-sorular',
    html: `<!doctype html><html lang="tr"><head><title>Sıkça Sorulan Sorular | Gökkuşağı Hava</title></head><body><main><h1>Sıkça Sorulan Sorular</h1>${[1, 2, 3, 4, 5, 6].map((nth) => `<h3>Bagajım ${nth} kilo olabilir mi?</h3><p>${prose.tr}</p>`).join('')}</main></body></html>`,
    expected: { kind: 'support', ...nothing },
  },
  {
    name: 'the home page of a shop with stars and prices',
    url: 'https://www.orchardpets.com/',
    html: `<!doctype html><html lang="en"><head><title>Orchard Pets | Beds, toys and treats</title>${jsonLd({ '@type': 'Organization', name: 'Orchard Pets', aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.9, reviewCount: 8012 } })}</head><body><header><a href="/"><img alt="Orchard Pets" src="l"></a></header><main><h1>Beds they love</h1><div class="rating" aria-label="4.9 out of 5 stars">8,012 reviews</div><ul>${[1, 2, 3, 4, 5, 6].map((nth) => card(nth, `$${nth}9.95`)).join('')}</ul><section><h2>From the blog</h2><article><h3><a href="/blog/1">Puppies</a></h3><p class="byline">By Dana Poe</p><time datetime="2026-01-01">January 1, 2026</time></article></section></main></body></html>`,
    expected: {
      kind: 'home',
      site: 'Orchard Pets',
      product: null,
      price: null,
      rating: null,
      author: null,
      date: null,
    },
  },
  {
    name: 'the home page of a newspaper',
    url: 'https://www.gazetadotejo.pt/',
    html: `<!doctype html><html lang="pt"><head><title>Gazeta do Tejo | Notícias de última hora</title><meta property="og:site_name" content="Gazeta do Tejo"></head><body><main><article class="lead"><h1><a href="/n/0">Governo apresenta orçamento</a></h1><p class="byline">Por Rita Moura</p><time datetime="2026-11-20">20 de novembro de 2026</time></article>${Array.from({ length: 30 }, (_, nth) => `<article><h2><a href="/n/${nth}">Notícia de hoje número ${nth} da cidade</a></h2></article>`).join('')}</main></body></html>`,
    expected: { kind: 'home', site: 'Gazeta do Tejo', ...nothing },
  },
];
