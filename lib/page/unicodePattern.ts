import { lazily } from './lazily';

/** A letter, a mark or a digit that ASCII does not have, or anything else that is rare: what is left out are the signs of punctuation and money. */
const beyondAscii =
  /[^\0-\x7f\xa0-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7\u2000-\u2063\u206a-\u206f\u20a0-\u20a7\u20a9-\u20bf]/;

/** Whether a text has letters, marks or digits that ASCII does not have, or signs that are made of letters. */
export function goesBeyondAscii(text: string): boolean {
  return beyondAscii.test(text);
}

const inAscii: Readonly<Record<string, string>> = {
  '\\p{L}': 'A-Za-z',
  '\\p{Lu}': 'A-Z',
  '\\p{Ll}': 'a-z',
  '\\p{Lo}': '',
  '\\p{M}': '',
  '\\p{N}': '0-9',
  '\\p{Nd}': '0-9',
  '\\p{Sc}': '$\\xa2-\\xa5\\u20a0-\\u20bf',
};

/**
 * A pattern with sets of characters that Unicode knows, for a text: one without those sets where the text has none of what makes them large. Both find
 * the same there, but browsers take a hundred times as long to prepare the large sets, on every page anew. The sets (`\p{L}`, `\p{Lu}`,
 * `\p{Ll}`, `\p{Lo}`, `\p{M}`, `\p{N}`, `\p{Nd}`, `\p{Sc}`) have to stand inside brackets. With the flag `g` it is for `replace`, `match` and `split` alone.
 */
export function unicodePattern(source: string, flags: '' | 'g' = ''): (text: string) => RegExp {
  const whole = lazily(() => new RegExp(source, `${flags}u`));
  const plain = lazily(() => new RegExp(source.replace(/\\p\{\w+\}/g, asciiOf), flags));
  return (text) => (beyondAscii.test(text) ? whole() : plain());
}

function asciiOf(set: string): string {
  const characters = inAscii[set];
  if (characters === undefined) throw new Error(`Nothing is known of the set ${set}.`);
  return characters;
}
