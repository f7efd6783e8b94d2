import { lazily } from '../../lazily';
import { unicodePattern } from '../../unicodePattern';
import { inLowerCase } from '../inLowerCase';
import { letters } from '../letters';
import { decimalsOf } from './currencies';
import { currencyOf, currencyPattern, type MoneyContext, mayHaveCurrency } from './currencySymbols';
import { asciiDigits, parseNumber } from './numberText';

/** An amount of money as written somewhere in a text. */
export interface WrittenPrice {
  readonly amount: number;
  /** Where the text gives two with one sign ("12 - 15 €"), the lower one; `amount` is the upper one then. */
  readonly low: number | null;
  /** ISO 4217; null where the sign is open or there is none. */
  readonly currency: string | null;
  /** The sign or code in lower case; '' for none. */
  readonly sign: string;
  readonly start: number;
  readonly end: number;
}

/** Between sign and number: at most one space, with any seams. */
const gap = '[\\u2063]*[\\s\\u00a0\\u202f]{0,2}[\\u2063]*[\\s\\u00a0\\u202f]?';
const digit = '[\\d\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\uff10-\\uff19]';
const grouped = `${digit}{1,3}(?:[\\s\\u00a0\\u202f\\u2009'’.,٬]\\u2063?${digit}{3})+(?!${digit})`;
const indian = `${digit}{1,2}(?:,${digit}{2})*,${digit}{3}(?!${digit})`;
const whole = `(?:${grouped}|${indian}|${digit}+)`;
const decimals = `(?:\\u2063*[.,٫]\\u2063*${digit}{1,4}(?!${digit})|\\u2063+${digit}{2}(?!\\u2063*[.,]?${digit}|[\\s\\u2063]*[%x×])|[.,]?\\s?[-–—]{1,2}(?!\\s?${digit})|:-)`;
const number = `(?<!${digit})(?<!${digit}[.,])${whole}${decimals}?`;

const anyPrice = lazily(() => {
  const currency = currencyPattern();
  return new RegExp(
    [
      // 12€99
      `(?<whole>${digit}{1,6})\\u2063*(?<middle>€|£|\\$)\\u2063*(?<cents>${digit}{2})(?![\\d.,]|\\u2063*\\d)`,
      `(?<before>${currency})[.:]?${gap}(?<first>${number})(?:${gap}(?<refined>(?:usd|cad|aud|nzd|mxn|clp|cop|ars|sgd|hkd|uyu)(?![${letters}])))?`,
      `(?:(?<low>${number})\\s?[-–—~]\\s?)?(?<second>${number})${gap}(?<after>${currency})`,
      // "649,-" and "799:-" need no sign.
      `(?<!${digit})(?<!${digit}[.,])(?<round>${whole}(?:[.,]\\s?[-–—]{1,2}|:-))(?!\\s?${digit}|[${letters}])`,
    ].join('|'),
    'gu',
  );
});

/** What prices without a sign are written with. */
const roundEnd = /[.,]\s?[-–—]|:-/;

const maxLength = 5000;
const maxPrices = 200;

/** The prices in a text, in their order. Numbers without any sign of a currency are none, unless they are written as prices alone are ("649,-"). */
export function pricesIn(text: string, context: MoneyContext): WrittenPrice[] {
  const prices: WrittenPrice[] = [];
  const lower = readable(text);
  if (!mayHaveCurrency(lower) && !roundEnd.test(lower)) return prices;
  for (const match of lower.matchAll(anyPrice())) {
    const price = readMatch(match, context, prices.at(-1)?.end ?? 0);
    if (price) prices.push(price);
    if (prices.length >= maxPrices) break;
  }
  return prices;
}

/** In lower case, and with marks of direction made seams: both are invisible and part nothing. */
function readable(text: string): string {
  return inLowerCase(text.slice(0, maxLength)).replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '\u2063');
}

const letterFirst = unicodePattern(String.raw`^[\p{L}]`);

function readMatch(match: RegExpMatchArray, context: MoneyContext, lastEnd: number): WrittenPrice | null {
  const { whole: units, middle, cents, before, first, refined, low, second, after, round } = match.groups ?? {};
  const sign = (refined ?? middle ?? before ?? after ?? '').replaceAll('\u2063', '');
  const currency = currencyOf(sign, context);
  if (currency === null && letterFirst(sign).test(sign)) return null;
  const written = units === undefined ? (first ?? second ?? round ?? '') : `${units}.${cents}`;
  const amount = parseAmount(written, currency, context.language);
  if (amount === null) return null;
  const start = match.index ?? 0;
  // What is taken off is no price: "-20 €".
  const lead = match.input?.slice(lastEnd, start) ?? '';
  const isRange = lastEnd > 0 && /^[\s\u2063]*[-–−][\s\u2063]*$/.test(lead);
  if (!isRange && /(?:^|[\s(\u2063])[-–−]\s?$/.test(lead)) return null;
  const lower = low === undefined ? null : parseAmount(low, currency, context.language);
  return {
    amount,
    low: lower !== null && lower < amount ? lower : null,
    currency,
    sign,
    start,
    end: start + match[0].length,
  };
}

/**
 * The amount that a number in a price means. Two digits in an element of their own are cents ("12" and a raised "99"), as pages draw them
 * without a separator.
 */
export function parseAmount(written: string, currency: string | null, language: string | null): number | null {
  const plain = asciiDigits(written)
    .replace(/[.,]?\u2063+(\d{2})$/, (_, cents: string) => `٫${cents}`)
    .replaceAll('\u2063', '')
    .replace(/[.,]٫/, '٫');
  return parseNumber(plain, { language, decimals: decimalsOf(currency) });
}
