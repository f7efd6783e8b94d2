import { unicodePattern } from '../../unicodePattern';

/**
 * Stands in a joined text where two elements touch with no white space between: whether a reader sees one word or two is a matter of style
 * ("12" and "99" may be 12,99). Invisible, and in no text that people write.
 */
export const seam = '\u2063';

const newWord = unicodePattern(
  String.raw`([\p{Ll}\p{Nd}!?.,;:»)\]])\u2063+(?=[\p{Lu}«(])|([\p{Lu}]{2})\u2063+(?=[\p{Lu}][\p{Ll}])`,
  'g',
);

/** A text as it reads: seams become a space where a new word begins, else nothing; white space collapsed. */
export function withoutSeams(joined: string): string {
  const text = joined.includes(seam) ? joined.replace(newWord(joined), '$1$2 ').replace(/\u2063+/g, '') : joined;
  return singleSpaced(text).trim();
}

/** White space collapsed: nearly every text of a page is so already, and nothing is made anew then. */
export function singleSpaced(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ');
}
