// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { withReviewOrAd } from '@/entrypoints/background/withReviewOrAd';
import { reviewOrAdOf } from '@/entrypoints/picked-reader/reviewOrAdOf';
import { pickedPart } from '@/lib/messaging/pickedPart';
import { findAnchor, searchedPage } from '@/lib/page/anchoring/findAnchor';
import { readPicked } from '@/lib/page/picking/readPicked';
import { openShadowRootOf } from '@/lib/page/untampered';
import { readWholePages } from '../page/wholePages';

const url = 'https://paper.example/a-story';

readWholePages();

async function pickedFrom(markup: string, selector: string) {
  document.body.innerHTML = markup;
  const element = document.querySelector(selector);
  if (!element) throw new Error(`${selector} is not there.`);
  const part = { element, frames: [] };
  const told = pickedPart.parse(readPicked(part, url, (host) => openShadowRootOf(host)));
  return withReviewOrAd(told, async () => JSON.parse(JSON.stringify(reviewOrAdOf(part, url))));
}

const words = 'Nobody has asked the people who live beside it.';
const commented = (of: (name: string, day: number, text: string) => string) =>
  `<article><h1>A bridge for Ghent</h1><p>The town wants to build one.</p></article><h2>3 comments</h2>${[
    ['Hermione Blackwood', 'It was about time, thank you.'],
    ['Octavia Thistlewood', words],
    ['Barnaby Quillfeather', 'And who pays for all of it?'],
  ]
    .map(([name = '', text = ''], at) => of(name, at + 1, text))
    .join('')}`;
const names = /Hermione|Blackwood|Octavia|Thistlewood|Barnaby|Quillfeather/i;

describe('words of one comment that were picked', () => {
  it.each<[string, string]>([
    [
      'named so',
      commented(
        (name, day, text) => `<div class="comment"><b>${name}</b> <span>${day} March 2026</span><p>${text}</p></div>`,
      ),
    ],
    [
      'named nothing, but dated',
      commented(
        (name, day, text) => `<div class="x1"><b>${name}</b> <time>${day} March 2026</time><p>${text}</p></div>`,
      ),
    ],
    [
      'labelled',
      commented(
        (name, day, text) =>
          `<div aria-label="${name}"><b>${name}</b> <time>${day} March 2026</time><p aria-label="Comment of ${name}">${text}</p></div>`,
      ),
    ],
  ])('have nobody’s name in their anchor: %s', async (_, markup) => {
    const part = await pickedFrom(markup, 'h2 ~ div:nth-of-type(2) p');
    expect(part.quote).toBe(words);
    expect(part.anchor?.selectors[0]).toMatchObject({ exact: words, prefix: '', suffix: '' });
    expect(JSON.stringify(part)).not.toMatch(names);
    const found = findAnchor(searchedPage(document), { anchor: part.anchor, target: null }, () => false);
    expect(found.found && found.range?.toString()).toBe(words);
  });

  it('keep what stands around them where nobody writes', async () => {
    const part = await pickedFrom(
      '<main><p>Before it.</p><p id="p">A bridge for Ghent.</p><p>After it.</p></main>',
      '#p',
    );
    expect(part.anchor?.selectors[0]).toMatchObject({ prefix: 'Before it.', suffix: 'After it.' });
  });
});

describe('the words of a review that were picked', () => {
  const card = (id: string, text: string) =>
    `<div class="x1"><b>Ann ${id}</b><span title="4/5" class="stars"></span><p id="${id}">${text}</p><img id="i${id}" alt="" src="a.png"></div>`;
  const page = card('A', words) + card('B', 'It was about time, thank you.');

  it('are called a review, and its picture a picture', async () => {
    expect(await pickedFrom(page, '#A')).toMatchObject({ name: 'review', quote: words });
    expect((await pickedFrom(page, '#iA')).name).toBe('image');
    expect((await pickedFrom('<p id="other">Nothing of the kind.</p>', '#other')).name).toBe('text');
  });
});

describe('an advertisement that was picked', () => {
  it('has its words apart', async () => {
    const ad =
      '<div id="ad" data-text-ad="1" data-box="0 0 300 200"><a href="https://www.runfit.example/x"><h3>Shoes</h3><div><span>Sponsored</span><span>RunFit</span><span>https://www.runfit.example</span></div></a></div>';
    expect((await pickedFrom(`<h1>Results</h1>${ad}`, '#ad')).text).toBe(
      'Shoes Sponsored RunFit https://www.runfit.example',
    );
  });
});
