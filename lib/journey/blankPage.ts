import type { Page } from './schemas/page';

/** A page of which no more is known than its address and, where somebody said it, its title. */
export function blankPage(url: string, title = ''): Page {
  return {
    url,
    canonicalUrl: null,
    title,
    siteName: null,
    language: null,
    kind: null,
    referrer: null,
    campaign: {},
    context: { market: null, viewport: null, signedIn: null, consentGiven: null },
    facts: null,
    readAt: null,
  };
}
