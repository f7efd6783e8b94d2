/** What kind of page an `og:type` says; undefined where it says nothing. */
export function kindOfOpenGraph(type: unknown): string | undefined {
  if (typeof type !== 'string') return undefined;
  if (/(^|[:.])product(\.item)?$/i.test(type)) return 'product';
  if (/product\.(group|category)$/i.test(type)) return 'category';
  if (/article$/i.test(type)) return 'article';
  if (/^profile$/i.test(type)) return 'social';
  return undefined;
}
