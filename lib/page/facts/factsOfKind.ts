import type { PageKindId } from '@/lib/journey/catalogues/pageKinds';
import type { PageFacts } from '@/lib/journey/schemas/page';
import type { WeighedKind } from '../kind/weighKind';

type FactName = keyof PageFacts;

const ofSale: readonly FactName[] = ['price', 'oldPrice', 'priceRange', 'currency', 'availability'];
const ofMatter: readonly FactName[] = ['product', 'brand', 'rating'];
const ofWriting: readonly FactName[] = ['author', 'publishedAt'];
const nothing: readonly FactName[] = [];

/**
 * What a page of a kind can be asked. The prices of a basket are of many things, the stars on a home page those of the company or of what is on
 * offer, a date in an account that of an order.
 */
const askedOf: Readonly<Record<PageKindId, readonly FactName[]>> = {
  product: [...ofSale, ...ofMatter],
  review: [...ofMatter, ...ofWriting],
  article: ['rating', ...ofWriting],
  social: ['brand', ...ofWriting],
  adLanding: [...ofSale, ...ofMatter],
  other: [...ofSale, ...ofMatter, ...ofWriting],
  category: nothing,
  search: nothing,
  home: nothing,
  cart: nothing,
  checkout: nothing,
  confirmation: nothing,
  account: nothing,
  support: nothing,
};

/** Below this a page may as well be of another kind; and below the second where it declares one product and its price. */
const enough = 0.5;
const enoughAgainstOffer = 0.8;

/** The facts that make sense on a page of this kind; all of them where the kind is not sure. */
export function factsOfKind(facts: PageFacts, kind: WeighedKind | null, declaresOffer: boolean): PageFacts {
  if (kind === null || kind.confidence < (declaresOffer ? enoughAgainstOffer : enough)) return facts;
  const asked = new Set<FactName>([...askedOf[kind.id], 'breadcrumb', 'advertiser']);
  const kept = Object.entries(facts).map(([name, fact]) => [name, asked.has(name as FactName) ? fact : null]);
  return Object.fromEntries(kept) as PageFacts;
}
