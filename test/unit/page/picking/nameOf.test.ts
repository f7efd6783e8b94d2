// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { elementNames } from '@/lib/journey/catalogues/elementNames';
import { nameOf } from '@/lib/page/picking/nameOf';

/** The name of the first element of some markup. */
function nameIn(markup: string): string {
  document.body.innerHTML = markup;
  return nameOf(document.body.firstElementChild as Element);
}

beforeEach(() => vi.restoreAllMocks());

describe('nameOf', () => {
  it('names no listing of a site of small ads after advertisements, nor a part of one', () => {
    const item = (nth: number, name: string) =>
      `<li class="${name}"><article><a href="/s/${nth}"><img alt=""><h3 class="ad-title">A bicycle</h3></a></article></li>`;
    for (const name of ['ad-listitem', 'ad-item', 'anzeige']) {
      expect(nameIn(`<ul>${[1, 2, 3, 4].map((nth) => item(nth, name)).join('')}</ul>`)).toBe('list');
      expect(nameOf(document.querySelector('li') as Element)).not.toBe('advertisement');
      expect(nameOf(document.querySelector('h3') as Element)).toBe('heading');
    }
    nameIn(`<ul>${item(1, 'x')}${item(2, 'x')}${item(3, 'ad-item')}</ul>`);
    expect(nameOf(document.querySelector('.ad-item') as Element)).toBe('advertisement');
  });

  const cases: readonly (readonly [string, string])[] = [
    ['<div itemscope itemtype="https://schema.org/Review"><p>x</p></div>', 'review'],
    ['<div typeof="schema:Product"><p>x</p></div>', 'product'],
    ['<span itemprop="price">49</span>', 'price'],
    ['<p property="reviewBody">Fine</p>', 'review'],
    ['<li class="review-card"><p>x</p></li>', 'review'],
    ['<div class="ProductReview__item"><p>x</p></div>', 'review'],
    ['<div class="customer-reviews-list"><p>x</p></div>', 'reviews'],
    ['<span class="review-author">Jeanne</span>', 'text'],
    ['<div data-testid="product-card"><img></div>', 'product'],
    ['<span class="price price--sale">49</span>', 'price'],
    ['<span>1 299,00 €</span>', 'price'],
    ['<b>CHF 20.-</b>', 'price'],
    ['<span>Since 1998, 4 500 shops</span>', 'text'],
    ['<span>★★★★☆</span>', 'rating'],
    ['<div class="star-rating"><i></i></div>', 'rating'],
    ['<iframe src="https://ad.doubleclick.net/x"></iframe>', 'advertisement'],
    ['<iframe src="https://example.org/map"></iframe>', 'frame'],
    ['<iframe title="Advertisement"></iframe>', 'advertisement'],
    ['<ins class="adsbygoogle"></ins>', 'advertisement'],
    ['<div id="sponsored-results"><p>x</p></div>', 'advertisement'],
    ['<a class="ad-unit" href="/x">Coats</a>', 'advertisement'],
    ['<div class="header-badge"><p>x</p></div>', 'section'],
    ['<div class="download-area"><p>x</p></div>', 'section'],
    ['<img class="ad" alt="">', 'advertisement'],
    ['<img alt="A coat">', 'image'],
    ['<h2 class="price">Prices</h2>', 'heading'],
    ['<button class="cookie">OK</button>', 'button'],
    ['<div role="button">Buy</div>', 'button'],
    ['<div role="dialog" class="cookie-consent"><p>x</p></div>', 'consentBanner'],
    ['<div role="dialog"><p>x</p></div>', 'dialog'],
    ['<input value="x">', 'field'],
    ['<nav><a href="/">x</a></nav>', 'navigation'],
    ['<a href="/">Read more</a>', 'link'],
    ['<article><p>x</p></article>', 'article'],
    ['<ul><li>x</li></ul>', 'list'],
    ['<p>Some words.</p>', 'text'],
    ['<div><p>x</p></div>', 'section'],
    ['<blockquote>x</blockquote>', 'quote'],
    ['<div class="ETAT-PRIX">12</div>', 'price'],
    ['<div class="avis-client"><p>x</p></div>', 'section'],
    ['<div class="bloc-avis"><p>x</p></div>', 'review'],
  ];
  for (const [markup, expected] of cases) {
    it(`${expected}: ${markup}`, () => expect(nameIn(markup)).toBe(expected));
  }

  it('calls the page as a whole so', () => {
    expect([nameOf(document.body), nameOf(document.documentElement)]).toEqual(['page', 'page']);
  });

  it('has a name of the catalogue for whatever a page writes into its attributes', () => {
    const known = new Set<string>(elementNames.map(({ id }) => id));
    const attribute = fc.constantFrom('class', 'id', 'role', 'itemprop', 'itemtype', 'typeof', 'data-testid', 'src');
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('__proto__', 'constructor', 'toString'));
    const tag = fc.constantFrom('div', 'a', 'iframe', 'x-review', 'svg');
    fc.assert(
      fc.property(tag, fc.dictionary(attribute, value), (name, attributes) => {
        const element = document.createElement(name);
        for (const [key, text] of Object.entries(attributes)) element.setAttribute(key, text);
        expect(known).toContain(nameOf(element));
      }),
    );
  });
});
