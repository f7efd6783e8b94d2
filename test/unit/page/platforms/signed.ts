import { type PlatformPage, paragraphs, prose } from './platformPage';

const page = (language: string, title: string, body: string, head = '') =>
  `<html lang="${language}"><head><title>${title} | Hafenblatt</title><meta property="og:type" content="article">${head}</head><body><header><a href="/"><img alt="Hafenblatt" src="l"></a></header>${body}</body></html>`;
const url = (path: string) => `https://www.hafenblatt.example${path}`;
const written = (language: string, title: string, line: string, head = '') =>
  page(language, title, `<main><article><h1>${title}</h1>${line}${paragraphs(language, 6)}</article></main>`, head);

/** Who wrote: in links to their own pages, in elements that are called so, and in lines with the day. */
export const signed: readonly PlatformPage[] = [
  {
    name: 'a link to a page of editors, and a short name declared',
    url: url('/2017/11/03/a-harbour-of-light/'),
    html: written(
      'en',
      'A harbour of light',
      `<div class="meta-line"><a href="/about/editors/ada-rook/" class="th">Ada Rook</a>, <a href="https://www.plume.example/adarook">@adarook</a><div>11.03.17 in <a href="/topics/sea/">Sea</a></div></div>`,
      '<meta property="article:author" content="ada">',
    ),
    expected: { kind: 'article', author: 'Ada Rook' },
  },
  {
    name: 'a link to a member’s page in an element called the author’s, one word',
    url: url('/rezepte/waffeln-mit-kaese-4j0b'),
    html: page(
      'de',
      'Waffeln mit Käse',
      `<div><a href="/user/12">Mein Profil</a></div><main><h1>Waffeln mit Käse</h1><div><span class="recipe-author"><img src="u" alt="Bild"> <a href="/user/569038" title="Profil anzeigen">Wellenmaus</a></span><div>veröffentlicht: 17.11.2016</div></div>${paragraphs('de', 6)}</main>`,
    ),
    expected: { kind: 'article', author: 'Wellenmaus', date: '2016-11-17' },
  },
  {
    name: 'an item of a list of authors, and a company declared, Japanese',
    url: url('/docs/news/1170990.html'),
    html: written(
      'ja',
      '港の新しい灯台が完成',
      '<div class="info"><ul class="author list"><li>みなと通信編集部</li></ul><p class="publish-date">2019年2月23日 12:05</p></div>',
      '<meta name="author" content="株式会社みなと">',
    ),
    expected: { kind: 'article', author: 'みなと通信編集部', date: '2019-02-23' },
  },
  {
    name: 'a line in an element called the author’s, the day in between, Greek',
    url: url('/el/nea/56557'),
    html: written(
      'el',
      'Πώς να κάνεις εύκολα ένα αντίγραφο',
      '<div class="topicauthor"><p class="topicauthored">Συντάχθηκε 13-06-2026 16:41 από Νίκος Ρήγας</p></div>',
    ),
    expected: { kind: 'other', author: 'Νίκος Ρήγας', date: '2026-06-13' },
  },
  {
    name: 'links to pages of people that nobody wrote by: the reader’s own, of a follower, of a menu',
    url: url('/2025/03/04/the-quay-opens-again-today/'),
    html: page(
      'en',
      'The quay opens again today',
      `<div><a href="/users/77">Mia Holm</a></div><main><article><h1>The quay opens again today</h1><time datetime="2025-03-04">March 4, 2025</time><ul class="tools"><li><a href="/people/all">All People</a></li><li><a href="/team/">The Team</a></li><li><a href="/profile/31">Follow Us</a></li></ul>${paragraphs('en', 6)}</article><section class="related"><a href="/users/88">Ben Crane</a></section></main>`,
    ),
    expected: { kind: 'article', author: null, date: '2025-03-04' },
  },
  {
    name: 'an author’s list of links, which are no names',
    url: url('/2025/03/04/the-quay-opens-again-today/'),
    html: written(
      'en',
      'The quay opens again today',
      '<p>By Ada Rook</p><time datetime="2025-03-04">March 4, 2025</time><ul class="author-links"><li>Email</li><li>Bluesky</li></ul>',
    ),
    expected: { kind: 'article', author: 'Ada Rook' },
  },
  {
    name: 'a person in the byline, and a house declared in another form',
    url: url('/wissen/ebbe-und-flut-am-abend.html'),
    html: written(
      'de',
      'Ebbe und Flut am Abend',
      '<p class="byline">Von <a href="/autoren/jonas-tief">Jonas Tief</a></p><p>3. Mai 2024</p>',
      '<meta name="author" content="Hafen Medien GmbH"><meta property="article:author" content="hafenblatt-online">',
    ),
    expected: { kind: 'article', author: 'Jonas Tief', date: '2024-05-03' },
  },
  {
    name: 'when something takes place and by whom it is given',
    url: url('/events/evening-of-songs'),
    html: `<html lang="en"><head><title>Evening of songs | Hafenblatt</title></head><body><main><h1>Evening of songs</h1><p>Opening on 3 May 2030 by Royal Harbour Choir</p><p>${prose.en}</p></main></body></html>`,
    expected: { kind: 'other', author: null },
  },
];
