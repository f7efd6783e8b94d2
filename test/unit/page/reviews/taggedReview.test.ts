// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reviewOrAdOf } from '@/entrypoints/picked-reader/reviewOrAdOf';
import { findAnchor, searchedPage } from '@/lib/page/anchoring/findAnchor';
import { readSelectedReview } from '@/lib/page/reviews/readSelectedReview';
import { layOutByAttribute } from '../layout';
import { pageUrl } from './reviewPages';

const words = 'The seam came loose after a week. Nobody at the shop answered my three messages.';
const markup = `<h1>Reviews of Klafti</h1><div id="list">
  <div class="review" id="first"><div class="stars" aria-label="2 out of 5 stars">★★</div>
    <div class="who"><a href="/people/hermione-blackwood">Hermione Blackwood</a></div><div>2 March 2026</div><p>${words}</p></div>
  <div class="review"><div class="stars" aria-label="5 out of 5 stars">★★★★★</div>
    <div class="who">Octavio Quintanilla</div><div>1 March 2026</div><p>Lovely jacket, warm, and it arrived early.</p></div></div>`;
const names = /Hermione|Blackwood|Octavio|Quintanilla/i;

beforeEach(() => {
  layOutByAttribute();
  document.body.innerHTML = markup;
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

function element(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`${selector} is not there.`);
  return found;
}

function isFound(anchor: Parameters<typeof findAnchor>[1]['anchor']): string | false {
  const found = findAnchor(searchedPage(document), { anchor, target: null }, () => false);
  return found.found && (found.range?.toString() ?? '');
}

describe('a review that was pointed at', () => {
  it.each(['#first', '#first .who', '#first .stars', '#first p'])('is told by its own words alone: %s', (selector) => {
    const more = reviewOrAdOf({ element: element(selector), frames: [] }, pageUrl);
    expect(more.review).toMatchObject({ text: words, authorInitials: 'H. B.' });
    expect(more).toMatchObject({ own: { quote: words, linkUrl: null } });
    expect(JSON.stringify(more)).not.toMatch(names);
    expect(isFound(more.own?.anchor ?? null)).toBe(words);
  });

  it('is told by the sentence where only that was pointed at', () => {
    element('#first p').innerHTML = words.replace(/^[^.]+\./, '<b>$&</b>');
    const more = reviewOrAdOf({ element: element('#first b'), frames: [] }, pageUrl);
    expect(more).toMatchObject({ own: { quote: 'The seam came loose after a week.' }, review: { text: words } });
    expect(JSON.stringify(more)).not.toMatch(names);
    expect(isFound(more.own?.anchor ?? null)).toBe('The seam came loose after a week.');
  });
});

describe('an answer that was pointed at', () => {
  const answered = (answer: string) => {
    element('#first').insertAdjacentHTML('beforeend', answer);
  };
  it.each([
    '<div class="reply"><p>Reply from Klafti</p><p id="answer">Dear Hermione Blackwood, we are sorry. Kind regards, Tom Hardwick</p></div>',
    '<div><div>Response from the owner</div><div id="answer">Dear Hermione Blackwood, we are sorry. Kind regards, Tom Hardwick</div></div>',
    '<h4>Klafti Ltd</h4><p id="answer">Dear Hermione Blackwood, we are sorry. Kind regards, Tom Hardwick</p>',
  ])('is no review, and nobody is named: %s', (answer) => {
    answered(answer);
    const more = reviewOrAdOf({ element: element('#answer'), frames: [] }, pageUrl);
    expect(more).toMatchObject({ review: null, own: { quote: null, text: '', anchor: null } });
    for (const selector of ['#first', '#first p']) {
      const whole = reviewOrAdOf({ element: element(selector), frames: [] }, pageUrl);
      expect(whole).toMatchObject({ review: { text: words, authorInitials: 'H. B.' }, own: { quote: words } });
      expect(JSON.stringify(whole)).not.toMatch(/Hermione|Blackwood|Tom|Hardwick/i);
    }
    document.getSelection()?.selectAllChildren(element('#answer'));
    expect(readSelectedReview(document, pageUrl)).toBeNull();
  });
});

describe('a review of which not all stands together', () => {
  it('is told by the part that was pointed at, else by its first', () => {
    element('#first p').outerHTML =
      '<div><b>Liked</b><div class="review-positive-text">Breakfast and the old town.</div></div><div><b>Disliked</b><div class="review-negative-text" id="no">Noise from the street all night.</div></div>';
    const quoteAt = (selector: string) =>
      reviewOrAdOf({ element: element(selector), frames: [] }, pageUrl).own?.quote ?? null;
    expect(['#no', '#first .who', '.review-positive-text'].map(quoteAt)).toEqual([
      'Noise from the street all night.',
      'Breakfast and the old town.',
      'Breakfast and the old town.',
    ]);
  });

  it('is never cut in a word', () => {
    const beginning = 'Somebody at the shop told me that it would be here by the evening of Friday';
    element('#first p').innerHTML = `${beginning}<i> or so they </i><b>(sic)</b> said`;
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    const reviewBody = `${beginning}, but nothing came and nobody answered.`;
    script.textContent = JSON.stringify({ '@type': 'Review', reviewBody, author: 'Hermione Blackwood' });
    document.body.append(script);
    element('#first p').textContent = `${beginning}…`;
    const more = reviewOrAdOf({ element: element('#first p'), frames: [] }, pageUrl);
    expect(more.review?.text).toBe(reviewBody);
    expect(more.own?.quote).toMatch(/^Somebody at the shop told me .*\w$/);
    expect(beginning.split(' ')).toContain(more.own?.quote?.split(' ').at(-1));
  });
});

describe('words that were selected in a review', () => {
  function select(from: Node, start: number, to: Node, end: number) {
    document.getSelection()?.setBaseAndExtent(from, start, to, end);
    return readSelectedReview(document, pageUrl);
  }

  it('have nothing of the author around them', () => {
    const text = element('#first p').firstChild as Text;
    const read = select(text, 0, text, 33);
    expect(read?.anchor?.selectors[0]).toMatchObject({ exact: 'The seam came loose after a week.', prefix: '' });
    expect(JSON.stringify(read)).not.toMatch(names);
    expect(isFound(read?.anchor ?? null)).toBe('The seam came loose after a week.');
  });

  it('are those of the review, where the name was selected with them', () => {
    const text = element('#first p').firstChild as Text;
    const read = select(element('#first .who a').firstChild as Text, 0, text, 33);
    expect(read?.anchor?.selectors[0]).toMatchObject({ exact: 'The seam came loose after a week.', prefix: '' });
    expect(JSON.stringify(read)).not.toMatch(names);
  });
});
