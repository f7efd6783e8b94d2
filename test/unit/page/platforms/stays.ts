import { jsonLd, type PlatformPage, paragraphs, prose } from './platformPage';

const opinion = (name: string, stars: number, text = prose.en) =>
  `<article class="review-card"><span class="consumer-name">${name}</span><div class="star-rating"><img alt="Rated ${stars} out of 5 stars" src="s.svg"></div><time datetime="2026-09-0${stars}T10:00:00Z">${stars} September 2026</time><h2>Title of ${name}</h2><p>${text}</p></article>`;

/** Pages about places and companies, which others judge. */
export const stays: readonly PlatformPage[] = [
  {
    name: 'Trustpilot-like, a company judged',
    url: 'https://uk.honestly-said.com/review/www.parcelhop.com',
    html: `<!doctype html><html lang="en-GB"><head><title>Parcelhop Reviews | Read Customer Service Reviews of www.parcelhop.com</title><meta property="og:site_name" content="HonestlySaid"><meta property="og:type" content="website">${jsonLd({ '@graph': [{ '@type': 'LocalBusiness', name: 'Parcelhop', aggregateRating: { '@type': 'AggregateRating', bestRating: '5', ratingValue: '4.1', reviewCount: '12874' } }, ...[5, 1, 4].map((stars) => ({ '@type': 'Review', author: { '@type': 'Person', name: `Kim ${stars}` }, datePublished: '2026-09-01', reviewRating: { ratingValue: stars } })), { '@type': 'WebSite', name: 'HonestlySaid' }] })}</head>
      <body><main><div id="business-unit-title"><h1><span class="title_displayName">Parcelhop</span><span>Reviews 12,874</span></h1><span>•</span><span>Great</span><p data-rating-typography="true">4.1</p></div>${opinion('Ann', 5)}${opinion('Bob', 1)}${opinion('Cem', 4)}${opinion('Dee', 5)}</main></body></html>`,
    expected: {
      kind: 'review',
      brand: 'Parcelhop',
      rating: { value: 4.1, count: 12874 },
      site: 'HonestlySaid',
      product: null,
      price: null,
      author: null,
    },
  },
  {
    name: 'Yelp-like, a restaurant',
    url: 'https://www.whoatewhat.com/biz/lemon-and-thyme-portland',
    html: `<!doctype html><html lang="en"><head><title>LEMON &amp; THYME - Updated November 2026 - 812 Photos &amp; 455 Reviews - Portland, OR - Whoatewhat</title><meta property="og:site_name" content="Whoatewhat"><meta property="og:title" content="Lemon &amp; Thyme - Portland, OR">${jsonLd({ '@type': 'Restaurant', name: 'Lemon &amp; Thyme', priceRange: '$$', aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.5, reviewCount: 455 } })}</head>
      <body><main><h1>Lemon &amp; Thyme</h1><div role="img" aria-label="4.5 star rating"></div><span>4.5</span> <a href="#reviews">(455 reviews)</a><span>Claimed</span><span>$$</span><h2>Menu</h2><p>Roast carrots $12.00</p><h2>Recommended Reviews</h2>${opinion('Ann', 5)}${opinion('Bob', 4)}${opinion('Cem', 4)}</main></body></html>`,
    expected: {
      kind: 'review',
      brand: 'Lemon & Thyme',
      rating: { value: 4.5, count: 455 },
      site: 'Whoatewhat',
      price: null,
      author: null,
    },
  },
  {
    name: 'Tripadvisor-like, a hotel, French',
    url: 'https://www.carnetdevoyage.fr/Hotel_Review-g187147-d197412-Reviews-Hotel_des_Tilleuls-Lyon.html',
    html: `<!doctype html><html lang="fr"><head><title>HÔTEL DES TILLEULS (Lyon) : tarifs 2026 mis à jour et 1 874 avis</title><meta property="og:site_name" content="Carnet de Voyage">${jsonLd({ '@type': 'LodgingBusiness', name: 'Hôtel des Tilleuls', priceRange: '€€', aggregateRating: { '@type': 'AggregateRating', ratingValue: '4.0', reviewCount: '1874' } })}</head>
      <body><main><h1 id="HEADING">Hôtel des Tilleuls</h1><a href="#REVIEWS"><svg><title>4,0 sur 5 bulles</title></svg><span>4,0</span><span>1 874 avis</span></a><div><span>Booking</span><span>112 €</span><button>Voir l'offre</button></div><h2>À propos</h2><p>${prose.fr}</p>${opinion('Luc', 4, prose.fr)}${opinion('Eve', 3, prose.fr)}${opinion('Max', 5, prose.fr)}</main></body></html>`,
    expected: {
      kind: 'review',
      brand: 'Hôtel des Tilleuls',
      rating: { value: 4, count: 1874 },
      site: 'Carnet de Voyage',
      author: null,
    },
  },
  {
    name: 'Booking-like, a hotel to be booked',
    url: 'https://www.zimmerfrei.com/hotel/at/alpenrose-tirol.de.html?checkin=2026-12-01&checkout=2026-12-03&group_adults=2',
    html: `<!doctype html><html lang="de"><head><title>Hotel Alpenrose, Tirol – Aktualisierte Preise für 2026</title><meta property="og:site_name" content="Zimmerfrei.com"><meta property="og:type" content="zimmerfrei:hotel">${jsonLd({ '@type': 'Hotel', name: 'Hotel Alpenrose', priceRange: 'Preise ab 129 €', aggregateRating: { '@type': 'AggregateRating', ratingValue: 8.7, bestRating: 10, reviewCount: 946 } })}</head>
      <body><main><h2 class="pp-header__title">Hotel Alpenrose</h2><div data-testid="review-score"><div>Bewertet mit 8,7</div><div>8,7</div><div>Fabelhaft</div><div>946 Bewertungen</div></div><p>${prose.de}</p><h2>Verfügbarkeit</h2><table><tr><td>Doppelzimmer</td><td class="prco">€ 258</td><td><button>Ich reserviere</button></td></tr><tr><td>Suite</td><td class="prco">€ 398</td><td><button>Ich reserviere</button></td></tr></table></main></body></html>`,
    expected: {
      kind: 'product',
      brand: 'Hotel Alpenrose',
      rating: { value: 8.7, count: 946 },
      site: 'Zimmerfrei.com',
      author: null,
    },
  },
  {
    name: 'Google-review-like place, no declaration',
    url: 'https://www.stadtkompass.de/ort/cafe-lindenhof-berlin',
    html: `<!doctype html><html lang="de"><head><title>Café Lindenhof – Bewertungen &amp; Öffnungszeiten | Stadtkompass</title></head><body><header><a href="/">Stadtkompass</a></header><main><h1>Café Lindenhof</h1><div><span aria-label="4,6 Sterne">4,6</span><span>238 Rezensionen</span></div><div>Café · Geöffnet bis 18:00</div><h2>Rezensionen</h2>${opinion('Ute', 5, prose.de)}${opinion('Jan', 4, prose.de)}${opinion('Eva', 5, prose.de)}${opinion('Ida', 2, prose.de)}</main></body></html>`,
    expected: {
      kind: 'review',
      brand: 'Café Lindenhof',
      rating: { value: 4.6, count: 238 },
      site: 'Stadtkompass',
      author: null,
    },
  },
  {
    name: 'a review of a product by a magazine',
    url: 'https://www.pixelstand.com/reviews/orbit-x200-review/',
    html: `<!doctype html><html lang="en-US"><head><title>Orbit X200 review: a small camera that thinks big | Pixelstand</title><meta property="og:type" content="article"><meta property="og:site_name" content="Pixelstand"><meta property="article:published_time" content="2026-03-14T09:00:00+00:00">${jsonLd({ '@type': 'Review', headline: 'Orbit X200 review: a small camera that thinks big', author: { '@type': 'Person', name: 'Mara Quill' }, datePublished: '2026-03-14T09:00:00+00:00', itemReviewed: { '@type': 'Product', name: 'Orbit X200', brand: { '@type': 'Brand', name: 'Orbit' } }, reviewRating: { '@type': 'Rating', ratingValue: 4.5, bestRating: 5 }, publisher: { '@type': 'Organization', name: 'Pixelstand' } })}</head>
      <body><main><article><h1>Orbit X200 review: a small camera that thinks big</h1><div class="byline">By <a href="/author/mara-quill" rel="author">Mara Quill</a> published <time datetime="2026-03-14T09:00:00Z">March 14, 2026</time></div>${paragraphs('en', 6)}<h2>Verdict</h2>${paragraphs('en', 2)}<div class="affiliate"><a href="https://shop.example/x">$899 at Shop</a></div></article></main></body></html>`,
    expected: {
      kind: 'review',
      product: 'Orbit X200',
      brand: 'Orbit',
      author: 'Mara Quill',
      date: '2026-03-14',
      rating: { value: 4.5, count: null },
      site: 'Pixelstand',
      price: null,
    },
  },
  {
    name: 'a flight booked with an airline',
    url: 'https://www.skyfjord.com/en/flights-from-oslo-to-rome',
    html: `<!doctype html><html lang="en"><head><title>Flights from Oslo to Rome | Skyfjord</title><meta property="og:site_name" content="Skyfjord"></head><body><header><a href="/en/"><img alt="Skyfjord" src="l.svg"></a></header><main><h1>Flights from Oslo to Rome</h1><ul>${[1, 2, 3, 4, 5, 6, 7, 8].map((nth) => `<li class="fare-card"><a href="/book/${nth}"><h3>Oslo - Rome, 0${nth} Dec</h3><span class="fare">From EUR ${nth}9</span></a></li>`).join('')}</ul></main></body></html>`,
    expected: { kind: 'category', product: null, price: null, rating: null, site: 'Skyfjord' },
  },
  ...(
    [
      ['de', 'Zimmergröße', ['Gesamtmiete', 'Miete', 'Nebenkosten', 'Kaution']],
      ['de', 'Wohnfläche', ['Warmmiete', 'Kaltmiete', 'Nebenkosten', 'Kaution']],
      ['fr', 'Surface', ['Loyer charges comprises', 'Loyer hors charges', 'Charges', 'Dépôt de garantie']],
      ['en', 'Size', ['Total rent', 'Rent', 'Service charge', 'Deposit']],
      ['nl', 'Oppervlakte', ['Totale huur', 'Kale huur', 'Servicekosten', 'Borg']],
    ] as const
  ).flatMap(([language, size, [whole, bare, costs, bail]]): PlatformPage[] => [
    {
      name: `a room that is let, its rent the whole of several amounts: ${whole}`,
      url: 'https://www.stubenfund.example/zimmer-in-Hafen.13793538.html',
      html: `<html lang="${language}"><head><title>24m2 Hafenzimmer | Stubenfund</title><meta property="og:site_name" content="Stubenfund"></head><body><header><a href="/"><img alt="Stubenfund" src="l"></a></header><main><h1>24m2 Hafenzimmer</h1><div><div><span>${size}</span><b>24m²</b></div><div><span>${whole}</span><b>650€</b></div></div><h2>Details</h2><div><span>${bare}:</span><span>500€</span></div><div><span>${costs}:</span><span>150€</span></div><div><span>${bail}:</span><span>1300€</span></div><p>${prose[language]}</p><a class="btn" href="/ask">Angebot anfordern</a></main></body></html>`,
      expected: { kind: 'product', product: '24m2 Hafenzimmer', price: 650, currency: 'EUR' },
    },
    {
      name: `a room that is let, its rent after its parts: ${whole}`,
      url: 'https://www.stubenfund.example/zimmer-in-Hafen.13793538.html',
      html: `<html lang="${language}"><head><title>24m2 Hafenzimmer | Stubenfund</title><meta property="og:site_name" content="Stubenfund"></head><body><header><a href="/"><img alt="Stubenfund" src="l"></a></header><main><h1>24m2 Hafenzimmer</h1><dl><dt>${size}</dt><dd>24m²</dd><dt>${bare}</dt><dd>500 €</dd><dt>${costs}</dt><dd>150 €</dd><dt>${bail}</dt><dd>1.300 €</dd><dt>${whole}</dt><dd>650 €</dd></dl><p>${prose[language]}</p><a class="btn" href="/ask">Angebot anfordern</a></main></body></html>`,
      expected: { kind: 'product', product: '24m2 Hafenzimmer', price: 650, currency: 'EUR' },
    },
  ]),
  ...(
    [
      ['de', 'Kaltmiete'],
      ['fr', 'Loyer'],
      ['es', 'Alquiler'],
      ['it', 'Affitto'],
      ['nl', 'Huur'],
      ['pl', 'Czynsz najmu'],
      ['en', 'Monthly rent'],
    ] as const
  ).map(
    ([language, label]): PlatformPage => ({
      name: `a flat that is let by the month: ${label}`,
      url: 'https://www.stubenfund.example/hafen.13793538.html',
      html: `<html lang="${language}"><head><title>Hafen 14 | Stubenfund</title><meta property="og:site_name" content="Stubenfund"></head><body><header><a href="/"><img alt="Stubenfund" src="l"></a></header><main><h1>Hafen 14</h1><dl><dt>m²</dt><dd>64</dd><dt>${label}</dt><dd>820 €</dd><dt>1</dt><dd>2</dd><dt>3</dt><dd>4</dd><dt>5</dt><dd>6</dd></dl><p>${prose[language]}</p><a class="btn" href="/ask">Angebot anfordern</a></main></body></html>`,
      expected: { kind: 'product', price: 820, currency: 'EUR' },
    }),
  ),
  {
    name: 'a flat for sale, with what its house costs by the month',
    url: 'https://www.stubenfund.example/hafen.13793538.html',
    html: `<html lang="pl"><head><title>Port 14 | Stubenfund</title><meta property="og:site_name" content="Stubenfund"></head><body><header><a href="/"><img alt="Stubenfund" src="l"></a></header><main><h1>Port 14</h1><div class="price"><strong>549 000 zł</strong></div><dl><dt>Powierzchnia</dt><dd>64 m²</dd><dt>Czynsz</dt><dd>820 zł</dd><dt>Pokoje</dt><dd>2</dd><dt>Piętro</dt><dd>4</dd><dt>Rok</dt><dd>2006</dd></dl><a class="btn" href="/ask">Zapytaj o cenę</a></main></body></html>`,
    expected: { kind: 'product', price: 549000, currency: 'PLN' },
  },
  {
    name: 'a flat for sale with the rating of who sells it beside',
    url: 'https://www.stubenfund.example/hafen.13793538.html',
    html: `<html lang="en"><head><title>Hafen 14 | Stubenfund</title><meta property="og:site_name" content="Stubenfund"></head><body><header><a href="/"><img alt="Stubenfund" src="l"></a></header><main><section><h1>Hafen 14</h1><div class="price">549,000 €</div><ul><li>Type: flat</li></ul></section><aside><p>Ada Rook</p><p>Rook & Hart</p><p>4.9 (61 ratings)</p><button>Call</button><button>Email</button><button>WhatsApp</button></aside></main></body></html>`,
    expected: { kind: 'product', price: 549000, rating: null },
  },
];
