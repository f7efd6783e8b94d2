// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readFacts } from '@/lib/page/facts/readFacts';
import { layOutByAttribute } from '../layout';
import { factsInWindow, factsOfHtml, sourceOfHtml, valuesOfHtml } from './factsOfHtml';

/** Three cards of other things, as every product page has them below. */
function cards(price: (nth: number) => string, title = 'You may also like'): string {
  const items = [1, 2, 3, 4].map(
    (nth) =>
      `<li class="card"><a href="/other-${nth}"><img alt="Other ${nth}" src="x.jpg"><h3>Other thing ${nth}</h3></a><span class="price">${price(nth)}</span></li>`,
  );
  return `<section><h2>${title}</h2><ul>${items.join('')}</ul></section>`;
}

describe('a shop whose theme shows sale and regular price', () => {
  const html = `<html lang="en"><head><title>Oak Stool – Nordhem</title>
    <meta property="og:site_name" content="Nordhem"><meta property="og:type" content="product">
    <meta property="og:price:amount" content="129.00"><meta property="og:price:currency" content="USD">
    <script type="application/ld+json">{"@context":"http://schema.org/","@type":"Product","name":"Oak Stool","brand":{"@type":"Brand","name":"Linnea"},
      "offers":[{"@type":"Offer","availability":"http://schema.org/InStock","price":129.0,"priceCurrency":"USD","url":"/products/oak-stool?variant=1"}]}</script></head>
    <body><header class="site-header"><a href="/"><img alt="Nordhem" src="logo.png"></a><nav><a href="/c">Chairs</a></nav></header>
    <main><div class="product__info"><h1 class="product__title">Oak Stool</h1>
      <div class="price price--on-sale"><div class="price__regular"><span class="visually-hidden">Regular price</span><span class="price-item">$159.00</span></div>
      <div class="price__sale"><span class="visually-hidden">Regular price</span><s class="price-item">$159.00</s><span class="visually-hidden">Sale price</span><span class="price-item price-item--sale">$129.00</span></div></div>
      <p>Or 4 interest-free payments of $32.25 with PayLater</p><button name="add">Add to cart</button></div>${cards((nth) => `$${nth}9.00`)}</main>
    <footer>© 2026 Nordhem. Free shipping over $75.00</footer></body></html>`;

  it('gives the price asked now, and the one before', () => {
    expect(valuesOfHtml(html, 'https://nordhem.example/products/oak-stool')).toMatchObject({
      ...{ product: 'Oak Stool', brand: 'Linnea', price: 129, oldPrice: 159, currency: 'USD', availability: 'InStock' },
      ...{ siteName: 'Nordhem', language: 'en', title: 'Oak Stool' },
    });
  });
});

describe('a declaration', () => {
  const page = (declared: object, inside = '<button>Add to basket</button>') =>
    `<html lang="en"><head><title>The Tin Kettle</title><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...declared })}</script></head><body><main><h1>The Tin Kettle</h1>${inside}</main></body></html>`;
  const url = 'https://www.klafti.example/tin-kettle';
  const read = (declared: object) => {
    const { price, currency, availability, rating } = valuesOfHtml(page(declared), url);
    return { price, currency, availability, rating };
  };
  const offer = { '@type': 'Offer', price: 24.99, priceCurrency: 'EUR', availability: 'https://schema.org/InStock' };
  const aggregateRating = { '@type': 'AggregateRating', ratingValue: 4.5, ratingCount: 87 };
  const all = {
    ...{ price: 24.99, currency: 'EUR', availability: 'InStock' },
    rating: { value: 4.5, best: 5, count: 87 },
  };

  it('of a book has its offers in what one can do with its editions', () => {
    const edition = (price: number) => ({
      '@type': 'Book',
      potentialAction: { '@type': 'ReadAction', expectsAcceptanceOf: { ...offer, price } },
    });
    const book = { '@type': 'Book', name: 'The Tin Kettle', aggregateRating };
    expect(read({ ...book, workExample: [edition(24.99), edition(14.99)] })).toEqual(all);
    expect(read({ ...book, potentialAction: edition(24.99).potentialAction })).toEqual(all);
  });

  it('of what one can do has the product that it is done with', () => {
    const product = { '@type': 'Product', name: 'The Tin Kettle', offers: offer, aggregateRating };
    expect(read({ '@type': 'BuyAction', target: url, object: product })).toEqual(all);
  });
});

