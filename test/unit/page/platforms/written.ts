import { jsonLd, type PlatformPage, paragraphs, prose } from './platformPage';

const page = (language: string, title: string, body: string, head = '') =>
  `<html lang="${language}"><head><title>${title}</title>${head}</head><body><header><a href="/"><img alt="Testhafen" src="l"></a></header>${body}</body></html>`;
const url = (path: string) => `https://www.testhafen.example${path}`;
const short = (language: string, count: number) => `<p>${prose[language] ?? ''}</p>`.repeat(count);

/** Opinions of many of one company, each with stars and a text, under names that a tool made. */
const opinions = (count: number) =>
  Array.from(
    { length: count },
    (_, nth) =>
      `<div class="x${nth}a"><span>Kunde ${nth}</span><div class="x9" role="img" aria-label="${1 + (nth % 5)} von 5 Sternen"></div><p>${prose.de}</p></div>`,
  ).join('');

/** A test that a person wrote, with what it says of its mark. */
const marked = (language: string, heading: string, box: string) =>
  page(
    language,
    `${heading} | Testhafen`,
    `<main><article><h1>${heading}</h1><p class="byline"><a rel="author" href="/a/7">Ada Rook</a></p><time datetime="2025-11-02">2.11.2025</time>${paragraphs(language, 6)}${box}</article></main>`,
    '<meta property="article:published_time" content="2025-11-02T08:00:00Z">',
  );

