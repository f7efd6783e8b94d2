import type { Budget } from '../budget';
import type { PageOutline } from '../facts/outline/pageOutline';

/** Where an item was declared; `meta` for what a page carries for its own scripts. */
export type DeclaredSource = 'jsonLd' | 'microdata' | 'rdfa' | 'meta';

/**
 * One thing that a page declares in a vocabulary (schema.org, GoodRelations, Open Graph in RDFa), whichever syntax it used. Items refer to
 * each other as the page's data do, and that may be in circles: walk them with a set of those seen, or with `everyItem`.
 */
export interface DeclaredItem {
  /** Names without their vocabulary: "Product" for "https://schema.org/Product". */
  readonly types: readonly string[];
  /** By name without vocabulary, as spelled ("aggregateRating"); values in their order. A map, since a name may be `__proto__`. */
  readonly properties: ReadonlyMap<string, readonly DeclaredValue[]>;
  readonly source: DeclaredSource;
  /** The element that carries it; null in JSON. */
  readonly element: Element | null;
}

/** A text as written (entities decoded, at most 10,000 units), or a further item. */
export type DeclaredValue = string | number | boolean | DeclaredItem;

/** A `<link>` of the page. */
export interface PageLink {
  /** Lower case words. */
  readonly rel: readonly string[];
  /** Absolute. */
  readonly href: string;
  readonly hreflang: string | null;
}

/** A page as its readers see it: what it declares, collected once, and what it shows, collected when first asked for. */
export interface PageSource {
  readonly document: Document;
  /** The address as the browser shows it. */
  readonly url: string;
  /** Items that stand on their own, in the order of the page: JSON-LD, then microdata, then RDFa. Those within them are their values. */
  readonly declared: readonly DeclaredItem[];
  /** Contents by name, property, itemprop or http-equiv in lower case ("og:title", "product:price:amount", "twitter:label1"). */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly links: readonly PageLink[];
  readonly budget: Budget;
  /** What the page shows, in the order of the document; read at the first use, and once. */
  readonly outline: PageOutline;
}
