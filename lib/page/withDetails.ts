import { pageKey } from '@/lib/journey/pageKey';
import type { Page } from '@/lib/journey/schemas/page';
import type { PageDetails } from './details';

/** A page as first read, with what the thorough reading found; unchanged where the tab has gone on to another page in between. */
export function withDetails(page: Page, details: PageDetails): Page {
  if (pageKey(page.url) !== pageKey(details.url)) return page;
  const { pageTitle, siteName, language, canonicalUrl, kind, facts, context } = details;
  return {
    ...page,
    title: pageTitle || page.title,
    siteName: siteName ?? page.siteName,
    language: language ?? page.language,
    canonicalUrl: canonicalUrl ?? page.canonicalUrl,
    kind,
    facts: Object.values(facts).some((fact) => fact !== null) ? facts : null,
    context: { ...page.context, ...context },
  };
}