describe('a shop that declares nothing', () => {
  it('is read by what it shows, in German', () => {
    const html = `<html lang="de"><head><title>Filzpantoffel Grau | Wollhaus</title></head><body>
      <div id="header"><a href="/" class="logo"><img src="l.png" alt="Wollhaus"></a></div>
      <div class="content"><div class="breadcrumb"><a href="/">Start</a> › <a href="/schuhe">Schuhe</a> › <span>Filzpantoffel Grau</span></div>
      <h1>Filzpantoffel Grau</h1><p>Marke: Haflon</p><div class="rating" title="4,6 von 5 Sternen"></div><a href="#r">(87 Bewertungen)</a>
      <p class="price">49,90&nbsp;€</p><p class="uvp">UVP <span>59,90 €</span></p><p class="tax">inkl. MwSt. zzgl. <a href="/v">Versand</a></p><p class="baseprice">(24,95 € / Stück)</p>
      <button>In den Warenkorb</button></div></body></html>`;
    expect(valuesOfHtml(html, 'https://www.wollhaus.example/filzpantoffel-grau')).toMatchObject({
      ...{ product: 'Filzpantoffel Grau', brand: 'Haflon', price: 49.9, oldPrice: 59.9, currency: 'EUR' },
      ...{
        rating: { value: 4.6, best: 5, count: 87 },
        siteName: 'Wollhaus',
        breadcrumb: ['Start', 'Schuhe', 'Filzpantoffel Grau'],
      },
    });
  });

  it('is read in French, cents raised and parted', () => {
    const html = `<html lang="fr"><head><title>Lampe Brume - Atelier Clair</title></head><body><main><h1>Lampe Brume</h1>
      <div class="prix"><span>89</span><sup>€90</sup></div><div class="stock">En stock</div><button class="btn">Ajouter au panier</button>
      <p>Livraison dès 4,90 €</p></main></body></html>`;
    expect(valuesOfHtml(html, 'https://www.atelierclair.fr/lampe-brume')).toMatchObject({
      price: 89.9,
      currency: 'EUR',
      availability: 'InStock',
      market: 'FR',
    });
  });

  it('is read in Spanish for Chile', () => {
    const html = `<html lang="es-CL"><head><title>Poncho Andino | Telares</title></head><body><main><h1>Poncho Andino</h1><p>Marca: Quinchao</p>
      <span class="precio-oferta">$24.990</span> <span class="precio-normal"><del>$34.990</del></span><p>6 cuotas de $4.165</p><button>Agregar al carro</button></main></body></html>`;
    expect(valuesOfHtml(html, 'https://telares.cl/poncho')).toMatchObject({
      product: 'Poncho Andino',
      brand: 'Quinchao',
      price: 24990,
      oldPrice: 34990,
      currency: 'CLP',
    });
  });

  it('is read in Polish, Russian and Japanese', () => {
    const polish = `<html lang="pl"><body><h1>Kubek ceramiczny</h1><div class="cena">1 299,00 zł</div><p>Producent: Glinka</p><button>Do koszyka</button></body></html>`;
    const russian = `<html lang="ru"><body><h1>Чайник стальной</h1><div class="p1">2 490 ₽</div><div>Бренд</div><div>Самовар</div><button>В корзину</button></body></html>`;
    const japanese = `<html lang="ja"><body><h1>木のスプーン</h1><p class="price">価格 1,280円（税込）</p><p>送料 550円</p><button>カートに入れる</button></body></html>`;
    expect(valuesOfHtml(polish, 'https://kubki.pl/1')).toMatchObject({ price: 1299, currency: 'PLN', brand: 'Glinka' });
    expect(valuesOfHtml(russian, 'https://posuda.ru/1')).toMatchObject({
      price: 2490,
      currency: 'RUB',
      brand: 'Самовар',
    });
    expect(valuesOfHtml(japanese, 'https://mori.example.jp/1')).toMatchObject({ price: 1280, currency: 'JPY' });
  });

  it('is read in Arabic, with Arabic digits', () => {
    const html = `<html lang="ar" dir="rtl"><body><h1>حقيبة جلدية</h1><p class="price">١٬٢٩٩٫٥٠ ر.س</p><button>أضف إلى السلة</button></body></html>`;
    expect(valuesOfHtml(html, 'https://haqiba.example.sa/1')).toMatchObject({
      product: 'حقيبة جلدية',
      price: 1299.5,
      currency: 'SAR',
    });
  });
});

