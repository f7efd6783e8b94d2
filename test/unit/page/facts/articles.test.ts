// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readDateText, readShortDay } from '@/lib/page/facts/article/dateText';
import { readFacts } from '@/lib/page/facts/readFacts';
import { factsOfHtml, sourceOfHtml, valuesOfHtml } from './factsOfHtml';

describe('days', () => {
  it.each<[string, string | null, string]>([
    ['Publié le 18 juillet 2024 à 7h12', 'fr', '2024-07-18'],
    ['1er août 2023', 'fr', '2023-08-01'],
    ['5. Januar 2025', 'de', '2025-01-05'],
    ['Stand: 05.01.2025, 14:30 Uhr', 'de', '2025-01-05'],
    ['Jan. 5, 2025', 'en-US', '2025-01-05'],
    ['Dec 28 Sat 2013 00:28', 'zh-TW', '2013-12-28'],
    ['Wednesday, 26 February 2025', 'en', '2025-02-26'],
    ['March 3rd, 2021', 'en', '2021-03-03'],
    ['05/01/2025', 'en-US', '2025-05-01'],
    ['05/01/2025', 'fr', '2025-01-05'],
    ['23/01/2025', null, '2025-01-23'],
    ['5 de enero de 2025', 'es', '2025-01-05'],
    ['5 gennaio 2025', 'it', '2025-01-05'],
    ['5 de março de 2025', 'pt', '2025-03-05'],
    ['5 januari 2025', 'nl', '2025-01-05'],
    ['2 lutego 2025', 'pl', '2025-02-02'],
    ['2. února 2025', 'cs', '2025-02-02'],
    ['2 февраля 2025', 'ru', '2025-02-02'],
    ['9 мая 2024 г.', 'ru', '2024-05-09'],
    ['5 Şubat 2025', 'tr', '2025-02-05'],
    ['5. helmikuuta 2025', 'fi', '2025-02-05'],
    ['2025年1月14日 9:00', 'ja', '2025-01-14'],
    ['2025. 1. 14.', 'ko', '2025-01-14'],
    ['2025년 1월 14일', 'ko', '2025-01-14'],
    ['2025/1/14', 'ja', '2025-01-14'],
    ['2025-01-14', null, '2025-01-14'],
    ['2025. október 2.', 'hu', '2025-10-02'],
    ['2025. szeptember 14., vasárnap', 'hu', '2025-09-14'],
    ['2025 m. rugsėjo 14 d.', 'lt', '2025-09-14'],
    ['12. 10. 2025', 'cs', '2025-10-12'],
    ['14 июл 2025', 'ru', '2025-07-14'],
    ['14 Eyl 2025', 'tr', '2025-09-14'],
    ['14 Agustus 2025', 'id', '2025-08-14'],
    ['14 בספטמבר 2025', 'he', '2025-09-14'],
    ['14 септември 2025', 'bg', '2025-09-14'],
    ['14 de setembre de 2025', 'ca', '2025-09-14'],
  ])('reads %s', (text, language, day) => {
    expect(readDateText(text, language)).toBe(day);
  });

  it.each<[string, string | null]>([
    ['05/01/2025', 'en'],
    ['05/01/2025', null],
    ['31 février 2024', 'fr'],
    ['version 1.2.2024.7', 'en'],
    ['July 2024', 'en'],
    ['', 'en'],
  ])('does not guess at %j', (text, language) => {
    expect(readDateText(text, language)).toBeNull();
  });
});

describe('days with years of two digits', () => {
  it.each<[string, string, string]>([
    ['12.05.24', 'de', '2024-05-12'],
    ['12.05.24, 14:30 Uhr', 'de-AT', '2024-05-12'],
    ['07/03/24', 'fr', '2024-03-07'],
    ['07/03/24 à 18h30', 'fr', '2024-03-07'],
    ['07/03/24', 'en-US', '2024-07-03'],
    ['07/03/24', 'en-GB', '2024-03-07'],
    ['07/23/24', 'en', '2024-07-23'],
    ['24/05/12', 'ja', '2024-05-12'],
    ['24. 05. 12.', 'ko', '2024-05-12'],
    ['2-5-24', 'nl', '2024-05-02'],
  ])('%s in %s', (text, language, day) => {
    expect(readShortDay(text, language)).toBe(day);
  });

  it.each<[string, string | null]>([
    ['07/03/24', 'en'],
    ['07/03/24', null],
    ['32.05.24', 'de'],
    ['12.05.99', 'de'],
    ['version 1.2.24', 'de'],
    ['1.2.24 kB', 'de'],
    ['04 72 10 12 24', 'fr'],
    ['12-05/24', 'de'],
  ])('none in %j of %s', (text, language) => {
    expect(readShortDay(text, language)).toBeNull();
  });
});

