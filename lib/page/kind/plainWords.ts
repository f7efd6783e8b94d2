/** A text for comparing words: lower case, without accents, punctuation and digits, one space between words. */
export function plainWords(text: string): string {
  const short = text.slice(0, 500);
  // Most texts have nothing to be taken apart.
  if (!/[^\0-\x7f]/.test(short))
    return short
      .toLowerCase()
      .replace(/[^a-z&]+/g, ' ')
      .trim();
  return withoutAccents(short)
    .replace(/[^\p{L}&]+/gu, ' ')
    .trim();
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase();
}

/** Tells whether a text that `plainWords` made says certain things. */
export interface PhraseTest {
  test(plain: string): boolean;
}

/**
 * Finds any of these phrases, separated by "|", as whole words in a text that `plainWords` made; in writings without spaces, anywhere.
 * Looked up by their first words: a pattern of hundreds of phrases takes browsers longer to prepare, on every page anew, than to use.
 */
export function phrasePattern(phrases: string): PhraseTest {
  let found: { readonly byWord: ReadonlyMap<string, readonly string[]>; readonly unspaced: readonly string[] } | null =
    null;
  return {
    test(plain) {
      found ??= sorted(phrases);
      const { byWord, unspaced } = found;
      for (let start = 0; start < plain.length; ) {
        const end = wordEnd(plain, start);
        for (const phrase of byWord.get(plain.slice(start, end)) ?? []) {
          if (plain.startsWith(phrase, start) && wordEnd(plain, start + phrase.length) === start + phrase.length)
            return true;
        }
        start = end + 1;
      }
      return /[\u0e00-\uffff]/.test(plain) && unspaced.some((phrase) => plain.includes(phrase));
    },
  };
}

/** The same where the phrase is all that the text says. */
export function wholePhrasePattern(phrases: string): PhraseTest {
  let all: ReadonlySet<string> | null = null;
  return {
    test(plain) {
      all ??= new Set(plainPhrases(phrases));
      return all.has(plain);
    },
  };
}

/** Where the word ends that begins at a place, or that place itself. */
function wordEnd(plain: string, start: number): number {
  let end = start;
  for (; end < plain.length; end += 1) {
    const code = plain.charCodeAt(end);
    if (code === 0x20 || code === 0x26) break;
  }
  return end;
}

function sorted(phrases: string): { byWord: Map<string, string[]>; unspaced: string[] } {
  const byWord = new Map<string, string[]>();
  const unspaced: string[] = [];
  for (const phrase of plainPhrases(phrases)) {
    if (
      /[\u0e00-\uffff]/.test(phrase) &&
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(phrase)
    ) {
      unspaced.push(phrase);
      continue;
    }
    const first = phrase.slice(0, wordEnd(phrase, 0));
    const known = byWord.get(first);
    if (known) known.push(phrase);
    else byWord.set(first, [phrase]);
  }
  return { byWord, unspaced };
}

/** Each as `plainWords` would make it, all at once. */
function plainPhrases(phrases: string): string[] {
  return withoutAccents(phrases)
    .replace(/[^\p{L}&| ]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
