// Lists of phrases, "|" before the first, between them and behind the last; those of ASCII have two characters at least. A pattern of so many takes
// browsers longer to prepare, on every page anew, than looking them up takes.

/** Whether a text is one of the phrases. */
export function isPhraseOf(phrases: string, text: string): boolean {
  return !text.includes('|') && phrases.includes(`|${text}|`);
}

/** The first of the phrases that a text begins with, and that `fits` with the rest behind it; undefined where there is none. */
export function phraseAtStart(
  phrases: string,
  text: string,
  fits: (phrase: string, rest: string) => boolean = always,
): string | undefined {
  // Most texts begin as none of the phrases does.
  if (!phrases.includes(`|${text.slice(0, text.charCodeAt(0) < 0x80 ? 2 : 1)}`)) return undefined;
  return phrases
    .split('|')
    .find((phrase) => phrase !== '' && text.startsWith(phrase) && fits(phrase, text.slice(phrase.length)));
}

/** The first of the phrases that a text ends with, and that `fits` with the rest before it; undefined where there is none. */
export function phraseAtEnd(
  phrases: string,
  text: string,
  fits: (phrase: string, rest: string) => boolean = always,
): string | undefined {
  if (!phrases.includes(`${text.slice(text.charCodeAt(text.length - 1) < 0x80 ? -2 : -1)}|`)) return undefined;
  return phrases
    .split('|')
    .find((phrase) => phrase !== '' && text.endsWith(phrase) && fits(phrase, text.slice(0, -phrase.length)));
}

/** Whether a text has one of the phrases in it, anywhere. */
export function hasPhraseOf(phrases: string, text: string): boolean {
  const list = parted.get(phrases) ?? phrases.slice(1, -1).split('|');
  parted.set(phrases, list);
  return list.some((phrase) => text.includes(phrase));
}

const parted = new Map<string, readonly string[]>();

function always(): boolean {
  return true;
}