describe('an article', () => {
  it('of a newspaper with a graph of JSON-LD', () => {
    const html = `<html lang="en"><head><title>Harbour reopens after storm | The Quay Gazette</title><script type="application/ld+json">
      {"@context":"https://schema.org","@graph":[{"@type":"WebSite","@id":"#site","name":"The Quay Gazette"},{"@type":"Organization","@id":"#org","name":"The Quay Gazette"},
      {"@type":"Person","@id":"#p","name":"Ada Rook"},{"@type":["NewsArticle"],"headline":"Harbour reopens after storm","author":[{"@id":"#p"}],"datePublished":"2025-03-04T08:00:00+01:00","publisher":{"@id":"#org"}}]}</script></head>
      <body><header><h1>The Quay Gazette</h1></header><main><article><h1>Harbour reopens after storm</h1><p class="byline">By Ada Rook</p><time datetime="2025-03-04">4 March 2025</time><p>The harbour is open.</p></article></main></body></html>`;
    expect(valuesOfHtml(html, 'https://www.quaygazette.example/news/harbour')).toMatchObject({
      ...{
        author: 'Ada Rook',
        publishedAt: '2025-03-04T08:00:00+01:00',
        siteName: 'The Quay Gazette',
        title: 'Harbour reopens after storm',
        product: null,
      },
    });
  });

  it('that only shows who wrote it and when', () => {
    const french = `<html lang="fr"><body><article><h1>Le marché couvert fête ses cent ans</h1><p>Par Lise Aubrac</p><p>Publié le 7 mai 2024</p><p>Texte.</p></article></body></html>`;
    const german = `<html lang="de"><body><article><h1>Der Turm wird saniert</h1><p>Von Jonas Wendel</p><p>07.05.2024</p><p>Text.</p></article></body></html>`;
    expect(valuesOfHtml(french)).toMatchObject({ author: 'Lise Aubrac', publishedAt: '2024-05-07' });
    expect(valuesOfHtml(german)).toMatchObject({ author: 'Jonas Wendel', publishedAt: '2024-05-07' });
  });

  it('with meta data of its own kind', () => {
    const html = `<html lang="en"><head><meta name="citation_title" content="On moss"><meta name="citation_author" content="Fern, Iris"><meta name="citation_publication_date" content="2019/07/02"></head><body><h1>On moss</h1></body></html>`;
    expect(valuesOfHtml(html)).toMatchObject({ author: 'Fern, Iris', publishedAt: '2019-07-02' });
  });

  it('takes no name from the comments under it', () => {
    const html = `<html lang="en"><body><article><h1>A quiet street</h1><p>Text.</p></article><section class="comments"><div class="comment"><span class="comment-author">Bob</span><time datetime="2020-01-01"></time></div></section></body></html>`;
    expect(valuesOfHtml(html)).toMatchObject({ author: null, publishedAt: null });
  });

  const review = (author: string, more: object = {}) => ({
    '@type': 'Review',
    itemReviewed: { '@type': 'Hotel', name: 'Park Hotel' },
    author: { '@type': 'Person', name: author },
    datePublished: '2026-10-02',
    reviewBody: `The room of ${author} was quiet.`,
    ...more,
  });
  const hotel = (declared: object, body = '', heading = 'Park Hotel') =>
    `<html lang="en"><head><title>Park Hotel in Annecy</title><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...declared })}</script></head><body><main><h1>${heading}</h1>${body}</main></body></html>`;
  const card = (person: string) =>
    `<article vocab="https://schema.org/" typeof="Review" itemscope itemtype="https://schema.org/Review"><div itemprop="author" property="author" typeof="Person" itemscope itemtype="https://schema.org/Person"><a href="/user/${person}" rel="author"><h4 itemprop="name" property="name">${person} Poe</h4></a></div><span itemprop="datePublished" property="datePublished">2026-10-25</span><p itemprop="reviewBody" property="reviewBody">The pool was spotless and the staff kind.</p></article>`;

  it.each([
    ['in a graph', hotel({ '@graph': [review('Gilles Lemoine'), review('Anne Durand')] })],
    ['a single one', hotel(review('Gilles Lemoine'))],
    [
      'one that is called as what it is of',
      hotel({ '@graph': [review('Gilles Lemoine', { name: 'Park Hotel in Annecy' }), review('Anne Durand')] }),
    ],
    [
      'with more types than one',
      hotel({ '@graph': [review('Gilles Lemoine', { '@type': ['Review', 'CreativeWork'] })] }),
    ],
    [
      'of what is one thing of several',
      hotel({ '@type': 'Hotel', name: 'Park Hotel', review: [review('Gilles Lemoine')] }),
    ],
    ['in the markup of its card', hotel({}, card('Gilles') + card('Anne'))],
    ['in the markup of the only card', hotel({}, card('Gilles'))],
  ])('is by nobody who only wrote a review there: %s', (_how, html) => {
    expect(valuesOfHtml(html)).toMatchObject({ author: null });
    const { facts } = readFacts(sourceOfHtml(html), { id: 'review', confidence: 0.9 });
    expect(JSON.stringify(facts.author)).not.toMatch(/Gilles|Lemoine|Anne/);
  });

  it('is by who wrote the only review that it is', () => {
    const own = review('Ada Rook', { name: 'Park Hotel in Annecy' });
    expect(valuesOfHtml(hotel(own))).toMatchObject({ author: 'Ada Rook', publishedAt: '2026-10-02' });
    expect(valuesOfHtml(hotel(review('Ada Rook', { '@type': 'CriticReview' })))).toMatchObject({ author: 'Ada Rook' });
    expect(valuesOfHtml(hotel(review('Ada Rook'), '<p>By Ada Rook</p>'))).toMatchObject({ author: 'Ada Rook' });
    const marked = `<article itemscope itemtype="https://schema.org/Review"><h1 itemprop="name">Park Hotel in Annecy</h1><p>By <a rel="author" href="/author/ada-rook" itemprop="author">Ada Rook</a></p></article>`;
    expect(
      valuesOfHtml(`<html lang="en"><title>Park Hotel in Annecy</title><body>${marked}</body></html>`),
    ).toMatchObject({
      author: 'Ada Rook',
    });
  });

  const article = (shown: string, declared: object = {}, lang = 'en') =>
    `<html lang="${lang}"><head><title>Road plan passes - Kent Post</title><meta property="og:site_name" content="Kent Post"><script type="application/ld+json">${JSON.stringify(
      { '@type': 'NewsArticle', headline: 'Road plan passes', ...declared },
    )}</script></head><body><main><article><h1>Road plan passes</h1>${shown}<p>The council has approved the plan.</p></article></main></body></html>`;

  it('has the author of its byline before the house that it declares', () => {
    const html = article('<p class="byline">By Tom Lee</p>', {
      author: { '@type': 'Organization', name: 'Kent Post' },
    });
    expect(factsOfHtml(html).facts.author).toEqual({
      ...{ value: 'Tom Lee', source: 'visible', alternatives: [{ value: 'Kent Post', source: 'jsonLd' }] },
    });
  });

  it('has all the authors that it declares where it shows one of them', () => {
    const html = article('<p>By Tom Lee</p>', {
      author: [
        { '@type': 'Person', name: 'Tom Lee' },
        { '@type': 'Person', name: 'Ann Poe' },
      ],
    });
    expect(valuesOfHtml(html).author).toBe('Tom Lee, Ann Poe');
  });

  it.each([
    ['Words by Ana Diaz. Photographs by Liu Wen', 'Ana Diaz'],
    ['By J. R. Tolk', 'J. R. Tolk'],
    [
      'Von Anna-Lena Schmidt und Jörg Kessler · Stand: 05.03.2026, 18:40 Uhr · Veröffentlicht am 3. März 2026, 14:05 Uhr · Lesezeit 4 Min.',
      'Anna-Lena Schmidt und Jörg Kessler',
    ],
    ['Von Prof. Ana Diaz', 'Prof. Ana Diaz'],
  ])('has the author of %j', (text, author) => {
    expect(valuesOfHtml(article(`<p>${text}</p>`)).author).toBe(author);
  });

  it('has the day that it calls that of its publication before a declared one', () => {
    const html = article('<p>Published 3 March 2026</p>', { datePublished: '2019-05-01T08:00:00Z' });
    expect(factsOfHtml(html).facts.publishedAt).toEqual({
      ...{ value: '2026-03-03', source: 'visible' },
      alternatives: [{ value: '2019-05-01T08:00:00Z', source: 'jsonLd' }],
    });
  });

  it.each([
    ['<p>Published 3 March 2026</p>', '2026-03-02T23:30:00Z'],
    ['<p>Ana Diaz 2 March 2026 - 23h23</p>', '2026-03-03T04:23:56.352Z'],
    [
      '<div class="byline">Ana Diaz <time datetime="2026-03-03T04:23:56Z">2 March 2026</time></div>',
      '2026-03-03T04:23:56Z',
    ],
  ])('has the day that is shown where the declared instant was another one there: %s', (shown, datePublished) => {
    expect(valuesOfHtml(article(shown, { datePublished })).publishedAt).toBe(
      /\d (?=March)/.exec(shown)?.[0] === '3 ' ? '2026-03-03' : '2026-03-02',
    );
  });

  it.each([
    ['<p>Published 3 March 2026</p>', '2026-03-03T08:30:00Z'],
    // Further off than any place is.
    ['<p>3 March 2026</p>', '2026-03-02T08:30:00Z'],
    ['<p>2 March 2026</p>', '2026-03-03T18:30:00Z'],
    ['<p>2 March 2026</p>', '2026-03-03T01:30:00+01:00'],
    ['<p>Updated 4 March 2026</p>', '2026-03-03T22:30:00Z'],
    ['<p>3 March 2026 · updated 4 March 2026</p>', '2026-03-03T22:30:00Z'],
    ['<p>When: 4 March 2026</p>', '2026-03-03T22:30:00Z'],
    [
      '<p>The harbour has been closed since the storm of 2 March 2026, and nobody can say how long it will stay so.</p>',
      '2026-03-03T02:30:00Z',
    ],
  ])('has the declared instant otherwise: %s', (shown, datePublished) => {
    expect(valuesOfHtml(article(shown, { datePublished })).publishedAt).toBe(datePublished);
  });

  it.each([
    '<p>When: 14 June 2026</p><p>Words by Ana Diaz</p><p>Posted on 1 February 2026</p>',
    '<p>Updated 4 March 2026, 09:12 GMT</p><p>Published 1 February 2026</p>',
    '<p>When: 14 June 2026</p><p>1 February 2026</p>',
  ])('has the day of its publication, not another one: %s', (shown) => {
    expect(valuesOfHtml(article(shown)).publishedAt).toBe('2026-02-01');
  });
});

