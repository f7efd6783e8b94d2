// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pageKindIds } from '@/lib/journey/catalogues/pageKinds';
import { createBudget } from '@/lib/page/budget';
import { collectSource } from '@/lib/page/declared/collectSource';
import { readKind } from '@/lib/page/kind/readKind';
import { drawnPages } from './drawnPages';

function kindOf(url: string, html: string) {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return readKind(collectSource(document, url, createBudget(10_000)));
}

describe('readKind', () => {
  it.each(drawnPages.map((page) => [page.kind, page.name, page] as const))('%s: %s', (kind, _name, { url, html }) => {
    expect(kindOf(url, html).id).toBe(kind);
  });

  const german =
    'Drei von vier mittelständischen Unternehmen sehen in der Bürokratie das größte Hindernis für Investitionen. Das zeigt eine Umfrage unter Betrieben, die am Montag vorgestellt wurde. ';
  const wares = (count: number) =>
    `<h2>Passende Produkte</h2><ul>${Array.from({ length: count }, (_, at) => `<li><a href="/tee-${at}">Tee ${at}</a> ${at + 8},90 € <button>In den Warenkorb</button></li>`).join('')}</ul>`;

  it.each([2, 3, 4])("tells a shop's writings from its %i wares below them", (count) => {
    const html = `<html lang="de"><title>Grüner Tee richtig zubereiten – Teeladen</title><header><a href="/">Teeladen</a><a href="/warenkorb">Warenkorb (0)</a></header><main><article><h1>Grüner Tee richtig zubereiten</h1><p>12. Februar 2026 · von Mia</p>${`<p>${german}${german}</p>`.repeat(5)}${wares(count)}</article></main></html>`;
    expect(kindOf('https://www.teeladen.de/blog/gruener-tee', html).id).toBe('article');
    expect(kindOf('https://www.teeladen.de/gruener-tee', html).id).toBe('article');
  });

  it('takes a thing with a long description and wares beside it for a product', () => {
    const html = `<html lang="de"><title>Grüner Tee – Teeladen</title><main><h1>Grüner Tee</h1><p>9,90 €</p><button>In den Warenkorb</button>${`<p>${german}</p>`.repeat(8)}${wares(3)}</main></html>`;
    expect(kindOf('https://www.teeladen.de/gruener-tee', html).id).toBe('product');
  });

  it('knows a short article by who signs it, and when', () => {
    const html = `<html lang="de"><title>Mittelstand klagt über Bürokratie | Rheinbote</title><header><a href="/">Rheinbote</a></header><main><h1>Mittelstand klagt über Bürokratie</h1><div>Von <span>Anna-Lena Schmidt</span> und <span>Jörg Kessler</span> · <span>Veröffentlicht am 3. März 2026, 14:05 Uhr</span></div>${`<p>${german}</p>`.repeat(3)}</main></html>`;
    expect(kindOf('https://www.rheinbote.de/wirtschaft/mittelstand-klagt-18832211.html', html).id).toBe('article');
  });

  const written = (title: string, inside = '') =>
    `<html lang="de"><title>${title} - Lesestube</title><header><a href="/">Lesestube</a></header><main><article><h1>${title}</h1><p>12. Februar 2026 · von Mia Hart</p>${`<p>${german}${german}</p>`.repeat(6)}${inside}</article></main></html>`;

  it.each([
    ...['Rezension: Der lange Abend', 'Der lange Abend - Mia Hart [Rezension]', 'Buchrezension: Der lange Abend'],
    ...['Filmkritik: Der lange Abend', 'Recensie: De lange avond', 'Recenze: Dlouhý večer'],
    ...['[Reseña] La larga noche', 'Recensione: La lunga sera', 'Recenzja: Długi wieczór'],
    ...['Bokrecension: Den långa kvällen', 'Boganmeldelse: Den lange aften', 'Arvostelu: Pitkä ilta'],
    ...[
      'Velin 3 incelemesi',
      'Рецензия: Долгий вечер',
      '【書評】長い夜',
      'Velin 3 レビュー：長い夜',
      '[서평] 긴 저녁',
      'Velin 3 评测',
    ],
  ])('takes what calls itself a review for one: %s', (title) => {
    expect(kindOf('https://www.lesestube.de/2026/abend', written(title)).id).toBe('review');
  });

  it.each([
    ...['Scharfe Kritik an der Bahn', 'Kritik der Opposition am Haushalt', 'Bahn steht weiter in der Kritik'],
    ...['Crítica situación en el hospital', 'Critica alla riforma: parla il ministro', 'Der Rezensent und sein Buch'],
    ...['Kritik: Warum die Reform scheitert'],
  ])('takes what tells of somebody else who judges for no review: %s', (title) => {
    expect(kindOf('https://www.lesestube.de/2026/abend', written(title)).id).toBe('article');
  });

  const login =
    '<html lang="es"><title>Zona privada - Velin</title><header><a href="/">Velin</a></header><main><h1>Área de clientes</h1><form><input name="user"><input type="password"><button>Entrar</button></form><a href="/new">Nueva contraseña</a></main></html>';

  it.each(['https://areaclientes.velin.es/', 'https://clientes.velin.es/', 'https://lk.velin.ru/'])(
    'takes where one logs in at the root of a host for an account: %s',
    (url) => {
      expect(kindOf(url, login).id).toBe('account');
    },
  );

  it('takes a first page with a field for a password in its corner for a first page', () => {
    const html = `<html lang="es"><title>Velin | Papel y tinta</title><header><a href="/">Velin</a><form><input name="user"><input type="password"><button>Entrar</button></form></header><main><h1>Papel y tinta</h1>${'<section><h2>Papel</h2><p>Papel hecho a mano en un viejo molino junto al río.</p></section>'.repeat(6)}</main></html>`;
    expect(kindOf('https://www.velin.es/', html).id).toBe('home');
  });

  it.each(['<div id="filters">', '<aside class="facets">', '<div class="refine-box"><div>'])(
    'takes no range of a filter for the price of a thing: %s',
    (box) => {
      const tiles = Array.from(
        { length: 8 },
        (_, at) =>
          `<div class="box"><a href="/f-${at}">Fritéza ${at}</a><span class="price">${at + 1} 499,-</span><button>Koupit</button></div>`,
      ).join('');
      const html = `<html lang="cs"><title>Fritézy | Velin</title><main><h1>Fritézy</h1>${box}<h3>Cena</h3><span>999,- až 12 990,-</span></div><div class="boxes">${tiles}</div></main></html>`;
      expect(kindOf('https://www.velin.cz/fritezy/188557.htm', html).id).toBe('category');
    },
  );

  it('takes reviews of a thing that is declared a product for reviews', () => {
    const opinion =
      '<article class="review"><div class="stars" title="5 out of 5"></div><h3>I like it</h3><p>A good kettle, it boils fast and is easy to pour from.</p><span>by Mia</span></article>';
    const html = `<html lang="en"><title>Reviews of Kettle A1 - 1.7 l | Velin</title><meta property="og:type" content="product"><meta property="og:title" content="Reviews of Kettle A1 - 1.7 l"><main><section><h2>Customer Feedback</h2><h2>Product Ratings (75)</h2><p>4.5/5</p><div class="stars" title="4.5 out of 5"></div><p>75 verified ratings</p></section>${opinion.repeat(5)}</main></html>`;
    expect(kindOf('https://www.velin.example/catalog/productratingsreviews/sku/IT910/', html).id).toBe('review');
    const sold = html.replace('</main>', '<p class="p">29.00 €</p><button>Add to cart</button></main>');
    expect(kindOf('https://www.velin.example/kettle-a1', sold).id).toBe('product');
  });

  it.each([
    '<title>Главная</title><h1>Уважаемый клиент!</h1><p>Запросы с Вашего адреса похожи на автоматические.</p><form><img alt="captcha"><input name="captcha"><button>Отправить</button></form>',
    '<title>Velin</title><h4>Enter the characters you see below</h4><form action="/errors/validateCaptcha"><input id="captchacharacters"></form>',
    '<title>Доступ ограничен</title><h1>Доступ ограничен</h1>',
    '<title>Zugriff verweigert</title><h1>Zugriff verweigert</h1><p>Referenz 18.4f</p>',
    '<title>安全验证</title><div>请完成验证</div>',
  ])('takes what stands before a page for no product: %s', (html) => {
    expect(kindOf('https://www.velin.example/products/shelf-400937695', html).id).toBe('other');
  });

  const thing = (lang: string, price: string, button: string) =>
    `<html lang="${lang}"><title>Velin A1 | Shop</title><main><h1>Velin A1 170</h1><div class="price">${price}</div>${button}<p>${words}</p></main></html>`;
  const words = 'Velin A1, 12 V, 170 W.';

  it.each([
    ['bg', '64,32 лв.', '<button>Купи</button>'],
    ['hr', '134,91 kn', '<button>Dodaj u košaricu</button>'],
    ['sr', '12.990 RSD', '<button>Dodaj u korpu</button>'],
    ['fa', '۴٬۸۹۰٬۰۰۰ تومان', '<button>افزودن به سبد</button>'],
    ['en', 'R 2 199', '<button>Add to Cart</button>'],
    ['es', 'S/ 199.90', '<button>Agregar al carrito</button>'],
    ['lt', '19,90 €', '<button>Į krepšelį</button>'],
    ['et', '19,90 €', '<button>Lisa ostukorvi</button>'],
    ['zh', 'NT$1,290', '<button>立即預購</button>'],
  ])('knows what is sold in %s for %s', (lang, price, button) => {
    expect(kindOf('https://www.velin.example/velin-a1-170', thing(lang, price, button)).id).toBe('product');
  });

  it.each([
    ['/index.php?route=product/product&path=59_84&product_id=3310', 'product'],
    ['/index.php?main_page=product_info&products_id=812', 'product'],
    ['/?p=3310', 'product'],
    ['/catalog/kettles/velin-a1-170/', 'product'],
  ])('looks at the parameters of an address: %s', (path, kind) => {
    const html = thing('en', '$29.90', '<button>Add to Cart</button>');
    expect(kindOf(`https://www.velin.example${path}`, html).id).toBe(kind);
  });

  it.each(['/index.php', '/index.php?route=common/home', '/?utm_source=mail&gclid=1', '/?lang=en'])(
    'takes the first page for that: %s',
    (path) => {
      const html =
        '<html lang="en"><title>Velin | Paper and ink</title><main><h1>Paper and ink</h1><section><h2>Paper</h2><p>Made by hand.</p></section></main></html>';
      expect(kindOf(`https://www.velin.example${path}`, html).id).toBe('home');
    },
  );

  it('takes a table in which products are compared for a list', () => {
    const table =
      '<table><tr><th></th><th>A1</th><th>B2</th></tr><tr><td>Price</td><td>$200</td><td>$300</td></tr></table>';
    const html = `<title>Compare</title><main><h1>Compare products</h1>${table}</main>`;
    expect(kindOf('https://www.shop.example/compare', html).id).toBe('category');
  });

  it('looks behind a question about cookies', () => {
    const wall =
      '<div id="cmp" role="dialog" aria-modal="true"><h1>We value your privacy</h1><p>We and our 842 partners store and access information on a device, such as cookies. Subscribe for €3.99 per month to browse without ads.</p><button>Accept all</button></div>';
    const html = `<title>Stadsfiets N8 kopen? | Fietsenhal</title>${wall}<header><a href="/">Fietsenhal</a></header><main><h1>Stadsfiets N8</h1><p>€ 1.299,-</p><p>Op voorraad - morgen in huis</p><button>In winkelwagen</button></main>`;
    expect(kindOf('https://www.fietsenhal.nl/e-bikes/stadsfiets-n8', html).id).toBe('product');
  });

  it('knows where an advertisement leads, though it has an offer', () => {
    const html =
      '<title>50% off your first 3 boxes | FitMeal</title><div><img alt="FitMeal" src="l"></div><h1>Healthy dinners, 50% off your first 3 boxes</h1><p>Offer ends Sunday. From £3.49 per meal.</p><button>Claim my 50% off</button><h2>How it works</h2><button>Get started</button>';
    const url =
      'https://go.fitmeal.example/offer/new-year?utm_source=facebook&utm_medium=paid_social&utm_campaign=ny26&fbclid=1';
    expect(kindOf(url, html).id).toBe('adLanding');
  });

  it.each(['429 د.إ', '12.5 د.ك', '850 ج.م', '199 ر.ق', '349 د.م.'])('knows prices in Arabic letters: %s', (price) => {
    const html = `<html lang="ar"><title>قلاية هوائية</title><main><h1>قلاية هوائية رقمية</h1><p>${price}</p><button>أضف إلى السلة</button></main></html>`;
    const without = html.replace(price, '');
    expect(kindOf('https://www.souk.example/item-1', html).confidence).toBeGreaterThan(
      kindOf('https://www.souk.example/item-1', without).confidence,
    );
  });

  it('takes an event whose tickets it sells for a product, and another for none', () => {
    const event = (offers: string) =>
      `<title>The Velon Choir Tickets</title><script type="application/ld+json">{"@type":"MusicEvent","name":"The Velon Choir","startDate":"2026-03-14T18:30:00"${offers}}</script><main><h1>The Velon Choir</h1><p>Sat, 14 Mar 2026</p>`;
    const seats = Array.from({ length: 12 }, (_, at) => `<li>Block ${at} <button>£48.35 each</button></li>`);
    const sold = event(',"offers":[{"@type":"AggregateOffer","lowPrice":48.35,"priceCurrency":"GBP"}]');
    const html = `${sold}<h2>Select tickets</h2><ul>${seats.join('')}</ul></main>`;
    expect(kindOf('https://www.tickets.example/velon-choir/event/3E00631F', html).id).toBe('product');
    expect(kindOf('https://www.town.example/velon-choir/event/3E00631F', `${event('')}</main>`).id).toBe('other');
  });

  it('takes a place with its rent and its data for what is let, whatever forms wait in dialogs', () => {
    const data = ['Wohnfläche|80 m²', 'Zimmer|3', 'Baujahr|1990', 'Etage|2', 'Bezugsfrei|sofort', 'Kaution|1.500 €'];
    const html = `<title>Helle Wohnung am Hafen</title><main><h1>Helle Wohnung am Hafen</h1><div><strong>889 €</strong></div><div>Kaltmiete zzgl. NK</div><dl>${data.map((each) => `<dt>${each.replace('|', '</dt><dd>')}</dd>`).join('')}</dl></main><div><form><input type="email"><input type="password"></form><form><input type="email"><input type="password"><textarea></textarea></form></div>`;
    expect(kindOf('https://www.hafen.example/expose/helle-wohnung-am-hafen', html).id).toBe('product');
  });

  it('does not take the news of a paper called a review for one', () => {
    const page = (title: string) =>
      `<title>${title}</title><main><h1>Harbour opens again</h1><p>${german.repeat(3)}</p></main>`;
    const kindAt = (host: string, title: string) => kindOf(`https://www.${host}.example/harbour`, page(title)).id;
    expect(kindAt('the-review', 'Harbour opens again - The Review')).not.toBe('review');
    expect(kindAt('the-town', 'Harbour opens again - The Review')).toBe('review');
  });

  it('takes a declared thing with one opinion and no way to buy it for a review', () => {
    const thing = (more: string) =>
      `<title>Test Velon G5 : bon</title><script type="application/ld+json">{"@type":"Product","name":"Velon G5","review":{"@type":"Review","author":{"@type":"Person","name":"Mia Hart"},"reviewRating":{"@type":"Rating","ratingValue":4}},"offers":{"@type":"AggregateOffer","lowPrice":599,"priceCurrency":"EUR"}${more}}</script><main><h1>Test Velon G5 : bon</h1><p>${german.repeat(6)}</p><p>599 €</p>`;
    const url = 'https://www.mesures.example/aspirateurs/velon-g5-p71555/test.html';
    expect(kindOf(url, `${thing('')}</main>`).id).toBe('review');
    const rated = thing(',"aggregateRating":{"@type":"AggregateRating","ratingValue":4,"reviewCount":20}');
    expect(kindOf('https://www.shop.example/velon-g5', `${rated}<button>Add to cart</button></main>`).id).toBe(
      'product',
    );
  });

  it('knows a search by what stands in its field, the address and the title', () => {
    const cards = Array.from(
      { length: 12 },
      (_, at) => `<div class="card"><h4>Gravel ${at}</h4><p>${at}00 zł</p></div>`,
    );
    const html = (value: string) =>
      `<title>Rower Gravel - Rowery</title><form><input id="search" value="${value}"></form><main><div>Znaleźliśmy ponad 1000 ogłoszeń</div>${cards.join('')}</main>`;
    expect(kindOf('https://www.targ.example/oferty/q-rower-gravel/', html('rower gravel')).id).toBe('search');
    expect(kindOf('https://www.targ.example/sport/rowery/', html('')).id).not.toBe('search');
  });

  it.each([
    ['it', 'I miei ordini', '/myshop/orders'],
    ['nl', 'Mijn bestellingen', '/bestellingen'],
    ['pl', 'Moje zamówienia', '/moje-zamowienia'],
    ['sv', 'Mina beställningar', '/sidor/orders'],
    ['da', 'Mine ordrer', '/x/orders'],
    ['fi', 'Omat tilaukset', '/x/orders'],
    ['pt', 'Meus pedidos', '/pedidos'],
    ['cs', 'Moje objednávky', '/objednavky'],
    ['hu', 'Rendeléseim', '/rendeleseim'],
    ['ro', 'Comenzile mele', '/comenzi'],
    ['el', 'Οι παραγγελίες μου', '/orders'],
    ['he', 'ההזמנות שלי', '/orders'],
    ['uk', 'Мої замовлення', '/x/orders'],
  ])('knows a list of orders in %s for an account', (lang, heading, path) => {
    const orders = Array.from(
      { length: 12 },
      (_, at) => `<div class="order"><p>No. 80823${at}</p><p>${at + 38},00 €</p><button>Details ${at}</button></div>`,
    );
    const html = `<html lang="${lang}"><title>${heading} | Shop</title><main><h1>${heading}</h1>${orders.join('')}</main></html>`;
    expect(kindOf(`https://www.shop.example${path}`, html).id).toBe('account');
  });

  it.each(['השוואת מחירים', 'Preisvergleich', 'Porównanie cen', 'Сравнение цен', 'Comparer les prix'])(
    'knows a thing whose sellers are compared by its title: %s',
    (words) => {
      const sellers = Array.from(
        { length: 8 },
        (_, at) => `<div class="s"><a href="/g/${at}">Shop ${at}</a><b>${at + 390},00 €</b></div>`,
      );
      const html = (title: string) =>
        `<title>${title}</title><main><h1>Velon DV90 T</h1><p>390,00 €</p>${sellers.join('')}</main>`;
      const [compared, plain] = [html(`Velon DV90 T - ${words}`), html('Velon DV90 T')].map((each) =>
        kindOf('https://www.compare.example/model?id=12', each),
      );
      expect(compared?.id).toBe('product');
      expect(compared?.confidence).toBeGreaterThan(plain?.confidence ?? 1);
    },
  );

  it('knows every kind of the catalogue', () => {
    expect(new Set(drawnPages.map(({ kind }) => kind))).toEqual(new Set(pageKindIds));
  });

  it('is surer the more speaks for a kind', () => {
    const bare = '<title>x</title><h1>Alba</h1><p>£240</p>';
    const url = 'https://shop.example/p/alba';
    const sure = kindOf(url, `<meta property="og:type" content="product">${bare}<button>Add to bag</button>`);
    const [unsure, none] = [kindOf(url, bare), kindOf('https://shop.example/a', '<p>Words</p>')];
    expect(sure.confidence).toBeGreaterThan(unsure.confidence);
    expect(none.confidence).toBeLessThan(sure.confidence);
    expect(sure.confidence).toBeLessThanOrEqual(1);
  });

  it('needs no address', () => {
    expect(kindOf('nonsense', '<h1>Your basket</h1>').id).toBe('cart');
  });
});
