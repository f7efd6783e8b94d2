import { jsonLd, type PlatformPage, paragraphs } from './platformPage';

const page = (language: string, title: string, body: string, head = '') =>
  `<html lang="${language}"><head><title>${title}</title><meta property="og:site_name" content="Velomarkt">${head}</head><body><header><a href="/"><img alt="Velomarkt" src="l"></a><nav><a href="/new">New</a></nav></header><main>${body}</main><footer><p>© 2026 Velomarkt</p></footer></body></html>`;
const url = (path: string) => `https://www.velomarkt.example${path}`;
const rows = (pairs: readonly (readonly [string, string])[]) =>
  `<table>${pairs.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('')}</table>`;
const boxes = (pairs: readonly (readonly [string, string])[]) =>
  `<section>${pairs.map(([label, value]) => `<div class="box"><p class="box__title">${label}</p><p class="box__data">${value}</p></div>`).join('')}</section>`;
const defined = (pairs: readonly (readonly [string, string])[]) =>
  `<dl>${pairs.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`;
const car = [
  ['2023', '17 482 km'],
  ['Euro 6', '110 kW'],
  ['5', '4'],
  ['A', 'Red'],
  ['Hybrid', 'Automatic'],
  ['Bremen', '1'],
] as const;
const named = (labels: string) => car.map(([, value], at) => [labels.split(' ')[at] ?? '', value] as const);

