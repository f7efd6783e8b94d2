import { jsonLd, type PlatformPage, paragraphs, prose } from './platformPage';

/** News, blogs, forums and networks. */
export const writings: readonly PlatformPage[] = [
  {
    name: 'WordPress, Yoast, block theme',
    url: 'https://www.hofgemuese.at/suppe-kochen-im-winter/',
    html: `<!doctype html><html lang="de-AT"><head><title>Suppe kochen im Winter - Hofgemüse</title><meta property="og:locale" content="de_DE"><meta property="og:type" content="article"><meta property="og:title" content="Suppe kochen im Winter - Hofgemüse"><meta property="og:site_name" content="Hofgemüse"><meta property="article:published_time" content="2026-01-12T08:30:00+00:00"><meta property="article:modified_time" content="2026-02-01T08:30:00+00:00"><meta name="author" content="hofadmin"><meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Resi Moser"><meta name="generator" content="WordPress 6.5">
      ${jsonLd({
        '@graph': [
          {
            '@type': 'Article',
            '@id': '#article',
            headline: 'Suppe kochen im Winter',
            author: { name: 'Resi Moser', '@id': '#p' },
            datePublished: '2026-01-12T08:30:00+00:00',
            publisher: { '@id': '#org' },
          },
          { '@type': 'WebPage', name: 'Suppe kochen im Winter - Hofgemüse' },
          { '@type': 'WebSite', name: 'Hofgemüse' },
          { '@type': 'Organization', '@id': '#org', name: 'Hofgemüse' },
          { '@type': 'Person', '@id': '#p', name: 'Resi Moser' },
        ],
      })}</head>
      <body class="single single-post"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">Hofgemüse</a></p></header><main class="wp-block-group"><h1 class="wp-block-post-title">Suppe kochen im Winter</h1><div class="wp-block-post-date"><time datetime="2026-01-12T08:30:00+00:00">12. Januar 2026</time></div><div class="wp-block-post-author">von Resi Moser</div><div class="entry-content wp-block-post-content">${paragraphs('de', 6)}</div></main><section class="comments-area"><h2>2 Kommentare</h2><article class="comment"><b class="fn">Hans Huber</b><time datetime="2026-01-14">14. Januar 2026</time><p>${prose.de}</p></article></section></body></html>`,
    expected: {
      kind: 'article',
      title: 'Suppe kochen im Winter',
      author: 'Resi Moser',
      date: '2026-01-12',
      site: 'Hofgemüse',
      language: 'de-AT',
      product: null,
      price: null,
      rating: null,
    },
  },
  {
    name: 'a newspaper with nothing declared but its title, Spanish',
    url: 'https://www.eldiariodelpuerto.es/economia/2026/02/03/la-ciudad-reabre-el-mercado.html',
    html: `<!doctype html><html lang="es"><head><title>La ciudad reabre el mercado | Economía | El Diario del Puerto</title></head><body><header class="masthead"><a href="/"><img alt="El Diario del Puerto" src="l.svg"></a></header><main><article><header><h1 class="a_t">La ciudad reabre el mercado</h1><h2 class="a_st">${prose.es}</h2><div class="a_md_a"><a href="/autor/lucia-ferrer/" class="a_md_a_n">Lucía Ferrer</a></div><div class="a_md_f"><time datetime="2026-02-03T05:30:00+01:00">03 FEB 2026 - 05:30 CET</time></div></header><div class="a_c">${paragraphs('es', 6)}</div></article></main></body></html>`,
    expected: {
      kind: 'article',
      title: 'La ciudad reabre el mercado',
      author: 'Lucía Ferrer',
      date: '2026-02-03',
      site: 'El Diario del Puerto',
      language: 'es',
    },
  },
  {
    name: 'a newspaper behind a wall, several authors, Portuguese',
    url: 'https://www.gazetadotejo.pt/2026/05/09/sociedade/noticia/escolas-abrem-ao-sabado-2089123',
    html: `<!doctype html><html lang="pt"><head><title>Escolas abrem ao sábado | Gazeta do Tejo</title><meta property="og:type" content="article"><meta property="og:site_name" content="Gazeta do Tejo">${jsonLd(
      {
        '@type': 'NewsArticle',
        headline: 'Escolas abrem ao sábado',
        datePublished: '2026-05-09T06:00:00+01:00',
        author: [
          { '@type': 'Person', name: 'Rita Moura' },
          { '@type': 'Person', name: 'Tomás Neto' },
        ],
        publisher: { '@type': 'Organization', name: 'Gazeta do Tejo' },
      },
    )}</head><body><main><article><h1>Escolas abrem ao sábado</h1><ul class="byline"><li><a href="/autor/rita-moura">Rita Moura</a></li><li><a href="/autor/tomas-neto">Tomás Neto</a></li></ul><time datetime="2026-05-09T06:00:00">9 de Maio de 2026, 6:00</time>${paragraphs('pt', 1)}<div class="paywall"><h2>Assine a partir de 1,99 €</h2><button>Assinar</button></div></article></main></body></html>`,
    expected: {
      kind: 'article',
      title: 'Escolas abrem ao sábado',
      date: '2026-05-09',
      site: 'Gazeta do Tejo',
      price: null,
      product: null,
    },
  },
  {
    name: 'a news agency page in English, date by words',
    url: 'https://www.wireline.co.uk/news/uk-england-leeds-68123456',
    html: `<!doctype html><html lang="en-GB"><head><title>Bakery saves its old oven - Wireline News</title><meta property="og:site_name" content="Wireline News"><meta property="og:type" content="article">${jsonLd({ '@type': 'NewsArticle', headline: 'Bakery saves its old oven', datePublished: '2026-07-21T16:02:11.000Z', author: { '@type': 'Organization', name: 'Wireline News' }, publisher: { '@type': 'NewsMediaOrganization', name: 'Wireline News' } })}</head><body><main id="main-content"><article><header><h1 id="main-heading">Bakery saves its old oven</h1></header><div data-testid="byline"><time datetime="2026-07-21T16:02:11.000Z">4 hours ago</time><span class="name">Jo Adderley</span><span class="role">Wireline News, Leeds</span></div>${paragraphs('en', 5)}<section data-component="links"><h2>More on this story</h2><ul><li><a href="/news/1">Another story</a> <time datetime="2025-01-01">1 January 2025</time></li></ul></section></article></main></body></html>`,
    expected: { kind: 'article', title: 'Bakery saves its old oven', date: '2026-07-21', site: 'Wireline News' },
  },
  {
    name: 'a Japanese newspaper',
    url: 'https://www.minatoshimbun.co.jp/articles/20260310-OYT1T50012/',
    html: `<!doctype html><html lang="ja"><head><title>港の市場、春に再開へ : みなと新聞</title><meta property="og:type" content="article"><meta property="og:site_name" content="みなと新聞オンライン"></head><body><header><a href="/"><img alt="みなと新聞" src="l.png"></a></header><main><article><h1 class="title-article">港の市場、春に再開へ</h1><div class="c-article-info"><time datetime="2026-03-10T05:00">2026/03/10 05:00</time></div>${paragraphs('ja', 8)}</article></main></body></html>`,
    expected: { kind: 'article', title: '港の市場、春に再開へ', date: '2026-03-10', language: 'ja', author: null },
  },
  {
    name: 'a recipe with stars, Dutch',
    url: 'https://www.lekkerthuis.nl/recepten/pompoensoep-met-gember',
    html: `<!doctype html><html lang="nl"><head><title>Pompoensoep met gember | Lekker Thuis</title><meta property="og:site_name" content="Lekker Thuis">${jsonLd({ '@type': 'Recipe', name: 'Pompoensoep met gember', author: { '@type': 'Person', name: 'Sanne Vos' }, datePublished: '2025-10-03', aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.4, ratingCount: 96 } })}</head><body><main><h1>Pompoensoep met gember</h1><div class="rating"><span>4,4</span> (96 beoordelingen)</div><p>Door Sanne Vos</p><h2>Ingrediënten</h2><ul><li>1 pompoen</li><li>20 g gember</li></ul><h2>Bereiding</h2><ol><li>${prose.nl}</li><li>${prose.nl}</li></ol></main></body></html>`,
    expected: {
      kind: 'article',
      title: 'Pompoensoep met gember',
      author: 'Sanne Vos',
      date: '2025-10-03',
      rating: { value: 4.4, count: 96 },
      site: 'Lekker Thuis',
      price: null,
    },
  },
  {
    name: 'Discourse, a thread',
    url: 'https://meta.kettlefolk.org/t/descaling-with-vinegar/4821',
    html: `<!doctype html><html lang="en"><head><title>Descaling with vinegar? - Help - Kettlefolk</title><meta name="generator" content="Discourse 3.3.0"><meta property="og:site_name" content="Kettlefolk"><meta property="og:type" content="website"><meta property="og:title" content="Descaling with vinegar?"><meta property="article:published_time" content="2026-04-02T11:00:00+00:00">${jsonLd({ '@type': 'DiscussionForumPosting', headline: 'Descaling with vinegar?', author: { '@type': 'Person', name: 'steamer' }, datePublished: '2026-04-02T11:00:00.000Z' })}</head><body class="crawler"><header><a href="/">Kettlefolk</a></header><div id="main-outlet"><div id="topic-title"><h1><a href="/t/descaling-with-vinegar/4821">Descaling with vinegar?</a></h1></div><div itemscope itemtype="http://schema.org/DiscussionForumPosting"><div class="topic-body crawler-post"><span class="creator" itemprop="author"><a href="/u/steamer"><span itemprop="name">steamer</span></a></span><time itemprop="datePublished" datetime="2026-04-02T11:00:00Z">April 2, 2026, 11:00am</time><div class="post" itemprop="text"><p>${prose.en}</p></div></div><div class="topic-body" itemprop="comment" itemscope><span class="creator"><a href="/u/lime"><span>lime</span></a></span><time datetime="2026-04-03T09:00:00Z">April 3, 2026</time><div class="post"><p>${prose.en}</p></div></div></div></div></body></html>`,
    expected: {
      kind: 'social',
      title: 'Descaling with vinegar?',
      author: 'steamer',
      date: '2026-04-02',
      site: 'Kettlefolk',
      price: null,
    },
  },
  {
    name: 'phpBB, a thread, German',
    url: 'https://forum.radschrauber.de/viewtopic.php?f=12&t=30411',
    html: `<!doctype html><html dir="ltr" lang="de"><head><title>Schaltung klemmt - Radschrauber-Forum</title></head><body id="phpbb" class="nojs notouch section-viewtopic ltr"><div id="wrap"><div id="page-header"><div id="site-description"><a id="logo" class="logo" href="./index.php" title="Foren-Übersicht"></a><h1>Radschrauber-Forum</h1><p>Alles ums Rad</p></div></div><div id="page-body"><h2 class="topic-title"><a href="./viewtopic.php?t=30411">Schaltung klemmt</a></h2><div class="action-bar"><a class="button">Antworten</a> 3 Beiträge • Seite 1 von 1</div>${[1, 2, 3].map((nth) => `<div id="p${nth}" class="post has-profile"><dl class="postprofile"><dt><a href="./memberlist.php" class="username">nutzer${nth}</a></dt><dd>Beiträge: 12${nth}</dd></dl><div class="postbody"><h3><a href="#p${nth}">Schaltung klemmt</a></h3><p class="author">von <strong><a class="username">nutzer${nth}</a></strong> » Mo 2. Mär 2026, 1${nth}:20</p><div class="content">${prose.de}</div></div></div>`).join('')}</div><div id="page-footer">Powered by phpBB® Forum Software</div></div></body></html>`,
    expected: { kind: 'social', title: 'Schaltung klemmt', price: null, rating: null },
  },
  {
    name: 'a network that shows the post of a person, Korean',
    url: 'https://www.instagram.com/p/DAbc123xyz/',
    html: `<!doctype html><html lang="ko"><head><title>하늘 on Instagram: "오늘의 커피"</title><meta property="og:site_name" content="Instagram"><meta property="og:type" content="article"><meta property="og:title" content="하늘 on Instagram: &quot;오늘의 커피&quot;"><meta property="og:description" content="12K likes, 80 comments - haneul.cafe on March 3, 2026: &quot;오늘의 커피&quot;"></head><body><main></main></body></html>`,
    expected: { kind: 'social', site: 'Instagram', price: null, product: null, rating: null },
  },
  {
    name: 'a company’s page on a network',
    url: 'https://www.linkedin.com/company/orbit-cameras',
    html: `<!doctype html><html lang="en"><head><title>Orbit Cameras | LinkedIn</title><meta property="og:title" content="Orbit Cameras | LinkedIn">${jsonLd({ '@graph': [{ '@type': 'Organization', name: 'Orbit Cameras', url: 'https://www.linkedin.com/company/orbit-cameras', numberOfEmployees: { '@type': 'QuantitativeValue', value: 120 } }] })}</head><body><main><section><h1 class="top-card-layout__title">Orbit Cameras</h1><h2>Cameras for small hands</h2></section><section><h2>About us</h2><p>${prose.en}</p></section><section><h2>Updates</h2><article><a>Orbit Cameras</a><time>3w</time><p>${prose.en}</p></article></section></main></body></html>`,
    expected: {
      kind: 'social',
      title: 'Orbit Cameras',
      brand: 'Orbit Cameras',
      site: 'LinkedIn',
      price: null,
      product: null,
    },
  },
  {
    name: 'a video',
    url: 'https://www.youtube.com/watch?v=abc123',
    html: `<!doctype html><html lang="en"><head><title>How we build kettles - YouTube</title><meta property="og:site_name" content="YouTube"><meta property="og:title" content="How we build kettles"><meta property="og:type" content="video.other"></head><body><div id="watch7-content" itemscope itemtype="http://schema.org/VideoObject"><meta itemprop="name" content="How we build kettles"><span itemprop="author" itemscope itemtype="http://schema.org/Person"><link itemprop="url" href="http://www.youtube.com/@tidewell"><link itemprop="name" content="Tidewell"></span><meta itemprop="datePublished" content="2026-06-01T08:00:00-07:00"></div><h1>How we build kettles</h1></body></html>`,
    expected: {
      kind: 'social',
      title: 'How we build kettles',
      author: 'Tidewell',
      date: '2026-06-01',
      site: 'YouTube',
    },
  },
];
