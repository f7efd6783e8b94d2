import { folded } from './foldText';

/**
 * Whether two texts speak of the same things, as far as names and numbers tell: each number, and each word with a capital inside a
 * sentence, that one of them has is in the other. What somebody rewords keeps them; a list's next entry, worded alike, has others.
 */
export function namesAgree(one: string, other: string): boolean {
  const words = { one: wordsOf(one), other: wordsOf(other) };
  return (
    [...namesIn(one)].every((name) => words.other.has(name)) && [...namesIn(other)].every((name) => words.one.has(name))
  );
}

function wordsOf(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(word), ([found]) => folded(found)));
}

function namesIn(text: string): Set<string> {
  const names = new Set<string>();
  for (const match of text.matchAll(word)) {
    const [found] = match;
    const before = text.slice(Math.max(0, match.index - 4), match.index).trimEnd();
    const beginsSentence = match.index === 0 || /[.!?…:;"“«(\n]$/.test(before) || before === '';
    if (/\p{N}/u.test(found) || (/^\p{Lu}/u.test(found) && !beginsSentence)) names.add(folded(found));
  }
  return names;
}

const word = /[\p{L}\p{N}]+(?:[.,’'][\p{L}\p{N}]+)*/gu;
