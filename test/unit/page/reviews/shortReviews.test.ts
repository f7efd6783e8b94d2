// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { countReviews, findReviews } from '@/lib/page/reviews/findReviews';
import { documentOf, sourceOf } from './reviewPages';

const texts = [
  'The dress looks exactly like the pictures, and it arrived early.',
  'Perfect.',
  'Too long in the sleeves, so I sent it back after a day.',
  '👌',
  'I would buy it again at once, for my sister too.',
  'Très bien',
];
const people = ['Annika Kessler', 'Mimi Ortega', 'Tom Hallorann', 'Nkechi Obi', 'Elspeth Munro', 'Ken Barlow'];
const stars = [5, 5, 2, 4, 5, 4];

type Card = (text: string, at: number) => string;
const given = (at: number) => `<span role="img" aria-label="${stars[at]} out of 5 stars"></span>`;
const cards: Readonly<Record<string, Card>> = {
  'named in what holds the words': (text, at) =>
    `<div class="y-review" role="listitem"><span class="y-user-name">${people[at]}</span>${given(at)}<div class="wrapper"><div class="content-review">${text}</div></div></div>`,
  'named as one': (text, at) =>
    `<div class="review"><b>${people[at]}</b>${given(at)}<time>2026-03-0${at + 1}</time><p>${text}</p></div>`,
  'of a list, named nothing': (text, at) =>
    `<li class="x1"><div>${people[at]}</div>${given(at)}<div>${at + 1} March 2026</div><p>${text}</p></li>`,
  'of boxes, named nothing, with titles': (text, at) =>
    `<div class="k1"><div class="k2">${given(at)}<span>March ${at + 1}, 2026</span></div><h4>Number ${at}</h4><div class="k3"><span>${text}</span></div><div class="k4"><span>${people[at]}</span></div></div>`,
  'without a day': (text, at) =>
    `<div class="k1">${given(at)}<p>${text}</p><span class="k5">${people[at]}</span></div>`,
};
const behind: Readonly<Record<string, string>> = {
  nothing: '',
  'a button': '<button>Show all 132 reviews</button>',
  'a link': '<a href="/p/coat/reviews">Show all reviews</a>',
  'a box with a button': '<div class="all"><button class="reviews-button">Show all reviews</button></div>',
  'a box made like them': '<div class="k1"><button>Show all reviews</button></div>',
};

describe.each(Object.entries(cards))('short reviews beside longer ones, %s', (named, card) => {
  const heading = named === 'without a day' ? '<h2>132 reviews</h2>' : '';
  it.each(Object.entries(behind))('are taken, with %s behind', (_behind, more) => {
    const body = `<h1>Coat</h1>${heading}<div class="list">${texts.map(card).join('')}${more}</div>`;
    const found = findReviews(sourceOf(documentOf(body))).map(({ review }) => review);
    expect(found.map(({ text, rating }) => [text, rating?.value])).toEqual(texts.map((text, at) => [text, stars[at]]));
    expect(JSON.stringify(found)).not.toMatch(/Annika|Kessler|Mimi|Ortega|Hallorann|Nkechi|Elspeth|Munro|Barlow/);
    expect(countReviews(sourceOf(documentOf(body)))).toBeGreaterThanOrEqual(texts.length);
  });
});

describe('no reviews', () => {
  it.each(['', 'Sold out', 'New!', 'Ken Barlow', '12 March 2026', 'Read more', '24 people found this helpful'])(
    'are those that have stars alone, and no words but "%s"',
    (said) => {
      const card = cards['of a list, named nothing'] as Card;
      const bare = `<li class="x1"><div>Ken Barlow</div>${given(1)}<div>9 March 2026</div><div>${said}</div></li>`;
      const body = `<h1>Coat</h1><ul>${card(texts[0] ?? '', 0)}${card(texts[2] ?? '', 2)}${bare}</ul>`;
      expect(findReviews(sourceOf(documentOf(body))).map(({ review }) => review.text)).toEqual([texts[0], texts[2]]);
    },
  );

  it.each(Object.values(behind))('come of a list of things with what leads to reviews behind: %s', (more) => {
    const tile = (thing: string, at: number) =>
      `<div class="k1"><img src="c.jpg"><a href="/p/${at}">${thing}</a>${given(at)}<p>A warm coat of wool for cold days, and light to wear.</p></div>`;
    const body = `<h1>Coats</h1><div class="g">${['Alba', 'Brise', 'Cime'].map(tile).join('')}${more}</div>`;
    expect(findReviews(sourceOf(documentOf(body)))).toEqual([]);
    expect(countReviews(sourceOf(documentOf(body)))).toBe(0);
  });
});
