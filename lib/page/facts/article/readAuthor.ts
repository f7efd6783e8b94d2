import type { DeclaredItem, PageSource } from '../../declared/pageSource';
import { itemsOf, textOf, textsOf } from '../../declared/values';
import { isPhraseOf } from '../../listedPhrases';
import { attributeOf, selectAll } from '../../untampered';
import { comparable } from '../comparable';
import type { Claim } from '../fact';
import { inLowerCase } from '../inLowerCase';
import { hint } from '../outline/hints';
import { seam } from '../outline/joinTexts';
import type { ShownBlock } from '../outline/pageOutline';
import { textWithin } from '../outline/textWithin';
import { isDayOrMonth } from './dateText';

const metaNames =
  'author article:author og:article:author citation_author dc.creator dcterms.creator parsely-author sailthru.author cxenseparse:author byl article.author twitter:data:author article:author_name dc.contributor'.split(
    ' ',
  );

/** What begins a byline. */
const by =
  /^(?:(?:view all posts|written|posted|published|publicad[oa]|pubblicat[oa]|veröffentlicht|gepubliceerd|geplaatst|publicera[dt]|opublikowan[aey]|story|text|words|review|reviewed|recipe|rezept(?:autor(?:in)?)?|article|article écrit|écrit|publié|propos recueillis|escrito|scritto|geschrieben|ein artikel|skriven|texte?|autor(?:in)?|auteure?|author|autore?|forfatter|автор|作者|文|記者|记者|글)\s*)?(?:(?:by|von|par|por|di|door|av|af|przez|od|от|від|yazan|מאת|بقلم)(?:\s*[:：]\s*|\s+|$)|[:：]\s*)/iu;
/** The same in a declaration, where "Von Miller" and "Di Maio" are whole names. */
const byDeclared = /^(?:(?:written|posted)\s)?by(?:\s*:\s*|\s+)/i;
/** What says that a name comes, in writings without capitals. */
const labels = '|作者|著者|文|記者|记者|글|기자|الكاتب|';
const maxLength = 80;

/** Who wrote the page's main text, the surest first; several names in one value, as written. */
export function readAuthor(source: PageSource, article: DeclaredItem | null): Claim<string>[] {
  const claims: Claim<string>[] = [];
  const houses = housesOf(source, article);
  const declaredName = (written: string) => withoutHouse(cleanDeclared(written), houses);
  const add = (written: string, from: Claim<string>['source']) => {
    const value = from === 'visible' ? withoutHouse(cleanShown(written), houses) : declaredName(written);
    if (value !== null) claims.push({ value, source: from });
  };
  for (const text of shownAuthors(source)) add(text, 'visible');
  if (article) {
    const names = textsOf(article, 'author', 'creator')
      .map(declaredName)
      .filter((name) => name !== null);
    const unique = [...new Set(names)].slice(0, 8);
    if (unique.length > 0) claims.push({ value: unique.join(', '), source: article.source });
  }
  for (const name of metaNames) {
    const values = (source.meta.get(name) ?? []).map(declaredName).filter((value) => value !== null);
    if (values.length > 0)
      claims.push({
        value: [...new Set(values)].slice(0, 8).join(', '),
        source: name.includes('article:') ? 'openGraph' : 'meta',
      });
  }
  for (const nth of [1, 2, 3, 4]) {
    const label = source.meta.get(`twitter:label${nth}`)?.[0] ?? '';
    if (
      /^(?:written by|author|écrit par|verfasst von|geschrieben von|escrito por|scritto da|geschreven door|автор|skriven av|napisane przez|escrito por)$/i.test(
        label.trim(),
      )
    ) {
      add(source.meta.get(`twitter:data${nth}`)?.[0] ?? '', 'meta');
    }
  }
  if (claims.length === 0) add(handleIn(source.url), 'url');
  return agreeFirst(claims, (name) => houses.includes(comparable(name)));
}

/** Names that are those of who publishes rather than of who writes, as `comparable` makes them. */
function housesOf(source: PageSource, article: DeclaredItem | null): string[] {
  const authors = article
    ? itemsOf(article, 'author', 'creator').filter(({ types }) => types.some((type) => type.endsWith('Organization')))
    : [];
  return [
    ...authors.map((author) => textOf(author, 'name')),
    ...(article ? textsOf(article, 'publisher') : []),
    ...(source.meta.get('og:site_name') ?? []),
    ...(URL.canParse(source.url) ? new URL(source.url).hostname.split('.').slice(0, -1) : []),
  ]
    .map(comparable)
    .filter((name) => name.length >= 3 && name !== 'www');
}

/** What somebody is called behind the name, over lower case. */
const offices =
  /(?:^|[^a-z])(?:staff|writer|correspondent|corresponsal|correspondante?|reporter|editor|contributor|columnist|journalist|journaliste|redakteur|redacteur|news service|special (?:to|for))(?![a-z])/;

