import { attributeOf } from './untampered';

/** Names of fields for the day somebody was born. */
const ofBirth =
  /b-?day|birth|(?:^|[^a-z])dob(?:[^a-z]|$)|geburt|naiss|nacim|nascit|nascim|geboor|urodz|narozen|född|fodsel|fødsel|syntym|dogum|рожд/;
/** Years: days further back are of no journey or order, whatever their field is called. */
const longestBack = 10;
const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
const writtenDay = /^(\d{1,2})[ ./-]+(\d{1,2})[ ./-]+(\d{4})$/;

/**
 * How a page may say again the day of birth that was typed into a field: in digits and in words, in its own language and in English. Empty where the
 * field is for anything else, as days of travel are: those are never many years ago.
 *
 * @param words what the field holds: "1971-03-28" in the browser's own fields for dates.
 */
export function birthDatesSaid(field: Element, words: string): string[] {
  const [, year = '', month = '', day = ''] = isoDay.exec(words) ?? [];
  const [, first = '', second = '', behind = ''] = writtenDay.exec(words) ?? [];
  const days =
    year === ''
      ? [
          [behind, second, first],
          [behind, first, second],
        ]
      : [[year, month, day]];
  const told = ['autocomplete', 'name', 'id'].map((name) => attributeOf(field, name) ?? '').join(' ');
  const isLongAgo = days.some(([at = '']) => at !== '' && Number(at) < new Date().getFullYear() - longestBack);
  if (!isLongAgo && !ofBirth.test(told.toLowerCase())) return [];
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
