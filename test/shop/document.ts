import { type Html, html, jsonLd } from './html';
import { LANGUAGES, otherLanguage } from './language';
import type { PageRequest } from './site';

export interface DocumentParts {
  readonly title: string;
  readonly siteName: string;
  readonly description: string;
  /** Name of the file in `style/`, without `.css`. */
  readonly style: string;
  /** Path of the picture that social networks show, on the same site. */
  readonly image?: string;
  /** `og:type`; a plain page is a `website`. */
  readonly kind?: 'website' | 'product' | 'article';
  /** Path and query that stay in the canonical address; the page's path by default: campaign parameters never stay. */
  readonly canonicalPath?: string;
  readonly structuredData?: readonly Readonly<Record<string, unknown>>[];
  /** Further elements of the head. */
  readonly head?: Html;
  readonly bodyClass: string;
  readonly body: Html;
}

/** A whole page with the head that real sites give theirs: titles, canonical, alternates, Open Graph and JSON-LD. */
export function document(request: PageRequest, parts: DocumentParts): Html {
  const { language } = request;
  const canonicalPath = parts.canonicalPath ?? request.page;
  const canonical = request.url(request.site, `/${language}${canonicalPath}`);
  const alternates = LANGUAGES.map((each) => {
    const address = request.url(request.site, `/${each}${canonicalPath}`);
    return html`<link rel="alternate" hreflang="${each}" href="${address}">\n`;
  });
  const locales = { en: 'en_GB', fr: 'fr_FR' } as const;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${parts.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${parts.description}">
<link rel="canonical" href="${canonical}">
${alternates}<meta property="og:site_name" content="${parts.siteName}">
<meta property="og:type" content="${parts.kind ?? 'website'}">
<meta property="og:title" content="${parts.title}">
<meta property="og:description" content="${parts.description}">
<meta property="og:url" content="${canonical}">
<meta property="og:locale" content="${locales[language]}">
<meta property="og:locale:alternate" content="${locales[otherLanguage(language)]}">
${parts.image && html`<meta property="og:image" content="${request.url(request.site, parts.image)}">`}
${parts.head}
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style/base.css">
<link rel="stylesheet" href="/style/${parts.style}.css">
${parts.structuredData?.map(jsonLd)}
</head>
<body class="${parts.bodyClass}">
${parts.body}
</body>
</html>
`;
}

/** The link to this very page in the other language, query kept. */
export function otherLanguageAddress(request: PageRequest): string {
  const query = request.query.size > 0 ? `?${request.query}` : '';
  return `/${otherLanguage(request.language)}${request.page}${query}`;
}