describe('who wrote, where nothing declares it', () => {
  const page = (byline: string, language = 'en') =>
    `<html lang="${language}"><body><article><h1>The bridge is closed</h1>${byline}<p>${'The town closed the old bridge on Monday and nobody knows for how long. '.repeat(12)}</p></article></body></html>`;

  it.each([
    ['a link in a byline', '<div class="byline"><a href="/av/frida-lind">Frida Lind</a></div>', 'Frida Lind'],
    ['a name that its link has too', '<div><a href="/user/trailmix_87/">u/trailmix_87</a></div>', 'trailmix_87'],
    ['the trade behind a Korean name', '<div>전성훈 기자</div>', '전성훈'],
    ['the trade and the house', '<div>전성훈 기자 | 한성일보</div>', '전성훈'],
  ])('%s', (_how, byline, author) => {
    expect(valuesOfHtml(page(byline), 'https://www.gazette.example/a/the-bridge-is-closed').author).toBe(author);
  });

  it.each([
    ['what else leads to users', '<div><a href="/user/settings">Settings for you</a></div>'],
    ['another link in a byline', '<div class="byline"><span><a href="/follow">Follow us</a></span></div>'],
    ['a link to all of them', '<div class="byline"><a href="/authors">all authors</a></div>'],
  ])('not %s', (_what, byline) => {
    expect(valuesOfHtml(page(byline), 'https://www.gazette.example/a/the-bridge-is-closed').author).toBeNull();
  });

  it.each([
    ...['Diana Smith', 'Diego Torres', 'Parker Molloy', 'Avery Hartmans', 'Byron Kaye', 'Odile Bernard'],
    'Porfirio Diaz',
  ])('%s, whole', (name) => {
    expect(valuesOfHtml(page(`<p class="byline">${name}</p>`)).author).toBe(name);
    expect(valuesOfHtml(page(`<p class="byline">By ${name}</p>`)).author).toBe(name);
    const declared = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The bridge is closed","author":{"@type":"Person","name":"${name}"}}</script>`;
    expect(valuesOfHtml(page(declared)).author).toBe(name);
    expect(valuesOfHtml(page(`<meta name="author" content="${name}">`)).author).toBe(name);
  });

  it('a name that begins as a byline does, where it is declared to be one', () => {
    const declared = (name: string) =>
      `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The bridge is closed","author":{"@type":"Person","name":"${name}"}}</script>`;
    expect(valuesOfHtml(page(declared('Von Miller'))).author).toBe('Von Miller');
    expect(valuesOfHtml(page(declared('Di Maio Anna'))).author).toBe('Di Maio Anna');
    expect(valuesOfHtml(page(declared('By Ada Rook'))).author).toBe('Ada Rook');
  });

  it.each([
    ['By: Ada Rook', 'Ada Rook'],
    ['Author: Ada Rook', 'Ada Rook'],
    ['作者：彭倩', '彭倩'],
    ['بقلم ليلى حداد', 'ليلى حداد'],
    ['מאת דנה לוי', 'דנה לוי'],
    ['Text: Ada Rook', 'Ada Rook'],
    ['Written by Ada Rook', 'Ada Rook'],
  ])('behind the words of a byline: %s', (byline, author) => {
    expect(valuesOfHtml(page(`<p class="author">${byline}</p>`)).author).toBe(author);
  });

  it.each([
    ['文●岡本', '岡本'],
    ['文●岡本／港の新聞編集部', '岡本'],
    ['[岡本浩二，港ニュース]', '岡本浩二'],
    ['取材・文：岡本浩二', '岡本浩二'],
  ])('in a Japanese byline: %s', (byline, author) => {
    expect(valuesOfHtml(page(`<div id="byline">${byline}</div>`, 'ja')).author).toBe(author);
    expect(
      valuesOfHtml(
        page(`<p itemscope itemtype="https://schema.org/Article"><b itemprop="author">${byline}</b></p>`, 'ja'),
      ).author,
    ).toBe(author);
  });

  it('who wrote a text, not who took its pictures or translated it', () => {
    for (const line of ['TEXT BY ADA ROOK TRANSLATION BY BEN CRANE', 'Text by Ada Rook Photographs by Ben Crane'])
      expect(valuesOfHtml(page(`<p itemprop="author" class="byline">${line}</p>`)).author).toMatch(/^ada rook$/i);
  });

  it('a name in a writing without capitals, but for the word before it', () => {
    expect(valuesOfHtml(page('<p><span class="author-name">彭倩</span></p>', 'zh')).author).toBe('彭倩');
    expect(
      valuesOfHtml(page('<p><span class="author">作者</span></p><p><span class="author">彭倩</span></p>', 'zh')).author,
    ).toBe('彭倩');
  });

  it('the handle in the address of a post', () => {
    const html = '<html lang="en"><body><main><h1>Post</h1><p>We fly again from Monday.</p></main></body></html>';
    const url = 'https://social.example/klaftiair/status/1857000000000000000';
    expect(valuesOfHtml(html, url).author).toBe('klaftiair');
  });
});

