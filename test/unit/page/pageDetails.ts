import type { PageDetails } from '@/lib/page/details';

/** What the thorough reader gives of a page that tells nothing. */
export function details(values: Partial<PageDetails> = {}): PageDetails {
  return {
    url: 'https://shop.example/coat',
    pageTitle: '',
    siteName: null,
    language: null,
    canonicalUrl: null,
    title: null,
    kind: null,
    facts: {
      product: null,
      brand: null,
      price: null,
      oldPrice: null,
      priceRange: null,
      currency: null,
      availability: null,
      rating: null,
      author: null,
      publishedAt: null,
      breadcrumb: null,
      advertiser: null,
    },
    context: { market: null, signedIn: null, consentGiven: null },
    isCutOff: false,
    ...values,
  };
}
