import type { DeclaredItem, PageSource } from '../../declared/pageSource';
import { itemsOf, textOf, textsOf } from '../../declared/values';
import { comparable } from '../comparable';
import type { Claim } from '../fact';
import { cleanDeclared, cleanShown, withoutHouse } from './authorName';
import { shownAuthors } from './shownAuthors';

const metaNames =
  'author article:author og:article:author citation_author dc.creator dcterms.creator parsely-author sailthru.author cxenseparse:author byl article.author twitter:data:author article:author_name dc.contributor dable:author'.split(
    ' ',
  );

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
    const value = withoutHouse(unique.join(', '), houses);
    if (value) claims.push({ value, source: article.source });
  }
  for (const name of metaNames) {
    const values = (source.meta.get(name) ?? []).map(declaredName).filter((value) => value !== null);
    if (values.length > 0)
      claims.push({
        value: withoutHouse([...new Set(values)].slice(0, 8).join(', '), houses) ?? '',
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

/** Whose page it is on sites that put it so in the address: "/@name/...", "/name/status/123"; '' for none. */
function handleIn(url: string): string {
  const [, name, poster] =
    /^https?:\/\/[^/]+\/(?:@([\w.-]{2,60})(?:[/?#]|$)|([\w.-]{2,60})\/status\/\d{5})/.exec(url) ?? [];
  return name ?? poster ?? '';
}

/** The forms in which companies are registered. */
const company =
  /株式会社|有限会社|(?:^|[\s,])(?:gmbh|ag|inc|llc|ltd|limited|corp|corporation|plc|b\.?v|n\.?v|s\.?a\.?s|s\.?r\.?l|s\.?p\.?a|sp\.? z o\.?o|s\.r\.o|oy|a\/s)\.?$/i;
/** What somebody is called in a system, and not by others. */
const isSlug = /^[a-z\d][a-z\d._-]*$/;

/** Where what is shown agrees with a declaration it is right; a shown name alone is weaker than that of a declared person, not than a house's. */
function agreeFirst(claims: readonly Claim<string>[], isHouse: (name: string) => boolean): Claim<string>[] {
  const weight = ({ value, source }: Claim<string>) => {
    if (isHouse(value) || company.test(value)) return 0;
    const agreeing = claims.filter((other) => other.source !== source && overlaps(value, other.value));
    return (
      (source === 'visible' ? 0.9 : 1) +
      new Set(agreeing.map((other) => other.source)).size -
      (source === 'meta' || source === 'openGraph' ? 0.2 : 0) -
      (source !== 'visible' && isSlug.test(value) ? 0.3 : 0)
    );
  };
  return [...claims].sort((one, other) => weight(other) - weight(one));
}

function overlaps(one: string, other: string): boolean {
  const [first, second] = [comparable(one), comparable(other)];
  return first.includes(second) || second.includes(first);
}