describe('bylines as papers write them', () => {
  const page = (byline: string, head = '') =>
    `<html lang="en"><head><title>Harbour reopens | The Quay Gazette</title><meta property="og:site_name" content="The Quay Gazette"><meta property="og:type" content="article">${head}</head><body><main><article><h1>Harbour reopens</h1>${byline}<p>${'The harbour is open again after the storm of last week. '.repeat(8)}</p></article></main></body></html>`;
  const authorOf = (byline: string, head?: string) =>
    valuesOfHtml(page(byline, head), 'https://www.quaygazette.example/news/harbour').author;
  it.each<[string, string]>([
    ['Ada Rook', '<p class="byline">By Ada Rook Tuesday, March 4, 2025</p>'],
    [
      'Ada Rook',
      '<div><span id="byline">Posted by Ada Rook</span> <span id="dateline">March 4, 2025 02:00 PM</span></div>',
    ],
    [
      'Ada Rook',
      '<p><span class="byline-name">By Ada Rook</span> <span class="byline-title">Science reporter, Quay News</span></p>',
    ],
    [
      'Ada Rook',
      '<p class="byline"><a rel="author" href="/authors/ada-rook">View Author Page</a> <a class="author" href="/a">Ada Rook</a></p>',
    ],
    [
      'quaydesk',
      '<p class="byline"><a class="author" href="/author/quaydesk" rel="author">View all posts by quaydesk →</a></p>',
    ],
    ['Ada Rook', '<p class="byline author">By Ada Rook /</p>'],
    [
      'Ada Rook',
      '<div class="reporter"><div>Ada Rook, Jurnalis &middot; <b>Thursday 4 March 2025 07:26 WIB</b></div></div>',
    ],
    ['Ada Rook', '<p>Friday | 4 March 2025 | 15:49 BY Ada Rook IN <a href="/c/news">News</a> | 0 COMMENTS</p>'],
    ['Ada Rook', '<p class="byline">By Ada Rook Published 4 March 2025</p>'],
    [
      'Ada Rook',
      `${'<ul class="share"><li>Share</li></ul>'.repeat(4)}<ul>${'<li>Another piece of news</li>'.repeat(24)}</ul><p class="byline">By Ada Rook</p>`,
    ],
    ['Theresa May', '<p class="byline">By Theresa May</p>'],
    [
      'Marta Costa',
      '<div class="post-footer"><span class="post-author">Publicada por <span>Marta Costa</span></span></div>',
    ],
    [
      'Ada Rook',
      '<div data-testid="byline-contributors"><span>Ada Rook</span><span>Transport correspondent</span></div>',
    ],
    [
      'Ada Rook, Ben Crane',
      '<div class="author"><a class="author__name" href="/a">Ada Rook</a> <a class="author__name" href="/b">Ben Crane</a></div>',
    ],
    ['Ada Rook', '<div data-testid="byline-contributors"><div>Ada Rook</div><div>Transport correspondent</div></div>'],
    ['Ada Rook and Ben Crane', '<p class="byline"><span>By Ada Rook</span> and <span>Ben Crane</span></p>'],
    ['Ada Rook', '<p>Un texte de <strong>Ada Rook</strong> d’<em>Enquête</em></p>'],
    ['Ada Rook', '<p>Un reportage d’Ada Rook</p>'],
    ['Ada Rook', '<p>Texto de Ada Rook</p>'],
    [
      'Ada Rook',
      '<div><a href="/a"><span>👤</span>by <span itemprop="author" itemscope itemtype="https://schema.org/Person">Ada Rook</span></a></div>',
    ],
    [
      'Ada Rook',
      '<div class="author">Ada Rook <div class="author__modal"><a rel="author" href="/authors/1">Ada Rook</a></div></div>',
    ],
    [
      'Ada Rook',
      '<p><span class="time">3/4/2025</span> <span class="authorname-txt"><span class="truncate">Ada Rook</span></span></p>',
    ],
    ['Ada Rook', '<p>Testo di Ada Rook</p>'],
    ['Ada Rook', '<p>Tekst: Ada Rook</p>'],
    ['Ada Rook', '<p>Text: <b>Ada Rook</b> Foto: Ben Crane</p>'],
    ['Ada Rook', '<p>By Ada Rook Photos Ben Crane</p>'],
    [
      'Ada Rook',
      '<div class="meta"><span>14 maja 2020</span> <span>autor: <a href="/a">Ada Rook</a></span> <span>12 komentarzy</span></div>',
    ],
    ['Ada Rook', '<p>4 March 2025 <i>by</i> <b>Ada Rook</b> <span>12 comments</span></p>'],
    ['松村花子', '<p class="author"><span class="writer">松村花子</span><span class="date">2019年04月13日</span></p>'],
    ['이하늘', '<p><span class="reporter_name">이하늘</span> <span>2024.05.12</span></p>'],
    ['하늘', '<a class="blog_author" href="/h"><strong class="ell">하늘</strong></a>'],
    ['Ada Rook', '<p>Posted on March 4, 2025 by Ada Rook</p>'],
    ['Ada Rook', '<p>Posted on March 4, 2025 at 10:12 by Ada Rook in Harbour</p>'],
    ['Jonas Tief', '<p>Erstellt am 3. Mai 2024 von Jonas Tief</p>'],
    ['Jonas Tief', '<p>3. Mai 2024, 10:12 Uhr von Jonas Tief | Wissen</p>'],
    ['Léa Roche', '<p>Publié le 3 mai 2024 à 10h12 par Léa Roche</p>'],
    ['Lucía Ferrer', '<p>Publicado el 3 de mayo de 2024 por Lucía Ferrer</p>'],
    ['Sanne de Vos', '<p>Geplaatst op 3 mei 2024 door Sanne de Vos</p>'],
    ['Jan Kowal', '<p>Opublikowano 3 maja 2024 przez Jan Kowal</p>'],
    ['Νίκος Ρήγας', '<p>Συντάχθηκε 13-06-2026 16:41 από Νίκος Ρήγας</p>'],
    ['Иван Петров', '<p>Опубликовано 3 мая 2024 от Иван Петров</p>'],
    ['Ayşe Kaya', '<p>3 Mayıs 2024 tarihinde Ayşe Kaya tarafından yazıldı</p>'],
  ])('%s', (name, byline) => {
    expect(authorOf(byline)).toBe(name);
  });

  it.each<[string]>([
    ['<p class="byline">Posted: <span>Friday, March 7, 2025</span></p>'],
    ['<div class="author-tools"><a class="author" href="/mail">Email to Author</a></div>'],
    ['<div class="byline"><span class="author">Archive</span></div>'],
    ['<p>Un texte de loi attendu depuis longtemps</p>'],
    ['<p>Texto de prensa</p>'],
    ['<p class="typewriter"><span class="typewriter-text">Harbour Radio</span></p>'],
    ['<p>The bridge was built <i>by</i> <b>the town</b></p>'],
    ['<p>Photo taken 3 May 2024 by Ben Crane</p>'],
    ['<p>Updated 3 May 2024 by Ben Crane</p>'],
    ['<p>Reduced 04.03.2025 from 49 by Half</p>'],
    ['<p>Opening on 3 May 2030 by Royal Harbour Choir</p>'],
    ['<p><a href="/team/">The Team</a> <a href="/people/all">All People</a></p>'],
    ['<p><a href="/profile/31">Follow Us</a></p>'],
    ['<p><a href="https://other.example/@quay">Bluesky</a></p>'],
  ])('are no name: %s', (byline) => {
    expect(authorOf(byline)).toBeNull();
  });

  it.each<[string, string]>([
    ['Ada Rook, The Quay Gazette', 'Ada Rook'],
    ['Ada Rook - The Quay Gazette', 'Ada Rook'],
    ['Ada Rook | Quay Gazette', 'Ada Rook'],
    ['Ada Rook - Ben Crane', 'Ada Rook - Ben Crane'],
    ['News – The Quay Gazette', 'News – The Quay Gazette'],
    ['Ada Rook, Quay Gazette Sports', 'Ada Rook'],
    ['Ada Rook, Staff Writer', 'Ada Rook'],
    ['Ada Rook @adarook, The Quay Gazette', 'Ada Rook'],
    ['Ada Rook, QUAYGAZETTE', 'Ada Rook'],
    ['Ada Rook, Ben Crane', 'Ada Rook, Ben Crane'],
    ['The Quay Gazette', 'The Quay Gazette'],
    ['Ada Rook - QuayGazette.example', 'Ada Rook'],
    ['Ada Rook (rook.com)', 'Ada Rook'],
    ['{ &quot;@type&quot;:&quot;Person&quot;, &quot;name&quot;:&quot;Ada Rook&quot; }', 'Ada Rook'],
  ])('leave out the house of who is declared: %s', (declared, name) => {
    expect(authorOf('', `<meta name="author" content="${declared}">`)).toBe(name);
  });
});

