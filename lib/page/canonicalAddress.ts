import { cleanAddress } from './cleanAddress';
import { isSamePlace, loadedAddress } from './loadedAddress';
import { attributeOf, elementsNamed } from './untampered';

const maxLength = 65_536;
const maxLinks = 3000;

/**
 * The address by which a page is known however it was reached: the one that it declares as canonical, else its own, in both cases without
 * tracking parameters and without the part after `#`, unless that is a route of the page's script ("#/basket"). Null where it is
 * none of the web. A declared one that is still of the page that was loaded at `loadedUrl`, when the address has changed since, does not count. Who knows
 * already what the page declares (null for nothing) need not have it looked for again.
 */
export function canonicalAddress(
  document: Document,
  url: string,
  loadedUrl: string | null = loadedAddress(document),
  declared: string | null = declaredAddress(document, url),
): string | null {
  const isLeftBehind =
    declared !== null && loadedUrl !== null && isSamePlace(declared, loadedUrl) && !isSamePlace(loadedUrl, url);
  return (isLeftBehind ? null : normalised(declared)) ?? normalised(url);
}

function declaredAddress(document: Document, url: string): string | null {
  const link = elementsNamed(document, 'link', maxLinks).find(isCanonical);
  const href = link && attributeOf(link, 'href');
  return href && URL.canParse(href, url) ? new URL(href, url).href : null;
}

function isCanonical(link: Element): boolean {
  const words = attributeOf(link, 'rel')?.toLowerCase().split(/\s+/) ?? [];
  return words.includes('canonical') && attributeOf(link, 'href') !== null;
}

function normalised(url: string | null): string | null {
  if (url === null || !/^https?:/i.test(url)) return null;
  const { url: clean } = cleanAddress(url);
  const address = /#[!/]/.test(clean) ? clean : clean.replace(/#.*$/s, '');
  return address.length <= maxLength ? address : null;
}
