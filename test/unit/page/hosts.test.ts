import { describe, expect, it } from 'vitest';
import { brandName } from '@/lib/page/brandName';
import { hostMatchesDomain } from '@/lib/page/hostMatchesDomain';
import { registrableDomain } from '@/lib/page/registrableDomain';

describe('registrableDomain', () => {
  it.each([
    ['https://www.maison-velin.co.uk/a?b', 'maison-velin.co.uk'],
    ['shop.klafti.fr', 'klafti.fr'],
    ['velin.myshopify.com', 'velin.myshopify.com'],
    ['http://aubelune.localhost:4173/en', 'aubelune.localhost'],
    ['http://localhost:4173/', null],
    ['http://192.168.1.7/', null],
    ['co.uk', null],
    ['', null],
  ])('%s gives %s', (input, domain) => {
    expect(registrableDomain(input)).toBe(domain);
  });
});

describe('hostMatchesDomain', () => {
  it.each([
    ['klafti.fr', 'klafti.fr', true],
    ['WWW.Klafti.fr.', 'klafti.fr', true],
    ['shop.klafti.fr:8080', '.klafti.fr', true],
    ['notklafti.fr', 'klafti.fr', false],
    ['klafti.fr.evil.example', 'klafti.fr', false],
    ['fr', 'klafti.fr', false],
    ['klafti.fr', '', false],
    ['', '', false],
  ])('%s under %s: %s', (host, domain, matches) => {
    expect(hostMatchesDomain(host, domain)).toBe(matches);
  });
});

describe('brandName', () => {
  it.each([
    [null, 'www.maison-velin.co.uk', 'Maison Velin'],
    [null, 'klafti.fr', 'Klafti'],
    [null, 'fr.shop.klafti.com:443', 'Klafti'],
    ['Velin | Paper since 1890', 'www.maison-velin.co.uk', 'Velin'],
    ['  H&M ', 'hm.com', 'H&M'],
    ['', '192.168.1.7', null],
    [null, 'xn--bcher-kva.example', null],
    [null, null, null],
  ])('%j at %j is %j', (siteName, host, name) => {
    expect(brandName({ siteName, host })).toBe(name);
  });
});
