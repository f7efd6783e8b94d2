import { describe, expect, it } from 'vitest';
import { brandCandidate } from '@/lib/page/brandCandidate';
import { hostRole } from '@/lib/page/hostRole';

describe('brandCandidate', () => {
  it('proposes the brand whose own site a page seems to be', () => {
    expect(brandCandidate('https://www.maison-velin.co.uk/bag', null)).toEqual({
      kind: 'new',
      name: 'Maison Velin',
      domain: 'maison-velin.co.uk',
      role: 'competitor',
    });
  });

  it.each([
    ['a search engine', 'https://www.google.fr/search?q=velin'],
    ['a search engine', 'https://duckduckgo.com/?q=velin'],
    ['a social network', 'https://www.instagram.com/velin/'],
    ['a social network', 'https://www.youtube.com/watch?v=1'],
    ['a review site', 'https://fr.trustpilot.com/review/velin.fr'],
    ['a map with reviews', 'https://www.google.com/maps/place/Velin'],
    ['mail', 'https://mail.google.com/mail/u/0/'],
    ['a messenger', 'https://web.whatsapp.com/'],
    ['another service of a search engine', 'https://docs.google.com/forms/d/1'],
    ['a marketplace', 'https://www.amazon.de/dp/B000000000'],
    ['a marketplace', 'https://www.ebay.co.uk/itm/1'],
    ['a marketplace', 'https://allegro.pl/oferta/x'],
    ['a comparison of prices', 'https://www.idealo.fr/prix/1'],
    ['an encyclopedia', 'https://fr.wikipedia.org/wiki/Velin'],
  ])('takes %s for nobody’s brand: %s', (_what, url) => {
    expect(brandCandidate(url, 'Whatever it is called')).toBeNull();
  });

  it('says nothing of addresses without a domain', () => {
    expect(brandCandidate('chrome://settings', null)).toBeNull();
    expect(brandCandidate('https://192.168.1.7/', null)).toBeNull();
  });
});

describe('hostRole', () => {
  it.each([
    ['https://www.google.fr/search?q=velin', 'thirdParty'],
    ['https://www.instagram.com/velin/', 'thirdParty'],
    ['https://mail.google.com/', 'thirdParty'],
    ['https://www.trustpilot.com/review/x', 'thirdParty'],
    ['https://www.amazon.com.mx/dp/1', 'retailer'],
    ['https://www.zalando.be/x.html', 'retailer'],
    ['https://pokupki.market.yandex.ru/product/1', 'retailer'],
    ['https://amazon.evil.example/', null],
    ['https://www.klafti.fr/', null],
    ['about:blank', null],
  ])('%s: %s', (url, role) => {
    expect(hostRole(url)).toBe(role);
  });
});
