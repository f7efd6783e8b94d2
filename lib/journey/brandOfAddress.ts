/** A host or domain as brands keep it: lower case, without "www." and a closing dot. */
export function normalisedDomain(host: string): string {
  return host
    .trim()
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');
}

/**
 * The brand under whose domains an address lies: the longest domain wins ("shop.example.com" before "example.com").
 * Null for none.
 */
export function brandOfAddress<Brand extends { readonly domains: readonly string[] }>(
  brands: readonly Brand[],
  address: string | null,
): Brand | null {
  if (address === null || !URL.canParse(address)) return null;
  const host = normalisedDomain(new URL(address).hostname);
  if (host === '') return null;
  let best: { brand: Brand; length: number } | null = null;
  for (const brand of brands) {
    for (const entry of brand.domains) {
      const domain = normalisedDomain(entry);
      const lies = domain !== '' && (host === domain || host.endsWith(`.${domain}`));
      if (lies && (best === null || domain.length > best.length)) best = { brand, length: domain.length };
    }
  }
  return best?.brand ?? null;
}
