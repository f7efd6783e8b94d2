import { type PlatformPage, paragraphs } from './platformPage';

const page = (language: string, title: string, body: string, head = '') =>
  `<html lang="${language}"><head><title>${title}</title><meta property="og:site_name" content="Velomarkt">${head}</head><body><header><a href="/"><img alt="Velomarkt" src="l"></a><nav><a href="/?o=1">Räder</a> <a href="/?o=2">Teile</a></nav></header><div class="content">${body}</div><footer><p>© 2026 Velomarkt</p></footer></body></html>`;
const tiles = (count: number) =>
  Array.from(
    { length: count },
    (_, nth) =>
      `<div class="card"><a class="image" href="velo-${nth}-a33${nth}.html"></a><h3><a href="velo-${nth}-a33${nth}.html">Velo ${nth}</a></h3><dl><dt>Typ</dt><dd>Stadtrad</dd></dl><a href="velo-${nth}-a33${nth}.html#offers">${nth + 3} Angebote</a><div>ab <a href="velo-${nth}-a33${nth}.html#offers"><span class="price">€ 1${nth}9,00</span></a></div></div>`,
  ).join('');

/** Pages that the parameters of their addresses tell from a first page, and first pages that none does. */
export const queried: readonly PlatformPage[] = [
  ...['?cat=stadtrad', '?category=stadtrad', '?category_id=14', 'index.php?cat=stadtrad&hloc=de'].map(
    (parameters): PlatformPage => ({
      name: `a list by its parameter: ${parameters}`,
      url: `https://velomarkt.example/${parameters}`,
      html: page(
        'de',
        'Stadträder Preisvergleich | Velomarkt',
        `<nav class="breadcrumb"><a href="/">Home</a> » <a href="/?o=8">Räder</a> » <span>Stadträder</span></nav><h1>Stadträder</h1><div id="list">${tiles(3)}</div>`,
      ),
      expected: { kind: 'category', price: null, site: 'Velomarkt' },
    }),
  ),
  ...['?page=product&id=7', '?view=product&id=7', '?product=velo-nine', '?product_id=7'].map(
    (parameters): PlatformPage => ({
      name: `a thing by its parameter: ${parameters}`,
      url: `https://velomarkt.example/${parameters}`,
      html: page(
        'de',
        'Velo Nine | Velomarkt',
        '<h1>Velo Nine</h1><div class="price">499,00 €</div><p>Ein Rad für die Stadt.</p><button>In den Warenkorb</button>',
      ),
      expected: { kind: 'product', product: 'Velo Nine', price: 499 },
    }),
  ),
  ...['?search=velo', '?q=velo'].map(
    (parameters): PlatformPage => ({
      name: `a search by its parameter: ${parameters}`,
      url: `https://velomarkt.example/${parameters}`,
      html: page('de', 'velo | Velomarkt', `<h1>Ergebnisse für „velo“</h1><p>3 Treffer</p>${tiles(3)}`),
      expected: { kind: 'search' },
    }),
  ),
  ...[
    '',
    '?lang=de',
    '?ref=nav_logo',
    '?page=home',
    '?cat=',
    '?utm_source=mail&id=7',
    '?page=2',
    '?view=grid',
    '?site=de-de',
    '?session=ab12',
  ].map(
    (parameters): PlatformPage => ({
      name: `a first page: "${parameters}"`,
      url: `https://velomarkt.example/${parameters}`,
      html: page(
        'de',
        'Velomarkt – alles rund ums Rad',
        `<h1>Willkommen bei Velomarkt</h1><h2>Beliebt</h2>${tiles(3)}${paragraphs('de', 1)}`,
        '<meta property="og:type" content="website">',
      ),
      expected: { kind: 'home' },
    }),
  ),
];
