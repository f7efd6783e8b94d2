/** Older vocabularies that pages still use, and what their words are in schema.org's. */
const renamed = new Map<string, string>([
  // data-vocabulary.org and its RDFa form
  ['Review-aggregate', 'AggregateRating'],
  ['Offer-aggregate', 'AggregateOffer'],
  ['average', 'ratingValue'],
  ['best', 'bestRating'],
  ['votes', 'ratingCount'],
  ['itemreviewed', 'itemReviewed'],
  // GoodRelations
  ['Offering', 'Offer'],
  ['hasPriceSpecification', 'priceSpecification'],
  ['hasCurrencyValue', 'price'],
  ['hasMinCurrencyValue', 'lowPrice'],
  ['hasMaxCurrencyValue', 'highPrice'],
  ['hasCurrency', 'priceCurrency'],
  ['hasManufacturer', 'manufacturer'],
  ['hasBrand', 'brand'],
]);

/**
 * The name of a type or property without its vocabulary: "Product" for "https://schema.org/Product", "schema:Product" and
 * "http://schema.org/#Product"; words of older vocabularies in their present form. Empty for none.
 */
export function vocabularyName(written: string): string {
  const address = written.trim().slice(0, 300).replace(/\/+$/, '');
  const name = address.slice(Math.max(...['/', '#', ':'].map((end) => address.lastIndexOf(end))) + 1);
  return renamed.get(name) ?? name;
}

/** Those of a list of names, parted by white space. */
export function vocabularyNames(written: string | null): string[] {
  if (written === null) return [];
  return written
    .slice(0, 2000)
    .split(/\s+/)
    .map(vocabularyName)
    .filter((name) => name !== '');
}
