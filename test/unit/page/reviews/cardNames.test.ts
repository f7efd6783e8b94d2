// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findReviews } from '@/lib/page/reviews/findReviews';
import { reviewAt } from '@/lib/page/reviews/reviewAt';
import { documentOf, sourceOf } from './reviewPages';

const foundIn = (body: string, language = 'en') =>
  findReviews(sourceOf(documentOf(`<main><h1>Alba</h1>${body}</main>`, { language })));
const read = (body: string, language = 'en') => foundIn(body, language).map(({ review }) => review);
const told = (body: string, language = 'en') =>
  read(body, language).map(({ text, title, authorInitials }) => ({ text, title, by: authorInitials }));

const words = [
  'Colis soigné, envoi rapide, article conforme. Merci !',
  'Robe tachée, ce qui n’était pas dit dans l’annonce.',
];

describe('the name of who wrote a review', () => {
  const cell = (name: string, words: string, classes: readonly [string, string, string]) =>
    `<div class="${classes[0]}"><div class="row"><h4 class="${classes[1]}">${name}</h4><h5>il y a 2 semaines</h5></div><div aria-label="Évaluation de 5 étoiles sur 5"><svg></svg></div><span class="${classes[2]}">${words}</span></div>`;

  it.each([
    ['named for a title', ['ui__Cell__cell', 'ui__Cell__title', 'ui__Text']],
    ['named for nothing', ['a1', 'b2', 'c3']],
  ] as const)('is no title where it is the heading of its card, as people call themselves: %s', (_how, classes) => {
    for (const people of [
      ['lulu_du_59', 'sandra.m'],
      ['happyshopper82', 'jeanmichel'],
      ['xX-Karim-Xx', '愛'],
    ]) {
      const found = told(people.map((name, at) => cell(name, words[at] ?? '', classes)).join(''), 'fr');
      expect(found.map(({ text, title }) => [text, title])).toEqual(words.map((text) => [text, null]));
    }
  });

  const signed = (head: string, words: string, day = 'Oct 25, 2026') =>
    `<article itemscope itemtype="https://schema.org/Review"><h3 itemprop="reviewRating">8/10 Good</h3><div itemprop="author" itemscope itemtype="https://schema.org/Person"><h4 itemprop="name">${head}</h4></div><span itemprop="datePublished">${day}</span><p itemprop="description">${words}</p></article>`;

  it.each([
    'Verified traveler',
    'Voyageur vérifié',
    'Verifizierter Reisender',
    'Viajero verificado',
    'Viaggiatore verificato',
    'Geverifieerde reiziger',
    'Viajante verificado',
    'Verifierad resenär',
    'Zweryfikowany podróżny',
    'Ověřený cestující',
  ])('is no title, and no name where it is nobody’s: %s', (nobody) => {
    const found = told(
      signed('Kathleen Poe', 'Lovely staff, and the pool was clean.') + signed(nobody, 'Slow lifts here.'),
    );
    expect(found).toEqual([
      { text: 'Lovely staff, and the pool was clean.', title: null, by: 'K. P.' },
      { text: 'Slow lifts here.', title: null, by: null },
    ]);
  });

  const rated = (name: string, beside: string, line: string, words: string) =>
    `<li class="e1q"><div><div>${name[0]}</div><div><span class="a">${name}</span><span class="b">${beside}</span></div><div><span>9</span>/10</div></div><p>${line}</p><p>${words}</p></li>`;

  it.each([
    ['it', '12 recensioni', 'Pasto del 4 ottobre 2026'],
    ['fr', 'Achat vérifié', 'Séjour du 4 octobre 2026'],
    ['de', 'Verifizierter Kauf', 'Besuch vom 4. Oktober 2026'],
    ['es', 'Compra verificada', 'Visita del 4 de octubre de 2026'],
    ['pl', 'Zakup zweryfikowany', 'Wizyta z 4 października 2026'],
    ['en', 'Verified buyer', 'Dined on 4 October 2026'],
    ['nl', '3 beoordelingen', 'Bezoek op 4 oktober 2026'],
  ])('stands before what is told beside it (%s)', (language, beside, line) => {
    const texts = ['Cena squisita, il risotto era perfetto.', 'Buono ma troppo rumoroso per noi.'];
    const list = (people: readonly string[]) =>
      `<ul>${people.map((name, at) => rated(name, beside, line, texts[at] ?? '')).join('')}</ul>`;
    expect(told(list(['Francesca G.', 'Luca Moretti']), language)).toEqual([
      { text: texts[0], title: null, by: 'F. G.' },
      { text: texts[1], title: null, by: 'L. M.' },
    ]);
    expect(told(list(['Camille', 'Hugo']), language).map(({ by }) => by)).toEqual(['C.', 'H.']);
  });

  it('is not what a day is of', () => {
    const card = (line: string, words: string) => `<li><i aria-label="4 / 5"></i><p>${line}</p><p>${words}</p></li>`;
    const body = `<ul>${card('Pasto del 4 ottobre 2026', words[0] ?? '')}${card('Pasto del 7 ottobre 2026', words[1] ?? '')}</ul>`;
    expect(told(body, 'it').map(({ by }) => by)).toEqual([null, null]);
  });
});

describe('recommendations without stars', () => {
  const post = (name: string, verb: string, words: string) =>
    `<div><div role="article"><div class="x1"><svg role="img" aria-label="${name}"></svg><div><h2><span><strong><a href="/u.${name.length}" role="link"><span>${name}</span></a></strong> ${verb} <strong><a href="/alba">Alba</a></strong>.</span></h2><div><a href="/p/1">9 septembre</a> · <span>🌐</span></div></div></div><div dir="auto"><div>${words}</div></div><div><div role="button">J’aime</div></div></div></div>`;

  it.each([
    ['fr', 'recommande', 'ne recommande pas'],
    ['en', 'recommends', 'doesn’t recommend'],
    ['de', 'empfiehlt', 'empfiehlt'],
    ['es', 'recomienda', 'no recomienda'],
    ['it', 'consiglia', 'non consiglia'],
    ['nl', 'raadt', 'raadt'],
    ['pl', 'poleca', 'nie poleca'],
    ['pt', 'recomenda', 'não recomenda'],
    ['sv', 'rekommenderar', 'rekommenderar inte'],
  ])('are each a review, by initials alone (%s)', (language, does, doesNot) => {
    const body = `<div role="feed">${post('Nadia Haddad', does, words[0] ?? '')}${post('Zoé Lambert-Petit', doesNot, words[1] ?? '')}</div>`;
    const found = foundIn(body, language);
    expect(found.map(({ review }) => review.text)).toEqual(words);
    expect(JSON.stringify(found)).not.toMatch(/Nadia|Haddad|Zoé|Lambert/);
    const document = documentOf(body, { language });
    const pointed = [...document.querySelectorAll('a')].find(({ textContent }) => textContent === 'Zoé Lambert-Petit');
    expect(pointed && reviewAt(pointed, sourceOf(document))?.review.text).toBe(words[1]);
  });

  it('are none where a paper has a headline of what somebody recommends', () => {
    const story = (line: string) =>
      `<article><h2><a href="/a/${line.length}">${line}</a></h2><p>The chef on what she cooks when nobody else is at home.</p></article>`;
    expect(foundIn(story('Nigella Poe recommends Alba') + story('Ada Rook recommends ten books'))).toEqual([]);
  });
});
