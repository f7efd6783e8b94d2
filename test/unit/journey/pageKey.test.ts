import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageKey } from '@/lib/journey/pageKey';

test.each([
  ['https://shop.example/coat', 'https://shop.example/coat#reviews'],
  ['https://shop.example/coat', 'http://SHOP.example:80/coat'],
  ['https://shop.example/coat', ' https://shop.example/coat?utm_source=mail&utm_medium=x&gclid=1&fbclid=2 '],
  ['https://shop.example/coat?size=m&colour=red', 'https://shop.example/coat?colour=red&UTM_Source=a&size=m'],
  ['https://shop.example/#/basket', 'https://shop.example/#/basket:~:text=wool'],
  ['https://shop.example/recherche?q=laine%20douce', 'https://shop.example/recherche?q=laine+douce'],
  ['file:///home/ana/page.html', 'file:///home/ana/page.html#top'],
  ['about:blank', 'about:blank#x'],
])('%s is the same page as %s', (one, other) => {
  expect(pageKey(other)).toBe(pageKey(one));
});

test.each([
  ['https://shop.example/coat', 'https://shop.example/coat?size=m'],
  ['https://shop.example/coat?size=m', 'https://shop.example/coat?size=s'],
  ['https://shop.example/coat?size=m&size=s', 'https://shop.example/coat?size=m'],
  ['https://shop.example/coat', 'https://shop.example/coats'],
  ['https://shop.example/', 'https://outlet.shop.example/'],
  ['https://shop.example/#/basket', 'https://shop.example/#/'],
  ['https://shop.example/?a=1%26b=2', 'https://shop.example/?a=1&b=2'],
  ['https://shop.example:8443/', 'https://shop.example/'],
])('%s is another page than %s', (one, other) => {
  expect(pageKey(other)).not.toBe(pageKey(one));
});

test('what is no address is its own key', () => {
  expect(pageKey(' not an address ')).toBe('not an address');
});

test('a key is its own key', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()), (address) => {
      expect(pageKey(pageKey(address))).toBe(pageKey(address));
    }),
  );
});
