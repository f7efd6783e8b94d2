import { isOneOf } from '../../addressWord';
import { lazily } from '../../lazily';
import { unicodePattern } from '../../unicodePattern';
import { inLowerCase } from '../inLowerCase';
import { isLetter } from '../isLetter';
import { letters } from '../letters';
import { decimalsOf } from './currencies';
import { currencyOf, type MoneyContext } from './currencySymbols';
import { asciiDigits, parseNumber } from './numberText';
import { gapEnd, signAt, signBefore } from './signBeside';

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

const grouped = String.raw`\d{1,3}(?:[\s'’.,٬]\u2063?\d{3})+(?!\d)`;
const indian = String.raw`\d{1,2}(?:,\d{2})*,\d{3}(?!\d)`;
/** What the dash of a range stands before: the higher price, with or without whatever sign. */
const higher = String.raw`[\s\u2063]*(?:[^\s\d\u2063]{1,6}[\s\u2063]?)?\d`;
const decimals = String.raw`\u2063*[.,٫]\u2063*\d{1,4}(?!\d)|\u2063+\d{2}(?!\u2063*[.,]?\d|[\s\u2063]*[%x×])|[.,]\s?[-–—]{1,2}(?!\s?\d)|\s?[-–—]{1,2}(?!${higher})|:-`;
/** The next number: its first digits, and what follows the whole of it. */
const nextNumber = lazily(() => new RegExp(`(?=(\\d+))(?:${grouped}|${indian}|\\d+)(${decimals})?`, 'g'));

const maxLength = 5000;
const maxPrices = 200;

/** The prices in a text, in their order. Numbers without any sign of a currency are none, unless they are written as prices alone are ("649,-"). */
export function pricesIn(text: string, context: MoneyContext): WrittenPrice[] {
  const prices: WrittenPrice[] = [];
  const plain = readable(text);
  let from = 0;
  for (let next = nextSigned(plain, from); next && prices.length < maxPrices; next = nextSigned(plain, from)) {
    const price = priceOf(next, plain, context, prices.at(-1)?.end ?? 0);
    if (price) prices.push(price);
    // In "da 20 €" the word is no sign, though it is one of dinars: the number is looked at again without it.
    const isWord = next.start < next.number && isOpenWord(next.sign, currencyOf(next.sign, context));
    from = isWord ? next.number : next.end;
  }
  return prices;
}

/** A number with the sign that stands beside it, and where both together stand. */
interface SignedNumber {
  readonly written: string;
  readonly low: string | null;
  readonly sign: string;
  readonly start: number;
  /** Where the number begins. */
  readonly number: number;
  readonly end: number;
}

/**
 * The first number from a place on that has a sign, or needs none. Number and sign are looked for one after the other: a pattern of both takes
 * browsers three milliseconds to prepare, on every page anew.
 */
function nextSigned(text: string, from: number): SignedNumber | null {
  const pattern = nextNumber();
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { index: start } = match;
    const firstEnd = start + (match[1] ?? '').length;
    const isWhole = isNumberStart(text, start);
    const isShort = firstEnd - start <= 6;
    const found =
      (isWhole ? signedBefore(text, from, match) : null) ??
      (isShort ? signedWithin(text, start, firstEnd) : null) ??
      (isWhole ? (signedAfter(text, match) ?? withoutSign(text, match)) : null) ??
      (isShort ? null : signedWithin(text, firstEnd - 6, firstEnd));
    if (found) return found;
    pattern.lastIndex = firstEnd;
  }
  return null;
}

/** Not in the middle of a number. */
function isNumberStart(text: string, start: number): boolean {
  return !/\d[.,]?$/.test(text.slice(Math.max(0, start - 2), start));
}

/** "€ 12", "$12 CAD". */
function signedBefore(text: string, from: number, { index, 0: number }: RegExpExecArray): SignedNumber | null {
  const before = signBefore(text, from, index);
  if (!before) return null;
  const { written, end } = inFull(text, number, index + number.length);
  const at = gapEnd(text, end);
  const code = text.slice(at, at + 3);
  const isRefined = isOneOf('usd cad aud nzd mxn clp cop ars sgd hkd uyu', code) && !isLetter(text, at + 3);
  return {
    written,
    low: null,
    sign: isRefined ? code : before.sign,
    start: before.start,
    number: index,
    end: isRefined ? at + 3 : end,
  };
}

/** "12€99". */
function signedWithin(text: string, start: number, firstEnd: number): SignedNumber | null {
  if (!/[\u2063€£$]/.test(text.charAt(firstEnd))) return null;
  const match = /^\u2063*([€£$])\u2063*(\d{2})(?![\d.,]|\u2063*\d(?!\d{0,5}(?:[.,]\d{2})?\s?\u2063*[€£$]))/.exec(
    text.slice(firstEnd),
  );
  const [whole = '', sign = '', cents] = match ?? [];
  if (!match) return null;
  return {
    written: `${text.slice(start, firstEnd)}.${cents}`,
    low: null,
    sign,
    start,
    number: start,
    end: firstEnd + whole.length,
  };
}