describe('a shop with microdata', () => {
  it('is read for the product itself, not for those beside it', () => {
    const related = [1, 2, 3].map(
      (nth) =>
        `<li itemscope itemtype="http://schema.org/Product"><a href="/r${nth}"><span itemprop="name">Related ${nth}</span></a><span itemprop="offers" itemscope itemtype="http://schema.org/Offer"><span itemprop="price" content="${nth}.00">£${nth}.00</span></span></li>`,
    );
    const html = `<html lang="en-GB"><head><title>Garden Trowel | Spade &amp; Co</title></head><body><ul>${related.join('')}</ul>
      <div itemscope itemtype="http://schema.org/Product"><h1 itemprop="name">Garden Trowel</h1><span itemprop="brand" itemscope itemtype="http://schema.org/Brand"><meta itemprop="name" content="Spade"></span>
      <div itemprop="aggregateRating" itemscope itemtype="http://schema.org/AggregateRating"><meta itemprop="ratingValue" content="4.3"><meta itemprop="reviewCount" content="18"></div>
      <div itemprop="offers" itemscope itemtype="http://schema.org/Offer"><meta itemprop="priceCurrency" content="GBP"><link itemprop="availability" href="http://schema.org/OutOfStock"><span itemprop="price" content="14.50">£14.50</span></div>
      <button>Add to basket</button></div></body></html>`;
    expect(valuesOfHtml(html, 'https://spade.co.uk/trowel')).toMatchObject({
      ...{ product: 'Garden Trowel', brand: 'Spade', price: 14.5, currency: 'GBP', availability: 'OutOfStock' },
      rating: { value: 4.3, best: 5, count: 18 },
    });
  });
});

describe('what is shown', () => {
  const page = (shown: string, declared: string) => `<html lang="en"><head><script type="application/ld+json">
    {"@type":"Product","name":"Tin Kettle","offers":{"@type":"Offer","price":"${declared}","priceCurrency":"USD"}}</script></head>
    <body><main><h1>Tin Kettle</h1><div class="price">${shown}</div><button>Add to cart</button></main></body></html>`;

  it('outranks what is declared, and both are kept', () => {
    const { price, currency } = factsOfHtml(page('€53.11', '48.00'), 'https://kettle.example/1').facts;
    expect(price).toEqual({ value: 53.11, source: 'visible', alternatives: [{ value: 48, source: 'jsonLd' }] });
    expect(currency).toEqual({ value: 'EUR', source: 'visible', alternatives: [{ value: 'USD', source: 'jsonLd' }] });
  });

  it('is not mistaken where it is no price of the thing', () => {
    for (const other of [
      'Save $5.00',
      'Delivery: $4.99',
      '$3.20 / 100 g',
      '4 payments of $12.00',
      '$9.99 per month',
      '-$5.00',
    ]) {
      expect(valuesOfHtml(page(other, '48.00'), 'https://kettle.example/1'), other).toMatchObject({ price: 48 });
    }
  });

  it('tells an amount whose declaration follows the wrong custom', () => {
    const html = page('$2.449', '2.449').replace('"USD"', '"ARS"').replace('lang="en"', 'lang="es-AR"');
    expect(valuesOfHtml(html, 'https://deportes.com.ar/1')).toMatchObject({ price: 2449, currency: 'ARS' });
  });

  it('may be a range', () => {
    const html = page('$12.00 – $18.00', '12.00');
    expect(valuesOfHtml(html, 'https://kettle.example/1')).toMatchObject({
      price: 12,
      priceRange: { low: 12, high: 18 },
    });
  });
});

