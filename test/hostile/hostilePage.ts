import fc from 'fast-check';

/** A page made to break whoever reads it. */
export interface HostilePage {
  readonly url: string;
  readonly html: string;
}

/** Sets a global when it is run, by whatever way of running something written here. */
const ran = 'globalThis.hostileRan=true';
const payloads = [
  `<img src=x onerror="${ran}">`,
  `<svg onload="${ran}">`,
  `"><script>${ran}</script>`,
  `javascript:${ran}`,
  `<iframe srcdoc="<script>parent.${ran}</script>">`,
];

/** Names that stand for members of elements and documents where forms and ids give them away ("DOM clobbering"). */
const clobbering = [
  ...[
    'body',
    'head',
    'title',
    'forms',
    'links',
    'documentElement',
    'querySelector',
    'querySelectorAll',
    'getElementById',
    'createTreeWalker',
  ],
  ...[
    'attributes',
    'children',
    'childNodes',
    'firstChild',
    'nextSibling',
    'parentNode',
    'textContent',
    'localName',
    'nodeType',
    'getAttribute',
  ],
  ...[
    'getAttributeNames',
    'innerHTML',
    'className',
    'id',
    'hidden',
    'style',
    'defaultView',
    'URL',
    'location',
    '__proto__',
    'constructor',
    'then',
  ],
];

const words = fc.constantFrom(
  ...[
    'Alba coat',
    'Add to basket',
    '240,00 €',
    '$1,299',
    '1.299,00 €',
    '24.990',
    '٢٤٠ ر.س',
    '4.6 out of 5',
    '(212)',
    'By Ann Lee',
    '2025-03-02',
  ],
  ...[
    'Search results',
    'Warenkorb',
    'カートに入れる',
    'Avis clients',
    '404',
    '\u202e\u200f',
    '\u0000',
    '\ud800',
    '\udfff€',
    '\ufeff',
    '🧥',
    '&#0;',
    '&amp;&lt',
  ],
  ...[
    '9'.repeat(400),
    `1${'.000'.repeat(80)},00 €`,
    '$'.repeat(300),
    '1e999 €',
    '-0',
    'NaN',
    'null',
    '{{price}}',
    'a'.repeat(3000),
    ' \t\n'.repeat(200),
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'then',
    ']]>',
    '-->',
    '</script>',
    ...payloads,
  ],
);

const schemaName = fc.constantFrom(
  ...[
    'Product',
    'ProductGroup',
    'Offer',
    'AggregateOffer',
    'AggregateRating',
    'Review',
    'NewsArticle',
    'ItemList',
    'BreadcrumbList',
    'WebSite',
  ],
  ...[
    'FAQPage',
    'Recipe',
    'Organization',
    'https://schema.org/Product',
    'schema:Product',
    '',
    '__proto__',
    'constructor',
    'P'.repeat(2000),
  ],
);

const propertyName = fc.constantFrom(
  ...[
    '@type',
    '@id',
    '@graph',
    '@context',
    '@value',
    '@list',
    'name',
    'headline',
    'offers',
    'price',
    'lowPrice',
    'highPrice',
    'priceCurrency',
  ],
  ...[
    'priceSpecification',
    'brand',
    'aggregateRating',
    'ratingValue',
    'bestRating',
    'reviewCount',
    'ratingCount',
    'review',
    'author',
    'datePublished',
  ],
  ...[
    'availability',
    'itemListElement',
    'position',
    'item',
    'mainEntity',
    'mainEntityOfPage',
    'publisher',
    'url',
    'isVariantOf',
    'hasVariant',
  ],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'length', 'then'],
);

/** Few of them, so that they refer to each other, and to themselves. */
const reference = fc.constantFrom('#a', '#b', '#c', 'https://shop.example/#a', '_:x');

const { value: jsonValue } = fc.letrec<{ value: unknown; item: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    words,
    reference,
    fc.constantFrom<unknown>(null, true, 0, -1, 1e308, 12.5, '', [], {}),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('item'),
  ),
  item: fc.array(fc.tuple(propertyName, fc.oneof(tie('value'), schemaName, reference)), { maxLength: 8 }).map(
    // Written by hand: `__proto__` is to stand in the text.
    (pairs) => new Pairs(pairs),
  ),
}));

/** An object whose names may be any, and twice the same. */
class Pairs {
  constructor(readonly pairs: readonly (readonly [string, unknown])[]) {}
}

