import { otherThings, type PlatformPage } from './platformPage';

const page = (language: string, title: string, body: string, head = '') =>
  `<html lang="${language}"><head><title>${title}</title>${head}</head><body><header><a href="/"><img alt="Velomarkt" src="l"></a></header><main>${body}</main></body></html>`;
const url = (path: string) => `https://www.velomarkt.example${path}`;
const buy = '<button>Add to cart</button>';
const told =
  '<p>It has a warm light and a long arm, and stands firmly on any table in the house. It comes with a bulb.</p>';
const things = otherThings('You may also like', (nth) => `€${nth}9`);

/** Pages that write the name of a thing in no main heading, or more than the name in it. */
export const names: readonly PlatformPage[] = [
  {
    name: 'a name in a heading of the last rank, under a title that every page has',
    url: url('/product/4346'),
    html: page(
      'en',
      'Velomarkt | Product details',
      `<div class="row"><h6 class="prodect-text">Lumo desk lamp M34</h6>${told}<span class="badge">In stock</span><h5>Price : 65 €</h5><h5>Commission : <span>10 €</span></h5>${buy}</div>`,
      '<meta property="og:title" content="">',
    ),
    expected: {
      kind: 'product',
      title: 'Lumo desk lamp M34',
      product: 'Lumo desk lamp M34',
      price: 65,
      currency: 'EUR',
    },
  },
  {
    name: 'a name in a box that is named after it',
    url: url('/shop/item?id=33'),
    html: page(
      'en',
      'Velomarkt | Product details',
      `<div class="productName">Lumo desk lamp M34</div>${told}<div class="price">€65</div>${buy}${things}`,
    ),
    expected: { kind: 'product', product: 'Lumo desk lamp M34', price: 65 },
  },
  {
    name: 'a name in a box, and links in boxes that are named alike',
    url: url('/shop/item?id=34'),
    html: page(
      'en',
      'Velomarkt',
      `<div class="product-name">Lumo desk lamp M34</div>${told}<div class="price">€65</div>${buy}<div class="list">${[1, 2, 3].map((nth) => `<div class="item"><a href="/p/${nth}"><span class="product-name">Lamp ${nth}</span></a><span>€${nth}9</span></div>`).join('')}</div>`,
    ),
    expected: { kind: 'product', product: 'Lumo desk lamp M34', price: 65 },
  },
  {
    name: 'names in several boxes that are named alike, none of which is the name of all',
    url: url('/shop/item?id=35'),
    html: page(
      'en',
      'Velomarkt',
      `<div class="product-name">Lumo desk lamp M34</div><div class="product-name">Lumo wall lamp M35</div>${told}<div class="price">€65</div>${buy}`,
    ),
    expected: { kind: 'product', product: null },
  },
  {
    name: 'a first heading below the price, that names a part of the page',
    url: url('/shop/item?id=36'),
    html: page(
      'en',
      'Velomarkt',
      `<div class="x">Lumo desk lamp M34</div><div>€65</div>${buy}<h3>More about it</h3>${told}<h3>Sending it</h3>${told}`,
    ),
    expected: { kind: 'product', product: null },
  },
  {
    name: 'a badge before the name',
    url: url('/p/lumo'),
    html: page(
      'en',
      'Lumo desk lamp | Velomarkt',
      `<h1><span class="badge">New</span>Lumo desk lamp</h1><div class="price">€65</div>${buy}`,
    ),
    expected: { kind: 'product', title: 'Lumo desk lamp', product: 'Lumo desk lamp', price: 65 },
  },
  {
    name: 'a badge before the name, where nothing else tells',
    url: url('/p/1887'),
    html: page(
      'fr',
      'Velomarkt',
      `<h1><span class="label-top">Nouveauté</span> Lampe Lumo</h1><div class="price">65,00 €</div><button>Ajouter au panier</button>`,
    ),
    expected: { kind: 'product', product: 'Lampe Lumo' },
  },
  {
    name: 'what is saved behind the name',
    url: url('/p/lumo-lampe'),
    html: page(
      'de',
      'Lumo Lampe | Velomarkt',
      `<h1>Lumo Lampe <span>-20 %</span></h1><div class="price">65,00 €</div><button>In den Warenkorb</button>`,
    ),
    expected: { kind: 'product', product: 'Lumo Lampe' },
  },
  ...['Art.-Nr. 44-2210', 'SKU: LU-2210', '(Réf. B12)', 'Артикул: 4471', 'Κωδικός: HD9252/90', 'Kod: 5512'].map(
    (number): PlatformPage => ({
      name: `a number behind the name: ${number}`,
      url: url('/p/lumo-4'),
      html: page('en', 'Velomarkt', `<h1>Lumo lamp <small>${number}</small></h1><div class="price">€65</div>${buy}`),
      expected: { kind: 'product', product: 'Lumo lamp', price: 65 },
    }),
  ),
  ...[
    ['<span class="label">New</span> Bolton 574', 'New Bolton 574'],
    ['Nordhus Cocoa <span>70%</span>', 'Nordhus Cocoa 70%'],
    ['Lumo lamp <span>Art Deco 2</span>', 'Lumo lamp Art Deco 2'],
    ['Lumo lamp <span class="colour">blue</span>', 'Lumo lamp blue'],
    ['<span>Top</span> Gun', 'Top Gun'],
    ['Lumo <small>Code 7</small>', 'Lumo Code 7'],
  ].map(
    ([heading = '', name = '']): PlatformPage => ({
      name: `a part of the name in an element of its own: ${name}`,
      url: url('/p/lumo-5'),
      html: page(
        'en',
        name.startsWith('New') ? `${name} | Velomarkt` : 'Velomarkt',
        `<h1>${heading}</h1><div class="price">€65</div>${buy}`,
      ),
      expected: { kind: 'product', product: name },
    }),
  ),
  {
    name: 'a name in a box that is not named, and the last step of the way there that begins as the title does',
    url: url('/100012.html'),
    html: page(
      'zh',
      '【飞乐HX6730/02】飞乐（FEILE）电动牙刷 成人声波 HX6730/02 蓝色【行情 报价】-Velomarkt',
      '<div class="crumb"><div class="item">个护</div><div class="item">飞乐HX6730/02</div></div><div class="x">飞乐（FEILE）电动牙刷 成人声波 HX6730/02 蓝色</div><div class="price">￥279.00</div><a class="btn">加入购物车</a>',
    ),
    expected: { kind: 'product', product: '飞乐（FEILE）电动牙刷 成人声波 HX6730/02 蓝色', price: 279 },
  },
  {
    name: 'a thing under an address of lists, above others with buttons',
    url: url('/catalog/lampy/lampa_lumo_m34/'),
    html: page(
      'ru',
      'Лампа Lumo M34 купить',
      `<h1>Лампа Lumo M34</h1><div class="current">2 990 руб.</div><a href="#" class="bx_big bx_bt_button">Купить</a><div class="rail"><h3>С этим товаром</h3>${Array.from({ length: 12 }, (_, at) => `<div class="box"><a href="/catalog/lampy/${at}/">Лампа ${at}</a><div class="cost">${at + 1} 990 руб.</div><div class="to-cart"><a href="#">Купить</a></div></div>`).join('')}</div>`,
    ),
    expected: { kind: 'product', product: 'Лампа Lumo M34', price: 2990 },
  },
  {
    name: 'a list under such an address',
    url: url('/catalog/lampy/'),
    html: page(
      'ru',
      'Лампы купить',
      `<h1>Лампы</h1><div>от 990 руб. до 12 990 руб.</div><div class="rail">${Array.from({ length: 12 }, (_, at) => `<div class="box"><a href="/catalog/lampy/${at}/">Лампа ${at}</a><div class="cost">${at + 1} 990 руб.</div><div class="to-cart"><a href="#">Купить</a></div></div>`).join('')}</div>`,
    ),
    expected: { kind: 'category', product: null, price: null },
  },
];
