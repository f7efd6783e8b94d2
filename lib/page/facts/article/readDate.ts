import type { DeclaredItem, PageSource } from '../../declared/pageSource';
import { textsOf } from '../../declared/values';
import { attributeOf } from '../../untampered';
import type { Claim } from '../fact';
import { hint } from '../outline/hints';
import { textWithin } from '../outline/textWithin';
import { readDateText } from './dateText';

/** Names of meta data that give the day of publication, the surest first. */
const metaNames = [
  ...['article:published_time', 'og:article:published_time', 'article:published', 'og:published_time', 'datepublished'],
  ...[
    'citation_publication_date',
    'citation_date',
    'citation_online_date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
  ],
  ...[
    'parsely-pub-date',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
    'publish-date',
    'publishdate',
    'pubdate',
    'publish_date',
  ],
  ...[
    'article.published',
    'published-date',
    'publication_date',
    'dc.date',
    'dcterms.date',
    'originalpublicationdate',
    'date',
    'dc.date.created',
  ],
];

const updated =
  /updat|modif|aktualis|mis à jour|màj|actualiz|aggiorn|atualiz|bijgewerkt|uppdater|oppdater|opdater|päivitet|zaktualiz|aktualiz|обновл|оновл|更新|수정/iu;

/** When the page's main text was published, the surest first: a day, or an instant where the page gives one. */
export function readDate(source: PageSource, article: DeclaredItem | null, language: string | null): Claim<string>[] {
  const claims: Claim<string>[] = [];
  const add = (written: string | null | undefined, from: Claim<string>['source']) => {
    const value = instant(written ?? '', language);
    if (value !== null) claims.push({ value, source: from });
  };
  if (article)
    for (const text of textsOf(article, 'datePublished', 'uploadDate', 'dateCreated')) add(text, article.source);
  for (const name of metaNames) {
    for (const text of source.meta.get(name) ?? [])
      add(text, name.includes('article:') || name.startsWith('og:') ? 'openGraph' : 'meta');
  }
  for (const text of shownDates(source)) add(text, 'visible');
  if (claims.length === 0) add(dayInAddress(source.url), 'url');
  return claims;
}

/** An instant as written, or a day. */
function instant(written: string, language: string | null): string | null {
  const text = written.trim();
  const full = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s?(Z|[+-]\d\d:?\d\d)?/.exec(text);
  if (full) {
    const zone = full[3] ?? '';
    const value = `${full[1]}T${full[2]}${/^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`;
    return Number.isNaN(Date.parse(value)) ? null : value;
  }
  const compact = /^(\d{4})(\d\d)(\d\d)(?:\d{4,6}|T.*)?$/.exec(text);
  const day = readDateText(compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : text, language);
  if (day !== null || !/^\d{10}(?:\d{3})?$/.test(text)) return day;
  const milliseconds = Number(text) * (text.length === 10 ? 1000 : 1);
  return new Date(milliseconds).toISOString();
}

/** Days near the heading, where bylines stand; not those of comments and of other articles. */
function shownDates({ outline, budget }: PageSource): string[] {
  const heading = outline.mainHeading;
  if (!heading) return [];
  const found: { readonly text: string; readonly distance: number }[] = [];
  const apart = (hints: number) => (hints & ~heading.hints & (hint.related | hint.tile | hint.opinions)) !== 0;
  for (const time of outline.times.slice(0, 100)) {
    if (budget.isSpent()) break;
    const distance = Math.abs(time.index - heading.index);
    if (distance > 15 || apart(time.hints) || time.region === 'footer') continue;
    const around = outline.blocks[time.index]?.text ?? '';
    const text = attributeOf(time.element, 'datetime') || textWithin(time.element, 100);
    found.push({ text, distance: distance + (updated.test(around) ? 10 : 0) });
  }
  for (const block of outline.blocks.slice(Math.max(0, heading.index - 8), heading.index + 13)) {
    if (
      block.text.length > 160 ||
      apart(block.hints) ||
      block.region === 'footer' ||
      block.region === 'navigation' ||
      block === heading
    )
      continue;
    if (!/\d{4}|\d年/.test(block.text)) continue;
    found.push({
      text: block.text,
      distance: Math.abs(block.index - heading.index) + (updated.test(block.text) ? 10 : 0),
    });
  }
  return found
    .sort((one, other) => one.distance - other.distance)
    .map(({ text }) => text)
    .slice(0, 5);
}

function dayInAddress(url: string): string | null {
  const match = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(url);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null;
}
