import type { Anchor } from './schemas/anchor';

/** The words that an anchor marks; empty where it marks none. */
export function quoteOf(anchor: Anchor | null): string {
  for (const selector of anchor?.selectors ?? []) {
    if (selector.type === 'TextQuoteSelector') return selector.exact;
    if (selector.type === 'CssSelector' && selector.refinedBy?.type === 'TextQuoteSelector') {
      return selector.refinedBy.exact;
    }
  }
  return '';
}
