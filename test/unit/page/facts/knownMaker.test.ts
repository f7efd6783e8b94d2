// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { comparable } from '@/lib/page/facts/comparable';
import { knownMaker } from '@/lib/page/facts/product/knownMaker';
import { makerOfAccount, makerOfShop } from '@/lib/page/facts/product/makerOfAccount';
import { atStart, beforeModel, distinct, onlyFirst } from '@/lib/page/facts/product/makers';
import { readFacts } from '@/lib/page/facts/readFacts';
import { sourceOfHtml, valuesOfHtml } from './factsOfHtml';

const namesOf = (list: string) => list.slice(1, -1).split('|');

describe('a maker known in many countries', () => {
  it.each([
    ['Samsung 55" QLED TV', 'en', 'Samsung'],
    ['De’Longhi Magnifica S ECAM22.110.B', 'it', 'De’Longhi'],
    ['Ekspres DELONGHI Magnifica S', 'pl', 'DELONGHI'],
    ['Casque sans fil Bose QuietComfort Ultra', 'fr', 'Bose'],
    ['Montre Fossil Grant chronographe', 'fr', 'Fossil'],
    ['Smart TV TCL 55P8L QD Mini-LED', 'pt', 'TCL'],
    ['Monitor gaming - MSI MAG 274QPF', 'es', 'MSI'],
    ['Робот-пылесос Xiaomi S20', 'ru', 'Xiaomi'],
    ['Аэрогриль Philips HD9252', 'ru', 'Philips'],
    ['سماعات سوني WH-1000XM5 لاسلكية', 'ar', 'سوني'],
    ['ソニー SONY WF-1000XM5 BC', 'ja', 'ソニー SONY'],
    ['华为（HUAWEI）MateBook 14', 'zh', '华为（HUAWEI）'],
    ['小米电视 65英寸', 'zh', '小米'],
    ['トヨタ プリウス 2.0 Z', 'ja', 'トヨタ'],
    ['Sage SES875BSS Barista Express', 'en', 'Sage'],
    ['Sharp 43FN2EA 43 Zoll', 'de', 'Sharp'],
    ['Toyota Yaris 1.5 Hybrid', 'de', 'Toyota'],
    ['iPhone 16e 128 GB', 'en', 'Apple'],
    ['Smartphone Galaxy S25 256GB', 'fr', 'Samsung'],
    ['Spigen case for Samsung Galaxy S24', 'en', 'Spigen'],
    ['Samsung Galaxy S24 Case by Otterbox', 'en', 'Otterbox'],
    ['Duracell CR2032 Lithium Coin Cell Battery', 'en', 'Duracell'],
    ['Levi’s 501 Original', 'en', 'Levi’s'],
    ['Villeroy & Boch NewMoon Teller', 'de', 'Villeroy & Boch'],
  ])('is told by the name %s', (name, language, maker) => {
    expect(knownMaker(name, language)).toBe(maker);
  });

  it.each([
    ['Silicone case for iPhone 15', 'en'],
    ['Coque iPhone 15 transparente', 'fr'],
    ['Чехол для Samsung Galaxy A55', 'ru'],
    ['Filter for Bosch / Siemens vacuum cleaners', 'en'],
    ['Sage Green Linen Dress', 'en'],
    ['Shark Plush Toy 30 cm', 'en'],
    ['Baby Shark Bath Toy', 'en'],
    ['Sapphire Ring 18K Gold', 'en'],
    ['Frontline Nurse T-Shirt', 'en'],
    ['Velon Gaming PC, AMD Ryzen 7, 16 GB', 'en'],
    ['Velon BMW X5 Uyumlu Korna', 'tr'],
    ['Diesel Fuel Treatment 500ML', 'en'],
    ['Mango Chutney 350G', 'en'],
    ['Kartoffel Canon in D, Noten', 'de'],
    ['', 'en'],
  ])('is not told by %s', (name, language) => {
    expect(knownMaker(name, language)).toBeNull();
  });

  it('is listed once, as names are compared', () => {
    const all = [distinct, atStart, onlyFirst, beforeModel].flatMap(namesOf);
    expect(all.filter((name) => comparable(name) !== name)).toEqual([]);
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
  });

  const pageOf = (name: string, ld: object) =>
    valuesOfHtml(
      `<html lang="en"><head><title>${name} | Card Harbour</title><meta property="og:site_name" content="Card Harbour">
      <script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...ld, name })}</script></head>
      <body><main><h1>${name}</h1><p>20,00 €</p><button>Add to cart</button></main></body></html>`,
      'https://www.cardharbour.example/products/x',
    ).brand;
  const offers = { '@type': 'Offer', price: '20.00', priceCurrency: 'EUR' };

  it('outranks the shop that a ready-made platform puts there, and no other maker that is declared', () => {
    const brand = (name: string) => ({ '@type': 'Product', brand: { '@type': 'Brand', name }, offers });
    expect(pageOf('Pokemon Mega Zygarde Collection Box', brand('Card Harbour'))).toBe('Pokemon');
    expect(pageOf('Velon sleeves for Pokemon cards', brand('Card Harbour'))).toBe('Card Harbour');
    expect(pageOf('Pokemon Mega Zygarde Collection Box', brand('Halden Games'))).toBe('Halden Games');
  });

  it.each([
    ['Puma UAE', 'https://ae.puma.com/pd/h-street-sneakers/403777.html', 'Puma'],
    ['Geox Official Store', 'https://www.shoes.example/p/1', 'Geox'],
    ['Mango', 'https://shop.mango.com/fr/p/1', 'Mango'],
    ['H&M', 'https://www2.hm.com/de_de/productpage.1.html', 'H&M'],
    ['The Quay Shop', 'https://www.quayshop.example/p/1', null],
    ['Trust', 'https://www.quayshop.example/p/1', null],
  ])('is told by the shop that is its own: %s', (site, url, maker) => {
    expect(makerOfShop(site, url)).toBe(maker);
    const html = `<html lang="en"><head><title>Court sneakers | ${site}</title><meta property="og:site_name" content="${site}"></head><body><main><h1>Court sneakers</h1><p>20,00 €</p><button>Add to cart</button></main></body></html>`;
    expect(valuesOfHtml(html, url).brand).toBe(maker);
  });

  it('need not be, where a link by the heading leads to all of a producer', () => {
    const html = `<html lang="pl"><head><title>Podkolanówki 850 | Sklep</title></head><body><main><h1>Podkolanówki 850</h1><a href="/pl/producer/Velon/40">Velon</a><p>20,00 zł</p><button>Do koszyka</button></main></body></html>`;
    expect(valuesOfHtml(html, 'https://www.sklep.example/p/850').brand).toBe('Velon');
  });

  it.each<[string, string | null, string]>([
    [
      'of a navigation bar’s logo',
      null,
      '<div class="navbar"><a class="navbar-brand" href="/"><img alt="Quay Rooms" src="/l.svg"></a></div><h1>Kettle in blue</h1>',
    ],
    [
      'of a bare label before the same with its value',
      'Velon',
      '<h1>Kettle in blue</h1><div>Manufacturer</div><ul><li>Manufacturer<strong> :</strong> Velon</li></ul>',
    ],
    [
      'of a line of several fields',
      'Velon Press',
      '<h1>Kettle in blue</h1><p><i>Publisher:</i> <span>Velon Press</span> <i>ISBN:</i> <span>9781526622433</span> <i>Weight:</i> 240 g</p>',
    ],
  ])('need not be: words %s', (_, brand, body) => {
    const html = `<html lang="en"><head><title>Kettle in blue | The Quay</title></head><body>${body}<p>20,00 €</p><button>Add to cart</button></body></html>`;
    expect(valuesOfHtml(html, 'https://www.thequay.example/p/1').brand).toBe(brand);
  });

  it('is not asked for in the title of a book', () => {
    expect(pageOf('Lego: A Love Story', { '@type': 'Book', offers })).not.toBe('Lego');
  });
});

