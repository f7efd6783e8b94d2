import { isOneOf } from '../../addressWord';
import { brandName } from '../../brandName';
import type { DeclaredItem, PageSource } from '../../declared/pageSource';
import { isOfType, itemsOf, textOf, textsOf } from '../../declared/values';
import { hostKind } from '../../kind/addressSigns';
import { kindsOfWords } from '../../kind/kindWords';
import { hasPhraseOf, isPhraseOf, phraseAtEnd, phraseAtStart } from '../../listedPhrases';
import { pageText } from '../../pageText';
import { attributeOf, parentElementOf, titleOf } from '../../untampered';
import { comparable } from '../comparable';
import { inLowerCase } from '../inLowerCase';
import { articleTypes, mainItem, standingItems } from '../mainItem';
import { textWithin } from '../outline/textWithin';
import { isLarge } from '../product/brandsNamed';
import { wideBrackets } from '../wideBrackets';

const maxLength = 60;
const siteTypes = new Set(['WebSite']);
const organizationTypes = new Set(
  'Organization Corporation NewsMediaOrganization OnlineStore OnlineBusiness Store LocalBusiness ClothingStore'.split(
    ' ',
  ),
);

/** A name that some place of the page gives for its site. */
interface Candidate {
  readonly name: string;
  readonly weight: number;
  /** Whether it may as well be that of the company behind the site. */
  readonly isCompany?: boolean;
}

/** Second labels under which countries let names be registered. */
const secondLevel = new Set('co com org net gov edu ac gob or ne go web nom'.split(' '));

/** Domains under which others than their owner have sites of their own. */
const hostings = new Set(
  'myshopify.com blogspot.com wordpress.com wixsite.com squarespace.com github.io substack.com tumblr.com uol.com shopware.store business.site weebly.com netlify.app vercel.app bigcartel.com ecwid.com mybigcommerce.com over-blog.com canalblog.com livejournal.com'.split(
    ' ',
  ),
);

