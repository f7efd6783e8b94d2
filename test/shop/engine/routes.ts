import { type Html, html } from '../html';
import { formatNumber, quoted, say, type Text } from '../language';
import { mark } from '../picture/mark';
import { plainPage } from '../plainPage';
import { htmlReply, type PageRequest, type Reply } from '../site';
import { stars } from '../stars';
import { RESULTS, type SearchResult } from './results';

const NAME = 'Questerel';

const WORDS = {
  title: { en: 'Questerel, the search that hovers', fr: 'Questerel, la recherche qui plane' },
  description: { en: 'Search the sample web.', fr: 'Cherchez dans le web d’exemple.' },
  search: { en: 'Search', fr: 'Rechercher' },
  found: { en: 'results for', fr: 'résultats pour' },
  sponsored: { en: 'Sponsored', fr: 'Sponsorisé' },
  related: { en: 'People also search for', fr: 'Autres recherches' },
  none: { en: 'Nothing matches. Here is what others read.', fr: 'Rien ne correspond. Voici ce que d’autres lisent.' },
  ratings: { en: 'ratings', fr: 'avis' },
} satisfies Record<string, Text>;

const RELATED: readonly Text[] = [
  { en: 'linen dress', fr: 'robe en lin' },
  { en: 'aubelune reviews', fr: 'avis aubelune' },
  { en: 'klafti delivery fee', fr: 'frais de livraison klafti' },
  { en: 'cheap summer dress', fr: 'robe d’été pas chère' },
];

function searchBox(request: PageRequest): Html {
  const { language } = request;
  const query = request.query.get('q');
  return html`<form class="search" role="search" action="/${language}/search"><input type="search" name="q" aria-label="${say(WORDS.search, language)}" value="${query}"${!query && html` placeholder="${say(RELATED[0] ?? WORDS.search, language)}"`}><button>${say(WORDS.search, language)}</button></form>`;
}

function relatedSearches(request: PageRequest): Html {
  const { language } = request;
  const links = RELATED.map((each) => {
    const words = say(each, language);
    return html`<li><a href="/${language}/search?q=${encodeURIComponent(words)}">${words}</a></li>`;
  });
  return html`<nav class="related" aria-label="${say(WORDS.related, language)}"><h2>${say(WORDS.related, language)}</h2><ul>${links}</ul></nav>`;
}

function homePage(request: PageRequest): Html {
  const { language } = request;
  return plainPage('questerel', NAME, request, {
    title: say(WORDS.title, language),
    description: say(WORDS.description, language),
    name: 'home',
    main: html`<h1 class="big-logo">${mark('questerel')}<span>${NAME}</span></h1>${searchBox(request)}${relatedSearches(request)}`,
  });
}

function address(result: Pick<SearchResult, 'site' | 'path'>, request: PageRequest): string {
  return request.url(result.site, `/${request.language}${result.path}`);
}

function resultItem(result: SearchResult, request: PageRequest): Html {
  const { language } = request;
  const href = address(result, request);
  const rating =
    result.rating &&
    html`<p class="result-rating">${stars(result.rating.value, language)} ${formatNumber(result.rating.value, language, 1)} · ${formatNumber(result.rating.count, language)} ${say(WORDS.ratings, language)}</p>`;
  return html`<li class="result"><a href="${href}"><span class="source">${mark(result.site)}<span>${result.siteName}<cite>${href}</cite></span></span><h3>${say(result.title, language)}</h3></a>
    ${rating}<p>${say(result.excerpt, language)}</p></li>`;
}

/** The place that Klafti pays for: first, and looking almost like the others. */
function sponsoredResult(request: PageRequest): Html {
  const { language } = request;
  const campaign = 'utm_source=questerel&utm_medium=cpc&utm_campaign=linen-summer&qclid=Q5x71b';
  const href = `${address({ site: 'klafti', path: '/product/bim' }, request)}?${campaign}`;
  const title = { en: 'Linen dresses -30% | Klafti, this week only', fr: 'Robes en lin -30 % | Klafti, cette semaine' };
  const text = {
    en: 'Two tiers, thin straps, all the colours. From €34.99, delivered in 48 hours. Hurry.',
    fr: 'Deux volants, bretelles fines, toutes les couleurs. Dès 34,99 €, livrée en 48 heures. Vite.',
  };
  return html`<li class="result result-ad" data-ad="sponsored-result"><p class="label">${say(WORDS.sponsored, language)}</p>
    <a href="${href}" rel="sponsored"><span class="source">${mark('klafti')}<span>Klafti<cite>${request.url('klafti', '/')}</cite></span></span><h3>${say(title, language)}</h3></a><p>${say(text, language)}</p></li>`;
}

function resultsPage(request: PageRequest): Html {
  const { language } = request;
  const query = (request.query.get('q') ?? '').trim();
  const words = query
    .toLowerCase()
    .split(/[\s’']+/)
    .filter((word) => word.length > 2);
  const matching = RESULTS.filter((result) => {
    const text = `${result.keywords} ${say(result.title, language)}`.toLowerCase();
    return words.some((word) => text.includes(word));
  });
  const shown = matching.length > 0 ? matching : RESULTS;
  const heading =
    matching.length > 0
      ? `${matching.length} ${say(WORDS.found, language)} ${quoted(query, language)}`
      : say(WORDS.none, language);
  return plainPage('questerel', NAME, request, {
    title: query || say(WORDS.search, language),
    description: say(WORDS.description, language),
    name: 'results',
    canonicalPath: `/search?q=${encodeURIComponent(query)}`,
    bar: searchBox(request),
    main: html`<h1 class="count">${heading}</h1><ol class="results">${sponsoredResult(request)}${shown.map((result) => resultItem(result, request))}</ol>${relatedSearches(request)}`,
  });
}

/** Answers any page of the search engine. */
export function engineRoutes(request: PageRequest): Reply {
  if (request.page === '/') return htmlReply(homePage(request));
  if (request.page === '/search') return htmlReply(resultsPage(request));
  const title = { en: 'Not found', fr: 'Introuvable' }[request.language];
  const main = html`<h1 class="count">${title}</h1>${searchBox(request)}`;
  return htmlReply(plainPage('questerel', NAME, request, { title, description: title, name: 'missing', main }), 404);
}
