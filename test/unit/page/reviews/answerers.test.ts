// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findReviews } from '@/lib/page/reviews/findReviews';
import { documentOf, sourceOf } from './reviewPages';

const texts = ['Saves me an hour a day, on every site I tried.', 'Since the last update it logs me out of everything.'];
const stars = (at: number) => `<div role="img" aria-label="${5 - at * 4} out of 5 stars"></div>`;
const answered = (who: string, answer: string) => (at: number) =>
  `<section class="t7"><div><h3>${['Igor Petrov', 'Lena Marsh'][at]}</h3><div>${stars(at)}<span>Oct ${at + 2}, 2026</span></div></div><p>${texts[at]}</p>${at === 0 ? '' : `<div><h4>TabKeeper team</h4><span>${who}</span><span>Oct 8, 2026</span><p>${answer}</p></div>`}</section>`;
const read = (card: (at: number) => string) =>
  findReviews(sourceOf(documentOf(`<main><h1>TabKeeper</h1>${card(0)}${card(1)}</main>`))).map(({ review }) => [
    review.text,
    review.title,
    review.authorInitials,
  ]);

describe('whoever answers, with what they are beneath their name', () => {
  it.each([
    ['Developer', 'Hello there, version 3.2 mends this.'],
    ['Développeur', 'Bonjour, la version 3.2 corrige ce défaut.'],
    ['Entwickler', 'Hallo, mit der Version 3.2 ist das behoben.'],
    ['Propietario', 'Hola, la versión 3.2 ya lo arregla.'],
    ['Seller', 'It is mended in version 3.2, sorry for this.'],
  ])('is no title of what the customer says: %s', (who, answer) => {
    expect(read(answered(who, answer))).toEqual([
      [texts[0], null, 'I. P.'],
      [texts[1], null, 'L. M.'],
    ]);
  });

  it('is who wrote it where no words stand behind', () => {
    const card = (at: number) =>
      `<section class="t7">${stars(at)}<p>${texts[at]}</p><div><b>${['Igor Petrov', 'Lena Marsh'][at]}</b><span>Developer</span><span>Oct ${at + 2}, 2026</span></div></section>`;
    expect(read(card)).toEqual([
      [texts[0], null, 'I. P.'],
      [texts[1], null, 'L. M.'],
    ]);
  });
});
