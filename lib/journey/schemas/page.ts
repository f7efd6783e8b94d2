import * as z from 'zod/mini';
import { address, catalogueId, instant, languageTag, list, maybe, nonNegativeInteger, open, text } from './open';

/** Where a fact was read. */
export const factSource = z.enum([
  'visible',
  'jsonLd',
  'microdata',
  'rdfa',
  'openGraph',
  'meta',
  'link',
  'url',
  'user',
]);
export type FactSource = z.infer<typeof factSource>;

function fact<Value extends z.core.$ZodType>(value: Value) {
  return maybe(open({ value, source: factSource, alternatives: list(open({ value, source: factSource })) }));
}

const phrase = z.string().check(z.minLength(1), z.maxLength(2000));

/** What the page shows or declares, each fact with where it came from and what other places say. */
export const pageFacts = open(() => ({
  product: fact(phrase),
  brand: fact(phrase),
  price: fact(z.number()),
  oldPrice: fact(z.number()),
  priceRange: fact(open({ low: z.number(), high: z.number() })),
  currency: fact(z.string().check(z.regex(/^[A-Z]{3}$/))),
  availability: fact(phrase),
  rating: fact(open({ value: z.number(), best: maybe(z.number()), count: maybe(nonNegativeInteger) })),
  author: fact(phrase),
  publishedAt: fact(phrase),
  breadcrumb: fact(z.array(phrase)),
  advertiser: fact(phrase),
}));
export type PageFacts = z.infer<typeof pageFacts>;

export const viewport = open(() => ({ width: nonNegativeInteger, height: nonNegativeInteger }));

/** The page a record was captured on. */
export const page = open(() => ({
  url: address,
  canonicalUrl: maybe(address),
  title: text,
  siteName: maybe(z.string()),
  language: maybe(languageTag),
  kind: maybe(open({ id: catalogueId, confidence: z.number().check(z.minimum(0), z.maximum(1)) })),
  referrer: maybe(address),
  /** Tracking parameters, name to value: they tell a paid arrival from an organic one. */
  campaign: z._default(z.record(z.string(), z.string()), () => ({})),
  context: z._default(
    open({
      market: maybe(z.string()),
      viewport: maybe(viewport),
      signedIn: maybe(z.boolean()),
      consentGiven: maybe(z.boolean()),
    }),
    () => ({ market: null, viewport: null, signedIn: null, consentGiven: null }),
  ),
  facts: maybe(pageFacts),
  readAt: maybe(instant),
}));
export type Page = z.infer<typeof page>;