describe('a list of products', () => {
  it('has no product, even where it declares one', () => {
    const items = Array.from(
      { length: 12 },
      (_, nth) =>
        `<div class="tile"><a href="/p/${nth}"><h3>Boot ${nth}</h3></a><span class="price">£${nth + 20}.00</span><button>Add to bag</button></div>`,
    );
    const html = `<html lang="en"><head><script type="application/ld+json">{"@type":"Product","name":"Boots","offers":{"@type":"AggregateOffer","lowPrice":"20","highPrice":"90","priceCurrency":"GBP","offerCount":"312"}}</script></head>
      <body><h1>Boots</h1><p>312 items</p><div>${items.join('')}</div></body></html>`;
    expect(valuesOfHtml(html, 'https://boots.co.uk/boots')).toMatchObject({
      product: null,
      price: null,
      currency: null,
      title: 'Boots',
    });
  });
});

describe('an article that speaks of money', () => {
  it('sells nothing', () => {
    const html = `<html lang="en"><body><article><h1>Council spends £5,000 on a bench</h1><p>By Mara Quill</p><p>The bench cost £5,000, the mayor said.</p><button>Subscribe</button></article></body></html>`;
    expect(valuesOfHtml(html, 'https://gazette.example/news/bench')).toMatchObject({
      product: null,
      price: null,
      author: 'Mara Quill',
    });
  });
});

describe('whether a thing can be had', () => {
  const page = (shown: string, declared: string) => `<html lang="de"><head><script type="application/ld+json">
    {"@type":"Product","name":"Runner 1","offers":{"@type":"Offer","price":"119.95","priceCurrency":"EUR","availability":"https://schema.org/${declared}"}}</script></head>
    <body><main><h1>Runner 1</h1><div class="price">119,95 €</div>${shown}</main></body></html>`;
  const both = (shown: string, declared: string) => ({
    ...{ value: shown, source: 'visible', alternatives: [{ value: declared, source: 'jsonLd' }] },
  });

  it.each([
    ['<button disabled>Ausverkauft</button>', 'InStock', 'OutOfStock'],
    ['<button>Ausverkauft</button>', 'InStock', 'OutOfStock'],
    ['<p>Ausverkauft</p><button disabled>In den Warenkorb</button>', 'InStock', 'OutOfStock'],
    ['<p>Auf Lager</p><button>In den Warenkorb</button>', 'OutOfStock', 'InStock'],
  ])('is told by %s, whatever is declared', (shown, declared, expected) => {
    expect(factsOfHtml(page(shown, declared)).facts.availability).toEqual(both(expected, declared));
  });

  it('is not told by what is said of one size, or of another thing', () => {
    for (const shown of [
      '<ul><li>42</li><li>Ausverkauft</li></ul><button>In den Warenkorb</button>',
      '<button>In den Warenkorb</button><section class="related"><p>Ausverkauft</p></section>',
    ])
      expect(factsOfHtml(page(shown, 'InStock')).facts.availability).toMatchObject({ value: 'InStock' });
  });
});

describe('whether a thing can be had of which some variants are sold out', () => {
  const offers = (...states: string[]) =>
    states.map((state) => ({
      '@type': 'Offer',
      price: 12,
      priceCurrency: 'EUR',
      availability: `https://schema.org/${state}`,
    }));
  const read = (states: string[], button: string) =>
    valuesOfHtml(
      `<html lang="en"><head><script type="application/ld+json">${JSON.stringify({ '@type': 'Product', name: 'Runner 1', offers: offers(...states) })}</script></head><body><main><h1>Runner 1</h1><p>12,00 €</p>${button}</main></body></html>`,
    ).availability;
  const button = '<button>Add to cart</button>';

  it('is told by the button', () => {
    expect(read(['OutOfStock', 'InStock', 'InStock'], button)).toBe('InStock');
    expect(read(['InStock', 'OutOfStock'], button)).toBe('InStock');
    expect(read(['SoldOut', 'OutOfStock', 'InStock'], button)).toBe('InStock');
    expect(read(['OutOfStock', 'InStock'], '<button disabled>Add to cart</button>')).toBe('OutOfStock');
    expect(read(['OutOfStock', 'OutOfStock'], button)).toBe('OutOfStock');
  });
});

