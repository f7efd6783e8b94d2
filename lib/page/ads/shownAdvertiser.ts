import { inLowerCase } from '../facts/inLowerCase';
import { textWithin } from '../facts/outline/textWithin';
import { attributeOf } from '../untampered';
import { nameIn, readAdLabel } from './adLabels';
import { isOnFew } from './labelInList';
import { isElsewhere, landingUrl, siteOf } from './landingUrl';
import { headlinesIn, someLike } from './likeParts';
import { priced } from './recommendedAds';

const mostParts = 80;

/** Who is named in an advertisement as who pays for it, or sells what it shows. */
export function shownAdvertiser(element: Element): string | null {
  return nameAmong(element, ['ource', 'dvertiser', 'ponsor', 'eller', 'erchant', 'endor', 'randing']);
}

const words = 'p,span,small,em,strong,b,i,cite,div';
const longestLabel = 80;

/** Who is named in a label within an advertisement as who pays: "Paid for by Klafti". */
export function shownPayer(element: Element): string | null {
  const parts = [...Element.prototype.querySelectorAll.call(element, words)].slice(0, mostParts);
  for (const part of parts) {
    const payer = part.firstElementChild ? null : readAdLabel(textWithin(part, longestLabel))?.advertiser;
    if (payer) return payer;
  }
  return null;
}

/** Whose the thing is that an advertisement shows. */
export function shownBrand(element: Element): string | null {
  return nameAmong(element, ['rand', 'anufacturer']);
}

/** Whose the thing is that one of a list leads to, where its brand is linked to a list of its own: as its headline names it. */
export function linkedBrand(
  element: Element,
  landing: string | null,
  links: readonly Element[],
  url: string,
): string | null {
  if (landing === null || isElsewhere(landing, url)) return null;
  const { pathname } = new URL(landing);
  let headline = '';
  const named = new Set<string>();
  for (const link of links) {
    const other = landingUrl(attributeOf(link, 'href'), url);
    if (other === null) continue;
    const { pathname: path } = new URL(other);
    const text = textWithin(link, longestHeadline);
    if (path === pathname) {
      if (text.length > headline.length) headline = text;
    } else if (text.length <= longestBrand && nameIn(text) === text) named.add(text);
  }
  const brands = [...named].filter((name) => isBrandIn(name, headline));
  const [brand = null] = brands;
  return brand === null || brands.length > 1 || !isOnFew(brand, someLike(element)) ? null : brand;
}

/** The same, where a tile has two headlines: the first is whose it is where the description of its picture begins with that. */
export function headlinedBrand(element: Element): string | null {
  const [first, second] = headlinesIn(element);
  if (!first || !second) return null;
  const name = textWithin(first, longestBrand + 1);
  if (name.length > longestBrand || nameIn(name) !== name) return null;
  const picture = Element.prototype.querySelector.call(element, 'img[alt]');
  const description = (picture && attributeOf(picture, 'alt')) ?? '';
  return isBrandIn(name, withoutLabel(description)) && isOnFew(name, someLike(element)) ? name : null;
}

/** "Sponsored Ad – Klafti coat". */
function withoutLabel(description: string): string {
  const [, label = '', rest = ''] = /^(.{2,40}?)\s[–—-]\s(.*)$/s.exec(description) ?? [];
  return readAdLabel(label) ? rest : description;
}

/** The company that one line of an advertisement names, by the form in which it is registered. */
export function shownCompany(element: Element): string | null {
  const parts = [...Element.prototype.querySelectorAll.call(element, words)].slice(0, mostParts);
  const named = new Set(
    parts.flatMap((part) => {
      const text = part.firstElementChild ? '' : textWithin(part, longestPlace);
      return company.test(text) && nameIn(text) === text ? [text] : [];
    }),
  );
  const [name = null] = named;
  return named.size === 1 ? name : null;
}

/** Those that are no names of models: "AG" and "SL" are. */
const company =
  /[\s,](?:GmbH|Inc\.?|LLC|L\.L\.C\.|Ltd\.?|LTD|Corp\.?|Pty|PLC|B\.V\.|N\.V\.|SARL|S\.A\.(?:S\.)?|S\.L\.|S\.?[rR]\.?[lL]\.?|S\.p\.A\.|sp\. z o\.o\.|s\.r\.o\.|Oy|A\/S)$/;

const longestHeadline = 200;
const longestBrand = 40;

/** Whether a headline begins with a name, or ends with it behind a dash: elsewhere in it kinds of things stand. */
function isBrandIn(name: string, headline: string): boolean {
  const [lower, words] = [inLowerCase(name), inLowerCase(headline).replace(/[™®©]/g, '').trim()];
  const isFirst = words.startsWith(lower) && /^[^\p{L}\p{N}]/u.test(words.slice(lower.length));
  return isFirst || (words.endsWith(lower) && /\s[-–—|]\s$/.test(words.slice(0, -lower.length)));
}

/** The name in the parts that are called so, where they agree. Without the first letter, as some write it big. */
function nameAmong(element: Element, called: readonly string[]): string | null {
  const selector = called.map((part) => `[class*=${part}],[data-testid*=${part}],[itemprop*=${part}]`).join();
  const names = new Set(
    [...Element.prototype.querySelectorAll.call(element, selector)].slice(0, mostParts).flatMap((part) => {
      const called = ['class', 'data-testid', 'itemprop'].map((name) => attributeOf(part, name) ?? '').join(' ');
      return (/resource|ponsored/i.test(called) ? null : nameIn(textWithin(part, 62))) ?? [];
    }),
  );
  const [name = null] = names;
  return names.size === 1 ? name : null;
}

/** The address that many write under the headline: "www.klafti.example/coats", "From klafti.example". */
export function shownDomain(element: Element, links: readonly Element[], url: string): string | null {
  const own = siteOf(url);
  // Beside a price, in what stays on the page's own site, it is one who sells there.
  const staysHere = !links.some((link) => isElsewhere(attributeOf(link, 'href') ?? '', url));
  if (staysHere && priced.test(textWithin(element, longestPriced))) return null;
  for (const part of [
    ...Element.prototype.querySelectorAll.call(
      element,
      'cite,[class*="url" i],[class*="domain" i],[class*="display" i],span,small,b,a',
    ),
  ].slice(0, mostParts)) {
    const text = textWithin(part, 80);
    const [, host] = shown.exec(text) ?? [];
    if (host !== undefined && siteOf(`https://${host}`) !== own) return host.toLowerCase();
  }
  return null;
}

const shown =
  /^(?:(?:from|de|du|von|vom|desde|da|van|från|fra|z|od|из|с|от)\s)?(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\d-]{1,63}\.)+\p{L}{2,24}?)(?:から|에서)?(?:[/› ].*)?$/iu;
const longestPriced = 400;

/** The hotel or restaurant that one of a list of such leads to, on the page's own site, by way of who counts it or not. */
export function shownPlace(
  element: Element,
  landing: string | null,
  links: readonly Element[],
  url: string,
): string | null {
  const [headline] = headlinesIn(element);
  if (!headline || landing === null) return null;
  const { pathname } = new URL(landing);
  const isPlace = links.some((link) => {
    const other = landingUrl(attributeOf(link, 'href'), url);
    return other !== null && new URL(other).pathname === pathname && placePath.test(other);
  });
  return isPlace ? nameIn(textWithin(headline, longestPlace).replace(/^\d{1,3}[.)]\s/, '')) : null;
}

const placePath = /(?:\/|%2f)(?:hotels?|hostels?|resorts?|restaurants?|restaurantes?|ristoranti?|biz)(?:[/_]|%2f)/i;
const longestPlace = 62;
