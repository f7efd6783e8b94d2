import { jsonLd, otherThings, type PlatformPage, paragraphs, prose } from './platformPage';

/** Product pages of large marketplaces and of brands whose pages are drawn by scripts. */
export const marketplaces: readonly PlatformPage[] = [
  {
    name: 'Amazon-like, nothing declared, German',
    url: 'https://www.grossmarkt24.de/Kaffeewerk-Espressomaschine-15-bar/dp/B08XYZ1234/ref=sr_1_3',
    html: `<!doctype html><html lang="de-de"><head><title>Kaffeewerk Espressomaschine 15 bar, Edelstahl : Grossmarkt24.de: Küche, Haushalt &amp; Wohnen</title><meta name="title" content="Kaffeewerk Espressomaschine"></head>
      <body><header id="navbar"><a href="/ref=nav_logo" id="nav-logo-sprites" aria-label="Grossmarkt24.de"><span>.de</span></a><div id="nav-cart">0 Einkaufswagen</div></header>
      <div id="dp" role="main"><div id="wayfinding-breadcrumbs_feature_div" class="a-subheader a-breadcrumb"><ul><li><a href="/k">Küche</a></li><li><a href="/e">Espresso</a></li></ul></div><div id="centerCol"><div id="titleSection"><h1 id="title" class="a-size-large"><span id="productTitle"> Kaffeewerk Espressomaschine 15 bar, Edelstahl </span></h1></div><div id="bylineInfo_feature_div"><a id="bylineInfo" class="a-link-normal" href="/stores/Kaffeewerk">Besuche den Kaffeewerk-Store</a></div>
      <div id="averageCustomerReviews"><span id="acrPopover" title="4,3 von 5 Sternen"><span class="a-size-base a-color-base"> 4,3 </span><i class="a-icon a-icon-star"><span class="a-icon-alt">4,3 von 5 Sternen</span></i></span><a id="acrCustomerReviewLink" href="#customerReviews"><span id="acrCustomerReviewText" aria-label="2.314 Bewertungen">(2.314)</span></a></div><div>500+ Mal im letzten Monat gekauft</div>
      <div id="corePriceDisplay_desktop_feature_div"><span class="aok-offscreen"> 129,99 € mit 19 Prozent Einsparungen </span><span class="savingsPercentage">-19 %</span><span class="a-price priceToPay"><span class="a-offscreen"></span><span aria-hidden="true"><span class="a-price-whole">129<span class="a-price-decimal">,</span></span><span class="a-price-fraction">99</span><span class="a-price-symbol">€</span></span></span><span class="basisPrice">UVP: <span class="a-price a-text-price" data-a-strike="true"><span class="a-offscreen">159,99 €</span><span aria-hidden="true">159,99 €</span></span></span></div>
      <table class="a-normal"><tr><td><span class="a-text-bold">Marke</span></td><td><span>Kaffeewerk</span></td></tr><tr><td>Farbe</td><td>Silber</td></tr></table></div>
      <div id="rightCol"><div id="buybox"><span class="a-price"><span class="a-offscreen">129,99 €</span></span><div id="deliveryBlockMessage">GRATIS Lieferung Montag, 4. Dezember</div><div id="availability"><span class="a-size-medium a-color-success"> Auf Lager </span></div><input id="add-to-cart-button" type="submit" value="In den Einkaufswagen"><input id="buy-now-button" type="submit" value="Jetzt kaufen"></div></div>
      <div id="similarities" class="a-carousel">${otherThings('Produkte, die diesem ähnlich sind', (nth) => `<span class="a-price"><span class="a-offscreen">${nth}9,99 €</span></span>`, '<i class="a-icon-star"><span class="a-icon-alt">4,5 von 5 Sternen</span></i> 1.002')}</div></div></body></html>`,
    expected: {
      kind: 'product',
      product: 'Kaffeewerk Espressomaschine 15 bar, Edelstahl',
      brand: 'Kaffeewerk',
      price: 129.99,
      oldPrice: 159.99,
      currency: 'EUR',
      availability: 'InStock',
      rating: { value: 4.3, count: 2314 },
      site: 'Grossmarkt24',
    },
  },
  {
    name: 'Amazon-like in English, brand only in the byline',
    url: 'https://www.bigriver.co.uk/Tidewell-Stainless-Kettle-Litre/dp/B09ABCDEFG',
    html: `<!doctype html><html lang="en-gb"><head><title>Tidewell Stainless Kettle 1.7 Litre : Bigriver.co.uk: Home &amp; Kitchen</title></head><body><div id="dp"><h1 id="title"><span id="productTitle">Tidewell Stainless Kettle 1.7 Litre</span></h1><a id="bylineInfo" href="/stores/x">Visit the Tidewell Store</a><div id="averageCustomerReviews"><span class="a-icon-alt">4.6 out of 5 stars</span><span id="acrCustomerReviewText">1,208 ratings</span></div>
      <div id="corePrice_feature_div"><span class="a-price"><span class="a-offscreen">£34.99</span><span aria-hidden="true"><span class="a-price-symbol">£</span><span class="a-price-whole">34<span class="a-price-decimal">.</span></span><span class="a-price-fraction">99</span></span></span></div><div id="availability"><span>In stock</span></div><input type="submit" id="add-to-cart-button" value="Add to Basket"></div></body></html>`,
    expected: {
      kind: 'product',
      product: 'Tidewell Stainless Kettle 1.7 Litre',
      brand: 'Tidewell',
      price: 34.99,
      currency: 'GBP',
      availability: 'InStock',
      rating: { value: 4.6, count: 1208 },
    },
  },
  {
    name: 'eBay-like, item specifics, approximated price',
    url: 'https://www.hammer-auktion.de/itm/285512345678',
    html: `<!doctype html><html lang="de"><head><title>Vintage Armbanduhr Automatik Herren | Hammer</title><meta property="og:site_name" content="Hammer"><meta property="og:title" content="Vintage Armbanduhr Automatik Herren | Hammer"></head><body><header><a href="/"><img alt="Hammer Startseite" src="l.png"></a></header><main id="mainContent"><div class="vim x-item-title"><h1 class="x-item-title__mainTitle"><span class="ux-textspans ux-textspans--BOLD">Vintage Armbanduhr Automatik Herren</span></h1></div><div class="x-sellercard-atf"><a href="/usr/uhrenhans"><span class="ux-textspans">uhrenhans</span></a><span>(1543)</span><span>99,8% positiv</span></div>
      <div class="x-price-primary"><span class="ux-textspans">US $120,00</span></div><div class="x-price-approx"><span>Ca. EUR 110,35</span></div><a class="ux-call-to-action fake-btn" href="#">Sofort-Kaufen</a><a class="ux-call-to-action">In den Warenkorb</a><div class="ux-labels-values--shipping"><span>Versand:</span><span>US $15,00</span></div>
      <div class="ux-layout-section--features"><h2>Artikelmerkmale</h2><dl><dt><span class="ux-textspans">Artikelzustand</span></dt><dd>Gebraucht</dd><dt><span class="ux-textspans">Marke</span></dt><dd><span class="ux-textspans">Chronalp</span></dd></dl></div></main></body></html>`,
    expected: {
      kind: 'product',
      product: 'Vintage Armbanduhr Automatik Herren',
      brand: 'Chronalp',
      price: 120,
      currency: 'USD',
      site: 'Hammer',
      rating: null,
    },
  },
  {
    name: 'Mercado Libre style, Mexican',
    url: 'https://www.mercadodelsol.com.mx/audifonos-inalambricos-sonar-x2/p/MLM1912345',
    html: `<!doctype html><html lang="es-MX"><head><title>Audífonos inalámbricos Sonar X2 | MercadoDelSol</title></head><body><header role="banner" class="nav-header"><a class="nav-logo" href="/">Mercado del Sol</a></header><main role="main"><div class="ui-pdp-container"><div class="ui-pdp-header"><div class="ui-pdp-header__subtitle"><span class="ui-pdp-subtitle">Nuevo  |  +500 vendidos</span></div><h1 class="ui-pdp-title">Audífonos inalámbricos Sonar X2</h1><a class="ui-pdp-review__label" href="#r"><span class="ui-pdp-review__rating">4.7</span><span class="ui-pdp-review__amount">(1,532)</span></a></div>
      <div class="ui-pdp-price"><s class="andes-money-amount ui-pdp-price__part ui-pdp-price__original-value andes-money-amount--previous" aria-label="Antes: 1299 pesos mexicanos"><span class="andes-money-amount__currency-symbol">$</span><span class="andes-money-amount__fraction">1,299</span></s><div class="ui-pdp-price__second-line"><span class="andes-money-amount" itemprop="offers" aria-label="899 pesos"><meta itemprop="price" content="899"><span class="andes-money-amount__currency-symbol">$</span><span class="andes-money-amount__fraction">899</span></span><span class="andes-money-amount__discount">30% OFF</span></div><div class="ui-pdp-price__subtitles">en 12x $ 88.15</div></div>
      <p class="ui-pdp-stock-information__title">Stock disponible</p><button class="andes-button"><span>Comprar ahora</span></button><button><span>Agregar al carrito</span></button><table class="andes-table"><tr><th>Marca</th><td><span>Sonar</span></td></tr></table></div></main></body></html>`,
    expected: {
      kind: 'product',
      product: 'Audífonos inalámbricos Sonar X2',
      brand: 'Sonar',
      price: 899,
      oldPrice: 1299,
      currency: 'MXN',
      rating: { value: 4.7, count: 1532 },
    },
  },
  {
    name: 'AliExpress style, signs parted, data in a script',
    url: 'https://www.quickbazaar.com/item/1005001234567890.html',
    html: `<!doctype html><html lang="en"><head><title>USB C Hub 7 in 1 Docking Station - QuickBazaar</title><meta property="og:title" content="USB C Hub 7 in 1 Docking Station - QuickBazaar"><meta property="og:site_name" content="quickbazaar"></head><body><div id="root"><div class="pdp-body"><div class="title--wrap--x1"><h1 data-pl="product-title">USB C Hub 7 in 1 Docking Station</h1></div><div class="reviewer--wrap"><strong> 4.8 </strong><a>312 Reviews</a><span>  2,000+ sold</span></div>
      <div class="price--current--h7 product-price-current"><span class="price--currentPriceText--a" aria-hidden="false">US $12.84</span></div><div><span class="price--originalText--gx">US $25.68</span><span class="price--discount">50% off</span></div><p>Extra 5% off with coins</p><button class="buy-now--buynow--O">Buy now</button><button>Add to cart</button></div></div><script>window.runParams = {"data":{"x":1}};</script></body></html>`,
    expected: {
      kind: 'product',
      product: 'USB C Hub 7 in 1 Docking Station',
      price: 12.84,
      oldPrice: 25.68,
      currency: 'USD',
      rating: { value: 4.8, count: 312 },
    },
  },
  {
    name: 'Rakuten style, Japanese',
    url: 'https://item.ichibamori.co.jp/kurashi/kettle-01/',
    html: `<!doctype html><html lang="ja"><head><title>【市場もり】電気ケトル 0.8L 温度調節（くらし館）</title><meta property="og:site_name" content="市場もり"><meta property="og:title" content="【市場もり】電気ケトル 0.8L 温度調節（くらし館）"><meta itemprop="price" content="5980"></head><body><div id="pagebody"><h1 class="item_name">電気ケトル 0.8L 温度調節</h1><div class="rating"><span>4.52</span> <a href="/review">（1,024件）</a></div><div class="price2"><span>5,980円</span> <span class="tax_postage">送料無料</span></div><p>60ポイント(1倍)</p><button aria-label="かごに追加">かごに追加</button><button>購入手続きへ</button><table><tr><th>メーカー</th><td>湯気工房</td></tr></table>${paragraphs('ja', 1)}</div></body></html>`,
    expected: {
      kind: 'product',
      product: '電気ケトル 0.8L 温度調節',
      brand: '湯気工房',
      price: 5980,
      currency: 'JPY',
      rating: { value: 4.52, count: 1024 },
      language: 'ja',
      site: '市場もり',
    },
  },
  {
    name: 'a Korean mall, nothing declared',
    url: 'https://www.haneulmall.co.kr/goods/view?no=204411',
    html: `<!doctype html><html lang="ko"><head><title>무선 청소기 V10 - 하늘몰</title><meta property="og:site_name" content="하늘몰"></head><body><div id="header"><h1 class="logo"><a href="/"><img src="l.png" alt="하늘몰"></a></h1></div><div id="container"><h2 class="goods_name">무선 청소기 V10</h2><div class="star_area"><span class="score">4.9</span><a href="#review">리뷰 87</a></div><div class="price_area"><span class="origin"><del>320,000원</del></span><strong class="sale_price">259,000<em>원</em></strong></div><dl><dt>배송비</dt><dd>3,000원</dd><dt>브랜드</dt><dd>바람결</dd></dl><button class="btn_cart">장바구니</button><button class="btn_buy">바로구매</button></div></body></html>`,
    expected: {
      kind: 'product',
      product: '무선 청소기 V10',
      brand: '바람결',
      price: 259000,
      oldPrice: 320000,
      currency: 'KRW',
      rating: { value: 4.9, count: 87 },
    },
  },
  {
    name: 'a Chinese marketplace',
    url: 'https://item.yunshi.cn/100012345678.html',
    html: `<!doctype html><html lang="zh-CN"><head><title>【云石保温杯】云石 保温杯 500ml 316不锈钢【行情 报价 价格】-云石商城</title></head><body><div class="w"><div class="crumb">首页 &gt; 家居 &gt; 水杯</div><div class="itemInfo-wrap"><div class="sku-name">云石 保温杯 500ml 316不锈钢</div><div class="summary-price"><span class="p-price"><span>￥</span><span class="price J-p">89.00</span></span></div><div class="comment-count"><p class="comment">累计评价</p><a href="#comment">5000+</a></div><a id="InitCartUrl" class="btn-special1 btn-lg" href="/cart">加入购物车</a></div><ul class="parameter2"><li>品牌：云石</li></ul></div>${paragraphs('zh', 1)}</body></html>`,
    expected: { kind: 'product', product: '云石 保温杯 500ml 316不锈钢', brand: '云石', price: 89, currency: 'CNY' },
  },
  {
    name: 'a Polish marketplace, declared in microdata, shown with raised cents',
    url: 'https://targowisko.pl/oferta/mlynek-do-kawy-zarno-12345678901',
    html: `<!doctype html><html lang="pl"><head><title>Młynek do kawy Żarno - Targowisko.pl</title><meta property="og:site_name" content="Targowisko.pl"></head><body><main><div itemscope itemtype="http://schema.org/Product"><meta itemprop="url" content="https://targowisko.pl/oferta/mlynek"><meta itemprop="brand" content="Żarno"><h1>Młynek do kawy Żarno</h1><div><span aria-label="ocena: 4,86 na 5">4,86</span><a href="#oceny">324 oceny</a></div><div itemprop="offers" itemscope itemtype="http://schema.org/Offer"><meta itemprop="price" content="219.00"><meta itemprop="priceCurrency" content="PLN"><div aria-label="cena 219,00 zł"><span>219,<span class="cents">00</span></span>&nbsp;<span>zł</span></div><p>zapłać później z <b>30 dni</b></p></div><button>dodaj do koszyka</button></div></main></body></html>`,
    expected: {
      kind: 'product',
      product: 'Młynek do kawy Żarno',
      brand: 'Żarno',
      price: 219,
      currency: 'PLN',
      rating: { value: 4.86, count: 324 },
      site: 'Targowisko.pl',
    },
  },
  {
    name: 'a Turkish marketplace',
    url: 'https://www.pazarim.com/ayaz/erkek-mont-p-712345',
    html: `<!doctype html><html lang="tr"><head><title>Ayaz Erkek Mont Fiyatı, Yorumları - Pazarım</title><meta property="og:site_name" content="Pazarım"></head><body><div class="product-detail-container"><h1 class="pr-new-br"><a class="product-brand-name-with-link" href="/ayaz-x-b11">Ayaz</a> <span>Erkek Su Geçirmez Mont</span></h1><div class="product-rating-score"><div class="value">4.4</div></div><a class="rvw-cnt-tx">1.208 Değerlendirme</a><div class="product-price-container"><span class="prc-org">1.499 TL</span><span class="prc-dsc">1.149,90 TL</span></div><button class="add-to-basket"><div>Sepete Ekle</div></button></div>${paragraphs('tr', 1)}</body></html>`,
    expected: {
      kind: 'product',
      brand: 'Ayaz',
      price: 1149.9,
      oldPrice: 1499,
      currency: 'TRY',
      rating: { value: 4.4, count: 1208 },
      site: 'Pazarım',
    },
  },
  {
    name: 'an Arabic shop',
    url: 'https://www.souqalreef.com/ar/product/oud-perfume-50ml',
    html: `<!doctype html><html lang="ar" dir="rtl"><head><title>عطر العود 50 مل | سوق الريف</title><meta property="og:site_name" content="سوق الريف"></head><body><main><h1>عطر العود 50 مل</h1><div>العلامة التجارية: ريحان</div><div class="price-now">149.00 ر.س</div><div class="price-was"><s>199.00 ر.س</s></div><button>أضف إلى السلة</button>${paragraphs('ar', 1)}</main></body></html>`,
    expected: {
      kind: 'product',
      product: 'عطر العود 50 مل',
      brand: 'ريحان',
      price: 149,
      oldPrice: 199,
      currency: 'SAR',
      language: 'ar',
      site: 'سوق الريف',
    },
  },
  {
    name: 'a sports brand, all in __NEXT_DATA__, price shown without cents',
    url: 'https://www.stridewell.com/de/t/windlauf-3-strassenlaufschuh-herren-9xKq1/DV3853-001',
    html: `<!doctype html><html lang="de-DE"><head><title>Windlauf 3 Straßenlaufschuh (Herren). Stridewell DE</title><meta property="og:title" content="Windlauf 3 Straßenlaufschuh (Herren). Stridewell DE"><meta property="og:site_name" content="Stridewell.com"></head>
      <body><div id="__next"><header><a href="/de/" aria-label="Stridewell Startseite"><svg></svg></a></header><div id="pdp-container"><h1 id="pdp_product_title" data-testid="product_title">Windlauf 3</h1><h2 data-testid="product_subtitle">Straßenlaufschuh für Herren</h2><div id="price-container"><span data-testid="currentPrice-container">129,99 €</span></div><fieldset><legend>Größe auswählen</legend></fieldset><button data-testid="atb-button">In den Warenkorb</button></div></div>
      <script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { selectedProduct: { styleColor: 'DV3853-001', productInfo: { title: 'Windlauf 3', subtitle: 'Straßenlaufschuh für Herren' }, brands: ['Stridewell'], prices: { currency: 'EUR', currentPrice: 129.99, fullPrice: 129.99 }, reviews: { averageRating: 4.4, totalReviews: 211 } } } } })}</script></body></html>`,
    expected: { kind: 'product', product: 'Windlauf 3', price: 129.99, currency: 'EUR', site: 'Stridewell.com' },
  },
  {
    name: 'a fashion brand whose price stands only in its state',
    url: 'https://www.casaria.com/es/es/vestido-midi-satinado-p02183455.html',
    html: `<!doctype html><html lang="es-ES"><head><title>VESTIDO MIDI SATINADO - Verde | CASARIA España</title><meta property="og:site_name" content="CASARIA España"><meta property="og:title" content="VESTIDO MIDI SATINADO - Verde | CASARIA España"><meta property="og:type" content="product"></head><body><div id="app"><header><a href="/es/es/" aria-label="CASARIA"></a></header><main><h1 class="product-detail-info__header-name">VESTIDO MIDI SATINADO</h1><button>AÑADIR</button></main></div>
      <script>window.__INITIAL_STATE__ = ${JSON.stringify({ ui: { lang: 'es' }, product: { id: 2183455, name: 'VESTIDO MIDI SATINADO', brand: { name: 'Casaria' }, price: { amount: 39.95, currency: 'EUR' }, availability: 'in_stock' }, recommended: [{ name: 'FALDA', price: { amount: 19.95, currency: 'EUR' } }] })};</script></body></html>`,
    expected: {
      kind: 'product',
      product: 'VESTIDO MIDI SATINADO',
      price: 39.95,
      currency: 'EUR',
      brand: 'Casaria',
      site: 'CASARIA España',
    },
  },
  {
    name: 'a fast-fashion brand with declared product in a graph, Swedish',
    url: 'https://www.kladverket.se/sv_se/productpage.0970818001.html',
    html: `<!doctype html><html lang="sv-SE"><head><title>Oversized T-shirt - Vit - HERR | Klädverket SE</title><meta property="og:title" content="Oversized T-shirt - Vit - HERR | Klädverket SE">${jsonLd(
      {
        '@graph': [
          { '@type': 'WebSite', name: 'Klädverket' },
          {
            '@type': 'Product',
            name: 'Oversized T-shirt',
            color: 'Vit',
            brand: { '@type': 'Brand', name: 'Klädverket' },
            offers: [
              { '@type': 'Offer', priceCurrency: 'SEK', price: '149.00', availability: 'http://schema.org/InStock' },
            ],
            aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.2, reviewCount: 540 },
          },
        ],
      },
    )}</head>
      <body><main><h1>Oversized T-shirt</h1><div><span data-testid="white-price">149,00 kr</span></div><button aria-label="Reviews, 4.2 out of 5, 540"><span>4.2</span><span>[540]</span></button><button>Lägg till</button>${otherThings('Andra köpte också', (nth) => `${nth}99,00 kr`)}</main></body></html>`,
    expected: {
      kind: 'product',
      product: 'Oversized T-shirt',
      brand: 'Klädverket',
      price: 149,
      currency: 'SEK',
      availability: 'InStock',
      rating: { value: 4.2, count: 540 },
      site: 'Klädverket',
    },
  },
  {
    name: 'electronics, price with a dash for cents, brand as the first word of the heading’s link',
    url: 'https://www.technofeld.de/de/product/_voltana-oled55-tv-2891234.html',
    html: `<!doctype html><html lang="de-DE"><head><title>VOLTANA OLED55 OLED TV (Flat, 55 Zoll) online kaufen | TechnoFeld</title><meta property="og:site_name" content="TechnoFeld"></head><body><header><a href="/"><img alt="TechnoFeld Logo" src="x"></a></header><main><div data-test="mms-select-details-header"><h1>VOLTANA OLED55 OLED TV (Flat, 55 Zoll)</h1><a data-test="mms-select-details-brand" href="/de/brand/voltana"><img alt="VOLTANA" src="b.png"></a><span aria-label="Bewertung: 4.6 von 5 Sternen aus 128 Bewertungen"></span></div><div data-test="mms-price"><span>1.099,–</span></div><p>inkl. MwSt. zzgl. Versand</p><span>oder 36 x € 30,53 mtl.</span><p>Online verfügbar</p><button>In den Warenkorb</button></main></body></html>`,
    expected: {
      kind: 'product',
      brand: 'VOLTANA',
      price: 1099,
      currency: 'EUR',
      rating: { value: 4.6, count: 128 },
      site: 'TechnoFeld',
    },
  },
  {
    name: 'an app store',
    url: 'https://apps.orchardstore.com/gb/app/tide-weather/id1234567890',
    html: `<!doctype html><html lang="en-GB"><head><title>Tide Weather on the Orchard Store</title><meta property="og:site_name" content="Orchard Store"><meta property="og:title" content="Tide Weather"><meta property="og:type" content="website">${jsonLd({ '@type': 'SoftwareApplication', name: 'Tide Weather', applicationCategory: 'Weather', author: { '@type': 'Person', name: 'Saltmarsh Ltd' }, aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.7, reviewCount: 18211 }, offers: { '@type': 'Offer', price: 0, priceCurrency: 'GBP', category: 'free' } })}</head>
      <body><main><header class="product-header"><h1 class="product-header__title">Tide Weather <span class="badge">4+</span></h1><h2 class="product-header__subtitle">Know the sea</h2><h2 class="product-header__identity"><a href="/dev/1">Saltmarsh Ltd</a></h2><ul><li><figcaption>4.7 • 18.2K Ratings</figcaption></li><li>Free</li></ul></header>${paragraphs('en', 2)}<section><h2>Ratings and Reviews</h2><span>4.7</span> <span>out of 5</span><p>18.2K Ratings</p></section></main></body></html>`,
    expected: { kind: 'product', rating: { value: 4.7, count: 18211 }, site: 'Orchard Store' },
  },
  {
    name: 'a classified advertisement, Russian',
    url: 'https://www.barahlo.ru/moskva/velosipedy/gornyy_velosiped_kama_2891273645',
    html: `<!doctype html><html lang="ru"><head><title>Горный велосипед Кама купить в Москве | Барахло</title><meta property="og:site_name" content="Барахло"></head><body><div class="item-view"><h1 data-marker="item-view/title-info" itemprop="name">Горный велосипед Кама</h1><span data-marker="item-view/item-price" content="18500" itemprop="price">18 500 ₽</span><button>Написать</button><button>Показать телефон</button><ul><li>Производитель: Кама</li><li>Состояние: Б/у</li></ul><p>${prose.ru}</p></div></body></html>`,
    expected: {
      kind: 'product',
      product: 'Горный велосипед Кама',
      brand: 'Кама',
      price: 18500,
      currency: 'RUB',
      site: 'Барахло',
    },
  },
];
