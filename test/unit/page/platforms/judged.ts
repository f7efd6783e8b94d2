import { type PlatformPage, paragraphs, prose } from './platformPage';

const page = (language: string, title: string, body: string, head = '') =>
  `<html lang="${language}"><head><title>${title}</title>${head}</head><body><header><a href="/"><img alt="Velomarkt" src="l"></a></header><main>${body}</main></body></html>`;
const url = (path: string) => `https://www.velomarkt.example${path}`;
const opinions = [5, 4, 5]
  .map(
    (stars) =>
      `<article class="review"><div class="stars">${stars} out of 5</div><h3>I like it</h3><p>${prose.en}</p><span>by Mia</span></article>`,
  )
  .join('');
const written = (heading: string, text: string, head = '') =>
  page(
    'en',
    `${heading} | Velomarkt`,
    `<article><h1>${heading}</h1><p>By Ada Rook</p><time datetime="2026-03-03">March 3, 2026</time><p>${text}</p>${paragraphs('en', 6)}<h2>Verdict</h2><p>4 out of 5</p></article>`,
    head,
  );

/** Pages of those who judge: who wrote them, and what they judge. */
export const judged: readonly PlatformPage[] = [
  {
    name: 'opinions of a thing that the title alone names',
    url: url('/catalog/productreviews/sku/IT91/'),
    html: page(
      'en',
      'Reviews of Velo 2160 - Dual SIM | Velomarkt',
      `<a href="/velo-2160">Back</a><section class="card"><h2>Customer Feedback</h2><div><h2>Product Ratings (75)</h2><div><span>4.5/5</span><p>75 verified ratings</p></div></div><h2>Product Reviews (25)</h2>${opinions}</section>`,
      '<meta property="og:type" content="product"><meta property="og:title" content="Reviews of Velo 2160 - Dual SIM">',
    ),
    expected: { kind: 'review', product: 'Velo 2160 - Dual SIM', brand: null, rating: { value: 4.5, count: 75 } },
  },
  {
    name: 'opinions under a heading that says no more, in a title that begins with the site',
    url: url('/product-reviews/B0CX'),
    html: page(
      'en',
      'Velomarkt: Customer reviews: Velo Quencher H2 Tumbler',
      `<h1>Customer reviews</h1><div><span>4.6 out of 5</span> <span>1,203 global ratings</span></div>${opinions}`,
    ),
    expected: {
      kind: 'review',
      product: 'Velo Quencher H2 Tumbler',
      brand: null,
      rating: { value: 4.6, count: 1203 },
    },
  },
  {
    name: 'opinions of the shop itself',
    url: url('/reviews'),
    html: page(
      'en',
      'Customer reviews | Velomarkt',
      `<h1>Customer reviews</h1><div><span>4.6 out of 5</span> <span>1,203 ratings</span></div>${opinions}`,
    ),
    expected: { kind: 'review', product: null, brand: null },
  },
  {
    name: 'a review of many things, whose title for sharing says so',
    url: url('/reviews/desk-lamps'),
    html: written(
      'Light for long evenings',
      prose.en ?? '',
      '<meta property="og:title" content="The best desk lamps, reviewed">',
    ),
    expected: { kind: 'review', product: null, author: 'Ada Rook' },
  },
  {
    name: 'a review whose title for sharing names the thing',
    url: url('/reviews/nuvelo-lumo-3'),
    html: written(
      'Light for long evenings',
      prose.en ?? '',
      '<meta property="og:title" content="Nuvelo Lumo 3 review: light for long evenings">',
    ),
    expected: { kind: 'review', product: 'Nuvelo Lumo 3', author: 'Ada Rook' },
  },
  {
    name: 'a review of a thing whose maker the sentences tell',
    url: url('/reviews/nordhus-lumo-3'),
    html: written(
      'Nordhus Lumo 3 review',
      `The lamp stands firmly, and Nordhus says it burns for ten years. It costs as much as others, and Nordhus’s bulb is bright. ${prose.en}`,
    ),
    expected: { kind: 'review', product: 'Nordhus Lumo 3', brand: 'Nordhus' },
  },
  {
    name: 'a review of a thing whose first word is no maker',
    url: url('/reviews/winter-saga-3'),
    html: written(
      'Winter Saga 3 review',
      `In the game the Winter is long, and you play it with friends. In winter the lamps are lit. ${prose.en}`,
    ),
    expected: { kind: 'review', product: 'Winter Saga 3', brand: null },
  },
  {
    name: 'a desk beside the person who wrote',
    url: url('/2026/03/03/harbour-opens'),
    html: page(
      'en',
      'Harbour opens again | Velomarkt',
      `<article><h1>Harbour opens again</h1><time datetime="2026-03-03">March 3, 2026</time>${paragraphs('en', 6)}</article>`,
      '<meta property="og:type" content="article"><meta name="author" content="Harbour Desk"><meta name="author" content="Mia Hart">',
    ),
    expected: { kind: 'article', author: 'Mia Hart' },
  },
  {
    name: 'a desk that wrote by itself',
    url: url('/2026/03/04/harbour-closes'),
    html: page(
      'en',
      'Harbour closes again | Velomarkt',
      `<article><h1>Harbour closes again</h1><p class="byline">By Harbour Desk</p><time datetime="2026-03-04">March 4, 2026</time>${paragraphs('en', 6)}</article>`,
    ),
    expected: { kind: 'article', author: 'Harbour Desk' },
  },
  ...['Vårt betyg', 'Notre verdict', 'Unser Fazit', 'Our rating'].map(
    (heading): PlatformPage => ({
      name: `a mark of who wrote: ${heading}`,
      url: url('/barnvagnar/velo-spring'),
      html: page(
        'sv',
        'Velo Spring | Velomarkt',
        `<article><h1>Velo Spring</h1><p class="byline">Text: Karin Lind</p><time datetime="2026-02-11">11 februari 2026</time>${paragraphs('sv', 4)}<h2>${heading}</h2><p>4 av 5</p></article>`,
      ),
      expected: { kind: 'review', author: 'Karin Lind' },
    }),
  ),
  {
    name: 'a mark of those who read',
    url: url('/soppa/gul-soppa'),
    html: page(
      'sv',
      'Gul soppa | Velomarkt',
      `<article><h1>Gul soppa</h1><p class="byline">Text: Karin Lind</p><time datetime="2026-02-11">11 februari 2026</time>${paragraphs('sv', 4)}<h2>Läsarnas svar</h2><p>4 av 5</p></article>`,
    ),
    expected: { kind: 'article', author: 'Karin Lind' },
  },
];
