// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Anchor } from '@/lib/journey/schemas/anchor';
import { findAnchor, searchedPage } from '@/lib/page/anchoring/findAnchor';
import type { FoundAnchor, Sought } from '@/lib/page/anchoring/foundAnchor';
import { anchorOf } from '@/lib/page/anchorOf';
import { rangeText } from '@/lib/page/rangeText';
import { layOutByAttribute } from '../layout';

beforeEach(layOutByAttribute);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

const review = 'The lining tore after the first wash, and nobody at the shop wanted to hear about it.';
const around = {
  before: '<h1>Reviews of the coat</h1><p>Somebody wrote this last winter, and others have answered it since then.</p>',
  after: '<p>Below it there is a long answer by the shop, which says that it is sorry for the trouble.</p>',
};
const page = (middle: string) => `${around.before}<p id="review">${middle}</p>${around.after}`;

/** The anchor of the first place where these words stand in a text of the root. */
function tagged(words: string, root: HTMLElement | ShadowRoot = document.body, frames: Element[] = []): Anchor {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(words);
    if (at < 0) continue;
    const range = root.ownerDocument.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const text = rangeText(range, root);
    if (text) return anchorOf({ range, root, frames }, text, 'https://shop.example/coat');
  }
  throw new Error('These words are not on the page.');
}

const sought = (anchor: Anchor | null, target: Sought['target'] = null): Sought => ({ anchor, target });
const never = () => false;
const find = (anchor: Anchor | null, target: Sought['target'] = null) =>
  findAnchor(searchedPage(document), sought(anchor, target), never);
const words = (found: FoundAnchor) => (found.found ? found.range?.toString() : found.why);