describe('who is declared', () => {
  const declared = (content: string) =>
    valuesOfHtml(
      `<html lang="en"><head><title>Harbour reopens</title><meta name="dc.creator" content="${content}"></head><body><main><article><h1>Harbour reopens</h1><p>It is open.</p></article></main></body></html>`,
      'https://www.quaygazette.example/news/harbour',
    ).author;

  it.each([
    'Zone Harbour et faits divers - WWW.Quay-Gazette.ca',
    'The Blog of Ad..',
    'The Blog of Ad.. | Blog',
    'Ada Ro…',
  ])('is nobody: %s', (content) => {
    expect(declared(content)).toBeNull();
  });

  it.each(['Ada Rook Jr.', 'will.i.am', 'Rook & Crane Inc.'])('is %s', (content) => {
    expect(declared(content)).toBe(content);
  });
});

describe('the day of an article', () => {
  it('is read from a copy for screen readers that touches the shown one, before that of the update', () => {
    const html = `<html lang="en"><head><title>Harbour reopens</title></head><body><main><article><h1>Harbour reopens</h1>
      <div class="date"><span class="sr">14 Sep 2025</span><span>14/9/2025</span></div><div class="date">آخر تحديث 15/9/2025</div><p>${'The harbour is open again after the storm. '.repeat(8)}</p></article></main></body></html>`;
    expect(valuesOfHtml(html, 'https://www.quaygazette.example/news/harbour').publishedAt).toBe('2025-09-14');
  });
});

