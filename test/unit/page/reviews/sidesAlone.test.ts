// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { countReviews, findReviews } from '@/lib/page/reviews/findReviews';
import { reviewAt } from '@/lib/page/reviews/reviewAt';
import { documentOf, sourceOf } from './reviewPages';

const sides = [
  [
    'Flexible hours and a team that shares what it knows.',
    'Pay rises are slow and the office is far from the station.',
  ],
  ['Free parking and decent coffee.', 'Weekly changes of priorities. Managers never answer mail.'],
] as const;
const titles = ['Good place to learn', 'Chaos at work'];
const days = ['12 Oct 2026', '28 Sept 2026'];
const given = [4, 2];
const labels: Readonly<Record<string, readonly [string, string]>> = {
  en: ['Pros', 'Cons'],
  fr: ['Avantages', 'Inconvénients'],
  de: ['Vorteile', 'Nachteile'],
  es: ['Ventajas', 'Desventajas'],
  it: ['Pregi', 'Difetti'],
  pl: ['Zalety', 'Wady'],
};
const card = ([pro, con]: readonly [string, string], at: number, day = days[at]) =>
  `<li><div class="card"><div class="row"><span class="m1" data-score="${given[at]}">${given[at]}.0</span>${day === '' ? '' : `<span class="d1">${day}</span>`}</div><h3 class="h1"><a href="/r${at}">${titles[at]}</a></h3><div class="row"><span>Warehouse Planner</span></div><div><span>Current employee</span><span>Leeds, England</span></div><div class="f1"><p class="l1">${pro}</p><p><span>${sides[at]?.[0]}</span></p></div><div class="f1"><p class="l1">${con}</p><p><span>${sides[at]?.[1]}</span></p></div><button>Helpful</button></div></li>`;
const pageOf = (cards: readonly string[], language = 'en') =>
  documentOf(`<main><h1>Harbour Logistics</h1><ol>${cards.join('')}</ol></main>`, { language });

describe('reviews of nobody named, in what is liked and what is not', () => {
  it.each(Object.entries(labels))('are read, and pointing at a side takes all of it (%s)', (language, of) => {
    const document = pageOf(
      sides.map((_, at) => card(of, at, language === 'en' ? days[at] : `2026-10-0${at + 1}`)),
      language,
    );
    const source = sourceOf(document);
    const found = findReviews(source);
    expect(found.map(({ review }) => [review.text, review.title, review.rating?.value, review.authorInitials])).toEqual(
      sides.map((said, at) => [said.join('\n'), titles[at], given[at], null]),
    );
    expect(countReviews(sourceOf(document))).toBe(2);
    for (const side of document.querySelectorAll('.f1'))
      expect(reviewAt(side, source)?.review.text.split('\n')).toHaveLength(2);
  });
});

describe('what is for a thing and what against it', () => {
  it('is no review in the tile of one', () => {
    const tiles = sides.map(
      ([pro, con], at) =>
        `<li><div class="card"><a href="/p${at}"><img alt="" src="c.jpg"></a><h3 class="h1"><a href="/p${at}">Alba Coat</a></h3><span class="m1" data-score="4">4.0</span><p>Pros</p><p>${pro}</p><p>Cons</p><p>${con}</p></div></li>`,
    );
    expect(findReviews(sourceOf(pageOf(tiles)))).toEqual([]);
    expect(findReviews(sourceOf(pageOf(sides.map((_, at) => card(labels.en as [string, string], at, '')))))).toEqual(
      [],
    );
  });
});
