import { textWithin } from '../facts/outline/textWithin';
import { attributeOf } from '../untampered';
import { nameIn } from './adLabels';
import { siteOf } from './landingUrl';

const mostParts = 80;

/** Who is named in an advertisement as who pays for it, or sells what it shows. */
export function shownAdvertiser(element: Element): string | null {
  return nameAmong(element, ['ource', 'dvertiser', 'ponsor', 'eller', 'erchant', 'endor', 'randing']);
}

/** Whose the thing is that an advertisement shows. */
export function shownBrand(element: Element): string | null {
  return nameAmong(element, ['rand', 'anufacturer']);
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

/** The address that many write under the headline: "www.klafti.example/coats". */
export function shownDomain(element: Element, url: string): string | null {
  const own = siteOf(url);
  for (const part of [
    ...Element.prototype.querySelectorAll.call(
      element,
      'cite,[class*="url" i],[class*="domain" i],[class*="display" i],span,small',
    ),
  ].slice(0, mostParts)) {
    const text = textWithin(part, 80);
    const [, host] = /^(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\d-]{1,63}\.)+\p{L}{2,24})(?:[/› ].*)?$/iu.exec(text) ?? [];
    if (host !== undefined && siteOf(`https://${host}`) !== own) return host.toLowerCase();
  }
  return null;
}
