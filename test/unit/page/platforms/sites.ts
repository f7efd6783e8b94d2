import { type PlatformPage, paragraphs } from './platformPage';

const sold = (language: string, name: string, site: string, ending = site) =>
  `<html lang="${language}"><head><title>${name} | ${ending}</title><meta property="og:site_name" content="${site}"></head><body><header><a href="/"><img alt="" src="l"></a></header><main><h1>${name}</h1><div class="price">19,99 €</div><button>Add to cart</button></main></body></html>`;

/** Sites that write more around their name, or it elsewhere. */
export const sites: readonly PlatformPage[] = [
  ...(
    [
      ['uk', 'Інтернет-магазин VELOMARKT', 'VELOMARKT'],
      ['ru', 'Интернет-магазин Веломаркт', 'Веломаркт'],
      ['ru', 'Веломаркт - официальный интернет-магазин', 'Веломаркт'],
      ['ru', 'Официальный сайт Velomarkt', 'Velomarkt'],
      ['pl', 'Sklep internetowy Velomarkt', 'Velomarkt'],
      ['pl', 'Velomarkt sklep internetowy', 'Velomarkt'],
      ['es', 'Tienda online Velomarkt', 'Velomarkt'],
      ['es', 'Velomarkt tienda online', 'Velomarkt'],
      ['fr', 'Boutique en ligne Velomarkt', 'Velomarkt'],
      ['fr', 'Velomarkt, boutique officielle', 'Velomarkt'],
      ['de', 'Velomarkt Onlineshop', 'Velomarkt'],
      ['de', 'Der Onlineshop von Velomarkt', 'Velomarkt'],
      ['cs', 'E-shop Velomarkt', 'Velomarkt'],
      ['cs', 'Velomarkt internetový obchod', 'Velomarkt'],
      ['pt', 'Loja online Velomarkt', 'Velomarkt'],
      ['it', 'Velomarkt Sito Ufficiale', 'Velomarkt'],
      ['ja', 'Velomarkt公式オンラインショップ', 'Velomarkt'],
      ['ja', '【公式】Velomarkt', 'Velomarkt'],
      ['ja', 'ヴェロマルクト公式通販サイト', 'ヴェロマルクト'],
      ['ko', '벨로마르크트 공식 온라인몰', '벨로마르크트'],
      ['zh', '维洛官方网站', '维洛'],
      ['en', 'Velomarkt Official Online Store', 'Velomarkt'],
    ] as const
  ).map(
    ([language, written, site]): PlatformPage => ({
      name: `words for a shop around its name: ${written}`,
      url: 'https://www.velomarkt.example/velo-nine-p4411',
      html: sold(language, 'Velo Nine', written),
      expected: { kind: 'product', site },
    }),
  ),
  ...(
    [
      ['uk', 'Інтернет-магазин Хвиля', 'Хвиля'],
      ['es', 'Tienda online Marea', 'Marea'],
      ['es', 'Marea Azul | Tienda Online', 'Marea Azul'],
      ['pl', 'Marea - sklep internetowy', 'Marea'],
      ['fr', 'Marea Boutique en ligne', 'Marea'],
      ['cs', 'Marea Modrá e-shop', 'Marea Modrá'],
      ['ja', 'マレア公式オンラインストア', 'マレア'],
    ] as const
  ).map(
    ([language, written, site]): PlatformPage => ({
      name: `such words under a domain of another name: ${written}`,
      url: 'https://www.mr-trading.example/velo-nine-p4411',
      html: sold(language, 'Velo Nine', written),
      expected: { kind: 'product', site },
    }),
  ),
  ...(
    [
      ['de', 'Shop Apotheke', 'https://www.shop-apotheke.example/velo-p4411'],
      ['en', 'The Body Shop', 'https://www.thebodyshop.example/velo-p4411'],
      ['de', 'Musikhaus Velomarkt', 'https://www.velomarkt.example/velo-p4411'],
      ['fr', 'La Boutique Marine', 'https://www.quai.example/velo-p4411'],
    ] as const
  ).map(
    ([language, site, url]): PlatformPage => ({
      name: `such a word that is part of the name: ${site}`,
      url,
      html: sold(language, 'Velo Nine', site),
      expected: { kind: 'product', site },
    }),
  ),
  {
    name: 'a name in two writings that logo and title have too',
    url: 'https://velomarkt.example/archives/2146078',
    html: `<html lang="ja"><head><title>港の夜明け ｜ ベロマル通信 Velomarkt</title><meta property="og:site_name" content="ベロマル通信 Velomarkt"><meta property="og:type" content="article"></head><body><div class="logo"><a href="https://velomarkt.example"><img alt="ベロマル通信 Velomarkt" src="l"></a></div><article><h1>港の夜明け</h1><time datetime="2026-03-03">2026.03.03</time>${paragraphs('ja', 4)}</article></body></html>`,
    expected: { kind: 'article', site: 'ベロマル通信 Velomarkt' },
  },
  {
    name: 'a name in two writings that nothing else has',
    url: 'https://velomarkt.example/archives/2146079',
    html: `<html lang="ja"><head><title>港の夜明け</title><meta property="og:site_name" content="ベロマル通信 Velomarkt"><meta property="og:type" content="article"></head><body><div class="logo"><a href="https://velomarkt.example"><img alt="Velomarkt" src="l"></a></div><article><h1>港の夜明け</h1><time datetime="2026-03-03">2026.03.03</time>${paragraphs('ja', 4)}</article></body></html>`,
    expected: { kind: 'article', site: 'Velomarkt' },
  },
  {
    name: 'a name in wide brackets behind the title, which a first link has too',
    url: 'http://kamomesyu.example/douwa/pc/aesop/01/01.htm',
    html: `<html lang="ja"><head><title>欲張りなカモメ　＜鴎童話集　きょうの童話＞</title></head><body><table><tr><td><a href="../../../index.html">鴎童話集</a> &gt; <a href="../index.html">きょうの童話</a></td></tr><tr><td><b>欲張りなカモメ　＜鴎童話集　きょうの童話＞</b>${paragraphs('ja', 4)}</td></tr></table></body></html>`,
    expected: { kind: 'other', site: '鴎童話集', title: '欲張りなカモメ' },
  },
  ...(
    [
      [
        'Velomarkt Economy',
        '<a href="https://news.velomarkt.example/">News</a> <a href="https://economy.velomarkt.example/">Economy</a> <a href="https://ball.velomarkt.example/">Ball</a>',
        'Velomarkt',
      ],
      [
        'Economy',
        '<a href="https://ball.velomarkt.example/">Ball</a> <a href="https://travel.velomarkt.example/">Travel</a> <a href="https://economy.velomarkt.example/">Economy</a>',
        'Velomarkt',
      ],
    ] as const
  ).map(
    ([end, menu, site]): PlatformPage => ({
      name: `a section on a host of its own, beside others: ${end}`,
      url: 'https://economy.velomarkt.example/read/2026/03/03/320/6-ideas',
      html: `<html lang="en"><head><title>Six ideas for those who begin : ${end}</title><meta property="og:site_name" content="https://economy.velomarkt.example/"><meta property="og:type" content="article"></head><body><header><a class="logo" href="https://www.velomarkt.example/"><img alt="Velomarkt" src="l"></a><ul class="nav">${menu}</ul></header><div class="breadcrumb"><a href="https://www.velomarkt.example">HOME</a> <a href="https://economy.velomarkt.example">ECONOMY</a></div><article><h1>Six ideas for those who begin</h1><time datetime="2026-03-03">March 3, 2026</time>${paragraphs('en', 4)}</article></body></html>`,
      expected: { kind: 'article', site },
    }),
  ),
  {
    name: 'a site of its own on such a host, by its own words',
    url: 'https://economy.velomarkt.example/read/2026/03/03/320/6-ideas',
    html: `<html lang="en"><head><title>Six ideas for those who begin | Economy</title><meta property="og:site_name" content="Economy"><meta property="og:type" content="article"></head><body><header><a class="logo" href="https://economy.velomarkt.example/"><img alt="Economy" src="l"></a><a href="https://ball.velomarkt.example/">Ball</a> <a href="https://travel.velomarkt.example/">Travel</a></header><article><h1>Six ideas for those who begin</h1><time datetime="2026-03-03">March 3, 2026</time>${paragraphs('en', 4)}</article></body></html>`,
    expected: { kind: 'article', site: 'Economy' },
  },
];