/** A name without the house or the office behind it: "Ada Rook, The Quay Gazette", "Ada Rook, Staff Writer". */
function withoutHouse(name: string | null, houses: readonly string[]): string | null {
  const at = name?.indexOf(', ') ?? -1;
  if (name === null || at < 1) return name;
  const parts = name.split(', ');
  const isHouse = (part: string) => {
    const [own = ''] = [squeezed(comparable(part))];
    return (
      own.length >= 3 && houses.some((house) => squeezed(house).startsWith(own) || own.startsWith(squeezed(house)))
    );
  };
  const kept = parts.filter((part, index) => index === 0 || !(isHouse(part) || offices.test(inLowerCase(part))));
  return kept.join(', ').trim();
}

/** Without spaces and the article of a name: papers write "USA TODAY" and "USATODAY", "The Times" and "Times". */
function squeezed(name: string): string {
  return name.replace(/^the /, '').replaceAll(' ', '');
}

/** Whose page it is on sites that put it so in the address: "/@name/...", "/name/status/123"; '' for none. */
function handleIn(url: string): string {
  const [, name, poster] =
    /^https?:\/\/[^/]+\/(?:@([\w.-]{2,60})(?:[/?#]|$)|([\w.-]{2,60})\/status\/\d{5})/.exec(url) ?? [];
  return name ?? poster ?? '';
}

/** Where what is shown agrees with a declaration it is right; a shown name alone is weaker than that of a declared person, not than a house's. */
function agreeFirst(claims: readonly Claim<string>[], isHouse: (name: string) => boolean): Claim<string>[] {
  const weight = ({ value, source }: Claim<string>) => {
    if (isHouse(value)) return 0;
    const agreeing = claims.filter((other) => other.source !== source && overlaps(value, other.value));
    return (
      (source === 'visible' ? 0.9 : 1) +
      new Set(agreeing.map((other) => other.source)).size -
      (source === 'meta' || source === 'openGraph' ? 0.2 : 0)
    );
  };
  return [...claims].sort((one, other) => weight(other) - weight(one));
}

function overlaps(one: string, other: string): boolean {
  const [first, second] = [comparable(one), comparable(other)];
  return first.includes(second) || second.includes(first);
}

function cleanDeclared(written: string): string | null {
  return cleanName(written.replace(byDeclared, ''));
}

/** What links beside a name say, and what calls what is written rather than who wrote it. */
const noName =
  /^(?:[→»›+]|(?:view|see|e-?mail|contact|follow|about|for|more|voir|all|tous|mehr)\s|(?:archives?|analysis|opinion|news|comments?|rss|more|voir|all|tous|mehr)$)/i;

function cleanShown(written: string): string | null {
  return noName.test(written.trim()) ? null : cleanName(written);
}

function cleanName(written: string): string | null {
  const name = written
    .replace(/\s*[|•·]\s.*$/u, '')
    .replace(/\s@\w+/g, '')
    .replace(/\s+(?:on|le|am|el|il|em|den|dnia)\s+\p{Lu}?\p{L}*\.?\s*\d.*$/u, '')
    .replace(/\s+,/g, ',')
    .replace(/[\s,;:/→»–-]+$/, '')
    .trim();
  if (
    name === '' ||
    name.length > maxLength ||
    /^https?:|^www\.|@.+\.|^\d+$|^(?:admin|null|undefined|staff|author|administrator|editor|unknown)$/i.test(name)
  )
    return null;
  if (comparable(name) === '' || name.split(' ').length > 12) return null;
  return name;
}

/** Blocks behind the heading in which an author stands as a rule. */
const beside = 20;
/** Those in which one stands whose element says so: where lists of other news come between. */
const fartherOff = 60;

/** Names near the heading that an element, a link or the words before them call the author's. */
function shownAuthors(source: PageSource): string[] {
  const { outline, document, budget } = source;
  const heading = outline.mainHeading;
  if (!heading) return [];
  const found: string[] = [];
  const near = outline.blocks.slice(Math.max(0, heading.index - 12), heading.index + beside);
  const apart = (hints: number) => (hints & ~heading.hints & (hint.related | hint.tile | hint.opinions)) !== 0;
  const isNear = new Set(near.map(({ element }) => element));
  for (const link of [
    ...selectAll(
      document,
      'a[rel~="author" i], [itemprop="author"] a, a[href*="/author/"], a[href*="/auteur"], a[href*="/autor"], a[href*="/user/"]',
    ),
  ].slice(0, 20)) {
    if (budget.isSpent()) break;
    const block = near.find(
      ({ element }) => Node.prototype.contains.call(element, link) || Node.prototype.contains.call(link, element),
    );
    if (!block || apart(block.hints) || !isNear.has(block.element) || block.region === 'footer') continue;
    const text = textWithin(link, maxLength)
      .replace(by, '')
      .replace(/^(?:u\/|@)/, '');
    const href = (attributeOf(link, 'href') ?? '').replace(/\/$/, '');
    // Much else of users stands under their addresses.
    if (href.includes('/user/') && !href.endsWith(`/user/${text}`)) continue;
    if (text !== '') found.push(text);
  }
  const farther = outline.blocks
    .slice(heading.index + beside, heading.index + fartherOff)
    .filter(({ hints, text }) => (hints & ~heading.hints & hint.byline) !== 0 && text.replace(by, '') !== text);
  for (const block of [...near, ...farther]) {
    // The day and how long it takes to read stand behind it: "By Ada Rook · 4 March 2025 · 5 min".
    const [line = ''] = block.text.length <= 300 ? block.text.split(/\s[·|•]\s/, 1) : [];
    if (
      apart(block.hints) ||
      block === heading ||
      line === '' ||
      line.length > 100 ||
      block.region === 'navigation' ||
      block.region === 'footer'
    )
      continue;
    const rest = line.replace(by, '');
    if (rest !== line && /^[\p{Lu}\p{Lo}][\p{L}.'’-]/u.test(rest)) {
      const [name] =
        /^[\p{Lu}\p{Lo}][\p{L}.'’-]*(?:\s+(?:[\p{Lu}\p{Lo}][\p{L}.'’-]*|de|da|di|van|von|der|den|la|le|el|dos|del|bin|al|and|und|et|y|&)){0,6}/u.exec(
          rest,
        ) ?? [];
      if (name) found.push(nameInLine(block, name, rest.slice(name.length)));
      continue;
    }
    const together = namedLinks(block);
    if (together.length > 1) found.push(together.join(', '));
    const bare = bareName(block, heading.hints);
    if (bare !== null) found.push(bare);
    const [, reporter] = /^([가-힣]{2,4})\s?기자(?![가-힣])/.exec(line) ?? [];
    if (reporter !== undefined) found.push(reporter);
    for (const run of block.runs) {
      const isNamed = isOfAuthor(run.element);
      if (!isNamed && !(run.link && (run.hints & ~heading.hints & hint.byline) !== 0)) continue;
      const text = textWithin(run.element, maxLength).replace(by, '');
      if (!isNamed && !/\s\p{Lu}/u.test(text)) continue;
      if (/^[\p{Lu}\p{Lo}]/u.test(text) && text.split(' ').length <= 6 && !isPhraseOf(labels, text)) found.push(text);
    }
  }
  return found;
}

/** The name that begins something called a byline, where it is all of that or stands in an element of its own. */
function bareName({ joined, hints }: ShownBlock, around: number): string | null {
  const [first = ''] = joined.split(seam, 1);
  const isName =
    (hints & ~around & hint.byline) !== 0 &&
    /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(first) &&
    !offices.test(inLowerCase(first));
  return isName ? first : null;
}

const mostTogether = 5;

/** The names of several who wrote together, each in a link called the author's. */
function namedLinks({ runs }: ShownBlock): string[] {
  const links = new Set(runs.flatMap(({ link }) => (link && isOfAuthor(link) ? [link] : [])));
  const names = [...links].slice(0, mostTogether).map((link) => textWithin(link, maxLength).replace(by, ''));
  return [...new Set(names.filter((name) => /^[\p{Lu}\p{Lo}]/u.test(name) && !noName.test(name)))];
}

function isOfAuthor(element: Element): boolean {
  const names = (attributeOf(element, 'class') ?? '') + (attributeOf(element, 'itemprop') ?? '');
  return /author|byline|auteur|autor/i.test(names);
}

/** Joins the names of two who wrote together. */
const joins = /^[\s\u2063]*(?:,|&|(?:and|und|et|y|e|en|och|og|i)\s)/i;
/** What says at the end of a name that a day follows. */
const saysWhen =
  /\s+(?:published|updated|posted|veröffentlicht|aktualisiert|publié|publicado|actualizado|pubblicato|gepubliceerd)$/i;

/** The name that begins a line, without what stands behind it: an element of its own, a day, another sentence. */
function nameInLine({ joined, runs }: ShownBlock, name: string, behind: string): string {
  const second = runs[1];
  if (second && !joins.test(joined.slice(second.start))) {
    const own = joined.slice(0, second.start).replaceAll(seam, ' ').replace(by, '').trim();
    if (/\s/.test(own) && name.startsWith(own)) return own;
  }
  let kept = firstSentence(name).replace(/\s+(?:and|und|et|y|&|de|le|on|al|am|el|il|em|den)$/i, '');
  // "By Ada Rook Tuesday, March 4", "Ada Rook March 4".
  while (/^[.,]?\s*(?:\p{L}{3,}\.?,?\s+)?\d/u.test(behind) && isDayOrMonth(/[^\s]+$/.exec(kept)?.[0] ?? '')) {
    kept = kept.replace(/\s*[^\s]+$/, '');
  }
  return kept.replace(saysWhen, '');
}

/** A name without the sentence behind it: "Ana Diaz. Photographs". Initials and titles have their dot too. */
function firstSentence(name: string): string {
  return name.replace(/(\p{L}{3,})\.\s.*$/u, (all: string, word: string) =>
    /^(?:prof|dipl|ing|mag|mrs|univ|med|phil)$/i.test(word) ? all : word,
  );
}
