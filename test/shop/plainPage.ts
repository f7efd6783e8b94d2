import { type DocumentParts, document, otherLanguageAddress } from './document';
import { type Html, html } from './html';
import { LANGUAGE_NAMES, otherLanguage } from './language';
import { mark } from './picture/mark';
import type { PageRequest, SiteId } from './site';

export interface PlainPageParts
  extends Pick<DocumentParts, 'structuredData' | 'canonicalPath' | 'kind' | 'image' | 'head'> {
  readonly title: string;
  readonly description: string;
  /** Names the page for the style sheet: `page-results`. */
  readonly name: string;
  /** Between the logo and the language switch. */
  readonly bar?: Html;
  readonly main: Html;
}

/** A page of a site that is not a shop: logo, a bar of its own, the language switch, content, a small footer. */
export function plainPage(site: SiteId, siteName: string, request: PageRequest, parts: PlainPageParts): Html {
  const { language } = request;
  const other = otherLanguage(language);
  const note = {
    en: 'A sample site: its people and companies are invented.',
    fr: 'Un site d’exemple : ses personnes et ses sociétés sont inventées.',
  }[language];
  const body = html`<header class="masthead">
  <a class="logo" href="/${language}/">${mark(site)}<span>${siteName}</span></a>
  ${parts.bar}
  <a class="switch" href="${otherLanguageAddress(request)}" hreflang="${other}" lang="${other}">${LANGUAGE_NAMES[other]}</a>
</header>
<main id="main">
${parts.main}
</main>
<footer class="footer"><p>${note} <a href="${request.url('index', '/')}">${{ en: 'All sample sites', fr: 'Tous les sites d’exemple' }[language]}</a></p></footer>`;
  return document(request, {
    ...parts,
    title: parts.name === 'home' ? parts.title : `${parts.title} | ${siteName}`,
    siteName,
    style: site,
    bodyClass: `page-${parts.name}`,
    body,
  });
}
