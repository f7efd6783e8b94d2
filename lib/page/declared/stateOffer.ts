import { currencyCodes, decimalsOf } from '../facts/money/currencies';
import { pricesIn } from '../facts/money/priceText';
import type { DeclaredItem, DeclaredValue } from './pageSource';
import { isJson, type Json, own } from './plainJson';

/** Names of what is asked now, the surest first; each may hold a number, a text, or an object of such. */
const priceKeys: readonly RegExp[] = [
  /^(?:sale|selling|current|now|final|special|offer|discounted|discount|promo|promotional|actual|active|effective)_?prices?(?:_?(?:value|amount|info))?$/i,
  /^prices?(?:_?(?:value|amount|info|data|range|with_?tax|incl_?tax))?$/i,
  /^(?:offers?|pricing|buybox|regular_?price|min_?price|lowest_?price|low_?price|unit_?price)$/i,
];
/** The same inside of what is called a price. */
const amountKeys: readonly RegExp[] = [
  /^(?:sale|selling|current|now|final|special|discounted|promo|actual|effective)(?:_?price)?(?:_?(?:value|amount))?$/i,
  /^(?:formatted_?(?:value|price|amount)?|display_?(?:price|value|amount)?|text|label)$/i,
  /^(?:amount|value|price|gross|total|with_?tax|min|low|raw|decimal_?price|regular_?price|full_?price|base_?price)$/i,
];
const currencyKey = /^(?:currency|currency_?code|price_?currency|currency_?iso(?:_?code)?|iso_?code|currency_?id)$/i;
const stockKey = /^(?:is_?)?(?:in_?stock|available|buyable|purchasable)$/i;
const maxEntries = 100;
const maxDepth = 3;

interface Amount {
  readonly amount: number;
  readonly currency: string | null;
}

/** What an object of a page's own data asks for a thing, as an offer; null where it says no price that has one meaning only. */
export function stateOffer(object: Json): DeclaredItem | null {
  const found = priceOf(object, priceKeys, 0);
  if (!found) return null;
  const currency = found.currency ?? currencyIn(object);
  const properties = new Map<string, DeclaredValue[]>([['price', [found.amount]]]);
  if (currency !== null) properties.set('priceCurrency', [currency]);
  const stock = entriesOf(object).find(([key, value]) => stockKey.test(key) && typeof value === 'boolean')?.[1];
  if (stock !== undefined) properties.set('availability', [stock ? 'InStock' : 'OutOfStock']);
  return { types: ['Offer'], properties, source: 'meta', element: null };
}

function priceOf(object: Json, keys: readonly RegExp[], depth: number): Amount | null {
  const hundredths = minorUnits(object);
  if (hundredths) return hundredths;
  for (const names of keys) {
    for (const [key, value] of entriesOf(object)) {
      if (!names.test(key)) continue;
      const found = amountOf(value, depth);
      if (found) return { ...found, currency: found.currency ?? currencyIn(object) };
    }
  }
  return null;
}

function amountOf(value: unknown, depth: number): Amount | null {
  if (typeof value === 'number') {
    // A whole number may be in cents.
    return Number.isInteger(value) || value <= 0 ? null : { amount: value, currency: null };
  }
  if (typeof value === 'string') return amountOfText(value);
  if (depth >= maxDepth) return null;
  if (Array.isArray(value))
    return isJson(value[0]) ? priceOf(value[0], [...amountKeys, ...priceKeys], depth + 1) : null;
  return isJson(value) ? priceOf(value, [...amountKeys, ...priceKeys], depth + 1) : null;
}

function amountOfText(text: string): Amount | null {
  if (text.length > 40) return null;
  if (/^\d{1,9}\.\d{2}$/.test(text)) return { amount: Number(text), currency: null };
  const [written] = pricesIn(text, { language: null, country: null, declared: [] });
  return written ? { amount: written.low ?? written.amount, currency: written.currency } : null;
}

/** `{ centAmount: 1299, currencyCode: 'EUR', fractionDigits: 2 }` */
function minorUnits(object: Json): Amount | null {
  const cents = own(object, 'centAmount');
  if (typeof cents !== 'number' || !Number.isInteger(cents) || cents <= 0) return null;
  const currency = currencyIn(object);
  const digits = own(object, 'fractionDigits');
  return { amount: cents / 10 ** (typeof digits === 'number' ? digits : decimalsOf(currency)), currency };
}

function currencyIn(object: Json): string | null {
  for (const [key, value] of entriesOf(object)) {
    const code = typeof value === 'string' && currencyKey.test(key) ? value.toUpperCase() : '';
    if (currencyCodes.has(code)) return code;
  }
  for (const [key, value] of entriesOf(object)) {
    if (/price|offer/i.test(key) && isJson(value)) {
      const code = own(value, 'currency') ?? own(value, 'currencyCode');
      if (typeof code === 'string' && currencyCodes.has(code.toUpperCase())) return code.toUpperCase();
    }
  }
  return null;
}

function entriesOf(object: Json): [string, unknown][] {
  return Object.entries(object).slice(0, maxEntries);
}
