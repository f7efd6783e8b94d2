import type { DeclaredItem, PageSource } from '../../declared/pageSource';
import { textsOf } from '../../declared/values';
import { attributeOf } from '../../untampered';
import type { Claim } from '../fact';
import { inLowerCase } from '../inLowerCase';
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
  /updat|modif|aktualis|mis à jour|màj|actualiz|aggiorn|atualiz|bijgewerkt|uppdater|oppdater|opdater|päivitet|zaktualiz|aktualiz|обновл|оновл|ažurir|frissít|güncel|ενημέρ|cập nhật|diperbarui|تحديث|עודכן|עדכון|更新|수정/iu;

/** What begins a line that tells the day of publication, over lower case. */
const published =
  /^(?:published|posted|first published|publié|mis en ligne|veröffentlicht|erschienen|publicad[oa]|pubblicat|gepubliceerd|publicera|publiser|udgivet|julkaistu|opublikowan|publikov|опубликован|yayınlan|公開日|发布|게시)/;
/** What begins one that tells when something takes place. */
const takesPlace = /^(?:when|wann|quand|cuándo|quando|wanneer|hvornår|når|när|kiedy|когда|開催日)(?![a-zà-ÿ])/;

/** When the page's main text was published, the surest first: a day, or an instant where the page gives one. */
export function readDate(
  source: PageSource,
  article: DeclaredItem | null,
  language: string | null,
  isPost: boolean,
): Claim<string>[] {
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
  const declared = claims.length;
  const shown = shownDates(source, isPost);
  for (const { text } of shown) add(text, 'visible');
  if (claims.length === 0) add(dayInAddress(source.url), 'url');
  const labelled = shown[0]?.isLabelled ? instant(shown[0].text, language) : null;
  // A declared instant says the same more exactly; the day of a place can be the next one already.
  const isOther = labelled !== null && claims.slice(0, declared).every(({ value }) => daysApart(value, labelled) > 1);
  return isOther ? [{ value: labelled, source: 'visible' }, ...claims] : claims;
}

function daysApart(one: string, other: string): number {
  return Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) / 86_400_000;
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

interface ShownDate {
  readonly text: string;
  /** Called the day of publication. */
  readonly isLabelled: boolean;
  readonly distance: number;
}

/** Blocks by which a day counts as further from the heading that is called another, and as nearer that is called the one of publication. */
const furtherOff = 20;

/** Days near the heading, where bylines stand; not those of comments and of other articles. */
function shownDates({ outline, budget }: PageSource, isPost: boolean): ShownDate[] {
  // A post needs no heading: its day is the first.
  const heading = outline.mainHeading ?? (isPost ? outline.times[0] : null);
  if (!heading) return [];
  const found: ShownDate[] = [];
  const add = (text: string, line: string, from: number) => {
    const words = inLowerCase(line);
    const isLabelled = published.test(words);
    const isOther = !isLabelled && (updated.test(line) || takesPlace.test(words));
    found.push({ text, isLabelled, distance: from + (isOther ? furtherOff : isLabelled ? -furtherOff : 0) });
  };
  const apart = (hints: number) => (hints & ~heading.hints & (hint.related | hint.tile | hint.opinions)) !== 0;
  for (const time of outline.times.slice(0, 100)) {
    if (budget.isSpent()) break;
    const distance = Math.abs(time.index - heading.index);
    if (distance > 15 || apart(time.hints) || time.region === 'footer') continue;
    const around = outline.blocks[time.index]?.text ?? '';
    const text = attributeOf(time.element, 'datetime') || textWithin(time.element, 100);
    add(text, around, distance);
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
    add(block.joined, block.text, Math.abs(block.index - heading.index));
  }
  return found.sort((one, other) => one.distance - other.distance).slice(0, 5);
}

function dayInAddress(url: string): string | null {
  const match = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(url);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null;
}
