import { jsonLd, otherThings, type PlatformPage } from './platformPage';

const page = (language: string, title: string, body: string, head = '') =>
  `<html lang="${language}"><head><title>${title}</title>${head}</head><body><header><a href="/"><img alt="Velomarkt" src="l"></a></header><main>${body}</main></body></html>`;
const url = (path: string) => `https://www.velomarkt.example${path}`;
const washer = (body: string) =>
  page(
    'de',
    'Nuvelo Waschmaschine W9 | Velomarkt',
    `<h1>Nuvelo Waschmaschine W9</h1>${body}<button>In den Warenkorb</button>`,
  );
const rows = (...entries: readonly (readonly [label: string, price: string])[]) =>
  entries.map(([label, price]) => `<li><span>${label}</span><span class="price">${price}</span></li>`).join('');
const compared = (body: string) =>
  page(
    'en',
    'Nuvelo X5 128GB | Velomarkt',
    `<h1>Nuvelo X5 128GB</h1>${body}<section><h2>31 shops from 579,00 €</h2><ol><li><b>Elec</b> <span>579,00 €</span></li><li><b>Kotto</b> <span>584,90 €</span></li><li><b>Pub</b> <span>599,00 €</span></li></ol></section>`,
    jsonLd({
      '@type': 'Product',
      name: 'Nuvelo X5 128GB',
      offers: { '@type': 'AggregateOffer', lowPrice: 579, highPrice: 640, offerCount: 31, priceCurrency: 'EUR' },
    }),
  );

/** The page of a thing with a button that says these words, and nothing of whether it is to be had. */
const lamp = (language: string, words: string) =>
  page(
    language,
    'Lumo M34 | Velomarkt',
    `<h1>Lumo M34</h1><div class="price">65,00 €</div><button>${words}</button>`,
    jsonLd({
      '@type': 'Product',
      name: 'Lumo M34',
      sku: 'M34',
      offers: { '@type': 'Offer', price: 65, priceCurrency: 'EUR' },
    }),
  );

