import { lazily } from '../lazily';
import { isPhraseOf } from '../listedPhrases';
import { goesBeyondAscii } from '../unicodePattern';

/** A text for comparing words: lower case, without accents, punctuation and digits, one space between words. */
export function plainWords(text: string): string {
  const short = text.slice(0, 500);
  // Most texts have nothing to be taken apart.
  if (!goesBeyondAscii(short))
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
 * Phrases, separated by "|", each as `plainWords` would make it, for the patterns below. Built extensions hold them made already
 * (see `phrasesAtBuild`): there are so many that making them costs every page more than looking for them.
 */
export function phrases({ raw: [written = ''] }: TemplateStringsArray): string {
  return plainPhrases(written);
}

/**
 * Finds any of these `phrases` as whole words in a text that `plainWords` made; in writings without spaces, anywhere.
 * Looked up by their first words: a pattern of hundreds of phrases takes browsers longer to prepare, on every page anew, than to use.
 */
export function phrasePattern(list: string): PhraseTest {
  const looked = lazily(() => listOf(list));
  const unspaced = lazily(() => looked().all.split('|').filter(isUnspaced));
  return {
    test(plain) {
      const { all, firstWords } = looked();
      for (let start = 0; start < plain.length; ) {
        const end = wordEnd(plain, start);
        const word = plain.slice(start, end);
        if (firstWords.has(word) && standsAt(plain, start, word, all)) return true;
        start = end + 1;
      }
      return /[\u0e00-\uffff]/.test(plain) && unspaced().some((phrase) => plain.includes(phrase));
    },
  };
}

/** The phrases in one text, "|" before and behind each, and the words that they begin with. Taking them all apart would take longer. */
function listOf(list: string): { readonly all: string; readonly firstWords: ReadonlySet<string> } {
  const all = `|${list}|`;
  return { all, firstWords: new Set(all.match(/(?<=\|)[^|& ]+/g)) };
}

/** Whether one of the phrases that begin with a word stands at a place of a text, as whole words. */
function standsAt(plain: string, start: number, word: string, all: string): boolean {
  const begin = `|${word}`;
  for (let at = all.indexOf(begin); at >= 0; at = all.indexOf(begin, at + 1)) {
    const phrase = all.slice(at + 1, all.indexOf('|', at + 1));
    const end = start + phrase.length;
    if (plain.startsWith(phrase, start) && wordEnd(plain, end) === end) return true;
  }
  return false;
}

/** The same where the phrase is all that the text says. */
export function wholePhrasePattern(list: string): PhraseTest {
  // Taking them apart would take longer than looking through them for the few texts that are asked about.
  const all = `|${list}|`;
  return { test: (plain) => plain !== '' && isPhraseOf(all, plain) };
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

function isUnspaced(phrase: string): boolean {
  return (
    /[\u0e00-\uffff]/.test(phrase) &&
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(phrase)
  );
}

/** Phrases that are separated by "|", each as `plainWords` would make it, all at once. */
export function plainPhrases(phrases: string): string {
  const plain = withoutAccents(phrases)
    .replace(/[^\p{L}&| ]+/gu, ' ')
    .trim();
  return / [| ]|\| /.test(plain) ? plain.replace(/ {2,}/g, ' ').replace(/ ?\| ?/g, '|') : plain;
}