function written(value: unknown): string {
  if (value instanceof Pairs)
    return `{${value.pairs.map(([name, each]) => `${JSON.stringify(name)}:${written(each)}`).join(',')}}`;
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`;
  return JSON.stringify(value) ?? 'null';
}

const jsonText = fc.oneof(
  { weight: 6, arbitrary: jsonValue.map(written) },
  { weight: 2, arbitrary: fc.tuple(jsonValue.map(written), fc.nat(200)).map(([text, at]) => text.slice(0, at)) },
  { weight: 1, arbitrary: fc.integer({ min: 100, max: 5000 }).map((depth) => '['.repeat(depth)) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 100, max: 2000 }).map((depth) => `${'{"offers":'.repeat(depth)}1${'}'.repeat(depth)}`),
  },
  { weight: 1, arbitrary: words },
);

const jsonLd = jsonText.map(
  (text) => `<script type="application/ld+json">${text.replaceAll('</script', '<\\/script')}</script>`,
);

const metaName = fc.constantFrom(
  ...[
    'og:title',
    'og:type',
    'og:url',
    'og:site_name',
    'og:locale',
    'product:price:amount',
    'product:price:currency',
    'article:author',
  ],
  ...[
    'article:published_time',
    'twitter:label1',
    'generator',
    'language',
    'author',
    '__proto__',
    'constructor',
    '',
    'x'.repeat(1000),
  ],
);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const meta = fc.tuple(fc.constantFrom('name', 'property', 'itemprop', 'http-equiv'), metaName, words).map(
  // One that sends the reader elsewhere would end the page, not the reader.
  ([attribute, name, content]) => `<meta ${attribute}="${name}" content="${escaped(content)}">`,
);
const link = fc
  .tuple(fc.constantFrom('canonical', 'alternate', 'next', 'x'), words)
  .map(([rel, href]) => `<link rel="${rel}" href="${escaped(href)}">`);

const tag = fc.constantFrom(
  ...[
    'div',
    'p',
    'span',
    'h1',
    'h2',
    'main',
    'article',
    'nav',
    'header',
    'footer',
    'ul',
    'li',
    'a',
    'button',
    'table',
    'tr',
    'td',
    's',
    'del',
    'b',
  ],
  ...[
    'form',
    'input',
    'select',
    'textarea',
    'time',
    'img',
    'template',
    'noscript',
    'svg',
    'math',
    'title',
    'x-shop',
    'dialog',
    'details',
    'style',
  ],
);
const attribute = fc.oneof(
  fc.tuple(fc.constantFrom('id', 'name'), fc.constantFrom(...clobbering)).map(([name, value]) => `${name}="${value}"`),
  fc
    .constantFrom(
      'class',
      'id',
      'title',
      'alt',
      'aria-label',
      'href',
      'value',
      'style',
      'data-price',
      'datetime',
      'lang',
      'role',
      'content',
    )
    .chain((name) => words.map((value) => `${name}="${escaped(value)}"`)),
  schemaName.map((type) => `itemscope itemtype="https://schema.org/${type}"`),
  propertyName.map((name) => `itemprop="${name}"`),
  propertyName.map((name) => `property="schema:${name}" typeof="schema:Product"`),
  reference.map((id) => `itemref="${id.slice(1)} x" id="${id.slice(1)}" itemscope`),
  fc.constantFrom(
    'hidden',
    'itemscope',
    'open',
    'contenteditable',
    `onclick="${ran}"`,
    'class="price old-price related"',
    'style="display:none"',
  ),
  fc.integer({ min: 1, max: 3000 }).map((length) => `data-x="${'x'.repeat(length)}"`),
);

function nodes(scale: number): fc.Arbitrary<string> {
  const times = (most: number) => Math.max(1, Math.round(most * scale));
  return fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5, depthSize: 'small' },
      {
        weight: 4,
        arbitrary: words.map((text) =>
          text.replaceAll('<script>', '&lt;script>').replace(/<(img|svg|iframe)/g, '&lt;$1'),
        ),
      },
      {
        weight: 8,
        arbitrary: fc
          .tuple(
            tag,
            fc.array(attribute, { maxLength: 4 }),
            fc.array(tie('node'), { maxLength: 5 }),
            fc.integer({ min: 0, max: 9 }),
          )
          // Now and then it is not closed, or something else is.
          .map(
            ([name, attributes, nodes, how]) =>
              `<${name} ${attributes.join(' ')}>${nodes.join('')}${how === 0 ? '' : how === 1 ? '</div></p>' : `</${name}>`}`,
          ),
      },
      { weight: 1, arbitrary: jsonLd },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '<!--',
          '<![CDATA[',
          '<base href="javascript:1">',
          '<plaintext>',
          '<',
          '</',
          '<a <b',
          '<div class="',
          '<frameset>',
        ),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom('div', 'b', 'table', 'span'), fc.integer({ min: 1, max: times(1500) }))
          .map(([name, depth]) => `<${name}>`.repeat(depth)),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(words, words)
          .map(([price, text]) =>
            `<li class="tile"><a href="/">${escaped(text)}</a> <span>${escaped(price)}</span></li>`.repeat(times(20)),
          ),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom(...clobbering), fc.constantFrom(...clobbering))
          .map(
            ([form, field]) => `<form name="${form}" id="${form}"><input name="${field}"><input id="${field}"></form>`,
          ),
      },
      {
        weight: 1,
        arbitrary: tie('node').map((inner) => `<x-shop><template shadowrootmode="open">${inner}</template></x-shop>`),
      },
    ),
  })).node;
}

const url = fc.oneof(
  fc.constantFrom(
    'https://shop.example/p/alba-coat',
    'https://shop.example/',
    'https://shop.example/search?q=coat',
    'https://www.google.com/search?q=x',
  ),
  fc.constantFrom(
    'https://shop.example/%E0%A4%A',
    'https://shop.example/?q=%',
    `https://shop.example/${'a/'.repeat(3000)}`,
    'https://shop.example/#/__proto__',
  ),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
);