/** The name of the site, as it writes it itself; null where no place that should give it does. */
export function readSiteName(source: PageSource): string | null {
  const label = domainLabel(source.url);
  const candidates: Candidate[] = [];
  const host = URL.canParse(source.url) ? new URL(source.url).hostname : '';
  const logos = logoTexts(source);
  const section = sectionOf(source, logos);
  const own = section === '' ? ownHost(source.url) : '';
  const title = pageText(titleOf(source.document), 500);
  const spaced = title.split(titleSeams);
  const places = [source.meta.get('og:site_name') ?? [], logos, spaced.slice(-1)];
  const add = (written: string, weight: number) => {
    // What two places have alike is one name, whatever stands in it.
    const mayBeWhole = hasSeam(written, label) || hasTwoWritings(written);
    const isWhole = mayBeWhole && places.filter((place) => place.includes(written)).length > 1;
    for (const name of isWhole ? [written] : namesIn(written, label)) candidates.push({ name, weight });
  };
  for (const text of source.meta.get('og:site_name') ?? []) {
    // A part of a name that the logo has whole is no name: "Voice of the Quay". Without such a small word it may go on with what is sold.
    const isWhole = text.length <= maxLength && / [a-zà-ÿ]{1,5} /.test(text) && squeezed(text) !== squeezed(host);
    if (isWhole && logos.some((logo) => squeezed(logo) === squeezed(text)))
      candidates.push({ name: pageText(text, maxLength), weight: 6 });
    else add(text, text === host ? 0.5 : 3);
  }
  for (const text of source.meta.get('application-name') ?? []) {
    // Some say there what the page is called.
    if (text !== title || (label !== '' && squeezed(text).includes(label))) add(text, 2);
  }
  for (const text of source.meta.get('apple-mobile-web-app-title') ?? []) add(text, 1.8);
  for (const text of source.meta.get('dc.publisher') ?? []) add(text, 1.5);
  for (const text of source.meta.get('al:android:app_name') ?? []) add(text, 1.2);
  const items = standingItems(source);
  for (const item of items.filter((each) => isOfType(each, siteTypes)))
    for (const text of textsOf(item, 'name').slice(0, 1)) add(text, 2.5);
  for (const item of items.filter((each) => isOfType(each, organizationTypes))) add(textOf(item, 'name'), 1.2);
  const article = mainItem(source, articleTypes);
  for (const publisher of article ? publishersOf(article) : []) add(publisher, 1.8);
  // Chinese ones have no spaces: "Thing_Prices-Name".
  const closed = spaced.length === 1 ? /^.*[-_–—]([\u4e00-\u9fff]{3,10})$/u.exec(title)?.[1] : undefined;
  const parts = closed === undefined ? spaced : [title, closed];
  if (closed !== undefined) add(closed, 1.1);
  if (parts.length > 1) {
    add(withoutSearch(parts.at(-1) ?? '', label), 1);
    add(withoutSearch(parts[0] ?? '', label), 0.6);
    // Behind a name of several words stands what part of the site it is.
    for (const part of parts.slice(1, -1))
      if (label !== '' && /^[^.]+\s[^.]+$/.test(part) && squeezed(part).endsWith(label)) add(part, 0.5);
  }
  const bracketed = wideBrackets.exec(title)?.[1]?.split(' ')[0] ?? '';
  if (bracketed !== '' && firstLinks(source).includes(bracketed)) add(bracketed, 1.6);
  const [, place = ''] = isLarge(atEnd.exec(title)?.[1] ?? '') ? (atEnd.exec(title) ?? []) : [];
  const ofPlace = squeezed(place);
  if (ofPlace === label || isOfHost(ofPlace, label, own) || (ofPlace.length >= 4 && label.startsWith(ofPlace)))
    candidates.push({ name: place, weight: 1.1 });
  for (const text of logos) add(text, hasNoSpaces.test(text) && isPartOf(text, title) ? 2.4 : 1.2);
  for (const text of namedLogos(source)) if (squeezed(text) !== '' && label.startsWith(squeezed(text))) add(text, 1.2);
  for (const { text, link } of homeTexts(source)) {
    // A part of the site leads to where that begins.
    if (section !== '' && squeezed(text) === section) continue;
    // Without a picture the name itself leads home; so do other words, which the title does not have.
    if (isPartOf(text, title)) add(text, 2.4);
    else if (/(?:^|[\s_-])logo(?:$|[\s_-])/i.test(attributeOf(link, 'class') ?? '') && isNameOfFew(text))
      add(text, 1.5);
  }
  const [first] = source.outline.blocks;
  const [end = ''] = spaced.length > 1 ? spaced.slice(-1) : [];
  // So do the first words of all, wherever they lead.
  const link = first?.region === 'navigation' ? null : first?.runs[0]?.link;
  if (link && end.includes(' ') && textWithin(link, maxLength) === end) add(end, 1);
  for (const text of copyrightNames(source))
    for (const name of namesIn(text, label)) candidates.push({ name, weight: 0.8, isCompany: true });
  return choose(candidates, label, own) ?? brandName({ siteName: null, host: registrable(source.url) });
}

function publishersOf(article: DeclaredItem): string[] {
  return itemsOf(article, 'publisher')
    .map((publisher) => textOf(publisher, 'name'))
    .filter((name) => name !== '');
}

/** Names that agree strengthen each other, and so does the domain; among spellings of one name the heaviest wins. */
function choose(candidates: readonly Candidate[], label: string, host: string): string | null {
  const groups = new Map<string, { weight: number; best: Candidate }>();
  for (const candidate of candidates) {
    const key = squeezed(candidate.name);
    if (key === '') continue;
    const group = groups.get(key);
    if (!group) groups.set(key, { weight: candidate.weight, best: candidate });
    else {
      group.weight += candidate.weight * 0.5;
      if (candidate.weight > group.best.weight) group.best = candidate;
    }
  }
  // A name in a writing that no domain has gains nothing by it: there a company's gains little.
  const mostOfCompany = candidates.some(({ name, weight }) => weight >= 1 && hasNoLatin.test(name)) ? 1 : 3;
  let chosen: { readonly name: string; readonly weight: number } | null = null;
  for (const [key, { weight, best }] of groups) {
    if (key !== host && !label.includes(key) && isService(best.name, key)) continue;
    const bonus = key === host ? 3 : isOfHost(key, label, host) ? 3.5 : domainBonus(key, best.name, label);
    const total = weight + (best.isCompany ? Math.min(bonus, mostOfCompany) : bonus);
    if (!chosen || total > chosen.weight) chosen = { name: best.name, weight: total };
  }
  return chosen && chosen.weight >= 1.5 ? chosen.name : null;
}