/** What somebody wrote to judge a thing, beside what many say of one. */
export const written: readonly PlatformPage[] = [
  {
    name: 'a test with bars for its own marks, French',
    url: url('/test-coffrio-stockage/'),
    html: page(
      'fr-FR',
      'Test de Coffrio : le stockage qui remplace le disque | Testhafen',
      `<div class="main-content"><article><header><h1>Test de Coffrio : le stockage chiffré</h1><div class="post-meta"><span class="posted-by">Par <span class="reviewer"><a href="/author/wb/" rel="author">L’Équipe Bleue</a></span></span> <time datetime="2016-05-04T22:10:57+00:00">4 mai 2016</time></div></header>${short('fr', 3)}<h2>Historique de Coffrio</h2>${short('fr', 2)}<h2>Coffrio au quotidien</h2>${short('fr', 2)}<section class="review-box"><p>${prose.fr}</p><ul>${['Contenu', 'Vitesse', 'Prix'].map((name, at) => `<li><div class="criterion"><span class="label">${name}</span> <span class="rating">${5 + at}</span></div><div class="rating-bar"><div class="bar" style="width: ${50 + at}0%"></div></div></li>`).join('')}</ul></section></article></div>`,
      '<meta property="og:type" content="article"><meta property="article:published_time" content="2016-05-04T22:10:57+00:00"><meta property="og:title" content="Test de Coffrio : le stockage qui remplace le disque">',
    ),
    expected: { kind: 'review', product: 'Coffrio', author: 'L’Équipe Bleue', date: '2016-05-04', brand: null },
  },
  {
    name: 'an album under names of reviews, with boxes around one mark',
    url: url('/reviews/albums/fen-light-fen-light/'),
    html: page(
      'en-US',
      'Fen Light: Harbour Album Review | Testhafen',
      `<main><article data-testid="ReviewPageArticle" class="ReviewPageWrapper"><header class="ReviewPageHeader"><h1>Harbour</h1><div class="ScoreBox"><div class="ScoreCircle"><p class="Rating">6.2</p></div></div><div class="Byline"><span>By </span><a href="/staff/ada-rook/">Ada Rook</a></div><p>Reviewed:</p><p>June 7, 2019</p></header><div class="body">${short('en', 4)}</div></article></main>`,
      '<meta property="og:title" content="Fen Light: Harbour"><meta property="og:type" content="website"><meta name="author" content="Testhafen Media"><meta property="article:author" content="Ada Rook">',
    ),
    expected: { kind: 'review', product: 'Harbour', author: 'Ada Rook', date: '2019-06-07', brand: null },
  },
  {
    name: 'a test of several paragraphs that declares nothing, German',
    url: url('/testbericht/regenjacke-nordwind/'),
    html: page(
      'de',
      'Draußen mit der Nordwind – Testbericht | Testhafen',
      `<main><h1>Draußen mit der Nordwind</h1><p class="meta">Von Jonas Tief, 3. März 2024</p>${paragraphs('de', 6)}<h2>Wertung</h2><div class="score-list">${['Sitz', 'Dichte', 'Preis'].map((name, at) => `<div class="rating-row"><p>${name}: Die Jacke überzeugt uns an dieser Stelle wie nur wenige andere zuvor.</p><div class="rating" aria-label="${at + 3} von 5 Sternen"></div></div>`).join('')}</div></main>`,
    ),
    expected: { kind: 'review', author: 'Jonas Tief', date: '2024-03-03', brand: null },
  },
  {
    name: 'a company that many judge, with stars, and nobody who wrote',
    url: url('/bewertungen/fernbank.html'),
    html: page(
      'de',
      'Fernbank Bewertungen und Erfahrungen | Testhafen',
      `<main><h1>Fernbank</h1><div class="summary" aria-label="3,4 von 5 Sternen"></div><p>${prose.de}</p>${opinions(12)}</main>`,
    ),
    expected: { kind: 'review', brand: 'Fernbank', author: null, date: null },
  },
  {
    name: 'a company that many judge, each signed and dated in a profile’s link',
    url: url('/review/fernbank'),
    html: page(
      'en',
      'Fernbank Reviews | Testhafen',
      `<main><h1>Fernbank</h1>${[5, 4, 1, 2].map((stars) => `<article class="review"><a href="/users/${stars}f0" class="author">Mia Holm</a><div class="stars" aria-label="Rated ${stars} out of 5 stars"></div><time datetime="2025-02-0${stars}">Feb ${stars}, 2025</time><p>${prose.en}</p></article>`).join('')}</main>`,
    ),
    expected: { kind: 'review', brand: 'Fernbank', author: null, date: null },
  },
  {
    name: 'a restaurant’s review that declares who wrote it, with readers’ words below',
    url: url('/reviews/the-old-quay-leith/'),
    html: page(
      'en-GB',
      'The Old Quay, Leith: review | Testhafen',
      `<main><article><h1>The Old Quay, Leith</h1><p class="byline">By <a rel="author" href="/a/7">Ada Rook</a></p><time datetime="2025-11-02">2 November 2025</time>${paragraphs('en', 6)}</article><section class="comments"><h2>Comments</h2>${[1, 2, 3].map((nth) => `<div class="comment"><b>Reader ${nth}</b><p>${prose.en}</p></div>`).join('')}</section></main>`,
      `<meta property="article:published_time" content="2025-11-02T08:00:00Z">${jsonLd({ '@type': 'Restaurant', name: 'The Old Quay, Leith', aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.1, reviewCount: 90 } })}`,
    ),
    expected: { kind: 'review', brand: 'The Old Quay, Leith', author: 'Ada Rook', date: '2025-11-02' },
  },
  {
    name: 'a mark alone in an element called so, whose best an attribute tells',
    url: url('/test-lumo-x5/'),
    html: marked(
      'fr',
      'Test du Lumo X5 : une lampe à part',
      '<section class="review-box"><div class="overall"><span class="number rating"><span class="value">6.4</span> <span class="best"><span class="value-title" title="10"></span></span></span> <span class="verdict">PAS ADAPTÉ</span></div><ul><li class="user-ratings"><span class="label">Note des lecteurs <span class="votes">(<span class="number">11</span> votes)</span></span> <span class="rating">7.9</span></li></ul></section>',
    ),
    expected: { kind: 'review', product: 'Lumo X5', rating: { value: 6.4, count: null } },
  },
  {
    name: 'a mark alone in boxes of names that a tool made, without its best',
    url: url('/reviews/lumo-x5/'),
    html: marked(
      'en',
      'Lumo X5 review',
      '<div class="ContentHeaderScoreBox-eN"><div class="ScoreCircle-cI"><p class="Rating-cJ">6.2</p></div></div>',
    ),
    expected: { kind: 'review', product: 'Lumo X5', rating: { value: 6.2, count: null } },
  },
  {
    name: 'a mark behind what calls it so in one line',
    url: url('/reviews/lumo-x5/'),
    html: marked(
      'en',
      'Lumo X5 review',
      '<div class="score"><span class="t6">Testhafen Score</span><span class="score-value">87</span><ul><li>Poor</li><li>Good</li></ul></div>',
    ),
    expected: { kind: 'review', rating: { value: 87, count: null } },
  },
  {
    name: 'a mark in German, its best in an element of its own',
    url: url('/testbericht/lumo-x5/'),
    html: marked(
      'de',
      'Lumo X5 im Test',
      '<h2>Fazit</h2><div class="wertung"><div class="wertung-zahl">4,2</div><div>von 5</div></div>',
    ),
    expected: { kind: 'review', product: 'Lumo X5', rating: { value: 4.2, count: null } },
  },
  ...[
    '<ul>Marks<li><b>Light</b><div class="score">8.5</div></li><li><b>Sound</b><div class="score">7</div></li></ul>',
    '<div class="rating-count">87</div>',
    '<div class="rating"><span class="n">87</span> reviews</div>',
    '<div class="user-score"><div class="score">7.9</div></div>',
    '<p>Readers’ score</p><div class="score">7.9</div>',
    '<div class="comment-score">64</div>',
    '<div class="score">3</div>',
    '<div class="score">2025</div>',
  ].map((box) => ({
    name: `no mark: ${box}`,
    url: url('/reviews/lumo-x5/'),
    html: marked('en', 'Lumo X5 review', box),
    expected: { kind: 'review' as const, rating: null },
  })),
  ...(
    [
      ['fr', 'Test du Lumo X5 : une lampe à part', '', 'Lumo X5'],
      ['fr', 'Test de la Bosca Tre : une lampe à part', '', 'Bosca Tre'],
      ['fr', 'Critique d’Orage Trois : une lampe à part', '', 'Orage Trois'],
      ['es', 'Reseña de Lumo X5: una lámpara aparte', '', 'Lumo X5'],
      ['it', 'Recensione di Lumo X5: una lampada a parte', '', 'Lumo X5'],
      ['de', 'Rezension von Lumo X5: eine Lampe für sich', '', 'Lumo X5'],
      // A word alone may as well be somebody, or what is asked of readers.
      ['fr', 'Test de Cooper : mesurez votre endurance', '', null],
      ['fr', 'Test de personnalité : qui êtes-vous ?', '', null],
    ] as const
  ).map(([language, heading, box, product]) => ({
    name: `what is judged by a heading: ${heading}`,
    url: url('/reviews/1/'),
    html: marked(language, heading, box),
    expected: { kind: 'review' as const, product },
  })),
];
