import { describe, expect, it } from 'vitest';
import type { PageKindId } from '@/lib/journey/catalogues/pageKinds';
import { factsOfKind } from '@/lib/page/facts/factsOfKind';
import { details } from '../pageDetails';

const said = <Value>(value: Value) => ({ value, source: 'visible' as const, alternatives: [] });
const facts = {
  ...details().facts,
  product: said('Oak stool'),
  price: said(129),
  rating: said({ value: 4.5, best: 5, count: 12 }),
  author: said('Ann Lee'),
  breadcrumb: said(['Chairs']),
};
const kept = (id: PageKindId, confidence: number, declaresOffer = false) =>
  Object.entries(factsOfKind(facts, { id, confidence }, declaresOffer))
    .filter(([, fact]) => fact !== null)
    .map(([name]) => name);

describe('factsOfKind', () => {
  it.each([
    ['product', ['product', 'price', 'rating', 'breadcrumb']],
    ['article', ['rating', 'author', 'breadcrumb']],
    ['review', ['product', 'rating', 'author', 'breadcrumb']],
    ['cart', ['breadcrumb']],
    ['home', ['breadcrumb']],
    ['account', ['breadcrumb']],
  ] as const)('%s: %s', (id, names) => {
    expect(kept(id, 0.9)).toEqual(names);
  });

  it('leaves all where the kind is in doubt, the more so where an offer is declared', () => {
    expect(kept('cart', 0.4)).toContain('price');
    expect(kept('article', 0.7)).not.toContain('price');
    expect(kept('article', 0.7, true)).toContain('price');
    expect(factsOfKind(facts, null, false)).toBe(facts);
  });
});
