import { otherThings, type PlatformPage } from './platformPage';

const header = (name: string) => `<header><a href="/"><img alt="${name}" src="l"></a></header>`;
const page = (language: string, title: string, body: string, head = '') =>
  `<html lang="${language}"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** Pages that write their prices, makers and stars as few others do. */
export const ownWays: readonly PlatformPage[] = [
  {
    name: 'a price of the piece, beside that of a part',
    url: 'https://www.greenbasket.co.uk/shop/gb/melons/galia-melon',
    html: page(
      'en',
      'Galia Melon x3 | Greenbasket',
      `${header('Greenbasket')}<main><h1>Galia Melon x3</h1><p class="pricePerUnit">£4.20/unit</p><p class="pricePerMeasure">£1.40/ea</p><button>Add to trolley</button><h3>Manufacturer</h3><p>We will gladly replace it if it does not please</p></main>`,
    ),
    expected: { kind: 'product', product: 'Galia Melon x3', price: 4.2, currency: 'GBP', brand: null },
  },
  {
    name: 'the price of a pack, and of a piece of it',
    url: 'https://www.papierlade.de/p/ordner-10er-pack',
    html: page(
      'de',
      'Ordner breit, 10 Stück | Papierlade',
      `${header('Papierlade')}<main><h1>Ordner breit, 10 Stück</h1><div class="price">24,90 €</div><div>2,49 € / Stück</div><button>In den Warenkorb</button></main>`,
    ),
    expected: { kind: 'product', price: 24.9 },
  },
  {
    name: 'a price in tomans',
    url: 'https://www.kalasara.example/product/4471',
    html: page(
      'fa',
      'هدفون بی سیم Velo X2 | کالاسرا',
      `${header('کالاسرا')}<main><h1>هدفون بی سیم Velo X2</h1><p>برند: <a href="/velo">Velo</a> | دسته بندی: <a href="/h">هدفون</a></p><div class="price">4,890,000 تومان</div><button class="add-to-cart">افزودن به سبد</button></main>`,
    ),
    expected: { kind: 'product', price: 48_900_000, currency: 'IRR', brand: 'Velo' },
  },
  {
    name: 'what is saved, behind the price in Korean',
    url: 'https://www.moodnara.example/product/detail.html?product_no=12',
    html: page(
      'ko',
      '린넨 셔츠 - 무드나라',
      `${header('무드나라')}<main><h1>린넨 셔츠</h1><div class="price"><span>48,900원</span> <span>(9,100원 할인)</span></div><button>장바구니 담기</button></main>`,
    ),
    expected: { kind: 'product', price: 48_900, currency: 'KRW' },
  },
  {
    name: 'what is saved, before it in French',
    url: 'https://www.meublesdunord.example/fr/p/fauteuil-lumo',
    html: page(
      'fr-CA',
      'Fauteuil Lumo | Meubles du Nord',
      `${header('Meubles du Nord')}<main><h1>Fauteuil Lumo</h1><div class="sale"><span class="now">1 799,99 $</span><span class="save">Épargnez 500 $</span></div><div>Écofrais inclus: 14,00 $</div><button>Ajouter au panier</button></main>`,
    ),
    expected: { kind: 'product', price: 1799.99 },
  },
  {
    name: 'a price with and without taxes in one line, Japanese',
    url: 'https://www.denkiya.jp/item/44120',
    html: page(
      'ja',
      '炊飯器 NW-100 | 電気屋',
      `${header('電気屋')}<main><h1>炊飯器 NW-100</h1><div><span class="price">￥69,800</span>（税込）<span>税抜 ￥63,455</span></div><button>カートに入れる</button></main>`,
    ),
    expected: { kind: 'product', price: 69_800, currency: 'JPY' },
  },
  {
    name: 'an addition to tick beside a price that is told in a sentence, too',
    url: 'https://www.witgoedhuis.nl/product/91/velo-wasmachine.html',
    html: page(
      'nl',
      'Velo Wasmachine W9 | Witgoedhuis',
      `${header('Witgoedhuis')}<main><h1>Velo Wasmachine W9</h1><div class="sales-price"><span class="screen-reader-only">De prijs van dit product is 649 euro</span><s>799,-</s><strong>649,-</strong></div><label><input type="checkbox"> Installatie 59,-</label><button>In mijn winkelwagen</button></main>`,
    ),
    expected: { kind: 'product', price: 649 },
  },
  {
    name: 'no price but those of what is like it, Russian',
    url: 'https://www.dekorarhiv.example/karniz-lumo-c35',
    html: page(
      'ru',
      'Карниз Lumo C35',
      `${header('Декорархив')}<main><h1>Карниз Lumo C35</h1><p>В наличии</p><button class="btn-buy add-to-cart">Купить</button><div class="related"><h3>Похожие товары</h3><div class="box"><h4><a href="/a">Карниз C36</a></h4><p class="price">1 240 грн.</p></div><div class="box"><h4><a href="/b">Карниз C37</a></h4><p class="price">980 грн.</p></div></div></main>`,
      '<meta property="og:type" content="product"><meta property="product:brand" content="Lumo">',
    ),
    expected: { kind: 'product', product: 'Карниз Lumo C35', price: null },
  },
  {
    name: 'the maker above the brand, Russian',
    url: 'https://www.napitki.example/product/kamnev-chernoe_30',
    html: page(
      'ru',
      'Камнев Чёрное | Напитки',
      `${header('Напитки')}<main><h1>Камнев Чёрное</h1><div class="price">129 ₽</div><button>В корзину</button>${'<p>Вкус и аромат.</p>'.repeat(32)}<h2>Характеристики</h2><dl><dt>Производитель</dt><dd>Объединённые Пивоварни</dd><dt>Бренд</dt><dd>Kamnev</dd></dl></main>`,
    ),
    expected: { kind: 'product', brand: 'Kamnev' },
  },
  {
    name: 'a brand in the place of its label',
    url: 'https://www.bergweg.example/products/merino-crew',
    html: page(
      'en',
      'Merino Crew – Bergweg Outfitters',
      `${header('Bergweg Outfitters')}<main><h1>Merino Crew</h1><dl class="price"><div class="price__vendor"><dt><span class="visually-hidden">Vendor</span></dt><dd>Bergweg</dd></div><div class="price__regular"><dd><span>$119.95</span></dd></div></dl><button name="add">Add to cart</button></main>`,
    ),
    expected: { kind: 'product', brand: 'Bergweg', price: 119.95 },
  },
  {
    name: 'a seller in a box named after vendors, Romanian',
    url: 'https://www.electrocasa.example/laptop-gaming/pd/D8LQ7/',
    html: page(
      'ro',
      'Laptop gaming F15 | ElectroCasa',
      `${header('ElectroCasa')}<main><h1>Laptop gaming F15</h1><div class="price">3.399,99 Lei</div><button>Adaugă în coș</button><div class="vendor">Vândut și livrat de <a>ElectroCasa</a></div></main>`,
    ),
    expected: { kind: 'product', brand: null },
  },
  {
    name: 'a link behind the name that is to a kind of things',
    url: 'https://www.stofhuis.nl/p/wollen-deken-grijs',
    html: page(
      'nl',
      'Wollen deken grijs | Stofhuis',
      `${header('Stofhuis')}<main><h1>Wollen deken grijs</h1><a href="/dekens">Dekens</a><div class="price">€ 59,95</div><button>In winkelwagen</button></main>`,
    ),
    expected: { kind: 'product', brand: null, price: 59.95 },
  },
  {
    name: 'a maker whose box style hides',
    url: 'https://www.racaoboa.com.br/racao-adulto-carne/p',
    html: page(
      'pt-BR',
      'Ração Adulto Carne | Ração Boa',
      `${header('Ração Boa')}<main><h1><div class="productName">Ração Adulto Carne</div></h1><div style="display:none" class="brandName"><a class="brand velo" href="http://www.racaoboa.com.br/velo">Velo</a></div><div class="price">R$ 31,99</div><button>Comprar agora</button></main>`,
    ),
    expected: { kind: 'product', brand: 'Velo', price: 31.99 },
  },
  {
    name: 'stars as a bar with its share in words',
    url: 'https://www.casatel.example/telefon-lumo-x5.html',
    html: page(
      'ro',
      'Telefon Lumo X5 | Casatel',
      `${header('Casatel')}<main><h1>Telefon Lumo X5</h1><div class="product-reviews-summary"><div class="rating-result" title="80%"><span style="width:80%"><span>80%</span></span></div><a href="#reviews">5 recenzii</a></div><div class="price">599,99 lei</div><button>Adaugă în coș</button></main>`,
    ),
    expected: { kind: 'product', rating: { value: 4, count: 5 } },
  },
  {
    name: 'stars in words, Dutch',
    url: 'https://www.lampenhof.nl/product/hanglamp-lumo/',
    html: page(
      'nl',
      'Hanglamp Lumo | Lampenhof',
      `${header('Lampenhof')}<main><h1>Hanglamp Lumo</h1><div class="star-rating" role="img" aria-label="Gewaardeerd 4.50 uit 5"><span style="width:90%">Gewaardeerd 4.50 uit 5 gebaseerd op 6 klantbeoordelingen</span></div><div class="price">€ 89,00</div><button>In winkelwagen</button></main>`,
    ),
    expected: { kind: 'product', rating: { value: 4.5, count: 6 } },
  },
  {
    name: 'a small advertisement, without a way to buy',
    url: 'https://www.hirdetes.hu/hirdetes/etkezoasztal-6-szekkel/3382019',
    html: page(
      'hu',
      'Étkezőasztal 6 székkel | Hirdetés',
      `${header('Hirdetés')}<main><h1>Étkezőasztal 6 székkel</h1><div class="adv-price">85 000 Ft</div><div class="seller"><b>Katalin</b><button>Üzenet küldése</button></div><p>Eladó a képen látható asztal.</p>${otherThings('Hasonló hirdetések', (nth) => `${nth}5 000 Ft`)}</main>`,
    ),
    expected: { kind: 'product', product: 'Étkezőasztal 6 székkel', price: 85_000, currency: 'HUF' },
  },
];
