import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';

/** A link back to what was tagged. */
export interface SourceLink {
  readonly href: string;
  /** The host without "www.": what is shown. */
  readonly host: string;
  /** Whether it opens at the quoted words rather than at the top of the page. */
  readonly atQuote: boolean;
}

/**
 * The link back to a touchpoint's page, at its quote where it has one. Null where there is no page, or an address that must
 * not become a link: records come out of files too, and `javascript:` in one would run here.
 */
export function sourceLink(touchpoint: Pick<Touchpoint, 'page' | 'anchor'>): SourceLink | null {
  const quote = webAddress(touchpoint.anchor?.textFragmentUrl);
  const url = quote ?? webAddress(touchpoint.page?.url);
  return url && { href: url.href, host: hostOf(url), atQuote: quote !== null };
}

/** The address where it is one of the web; null otherwise. */
export function webAddress(address: string | null | undefined): URL | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

export function hostOf(url: URL): string {
  return url.host.replace(/^www\./, '');
}
