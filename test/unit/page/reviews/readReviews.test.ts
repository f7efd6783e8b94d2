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

  it('gives none to a review that the page declares and does not show', () => {
    const declared = JSON.stringify({ '@type': 'Review', reviewBody: texts[1], reviewRating: { ratingValue: 4 } });
    document.body.innerHTML = `<script type="application/ld+json">${declared}</script><h1>A coat</h1>`;
    expect(readReviews(document, pageUrl).map(({ anchor }) => anchor)).toEqual([null]);
  });
});