describe('the day of an article that is told in other ways', () => {
  const page = (head: string, line: string, body = '') =>
    `<html lang="ja"><head><title>Harbour reopens</title>${head}</head><body><main><article><h1>Harbour reopens</h1>${line}<p>${'The harbour is open again after the storm of last week. '.repeat(8)}</p>${body}</article></main></body></html>`;
  it.each([
    [
      'as a program writes it',
      '<meta property="article:published_time" content="Mon Aug 03 12:45:00 EDT 2015">',
      '',
      '2015-08-03',
    ],
    [
      'beside what changes',
      '',
      '<p>Ada Rook - <time data-published="2016-12-09 09:13:00Z">4 hours ago</time></p>',
      '2016-12-09',
    ],
  ])('%s', (_how, head, line, day) => {
    expect(valuesOfHtml(page(head, line)).publishedAt).toMatch(new RegExp(`^${day}`));
  });

  it('is that of the last change beside the heading, before one that the text tells', () => {
    const body = `${'<p>短い段落です。</p>'.repeat(8)}<ul><li>2019年3月15日公表</li></ul>`;
    expect(valuesOfHtml(page('', '<p>最終更新日：2019年4月2日</p>', body)).publishedAt).toBe('2019-04-02');
  });
});

describe('the day of a post that declares none', () => {
  const post = (inside: string, below: string, lang = 'de') =>
    valuesOfHtml(
      `<html lang="${lang}"><head><title>Der lange Abend</title></head><body><main><article><h1>Der lange Abend</h1>${inside}${'<p>Das Abendlicht fiel durch die hohen Fenster des alten Hauses.</p>'.repeat(20)}${below}</article></main></body></html>`,
      'https://www.lesestube.example/abend',
    ).publishedAt;

  it.each([
    '<div class="links"><a href="#" rel="bookmark"> Mai 03, 2017 </a><span>/</span> <a rel="author"> Mia </a></div>',
    '<p>Mittwoch, 3. Mai 2017</p>',
    '<p><span>Mia</span> <span>am 3. Mai 2017</span> <a href="#c">2 Kommentare</a></p>',
    '<p>3. Mai 2017</p><p>3. Mai 2017</p>',
  ])('stands below it: %s', (below) => {
    expect(post('', below)).toBe('2017-05-03');
  });

  it.each([
    '<p>Am 3. Mai 2017 war der Abend lang, und alle gingen erst nach Hause, als es schon wieder hell wurde.</p>',
    '<ul><li><span>3. Mai 2017</span></li><li><span>4. Mai 2017</span></li></ul>',
    '<section class="comments"><p>3. Mai 2017</p></section>',
    '<section class="related"><p>3. Mai 2017</p></section>',
    '<p>Zuletzt aktualisiert 3. Mai 2017</p>',
  ])('is none of others: %s', (below) => {
    expect(post('', below)).toBeNull();
  });

  it.each([
    ['<p>Von Mia Hart</p><p>03.05.17</p>', 'de', '2017-05-03'],
    ['<p>Mia Hart <span>Publié le 03/05/17</span></p>', 'fr', '2017-05-03'],
  ])('has two digits for the year: %s', (inside, lang, day) => {
    expect(post(inside, '', lang)).toBe(day);
  });

  it.each(['<p>Version 3.5.17</p>', '<p>03.05.17 km</p>', '<p>Tel. 03.05.17.22.40</p>'])(
    'is no other number: %s',
    (inside) => {
      expect(post(inside, '')).toBeNull();
    },
  );
});

it('a thread whose address ends with its title is posted by nobody of that name', () => {
  const title = 'Which harbour do you like best and why';
  const html = `<html lang="en"><head><title>${title}</title></head><body><main><article><h1>${title}</h1><a class="author-name" href="/user/slow_rook">slow_rook</a><p>Mine is small.</p></article></main></body></html>`;
  const url = `https://www.quayforum.example/r/harbours/comments/1abc/${title.toLowerCase().replaceAll(' ', '_')}/`;
  expect(valuesOfHtml(html, url).author).toBe('slow_rook');
});
