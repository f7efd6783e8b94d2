const longNumber = /^\+?(?:\d[ .()/-]*){8,}$/;
/** ISO 13616: two letters of a country, two digits, up to thirty letters and digits. */
const iban = /^[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]){10,30}$/i;
/** Digits that a part of a number has at least to be looked for by itself. */
const fewest = 8;

/** What may stand between the groups of a number, as a class of characters. */
export const betweenGroups = '.()/-';

/**
 * How a page may spell a long number that was typed (of a phone, a card, an account), each as letters and digits alone: they are shown in groups, and
 * numbers of phones with or without the country's. Null for any other text.
 */
export function numberSpellings(line: string): string[] | null {
  if (iban.test(line)) return [line.replace(/[^A-Z\d]/gi, '')];
  if (!longNumber.test(line)) return null;
  const digits = line.replace(/\D/g, '');
  // "0698…" is "+33 698…", and the other way round; codes of countries have one to three digits: ITU-T E.164.
  const others = line.startsWith('+')
    ? [1, 2, 3].map((code) => `0${digits.slice(code)}`)
    : line.startsWith('00')
      ? [3, 4, 5].map((code) => `0${digits.slice(code)}`)
      : line.startsWith('0')
        ? [digits.slice(1)]
        : [];
  return [digits, ...others.filter(({ length }) => length >= fewest)];
}

/** The spellings as one pattern, their characters with anything that matches `between` in between. */
export function grouped(spellings: readonly string[], between: string): string {
  return spellings.map((spelling) => Array.from(spelling).join(between)).join('|');
}

/** Where a number begins: not within another, but behind the code of a country. */
export const numberStart = String.raw`(?:(?<!\p{N})|(?<=\+\p{N}{1,3}))`;

const amount = /^[€$£¥\s]*(\d{4,12}|\d{1,3}(?:[\s.,'’]\d{3})+)(?:[.,]\d{1,2})?[€$£¥\s]*$/;
/** Digits by which pages tell a card or an account from others, at the end of its number. */
const lastDigits = 4;

/** The digits of an amount that was typed, in groups of three; null for any other text, and for what needs no groups. */
function groupsOf(line: string): string[] | null {
  const digits = amount.exec(line)?.[1]?.replace(/\D/g, '');
  return digits === undefined || digits.length < 4 ? null : (digits.match(/\d{1,3}(?=(?:\d{3})*$)/g) ?? null);
}

/**
 * An amount that was typed, as a pattern of how pages write it in groups of thousands, with parts of hundred or without: "48250" as "48 250", "48.250,00"
 * and "48,250". Null for any other text. `gap` is what else than signs may stand between groups, as a pattern;
 * `isApart`: whether it begins and ends where no other number goes on.
 */
export function amountPattern(line: string, gap: string, isApart = true): string | null {
  const groups = groupsOf(line);
  if (groups === null) return null;
  // Four digits in a row are everywhere.
  const thousands = groups.join(`(?:${gap}|[.,'’])${groups.join('').length > 4 ? '?' : ''}`);
  if (!isApart) return thousands;
  return `(?<!\\d[.,'’]?)${thousands}(?:[.,]\\d{1,2})?(?!\\d|[.,'’]\\d|(?:${gap})\\d{3}(?!\\d))`;
}

/** Words behind which the end of a number stands. */
const endWords =
  'end(?:ing|s|et|end|ziffern?)|(?:se )?(?:termin|finiss|finit)\\S{0,8}|eindig\\S{0,4}|final|last (?:4|four)(?: digits)?|letzten? (?:4|vier)(?: ziffern)?|derniers chiffres';
const smallWords = '(?:in|with|on|by|par|auf|mit|en|con|com|em|op|met|a|på|med)';

/**
 * The end of a long number that was typed, as a pattern of where pages say it alone: behind signs that hide the rest ("•••• 7766"), or words that say
 * so ("Card ending in 7766"). Null for any other text. `gap` is what counts as white space, and `hidden` as such a sign, as patterns.
 */
export function endPattern(line: string, gap: string, hidden = '[•●∙·*＊∗⁎×x#]', isApart = true): string | null {
  const digits = numberSpellings(line)?.[0]?.replace(/\D/g, '') ?? '';
  if (digits.length < 2 * lastDigits) return null;
  const end = digits.slice(-lastDigits);
  // What is sought comes first: nothing else is asked where it is not.
  const before = `(?:(?:(?:${hidden})(?:${gap}|[-.])*){2}|(?:…|\\xe2\\x80\\xa6|&hellip;|\\.{2})${gap}*|\\b(?:${endWords})(?:${gap}|:)+(?:${smallWords}(?:${gap}|:)+)?)`;
  return `${end}(?<=${before}${end})${isApart ? '(?!\\d)' : ''}`;
}

/** What else than its digits says a number again: an amount in groups, the end of a long one. As `amountPattern` and `endPattern` have it, those that are. */
export function furtherPatterns(
  line: string,
  { gap, gapAtEnd = gap, hidden, isApart }: { gap: string; gapAtEnd?: string; hidden?: string; isApart?: boolean },
): string[] {
  return [amountPattern(line, gap, isApart), endPattern(line, gapAtEnd, hidden, isApart)].filter(
    (pattern) => pattern !== null,
  );
}
