// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { countReviews, findReviews } from '@/lib/page/reviews/findReviews';
import { reviewAt } from '@/lib/page/reviews/reviewAt';
import { documentOf, sourceOf } from './reviewPages';

const people = ['Margaret', 'VinceT', 'Hugo Lind'];
const days = ['October 3, 2026', '5 days ago', 'September 20, 2026'];
const words = [
  'Wonderful dinner, the duck was the best in years and Paolo was attentive.',
  'Our table was not ready for an hour and the steak came cold.',
  'Great place for a late breakfast, with friendly people!',
];
const given = [5, 2, 4];

const labels: Readonly<Record<string, readonly [string, string, string]>> = {
  en: ['Overall', 'Food', 'Service'],
  fr: ['Note globale', 'Cuisine', 'Service'],
  de: ['Gesamt', 'Essen', 'Service'],
  es: ['General', 'Comida', 'Servicio'],
  it: ['Complessivo', 'Cibo', 'Servizio'],
  nl: ['Totaal', 'Eten', 'Service'],
  pt: ['Geral', 'Comida', 'Serviço'],
  pl: ['Ogólna', 'Jedzenie', 'Obsługa'],
};
type Marks = (of: readonly string[], mark: number) => string;
const shapes: Readonly<Record<string, Marks>> = {
  'in a list': (of, mark) =>
    `<ol>${of.map((label, at) => `<li>${at > 0 ? '• ' : ''}${label} <span>${at === 2 ? 3 : mark}</span></li>`).join('')}</ol>`,
  'in a line': (of, mark) => `<div>${of.map((label, at) => `${label} ${at === 2 ? 3 : mark}`).join(' • ')}</div>`,
  'with colons': (of, mark) =>
    `<div>${of.map((label, at) => `<div class="k">${label}: ${at === 2 ? 3 : mark}</div>`).join('')}</div>`,
};
const pageOf = (card: (at: number) => string, language = 'en') =>
  documentOf(`<main><h1>Copper Heron</h1><div>${words.map((_, at) => card(at)).join('')}</div></main>`, { language });

describe('reviews with marks for sides of a thing and for the whole', () => {
  it.each(
    Object.entries(labels).flatMap(([language, of]) =>
      Object.entries(shapes).map(([how, marks]) => ({ language, of, how, marks })),
    ),
  )('give the one of the whole: $language, $how', ({ language, of, marks }) => {
    const document = pageOf(
      (at) =>
        `<div class="x1"><div><div>${people[at]?.[0]}</div><p>${people[at]}</p><p>${at + 2} reviews</p></div><div>${marks(of, given[at] ?? 0)}<p>${days[at]}</p><div><span>${words[at]}</span></div></div></div>`,
      language,
    );
    expect(findReviews(sourceOf(document)).map(({ review }) => [review.text, review.rating])).toEqual(
      words.map((text, at) => [text, { value: given[at], best: 5 }]),
    );
    expect(countReviews(sourceOf(document))).toBe(3);
  });

  it('are of ten where one of them is more than five', () => {
    const document = pageOf(
      (at) =>
        `<div class="x1"><p>${people[at]}</p><ul><li>Overall 5</li><li>Food 8</li><li>Service 4</li></ul><p>${days[at]}</p><p>${words[at]}</p></div>`,
    );
    expect(findReviews(sourceOf(document)).map(({ review }) => review.rating?.best)).toEqual([10, 10, 10]);
  });
});

describe('marks side by side', () => {
  const none = (card: (at: number) => string) => {
    const document = pageOf(card);
    expect(findReviews(sourceOf(document))).toEqual([]);
    expect(countReviews(sourceOf(document))).toBe(0);
    for (const each of document.querySelectorAll('.x1, .x1 p')) expect(reviewAt(each, sourceOf(document))).toBeNull();
  };
  const marks = '<ul><li>Overall 8</li><li>Design 9</li><li>Price 7</li></ul>';
  const things = ['Alba Coat', 'Brise Jacket', 'Cirrus Parka'];

  it('are those of a paper in tiles that lead to its tests', () => {
    none(
      (at) =>
        `<div class="x1"><h3><a href="/t/${at}">${things[at]}</a></h3><p>By Jane Poe</p><p>3 March 2026</p>${marks}<p>${words[at]}</p></div>`,
    );
  });

  it('are those of things that are compared', () => {
    none((at) => `<div class="x1"><h3>${things[at]}</h3>${marks}<p>${words[at]}</p></div>`);
  });

  it('are counts of a game or a match', () => {
    none(
      (at) =>
        `<div class="x1"><p>Jane Poe</p><p>3 March 2026</p><ul><li>Goals 2</li><li>Cards 1</li><li>Total 12</li></ul><p>${words[at]}</p></div>`,
    );
  });
});