/** Things that one asks for instead of buying them, and things that are told by their data alone. */
export const enquired: readonly PlatformPage[] = [
  {
    name: 'a used car with its price in ten thousands, Japanese',
    url: url('/usedcar/detail/AU6012345678/index.html'),
    html: page(
      'ja',
      'ハーバー 2.0 Z（アッシュ） - 兵庫県 中古車｜ベロマルクト',
      `<h1>ハーバー 2.0 Z（アッシュ）</h1><div class="base"><p class="base__title">支払総額<span>(税込)</span></p><p class="base__price">359.8<span>万円</span></p></div>${boxes(
        [
          ['年式', '2023'],
          ['走行距離', '2.0万km'],
          ['修復歴', 'なし'],
          ['法定整備', '付き'],
          ['車検', '2026年7月'],
          ['保証', '付き'],
        ],
      )}<div><a class="btn" href="/inquiry/">在庫確認・見積り依頼（無料）</a><a class="btn" href="/reserve/">来店予約</a></div>`,
    ),
    expected: { kind: 'product', product: 'ハーバー 2.0 Z（アッシュ）', price: 3598000, currency: 'JPY' },
  },
  {
    name: 'a used car whose title tells its data, among them a line of the page',
    url: url('/osobowe/oferta/veloda-octa-2-0-ID6Fxyz1.html'),
    html: page(
      'pl',
      'Używany Veloda Octa 2019 - 67 900 PLN, 128 400 km - Velomarkt',
      `<h1>Veloda Octa 2.0 TDI Style DSG</h1><p>Używany · 2019</p><div class="offer-price"><span class="offer-price__number">67 900</span> <p class="offer-price__currency">PLN</p></div><button>Wyświetl numer</button>${boxes(
        [
          ['Przebieg', '128 400 km'],
          ['Rodzaj paliwa', 'Diesel'],
          ['Skrzynia biegów', 'Automatyczna'],
          ['Typ nadwozia', 'Kombi'],
          ['Moc', '150 KM'],
          ['Rok produkcji', '2019'],
        ],
      )}`,
    ),
    expected: { kind: 'product', title: 'Veloda Octa 2.0 TDI Style DSG', price: 67900, currency: 'PLN' },
  },
  {
    name: 'a house that is told in a row of chips, below its price',
    url: url('/properties/rtI0BPlsWvEohngvc7HB'),
    html: page(
      'en',
      'Sandland Grove, Nantwich - Velomarkt',
      '<section><div><div class="big">£475,000</div><button aria-label="Save">Save</button></div><div class="small">Guide price · £2,105/mo <a href="#affordability">mortgage estimate</a></div><h1>Sandland Grove, Nantwich</h1><div><div class="chip">4 beds</div><div class="chip">2 baths</div><div class="chip">1,496 sq ft</div><div class="chip">Detached house</div></div><p>Listed 5 days ago by Lamont, Nantwich</p><button>Contact agent</button><h2>About this property</h2><p>An immaculately presented detached family home set within a popular modern development.</p></section>',
    ),
    expected: { kind: 'product', product: 'Sandland Grove, Nantwich', price: 475000, currency: 'GBP' },
  },
  {
    name: 'a firm that tells what it has done in numbers and may be asked for an offer',
    url: url('/about-the-yard'),
    html: page(
      'en',
      'The yard | Velomarkt',
      `<h1>The yard</h1><div class="chip">40 years</div><div class="chip">120 boats</div><div class="chip">3 docks</div>${paragraphs('en', 3)}<a class="btn" href="/ask">Request a quote</a>`,
    ),
    expected: { kind: 'other', product: null, price: null },
  },
  {
    name: 'a thing that is told by its data under a heading, without price or basket, Vietnamese',
    url: url('/lop-chong-dinh/lop-1/'),
    html: page(
      'vi',
      'Velomarkt',
      `<section><span class="stock-status">CÒN HÀNG</span><h1>Lốp Veloda 175/65R15 TP-16</h1><div class="product-brand">Thương hiệu: <a href="#">Veloda</a></div><h3>Thông số kỹ thuật</h3>${rows(
        [
          ['Kích thước lốp', '175/65R15'],
          ['Dòng gai', 'TP-16'],
          ['Độ rộng', '175mm'],
          ['Tỷ lệ', '65%'],
          ['Đường kính mâm', '15 inch'],
          ['Xuất xứ', 'Việt Nam'],
        ],
      )}</section>`,
    ),
    expected: {
      kind: 'product',
      product: 'Lốp Veloda 175/65R15 TP-16',
      price: null,
      brand: 'Veloda',
      availability: 'InStock',
    },
  },
  {
    name: 'a writing about a thing with a table of its data',
    url: url('/2026/05/veloda-tp-16'),
    html: page(
      'en',
      'Veloda TP-16 on the road | Velomarkt',
      `<article><h1>Veloda TP-16 on the road</h1><p class="byline">By Ada Brise</p><time datetime="2026-05-04">4 May 2026</time>${paragraphs('en', 6)}<h3>Specifications</h3>${rows(
        [
          ['Size', '175/65R15'],
          ['Profile', 'TP-16'],
          ['Width', '175mm'],
          ['Ratio', '65%'],
          ['Rim', '15 inch'],
          ['Made in', 'Vietnam'],
        ],
      )}</article>`,
    ),
    expected: { kind: 'article', product: null, price: null },
  },
  ...(
    [
      ['en', 'Check availability', 'Mileage Emissions Doors Colour Gearbox Owners', '€12,900'],
      ['en', 'Contact seller', 'Mileage Emissions Doors Colour Gearbox Owners', '€12,900'],
      ['de', 'Probefahrt vereinbaren', 'Laufleistung Leistung Türen Farbe Getriebe Halter', '12.900 €'],
      ['de', 'Anbieter kontaktieren', 'Laufleistung Leistung Türen Farbe Getriebe Halter', '12.900 €'],
      ['fr', 'Contacter le vendeur', 'Kilométrage Puissance Portes Couleur Boîte Mains', '12 900 €'],
      ['es', 'Agendar visita', 'Kilómetros Potencia Puertas Color Cambio Dueños', '12.900 €'],
      ['pt', 'Falar com o vendedor', 'Quilómetros Potência Portas Cor Caixa Donos', '12.900 €'],
      ['it', 'Contatta il venditore', 'Chilometri Potenza Porte Colore Cambio Proprietari', '12.900 €'],
      ['nl', 'Proefrit aanvragen', 'Kilometerstand Vermogen Deuren Kleur Bak Eigenaren', '€ 12.900'],
      ['pl', 'Zapytaj o cenę', 'Przebieg Moc Drzwi Kolor Skrzynia Właściciele', '12 900 zł'],
      ['ru', 'Написать продавцу', 'Пробег Мощность Двери Цвет Коробка Владельцы', '12 900 ₽'],
      ['zh', '预约试驾', '里程 功率 车门 颜色 变速箱 过户', '￥12.9万'],
      ['ko', '판매자 문의', '주행거리 출력 도어 색상 변속기 소유자', '1,290만원'],
    ] as const
  ).flatMap(([language, button, labels, price]): PlatformPage[] => [
    {
      name: `a thing to ask for: ${button}`,
      url: url('/4411-harbour-z'),
      html: page(
        language,
        'Harbour 2.0 Z | Velomarkt',
        `<h1>Harbour 2.0 Z</h1><div>${price}</div>${rows(named(labels))}<a class="btn" href="/ask/4411">${button}</a>`,
      ),
      expected: {
        kind: 'product',
        product: 'Harbour 2.0 Z',
        price: language === 'zh' ? 129000 : language === 'ko' ? 12900000 : 12900,
      },
    },
    {
      name: `a thing to ask for without a price: ${button}`,
      url: url('/4411-harbour-z'),
      html: page(
        language,
        'Harbour 2.0 Z | Velomarkt',
        `<h1>Harbour 2.0 Z</h1>${defined(named(labels))}<button>${button}</button>`,
      ),
      expected: { kind: 'product', product: 'Harbour 2.0 Z', price: null },
    },
  ]),
  ...(
    [
      ['en', 'Harbour Phone 7 - Full phone specifications', 'Technology Status Size Weight Display Battery Colors'],
      ['de', 'Harbour Phone 7 technische Daten', 'Technik Status Größe Gewicht Anzeige Akku Farben'],
      ['fr', 'Harbour Phone 7 : fiche technique', 'Réseau Statut Taille Poids Écran Batterie Couleurs'],
      ['es', 'Harbour Phone 7: ficha técnica y características', 'Red Estado Tamaño Peso Pantalla Batería Colores'],
    ] as const
  ).map(
    ([language, title, labels]): PlatformPage => ({
      name: `a thing that is told by its data: ${title}`,
      url: url('/harbour_phone_7-8064.php'),
      html: page(
        language,
        `${title} - Velomarkt`,
        `<h1>Harbour Phone 7</h1><ul><li>138g, 7.1mm</li><li>32/128/256GB</li></ul><a href="/compare?id=8064">Compare</a>${labels
          .split(' ')
          .map(
            (label, at) =>
              `<table><tr><th rowspan="2">Group ${at}</th><td><a href="/glossary?term=${at}">${label}</a></td><td>Value ${at} mm</td></tr></table>`,
          )
          .join('')}`,
      ),
      expected: { kind: 'product', product: 'Harbour Phone 7', price: null },
    }),
  ),
  {
    name: 'a service that one asks for a quote, without data',
    url: url('/cleaning'),
    html: page(
      'en',
      'Office cleaning | Velomarkt',
      `<h1>Office cleaning</h1><p>We clean offices in all of the town, by day and by night.</p><a class="btn" href="/contact">Contact dealer</a>`,
    ),
    expected: { kind: 'other', product: null },
  },
  {
    name: 'something told with a table, and an agent to be asked below it',
    url: url('/guides/2026/03/who-buys-houses'),
    html: page(
      'en',
      'Who buys houses by the sea? | Velomarkt',
      `<article><h1>Who buys houses by the sea?</h1><p>By Ada Rook</p><time datetime="2026-03-03">March 3, 2026</time>${paragraphs('en', 6)}${rows(named('Mileage Emissions Doors Colour Gearbox Owners'))}</article><a class="btn" href="/agents">Contact agent</a>`,
      jsonLd({ '@type': 'NewsArticle', headline: 'Who buys houses by the sea?' }),
    ),
    expected: { kind: 'article', product: null },
  },
  {
    name: 'a table of results of a game, whose title says nothing of data',
    url: url('/matches/4411'),
    html: page(
      'en',
      'Harbour – Rookfield 2:1 | Velomarkt',
      `<h1>Harbour – Rookfield</h1><a href="/compare">Compare</a>${rows(named('Shots Corners Fouls Cards Passes Offsides'))}`,
    ),
    expected: { kind: 'other', product: null },
  },
];