describe('whether a thing can be had where style hides words', () => {
  beforeEach(layOutByAttribute);
  afterEach(() => {
    document.documentElement.innerHTML = '';
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  const buy = '<button>In den Warenkorb</button>';

  it.each([
    ['<p class="off">Ausverkauft</p><p>Auf Lager</p>', buy, 'InStock'],
    ['<p class="off">Ausverkauft</p>', buy, 'InStock'],
    ['<p>Ausverkauft</p><p class="off">Auf Lager</p>', `<div class="off">${buy}</div>`, 'OutOfStock'],
    ['<p><span class="off">Ausverkauft</span><span>Auf Lager</span></p>', buy, 'InStock'],
    [
      '<p><span class="off">Auf Lager</span><span>Ausverkauft</span></p>',
      `<div class="off">${buy}</div>`,
      'OutOfStock',
    ],
    ['<ul class="off"><li>Ausverkauft</li><li>Ausverkauft</li></ul><p>Auf Lager</p>', buy, 'InStock'],
  ])('is told by those that are shown: %s%s', (words, button, expected) => {
    const html = `<html lang="de"><head><style>.off{display:none}</style></head><body><main><h1>Runner 1</h1><div class="price">119,95 €</div>${words}${button}</main></body></html>`;
    expect(factsInWindow(html).facts.availability?.value).toBe(expected);
  });

  it('is what is declared where all that says otherwise is hidden', () => {
    const html = `<html lang="de"><head><style>.off{display:none}</style><script type="application/ld+json">
      {"@type":"Product","name":"Runner 1","offers":{"@type":"Offer","price":"119.95","priceCurrency":"EUR","availability":"https://schema.org/InStock"}}</script></head>
      <body><main><h1>Runner 1</h1><div class="price">119,95 €</div><p class="off">Ausverkauft</p></main></body></html>`;
    expect(factsInWindow(html).facts.availability).toEqual({ value: 'InStock', source: 'jsonLd', alternatives: [] });
  });
});

describe('the name of a product', () => {
  it('is the declared one where a lower heading has it behind what is offered', () => {
    const html =
      '<html lang="en"><head><title>Pre-purchase Ashfall Velo on Steams</title></head><body><div itemscope itemtype="http://schema.org/Product"><div itemprop="name">Ashfall Velo</div><h2>Pre-Purchase Ashfall Velo</h2><p>$39.99</p><button>Add to Cart</button></div></body></html>';
    expect(valuesOfHtml(html)).toMatchObject({ product: 'Ashfall Velo', price: 39.99 });
  });

  it('is that of an event whose tickets are sold, and its price the declared one', () => {
    const html =
      '<html lang="en"><head><title>The Velo Choir Tickets</title><script type="application/ld+json">{"@type":"MusicEvent","name":"The Velo Choir","startDate":"2026-03-14","offers":[{"@type":"AggregateOffer","lowPrice":48.35,"priceCurrency":"GBP"}]}</script></head><body><main><h1>The Velo Choir</h1><button>Find tickets</button></main></body></html>';
    const { facts } = readFacts(sourceOfHtml(html), { id: 'product', confidence: 0.9 });
    expect([facts.product?.value, facts.price?.value, facts.currency?.value]).toEqual(['The Velo Choir', 48.35, 'GBP']);
    expect(facts.brand).toBeNull();
  });
});

describe('the brand', () => {
  const page = (
    shown: string,
    brand = '',
    lang = 'en',
  ) => `<html lang="${lang}"><head><script type="application/ld+json">
    {"@type":"Product","name":"Tin Kettle"${brand === '' ? '' : `,"brand":{"name":"${brand}"}`},"offers":{"@type":"Offer","price":"20","priceCurrency":"EUR"}}</script></head>
    <body><main><h1>Tin Kettle</h1>${shown}<p>€20.00</p><button>Add to bag</button></main></body></html>`;

  it('is the one that the page calls so before the declared one, and both are kept', () => {
    expect(factsOfHtml(page('<p>Brand: <a href="/b">Velo</a></p>', 'My Shop Ltd')).facts.brand).toEqual({
      ...{ value: 'Velo', source: 'visible', alternatives: [{ value: 'My Shop Ltd', source: 'jsonLd' }] },
    });
  });

  it.each([
    ['<p>Marque <b>gitane</b></p>', 'gitane'],
    ['<p>Marque Gitane</p>', 'Gitane'],
    ['<p>ブランド：カゼノミ</p>', 'カゼノミ'],
    ['<p>品牌 青山</p>', '青山'],
    ['<dl><dt>Brand</dt><dd>Velo</dd></dl>', 'Velo'],
    ['<p>Hersteller: Velo GmbH, Ring 1, 10115 Berlin, info@velo.example</p>', 'Velo GmbH'],
  ])('is read of %s', (shown, brand) => {
    expect(valuesOfHtml(page(shown)).brand).toBe(brand);
  });

  it.each([
    ['a Polish address', '<a href="/marka/velo">Velo</a>'],
    ['a picture that leads to all of it', '<a href="/brand/velo"><img src="velo.svg" alt="Velo"></a>'],
    ['a name for tests', '<a data-qa="pdp-brand-name" href="/velo/">Velo</a>'],
  ])('is told by %s', (_what, shown) => {
    expect(valuesOfHtml(page(shown)).brand).toBe('Velo');
  });

  it('is the part of the heading that a box around it is called so', () => {
    const html =
      '<html lang="en"><body><main><h1><span class="brand"><a href="/velo/"><span>Velo</span></a></span> <span>Tin Kettle</span></h1><p>€20.00</p><button>Add to bag</button></main></body></html>';
    expect(valuesOfHtml(html).brand).toBe('Velo');
  });

  it.each([
    ...['ยี่ห้อ: Velo', 'Производитель Velo', '牌子：Velo', '제조사: Velo'],
    ...['Producător: Velo', 'Üretici: Velo', 'ब्रांड: Velo', 'برند: Velo', 'ماركة: Velo'],
    '<span>No.: 12 </span><span>Category: <a href="/c">Kettles</a> </span><span>Manufacturer: <a href="/m/velo">Velo</a></span>',
  ])('is read of a line in many languages, or of a part of one: %s', (shown) => {
    expect(valuesOfHtml(page(`<p>${shown}</p>`)).brand).toBe('Velo');
  });

  it('is the heading above the name with which the address names the thing', () => {
    const html = (above: string) =>
      `<html lang="en"><body><main><h1>${above}</h1><h1>Women Striped Shirt</h1><p>$20.00</p><button>Add to bag</button></main></body></html>`;
    const url = 'https://shop.example/shirts/velo-nord-women-striped-shirt/123';
    expect(valuesOfHtml(`<title>Women Striped Shirt</title>${html('Velo Nord')}`, url).brand).toBe('Velo Nord');
    expect(valuesOfHtml(`<title>Women Striped Shirt</title>${html('Shirts')}`, url).brand).toBeNull();
  });

  it.each([
    ...['メーカー希望小売価格 15,000円', 'Brand new with tags', 'Brand New with tags', 'Herstellergarantie: 2 Jahre'],
    ...['Marke des Monats', 'Brand: see description', 'Markenqualität aus Köln', 'Marca registrada'],
  ])('is not read of %j', (text) => {
    expect(valuesOfHtml(page(`<p>${text}</p>`)).brand).toBeNull();
  });
});

describe('a heading', () => {
  afterEach(() => {
    document.documentElement.innerHTML = '';
  });

  const title = (inside: string, style = '') =>
    factsInWindow(
      `<html lang="en"><head><title>Shop</title><style>${style}</style></head><body><main><h1>${inside}</h1><p>€20.00</p><button>Add to bag</button></main></body></html>`,
    ).title;

  it('has a space where style breaks its line', () => {
    const parts = '<span class="one">Velo</span><span class="two"><b>tin kettle</b></span>';
    expect(title(parts)).toBe('Velotin kettle');
    expect(title(parts, '.one, .two { display: block }')).toBe('Velo tin kettle');
    expect(title(parts, '.two { display: block }')).toBe('Velo tin kettle');
  });

  it('has none between its letters', () => {
    expect(title('<i>V</i><i>e</i><i>l</i><i>o</i>', 'i { display: block }')).toBe('Velo');
    expect(title('<i>V</i>elo', 'i { display: block }')).toBe('Velo');
  });

  it('has a space between a name in capitals and the next word', () => {
    expect(title('<span>VELO</span><span>Kettle</span>')).toBe('VELO Kettle');
    expect(title('<span>VE</span><span>LO</span>')).toBe('VELO');
  });
});
