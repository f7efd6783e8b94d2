import type { DeclaredItem, PageSource } from '../../declared/pageSource';
import { itemsOf, textOf, textsOf } from '../../declared/values';
import { isPhraseOf } from '../../listedPhrases';
import { attributeOf, selectAll } from '../../untampered';
import { comparable } from '../comparable';
import type { Claim } from '../fact';
import { hint } from '../outline/hints';
import { textWithin } from '../outline/textWithin';

const metaNames =
  'author article:author og:article:author citation_author dc.creator dcterms.creator parsely-author sailthru.author cxenseparse:author byl article.author twitter:data:author article:author_name dc.contributor'.split(
    ' ',
  );

/** What begins a byline. */
const by =
  /^(?:(?:written|posted|published|story|text|words|review|reviewed|recipe|article|article écrit|écrit|publié|propos recueillis|escrito|scritto|geschrieben|ein artikel|skriven|texte?|autor(?:in)?|auteure?|author|autore?|forfatter|автор|作者|文|記者|记者|글)\s*)?(?:(?:by|von|par|por|di|door|av|af|przez|od|от|від|yazan|מאת|بقلم)(?:\s*[:：]\s*|\s+|$)|[:：]\s*)/iu;
/** The same in a declaration, where "Von Miller" and "Di Maio" are whole names. */
const byDeclared = /^(?:(?:written|posted)\s)?by(?:\s*:\s*|\s+)/i;
/** What says that a name comes, in writings without capitals. */
const labels = '|作者|著者|文|記者|记者|글|기자|الكاتب|';
const maxLength = 80;

/** Who wrote the page's main text, the surest first; several names in one value, as written. */
export function readAuthor(source: PageSource, article: DeclaredItem | null): Claim<string>[] {
  const claims: Claim<string>[] = [];
  const add = (written: string, from: Claim<string>['source']) => {
    const value = from === 'visible' ? cleanName(written) : cleanDeclared(written);
    if (value !== null) claims.push({ value, source: from });
  };
  for (const text of shownAuthors(source)) add(text, 'visible');
  const houses = article ? housesOf(source, article) : [];
  if (article) {
    const names = textsOf(article, 'author', 'creator')
      .map(cleanDeclared)
      .filter((name) => name !== null);
    const unique = [...new Set(names)].slice(0, 8);
    if (unique.length > 0) claims.push({ value: unique.join(', '), source: article.source });
  }
  for (const name of metaNames) {
    const values = (source.meta.get(name) ?? []).map(cleanDeclared).filter((value) => value !== null);
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
function housesOf(source: PageSource, article: DeclaredItem): string[] {
  const authors = itemsOf(article, 'author', 'creator').filter(({ types }) =>
    types.some((type) => type.endsWith('Organization')),
  );
  return [
    ...authors.map((author) => textOf(author, 'name')),
    ...textsOf(article, 'publisher'),
    ...(source.meta.get('og:site_name') ?? []),
  ].map(comparable);
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

function cleanName(written: string): string | null {
  const name = written
    .replace(/\s*[|•·]\s.*$/u, '')
    .replace(/\s+(?:on|le|am|el|il|em|den|dnia)\s+\p{Lu}?\p{L}*\.?\s*\d.*$/u, '')
    .replace(/[\s,;:–-]+$/, '')
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

/** Names near the heading that an element, a link or the words before them call the author's. */
function shownAuthors(source: PageSource): string[] {
  const { outline, document, budget } = source;
  const heading = outline.mainHeading;
  if (!heading) return [];
  const found: string[] = [];
  const near = outline.blocks.slice(Math.max(0, heading.index - 12), heading.index + 20);
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
    if (text !== '' && !/^(?:more|voir|all|tous|mehr)\b/i.test(text)) found.push(text);
  }
  for (const block of near) {
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
      if (name) found.push(firstSentence(name).replace(/\s+(?:and|und|et|y|&|de|le|on|am|el|il|em|den)$/i, ''));
      continue;
    }
    const [, reporter] = /^([가-힣]{2,4})\s?기자(?![가-힣])/.exec(line) ?? [];
    if (reporter !== undefined) found.push(reporter);
    for (const run of block.runs) {
      const own = (attributeOf(run.element, 'class') ?? '') + (attributeOf(run.element, 'itemprop') ?? '');
      const isNamed = /author|byline|auteur|autor/i.test(own);
      if (!isNamed && !(run.link && (run.hints & ~heading.hints & hint.byline) !== 0)) continue;
      const text = textWithin(run.element, maxLength).replace(by, '');
      if (!isNamed && !/\s\p{Lu}/u.test(text)) continue;
      if (/^[\p{Lu}\p{Lo}]/u.test(text) && text.split(' ').length <= 6 && !isPhraseOf(labels, text)) found.push(text);
    }
  }
  return found;
}

/** A name without the sentence behind it: "Ana Diaz. Photographs". Initials and titles have their dot too. */
function firstSentence(name: string): string {
  return name.replace(/(\p{L}{3,})\.\s.*$/u, (all: string, word: string) =>
    /^(?:prof|dipl|ing|mag|mrs|univ|med|phil)$/i.test(word) ? all : word,
  );
}
