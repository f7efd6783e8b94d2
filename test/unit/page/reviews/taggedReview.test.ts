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
