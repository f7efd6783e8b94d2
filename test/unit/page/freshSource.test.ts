// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '@/lib/page/canonicalAddress';
import { readDetails } from '@/lib/page/details';

const first = 'https://shop.example/p/alba-coat-1';
const second = 'https://shop.example/p/brise-scarf-2';

/** A page whose head is of one product and whose body shows another, as after going on without loading. */
function page({ head, body, title }: { head: string; body: string; title: string }): Document {
  return new DOMParser().parseFromString(
    `<html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

const product = (name: string, price: string) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name,
    brand: 'Aubelune',
    offers: { '@type': 'Offer', price, priceCurrency: 'EUR' },
  })}</script>`;
const headOf = (url: string) =>
  `<link rel="canonical" href="${url}"><meta property="og:url" content="${url}"><meta property="og:site_name" content="Shop">`;
const bodyOf = (name: string, price: string) =>
  `<main><h1>${name}</h1><p class="price">${price} €</p><button>Add to basket</button></main>`;

describe('a page that has gone on without loading', () => {
  const document = page({
    head: `${headOf(first)}<meta property="og:title" content="Alba coat">${product('Alba coat', '240.00')}`,
    title: 'Brise scarf | Shop',
    body: bodyOf('Brise scarf', '35,00'),
  });

  it('is read as it is shown, not as its head was left', () => {
    const { facts, title, canonicalUrl, siteName } = readDetails(document, second, { loadedUrl: first });
    expect(title).toBe('Brise scarf');
    expect(facts.price?.value).toBe(35);
    expect(JSON.stringify(facts)).not.toMatch(/Alba|240/);
    expect(canonicalUrl).toBe(second);
    expect(siteName).toBe('Shop');
  });

  it('is found out without knowing where it was loaded, by names that nothing shown bears', () => {
    expect(JSON.stringify(readDetails(document, second).facts)).not.toMatch(/Alba|240/);
  });

  it('is believed where its head went on too', () => {
    const renewed = page({
      head: `${headOf(second)}${product('Brise scarf', '35.00')}`,
      title: 'Brise scarf',
      body: bodyOf('Brise scarf', '35,00'),
    });
    expect(readDetails(renewed, second, { loadedUrl: first }).facts.brand?.value).toBe('Aubelune');
  });
});

describe('a canonical address that is not the page’s own', () => {
  it('is no reason for mistrust where the page was loaded there', () => {
    const variant = `${first}?colour=blue`;
    const document = page({
      head: `${headOf('https://shop.example/p/alba')}${product('Alba coat', '240.00')}`,
      title: 'Alba coat in blue',
      body: bodyOf('Alba coat', '240,00'),
    });
    const { facts, canonicalUrl } = readDetails(document, variant, { loadedUrl: variant });
    expect(facts.brand?.value).toBe('Aubelune');
    expect(canonicalUrl).toBe('https://shop.example/p/alba');
  });

  it('is left out where it was of the page before', () => {
    const document = page({ head: headOf(first), title: '', body: '' });
    expect(canonicalAddress(document, second, first)).toBe(second);
    expect(canonicalAddress(document, second, second)).toBe(first);
    expect(canonicalAddress(document, `${first}#size`, first)).toBe(first);
  });
});
