import { say } from '../language';
import type { PageRequest } from '../site';
import { type Product, productPath, type Shop } from './shop';

type JsonLd = Readonly<Record<string, unknown>>;

/** One step of a breadcrumb; `path` includes the language. */
export interface Crumb {
  readonly name: string;
  readonly path: string;
}

export function breadcrumbData(request: PageRequest, crumbs: readonly Crumb[]): JsonLd {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.name,
      item: request.url(request.site, crumb.path),
    })),
  };
}

const AVAILABILITY = { inStock: 'InStock', lowStock: 'LimitedAvailability', outOfStock: 'OutOfStock' } as const;

export function productData(shop: Shop, request: PageRequest, product: Product): JsonLd {
  const { language } = request;
  const address = request.url(request.site, productPath(product, language));
  return {
    '@type': 'Product',
    '@id': `${address}#product`,
    name: say(product.name, language),
    description: say(product.description, language),
    sku: `${shop.orderPrefix}-${product.slug}`,
    image: [request.url(request.site, `/picture/${product.slug}/front.svg`)],
    color: say(product.colour, language),
    brand: { '@type': 'Brand', name: shop.name },
    offers: {
      '@type': 'Offer',
      url: address,
      price: (product.price / 100).toFixed(2),
      priceCurrency: 'EUR',
      availability: `https://schema.org/${AVAILABILITY[product.stock]}`,
      seller: { '@type': 'Organization', name: shop.name },
    },
    aggregateRating: {
      '@type': 'AggregateRating',
      ratingValue: product.rating.value,
      bestRating: 5,
      ratingCount: product.rating.count,
    },
    review: product.reviews.map((review) => ({
      '@type': 'Review',
      name: say(review.title, language),
      reviewBody: say(review.body, language),
      datePublished: review.date,
      inLanguage: language,
      author: { '@type': 'Person', name: review.author },
      reviewRating: { '@type': 'Rating', ratingValue: review.rating, bestRating: 5, worstRating: 1 },
    })),
  };
}

export function productListData(request: PageRequest, products: readonly Product[]): JsonLd {
  return {
    '@type': 'ItemList',
    itemListElement: products.map((product, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url: request.url(request.site, productPath(product, request.language)),
    })),
  };
}
