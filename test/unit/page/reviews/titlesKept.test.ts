// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findReviews } from '@/lib/page/reviews/findReviews';
import { documentOf, sourceOf } from './reviewPages';

const read = (body: string, language = 'en') =>
  findReviews(sourceOf(documentOf(`<main><h1>Nordlicht</h1>${body}</main>`, { language }))).map(({ review }) => review);
const titlesOf = (cards: readonly string[], language = 'en') =>
  read(cards.join(''), language).map(({ title, authorInitials }) => [title, authorInitials]);
const stars = (of: number) => `<div role="img" aria-label="${of} / 5"></div>`;

describe('a title of a word or two', () => {
  it('is kept where nobody signs, if it says what somebody thinks', () => {
    const card = (title: string) =>
      `<article><time datetime="2026-10-01">Oktober 2026</time><h3>${title}</h3>${stars(4)}<p>Die Kollegen halten zusammen, auch wenn es eng wird.</p></article>`;
    expect(titlesOf(['Gutes Team', 'Tolle Firma', 'Nie wieder'].map(card), 'de')).toEqual([
      ['Gutes Team', null],
      ['Tolle Firma', null],
      ['Nie wieder', null],
    ]);
  });

  it('is not kept where it may be a name', () => {
    const card = (title: string) =>
      `<article><time datetime="2026-10-01">October 2026</time><h3>${title}</h3>${stars(4)}<p>The team holds together even when it gets tight.</p></article>`;
    for (const review of read(['Greta Moss', 'Gustav', 'Nell Goodwin'].map(card).join('')))
      expect(review.title).toBeNull();
  });

  it('is kept where what tells who wrote it names nobody', () => {
    const card = (title: string, name: string) =>
      `<div class="customerReview"><div data-score="2" class="stars"></div><p class="customerReview__title">${title}</p>
       <div><span class="customerReview__author">${name}</span> <span class="customerReview__date">6 oct. 2026</span></div>
       <p class="customerReview__comment">L’appairage saute sans arrêt avec mon téléphone.</p></div>`;
    expect(titlesOf([card('Camelote', 'Anonyme'), card('Excellent casque', 'Guy M.')], 'fr')).toEqual([
      ['Camelote', null],
      ['Excellent casque', 'G. M.'],
    ]);
  });

  it('is kept where it leads to the whole review', () => {
    const card = (title: string, name: string) =>
      `<div class="c"><a href="/Profile/${name}">${name}</a>${stars(2)}<div><a href="/ShowUserReviews-1"><span>${title}</span></a></div>
       <div>Addition salée pour des portions d’enfant et un serveur pressé.</div><div>Publié le 12 septembre 2026</div></div>`;
    expect(titlesOf([card('Attrape-touristes', 'Philippe M'), card('Un régal', 'Valérie G')], 'fr')).toEqual([
      ['Attrape-touristes', 'P. M.'],
      ['Un régal', 'V. G.'],
    ]);
  });

  const sourced = (top: string, name: string, text: string) =>
    `<div class="z6"><div class="p3">${top}</div><div>${stars(4)}<div>18 October 2026</div></div><div><div>${text}</div></div>
     <div><span>${name}</span> · <span>Review provided by shop.example</span></div></div>`;

  it('is kept over the stars, where who wrote the words is told behind them', () => {
    const cards = [
      sourced('Effective', 'Laura Pettigrew', 'Picks up dog hair well and empties in one move.'),
      sourced('Short battery', 'Marc Tessier', 'Flat after a quarter of an hour in turbo mode.'),
      sourced('Masterpiece', 'Ines Rowe', 'Fine on wood, poor on thick rugs all the same.'),
    ];
    expect(titlesOf(cards)).toEqual([
      ['Effective', 'L. P.'],
      ['Short battery', 'M. T.'],
      ['Masterpiece', 'I. R.'],
    ]);
  });

  it('is none over the stars where it is written as names of people are', () => {
    const cards = [
      sourced('Laura Pettigrew', 'Marc Tessier', 'Picks up dog hair well and empties in one move.'),
      sourced('Jane Moss', 'Ines Rowe', 'Flat after a quarter of an hour in turbo mode.'),
    ];
    for (const { title } of read(cards.join(''))) expect(title).toBeNull();
  });
});

describe('labels of the parts of a review', () => {
  it('are kept with what they head', () => {
    const part = (label: string, text: string) => `<div class="factor"><h4>${label}</h4><p>${text}</p></div>`;
    const card = (bad: string) =>
      `<article><time datetime="2026-10-01">Oktober 2026</time><h3>Nie wieder</h3>${stars(2)}
       ${part('Gut am Arbeitgeber finde ich', 'Die Kollegen halten zusammen.')}${part('Schlecht am Arbeitgeber finde ich', bad)}</article>`;
    const [first] = read(card('Zu viele Besprechungen ohne Ergebnis.') + card('Gehalt kommt viel zu spät.'), 'de');
    expect(first?.text).toBe(
      'Gut am Arbeitgeber finde ich\nDie Kollegen halten zusammen.\nSchlecht am Arbeitgeber finde ich\nZu viele Besprechungen ohne Ergebnis.',
    );
  });
});

describe('a review that says little, of somebody who is addressed', () => {
  it('stands beside the others', () => {
    const card = (at: number, name: string, text: string) =>
      `<div class="css-w2h${at} e1q"><div class="row"><div class="av">${name[0]}</div><div><span class="css-nm">${name}</span><span>${at + 1} recensioni</span></div><div class="css-sc"><span>9</span>/10</div></div>
       <p class="css-dt">Pasto del 4 ottobre 2026</p><p class="css-tx">${text}</p></div>`;
    const body =
      card(0, 'Francesca G.', 'Cena squisita, il risotto ai funghi era perfetto e il servizio attento.') +
      card(1, 'Luca', 'Buono ma troppo rumoroso e conto salato per le porzioni.') +
      card(2, 'Sig.ra Martini', 'Ci torneremo sicuramente!');
    expect(
      read(body, 'it')
        .map(({ text, authorInitials }) => [text, authorInitials])
        .at(-1),
    ).toEqual(['Ci torneremo sicuramente!', 'M.']);
  });
});
