import { isLetter } from '../isLetter';
import { isCurrencySign } from './currencySymbols';

/** A sign of a currency that stands before a number. */
export interface SignBefore {
  readonly sign: string;
  readonly start: number;
}

/** Signs with one of these stand anywhere; those of letters alone ("kr", "Fr.") need an end of the word on both sides. */
const marks = /[$/¢£¥\u201a֏\u0941\u0942৳฿៛\u20a0-\u20c1\ufdfc＄￡￥]/;
/** "AU $" and "$ CA". */
const apart = /^(?:(?:au|c|ca|us|nz|mx)\s\$|\$\s?(?:us|ca|au))$/;
/** Of the longest sign. */
const maxLength = 6;
const lengths = [6, 5, 4, 3, 2, 1];

// There are some two hundred signs. A pattern of them takes browsers a millisecond to prepare, on every page anew.

/** The longest sign that begins at a place of a text in lower case, behind a number. */
export function signAt(text: string, at: number): string | null {
  return signFrom(
    text,
    at,
    lengths.map((length) => at + length),
  );
}

/** The sign before a number that begins at `at`, with a gap or a dot between them, or none; `from` is where it may begin at the earliest. */
export function signBefore(text: string, from: number, at: number): SignBefore | null {
  const end = gapStart(text, at);
  const last = text[end - 1];
  const ends = last === '.' || last === ':' ? [end, end - 1] : [end];
  const first = Math.max(from, end - maxLength - 1);
  const isMarked = marks.test(text.slice(first, end));
  for (let start = first; start < end; start += 1) {
    if (!isMarked && isLetter(text, start - 1)) continue;
    const sign = signFrom(text, start, ends);
    if (sign !== null) return { sign, start };
  }
  return null;
}

/** A sign that ends at one of these places, of which the farther come first. */
function signFrom(text: string, start: number, ends: readonly number[]): string | null {
  const written = ends.map((end) => text.slice(start, end));
  if (marks.test(written[0] ?? '')) {
    const marked = written.find((sign) => marks.test(sign) && isCurrencySign(sign));
    if (marked !== undefined) return marked;
    const parted = written.find(
      (sign) => apart.test(sign) && !(sign.startsWith('$') && isLetter(text, start + sign.length)),
    );
    if (parted !== undefined) return parted;
  }
  if (isLetter(text, start - 1)) return null;
  return (
    written.find((sign) => isCurrencySign(sign) && !isLetter(text, start + sign.length) && !marks.test(sign)) ?? null
  );
}

const seam = '\u2063';

/** Where the gap ends that begins at a place: at most one space, with any seams. */
export function gapEnd(text: string, start: number): number {
  let end = start;
  while (text[end] === seam) end += 1;
  if (isSpace(text[end])) end += 1;
  if (isSpace(text[end])) end += 1;
  while (text[end] === seam) end += 1;
  return isSpace(text[end]) ? end + 1 : end;
}

/** Where the gap begins that ends at a place. */
function gapStart(text: string, end: number): number {
  let start = end;
  if (isSpace(text[start - 1])) start -= 1;
  while (text[start - 1] === seam) start -= 1;
  if (isSpace(text[start - 1])) start -= 1;
  if (isSpace(text[start - 1])) start -= 1;
  while (text[start - 1] === seam) start -= 1;
  return start;
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && character.trim() === '';
}
