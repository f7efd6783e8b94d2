import { type PlatformPage, paragraphs, prose } from './platformPage';

const page = (language: string, title: string, heading: string, body: string, head = '') =>
  `<html lang="${language}"><head><title>${title}</title>${head}</head><body><header><a href="/"><img alt="Hafenblatt" src="l"></a></header><main><h1>${heading}</h1>${body}</main></body></html>`;
const url = (path: string) => `https://www.hafenblatt.example${path}`;
const sale = '<div class="price">€19.99</div><button>Add to cart</button>';
const flat = (line: string) =>
  page(
    'ru',
    '2-комн. квартира у порта | Hafenblatt',
    '2-комн. квартира у порта',
    `<div class="price">7 500 000 ₽</div><button>Позвонить</button>${line}<p>${prose.ru}</p>`,
  );

/** Headings with parts of their own, and numbers that look like marks. */
export const titled: readonly PlatformPage[] = [
  {
    name: 'a heading with the way to it in an element of its own',
    url: url('/group/topic/356259'),
    html: page(
      'zh',
      '来说说港口吧！',
      '<span><a href="/group/1">港口茶话会</a> » <a href="/group/1/forum">讨论</a></span><br>来说说港口吧！',
      paragraphs('zh', 3),
    ),
    expected: { kind: 'social', title: '来说说港口吧！' },
  },
  {
    name: 'a heading with a place before the name and a number behind it',
    url: url('/property-detail/3bhk-1131690'),
    html: page(
      'en',
      '3 BHK 1800 Sq.ft. House for Rent in Harbour Town, Quayside (REI1131690)',
      '<span class="dProjectName">Harbour Town, Quayside</span><span class="dName">3 BHK 1800 Sq.ft. House for Rent in Harbour Town, Quayside</span><span class="dId">Property ID : REI1131690</span>',
      sale,
    ),
    expected: {
      kind: 'product',
      title: '3 BHK 1800 Sq.ft. House for Rent in Harbour Town, Quayside',
      product: '3 BHK 1800 Sq.ft. House for Rent in Harbour Town, Quayside',
    },
  },
  {
    name: 'a heading with a counter and a word for how good it is',
    url: url('/review/www.velomarkt.example'),
    html: page(
      'da',
      'Velomarkt.dk anmeldelser | Læs kundeanmeldelser af www.velomarkt.dk',
      '<span class="title">Velomarkt.dk</span> <span class="count">Anmeldelser 62.118 • Fremragende</span>',
      [5, 4, 5]
        .map((stars) => `<article class="review"><div class="stars">${stars} ud af 5</div><p>${prose.sv}</p></article>`)
        .join(''),
    ),
    expected: { kind: 'review', title: 'Velomarkt.dk' },
  },
  {
    name: 'a heading with how many read it',
    url: url('/forum/anker-haelt-nicht'),
    html: page(
      'de',
      'Anker hält nicht - Hafenblatt',
      'Anker hält nicht <small>Gelesen: 115 / Abos: 4</small>',
      paragraphs('de', 2),
    ),
    expected: { kind: 'social', title: 'Anker hält nicht' },
  },
  {
    name: 'a heading with states of the thing before it',
    url: url('/s-anzeige/velo-nine-rennrad/2912345678'),
    html: page(
      'de',
      'Velo Nine Rennrad 54 cm | Hafenblatt',
      '<span class="is-hidden">Reserviert</span><span> • </span><span>Gelöscht</span><span> • </span>Velo Nine Rennrad 54 cm',
      sale,
      '<meta property="og:title" content="Velo Nine Rennrad 54 cm">',
    ),
    expected: { kind: 'product', title: 'Velo Nine Rennrad 54 cm', product: 'Velo Nine Rennrad 54 cm' },
  },
  {
    name: 'a heading with a menu of links within',
    url: url('/product/detail.html?product_no=2921'),
    html: page(
      'ko',
      '데일리 MTM - Hafenblatt',
      '데일리 MTM<span class="mark"><div><ul><li><a href="/board">혜택보기</a><ul><li><a href="/">SILVER <b>3%</b> 적립</a></li></ul></li></ul></div></span>',
      sale,
    ),
    expected: { kind: 'product', product: '데일리 MTM' },
  },
  {
    name: 'a heading with a step of the way there behind the name',
    url: url('/en/velon/boxes/origins-box'),
    html: page(
      'en',
      'Velon Origins Box | Hafenblatt',
      'Origins Box<span class="h4 text-muted">Booster Boxes</span>',
      `${sale}`,
    ).replace(
      '<h1',
      '<ol class="breadcrumb"><li><a href="/">Hafenblatt</a></li><li><a href="/b">Booster Boxes</a></li><li>Origins Box</li></ol><h1',
    ),
    expected: { kind: 'product', product: 'Origins Box' },
  },
  {
    name: 'a heading with the maker before the name, which the title has not',
    url: url('/p/oversized-shirt-120034'),
    html: page('en', 'Oversized Shirt | Hafenblatt', '<a href="/velo">Velo</a> <span>Oversized Shirt</span>', sale),
    expected: { kind: 'product', product: 'Velo Oversized Shirt' },
  },
  {
    name: 'a heading whose parts the title has all',
    url: url('/p/velo-shirt-120034'),
    html: page('en', 'Velo - Oversized Shirt 2 | Hafenblatt', '<span>Velo</span> <span>Oversized Shirt 2</span>', sale),
    expected: { kind: 'product', product: 'Velo Oversized Shirt 2' },
  },
  {
    name: 'a heading with the site in wide brackets behind it',
    url: url('/douwa/01.htm'),
    html: page(
      'ja',
      '欲張りなカモメ　＜Hafenblatt　きょうの童話＞',
      '欲張りなカモメ　＜Hafenblatt　きょうの童話＞',
      paragraphs('ja', 4),
    ),
    expected: { kind: 'other', title: '欲張りなカモメ', site: 'Hafenblatt' },
  },
  ...[
    '<div>2/5 этаж</div>',
    '<div>Этаж: 2/5</div>',
    '<dl><dt>Этаж</dt><dd>2/5</dd></dl>',
    '<div>2/5 piętro</div>',
    '<div>Etage 2/5</div>',
    '<div>2/5 floor</div>',
    '<div>4/5 поверх</div>',
    '<div>2 из 5 этаж</div>',
    '<div>Stock 2/5</div>',
    '<div>Piano 2/5</div>',
    '<div>2/5 Zimmer</div>',
  ].map(
    (line): PlatformPage => ({
      name: `a floor of so many: ${line}`,
      url: url('/item/2912345'),
      html: flat(line),
      expected: { kind: 'product', rating: null },
    }),
  ),
];