describe('a post on a network', () => {
  it.each([
    ['burgerking_es', 'Burger King'],
    ['teslamotors', null],
    ['Tesla', 'Tesla'],
    ['newbalance.official', 'New Balance'],
    ['H&M España', 'H&M'],
    ['lg_global', 'LG'],
    ['maria_lopez', null],
    ['nikefan', null],
    ['_', null],
  ])('by %s is of %s', (account, maker) => {
    expect(makerOfAccount(account)).toBe(maker);
  });

  it('tells of the house that posted it, or whose account it names', () => {
    const brandOf = (title: string, said: string) => {
      const html = `<html lang="en"><head><title>${title}</title><meta property="og:title" content="${title}"><meta property="og:description" content="${said}"></head><body><main><p>${said}</p></main></body></html>`;
      const source = sourceOfHtml(html, 'https://www.instagram.com/p/BWUDBntl3_Z/');
      return readFacts(source, { id: 'social', confidence: 0.95 }).facts.brand?.value ?? null;
    };
    expect(brandOf('Tesla on Instagram: “Ready”', 'Ready')).toBe('Tesla');
    expect(brandOf('Maria Lopez on Instagram: “Lunch”', 'Lunch at @burgerking_es today')).toBe('Burger King');
    expect(brandOf('Maria Lopez on Instagram: “Lunch”', 'Lunch with @ana.lopez')).toBeNull();
  });
});
