import { jsonLd, otherThings, type PlatformPage } from './platformPage';

const shop = (name: string, body: string, { title = `Tray | ${name}`, head = '', menu = '', foot = '' } = {}) =>
  `<html lang="en"><head><title>${title}</title><meta property="og:site_name" content="${name}">${head}</head><body><header><a href="/"><img alt="${name}" src="l"></a><nav><ul><li><a href="/new">New</a></li>${menu}</ul></nav></header><main>${body}</main><footer><p>${foot}</p></footer></body></html>`;
const thing = (name: string, more = '') =>
  `<h1>${name}</h1><div class="price">€65.00</div>${more}<button>Add to cart</button><p>It stands firmly on any table in the house, and is made to last.</p>`;
const others = otherThings('You may also like', (nth) => `€${nth}9.00`);
const url = 'https://www.saltholm.example/products/round-tray';
const product = { kind: 'product', price: 65 } as const;
const row = (label: string, value: string) => `<dl><dt>${label}</dt><dd>${value}</dd></dl>`;

/** Pages that name the maker of a thing by what they say of themselves, or in rows of other trades. */
export const makers: readonly PlatformPage[] = [
  {
    name: 'a thing whose name begins with the shop',
    url,
    html: shop('Saltholm', thing('Saltholm Round Tray Ø30') + others),
    expected: { ...product, brand: 'Saltholm' },
  },
  {
    name: 'a thing whose name begins with the word that the shop is named after',
    url: 'https://www.tray.example/products/tray-1',
    html: shop(
      'Tray',
      `${thing('Tray with handles')}<p>Each tray is cut by hand, and a tray like this lasts.</p>${others}`,
    ),
    expected: { ...product, brand: null },
  },
  {
    name: 'a thing whose name begins with who has the rights of the page',
    url: 'https://www.saltholmcenter.example/products/round-tray',
    html: shop('Saltholm Center', thing('Saltholm RT: Round Tray') + others, {
      foot: '© 2026 Saltholm. All rights reserved.',
    }),
    expected: { ...product, brand: 'Saltholm' },
  },
  ...[
    'Official Site',
    'Official Online Store',
    'Site officiel',
    'Offizieller Onlineshop',
    'Tienda oficial',
    'Loja oficial',
  ].map(
    (words): PlatformPage => ({
      name: `a shop that calls itself that of the maker: ${words}`,
      url,
      html: shop('Saltholm', thing('Round Tray') + others, { title: `Round Tray | Saltholm ${words}` }),
      expected: { ...product, product: 'Round Tray', brand: 'Saltholm' },
    }),
  ),
  {
    name: 'a shop that calls itself official and has a list of brands',
    url,
    html: shop('Saltholm', thing('Round Tray') + others, {
      title: 'Round Tray | Saltholm Official Site',
      menu: '<li><a href="/brands">Brands</a></li>',
    }),
    expected: { ...product, brand: null },
  },
  {
    name: 'tickets at an official site',
    url,
    html: shop('Saltholm', thing('Lumo live') + others, {
      title: 'Lumo live | Saltholm Official Site',
      head: jsonLd({
        '@type': 'MusicEvent',
        name: 'Lumo live',
        startDate: '2026-12-01',
        location: { '@type': 'Place', name: 'Hall' },
        offers: { '@type': 'Offer', price: '65.00', priceCurrency: 'EUR' },
      }),
    }),
    expected: { kind: 'product', brand: null },
  },
  {
    name: 'a shop that says where else its things are sold',
    url,
    html: shop('Saltholm', thing('Round Tray') + others, { menu: '<li><a href="/stockists">Stockists</a></li>' }),
    expected: { ...product, brand: 'Saltholm' },
  },
  {
    name: 'a shop that says nothing of the kind',
    url,
    html: shop('Saltholm', thing('Round Tray') + others),
    expected: { ...product, brand: null },
  },
  {
    name: 'a shop that declares what it is a brand of',
    url,
    html: shop('Saltholm', thing('Round Tray') + others, {
      head: jsonLd({ '@type': 'Organization', name: 'Saltholm', brand: { '@type': 'Brand', name: 'Saltholm' } }),
    }),
    expected: { ...product, brand: 'Saltholm' },
  },
  {
    name: 'a shop that declares brands of others',
    url,
    html: shop('Saltholm', thing('Round Tray') + others, {
      head: jsonLd({
        '@type': 'Organization',
        name: 'Saltholm',
        brand: [
          { '@type': 'Brand', name: 'Velo' },
          { '@type': 'Brand', name: 'Lumo' },
        ],
      }),
    }),
    expected: { ...product, brand: null },
  },
  {
    name: 'a shop whose other things are declared to be of it',
    url,
    html: shop('Saltholm', thing('Round Tray') + others, {
      head: jsonLd({
        '@type': 'ItemList',
        itemListElement: ['Cup', 'Bowl'].map((name) => ({
          '@type': 'ListItem',
          item: { '@type': 'Product', name, brand: { '@type': 'Brand', name: 'Saltholm' } },
        })),
      }),
    }),
    expected: { ...product, brand: 'Saltholm' },
  },
  {
    name: 'a shop with a maker in a row',
    url,
    html: shop('Saltholm', thing('Round Tray', row('Brand', 'Velo')) + others, {
      title: 'Round Tray | Saltholm Official Site',
    }),
    expected: { ...product, brand: 'Velo' },
  },
  {
    name: 'who developed a game, and who publishes it',
    url: 'https://www.lumoplay.example/app/12',
    html: shop(
      'Lumoplay',
      thing(
        'Harbour Lights 3',
        `${row('Release date:', '3 Aug 2025')}${row('Developer:', '<a href="/developer/quay">Quay Works</a>')}${row('Publisher:', '<a href="/publisher/tide">Tide</a>')}`,
      ),
    ),
    expected: { ...product, product: 'Harbour Lights 3', brand: 'Quay Works' },
  },
  {
    name: 'who developed an app, below its name',
    url: 'https://www.lumoplay.example/apps/details?id=a.b',
    html: shop(
      'Lumoplay',
      '<h1>Tide Times</h1><div><a href="/apps/developer?id=Quay+Works+AG"><span>Quay Works AG</span></a></div><div><button>€4.49 Buy</button></div><h2>About this app</h2><p>When the tide comes in, and when it goes out again, at each harbour of the coast.</p>',
    ),
    expected: { kind: 'product', product: 'Tide Times', brand: 'Quay Works AG' },
  },
  ...[
    ['Publisher', 'Tide Press'],
    ['Verlag', 'Tide Verlag'],
    ['Éditeur :', 'Tide Éditions'],
    ['Editorial', 'Tide Libros'],
    ['Издательство:', 'Прилив'],
    ['出版社', '潮社'],
  ].map(
    ([label = '', value = '']): PlatformPage => ({
      name: `who publishes a book: ${label}`,
      url: 'https://www.lumobooks.example/p/9780000000000',
      html: shop('Lumobooks', thing('Harbour Lights', `${row('ISBN', '9780000000000')}${row(label, value)}`)),
      expected: { ...product, product: 'Harbour Lights', brand: value },
    }),
  ),
  ...['Publisher Description', 'Editorial Reviews', 'Developer Notes'].map(
    (words): PlatformPage => ({
      name: `a part of the page with such a word: ${words}`,
      url: 'https://www.lumobooks.example/p/9780000000000',
      html: shop(
        'Lumobooks',
        `${thing('Harbour Lights')}<div>${words}</div><p>Quay Works</p><h2>${words}</h2><p>Tide</p>`,
      ),
      expected: { ...product, brand: null },
    }),
  ),
  {
    name: 'a brand beside who publishes',
    url: 'https://www.lumobooks.example/p/harbour-game',
    html: shop(
      'Lumobooks',
      thing('Harbour Lights: The Game', `${row('Publisher', 'Tide Press')}${row('Brand', 'Quay')}`),
    ),
    expected: { ...product, brand: 'Quay' },
  },
  {
    name: 'a maker behind the way to all of theirs, as themes call it that know vendors',
    url: 'https://www.saltholm.example/products/golden-automatic',
    html: shop(
      'Saltholm',
      thing(
        'Golden Automatic',
        '<div class="product-attributes"><p class="product-label">Vendor:</p> <a href="/collections/vendors?q=Fostelda">Fostelda</a></div>',
      ),
    ),
    expected: { ...product, brand: 'Fostelda' },
  },
];
