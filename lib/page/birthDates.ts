import { attributeOf, localNameOf, parentElementOf } from './untampered';

/** Names of fields for the day somebody was born. */
const ofBirth =
  /b-?day|birth|(?:^|[^a-z])dob(?:[^a-z]|$)|geburt|naiss|nacim|nascit|nascim|geboor|urodz|narozen|född|fodsel|fødsel|syntym|dogum|рожд/;
/** Years: days further back are of no journey or order, whatever their field is called. */
const longestBack = 10;
const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
const writtenDay = /^(\d{1,2})[ ./-]+(\d{1,2})[ ./-]+(\d{4})$/;

/**
 * How a page may say again the day of birth that was typed into a field, or into three of which this one has the year: in digits and in words, in its
 * own language and in English. Empty where the field is for anything else, as days of travel are: those are never many years ago.
 *
 * @param words what was typed into the field: "1971-03-28" in the browser's own fields for dates; '' for lists, of which is read what is chosen.
 */
export function birthDatesSaid(field: Element, words: string): string[] {
  return [...saidOfWhole(field, words), ...saidOfParts(field)];
}

function saidOfWhole(field: Element, words: string): string[] {
  const [, year = '', month = '', day = ''] = isoDay.exec(words) ?? [];
  const [, first = '', second = '', behind = ''] = writtenDay.exec(words) ?? [];
  const days =
    year === ''
      ? [
          [behind, second, first],
          [behind, first, second],
        ]
      : [[year, month, day]];
  const isLongAgo = days.some(([at = '']) => at !== '' && isOfLongAgo(at));
  if (!isLongAgo && !isOfBirth(field)) return [];
  return allSaid(field, days);
}

/** Of a day that three fields hold: [28] [March] [1971]. Empty where the field has no year, or no two others beside it hold a month and a day. */
function saidOfParts(field: Element): string[] {
  const year = heldBy(field);
  if (!/^(?:18|19|20)\d\d$/.test(year)) return [];
  let around = parentElementOf(field);
  for (let outward = 0; around !== null && outward < furthestOut; outward++) {
    const fields = Array.from(Element.prototype.querySelectorAll.call(around, partSelector));
    if (fields.length > mostTogether) return [];
    const [one, other, third] = fields.filter((each) => each !== field).flatMap(monthOrDayIn);
    if (one !== undefined && other !== undefined && third === undefined)
      return isOfLongAgo(year) || fields.some(isOfBirth)
        ? allSaid(field, [
            [year, one, other],
            [year, other, one],
          ])
        : [];
    around = parentElementOf(around);
  }
  return [];
}

const partSelector = 'input:not([type="hidden" i],[type="checkbox" i],[type="radio" i]),select';
/** Elements around the field of a year in which those of its month and day are looked for, and fields that stand there at most. */
const furthestOut = 4;
const mostTogether = 6;

function heldBy(field: Element): string {
  return /^(?:input|select)$/.test(localNameOf(field))
    ? (field as HTMLInputElement | HTMLSelectElement).value.trim()
    : '';
}

/** A number that may be that of a month or a day, as lists of months without numbers have by their order; nothing for others. */
function monthOrDayIn(field: Element): string[] {
  const held = heldBy(field);
  if (/^\d{1,2}$/.test(held)) return [held];
  if (localNameOf(field) !== 'select' || held === '') return [];
  const { options, selectedIndex } = field as HTMLSelectElement;
  const month = selectedIndex - (options.length - 12) + 1;
  return (options.length === 12 || options.length === 13) && month >= 1 ? [String(month)] : [];
}

function isOfLongAgo(year: string): boolean {
  return Number(year) < new Date().getFullYear() - longestBack;
}

function isOfBirth(field: Element): boolean {
  const told = ['autocomplete', 'name', 'id'].map((name) => attributeOf(field, name) ?? '').join(' ');
  return ofBirth.test(told.toLowerCase());
}

/** @param days Years, months and days, in this order. */
function allSaid(field: Element, days: readonly (readonly string[])[]): string[] {
  const { lang } = field.ownerDocument.documentElement;
  return [...new Set(days.flatMap(([y, m, d]) => said(Number(y), Number(m), Number(d), lang)))];
}

function said(year: number, month: number, day: number, language: string): string[] {
  if (year < 1800 || month < 1 || month > 12 || day < 1 || day > 31) return [];
  const date = new Date(Date.UTC(year, month - 1, day));
  const two = (part: number) => String(part).padStart(2, '0');
  const inDigits = ['.', '/', '-', '. '].flatMap((seam) => [
    [two(day), two(month), year].join(seam),
    [day, month, year].join(seam),
    [two(month), two(day), year].join(seam),
    [month, day, year].join(seam),
    [year, two(month), two(day)].join(seam),
  ]);
  const languages = [language, 'en-GB', 'en-US'].filter(isLocale);
  const inWords = languages.flatMap((each) =>
    (['long', 'short'] as const).map((style) =>
      new Intl.DateTimeFormat(each, { day: 'numeric', month: style, year: 'numeric', timeZone: 'UTC' }).format(date),
    ),
  );
  return [...inDigits, ...inWords];
}

function isLocale(language: string): boolean {
  try {
    return language !== '' && Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}
