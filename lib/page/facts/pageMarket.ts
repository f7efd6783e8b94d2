import type { PageSource } from '../declared/pageSource';
import { attributeOf, rootElementOf } from '../untampered';

/** Country domains that are sold as words, and say nothing of a country. */
const wordDomains = new Set('io co me tv ai app fm ly to gg sh be.com eu cc ws la vc nu'.split(' '));
const countryOfDomain = new Map([['uk', 'GB']]);

/** Languages that are spoken as good as in one country. */
const countryOfLanguage = new Map(
  'ja:JP ko:KR pl:PL cs:CZ hu:HU ro:RO bg:BG sv:SE nb:NO nn:NO no:NO da:DK fi:FI is:IS he:IL tr:TR th:TH vi:VN id:ID uk:UA hi:IN it:IT el:GR'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/**
 * The country whose customers a page is for, as an ISO 3166 code, by what tells it best: the domain, a market in the address
 * ("/de-ch/", "ar-sa."), the region of the declared language, the page's own entry among its translations. Null where nothing tells.
 */
export function pageMarket(
  source: Pick<PageSource, 'document' | 'url' | 'meta' | 'links'>,
  language: string | null,
): string | null {
  const address = URL.canParse(source.url) ? new URL(source.url) : null;
  const root = rootElementOf(source.document);
  const own = source.links.find(
    ({ rel, href, hreflang }) => rel.includes('alternate') && hreflang && href === address?.href,
  );
  const locales = [
    own?.hreflang,
    root && attributeOf(root, 'lang'),
    source.meta.get('og:locale')?.[0],
    source.meta.get('content-language')?.[0],
    language,
  ];
  return (
    (address && countryOfAddress(address)) ??
    locales.map((locale) => regionOf(locale ?? '')).find((region) => region !== null) ??
    (address && countryOfPath(address, language)) ??
    countryOfLanguage.get(language?.split('-')[0] ?? '') ??
    null
  );
}

function countryOfAddress({ hostname, pathname }: URL): string | null {
  const labels = hostname.toLowerCase().split('.');
  const [first = ''] = labels;
  const segments = pathname.split('/').slice(1, 3);
  const marked = [first, ...segments].map((part) => /^[a-z]{2}[-_]([a-z]{2})$/i.exec(part)?.[1]).find(Boolean);
  if (marked) return normalCountry(marked);
  const domain = labels.at(-1) ?? '';
  if (domain.length === 2 && !wordDomains.has(domain)) return normalCountry(domain);
  return null;
}

/** Countries whose money others write with the same sign. Their codes are words, or those of languages, in other addresses. */
const ofSharedSigns = /^(?:us|ca|mx|cl|co|pe|uy|ar|au|nz|sg|hk|se|dk)$/;

/** "/mx/", and "/name-cl/" on "name.com". */
function countryOfPath({ hostname, pathname }: URL, language: string | null): string | null {
  const [first = '', second = ''] = pathname.toLowerCase().split('/', 3).slice(1);
  const [, name, country = ''] = /^(?:([a-z]{3,})[-_])?([a-z]{2})$/.exec(first) ?? [];
  if (!ofSharedSigns.test(country) || country === language?.split('-')[0]) return null;
  const isMarket = name === undefined ? second !== '' : hostname.split('.').includes(name);
  return isMarket ? normalCountry(country) : null;
}

function normalCountry(code: string): string {
  return countryOfDomain.get(code.toLowerCase()) ?? code.toUpperCase();
}

function regionOf(locale: string): string | null {
  const region = /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})(?![a-z])/i.exec(locale.trim())?.[1];
  return region === undefined ? null : normalCountry(region);
}
