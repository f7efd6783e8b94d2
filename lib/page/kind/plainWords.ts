/** A text for comparing words: lower case, without accents, punctuation and digits, one space between words. */
export function plainWords(text: string): string {
  const short = text.slice(0, 500);
  // Most texts have nothing to be taken apart.
  const bare = /[^\0-\x7f]/.test(short)
    ? short
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .normalize('NFC')
    : short;
  return bare
    .toLowerCase()
    .replace(/['’`´]/g, ' ')
    .replace(/[^\p{L}&]+/gu, ' ')
    .trim();
}

/** Finds any of these phrases, separated by "|", as whole words in a text that `plainWords` made; in writings without spaces, anywhere. */
export function phrasePattern(phrases: string): RegExp {
  const [spaced, unspaced]: [string[], string[]] = [[], []];
  for (const phrase of phrases.split('|').map(plainWords)) {
    (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(phrase)
      ? unspaced
      : spaced
    ).push(phrase);
  }
  const parts = [
    ...(spaced.length > 0 ? [`(?<![\\p{L}])(?:${spaced.join('|')})(?![\\p{L}])`] : []),
    ...(unspaced.length > 0 ? [unspaced.join('|')] : []),
  ];
  return new RegExp(parts.join('|'), 'u');
}

/** The same where the phrase is all that the text says. */
export function wholePhrasePattern(phrases: string): RegExp {
  return new RegExp(`^(?:${phrases.split('|').map(plainWords).join('|')})$`, 'u');
}
