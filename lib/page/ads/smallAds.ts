import type { PageSource } from '../declared/pageSource';
import { attributeOf, boxOf, titleOf } from '../untampered';
import { isTradeSize } from './adPlaces';
import { landingUrl, siteOf } from './landingUrl';

const mostLinks = 60;
const mostGroups = 400;
const mostOfGroup = 12;
/** So many of one name are a list. */
const leastListings = 3;

/** Names of what somebody paid for, and of nothing that people offer one another. */
const paidName = /spons|promoted|publici|advertis|werb|\bpub\b/i;

/**
 * Of the elements that are called after advertisements those that are listings of the page itself: several of one name that lead to its own site
 * alone, boxes around such, and the page of one.
 */
export function listingsAmong(places: readonly Element[], url: string): Set<Element> {
  const groups = new Map<string, Element[]>();
  const found = new Set<Element>();
  for (const place of places) {
    // What the page is about stands in no place for advertisements.
    if (Element.prototype.querySelector.call(place, 'h1,main') !== null) found.add(place);
    const names = ['class', 'id', 'data-testid'].map((name) => attributeOf(place, name) ?? '');
    if (paidName.test(names.join(' '))) continue;
    const kind = `${place.localName} ${names[0] || names[2]}`;
    const group = groups.get(kind);
    if (group) group.push(place);
    else if (groups.size < mostGroups) groups.set(kind, [place]);
  }
  for (const group of groups.values()) {
    const own = group.slice(0, mostOfGroup).map((place) => ownPlacesIn(place, url));
    const areListings = own.length >= leastListings && own.filter(Boolean).length * 2 > own.length;
    for (const place of group) {
      const held = group.length <= mostOfGroup ? own[group.indexOf(place)] : ownPlacesIn(place, url);
      if (held && ((areListings && !isTradeSize(boxOf(place))) || held >= leastListings)) found.add(place);
    }
  }
  return found;
}

/** To how many places of its own site a box leads; 0 where it also leads to another, and where it holds a frame. */
function ownPlacesIn(box: Element, url: string): number {
  if (Element.prototype.querySelector.call(box, 'iframe,ins') !== null) return 0;
  const own = siteOf(url);
  const links = [...Element.prototype.querySelectorAll.call(box, 'a[href]')].slice(0, mostLinks);
  const places = (box.localName === 'a' ? [box, ...links] : links).map((link) =>
    landingUrl(attributeOf(link, 'href'), url),
  );
  if (places.some((place) => place !== null && siteOf(place) !== own)) return 0;
  return new Set(places.flatMap((place) => place?.replace(/[?#].*$/s, '') ?? [])).size;
}

const speaksOfListings =
  /kleinanzeigen|^anzeigen|annonce[sr]|classified|classificados|small ads|clasificados|anuncios|anúncios|annunci|advertenties|annonser|ogłoszenia|inzer|oglasi|hirdetések|ilmoitu|[iİ]lanlar|anunțuri|αγγελίες|объявлени|оголошення|売ります|생활광고|分[類类](?:廣告|信息)/i;

/** Whether a card is what somebody offers on a page of such: it leads to its own site, as its host, title and headings say. */
export function isOfSmallAds({ document, outline, url }: PageSource, card: Element): boolean {
  if (ownPlacesIn(card, url) === 0) return false;
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return [host, titleOf(document), ...outline.headings.map(({ text }) => text)].some(
    (text) => text.length <= longestHeading && speaksOfListings.test(text),
  );
}

const longestHeading = 80;
