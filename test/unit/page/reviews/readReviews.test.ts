// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findAnchor, searchedPage } from '@/lib/page/anchoring/findAnchor';
import { readReviews } from '@/lib/page/reviews/readReviews';
import { layOutByAttribute } from '../layout';
import { pageUrl } from './reviewPages';

beforeEach(layOutByAttribute);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

const review = (text: string, stars: number) => `<article itemscope itemtype="https://schema.org/Review">
  <span itemprop="reviewRating" itemscope><meta itemprop="ratingValue" content="${stars}">★</span>
  <p itemprop="reviewBody">${text}</p></article>`;
const texts = [
  'The lining tore after the first wash, and nobody at the shop wanted to hear about it.',
  'Warm, light and well made. I have bought a second one for my sister.',
  'The lining tore after the second wash, and nobody at the shop wanted to hear about it.',
];
const never = () => false;

describe('readReviews', () => {
  it('gives each review an anchor that finds it again, whole, also where others are worded alike', () => {
    document.body.innerHTML = `<h1>A coat</h1>${texts.map((text, at) => review(text, at + 1)).join('')}<p>The end.</p>`;
    const read = readReviews(document, pageUrl);
    expect(read.map(({ text }) => text)).toEqual(texts);
    document.querySelector('h1')?.after(document.createElement('hr'));
    const page = searchedPage(document);
    for (const [at, { anchor }] of read.entries()) {
      expect(anchor?.selectors.map(({ type }) => type)).toEqual([
        'TextQuoteSelector',
        'TextPositionSelector',
        'CssSelector',
      ]);
      expect(anchor?.textFragmentUrl).toContain(`${pageUrl}#:~:text=`);
      const found = findAnchor(page, { anchor, target: null }, never);
      expect(found.found && found.range?.toString()).toBe(texts[at]);
    }
  });

  it('has the words of each in its own box, where two people wrote the same', () => {
    const same = texts[0] as string;
    document.body.innerHTML = `${review(same, 1)}<h2>And then</h2>${review(same, 5)}`;
    const starts = readReviews(document, pageUrl).map(({ anchor }) => {
      const position = anchor?.selectors.find(({ type }) => type === 'TextPositionSelector');
      return position && 'start' in position ? position.start : -1;
    });
    const text = document.body.textContent ?? '';
    expect(starts).toEqual(starts.length === 2 ? [text.indexOf(same), text.lastIndexOf(same)] : [text.indexOf(same)]);
  });

  describe('what of other people an anchor keeps', () => {
    type Shown = readonly [name: string, stars: number, text: string];
    const names: readonly [Shown, Shown, Shown] = [
      ['Hermione Blackwood', 2, 'The seam came loose after a week and nobody at the shop answered my three messages.'],
      ['Octavio Quintanilla', 5, 'Lovely jacket, I agree that it is warm, and it arrived two days early.'],
      ['Wilhelmina Oyelaran', 4, 'Fine coat for spring, light and well sewn, a little short in the sleeves.'],
    ];
    const list = (shown: readonly Shown[] = names) =>
      `<h1>Reviews of Klafti</h1>${shown
        .map(
          ([name, stars, text]) => `<div class="rv review" id="by-${name.split(' ')[1]?.toLowerCase()}">
            <div class="stars" aria-label="${stars} out of 5 stars">★★</div><div class="who">${name}</div>
            <div>2 March 2026</div><p aria-label="Review by ${name}">${text}</p></div>`,
        )
        .join('')}`;

    it('is nothing: only the words of the review, which are found again', () => {
      document.body.innerHTML = list();
      const read = readReviews(document, pageUrl);
      expect(read.map(({ text }) => text)).toEqual(names.map(([, , text]) => text));
      expect(JSON.stringify(read)).not.toMatch(/Hermione|Blackwood|Octavio|Quintanilla|Wilhelmina|Oyelaran/i);
      for (const changed of [list(), list([...names].reverse()), `<p>News</p>${list()}`]) {
        document.body.innerHTML = changed;
        const page = searchedPage(document);
        for (const { anchor, text } of read) {
          const found = findAnchor(page, { anchor, target: null }, never);
          expect(found.found && found.range?.toString()).toBe(text);
        }
      }
    });

    it('is nothing that would let another be taken for it', () => {
      document.body.innerHTML = list();
      const read = readReviews(document, pageUrl);
      const [first] = names;
      document.body.innerHTML = list([[first[0], first[1], first[2].replace('week', 'month')], ...names.slice(1)]);
      const page = searchedPage(document);
      expect(findAnchor(page, { anchor: read[0]?.anchor ?? null, target: null }, never).found).toBe(false);
      document.body.innerHTML = list([first, first]);
      const twice = searchedPage(document);
      expect(findAnchor(twice, { anchor: read[0]?.anchor ?? null, target: null }, never).found).toBe(false);
    });

    it('is nothing also of a short one, which is found where the page has not changed', () => {
      const short: readonly Shown[] = [
        ['Hermione Blackwood', 5, 'Great coat, thanks!'],
        ['Octavio Quintanilla', 1, 'Far too small.'],
        ['Wilhelmina Oyelaran', 5, 'Great coat, thanks!'],
      ];
      document.body.innerHTML = list(short);
      const read = readReviews(document, pageUrl);
      expect(JSON.stringify(read)).not.toMatch(/Blackwood|Quintanilla|Oyelaran/i);
      const page = searchedPage(document);
      const paragraphs = [...document.querySelectorAll('p')];
      for (const [at, { anchor }] of read.entries()) {
        const found = findAnchor(page, { anchor, target: null }, never);
        expect(found.found && found.element).toBe(paragraphs[at]);
      }
      document.body.innerHTML = `<p>News</p>${list(short.slice(1))}`;
      const changed = searchedPage(document);
      expect(findAnchor(changed, { anchor: read[0]?.anchor ?? null, target: null }, never).found).toBe(false);
    });
  });

  it('gives none to a review that the page declares and does not show', () => {
    const declared = JSON.stringify({ '@type': 'Review', reviewBody: texts[1], reviewRating: { ratingValue: 4 } });
    document.body.innerHTML = `<script type="application/ld+json">${declared}</script><h1>A coat</h1>`;
    expect(readReviews(document, pageUrl).map(({ anchor }) => anchor)).toEqual([null]);
  });
});
