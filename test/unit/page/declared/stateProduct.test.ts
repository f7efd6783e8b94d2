// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createBudget } from '@/lib/page/budget';
import { stateProduct } from '@/lib/page/declared/stateProduct';
import { jsonOfScript } from '@/lib/page/declared/stateScript';
import { textOf } from '@/lib/page/declared/values';

const found = (script: string, type = '') => {
  const html = `<script${type === '' ? '' : ` type="${type}"`}>${script}</script>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  return stateProduct(document, ['Oak stool'], 'https://shop.example/p/oak-stool-4411', createBudget(60_000));
};
const price = (script: string, type?: string) => {
  const offers = found(script, type)?.properties.get('offers')?.[0];
  return typeof offers === 'object' ? `${textOf(offers, 'price')} ${textOf(offers, 'priceCurrency')}`.trim() : null;
};

describe('the JSON in a script', () => {
  it.each([
    ['{"a":1}', [{ a: 1 }]],
    ['window.__STATE__ = {"a":"};"}; window.other = [1];', [{ a: '};' }, [1]]],
    ['window["__x"]={"a":"\\\\\\"}"}', [{ a: '\\"}' }]],
    ['var data = JSON.parse("{\\"a\\":1}");', [{ a: 1 }]],
    ['window.x = {a: 1, b: f()};', []],
    ['window.x = {"a": [1, 2', []],
    ['fetch("/x").then((y) => { window.z = y })', []],
    ['', []],
  ])('%s', (script, values) => {
    expect(jsonOfScript(script)).toEqual(values);
  });

  it('is not looked for in endless brackets', () => {
    expect(jsonOfScript(`window.x = ${'['.repeat(200_000)}`)).toEqual([]);
    expect(jsonOfScript('window.'.repeat(50_000))).toEqual([]);
  });
});

describe('the product that a page carries for its scripts', () => {
  it('is the one that bears its name, with price, maker and rating', () => {
    const state = {
      related: [{ name: 'Oak bench', price: { amount: 20.5, currency: 'EUR' } }],
      page: {
        product: {
          id: 4411,
          name: 'Oak stool',
          brand: { name: 'Linnea' },
          prices: { currentPrice: 129.9, currency: 'EUR' },
          reviews: { averageRating: 4.4, totalReviews: 211 },
        },
      },
    };
    const item = found(JSON.stringify(state), 'application/json');
    expect(item && textOf(item, 'brand')).toBe('Linnea');
    const rating = item?.properties.get('aggregateRating')?.[0];
    expect(typeof rating === 'object' && [textOf(rating, 'ratingValue'), textOf(rating, 'reviewCount')]).toEqual([
      '4.4',
      '211',
    ]);
    expect(price(JSON.stringify(state), 'application/json')).toBe('129.9 EUR');
  });

  it.each([
    ['{"name":"Oak stool","price":"129.90","currency":"USD"}', '129.9 USD'],
    ['{"name":"Oak stool","price":{"formatted":"129,90 €"}}', '129.9 EUR'],
    [
      '{"name":"Oak stool","price":{"value":{"centAmount":12990,"currencyCode":"EUR","fractionDigits":2}}}',
      '129.9 EUR',
    ],
    // May be cents.
    ['{"name":"Oak stool","price":12990,"brand":"Linnea"}', null],
    ['{"name":"Oak bench","price":20.5}', null],
    ['{"name":"Oak stool","__proto__":{"price":1.5}}', null],
  ])('%s', (json, expected) => {
    expect(price(`window.__S__ = ${json};`)).toBe(expected);
    expect(({} as Record<string, unknown>).price).toBeUndefined();
  });
});