describe('findAnchor', () => {
  it('finds the words where they were', () => {
    document.body.innerHTML = page(review);
    const found = find(tagged('nobody at the shop'));
    expect(words(found)).toBe('nobody at the shop');
    expect(found).toMatchObject({ found: true, how: 'quote', score: 1 });
    expect(found.found && found.element.id).toBe('review');
  });

  it.each([
    ['other white space', review.replaceAll(' ', '\n \u00a0')],
    ['capitals', review.toUpperCase()],
    ['typography', `${review.replace('wash, and', 'wash,\u200b and')}\u00ad`],
    ['new elements in it', review.replace('first wash', '<b>fi</b>rst <a href="#">wa<i>sh</i></a>')],
  ])('finds them with %s', (_, changed) => {
    document.body.innerHTML = page(review);
    const anchor = tagged(review);
    document.body.innerHTML = `<nav>A new menu</nav><div><div>${page(changed)}</div></div>`;
    const found = find(anchor);
    expect(found).toMatchObject({ found: true, how: 'quote' });
    expect(found.found && document.querySelector('#review')?.contains(found.element)).toBe(true);
  });

  it('finds words that somebody has edited, between what stood around them', () => {
    document.body.innerHTML = page(review);
    const anchor = tagged(review);
    document.body.innerHTML = page(review.replace('tore after', 'was torn after').replace('wanted', 'wishes'));
    const found = find(anchor);
    expect(found).toMatchObject({ found: true, how: 'editedQuote' });
    expect(words(found)).toContain('was torn after');
  });

  it('finds long words that have moved, and says of deleted ones that they are gone', () => {
    document.body.innerHTML = page(review);
    const anchor = tagged(review);
    document.body.innerHTML = `<p>${review}</p>${page('Nothing here.')}`;
    expect(words(find(anchor))).toBe(review);
    document.body.innerHTML = page('');
    expect(words(find(anchor))).toBe('gone');
  });

  it('finds words that were moved, and stand there once, beside others that are worded alike', () => {
    const shops = {
      a: 'Shop A delivered in two days. The parcel was intact, and the invoice was correct.',
      b: 'Shop B delivered in nine days. The parcel was damaged, and the invoice was missing.',
    };
    const text = (...paragraphs: string[]) =>
      ['Delivery test: five shops', ...paragraphs].map((each) => `<p>${each}</p>`).join('');
    const rest = ['Returns cost 2.95 € at Shop A.', 'Returns cost 4.95 € at Shop B.', 'Free delivery from 50 €'];
    document.body.innerHTML = text(shops.a, shops.b, ...rest);
    const anchor = tagged(shops.a);
    for (const moved of [
      [shops.b, ...rest, shops.a],
      [...rest, shops.b, 'Something else has come between.', shops.a, 'The end.'],
    ]) {
      document.body.innerHTML = text(...moved);
      expect(words(find(anchor))).toBe(shops.a);
    }
    // Edited in its place, and quoted elsewhere.
    document.body.innerHTML = text(shops.a.replace('intact', 'in one piece'), shops.b, ...rest, shops.a);
    expect(words(find(anchor))).not.toBe(shops.a);
    document.body.innerHTML = text(shops.a.replace('two', '2'), 'Another shop.', ...rest, shops.a);
    expect(find(anchor).found).toBe(false);
    document.body.innerHTML = text(shops.b, ...rest, shops.a, shops.a);
    expect(words(find(anchor))).toBe('ambiguous');
  });

  it('tells the same words apart by what stands around them, and takes no other where they are gone', () => {
    const entry = (name: string) => `<li>${name} coat, 129 €, in stock <button>Add to cart</button></li>`;
    const list = (...entries: string[]) => `<ul>${entries.map(entry).join('')}</ul>`;
    document.body.innerHTML = list('Alba', 'Brisa', 'Celia', 'Duna', 'Elba');
    const range = document.createRange();
    range.selectNodeContents(document.querySelectorAll('button')[2] as Element);
    const text = rangeText(range, document.body);
    if (!text) throw new Error('The button has no words.');
    const anchor = anchorOf({ range, root: document.body, frames: [] }, text, 'https://shop.example/coats');
    const found = find(anchor);
    expect(found.found && found.element).toBe(document.querySelectorAll('button')[2]);
    document.body.innerHTML = list('Alba', 'Brisa', 'Duna', 'Elba');
    expect(find(anchor).found).toBe(false);
    document.body.innerHTML = list('Alba', 'Brisa', 'Celia', 'Duna', 'Elba', 'Alba', 'Brisa', 'Celia', 'Duna', 'Elba');
    expect(words(find(anchor))).toBe('ambiguous');
  });

  it('does not take the next entry for one that is gone because that stands in its place now', () => {
    const entry = (colour: string) =>
      `<li><p>our softest ${colour} wool jumper for long and very cold winter days, washed by hand</p></li>`;
    const list = (...colours: string[]) => `<h1>Jumpers</h1><ul>${colours.map(entry).join('')}</ul><p>The end.</p>`;
    const quote = 'wool jumper for long and very cold winter days';
    for (const [at, gone] of ['blue', 'pink', 'grey'].entries()) {
      document.body.innerHTML = list('blue', 'pink', 'grey');
      const text = document.querySelectorAll('li p')[at]?.firstChild as Text;
      const range = document.createRange();
      range.setStart(text, text.data.indexOf(quote));
      range.setEnd(text, text.data.indexOf(quote) + quote.length);
      const read = rangeText(range, document.body);
      if (!read) throw new Error('Nothing was read.');
      const anchor = anchorOf({ range, root: document.body, frames: [] }, read, 'https://shop.example/jumpers');
      document.body.innerHTML = list(...['blue', 'pink', 'grey'].filter((colour) => colour !== gone));
      expect(find(anchor).found, gone).toBe(false);
    }
  });

  it('does not take an entry that is worded alike for one that is gone', () => {
    const entry = (colour: string) =>
      `<li>our softest ${colour} wool jumper for long and very cold winter days, knitted in one piece <b>more</b></li>`;
    document.body.innerHTML = `<ul>${['red', 'blue', 'green'].map(entry).join('')}</ul>`;
    const anchor = tagged('our softest blue wool jumper for long and very cold winter days, knitted in one piece');
    document.body.innerHTML = `<ul>${['red', 'green'].map(entry).join('')}</ul>`;
    expect(find(anchor).found).toBe(false);
  });

  it('keeps to whole words where the quote was one', () => {
    document.body.innerHTML = '<p>men</p>';
    const anchor = tagged('men');
    document.body.innerHTML = '<p>women</p>';
    expect(find(anchor).found).toBe(false);
  });

  it('looks into open shadow roots and frames that may be read', () => {
    document.body.innerHTML = '<section></section><iframe></iframe>';
    const shadow = (document.querySelector('section') as HTMLElement).attachShadow({ mode: 'open' });
    shadow.innerHTML = page(review);
    const inShadow = tagged(review, shadow);
    expect(words(find(inShadow))).toBe(review);
    shadow.innerHTML = '';
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const inner = frame.contentDocument as Document;
    const visible = () => true;
    Object.assign((inner.defaultView as unknown as { Element: { prototype: object } }).Element.prototype, {
      checkVisibility: visible,
    });
    inner.body.innerHTML = page(review);
    const found = find(inShadow);
    expect(words(found)).toBe(review);
    expect(found.found && found.frames).toEqual([frame]);
  });

  it('finds an image by its address, or by its description where that is new', () => {
    const target = { kind: 'image', url: 'https://cdn.example/alba.webp', text: 'The Alba coat from behind' };
    document.body.innerHTML = `<img src="/logo.png" alt="Shop"><img id="a" src="${target.url}" alt="${target.text}">`;
    const found = find(null, target);
    expect(found).toMatchObject({ found: true, range: null, how: 'image' });
    document.body.innerHTML = `<img id="b" src="/new.webp" alt="${target.text}">`;
    expect(find(null, target)).toMatchObject({ found: true, element: { id: 'b' }, how: 'changedImage' });
    document.body.innerHTML = '<img id="c" src="/new.webp" alt="Another coat">';
    expect(words(find(null, target))).toBe('gone');
  });

  it('never goes by a selector alone', () => {
    document.body.innerHTML = '<p id="review">Other words.</p>';
    const quote = { type: 'TextQuoteSelector', exact: review, prefix: '', suffix: '' } as const;
    const selectors: Anchor['selectors'] = [{ type: 'CssSelector', value: '#review', refinedBy: quote }];
    expect(find({ selectors, textFragmentUrl: null }).found).toBe(false);
    expect(
      words(find({ selectors: [{ type: 'CssSelector', value: '#review', refinedBy: null }], textFragmentUrl: null })),
    ).toBe('nothingToFind');
  });

  it('says when the time is up', () => {
    document.body.innerHTML = page(review);
    const anchor = tagged(review);
    expect(findAnchor(searchedPage(document), sought(anchor), () => true)).toEqual({ found: false, why: 'timedOut' });
  });

  it('takes any anchor and any page, and finds only what is like the quote', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', ' ', '\u00a0', 'é', 'ß', '中', '😀', '\ud800', '.', '"', '”', 'İ', 'ﬁ'),
    });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), text, text, text, (paragraphs, exact, prefix, suffix) => {
        document.body.replaceChildren(
          ...paragraphs.map((each) => Object.assign(document.createElement('p'), { textContent: each })),
        );
        const anchor: Anchor = {
          selectors: [{ type: 'TextQuoteSelector', exact, prefix, suffix }],
          textFragmentUrl: null,
        };
        const found = find(anchor);
        if (!found.found || found.how !== 'quote') return;
        const plain = (each: string) =>
          each
            .normalize('NFKD')
            .replace(/[\s\p{M}\p{C}\ufffd]/gu, '')
            .toLowerCase()
            .replace(/[“”]/g, '"');
        expect(plain(found.range?.toString() ?? '')).toBe(plain(exact));
      }),
    );
  });
});
