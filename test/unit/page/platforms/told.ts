import { jsonLd, otherThings, type PlatformPage, paragraphs } from './platformPage';

const page = (title: string, body: string, { language = 'en', head = '', field = '' } = {}) =>
  `<html lang="${language}"><head><title>${title} | Velomarkt</title>${head}</head><body><header><a href="/"><img alt="Velomarkt" src="l"></a>${field}</header><main>${body}</main></body></html>`;
const at = (path: string) => `https://www.velomarkt.example${path}`;
const tiles = (count: number, more = '') =>
  `<ul>${Array.from({ length: count }, (_, nth) => `<li class="tile"><a href="/x/${nth}"><img alt="" src="${nth}"><h3>Lamp number ${nth + 1}</h3></a><span class="tile-price">€${nth + 3}9.00</span>${more}</li>`).join('')}</ul>`;
const basket = '<button class="tile-buy">Add to cart</button>';
const sorting = '<label>Sort by <select><option>Price</option></select></label>';
const order =
  '<p>Ordered on 3 March 2026</p><ul><li><a href="/p/1">Lamp number 1</a> <span>€65.00</span> <button>Buy again</button></li></ul><p>Grand total: €65.00</p>';

/** Pages whose kind is told by their own rows, steps and fields. */
export const told: readonly PlatformPage[] = [
  ...[3, 4, 5].map(
    (count): PlatformPage => ({
      name: `a list of ${count} things that counts and sorts them`,
      url: at('/table-lamps'),
      html: page('Table lamps', `<h1>Table lamps</h1><p>${count} products</p>${sorting}${tiles(count)}`),
      expected: { kind: 'category', product: null, price: null },
    }),
  ),
  {
    name: 'a list of few things whose field sorts it',
    url: at('/lumo'),
    html: page(
      'Lumo online kaufen',
      `<h1>Lumo</h1><p>Lumo ist eine der letzten Manufakturen am Ort.</p><div><select name="Sortierung"><option>Preis</option></select><span>Artikel 1 - 3 von 3</span></div>${tiles(3, '<small class="base">100 €/kg</small>')}`,
      { language: 'de' },
    ),
    expected: { kind: 'category', product: null, price: null },
  },
  {
    name: 'a list of few things that counts them, each with a button',
    url: at('/table-lamps'),
    html: page('Table lamps', `<h1>Table lamps</h1><p>4 products</p>${tiles(4, basket)}`),
    expected: { kind: 'category', product: null, price: null },
  },
  {
    name: 'a list of few reduced things',
    url: at('/table-lamps'),
    html: page(
      'Table lamps',
      `<h1>Table lamps</h1><p>Items 1 - 4 of 4</p>${sorting}${tiles(3, basket)}${tiles(1, `<del class="was">€99.00</del>${basket}`)}`,
    ),
    expected: { kind: 'category', product: null, price: null },
  },
  {
    name: 'a thing above few others that can be sorted',
    url: at('/lumo-desk-lamp'),
    html: page(
      'Lumo desk lamp',
      `<h1>Lumo desk lamp</h1><div class="price">€65.00</div><button id="buy">Add to cart</button><h2>3 products that go with it</h2>${sorting}${tiles(3, basket)}`,
    ),
    expected: { kind: 'product', product: 'Lumo desk lamp', price: 65 },
  },
  {
    name: 'a declared thing above few others, with opinions that can be sorted',
    url: at('/lumo-desk-lamp'),
    html: page(
      'Lumo desk lamp',
      `<h1>Lumo desk lamp</h1><div class="price">€65.00</div><p>12 results in opinions</p>${sorting}${tiles(3)}`,
      {
        head: jsonLd({
          '@type': 'Product',
          name: 'Lumo desk lamp',
          offers: { '@type': 'Offer', price: '65.00', priceCurrency: 'EUR' },
        }),
      },
    ),
    expected: { kind: 'product', product: 'Lumo desk lamp', price: 65 },
  },
  ...[
    ['en', 'Order details', '/your-orders/order-details?id=1'],
    ['de', 'Bestelldetails', '/gp/bestellung?id=1'],
    ['fr', 'Détails de la commande', '/mes-commandes/12'],
    ['es', 'Detalles del pedido', '/p-12'],
    ['it', "Dettagli dell'ordine", '/o/12'],
    ['nl', 'Bestelgegevens', '/o/12'],
    ['pl', 'Szczegóły zamówienia', '/o/12'],
    ['pt', 'Detalhes do pedido', '/o/12'],
    ['sv', 'Orderdetaljer', '/o/12'],
    ['cs', 'Detail objednávky', '/o/12'],
    ['ru', 'Детали заказа', '/o/12'],
    ['tr', 'Sipariş detayı', '/o/12'],
    ['ja', '注文詳細', '/o/12'],
    ['zh', '订单详情', '/o/12'],
    ['ko', '주문상세', '/o/12'],
    ['ar', 'تفاصيل الطلب', '/o/12'],
  ].map(
    ([language = '', heading = '', path = '']): PlatformPage => ({
      name: `an order of one's own: ${heading}`,
      url: at(path),
      html: page(heading, `<h1>${heading}</h1>${order}`, { language }),
      expected: { kind: 'account', product: null, price: null },
    }),
  ),
  {
    name: 'an order below the way there',
    url: at('/o/view?id=1'),
    html: page(
      'No. 1234',
      `<ul class="breadcrumbs"><li><a href="/me">My account</a></li><li><a href="/me/o">My orders</a></li><li>No. 1234</li></ul><h1>No. 1234</h1>${order}`,
    ),
    expected: { kind: 'account', product: null, price: null },
  },
  {
    name: 'a thing below steps that are called as an account is',
    url: at('/konto/girokonto'),
    html: page(
      'Girokonto Lumo',
      `<ul class="breadcrumbs"><li><a href="/k">Konto</a></li><li>Girokonto Lumo</li></ul><h1>Girokonto Lumo</h1><div class="price">€6.50</div><button>Add to cart</button>`,
    ),
    expected: { kind: 'product', product: 'Girokonto Lumo', price: 6.5 },
  },
  {
    name: 'an order that was just placed',
    url: at('/o/placed'),
    html: page(
      'Order received',
      `<h1>Thank you for your order</h1><p>Your order has been placed.</p><h2>Order details</h2>${order}`,
    ),
    expected: { kind: 'confirmation', product: null, price: null },
  },
  {
    name: 'a thing to write orders into',
    url: at('/p/order-book'),
    html: page(
      'Order book A5',
      `<h1>Order book A5</h1><div class="price">€6.50</div><button>Add to cart</button><h2>Order details</h2><p>Send us your logo.</p>`,
    ),
    expected: { kind: 'product', product: 'Order book A5', price: 6.5 },
  },
  {
    name: 'a book that says it is an article',
    url: at('/9780000000000/harbour-lights'),
    html: page(
      'Harbour Lights',
      `<p><a href="/series">Coast studies</a></p><h1>Harbour Lights</h1><p class="author">by <a href="/author/1">Ann Quay</a></p><p class="price">€35.00</p><p>Paperback</p><ul><li>ISBN: 9780000000000</li><li>Pub date: May 14, 2024</li><li>Publisher: Tide Press</li><li>242 pp.</li></ul><a href="https://shop.example/1">Quay Books</a><h2>Description</h2><p>The curious history of the lights that have led ships home for two hundred years, told by those who kept them.</p>`,
      {
        head: '<meta property="og:type" content="article"><meta property="article:modified_time" content="2024-06-18T19:04:48+00:00"><meta name="twitter:label1" content="Est. reading time"><meta name="twitter:data1" content="1 minute">',
      },
    ),
    expected: { kind: 'product', product: 'Harbour Lights', price: 35, currency: 'EUR', brand: 'Tide Press' },
  },
  {
    name: 'an article on a book, with its number and price',
    url: at('/2024/05/harbour-lights'),
    html: page(
      'Harbour Lights by Ann Quay',
      `<h1>Harbour Lights by Ann Quay</h1><p class="byline">By Ben Tide</p><time datetime="2024-05-14">14 May 2024</time>${paragraphs('en', 6)}<p>Tide Press, €35.00, ISBN: 9780000000000</p>`,
      { head: '<meta property="og:type" content="article">' },
    ),
    expected: { kind: 'article', price: null },
  },
  {
    name: 'an album with a button that says what it buys',
    url: at('/album/harbour-lights'),
    html: page(
      'Harbour Lights | The Quays',
      '<h2 class="trackTitle">Harbour Lights</h2><h3>by <a href="/quays">The Quays</a></h3><ul><li><h3>Digital Album</h3><button>Buy Digital Album</button> <span class="price">€9</span></li><li><h3>Club Quay</h3><button>Subscribe now</button> <span class="price">$8.50</span> <span>USD/month</span> or more</li></ul><table><tr><td>1.</td><td>First light</td></tr></table>',
      {
        head: '<meta property="og:type" content="album"><meta property="og:title" content="Harbour Lights, by The Quays">',
      },
    ),
    expected: { kind: 'product', price: 9 },
  },
  {
    name: 'an album for as much as one likes, whose release is declared within it',
    url: at('/album/harbour-lights'),
    html: page(
      'Harbour Lights | The Quays',
      '<h2 class="trackTitle">Harbour Lights</h2><h3>by <a href="/quays">The Quays</a></h3><ul><li><h3>Digital Album</h3><button>Get it</button> name your price</li><li><h3>Club Quay</h3><button>Subscribe now</button> <span class="price">$8.50</span> <span>USD/month</span> or more</li></ul><table><tr><td>1.</td><td>First light</td></tr></table>',
      {
        head: jsonLd({
          '@type': 'MusicAlbum',
          name: 'Harbour Lights',
          albumRelease: [
            {
              '@type': ['MusicRelease', 'Product'],
              name: 'Harbour Lights',
              offers: { '@type': 'Offer', price: 0, priceCurrency: 'USD' },
            },
            {
              '@type': ['MusicRelease', 'Product'],
              name: 'Club Quay',
              offers: { '@type': 'Offer', price: 8.5, priceCurrency: 'USD' },
            },
          ],
        }),
      },
    ),
    expected: { kind: 'product', price: null },
  },
  {
    name: 'what buys something else',
    url: at('/2024/05/the-coast'),
    html: page(
      'The coast in May',
      `<h1>The coast in May</h1><p class="byline">By Ben Tide</p><time datetime="2024-05-14">14 May 2024</time>${paragraphs('en', 5)}<a href="/gift">Buy gift cards</a> <a href="/sub">Buy a subscription</a>`,
    ),
    expected: { kind: 'article' },
  },
  {
    name: 'a search whose field has a name of its own',
    url: 'https://list.velomarkt.example/lumo-desk-lamp',
    html: page('Lumo desk lamp', `<h1>Lumo desk lamp</h1><p>148 results</p>${sorting}${tiles(8)}`, {
      field: '<form role="search" action="/find"><input type="text" name="as_word" value="lumo desk lamp"></form>',
    }),
    expected: { kind: 'search', product: null },
  },
  {
    name: 'a list beside a search field that is empty',
    url: at('/desk-lamps'),
    html: page('Desk lamps', `<h1>Desk lamps</h1><p>148 products</p>${sorting}${tiles(8)}`, {
      field:
        '<form role="search" action="/find"><input type="text" name="as_word" value=""><input type="hidden" name="cat" value="desk lamps"></form>',
    }),
    expected: { kind: 'category', product: null },
  },
  {
    name: 'a thing with others from the same search',
    url: at('/p/lumo'),
    html: page(
      'Lumo desk lamp',
      `<h1>Lumo desk lamp</h1><div class="price">€65.00</div><button>Add to cart</button>${otherThings('More', (nth) => `€${nth}9`)}`,
      {
        field: '<form role="search" action="/find"><input type="text" name="as_word" value="lumo"></form>',
      },
    ),
    expected: { kind: 'product', price: 65 },
  },
];
