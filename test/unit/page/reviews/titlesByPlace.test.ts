// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findReviews } from '@/lib/page/reviews/findReviews';
import { documentOf, sourceOf } from './reviewPages';

const people = ['Laura Pettigrew', 'Marc Tessier', 'Noah Brandt'];
const initials = ['L. P.', 'M. T.', 'N. B.'];
const texts = [
  'Picks up dog hair well and empties in one move.',
  'Flat after a quarter of an hour in turbo mode.',
  'Handy on the stairs, and a little loud.',
];
const wordings: Readonly<Record<string, readonly string[]>> = {
  en: ['Effective', 'Short battery life', 'Light'],
  fr: ['Efficace', 'Autonomie faible et bruyant', 'Déconseillé'],
  de: ['Wirksam', 'Der Akku hält nicht', 'Leicht'],
  es: ['Eficaz', 'La batería dura poco', 'Ligero'],
};
const stars = (at: number) => `<div role="img" aria-label="${5 - at}/5"></div>`;
const read = (language: string, card: (at: number) => string, count = 3) => {
  const cards = Array.from({ length: count }, (_, at) => card(at)).join('');
  const found = findReviews(sourceOf(documentOf(`<main><h1>Vacuum V9</h1>${cards}</main>`, { language })));
  return found.map(({ review }) => [review.text, review.title, review.authorInitials]);
};

describe.each(Object.entries(wordings))('what stands where others have a title (%s)', (language, titles) => {
  const expected = texts.map((text, at) => [text, titles[at], initials[at]]);

  it.each([
    ['alone', (name: string, _: string) => name],
    ['with a place', (name: string, _: string) => `<span>${name}</span> · <span>London</span>`],
    ['with a day', (name: string, day: string) => `<span>${name}</span> · <span>${day}</span>`],
  ])('is one, and no name, where the names stand behind the words %s', (_, sign) => {
    const card = (at: number) =>
      `<div class="z6"><div class="p3">${titles[at]}</div><div class="r1">${stars(at)}<div>2026-10-1${at}</div></div><div class="g1"><div>${texts[at]}</div></div><div class="s1">${sign(people[at] ?? '', `2026-10-1${at}`)}</div></div>`;
    expect(read(language, card)).toEqual(expected);
  });
});

describe('a name of one word', () => {
  it('is one where what stands elsewhere is the thing that they all are of', () => {
    const names = ['Laura', 'Marc Tessier', 'noah who bakes'];
    const card = (at: number) =>
      `<div class="z6"><div class="p3">${names[at]}</div><div>${stars(at)}<div>2026-10-1${at}</div></div><div>${texts[at]}</div><div class="s1">Alba Coat</div></div>`;
    expect(read('en', card).map(([, , letters]) => letters)).toEqual(['L.', 'M. T.', 'A. C.']);
  });
});
