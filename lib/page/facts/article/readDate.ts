import type { DeclaredItem, PageSource } from '../../declared/pageSource';
import { textsOf } from '../../declared/values';
import { attributeOf, localNameOf, parentElementOf } from '../../untampered';
import type { Claim } from '../fact';
import { inLowerCase } from '../inLowerCase';
import { hint } from '../outline/hints';
import { seam } from '../outline/joinTexts';
import type { PageOutline, ShownBlock } from '../outline/pageOutline';
import { textWithin } from '../outline/textWithin';
import { namesReviews } from '../rating/ratingText';
import { readDateText, readShortDay } from './dateText';

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
/** The same with the word before the day. */
const calledPublished =
  /^(?:published|posted|publié|mis en ligne|veröffentlicht|erschienen|publicad[oa]|pubblicato|gepubliceerd|opublikowano)(?: (?:on|le|am|el|em|il|op|dnia))?\s?:?\s/i;
/** What begins one that tells when something takes place. */
const takesPlace = /^(?:when|wann|quand|cuándo|quando|wanneer|hvornår|når|när|kiedy|когда|開催日)(?![a-zà-ÿ])/;

/** What begins one that tells when a record or a film came out, or stands over such a day. */
const cameOut =
  /^(?:(?:original |initial |us |uk |theatrical )?(?:release(?:d| date)|premiere[ds]?(?= |:|$))|(?:data di )?uscita(?![a-z])|date de sortie|sortie|erscheinungs|kinostart|fecha de (?:estreno|lanzamiento)|estreno|lanzamiento|data de lançamento|lançamento|releasedat|utgivningsd|udgivelsesd|utgivelsesd|premiär|premiera(?![a-z])|data wydania|datum vydání|вых[оі]д|дата выхода|発売日|发行|上映|발매|개봉)/;

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
  const shown = shownDates(source, isPost, language);
  for (const { text } of shown) add(text, 'visible');
  if (claims.length === 0) add(dayBelow(source, language), 'visible');
  if (claims.length === 0) add(dayInAddress(source.url), 'url');
  const labelled = shown[0]?.isLabelled ? instant(shown[0].text, language) : null;
  // A declared instant says the same more exactly; the day of a place can be the next one already.
  const isOther = labelled !== null && claims.slice(0, declared).every(({ value }) => daysApart(value, labelled) > 1);
  const first = isOther ? labelled : dayOfPlace(claims[0], shown, language);
  return first === null ? claims : [{ value: first, source: 'visible' }, ...claims];
}

/** The day that a page shows where it declares an instant in universal time that was another day at its place; null where they agree. */
function dayOfPlace(
  declared: Claim<string> | undefined,
  shown: readonly ShownDate[],
  language: string | null,
): string | null {
  const hour = /T(\d\d):.*(?:Z|[+-]00:00)$/.exec(declared?.value ?? '')?.[1];
  if (declared === undefined || declared.source === 'visible' || hour === undefined) return null;
  const days = shown.filter(({ isWritten }) => isWritten).map(({ text }) => instant(text, language)?.slice(0, 10));
  const [own = null] = days;
  if (own === null || days.includes(declared.value.slice(0, 10)) || daysApart(own, declared.value) !== 1) return null;
  // No place of the world is further than 12 hours behind, or 14 before.
  const isBefore = own < declared.value;
  return (isBefore ? Number(hour) < 12 : Number(hour) >= 10) ? own : null;
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
  const [, printed] = inPrograms.exec(text) ?? [];
  if (printed !== undefined) return readDateText(`${printed} ${text.slice(-4)}`, 'en');
  const compact = /^(\d{4})(\d\d)(\d\d)(?:\d{4,6}|T.*)?$/.exec(text);
  const day =
    readDateText(compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : text, language) ??
    readShortDay(text.replace(calledPublished, ''), language);
  if (day !== null || !/^\d{10}(?:\d{3})?$/.test(text)) return day;
  const milliseconds = Number(text) * (text.length === 10 ? 1000 : 1);
  return new Date(milliseconds).toISOString();
}

/** "Mon Aug 03 12:45:00 EDT 2015". */
const inPrograms = /^[A-Z][a-z]{2} ([A-Z][a-z]{2} \d\d?) [\d:]{5,8} [A-Z]{2,5} (?:19|20)\d\d$/;

interface ShownDate {
  readonly text: string;
  /** Called the day of publication. */
  readonly isLabelled: boolean;
  /** Whether it stands in words, in a line of its own that does not call it another. */
  readonly isWritten: boolean;
  readonly distance: number;
}

/** Blocks by which a day counts as further from the heading that is called another, and as nearer that is called the one of publication. */
const furtherOff = 8;

/** Characters of a line that has little beside a day. */
const mostOfLine = 80;
const shortForm = /(?<!\d)\d{1,2}([./-])\s?\d{1,2}\1\s?\d{2}(?!\d)/;