/** What parts a title into what it says and whose it is. */
const titleSeams = /\s+[|–—·•»:~-]\s+|\s*[|｜]\s*|:\s+/u;

/** Where a title's last words are the name of the place: "Save 30 % on Felt hat on Brise". */
const atEnd = /^.*\s(?:on|at|bei|auf|chez|sur|en|su|op|på|na)\s(\S+(?:\s\S+){0,2})$/;

/** Whether a name is that of the domain and of a host in it: "Brise Play" of "play.brise.example". */
function isOfHost(key: string, label: string, host: string): boolean {
  return host !== '' && label !== '' && (key === label + host || key === host + label);
}

/** Whether a name goes on behind a comma, and none of its parts is the domain's. */
function hasSeam(name: string, label: string): boolean {
  return name.includes(', ') && name.length <= maxLength && !name.split(', ').some((part) => squeezed(part) === label);
}

const mostOfTwo = 30;

/** Whether a name is a word in Latin letters and one in another writing, neither of which tells what is sold or offered. */
function hasTwoWritings(name: string): boolean {
  if (name.length > mostOfTwo || !hasNoSpaces.test(name)) return false;
  const words = name.split(' ');
  return (
    words.length === 2 &&
    words.some((word) => hasNoSpaces.test(word) && hasNoLatin.test(word)) &&
    words.some((word) => !hasNoSpaces.test(word)) &&
    !hasPhraseOf(slogans, name)
  );
}

const slogans = '|通販|公式|の|オンライン|ショップ|ストア|サイト|官方|商城|官网|旗舰|쇼핑|공식|온라인|';

/** First labels of hosts that name a service of their owner, beside those that tell a kind of page. */
const services = 'shop store boutique order orders secure career careers job jobs apps mobile';

/** Whether a name is but what a part of a site is for: "Checkout", "Help Center". */
function isService(name: string, key: string): boolean {
  if (isServiceLabel(key)) return true;
  const kinds = kindsOfWords(name);
  return (['account', 'cart', 'checkout', 'support'] as const).some((kind) => kinds.get(kind) === 2);
}

function isServiceLabel(label: string): boolean {
  return isOneOf(services, label) || hostKind(`${label}.a.b`) !== null;
}

/** How domains write "&". */
const ands = ['and', 'et', 'und', 'y', 'n', ''];

/** Whether a name is written in a domain's label. */
function isLabel(name: string, label: string): boolean {
  if (squeezed(name) === label) return true;
  return /&| and /.test(name) && ands.some((and) => squeezed(name.replace(/&| and /g, ` ${and} `)) === label);
}

function domainBonus(key: string, name: string, label: string): number {
  if (label === '') return 0;
  const bare = key.replace(/(?:com|net|org|[a-z]{2})$/, '');
  if (isLabel(name, label)) return 3;
  if (bare === label) return /\.[a-z]{2,4}$/i.test(name) ? 1 : 2;
  const initials = name
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase();
  if (label.length >= 2 && initials === label) return 2;
  if (key.length >= 4 && (label.includes(key) || key.includes(label))) return 1.5;
  return 0;
}

/** Letters and digits only, Cyrillic ones as domains write them. */
function squeezed(name: string): string {
  return comparable(name)
    .replaceAll(' ', '')
    .replace(/[\u0430-\u0451\u0454\u0456]/g, (letter) => latin.get(letter) ?? letter);
}

