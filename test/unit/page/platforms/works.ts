import { jsonLd, type PlatformPage, paragraphs, prose } from './platformPage';

const page = (language: string, title: string, body: string, head = '') =>
  `<html lang="${language}"><head><title>${title}</title><meta property="og:site_name" content="Leinwand">${head}</head><body><header><a href="/"><img alt="Leinwand" src="l"></a><nav><a href="/new">New</a></nav></header><div class="content">${body}</div><footer><p>© 2026 Leinwand</p></footer></body></html>`;
const url = (path: string) => `https://www.leinwand.example${path}`;
const rated = (type: string, name: string, value: number, count: number) =>
  jsonLd({
    '@type': type,
    name,
    aggregateRating: { '@type': 'AggregateRating', ratingValue: value, bestRating: 10, ratingCount: count },
  });

/** Works that have a page where many judge them, and writings that test several things. */
export const works: readonly PlatformPage[] = [
  {
    name: 'a film with a score in percent and its ratings in a column beside, Czech',
    url: url('/film/9499-pristav/prehled/'),
    html: page(
      'cs',
      'Přístav (1999) | Leinwand',
      `<div class="profile"><header class="film-header"><h1>Přístav</h1><ul><li>The Harbour</li></ul><div><a href="/g/1">Drama</a></div><div>Norsko, <span>1999, </span>131 min</div></header><div class="box"><header><h3>Obsahy<span class="counter">(1)</span></h3></header><p>Nad přístavem leží mlha a nikdo neví, kdo z ní přijde.</p></div><section class="box" id="reviews"><header><h2>Recenze<span class="counter">(1 829)</span></h2></header><article><header><h3><a href="/u/1">mira</a></h3><span class="stars stars-5"></span></header><p><span class="comment">Krásný film.</span></p></article></section></div><aside><div class="box-rating"><a href="/hodnoceni/"><div class="film-rating-average">90%</div></a></div><div class="box-ratings"><header><h3><a href="/hodnoceni/">Hodnocení <span class="counter">(147 332)</span></a></h3></header><ul><li><a href="/u/1">mira</a><span class="stars stars-5"></span></li></ul></div></aside>`,
      '<meta property="og:type" content="video.movie"><meta property="og:title" content="Přístav (1999) | Leinwand">',
    ),
    expected: { kind: 'review', rating: { value: 90, count: 147332 }, price: null },
  },
  {
    name: 'a score in percent in a column behind all else',
    url: url('/film/9499-pristav/zajimavosti/'),
    html: page(
      'cs',
      'Přístav (1999) | Leinwand',
      `<div class="profile"><h1>Přístav</h1><p>Norsko, 1999, 131 min</p><h2>Hrají</h2><ul>${'<li>Ada Rook</li><li>Mia Hart</li>'.repeat(50)}</ul></div><aside><div class="film-rating-average">90%</div><div><h3><a href="/hodnoceni/">Hodnocení <span>(147 332)</span></a></h3></div></aside>`,
      '<meta property="og:type" content="video.movie">',
    ),
    expected: { kind: 'review', rating: { value: 90, count: 147332 } },
  },
  {
    name: 'a score in percent above its count, without anything declared',
    url: url('/m/salt_house'),
    html: page(
      'en',
      'Salt House | Leinwand',
      `<h1>Salt House</h1><p>2024, Drama, 1h 52m</p><div class="panel"><div><span>87%</span></div><div><a href="/m/salt_house/reviews">214 reviews</a></div></div><p>${prose.en}</p><h2>Cast</h2><p>Ada Rook</p>`,
    ),
    expected: { kind: 'review', rating: { value: 87, count: 214 } },
  },
  {
    name: 'a film that visitors of a paper rated, in microdata',
    url: url('/es/film197671.html'),
    html: page(
      'es',
      'La casa de sal (2017) - Leinwand',
      `<div itemscope itemtype="http://schema.org/Movie"><h1><span itemprop="name">La casa de sal</span></h1><div itemprop="aggregateRating" itemscope itemtype="http://schema.org/AggregateRating"><div itemprop="ratingValue" content="6.2">6,2</div><div><span itemprop="ratingCount" content="68397">68.397</span> votos</div><meta itemprop="bestRating" content="10"></div><dl><dt>Año</dt><dd>2017</dd><dt>Sinopsis</dt><dd>Una casa junto al mar.</dd></dl></div>`,
      '<meta property="og:type" content="video.movie">',
    ),
    expected: { kind: 'review', rating: { value: 6.2, count: 68397 } },
  },
  ...(
    [
      ['TVSeries', 'Night Ferry'],
      ['MusicAlbum', 'Harbour Lights'],
      ['VideoGame', 'Tidefall II'],
      ['Book', 'The House of Salt'],
    ] as const
  ).map(
    ([type, name]): PlatformPage => ({
      name: `a work that many rated: ${type}`,
      url: url('/title/1234567/'),
      html: page(
        'en',
        `${name} - Leinwand`,
        `<h1>${name}</h1><div>7.1/10 18K</div><p>${prose.en}</p>`,
        rated(type, name, 7.1, 18231),
      ),
      expected: { kind: 'review', rating: { value: 7.1, count: 18231 } },
    }),
  ),
  {
    name: 'a rated game that is sold there',
    url: url('/app/4411/tidefall'),
    html: page(
      'en',
      'Tidefall II on Leinwand',
      `<h1>Tidefall II</h1><div>7.1/10 18K</div><p>${prose.en}</p><div class="price">€19.99</div><button>Add to cart</button>`,
      rated('VideoGame', 'Tidefall II', 7.1, 18231),
    ),
    expected: { kind: 'product', price: 19.99 },
  },
  {
    name: 'a rated film on an offer, and what is saved beside the count of reviews',
    url: url('/dvd/salt-house-121212'),
    html: page(
      'de',
      'Salt House DVD | Leinwand',
      '<h1>Salt House DVD</h1><div class="price">12,99 €</div><div><span>40%</span></div><div><a href="#r">214 Bewertungen</a></div><button>In den Warenkorb</button>',
    ),
    expected: { kind: 'product', price: 12.99 },
  },
  {
    name: 'a test of several things, its word the end of another, German',
    url: url('/rund-ums-fahrzeug/tests/kindersicherheit/kindersitztest-2018/'),
    html: page(
      'de',
      'Harbour Kindersitz-Test 2018 | Leinwand',
      `<h1>Harbour Kindersitz-Test 2018</h1><p><strong>Wir haben 18 Kindersitze in punkto Sicherheit, Bedienung, Ergonomie und Schadstoffgehalt geprüft, dazu viele Tipps für den Einkauf.</strong></p>${paragraphs('de', 5)}<table><tr><th>Sitz</th><th>Note</th></tr><tr><td>Velo One</td><td>1,7</td></tr><tr><td>Nordhus Kid</td><td>2,2</td></tr></table>`,
      '<meta property="og:type" content="article">',
    ),
    expected: { kind: 'review', product: null },
  },
  ...[
    ['de', 'Fahrradhelme-Test 2026: 12 Modelle im Vergleich'],
    ['fr', 'Comparatif 2026 : 12 aspirateurs sans fil'],
    ['en', 'Best kettles of 2026'],
    ['en', 'Kettle comparison: 9 models tested'],
    ['es', 'Comparativa de freidoras 2026'],
  ].map(
    ([language = '', heading = '']): PlatformPage => ({
      name: `a test of several things: ${heading}`,
      url: url('/ratgeber/14'),
      html: page(
        language,
        `${heading} | Leinwand`,
        `<article><h1>${heading}</h1><p>By Ada Rook</p><time datetime="2026-03-03">2026-03-03</time>${paragraphs(language, 6)}</article>`,
        '<meta property="og:type" content="article">',
      ),
      expected: { kind: 'review' },
    }),
  ),
  ...[
    ['de', 'Nordkorea meldet Raketentest'],
    ['de', 'Corona-Test 2021'],
    ['de', 'Corona-Test 2021: Was Reisende wissen müssen'],
    ['en', 'Second nuclear test alarms the region'],
  ].map(
    ([language = '', heading = '']): PlatformPage => ({
      name: `something told of a test that judges nothing: ${heading}`,
      url: url('/politik/14'),
      html: page(
        language,
        `${heading} | Leinwand`,
        `<article><h1>${heading}</h1><p>By Ada Rook</p><time datetime="2026-03-03">2026-03-03</time>${paragraphs(language, 6)}</article>`,
        '<meta property="og:type" content="article">',
      ),
      expected: { kind: 'article' },
    }),
  ),
  ...(
    [
      ['en', '23 reviews (avg. 85%)', 85, 23],
      ['en', '85% (23 reviews)', 85, 23],
      ['en', '1,204 ratings · average 71 %', 71, 1204],
      ['de', '85 % (23 Bewertungen)', 85, 23],
      ['fr', '23 avis (moyenne : 85 %)', 85, 23],
    ] as const
  ).map(
    ([language, line, value, count]): PlatformPage => ({
      name: `a record with its score and their number in one line, below a form to log in: ${line}`,
      url: url('/albums/Rookfield/Harbour/451600'),
      html: page(
        language,
        'Rookfield - Harbour - Leinwand',
        `<div id="login_form"><form action="/login" method="post"><input name="user"><input name="pass" type="password"><button>Login</button></form></div><h1 class="album_name"><a href="/albums/Rookfield/Harbour/451600">Harbour</a></h1><h2><a href="/bands/Rookfield">Rookfield</a></h2><dl><dt>Type:</dt><dd>Full-length</dd><dt>Release date:</dt><dd>October 18th, 1993</dd><dt>Reviews:</dt><dd>\n${line}\n</dd></dl><table><tr><td>1.</td><td>Buried Dreams</td><td>03:58</td></tr><tr><td>2.</td><td>Salt</td><td>03:54</td></tr></table>`,
      ),
      expected: { kind: 'review', product: 'Harbour', rating: { value, count }, date: null },
    }),
  ),
  {
    name: 'a film that critics rated, with what it took',
    url: url('/m/salt_house'),
    html: page(
      'en',
      'Salt House | Leinwand',
      `<h1><span>Salt House</span></h1><span>PG</span> <span>1h 53m</span><div><b>61%</b><b>Tomatometer</b><a href="/m/salt_house/reviews">31 Reviews</a><p>${prose.en}</p></div><h2>Info</h2><dl><dt>Director</dt><dd>Ada Rook</dd><dt>Distributor</dt><dd>Harbour</dd><dt>Box Office (Gross USA)</dt><dd>$20.3M</dd></dl>`,
      `<meta property="og:type" content="video.movie"><meta property="og:title" content="Salt House | Leinwand">${jsonLd({ '@type': 'Movie', name: 'Salt House', dateCreated: '2024-04-26', aggregateRating: { '@type': 'AggregateRating', bestRating: '100', worstRating: '0', ratingCount: 31, ratingValue: '61', reviewCount: 31 } })}`,
    ),
    expected: { kind: 'review', product: 'Salt House', rating: { value: 61, count: 31 }, price: null },
  },
  {
    name: 'how many of those who bought were content with who sells',
    url: url('/listing/4411'),
    html: page(
      'en',
      'Harbour, LP | Leinwand',
      '<h1>Harbour, LP</h1><div class="price">€12.00</div><button>Add to cart</button><p>Seller: ada</p><p>98% (214 reviews)</p>',
    ),
    expected: { kind: 'product', price: 12, rating: null },
  },
  {
    name: 'how many gave five stars, and how many four',
    url: url('/title/4411'),
    html: page(
      'en',
      'Harbour | Leinwand',
      '<h1>Harbour</h1><ul><li>70% (140 reviews)</li><li>20% (40 reviews)</li><li>6% (12 reviews)</li><li>4% (8 reviews)</li></ul>',
    ),
    expected: { kind: 'other', rating: null },
  },
  {
    name: 'a series with the day on which a visitor judged it, under a heading',
    url: url('/anime/31240/harbour'),
    html: page(
      'en',
      'Harbour Lights | Leinwand',
      `<div itemscope itemtype="http://schema.org/TVSeries"><h1><span itemprop="name">Harbour Lights</span></h1><div itemprop="aggregateRating" itemscope itemtype="http://schema.org/AggregateRating"><span itemprop="ratingValue">8.70</span><meta itemprop="bestRating" content="10"><span itemprop="ratingCount">43785</span> users</div><h2>Synopsis</h2><span itemprop="description">${prose.en}</span><h2>Reviews</h2><div><div>May 30, 2016</div><div>9 of 25 episodes seen</div><div><a href="/profile/ada">ada</a></div></div><p>${prose.en}</p></div>`,
    ),
    expected: { kind: 'review', product: 'Harbour Lights', date: null },
  },
  {
    name: 'what somebody wrote, with the day on which it was put there',
    url: url('/journal/4411'),
    html: page(
      'en',
      'Harbour Lights and others | Leinwand',
      `<article><h1>Harbour Lights and others</h1><p>By Ada Rook</p><p>Published: March 3, 2026</p><p>Release date: October 18th, 1993</p>${paragraphs('en', 5)}<h2>Reviews</h2><p>Mia, May 30, 2016</p></article>`,
    ),
    expected: { kind: 'article', date: '2026-03-03' },
  },
];