/** Days near the heading, where bylines stand; not those of comments and of other articles. */
function shownDates({ outline, budget }: PageSource, isPost: boolean, language: string | null): ShownDate[] {
  // A post needs no heading: its day is the first.
  const heading = outline.mainHeading ?? (isPost ? (firstAged(outline.blocks) ?? outline.times[0]) : null);
  if (!heading) return [];
  const found: ShownDate[] = [];
  const add = (text: string, line: string, from: number, isShown: boolean) => {
    const words = inLowerCase(line);
    const isLabelled = published.test(words);
    const isOther = !isLabelled && (updated.test(line) || takesPlace.test(words));
    const isWritten = isShown && !isOther && line.length <= mostOfLine;
    found.push({ text, isLabelled, isWritten, distance: from + (isOther ? furtherOff : isLabelled ? -furtherOff : 0) });
  };
  const opinions = opinionsFrom(outline);
  const apart = (hints: number) => (hints & ~heading.hints & (hint.related | hint.tile | hint.opinions)) !== 0;
  for (const time of outline.times.slice(0, 100)) {
    if (budget.isSpent()) break;
    const distance = Math.abs(time.index - heading.index);
    if (distance > 15 || apart(time.hints) || time.region === 'footer' || time.index >= opinions) continue;
    const line = outline.blocks[time.index];
    if (line && isOfWork(outline.blocks, line)) continue;
    const around = line?.text ?? '';
    const stated =
      attributeOf(time.element, 'datetime') ?? attributeOf(time.element, 'data-published') ?? dayInTitle(time.element);
    add(stated || textWithin(time.element, 100), around, distance, !stated);
  }
  for (const block of outline.blocks.slice(Math.max(0, heading.index - 8), heading.index + 13)) {
    if (
      block.text.length > 160 ||
      apart(block.hints) ||
      block.region === 'footer' ||
      block.region === 'navigation' ||
      block === outline.mainHeading ||
      block.index >= opinions ||
      (/\d/.test(block.text) && isOfWork(outline.blocks, block))
    )
      continue;
    const distance = Math.abs(block.index - heading.index);
    if (isPost && block.text.length <= mostOfLine * 2)
      for (const { element } of block.runs) {
        const title = dayInTitle(element);
        if (title !== null) add(title, block.text, distance, false);
      }
    if (/\d{4}|\d年/.test(block.text)) add(block.joined, block.text, distance, true);
    else if (shortForm.test(block.text))
      for (const text of partsOf(block))
        if (readShortDay(text.replace(calledPublished, ''), language) !== null) add(text, block.text, distance, true);
  }
  return found.sort((one, other) => one.distance - other.distance).slice(0, 5);
}

/** Where a heading says that visitors judge from there on; infinity where none does. */
function opinionsFrom({ headings, mainHeading }: PageOutline): number {
  const first = headings.find(
    ({ index, text }) => index > (mainHeading?.index ?? index) && namesReviews(inLowerCase(text)),
  );
  return first?.index ?? Number.POSITIVE_INFINITY;
}

/** Whether a block tells when a work came out: by its own words, or by those of the label before. */
function isOfWork(blocks: readonly ShownBlock[], { text, element, index }: ShownBlock): boolean {
  const isValue = /^(?:dd|td)$/.test(localNameOf(element));
  return [text, isValue ? (blocks[index - 1]?.text ?? '') : ''].some((each) => cameOut.test(inLowerCase(each)));
}

/** A day or an instant that an element, or the one around it, has for those who point at it: over "1 day ago". */
function dayInTitle(element: Element): string | null {
  for (const each of [element, parentElementOf(element)]) {
    const title = each && attributeOf(each, 'title');
    if (title && /^\D{0,12}\d/.test(title) && /(?:19|20)\d\d/.test(title) && title.length <= mostOfDay) return title;
  }
  return null;
}

/** The first block with such an element, of those from the top on in which posts begin. */
function firstAged(blocks: readonly ShownBlock[]): ShownBlock | null {
  return blocks.slice(0, 60).find(({ runs }) => runs.some(({ element }) => dayInTitle(element) !== null)) ?? null;
}

/** What single elements of a block say, and all of it. */
function partsOf({ text, joined, runs }: ShownBlock): string[] {
  return [
    text,
    ...runs.map(({ start }, at) =>
      joined
        .slice(start, runs[at + 1]?.start)
        .replaceAll(seam, ' ')
        .trim(),
    ),
  ];
}

/** Characters of a day as it is written out, with its weekday. */
const mostOfDay = 40;

/** The only day that stands by itself below the text, as blogs sign their posts; null for none and for several, which are those of a list. */
function dayBelow({ outline, budget }: PageSource, language: string | null): string | null {
  const heading = outline.mainHeading;
  if (!heading) return null;
  const days = new Set<string>();
  const opinions = opinionsFrom(outline);
  for (const block of outline.blocks.slice(heading.index + 13)) {
    if (budget.isSpent() || block.index >= opinions) break;
    const isApart = (block.hints & ~heading.hints & (hint.related | hint.tile | hint.opinions)) !== 0;
    if (block.region !== 'main' || isApart || block.text.length > mostOfLine * 2) continue;
    if (!/\d{4}|\d年/.test(block.text) || updated.test(block.text)) continue;
    for (const text of partsOf(block)) {
      const day = text.length <= mostOfDay ? readDateText(text, language) : null;
      if (day !== null) days.add(day);
    }
  }
  const [only = null] = days;
  return days.size === 1 ? only : null;
}

function dayInAddress(url: string): string | null {
  const match = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(url);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null;
}
