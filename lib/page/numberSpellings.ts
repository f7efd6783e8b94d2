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
