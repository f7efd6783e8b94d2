// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { countReviews, findReviews } from '@/lib/page/reviews/findReviews';
import { reviewAt } from '@/lib/page/reviews/reviewAt';
import { documentOf, sourceOf } from './reviewPages';

const people = ['Anna Poe', 'M***a', 'Hugo Lind'];
const words = [
  'Llegó en nueve días y el material es mejor de lo que esperaba.',
  'No funciona el botón de encendido y nadie contesta a los mensajes.',
  'Igual que en la foto, repetiré en cuanto pueda.',
];
const days = ['24 oct 2026', '10 oct 2026', '30 sep 2026'];
const given = [5, 1, 4];
const path = (color = '') => `<path ${color === '' ? '' : `fill="${color}"`} d="M0 0h9v9z"></path>`;
const fiveOf = (icon: (isFilled: boolean) => string) => (stars: number) =>
  Array.from({ length: 5 }, (_, at) => icon(at < stars)).join('');

/** Rows of five, and what tells the filled ones from the others. */
const rows: Readonly<Record<string, (stars: number) => string>> = {
  'by the ends of their names': fiveOf(
    (isFilled) =>
      `<span class="comet-icon ${isFilled ? 'comet-icon-starreviewfilled' : 'comet-icon-starreview'}"><svg viewBox="0 0 9 9">${path()}</svg></span>`,
  ),
  'by their colour alone': fiveOf((isFilled) => `<svg viewBox="0 0 9 9">${path(isFilled ? '#f5a623' : '#ddd')}</svg>`),
  'by their colour, each in a box': fiveOf(
    (isFilled) => `<div class="x7"><svg viewBox="0 0 9 9">${path(isFilled ? '#000' : '#cccccc')}</svg></div>`,
  ),
  'by the colour of what holds them': fiveOf(
    (isFilled) =>
      `<svg class="x7" style="color: ${isFilled ? 'rgb(255, 180, 0)' : 'rgb(220, 220, 220)'}">${path()}</svg>`,
  ),
  'by their pictures': fiveOf((isFilled) => `<img alt="" src="/i/${isFilled ? 'a91' : 'b07'}.svg">`),
  'by generated names': fiveOf((isFilled) => `<i class="_3x ${isFilled ? '_9f' : '_2b'}"></i>`),
};

const listOf = (row: (stars: number) => string, from = 0) =>
  people
    .slice(from)
    .map(
      (name, at) =>
        `<div class="b1"><div class="b2">${row(given[at + from] ?? 0)}</div><div class="b3">${words[at + from]}</div><div class="b4"><span>${name} | ${days[at + from]}</span></div></div>`,
    )
    .join('');
const told = (body: string) =>
  findReviews(sourceOf(documentOf(`<div><h1>Lámpara</h1><div>${body}</div></div>`, { language: 'es' }))).map(
    ({ review }) => [review.text, review.rating?.value],
  );

describe('reviews whose stars are a row of five pictures', () => {
  it.each(Object.entries(rows))('are told by them, the filled ones known %s', (how, row) => {
    const from = how.includes('pictures') || how.includes('generated') ? 1 : 0;
    expect(told(listOf(row, from))).toEqual(words.slice(from).map((text, at) => [text, given[at + from]]));
  });

  it('have halves', () => {
    const row = (stars: number) =>
      Array.from(
        { length: 5 },
        (_, at) => `<svg class="${at < stars - 1 ? 'q1' : at < stars ? 'q2' : 'q3'}">${path()}</svg>`,
      ).join('');
    expect(told(listOf(() => row(4))).map(([, value]) => value)).toEqual([3.5, 3.5, 3.5]);
  });

  it('are five where all are as the first ones of another', () => {
    const row = rows['by generated names'] as (stars: number) => string;
    expect(told(listOf(row)).map(([, value]) => value)).toEqual(given);
  });

  it('may have something else in the same line', () => {
    const cards = words.map(
      (text, at) =>
        `<li><div>${rows['by their colour alone']?.(given[at] ?? 0)}<span>${days[at]}</span></div><div>${people[at]}</div><p>${text}</p></li>`,
    );
    expect(told(`<ul>${cards.join('')}</ul>`)).toEqual(words.map((text, at) => [text, given[at]]));
  });
});

describe('five pictures', () => {
  const card = (row: string, at: number) =>
    `<div class="b1"><div class="b2">${row}</div><div class="b3">${words[at]}</div><div class="b4"><span>${people[at]} | ${days[at]}</span></div></div>`;
  const nothing = (row: (at: number) => string) => {
    const body = words.map((_, at) => card(row(at), at)).join('');
    const document = documentOf(`<div><h1>Lámpara</h1><div>${body}</div></div>`, { language: 'es' });
    expect(findReviews(sourceOf(document))).toEqual([]);
    expect(countReviews(sourceOf(document))).toBe(0);
    for (const each of document.querySelectorAll('.b1, .b3')) expect(reviewAt(each, sourceOf(document))).toBeNull();
  };

  it('that all differ are no stars: where somebody can be followed', () => {
    nothing(() => [1, 2, 3, 4, 5].map((each) => `<svg class="to${each}">${path()}</svg>`).join(''));
  });

  it('that are all alike are none, where nothing says what they are', () => {
    nothing(() => `<img alt="" src="/photo.jpg">`.repeat(5));
    nothing(() => `<svg class="q1">${path()}</svg>`.repeat(5));
  });

  it('in no order are none', () => {
    nothing(() => ['a', 'b', 'a', 'b', 'b'].map((each) => `<svg class="${each}">${path()}</svg>`).join(''));
  });

  it('above courses and recipes are not those of a person', () => {
    const tiles = words
      .map(
        (text, at) =>
          `<article class="b1"><a href="/r/${at}"><img src="/${at}.jpg" alt=""></a><h3><a href="/r/${at}">Sopa de puerros</a></h3><div>${rows['by their colour alone']?.(4)}</div><span>Por Ana Ruiz</span><span>2 de octubre de 2026</span><p>${text}</p></article>`,
      )
      .join('');
    expect(told(tiles)).toEqual([]);
  });
});
