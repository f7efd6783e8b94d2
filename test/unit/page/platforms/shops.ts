import { jsonLd, otherThings, type PlatformPage, paragraphs, prose } from './platformPage';

/** Product pages of the platforms that most shops run on. */
export const shops: readonly PlatformPage[] = [
  {
    name: 'Shopify, Dawn, declared offers',
    url: 'https://nordlys-home.com/products/linen-duvet-cover?variant=4411',
    html: `<!doctype html><html class="js" lang="en"><head><title>Linen Duvet Cover &ndash; Nordlys Home</title>
      <meta property="og:site_name" content="Nordlys Home"><meta property="og:title" content="Linen Duvet Cover"><meta property="og:type" content="product">
      <meta property="og:price:amount" content="149.00"><meta property="og:price:currency" content="USD">
      ${jsonLd({ '@type': 'Organization', name: 'Nordlys Home' })}
      ${jsonLd({ '@type': 'ProductGroup', name: 'Linen Duvet Cover', brand: { '@type': 'Brand', name: 'Nordlys' }, hasVariant: [{ '@type': 'Product', name: 'Linen Duvet Cover - Queen', offers: { '@type': 'Offer', price: '149.00', priceCurrency: 'USD', availability: 'http://schema.org/InStock', url: 'https://nordlys-home.com/products/linen-duvet-cover?variant=4411' } }] })}</head>
      <body><div class="announcement-bar">Free shipping over $100</div><header class="header"><h1 class="header__heading"><a href="/" class="header__heading-link"><span class="h2">Nordlys Home</span></a></h1></header>
      <main id="MainContent"><section class="product"><div class="product__info-container"><p class="product__text caption-with-letter-spacing">Nordlys</p><div class="product__title"><h1>Linen Duvet Cover</h1><a href="/products/linen-duvet-cover" class="product__title"><h2 class="h1">Linen Duvet Cover</h2></a></div>
      <div id="price-template"><div class="price price--large price--on-sale"><div class="price__container"><div class="price__regular"><span class="visually-hidden visually-hidden--inline">Regular price</span><span class="price-item price-item--regular">$149.00 USD</span></div>
      <div class="price__sale"><span class="visually-hidden">Regular price</span><span><s class="price-item price-item--regular">$189.00 USD</s></span><span class="visually-hidden">Sale price</span><span class="price-item price-item--sale price-item--last">$149.00 USD</span></div><small class="unit-price caption hidden"><span class="visually-hidden">Unit price</span></small></div><span class="badge price__badge-sale">Sale</span></div></div>
      <div class="product__tax caption rte">Tax included.</div><fieldset><legend>Size</legend><label>Queen</label><label>King</label></fieldset><label>Quantity</label><input name="quantity" value="1"><button name="add" class="product-form__submit"><span>Add to cart</span></button></div></section>
      ${otherThings('You may also like', (nth) => `<span class="price-item price-item--regular">$${nth}9.00 USD</span>`)}</main><footer class="footer">© 2026, Nordlys Home Powered by Shopify</footer></body></html>`,
    expected: {
      kind: 'product',
      title: 'Linen Duvet Cover',
      site: 'Nordlys Home',
      language: 'en',
      product: 'Linen Duvet Cover',
      brand: 'Nordlys',
      price: 149,
      oldPrice: 189,
      currency: 'USD',
      availability: 'InStock',
      rating: null,
      author: null,
      date: null,
    },
  },
  {
    name: 'Shopify, vendor link and app stars, nothing in JSON-LD, German',
    url: 'https://www.bergziege-shop.de/products/wanderstock-carbon',
    html: `<!doctype html><html lang="de"><head><title>Wanderstock Carbon &ndash; Bergziege</title><meta property="og:site_name" content="Bergziege"><meta property="og:type" content="product"><meta property="og:price:amount" content="89,95"><meta property="og:price:currency" content="EUR"></head>
      <body><header class="site-header"><a href="/" class="site-header__logo"><img src="logo.png" alt="Bergziege"></a></header><main class="main-content"><div class="product-single__meta"><div class="product-block"><span class="product-single__vendor"><a href="/collections/vendors?q=Gipfelwerk" title="Gipfelwerk">Gipfelwerk</a></span><h1 class="h2 product-single__title">Wanderstock Carbon</h1></div>
      <div class="jdgm-widget jdgm-preview-badge"><div class="jdgm-prev-badge" data-average-rating="4.71" data-number-of-reviews="62"><span class="jdgm-prev-badge__stars" data-score="4.71" tabindex="0" aria-label="4.71 stars" role="button"></span><span class="jdgm-prev-badge__text">62 Bewertungen</span></div></div>
      <span class="product__price" data-product-price>89,95 €</span><div class="product__policies rte small--text-center">inkl. MwSt. <a href="/policies/shipping-policy">Versand</a> wird beim Checkout berechnet</div><button type="submit" name="add" class="btn btn--full add-to-cart"><span>In den Warenkorb legen</span></button></div>${otherThings('Das könnte dir auch gefallen', (nth) => `${nth}9,00 €`)}</main></body></html>`,
    expected: {
      kind: 'product',
      product: 'Wanderstock Carbon',
      brand: 'Gipfelwerk',
      price: 89.95,
      currency: 'EUR',
      site: 'Bergziege',
      language: 'de',
      rating: { value: 4.71, count: 62 },
    },
  },
  {
    name: 'WooCommerce, Storefront, with stars and a price range',
    url: 'https://www.teestube-lindau.de/produkt/darjeeling-first-flush/',
    html: `<!doctype html><html lang="de-DE"><head><title>Darjeeling First Flush &#8211; Teestube Lindau</title><meta property="og:type" content="product"><meta property="og:site_name" content="Teestube Lindau"><meta name="generator" content="WooCommerce 9.1"></head>
      <body class="product-template-default single single-product woocommerce"><header id="masthead" class="site-header"><div class="site-title"><a href="https://www.teestube-lindau.de/">Teestube Lindau</a></div><ul id="site-header-cart" class="site-header-cart"><li><a class="cart-contents" href="/warenkorb/"><span class="woocommerce-Price-amount amount">0,00&nbsp;<span class="woocommerce-Price-currencySymbol">&euro;</span></span> <span class="count">0 Artikel</span></a></li></ul></header>
      <nav class="woocommerce-breadcrumb"><a href="/">Startseite</a> / <a href="/produkt-kategorie/tee/">Tee</a> / Darjeeling First Flush</nav><main id="main" class="site-main"><div id="product-33" class="product type-product"><div class="summary entry-summary"><h1 class="product_title entry-title">Darjeeling First Flush</h1>
      <div class="woocommerce-product-rating"><div class="star-rating" role="img" aria-label="Bewertet mit 4.67 von 5"><span style="width:93.4%">Bewertet mit <strong class="rating">4.67</strong> von 5, basierend auf <span class="rating">3</span> Kundenbewertungen</span></div><a href="#reviews" class="woocommerce-review-link">(<span class="count">3</span> Kundenrezensionen)</a></div>
      <p class="price"><span class="woocommerce-Price-amount amount"><bdi>9,90&nbsp;<span class="woocommerce-Price-currencySymbol">&euro;</span></bdi></span> &ndash; <span class="woocommerce-Price-amount amount"><bdi>38,00&nbsp;<span class="woocommerce-Price-currencySymbol">&euro;</span></bdi></span></p><p class="wc-gzd-additional-info price-unit">9,90 € / 100 g</p><p class="stock in-stock">Vorrätig</p><form class="cart"><div class="quantity"><input class="input-text qty text" name="quantity" value="1"></div><button class="single_add_to_cart_button button alt">In den Warenkorb</button></form>
      <div class="product_meta"><span class="sku_wrapper">Artikelnummer: <span class="sku">DJ-1</span></span><span class="posted_in">Kategorie: <a href="/produkt-kategorie/tee/">Tee</a></span></div></div></div><section class="related products"><h2>Ähnliche Produkte</h2><ul class="products columns-4">${[1, 2, 3, 4].map((nth) => `<li class="product type-product"><a href="/produkt/${nth}" class="woocommerce-LoopProduct-link"><h2 class="woocommerce-loop-product__title">Tee ${nth}</h2><div class="star-rating" aria-label="Bewertet mit 5.00 von 5"></div><span class="price"><span class="woocommerce-Price-amount amount">${nth},50&nbsp;€</span></span></a><a class="button add_to_cart_button">In den Warenkorb</a></li>`).join('')}</ul></section></main></body></html>`,
    expected: {
      kind: 'product',
      product: 'Darjeeling First Flush',
      price: 9.9,
      currency: 'EUR',
      availability: 'InStock',
      rating: { value: 4.67, count: 3 },
      site: 'Teestube Lindau',
      language: 'de-DE',
      brand: null,
    },
  },
  {
    name: 'WooCommerce on sale, French, brand in a table of attributes',
    url: 'https://velos-du-canal.fr/produit/velo-de-ville-mistral/',
    html: `<!doctype html><html lang="fr-FR"><head><title>Vélo de ville Mistral - Vélos du Canal</title></head><body class="single-product woocommerce"><header class="site-header"><p class="site-title"><a href="/">Vélos du Canal</a></p></header><main><div class="product sale"><span class="onsale">Promo !</span><div class="summary"><h1 class="product_title entry-title">Vélo de ville Mistral</h1><p class="price"><del aria-hidden="true"><span class="woocommerce-Price-amount amount"><bdi>1&nbsp;190,00<span class="woocommerce-Price-currencySymbol">&euro;</span></bdi></span></del> <span class="screen-reader-text">Le prix initial était : 1 190,00€.</span><ins aria-hidden="true"><span class="woocommerce-Price-amount amount"><bdi>990,00<span>&euro;</span></bdi></span></ins><span class="screen-reader-text">Le prix actuel est : 990,00€.</span></p><p class="stock out-of-stock">Rupture de stock</p></div>
      <div class="woocommerce-tabs"><h2>Description</h2><p>${prose.fr}</p><h2>Informations complémentaires</h2><table class="woocommerce-product-attributes shop_attributes"><tr class="woocommerce-product-attributes-item"><th class="woocommerce-product-attributes-item__label">Poids</th><td>14 kg</td></tr><tr><th class="woocommerce-product-attributes-item__label">Marque</th><td class="woocommerce-product-attributes-item__value"><p>Roulon</p></td></tr></table></div></div></main><footer>© 2026 Vélos du Canal</footer></body></html>`,
    expected: {
      kind: 'product',
      product: 'Vélo de ville Mistral',
      brand: 'Roulon',
      price: 990,
      oldPrice: 1190,
      currency: 'EUR',
      availability: 'OutOfStock',
      site: 'Vélos du Canal',
      rating: null,
    },
  },
  {
    name: 'Magento 2, Luma, microdata',
    url: 'https://www.harbourbags.co.uk/savvy-shoulder-tote.html',
    html: `<!doctype html><html lang="en-GB"><head><title>Savvy Shoulder Tote</title><meta property="og:type" content="product"><meta property="og:title" content="Savvy Shoulder Tote"><meta property="product:price:amount" content="32"><meta property="product:price:currency" content="GBP"></head>
      <body class="catalog-product-view product-savvy-shoulder-tote page-layout-1column"><div class="page-wrapper"><header class="page-header"><div class="panel wrapper"><ul class="header links"><li class="greet welcome">Default welcome msg!</li><li><a href="/customer/account/login/">Sign In</a></li></ul></div><div class="header content"><a class="logo" href="https://www.harbourbags.co.uk/" title="Harbour Bags"><img src="logo.svg" title="Harbour Bags" alt="Harbour Bags"></a></div></header>
      <main id="maincontent" class="page-main"><div class="page-title-wrapper product"><h1 class="page-title"><span class="base" data-ui-id="page-title-wrapper" itemprop="name">Savvy Shoulder Tote</span></h1></div><div class="column main"><div class="product-info-main"><div class="product-reviews-summary" itemprop="aggregateRating" itemscope itemtype="http://schema.org/AggregateRating"><div class="rating-summary"><div class="rating-result" title="80%"><span style="width:80%"><span><span itemprop="ratingValue">80</span>% of <span itemprop="bestRating">100</span></span></span></div></div><div class="reviews-actions"><a class="action view" href="#reviews"><span itemprop="reviewCount">3</span>&nbsp;<span>Reviews</span></a></div></div>
      <div class="product-info-price"><div class="price-box price-final_price"><span class="special-price"><span class="price-container price-final_price tax weee" itemprop="offers" itemscope itemtype="http://schema.org/Offer"><span class="price-label">Special Price</span><span class="price-wrapper" data-price-amount="32"><span class="price">£32.00</span></span><meta itemprop="price" content="32"><meta itemprop="priceCurrency" content="GBP"></span></span><span class="old-price"><span class="price-container"><span class="price-label">Was</span><span class="price-wrapper"><span class="price">£40.00</span></span></span></span></div><div class="product-info-stock-sku"><div class="stock available" title="Availability"><span>In stock</span></div><div class="product attribute sku"><strong class="type">SKU</strong><div class="value" itemprop="sku">24-WB05</div></div></div></div><button class="action primary tocart" id="product-addtocart-button"><span>Add to Cart</span></button></div>
      <div class="additional-attributes-wrapper"><table class="data table additional-attributes"><tr><th class="col label">Manufacturer</th><td class="col data" data-th="Manufacturer">Harlowe</td></tr></table></div></div></main></div></body></html>`,
    expected: {
      kind: 'product',
      product: 'Savvy Shoulder Tote',
      brand: 'Harlowe',
      price: 32,
      oldPrice: 40,
      currency: 'GBP',
      availability: 'InStock',
      site: 'Harbour Bags',
      language: 'en-GB',
    },
  },
  {
    name: 'PrestaShop classic, Italian',
    url: 'https://www.cuoiodautore.it/it/borse/12-borsa-a-tracolla.html',
    html: `<!doctype html><html lang="it-IT"><head><title>Borsa a tracolla</title><meta property="og:type" content="product"><meta property="og:site_name" content="Cuoio d'Autore"><meta property="product:price:amount" content="129.9"><meta property="product:price:currency" content="EUR">
      ${jsonLd({ '@type': 'Organization', name: "Cuoio d'Autore" })}${jsonLd({ '@type': 'Product', name: 'Borsa a tracolla', brand: { '@type': 'Thing', name: 'Cuoio d&#039;Autore' }, offers: { '@type': 'Offer', priceCurrency: 'EUR', price: '129.9', availability: 'https://schema.org/InStock' } })}</head>
      <body id="product" class="lang-it product-id-12"><header id="header"><div class="header-nav">Contattaci</div><div id="_desktop_logo"><a href="https://www.cuoiodautore.it/"><img class="logo img-fluid" src="logo.jpg" alt="Cuoio d'Autore"></a></div><div id="_desktop_cart"><span>Carrello (0)</span></div></header><section id="wrapper"><nav class="breadcrumb hidden-sm-down"><ol><li><a href="/"><span>Home</span></a></li><li><a href="/borse"><span>Borse</span></a></li><li><span>Borsa a tracolla</span></li></ol></nav><section id="main"><h1 class="h1">Borsa a tracolla</h1>
      <div class="product-prices"><div class="product-discount"><span class="regular-price">159,90&nbsp;€</span></div><div class="product-price h5 has-discount"><div class="current-price"><span class="current-price-value" content="129.9">129,90&nbsp;€</span><span class="discount discount-amount">Risparmia 30,00&nbsp;€</span></div></div><div class="tax-shipping-delivery-label">Tasse incluse</div></div>
      <div class="product-add-to-cart"><button class="btn btn-primary add-to-cart">Aggiungi al carrello</button><span id="product-availability">Disponibile</span></div><div class="product-manufacturer"><label class="label">Marca</label><span><a href="/brand/1">Cuoio d'Autore</a></span></div></section></section></body></html>`,
    expected: {
      kind: 'product',
      product: 'Borsa a tracolla',
      brand: "Cuoio d'Autore",
      price: 129.9,
      oldPrice: 159.9,
      currency: 'EUR',
      availability: 'InStock',
      site: "Cuoio d'Autore",
      language: 'it-IT',
    },
  },
  {
    name: 'Salesforce Commerce Cloud, reference storefront, swatches',
    url: 'https://www.larkspur.com/us/womens/quilted-jacket/25519318M.html',
    html: `<!doctype html><html lang="en"><head><title>Quilted Jacket | Larkspur</title></head><body><div class="page" data-action="Product-Show"><header><div class="header-banner">20% off your first order</div><nav role="navigation"><div class="navbar-header"><a class="logo-home" href="/us/" title="Larkspur Home"><img src="logo.svg" alt="Larkspur"></a></div></nav></header><div role="main" id="maincontent"><div class="container product-detail product-wrapper" data-pid="25519318M"><h1 class="product-name hidden-md-up">Quilted Jacket</h1>
      <div class="product-breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/womens">Womens</a></li></ol></div><h1 class="product-name">Quilted Jacket</h1><div class="clearfix"><div class="product-number pull-left">Item No. <span class="product-id">25519318M</span></div><div class="ratings pull-right"><span class="sr-only">3.9 out of 5 Customer Rating</span></div></div>
      <div class="prices"><div class="price"><span><del><span class="strike-through list"><span class="value" content="198.00"><span class="sr-only">Price reduced from</span>$198.00<span class="sr-only">to</span></span></span></del><span class="sales"><span class="value" content="138.00">$138.00</span></span></span></div></div>
      <div class="attribute">Color</div><div class="availability product-availability"><label>Availability:</label><ul class="list-unstyled availability-msg"><li><div>In Stock</div></li></ul></div><button class="add-to-cart btn btn-primary">Add to Cart</button></div></div></div></body></html>`,
    expected: {
      kind: 'product',
      product: 'Quilted Jacket',
      price: 138,
      oldPrice: 198,
      currency: 'USD',
      availability: 'InStock',
      site: 'Larkspur',
      rating: { value: 3.9, count: null },
    },
  },
  {
    name: 'SAP Commerce (Hybris), Danish crowns',
    url: 'https://www.elgrossisten.dk/Vaerktoej/Boremaskiner/Akku-boremaskine-18V/p/3881018',
    html: `<!doctype html><html lang="da"><head><title>Akku-boremaskine 18V | Boremaskiner | Elgrossisten</title></head><body class="page-productDetails pageType-ProductPage template-pages-product-productLayout2Page"><header class="js-mainHeader"><div class="banner__component simple-banner"><a href="/"><img title="Elgrossisten" alt="Elgrossisten" src="l.jpg"></a></div><div class="mini-cart-price">0,00 kr.</div></header><div class="breadcrumb-section"><ol class="breadcrumb"><li><a href="/">Forside</a></li><li class="active">Akku-boremaskine 18V</li></ol></div>
      <div class="main__inner-wrapper"><div class="product-details page-title"><div class="name">Akku-boremaskine 18V<span class="sku">ID</span><span class="code">3881018</span></div><div class="rating js-ratingCalc" data-rating='{"rating":"4.3","total":5}'><div class="rating-stars"></div></div></div><div class="product-main-info"><div class="product-details"><p class="price">1.299,00 kr.</p><div class="description">${prose.sv}</div></div><div class="addtocart-component"><div class="stock-wrapper">12 på lager</div><button id="addToCartButton" class="btn btn-primary js-add-to-cart">Læg i kurv</button></div></div></div></body></html>`,
    expected: { kind: 'product', product: 'Akku-boremaskine 18V', price: 1299, currency: 'DKK', site: 'Elgrossisten' },
  },
  {
    name: 'VTEX IO, Brazilian, instalments',
    url: 'https://www.lojadoaroma.com.br/perfume-brisa-100ml/p',
    html: `<!doctype html><html lang="pt-BR"><head><title>Perfume Brisa 100ml - Loja do Aroma</title><meta property="product:brand" content="Maré"><meta property="product:price:amount" content="219.9"><meta property="product:price:currency" content="BRL"><meta property="og:type" content="og:product"></head>
      <body><div class="render-container"><div class="vtex-sticky-layout"><a href="/" class="vtex-store-components-3-x-logoLink"><img class="vtex-store-components-3-x-logoImage" alt="Loja do Aroma" src="l.png"></a></div><div class="vtex-flex-layout-0-x-flexRow"><h1 class="vtex-store-components-3-x-productNameContainer mv0 t-heading-4"><span class="vtex-store-components-3-x-productBrand">Perfume Brisa 100ml</span></h1><div class="vtex-reviews-and-ratings-3-x-ratingSummary"><span class="avg">4,8</span> <span>(215 avaliações)</span></div>
      <span class="vtex-product-price-1-x-listPrice"><span class="vtex-product-price-1-x-currencyContainer"><span class="vtex-product-price-1-x-currencyCode">R$</span><span>&nbsp;</span><span class="vtex-product-price-1-x-currencyInteger">279</span><span class="vtex-product-price-1-x-currencyDecimal">,</span><span class="vtex-product-price-1-x-currencyFraction">90</span></span></span>
      <span class="vtex-product-price-1-x-sellingPrice"><span class="vtex-product-price-1-x-sellingPriceValue"><span class="vtex-product-price-1-x-currencyContainer"><span class="vtex-product-price-1-x-currencyCode">R$</span><span>&nbsp;</span><span class="vtex-product-price-1-x-currencyInteger">219</span><span>,</span><span class="vtex-product-price-1-x-currencyFraction">90</span></span></span></span>
      <span class="vtex-product-price-1-x-installments">em até <span>10</span>x de <span>R$ 21,99</span> sem juros</span><button class="vtex-button"><div class="vtex-button__label"><span class="vtex-add-to-cart-button-0-x-buttonText">Adicionar ao carrinho</span></div></button></div></div></body></html>`,
    expected: {
      kind: 'product',
      product: 'Perfume Brisa 100ml',
      brand: 'Maré',
      price: 219.9,
      oldPrice: 279.9,
      currency: 'BRL',
      site: 'Loja do Aroma',
      language: 'pt-BR',
      rating: { value: 4.8, count: 215 },
    },
  },
  {
    name: 'Shopware 6, German',
    url: 'https://www.gartenfreund-shop.de/Gartenschere-Profi/SW10023',
    html: `<!doctype html><html lang="de-DE" itemscope itemtype="https://schema.org/WebPage"><head><title>Gartenschere Profi | SW10023</title><meta property="og:type" content="product"><meta property="og:site_name" content="Gartenfreund"><meta property="product:brand" content="Florwerk"><meta property="product:price:amount" content="34.95"><meta property="product:price:currency" content="EUR"><meta name="copyright" content="Gartenfreund"></head>
      <body class="is-ctl-product is-act-index"><header class="header-main"><div class="header-logo-col"><a class="header-logo-main-link" href="/" title="Zur Startseite gehen"><img class="img-fluid header-logo-main-img" alt="Zur Startseite gehen" src="l.png"></a></div><div class="header-cart"><span class="header-cart-total">0,00 €*</span></div></header>
      <main class="content-main"><div class="container-main"><div class="cms-page"><div class="product-detail" itemscope itemtype="https://schema.org/Product"><div class="product-detail-headline"><h1 class="product-detail-name" itemprop="name">Gartenschere Profi</h1><a class="product-detail-manufacturer-link" href="https://florwerk.example" title="Florwerk"><img alt="Florwerk" src="f.png"></a></div><div class="product-detail-buy" itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="url" content="https://www.gartenfreund-shop.de/Gartenschere-Profi/SW10023"><meta itemprop="priceCurrency" content="EUR"><div class="product-detail-price-container"><meta itemprop="price" content="34.95"><p class="product-detail-price">34,95 €*</p></div><div class="product-detail-tax-container"><p class="product-detail-tax">Preise inkl. MwSt. zzgl. Versandkosten</p></div><p class="delivery-information delivery-available"><link itemprop="availability" href="https://schema.org/InStock"><span class="delivery-status-indicator bg-success"></span>Sofort verfügbar, Lieferzeit: 2-5 Tage</p><button class="btn btn-primary btn-buy" title="In den Warenkorb">In den Warenkorb</button></div>
      <div class="product-detail-review-teaser"><div class="product-review-rating" role="img" aria-label="Durchschnittliche Bewertung von 4.5 von 5 Sternen"></div><span class="product-detail-reviews-link">14 Bewertungen</span></div></div></div></div></main></body></html>`,
    expected: {
      kind: 'product',
      product: 'Gartenschere Profi',
      brand: 'Florwerk',
      price: 34.95,
      currency: 'EUR',
      availability: 'InStock',
      site: 'Gartenfreund',
      rating: { value: 4.5, count: 14 },
    },
  },
  {
    name: 'BigCommerce, Cornerstone',
    url: 'https://www.orchardpets.com/orthopedic-dog-bed/',
    html: `<!doctype html><html class="no-js" lang="en"><head><title>Orthopedic Dog Bed - Orchard Pets</title><meta property="product:price:amount" content="84.95"><meta property="product:price:currency" content="USD"><meta property="og:type" content="product"><meta property="og:title" content="Orthopedic Dog Bed"></head>
      <body><header class="header" role="banner"><h2 class="header-logo"><a href="https://www.orchardpets.com/" class="header-logo__link"><span class="header-logo-text">Orchard Pets</span></a></h2></header><div class="body"><div class="container"><ol class="breadcrumbs"><li class="breadcrumb"><a class="breadcrumb-label" href="/">Home</a></li></ol><div class="productView"><section class="productView-details product-data"><div class="productView-product"><h1 class="productView-title">Orthopedic Dog Bed</h1><h2 class="productView-brand"><a href="/brands/snoozy/"><span>Snoozy Paws</span></a></h2>
      <div class="productView-price"><div class="price-section price-section--withoutTax rrp-price--withoutTax" style="display: none;"><span>MSRP:</span><span data-product-rrp-price-without-tax class="price price--rrp"></span></div><div class="price-section price-section--withoutTax"><span class="price-label"></span><span class="price-now-label" style="display: none;">Now:</span><span data-product-price-without-tax class="price price--withoutTax price--main">$84.95</span></div></div>
      <div class="productView-rating"><span role="img" aria-label="Product rating is 4 of 5"><span class="icon icon--ratingFull"></span></span><a href="#write_review" class="productView-reviewLink">(12 reviews)</a></div><dl class="productView-info"><dt class="productView-info-name sku-label">SKU:</dt><dd class="productView-info-value">ODB-1</dd></dl></div></section><section class="productView-options"><input id="form-action-addToCart" class="button button--primary" type="submit" value="Add to Cart"></section></div></div></div><footer><p class="powered-by">© 2026 Orchard Pets</p></footer></body></html>`,
    expected: {
      kind: 'product',
      product: 'Orthopedic Dog Bed',
      brand: 'Snoozy Paws',
      price: 84.95,
      currency: 'USD',
      site: 'Orchard Pets',
      rating: { value: 4, count: 12 },
    },
  },
  {
    name: 'Wix Stores',
    url: 'https://www.atelierceleste.com/product-page/vase-lune',
    html: `<!doctype html><html lang="fr"><head><title>Vase Lune | Atelier Céleste</title><meta property="og:title" content="Vase Lune | Atelier Céleste"><meta property="og:site_name" content="Atelier Céleste"><meta property="og:type" content="product"><meta property="product:price:amount" content="58"><meta property="product:price:currency" content="EUR">
      ${jsonLd({ '@type': 'Product', name: 'Vase Lune', Offers: { '@type': 'Offer', priceCurrency: 'EUR', price: '58', Availability: 'https://schema.org/InStock' } })}</head>
      <body><div id="SITE_CONTAINER"><header id="SITE_HEADER"><h1><a href="https://www.atelierceleste.com">Atelier Céleste</a></h1></header><main id="PAGES_CONTAINER"><article data-hook="product-page"><h1 data-hook="product-title">Vase Lune</h1><div data-hook="sku">UGS : 0007</div><div data-hook="product-price"><span data-wix-price="58,00 €" data-hook="formatted-primary-price">58,00 €</span><span class="sr">Prix</span></div><div>Quantité</div><button data-hook="add-to-cart"><span>Ajouter au panier</span></button></article></main></div></body></html>`,
    expected: {
      kind: 'product',
      product: 'Vase Lune',
      price: 58,
      currency: 'EUR',
      availability: 'InStock',
      site: 'Atelier Céleste',
      brand: null,
    },
  },
  {
    name: 'Squarespace Commerce',
    url: 'https://www.millandmoor.com/shop/p/rye-sourdough-kit',
    html: `<!doctype html><html lang="en-GB"><head><title>Rye Sourdough Kit &mdash; Mill &amp; Moor</title><meta property="og:site_name" content="Mill &amp; Moor"><meta property="og:title" content="Rye Sourdough Kit &mdash; Mill &amp; Moor"><meta property="og:type" content="product"><meta property="product:price:amount" content="24.00"><meta property="product:price:currency" content="GBP"><meta property="product:availability" content="instock">
      ${jsonLd({ '@type': 'WebSite', name: 'Mill & Moor', url: 'https://www.millandmoor.com' })}${jsonLd({ '@type': 'Product', name: 'Rye Sourdough Kit — Mill & Moor', brand: 'Mill & Moor', offers: { '@type': 'Offer', price: 24.0, priceCurrency: 'GBP', availability: 'InStock' } })}</head>
      <body class="view-item"><header id="header"><div class="header-title"><a href="/">Mill &amp; Moor</a></div></header><main id="page"><article class="ProductItem"><nav class="ProductItem-nav-breadcrumb"><a href="/shop">Shop</a></nav><h1 class="ProductItem-details-title">Rye Sourdough Kit</h1><div class="ProductItem-product-price"><div class="product-price"><span class="sqs-money-native">£24.00</span></div></div><div class="sqs-add-to-cart-button" role="button"><div class="sqs-add-to-cart-button-inner">Add To Cart</div></div></article></main></body></html>`,
    expected: {
      kind: 'product',
      product: 'Rye Sourdough Kit',
      brand: 'Mill & Moor',
      price: 24,
      currency: 'GBP',
      availability: 'InStock',
      site: 'Mill & Moor',
    },
  },
  {
    name: 'a supermarket, price per kilo beside the price, Dutch, nothing declared',
    url: 'https://www.boodschapje.nl/producten/product/wi123/boodschapje-halfvolle-melk',
    html: `<!doctype html><html lang="nl-NL"><head><title>Boodschapje Halfvolle melk bestellen | Boodschapje.nl</title></head><body><header><a href="/" title="Naar de homepage"><img src="l.svg" alt="Boodschapje logo"></a></header><main><div class="product-card-header_root"><h1 class="line-clamp_root"><span>Halfvolle melk</span></h1><div class="product-card-header_unitInfo">1 l</div></div>
      <div class="product-card-hero-price_root"><div class="price-amount_root"><span class="price-amount_integer">1</span><span class="price-amount_dot">.</span><span class="price-amount_fractional">19</span></div><span class="unit-price">prijs per L €1.19</span></div><button data-testid="add-to-cart" aria-label="Toevoegen aan mandje">Toevoegen</button><dl><dt>Merk</dt><dd>Weidegoud</dd></dl>${paragraphs('nl', 1)}</main></body></html>`,
    expected: {
      kind: 'product',
      product: 'Halfvolle melk',
      brand: 'Weidegoud',
      price: 1.19,
      currency: 'EUR',
      site: 'Boodschapje',
    },
  },
];