/**
 * Pages with everything that the readers look at, and all of it broken in some way. `scale`, 0 to 1, is how much of one thing they may have: a
 * document object model that is written in JavaScript takes long for what a browser does at once.
 */
export const hostilePage = (scale: number): fc.Arbitrary<HostilePage> =>
  fc
    .tuple(
      url,
      words,
      fc.array(fc.oneof(jsonLd, meta, link), { maxLength: 6 }),
      fc.array(nodes(scale), { minLength: 1, maxLength: 6 }),
    )
    .map(([address, title, head, body]) => ({
      url: address,
      html: `<!doctype html><html><head><title>${title.replaceAll('<', '&lt;')}</title>${head.join('')}</head><body>${body.join('')}</body></html>`,
    }));

/** Pages that are large in one way, which is enough to be tried once. */
export const largePages: readonly (HostilePage & { readonly name: string })[] = [
  {
    name: '10 MB of JSON-LD',
    ...shown(ld(`{"@type":"Product","name":"Alba","description":"${'x'.repeat(10_000_000)}"}`)),
  },
  {
    name: '10 MB of JSON-LD that breaks off',
    ...shown(ld(`{"@graph":[${'{"@type":"Product","name":"Alba"},'.repeat(300_000)}`)),
  },
  { name: '100,000 items that refer to each other', ...shown(ld(cyclic(100_000))) },
  { name: 'JSON-LD 100,000 deep', ...shown(ld(`${'{"offers":'.repeat(100_000)}1${'}'.repeat(100_000)}`)) },
  { name: 'elements 10,000 deep', ...shown('<div>'.repeat(10_000)) },
  { name: 'an attribute of 10 MB', ...shown(`<p class="${'price '.repeat(1_700_000)}">240,00 €</p>`) },
  { name: 'a text of 10 MB', ...shown(`<p>${'240,00 € '.repeat(1_200_000)}</p>`) },
  {
    name: '100,000 microdata items',
    ...shown(
      '<i itemscope itemtype="https://schema.org/Product" itemprop="offers">'.repeat(2_000).repeat(1) +
        '<i itemscope itemtype="https://schema.org/Offer"></i>'.repeat(98_000),
    ),
  },
  { name: '50,000 prices', ...shown('<li class="tile"><a href="/">Thing</a> <b>240,00 €</b></li>'.repeat(50_000)) },
  {
    name: '100,000 meta elements',
    url: 'https://shop.example/p/alba',
    html: `<title>Alba</title>${'<meta property="og:title" content="Alba">'.repeat(100_000)}<h1>Alba</h1>`,
  },
];

function shown(body: string): HostilePage {
  return {
    url: 'https://shop.example/p/alba',
    html: `<!doctype html><title>Alba</title><body><h1>Alba</h1><p>240,00 €</p>${body}`,
  };
}

function ld(text: string): string {
  return `<script type="application/ld+json">${text}</script>`;
}

function cyclic(count: number): string {
  const items = Array.from(
    { length: count },
    (_, at) => `{"@id":"#${at}","@type":"Product","isRelatedTo":{"@id":"#${(at + 1) % count}"}}`,
  );
  return `{"@graph":[${items.join(',')}]}`;
}
