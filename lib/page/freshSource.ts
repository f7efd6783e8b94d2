import type { DeclaredItem, PageSource } from './declared/pageSource';
import { likeness } from './facts/comparable';
import { chooseMainHeading } from './facts/outline/mainHeading';
import { isSamePlace } from './loadedAddress';
import { titleOf } from './untampered';

/**
 * A page that goes on by script, without loading, changes its address and what it shows, and often leaves in its head what it said of the page
 * that was loaded. This is the source without what such a head says; the source itself where the head is of the page shown.
 *
 * A canonical address that differs is no proof: variants of a product and filtered lists have one. It takes a page that has gone on since it was
 * loaded at `loadedUrl` (null where that is not known), or names in the head that nothing of what is shown bears.
 */
export function freshSource(source: PageSource, loadedUrl: string | null): PageSource {
  const declared = addressesOf(source);
  if (declared.some((address) => isSamePlace(address, source.url))) return source;
  const hasGoneOn = loadedUrl !== null && !isSamePlace(loadedUrl, source.url);
  const isStale =
    hasGoneOn && declared.length > 0 ? true : (hasGoneOn || declared.length > 0) && namesNothingShown(source);
  return isStale ? withoutHead(source) : source;
}

/** Names of the site stay true on all of its pages. */
const siteWide =
  /^(og:site_name|application-name|apple-mobile-web-app-title|og:locale|content-language|language|generator|al:android:app_name)$/;

function withoutHead(source: PageSource): PageSource {
  let outline: PageSource['outline'] | null = null;
  return {
    document: source.document,
    url: source.url,
    // What is marked up in the body is drawn anew with it.
    declared: source.declared.filter(
      (item) => item.element !== null || item.types.every((type) => /^(WebSite|\w*Organization)$/.test(type)),
    ),
    meta: new Map([...source.meta].filter(([name]) => siteWide.test(name))),
    links: source.links.filter(({ rel }) => !rel.includes('canonical')),
    budget: source.budget,
    get outline() {
      outline ??= {
        ...source.outline,
        mainHeading: chooseMainHeading(source.outline.blocks, [titleOf(source.document)]),
      };
      return outline;
    },
  };
}

function addressesOf({ links, meta, url }: PageSource): string[] {
  const canonical = links.filter(({ rel }) => rel.includes('canonical')).map(({ href }) => href);
  const shared = (meta.get('og:url') ?? [])
    .filter((href) => URL.canParse(href, url))
    .map((href) => new URL(href, url).href);
  return [...canonical, ...shared];
}

/** Whether the heading shown is like none of the names that the head gives. */
function namesNothingShown(source: PageSource): boolean {
  const names = [...(source.meta.get('og:title') ?? []), ...source.declared.filter(isPageLevel).flatMap(namesOf)];
  const heading = chooseMainHeading(source.outline.blocks, [titleOf(source.document)]);
  if (names.length === 0 || heading === null || heading.heading === null) return false;
  return (
    names.every((name) => likeness(name, heading.text) < 0.3) &&
    names.every((name) => likeness(name, titleOf(source.document)) < 0.3)
  );
}

function isPageLevel(item: DeclaredItem): boolean {
  return (
    item.element === null &&
    item.types.some((type) => /^(Product(Group)?|\w*Article|BlogPosting|Recipe|Event)$/.test(type))
  );
}

function namesOf(item: DeclaredItem): string[] {
  return [...(item.properties.get('name') ?? []), ...(item.properties.get('headline') ?? [])].filter(
    (name): name is string => typeof name === 'string',
  );
}
