/** Search engines: the beginning or the middle of their host, and the parameter that holds the words. */
const engines: readonly (readonly [host: RegExp, parameter: string])[] = [
  [/^(.+\.)?google\.([a-z]{2,3}|com?\.[a-z]{2})$/, 'q'],
  [/^(.+\.)?yandex\.[a-z]{2,3}$/, 'text'],
  [/^(.+\.)?search\.yahoo\.(com|co\.jp)$/, 'p'],
  [/^(.+\.)?(baidu\.com)$/, 'wd'],
  [/^(.+\.)?(startpage\.com|search\.naver\.com)$/, 'query'],
];

/** The parameters by which sites name what is searched for. */
const names = [
  'q',
  'query',
  'search',
  'searchterm',
  'search_query',
  'searchtext',
  'keyword',
  'keywords',
  'motcle',
  'recherche',
  '_nkw',
];
/** The same, where the path says that it is a search. */
const namesInSearch = ['s', 'k', 'w', 'text', 'term', 'terms', 'words', 'ntt'];
const searchPath = /(^|[/_.-])(s|search|suche|recherche|rechercher|results|catalogsearch|find)([/_.-]|$)/i;
const longest = 300;

/** The words that a page of search results was asked for; null for other pages. Of a search engine or of a shop's own search. */
export function searchWordsOf(url: URL): string | null {
  const host = url.hostname.toLowerCase();
  const engine = engines.find(([pattern]) => pattern.test(host));
  if (engine) return wordsIn(url, [engine[1]]);
  return wordsIn(url, names) ?? (searchPath.test(url.pathname) ? wordsIn(url, namesInSearch) : null);
}

function wordsIn(url: URL, parameters: readonly string[]): string | null {
  for (const [name, value] of url.searchParams) {
    const words = value.trim().replace(/\s+/g, ' ');
    if (words !== '' && parameters.includes(name.toLowerCase())) return words.slice(0, longest);
  }
  return null;
}
