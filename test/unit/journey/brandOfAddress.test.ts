import { expect, test } from 'vitest';
import { brandOfAddress, normalisedDomain } from '@/lib/journey/brandOfAddress';

const brands = [
  { id: 'group', domains: ['lune.example'] },
  { id: 'outlet', domains: ['outlet.lune.example', 'WWW.Lune-Outlet.example'] },
  { id: 'none', domains: [''] },
];

test.each([
  ['https://lune.example/coat', 'group'],
  ['https://WWW.lune.example./', 'group'],
  ['http://fr.shop.lune.example:8080/', 'group'],
  ['https://m.outlet.lune.example/', 'outlet'],
  ['https://lune-outlet.example/', 'outlet'],
  ['https://pleine-lune.example/', null],
  ['https://lune.example.evil.test/', null],
  ['about:blank', null],
  ['no address', null],
  [null, null],
])('%s belongs to %s', (address, expected) => {
  expect(brandOfAddress(brands, address)?.id ?? null).toBe(expected);
});

test('a domain is kept without what does not tell brands apart', () => {
  expect(normalisedDomain(' WWW.Lune.Example. ')).toBe('lune.example');
});