/** "12 €", "12 - 15 €". */
function signedAfter(text: string, { index: start, 0: first }: RegExpExecArray): SignedNumber | null {
  const firstEnd = start + first.length;
  const rest = text.slice(firstEnd, firstEnd + 4);
  const dash = /^\s?[-–—~]\s?(?=\d)/.exec(rest);
  if (dash) {
    const pattern = nextNumber();
    pattern.lastIndex = firstEnd + dash[0].length;
    const second = pattern.exec(text);
    const range = second && numberAndSign(text, second[0], second.index);
    // "30-50万円": the lower one is of ten thousands too, and not worked out.
    const low = range?.written === second?.[0] ? first : null;
    if (range) return { ...range, low, start, number: start };
  }
  return numberAndSign(text, first, start);
}

function numberAndSign(text: string, number: string, start: number): SignedNumber | null {
  const { written, end } = inFull(text, number, start + number.length);
  const at = gapEnd(text, end);
  // A word for ten thousands is no letter that the sign is part of.
  const sign = written === number ? signAt(text, at) : signAt(text.slice(end), at - end);
  return sign === null ? null : { written, low: null, sign, start, number: start, end: at + sign.length };
}

/** Words for ten thousand and for a hundred million, behind a number: "359.8万円", "1億2,800万円", "3억 5,000만원". */
const myriads: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 만: 1e4, 億: 1e8, 亿: 1e8, 억: 1e8 };
const lowerMyriad = /^[\s\u2063]{0,2}(\d[\d,.]{0,9})(?=[\s\u2063]{0,2}[万萬만])/;

/** A number with those words worked out, and where they end; the number itself where there are none. */
function inFull(text: string, number: string, numberEnd: number): { readonly written: string; readonly end: number } {
  let [written, end, sum] = [number, numberEnd, 0];
  for (;;) {
    const at = gapEnd(text, end);
    const times = myriads[text.charAt(at)];
    const value = times === undefined ? null : parseNumber(written);
    if (times === undefined || value === null) break;
    sum += value * times;
    end = at + 1;
    const lower = times > 1e4 ? lowerMyriad.exec(text.slice(end, end + 16)) : null;
    if (!lower) break;
    written = lower[1] ?? '';
    end += lower[0].length;
  }
  return sum === 0 ? { written: number, end: numberEnd } : { written: String(Math.round(sum)), end };
}

const roundEnd = lazily(() => new RegExp(`^(?:[.,]\\s?[-–—]{1,2}|:-)(?!\\s?\\d|[${letters}])`));

/** "649,-" and "799:-" need no sign. */
function withoutSign(text: string, { index: start, 0: first, 2: rest = '' }: RegExpExecArray): SignedNumber | null {
  if (!/^[.,:].*\D$/s.test(rest)) return null;
  const wholeEnd = start + first.length - rest.length;
  const [end] = roundEnd().exec(text.slice(wholeEnd)) ?? [];
  if (end === undefined) return null;
  return {
    written: text.slice(start, wholeEnd) + end,
    low: null,
    sign: '',
    start,
    number: start,
    end: wholeEnd + end.length,
  };
}

/** In lower case, with the digits of ASCII, and with marks of direction made seams: both are invisible and part nothing. No position moves. */
function readable(text: string): string {
  return inLowerCase(text.slice(0, maxLength)).replace(
    /[\u061c\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u200e\u200f\u202a-\u202e\u2066-\u2069\uff10-\uff19]/g,
    (character) => (asciiDigits(character) === character ? '\u2063' : asciiDigits(character)),
  );
}

const letterFirst = unicodePattern(String.raw`^[\p{L}]`);

/** Whether a sign of letters means no currency on the page. */
function isOpenWord(sign: string, currency: string | null): boolean {
  return currency === null && letterFirst(sign).test(sign);
}

/** Dollars have no dots between thousands; pesos do. */
function isNoDollar(written: string, currency: string | null, { country, declared }: MoneyContext): boolean {
  return (
    currency === 'USD' && country !== 'US' && !declared.includes('USD') && /^\d{1,3}(?:\.\d{3})+(?!\d)/.test(written)
  );
}

function priceOf(found: SignedNumber, text: string, context: MoneyContext, lastEnd: number): WrittenPrice | null {
  const { sign, start, end } = found;
  const meant = currencyOf(sign, context);
  const currency = sign === '$' && isNoDollar(found.written, meant, context) ? null : meant;
  if (isOpenWord(sign, currency)) return null;
  const amount = parseAmount(found.written, currency, context.language);
  if (amount === null) return null;
  // What is taken off is no price: "-20 €".
  const lead = text.slice(lastEnd, start);
  // But for the dash of a range, or one that parts it from the price before.
  const isParted = lastEnd > 0 && /^[\s\u2063]*[-–−][\s\u2063]*$|\s[-–−]\s[\s\u2063]*$/.test(lead);
  if (!isParted && /(?:^|[\s(\u2063])[-–−]\s?$/.test(lead)) return null;
  const lower = found.low === null ? null : parseAmount(found.low, currency, context.language);
  return { amount, low: lower !== null && lower < amount ? lower : null, currency, sign, start, end };
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