const latin = new Map(
  'а:a б:b в:v г:g д:d е:e ж:zh з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:ts ч:ch ш:sh щ:sch ъ: ы:y ь: э:e ю:yu я:ya є:ie і:i'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Words for the search, over lower case. */
const searches =
  '|search|recherche|suche|búsqueda|buscar|ricerca|cerca|pesquisa|zoeken|szukaj|hledat|sök|haku|arama|поиск|検索|搜索|검색|بحث|';

/** A part of a title without the word for the search, where what is left is the domain's name. */
function withoutSearch(part: string, label: string): string {
  const words = part.split(/[\s-]/, 4);
  const isOfSearch = words.some((word) => isPhraseOf(searches, word.toLowerCase()));
  return (isOfSearch && label !== '' && words.find((word) => squeezed(word) === label)) || part;
}

/** Words that shops put behind their name. */
const shopWords =
  /\s+(?:online[\s-]?shop|online[\s-]?store|onlineshop|web[\s-]?shop|e-?shop|shop|store|official (?:web)?site|official (?:online )?store|site officiel|boutique(?: en ligne)?|tienda online|website|online|homepage|home)$/i;

/** What stands before a name or behind it and never is part of one; over lower case, the longer first. */
const generic =
  '|официальный интернет-магазин|официальный сайт|інтернет-магазин|інтернет магазин|интернет-магазин|интернет магазин|онлайн-магазин|онлайн магазин|офіційний сайт|internetový obchod|official online store|official online shop|boutique officielle|boutique en ligne|official website|sklep internetowy|magazin online|oficjalny sklep|negozio online|tienda oficial|tienda en línea|site officiel|official store|official site|sitio oficial|sito ufficiale|online mağaza|tienda online|verkkokauppa|site oficial|loja oficial|resmi sitesi|online store|nettbutikk|loja online|online shop|online-shop|shop online|onlineshop|webbutik|webshop|e-shop|eshop|公式オンラインショップ|公式オンラインストア|公式通販サイト|公式通販|公式サイト|公式ストア|公式|オンラインショップ|オンラインストア|通販サイト|官方网站|官方網站|官方商城|旗舰店|官网|공식 온라인스토어|공식 온라인몰|공식 홈페이지|공식몰|온라인몰|';

/** A name without such words; itself where nothing else is left. */
function withoutGeneric(name: string): string {
  const lower = inLowerCase(name);
  const before = phraseAtStart(generic, lower, (_, rest) => rest.startsWith(' '));
  // Writings without spaces have them right behind.
  const behind = phraseAtEnd(generic, lower, (phrase, rest) => rest.endsWith(' ') || /[^\0-\u2fff]$/.test(phrase));
  const left = name
    .slice(before?.length ?? 0, behind === undefined ? undefined : -behind.length)
    .replace(/^[\s:,–—-]+|[\s:,–—-]+$/g, '');
  return left.length > 1 ? left : name;
}

/** What that ends with, over lower case. */
const shopEnds = '|shop|store|site|officiel|boutique|en ligne|online|home|page|';

/** A written name without a slogan and what shops add; where a slogan has the domain's name in it ("Fashion at Name.de"), that. */
function namesIn(written: string, label: string): string[] {
  const cleaned = pageText(written, 200)
    .replace(/\s*(?:™|®|©)/gu, '')
    .replace(/^@|^www\.|\s*[-–]$|【[^】]{0,9}公式[^】]{0,9}】/gi, '')
    .trim();
  const text = label !== '' && isLabel(cleaned, label) ? cleaned : withoutGeneric(cleaned);
  if (label !== '' && isLabel(text, label)) return [text];
  const bare = phraseAtEnd(shopEnds, text.toLowerCase()) === undefined ? text : text.replace(shopWords, '');
  if (bare !== text && squeezed(bare) === label) return [bare];
  // What is sold before the name, or how it is read behind it, in brackets.
  const inBrackets = hasNoSpaces.test(text) ? text.split(/[\s（）()【】「」『』]+/u) : [];
  const alone = inBrackets.findIndex((part) => squeezed(part) === label);
  if (label !== '' && (alone > 0 || /^\S+[（(]/.test(alone < 0 ? '' : text))) return [inBrackets[alone] ?? ''];
  const words = text.split(' ');
  if (words.length >= 3 && label.length >= 3) {
    if (words.length === 3 && words[0] === 'The' && isNameOfFew(text) && squeezed(words[2] ?? '') === label)
      return [text];
    const own = words.find((word) => squeezed(word.replace(/\.[a-z]{2,3}(?:\.[a-z]{2})?$/i, '')) === label);
    if (own !== undefined)
      return [own.replace(/\.[a-z]{2,3}(?:\.[a-z]{2})?$/i, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')];
  }
  const parts = text.split(/\s+[|–—·•:-]\s+|\s*[|｜]\s*|,\s+/u);
  const named =
    parts.length > 1
      ? (parts.find((part) => squeezed(part) !== '' && (squeezed(part) === label || label.includes(squeezed(part)))) ??
        parts[0] ??
        '')
      : text;
  return named.length > 0 && named.length <= maxLength && !/^https?:/i.test(named) ? [named] : [];
}

/** The part of a host that names its owner, without dashes. */
function domainLabel(url: string): string {
  return (registrable(url).split('.')[0] ?? '').replaceAll('-', '');
}

/** What a host names before the domain, where that is a site of its own: "claire" of "claire.brise.example"; '' for none. */
function ownHost(url: string): string {
  if (!URL.canParse(url)) return '';
  const domain = registrable(url);
  const [own = ''] = new URL(url).hostname.toLowerCase().split('.');
  return domain.startsWith(`${own}.`) || own.length < 4 || isServiceLabel(own) ? '' : own.replaceAll('-', '');
}

/** Other hosts under the domain to which a head has links where a host is one of its sections. */
const fewestSections = 2;

/** What the host names where that is but one of several sections of the site, and no place calls the site so; '' for none. */
function sectionOf({ outline, meta, url }: PageSource, logos: readonly string[]): string {
  const own = ownHost(url);
  const called = [...(meta.get('og:site_name') ?? []), ...(meta.get('application-name') ?? []), ...logos];
  if (own === '' || called.some((name) => squeezed(name) === own)) return '';
  const ending = `.${registrable(url)}`;
  const sections = new Set<string>();
  for (const { runs, region } of outline.blocks.slice(0, blocksOfHead)) {
    if (region !== 'header' && region !== 'navigation') continue;
    for (const { link } of runs) {
      const [, host = ''] = /^(?:https?:)?\/\/([^/?#:]+)/i.exec(link ? (attributeOf(link, 'href') ?? '') : '') ?? [];
      const [name = ''] = host.toLowerCase().split('.');
      const isSection = !isServiceLabel(name) || hostKind(`${name}.a.b`) === 'article';
      if (host.toLowerCase().endsWith(ending) && name !== own && name !== 'www' && isSection) sections.add(name);
    }
  }
  return sections.size >= fewestSections ? own : '';
}

/** The domain that someone registered, judged by its labels: the list of public suffixes is too heavy to bring along. '' for none. */
function registrable(url: string): string {
  if (!URL.canParse(url)) return '';
  const labels = new URL(url).hostname.toLowerCase().split('.');
  if (labels.length < 2 || /^[\d.]+$|^\[/.test(labels.join('.'))) return '';
  const isSecond =
    labels.length > 2 &&
    (secondLevel.has(labels.at(-2) ?? '') ||
      (hostings.has(labels.slice(-2).join('.')) && !isServiceLabel(labels.at(-3) ?? '')));
  return labels.slice(isSecond ? -3 : -2).join('.');
}

/** Descriptions of pictures, and words, that lead to the top of the site. */
function logoTexts({ outline, url }: PageSource): string[] {
  const texts: string[] = [];
  for (const image of outline.images.slice(0, 60)) {
    const { element, region } = image;
    const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'src')?.slice(-200) ?? ''}`;
    const parent = parentElementOf(element);
    const link = parent?.localName === 'a' ? parent : null;
    const isHome = link !== null && leadsHome(attributeOf(link, 'href') ?? '', url);
    const around = link ? (attributeOf(link, 'class') ?? '') : '';
    if (!isHome && !(region === 'header' && /logo/i.test(`${names} ${around}`))) continue;
    const alt = (attributeOf(element, 'alt') ?? '')
      // "名前.com": its domain has another writing.
      .replace(/(?<=[^\0-\u024f])\.(?:com|net|jp|co\.jp)$/u, '')
      .replace(/\b(?:logo(?:type)?|home\s?page|homepage|home|startseite|accueil|of|the)\b/gi, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (alt !== '' && alt.length <= 40) texts.push(alt);
  }
  return texts.slice(0, 4);
}

const mostLogos = 10;

/** Words that are called the logo, among the first of the page. */
function namedLogos({ outline }: PageSource): string[] {
  return outline.blocks
    .slice(0, mostLogos)
    .filter(({ element, text }) => text.length <= 40 && /logo/i.test(attributeOf(element, 'class') ?? ''))
    .map(({ text }) => text);
}

const blocksOfHead = 60;
const maxHomeLinks = 12;

/** Words before the main heading that lead to the top of the site, but for those that say so. */
function homeTexts({ outline, url }: PageSource): { readonly text: string; readonly link: Element }[] {
  const until = Math.min(blocksOfHead, outline.mainHeading?.index ?? blocksOfHead);
  const links = new Set(outline.blocks.slice(0, until).flatMap(({ runs }) => runs.map(({ link }) => link)));
  const texts: { readonly text: string; readonly link: Element }[] = [];
  for (const link of links) {
    if (texts.length >= maxHomeLinks) break;
    if (!link || !leadsHome(attributeOf(link, 'href') ?? '', url)) continue;
    const text = textWithin(link, 60);
    if (text !== '' && text.length <= 40 && !kindsOfWords(text).has('home')) texts.push({ text, link });
  }
  return texts;
}

/** The words of the first links of the page, wherever they lead. */
function firstLinks({ outline }: PageSource): string[] {
  return outline.blocks
    .slice(0, blocksOfHead)
    .flatMap(({ runs }) => runs)
    .flatMap(({ link }) => (link ? [textWithin(link, maxLength)] : []));
}

/** Whether a text is few words, each of which is written as names are. */
function isNameOfFew(text: string): boolean {
  const words = text.split(' ');
  return words.length <= 3 && words.every((word) => isLarge(word) || !/[a-z]/i.test(word)) && !/logo/i.test(text);
}

/** Domains are written in Latin letters, but for a few. */
const hasNoLatin = /^[^a-z\u00c0-\u024f]+$/i;

/** Writings in which a name and what shops add to it stand together. */
const hasNoSpaces = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Whether a title begins or ends with a name, parted from the rest. */
function isPartOf(name: string, title: string): boolean {
  const [own, whole] = [comparable(name), comparable(title)];
  if (own === '') return false;
  if (hasNoSpaces.test(name) && own.length >= 2 && ` ${whole}`.includes(` ${own}`)) return true;
  return whole === own || whole.startsWith(`${own} `) || whole.endsWith(` ${own}`);
}

/** A path that may be the top of a site, of an address that is not told from where one is. Nearly all links lead elsewhere, and parsing each takes its time. */
const topPath = /^(?:(?:https?:)?\/\/[^/?#]*)?(?:\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w+|home)?)?(?:[?#]|$)/i;

function leadsHome(href: string, url: string): boolean {
  if (href === '' || href.startsWith('#') || (/^(?:https?:)?\//i.test(href) && !topPath.test(href))) return false;
  if (!URL.canParse(href, url)) return false;
  const target = new URL(href, url);
  const { pathname } = target;
  return (
    (target.host === new URL(url).host ||
      target.host === registrable(url) ||
      (registrable(target.href) === registrable(url) && target.host.startsWith('www.'))) &&
    (pathname === '/' || /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w+|home)?$/i.test(pathname))
  );
}

/** "© 2024 Name", "Copyright 2019-2024 Name Ltd. All rights reserved". */
export function copyrightNames({ outline }: PageSource): string[] {
  const names: string[] = [];
  for (const block of outline.blocks.slice(-80)) {
    if (!hasPhraseOf('|©|(c)|copyright|', block.text.toLowerCase())) continue;
    const match =
      /(?:©|\(c\)|copyright)\s*(?:©|\(c\)|copyright)?\s*(?:\d{4}\s*(?:[-–]\s*(?:\d{4}|present))?)?,?\s*(?:by\s+)?((?:[^.,|–©\d(]|(?<=[a-z]\d{0,3})\d){2,50})/iu.exec(
        block.text,
      );
    const name = match?.[1]
      ?.replace(
        /\b(?:ltd|limited|inc|llc|gmbh|ag|s\.?a\.?s?|s\.?r\.?l|s\.?p\.?a|bv|co|corp|group|all rights.*|tous droits.*|alle rechte.*|todos los.*|tutti i.*)\b.*$/i,
        '',
      )
      .trim();
    if (name) names.push(name);
  }
  return names.slice(0, 3);
}