/** Pages that offer their thing with other things, at several prices, or by a button that says little. */
export const offers: readonly PlatformPage[] = [
  {
    name: 'a form that adds to the basket by a button that says something else and cannot be pressed yet',
    url: url('/article/7466-nuit'),
    html: page(
      'fr',
      '',
      '<h1><span itemprop="name">La nuit du fleuve</span></h1><h2 itemprop="author">Marie Doré</h2><ul><li>EAN13 : <strong>9782365775717</strong></li></ul><form action="/add-to-cart/" method="post"><div>Neuf</div><strong>22,50 €</strong><button disabled>Valider</button></form>',
    ),
    expected: { kind: 'product', product: 'La nuit du fleuve', price: 22.5, currency: 'EUR', availability: null },
  },
  {
    name: 'a form that adds to the basket by a button without words',
    url: url('/w/lumo'),
    html: page(
      'en',
      'Lumo desk lamp | Velomarkt',
      '<h1>Lumo desk lamp</h1><div>65 €</div><form action="/cart/add" method="post"><input type="hidden" name="id" value="3"><button><svg></svg></button></form>',
    ),
    expected: { kind: 'product', product: 'Lumo desk lamp', price: 65, availability: 'InStock' },
  },
  {
    name: 'a list of things with such forms',
    url: url('/lamps'),
    html: page(
      'en',
      'Lamps | Velomarkt',
      `<h1>Lamps</h1><p>Sort by</p>${Array.from({ length: 8 }, (_, at) => `<div class="box"><a href="/w/${at}">Lamp ${at}</a><span>${at + 1}5 €</span><form action="/cart/add" method="post"><button><svg></svg></button></form></div>`).join('')}`,
    ),
    expected: { kind: 'category', product: null, price: null },
  },
  {
    name: 'a form for the basket itself',
    url: url('/cart'),
    html: page(
      'en',
      'Your cart | Velomarkt',
      '<h1>Your cart</h1><form action="/cart/update" method="post"><a href="/w/1">Lumo desk lamp</a> <input name="quantity" value="1"> <span>65 €</span><button>Update cart</button><a href="/checkout">Checkout</a></form>',
    ),
    expected: { kind: 'cart', price: null },
  },
  {
    name: 'what can be ordered before it is there',
    url: url('/p/lumo'),
    html: page(
      'fr',
      'Lampe Lumo | Velomarkt',
      `<h1>Lampe Lumo</h1><div class="price">65 €</div><button>Précommander</button>${otherThings('À voir aussi', (nth) => `${nth}9 €`)}`,
    ),
    expected: { kind: 'product', price: 65, availability: 'PreOrder' },
  },
  {
    name: 'stock in an element of schema.org that is in no item',
    url: url('/p/lumo-2'),
    html: page(
      'fr',
      'Lampe Lumo | Velomarkt',
      '<h1>Lampe Lumo</h1><div class="price">65 €</div><div itemprop="availability" href="https://schema.org/BackOrder">En arrivage</div><button>Demande de devis</button>',
    ),
    expected: { kind: 'product', availability: 'BackOrder' },
  },
  {
    name: 'a thing that is gone, above others that can be bought',
    url: url('/p/lumo-3'),
    html: page(
      'en',
      'Lumo desk lamp | Velomarkt',
      `<h1>Lumo desk lamp</h1><div class="price">65 €</div><p>Temporarily out of stock</p><section><h2>Others</h2>${[1, 2, 3].map((nth) => `<article class="mini"><a href="/p/${nth}">Lamp ${nth}</a><span>${nth}9 €</span><button>Add to cart</button></article>`).join('')}</section>`,
      '<meta property="og:type" content="product"><meta property="product:availability" content="in stock">',
    ),
    expected: { kind: 'product', price: 65, availability: 'OutOfStock' },
  },
  {
    name: 'services to take with a thing, whose prices alone are called so',
    url: url('/p/nuvelo-w9'),
    html: washer(
      `<div>649,00 €</div><ul>${rows(['Altgerätemitnahme', '19,99 €'], ['Einbau durch Fachmann', '79,00 €'], ['Garantieverlängerung 5 Jahre', '99,00 €'])}</ul>`,
    ),
    expected: { kind: 'product', price: 649, currency: 'EUR' },
  },
  {
    name: 'a price with what is put in place for it',
    url: url('/p/nuvelo-w10'),
    html: washer('<div class="price">649,00 € inkl. Montage</div>'),
    expected: { kind: 'product', price: 649 },
  },
  {
    name: 'a warranty in the line above the price',
    url: url('/p/nuvelo-w11'),
    html: washer('<div>2 Jahre Garantie</div><div class="price">649,00 €</div>'),
    expected: { kind: 'product', price: 649 },
  },
  {
    name: 'a gift card, which is the thing itself',
    url: url('/p/gift-wrap'),
    html: page(
      'en',
      'Gift wrap with ribbon | Velomarkt',
      '<h1>Gift wrap with ribbon</h1><ul><li><b>Gift wrap</b> <span class="price">€6.50</span></li></ul><button>Add to cart</button>',
    ),
    expected: { kind: 'product', product: 'Gift wrap with ribbon', price: 6.5 },
  },
  {
    name: 'the price at which a comparison sells itself, above one that is lower elsewhere',
    url: url('/p/nuvelo-x5'),
    html: compared(
      '<div class="buy-box"><div class="price-box"><span class="final-price">584,90 €</span></div><p>Sold by <a href="/s">Kotto</a></p><button>Add to cart</button></div>',
    ),
    expected: { kind: 'product', price: 584.9, currency: 'EUR' },
  },
  {
    name: 'the lowest of many prices, where the page sells nothing itself',
    url: url('/p/nuvelo-x5-128'),
    html: compared('<div>from <b>579,00 €</b> in 31 shops</div>'),
    expected: { kind: 'product', price: 579, currency: 'EUR' },
  },
  {
    name: 'a reduced price under a heading that says what it buys, above additions to it',
    url: url('/app/12'),
    html: page(
      'en',
      'Harbour Lights 3 | Velomarkt',
      '<h1>Harbour Lights 3</h1><p>A game for long evenings by the sea.</p><div class="purchase"><h2>Buy Harbour Lights 3</h2><div class="discount_pct">-30%</div><div class="discount_original_price"><del>€49.99</del></div><div class="discount_final_price">€34.99</div><a href="#add"><span>Add to Cart</span></a></div><div class="purchase"><h2>Content for this game</h2><a class="area_dlc_row" href="/app/13"><div>Harbour Lights 3 - Night Ferry</div><div class="purchase_price price">€5.95</div></a></div>',
    ),
    expected: { kind: 'product', product: 'Harbour Lights 3', price: 34.99, oldPrice: 49.99 },
  },
  {
    name: 'an addition that is bought in a box of its own',
    url: url('/app/12'),
    html: page(
      'en',
      'Harbour Lights 3 | Velomarkt',
      '<h1>Harbour Lights 3</h1><p>A game for long evenings by the sea.</p><div class="purchase"><h2>Buy Harbour Lights 3</h2><div class="final_price">€34.99</div><button>Add to Cart</button></div><div class="purchase"><h2>Buy Night Ferry</h2><div class="final_price price">€5.95</div><button>Add to Cart</button></div>',
    ),
    expected: { kind: 'product', product: 'Harbour Lights 3', price: 34.99 },
  },
  {
    name: 'additions under a heading with the name of the thing',
    url: url('/p/lumo-desk-lamp'),
    html: page(
      'en',
      'Lumo desk lamp | Velomarkt',
      '<h1>Lumo desk lamp</h1><div>€65.00</div><p>It stands firmly.</p><h2>Bulbs for Lumo desk lamp</h2><div class="price">€5.95</div><button>Add to cart</button>',
    ),
    expected: { kind: 'product', product: 'Lumo desk lamp', price: 65 },
  },
  {
    name: 'a flat for a rent, with what its agent asks once',
    url: url('/annonce/2656'),
    html: page(
      'fr',
      'Appartement 2 pièces à louer | Velomarkt',
      '<h1>Appartement 2 pièces à louer</h1><div class="price">1 190 € /mois</div><p>Charges comprises</p><button>Contacter l’agence</button><h2>Le prix</h2><dl><dt>Honoraires TTC</dt><dd>573,42 €</dd><dt>Dont état des lieux</dt><dd>114,83 €</dd><dt>Dépôt de garantie</dt><dd>1 190 €</dd></dl>',
      jsonLd({ '@type': 'Apartment', name: 'Appartement 2 pièces à louer' }),
    ),
    expected: { kind: 'product', price: 1190, currency: 'EUR' },
  },
  {
    name: 'a flat for a rent, with a table of all that is paid',
    url: url('/annonce/2657'),
    html: page(
      'fr',
      'Appartement 3 pièces à louer | Velomarkt',
      '<h1>Appartement 3 pièces à louer</h1><div class="price">1 190 € /mois</div><button>Contacter l’agence</button><h2>Prix</h2><table><tr><td>Loyer charges comprises</td><td>1 190 €/mois</td></tr><tr><td>Honoraires TTC à la charge du locataire</td><td>573,42 €</td></tr><tr><td>dont réalisation état des lieux</td><td>114,83 €</td></tr><tr><td>Dépôt de garantie</td><td>2 280 €</td></tr></table>',
      jsonLd({ '@type': 'Apartment', name: 'Appartement 3 pièces à louer' }),
    ),
    expected: { kind: 'product', price: 1190, currency: 'EUR' },
  },
  ...(
    [
      ['en', 'Notify me when available'],
      ['en', 'Email me when back in stock'],
      ['fr', 'Prévenez-moi dès qu’il est disponible'],
      ['de', 'Benachrichtigen, sobald verfügbar'],
      ['es', 'Avísame cuando esté disponible'],
      ['it', 'Avvisami quando è disponibile'],
      ['pt', 'Avise-me quando chegar'],
      ['pl', 'Powiadom o dostępności'],
      ['th', 'ไม่มี แจ้งเตือนฉันเมื่อมีของกลับมา'],
      ['ja', '再入荷のお知らせ'],
      ['ko', '재입고 알림'],
      ['ru', 'Сообщить о поступлении'],
    ] as const
  ).map(
    ([language, words]): PlatformPage => ({
      name: `a thing of which one can be told: ${words}`,
      url: url('/p/lumo-m34'),
      html: lamp(language, words),
      expected: { kind: 'product', price: 65, availability: 'OutOfStock' },
    }),
  ),
  {
    name: 'a thing to be had, of whose price one can be told',
    url: url('/p/lumo-m34'),
    html: page(
      'en',
      'Lumo M34 | Velomarkt',
      '<h1>Lumo M34</h1><div class="price">€65.00</div><button>Add to cart</button><button>Notify me when it is cheaper</button>',
    ),
    expected: { kind: 'product', price: 65, availability: 'InStock' },
  },
  ...(
    [
      ['es', 'Avísame si baja'],
      ['es', 'Avísame si baja de precio'],
      ['en', 'Notify me when the price drops'],
      ['en', 'Email me when it is cheaper'],
      ['de', 'Preisalarm'],
      ['fr', 'Être alerté d’une baisse de prix'],
      ['it', 'Avvisami se scende'],
      ['pt', 'Avise-me se o preço baixar'],
      ['pl', 'Powiadom o zmianie ceny'],
    ] as const
  ).map(
    ([language, words]): PlatformPage => ({
      name: `a thing of whose price alone one can be told: ${words}`,
      url: url('/p/lumo-m34'),
      html: lamp(language, words),
      expected: { kind: 'product', price: 65, availability: null },
    }),
  ),
];
