// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { countReviews, findReviews } from '@/lib/page/reviews/findReviews';
import { reviewAt } from '@/lib/page/reviews/reviewAt';
import { documentOf, sourceOf } from './reviewPages';

const people = ['Rohit Sharma', 'Sneha Iyer', 'Hugo Lind'];
const words = [
  'Battery lasts two days easily and the camera is superb in daylight.',
  'The phone heats up while charging, and my request was rejected twice.',
  'Nice phone but the charger is not in the box.',
];
const titles = ['Terrific purchase', 'Useless product', 'Really Nice'];
const days = ['2 months ago', 'Oct, 2026', '5 days ago'];
const given = ['5', '1', '4'];

type Card = (at: number, mark: string) => string;
/** How the mark stands beside its star. */
const cards: Readonly<Record<string, Card>> = {
  'in one box, the title beside': (at, mark) =>
    `<div class="c1"><div class="c2"><div class="r"><div class="m1 m${at}">${mark}<img alt="" src="data:,"></div><p class="t1">${titles[at]}</p></div><div class="r"><div class="b1"><div><div>${words[at]}</div><span class="w1">READ MORE</span></div></div></div><div class="r g1"><div class="r"><p class="n1">${people[at]}</p><svg viewBox="0 0 9 9"></svg><p class="v1"><span>Certified Buyer</span><span>, Pune</span></p><p class="n1">${days[at]}</p></div><div class="r"><div class="l1"><span>${at * 12 + 4}</span></div><div class="l1"><span>${at + 1}</span></div></div></div></div></div>`,
  'in a line of its own': (at, mark) =>
    `<li><p>${people[at]}</p><p><span class="m1">${mark}</span><svg viewBox="0 0 9 9"></svg></p><p>${days[at]}</p><p>${words[at]}</p></li>`,
  'with a part': (at, mark) =>
    `<li><div class="m1"><b>${mark}.0</b> <i class="ic"></i></div><div>${words[at]}</div><div>${people[at]}</div><div>${days[at]}</div></li>`,
};
const pageOf = (card: Card, marks: readonly string[] = given) =>
  documentOf(`<div><h1>Nimbus 9</h1><div>${marks.map((mark, at) => card(at, mark)).join('')}</div></div>`);

describe('reviews whose mark stands before the picture of a star', () => {
  it.each(Object.entries(cards))('are read, %s', (_, card) => {
    const found = findReviews(sourceOf(pageOf(card)));
    expect(found.map(({ review }) => [review.text, review.rating, review.authorInitials])).toEqual(
      words.map((text, at) => [text, { value: Number(given[at]), best: 5 }, ['R. S.', 'S. I.', 'H. L.'][at]]),
    );
    expect(countReviews(sourceOf(pageOf(card)))).toBe(3);
  });

  it('have a title and a day', () => {
    const document = pageOf(Object.values(cards)[0] as Card);
    const found = findReviews(sourceOf(document)).map(({ review }) => [review.title, review.publishedAt]);
    expect(found).toEqual([
      [titles[0], '2 months ago'],
      [titles[1], 'Oct, 2026'],
      [titles[2], '5 days ago'],
    ]);
  });
});

describe('a number before a picture', () => {
  const none = (card: Card, marks: readonly string[]) => {
    const document = pageOf(card, marks);
    expect(findReviews(sourceOf(document))).toEqual([]);
    expect(countReviews(sourceOf(document))).toBe(0);
    for (const each of document.querySelectorAll('li, li div, li p'))
      expect(reviewAt(each, sourceOf(document))).toBeNull();
  };

  it('tells nothing where it counts: others say more', () => {
    for (const card of Object.values(cards)) none(card, ['5', '12', '1']);
    none(cards['in a line of its own'] as Card, ['3', '140', '2']);
  });

  it('tells nothing behind the words: of likes, and of answers', () => {
    none(
      (at, mark) =>
        `<li><div>${people[at]}</div><div>${days[at]}</div><div>${words[at]}</div><div class="m1">${mark}<svg viewBox="0 0 9 9"></svg></div></li>`,
      given,
    );
  });

  it('tells nothing behind a picture: of votes', () => {
    none(
      (at, mark) =>
        `<li><div class="m1"><svg viewBox="0 0 9 9"></svg>${mark}<svg viewBox="0 0 9 9"></svg></div><div>${people[at]}</div><div>${days[at]}</div><div>${words[at]}</div></li>`,
      given,
    );
  });

  it('is that of a thing in the tile of one: what can be bought, cooked, learned, booked', () => {
    const things = ['Alba Coat', 'Leek Soup', 'Hotel Splendid'];
    none(
      (at) =>
        `<li><a href="/p/${at}"><img alt="" src="c.jpg"></a><a href="/p/${at}"><div>${things[at]}</div></a><div class="m1">4.${at + 1}<img alt="" src="s.svg"></div><p>${words[at]}</p></li>`,
      given,
    );
    none(
      (at) =>
        `<li><h3><a href="/p/${at}">${things[at]}</a></h3><div>By Jane Poe</div><div>2 October 2026</div><div class="m1">4<img alt="" src="s.svg"></div><p>${words[at]}</p></li>`,
      given,
    );
    none(
      (at) =>
        `<li><img src="c.jpg" alt=""><div>${things[at]}</div><div class="m1">4<svg viewBox="0 0 9 9"></svg></div><p>${words[at]}</p></li>`,
      given,
    );
  });
});
