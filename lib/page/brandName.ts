import { pageText } from './pageText';

const maxLength = 200;

/** First labels of a host that name a service or a country, not a brand. */
const serviceLabel =
  /^(www?\d*|m|mobile|shop|store|boutique|eshop|e-shop|my|account|help|support|blog|news|secure|[a-z]{2}(-[a-z]{2})?)$/;

/**
 * A proposal for the name of a brand that is not known yet: what its site calls itself, else its host made readable
 * ("www.maison-velin.co.uk" gives "Maison Velin"). Best given the registrable domain as `host`: then no label has to be guessed away.
 * Null where neither tells.
 */
export function brandName(from: { readonly siteName: string | null; readonly host: string | null }): string | null {
  // A site's name is often followed by a slogan: "Velin | Paper since 1890".
  const declared = pageText(from.siteName, maxLength).split(/\s+[|–—·•-]\s+|\s*:\s+/u)[0] ?? '';
  return declared || nameOfHost(from.host ?? '') || null;
}

function nameOfHost(host: string): string {
  const bare = host.toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '');
  if (/^[\d.]+$|^\[/.test(bare)) return '';
  const labels = bare.split('.');
  while (labels.length > 2 && serviceLabel.test(labels[0] ?? '')) labels.shift();
  const label = labels[0] ?? '';
  // An internationalised name in its ASCII form is not readable.
  if (label.startsWith('xn--')) return '';
  const words = label.split(/[-_]+/).filter((word) => word !== '');
  return pageText(words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' '), maxLength);
}
