// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { reviewOrAdOf } from '@/entrypoints/picked-reader/reviewOrAdOf';
import { readWholePages } from '../wholePages';
import { pageUrl } from './reviewPages';

readWholePages();

const isBeside = (selector: string) => {
  const element = document.querySelector(selector) as Element;
  return reviewOrAdOf({ element, frames: [] }, pageUrl).isBesidePerson;
};
const list = (line: (at: number) => string) =>
  ['Rohit Sharma', 'Sneha Iyer']
    .map((name, at) => `<div class="c1"><div class="w1">So so</div><p class="n1">${name}</p>${line(at)}</div>`)
    .join('');

describe('a part that is no review', () => {
  it.each([
    ['2 months ago', '5 days ago'],
    ['il y a 2 mois', 'il y a 5 jours'],
    ['vor 2 Monaten', 'vor 5 Tagen'],
    ['hace 2 meses', 'hace 5 días'],
    ['2 maanden geleden', '5 dagen geleden'],
    ['2 miesiące temu', '5 dni temu'],
    ['2 месяца назад', '5 дней назад'],
    ['2か月前', '5日前'],
  ])('may stand beside somebody’s name where others are dated as it is: %s', (first, second) => {
    document.body.innerHTML = `<div>${list((at) => `<p>${[first, second][at]}</p>`)}</div><div class="far">Free returns.</div>`;
    expect(isBeside('.w1')).toBe(true);
    expect(isBeside('.far')).toBe(false);
  });

  it('may do so where others have stars as pictures', () => {
    document.body.innerHTML = `<div>${list(() => '<div><svg></svg><svg></svg><svg></svg><svg></svg><svg></svg></div>')}</div>`;
    expect(isBeside('.w1')).toBe(true);
  });

  it('may do so among reviews, and not far from them', () => {
    const card = (name: string, text: string) =>
      `<li class="c1"><div aria-label="4 out of 5 stars" role="img"></div><b>${name}</b><div>3 March 2026</div><p>${text}</p></li>`;
    const long = 'Made of the wool of sheep that live in the north, and lined with cotton. '.repeat(90);
    document.body.innerHTML = `<h1>Coat</h1><p class="far">Free returns.</p><p>${long}</p><section><p class="near">So they say</p><ul>${card('Ann Poe', 'Warm, and the sleeves are long enough for once.')}${card('Hugo Lind', 'The zip broke in the first week and nobody answered.')}</ul></section>`;
    expect(isBeside('.near')).toBe(true);
    expect(isBeside('.far')).toBe(false);
  });
});
