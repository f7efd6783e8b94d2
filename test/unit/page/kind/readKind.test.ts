// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pageKindIds } from '@/lib/journey/catalogues/pageKinds';
import { createBudget } from '@/lib/page/budget';
import { collectSource } from '@/lib/page/declared/collectSource';
import { readKind } from '@/lib/page/kind/readKind';
import { drawnPages } from './drawnPages';

function kindOf(url: string, html: string) {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return readKind(collectSource(document, url, createBudget(10_000)));
}

describe('readKind', () => {
  it.each(drawnPages.map((page) => [page.kind, page.name, page] as const))('%s: %s', (kind, _name, { url, html }) => {
    expect(kindOf(url, html).id).toBe(kind);
  });

  it('knows every kind of the catalogue', () => {
    expect(new Set(drawnPages.map(({ kind }) => kind))).toEqual(new Set(pageKindIds));
  });

  it('is surer the more speaks for a kind', () => {
    const bare = '<title>x</title><h1>Alba</h1><p>£240</p>';
    const url = 'https://shop.example/p/alba';
    const sure = kindOf(url, `<meta property="og:type" content="product">${bare}<button>Add to bag</button>`);
    const [unsure, none] = [kindOf(url, bare), kindOf('https://shop.example/a', '<p>Words</p>')];
    expect(sure.confidence).toBeGreaterThan(unsure.confidence);
    expect(none.confidence).toBeLessThan(sure.confidence);
    expect(sure.confidence).toBeLessThanOrEqual(1);
  });

  it('needs no address', () => {
    expect(kindOf('nonsense', '<h1>Your basket</h1>').id).toBe('cart');
  });
});
