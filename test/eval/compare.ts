import type { Field } from './answers';

/**
 * Whether an answer counts as what the label says. Texts are compared without case, accents, typographic variants, punctuation and
 * white space at the edges of words. Then, by field:
 * - kind, currency: equal.
 * - price, ratingCount: equal as numbers. rating: within 0.05 (a page that shows 4.6 may declare 4.59). ratingScale: equal.
 * - product, title: equal, or near: the words of one cover the words of the other by four fifths both ways (F1 of the words >= 0.8), the
 *   words of the brand not counted, since a name may be written with it or without.
 * - brand: equal, or one is the other with words after it ("adidas", "adidas Performance").
 * - author: one of the names (divided by comma, "and", "&", "und", "et") is equal, also in another order of its words or with "by" before.
 * - date: the same day, as written or in UTC.
 * - lang: the same primary language; Norwegian is one.
 * - site: equal without spaces and without ".com" and the like; a label "A / B" or "A (B)" takes A, B or both.
 * - availability: equal as the last word of a schema.org address.
 * - ads: the label counts those of each place, exactly or ">=n"; their sum is to be found, or more where one says ">=".
 */
export function isRight(field: Field, wanted: unknown, given: string | number, brand: unknown): boolean {
  switch (field) {
    case 'kind':
    case 'currency':
      return String(wanted) === String(given);
    case 'price':
    case 'ratingCount':
    case 'ratingScale':
      return Number(wanted) === Number(given);
    case 'rating':
      return Math.abs(Number(wanted) - Number(given)) <= 0.0500001;
    case 'product':
    case 'title':
      return isNear(String(wanted), String(given), typeof brand === 'string' ? brand : '');
    case 'brand':
      return beginsAlike(words(String(wanted)), words(String(given)));
    case 'author':
      return shareName(String(wanted), String(given));
    case 'date':
      return daysOf(String(given)).includes(String(wanted).slice(0, 10));
    case 'lang':
      return primaryLanguage(String(wanted)) === primaryLanguage(String(given));
    case 'site':
      return siteNames(String(wanted)).some((name) => siteNames(String(given)).includes(name));
    case 'availability':
      return lastWord(String(wanted)) === lastWord(String(given));
    case 'ads':
      return isEnough(wanted, Number(given));
  }
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[®™©'’`´]/g, '');
}

function words(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isNear(wanted: string, given: string, brand: string): boolean {
  if (words(wanted).join(' ') === words(given).join(' ')) return true;
  const ofBrand = new Set(words(brand));
  const [left, right] = [wanted, given].map((text) => words(text).filter((word) => !ofBrand.has(word))) as [
    string[],
    string[],
  ];
  if (left.length === 0 || right.length === 0) return false;
  const rest = [...right];
  const common = left.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * common) / (left.length + right.length) >= 0.8;
}

function beginsAlike(left: readonly string[], right: readonly string[]): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return short.length > 0 && short.every((word, at) => long[at] === word);
}

function shareName(wanted: string, given: string): boolean {
  const names = (text: string) =>
    text
      .split(/,|;|\s&\s|\s(?:and|und|et|y|e|i)\s/i)
      .map((name) =>
        words(name.replace(/^\s*(by|par|von|di|de|por|przez)\s+/i, ''))
          .sort()
          .join(' '),
      )
      .filter((name) => name !== '');
  return names(wanted).some((name) => names(given).includes(name));
}

function daysOf(text: string): string[] {
  const days: string[] = [];
  const [written] = /^\d{4}-\d\d-\d\d/.exec(text) ?? [];
  if (written !== undefined) days.push(written);
  const time = Date.parse(text);
  if (!Number.isNaN(time)) days.push(new Date(time).toISOString().slice(0, 10));
  return days;
}

function primaryLanguage(text: string): string {
  const [primary = ''] = text.toLowerCase().split(/[-_]/);
  return primary === 'nb' || primary === 'nn' ? 'no' : primary;
}

function siteNames(text: string): string[] {
  const parts = [text, ...text.split(/\s+\/\s+|[()]/)];
  return parts.map((part) => words(part.trim().replace(/\.(com|net|org|[a-z]{2})$/i, '')).join('')).filter(Boolean);
}

function lastWord(text: string): string {
  return (text.split(/[/#]/).at(-1) ?? '').toLowerCase();
}

function isEnough(wanted: unknown, given: number): boolean {
  const counts = Object.values(typeof wanted === 'object' && wanted !== null ? wanted : { all: wanted }).map(String);
  const sum = counts.reduce((total, count) => total + Number(count.replace('>=', '')), 0);
  return counts.some((count) => count.startsWith('>=')) ? given >= sum : given === sum;
}
