import type { Font, Measure } from './scene';

/** What becomes of a word that is longer than a line and has no place to be broken at: broken all the same, or its end left out. */
export type LongWords = 'broken' | 'cut';

/**
 * A text in lines of at most `width` CSS pixels, broken between words where that is possible, at most `maxLines` of them: what is left out
 * is told by an ellipsis. A comma or full stop may stand out of it, for that no word is broken. Line breaks in the text are kept. A line holds at least one character, however narrow it is.
 */
export function wrapText(
  text: string,
  width: number,
  maxLines: number,
  font: Font,
  measure: Measure,
  longWords: LongWords = 'broken',
): string[] {
  if (maxLines < 1) return [];
  const lines: string[] = [];
  const space = measure(' ', font);
  // What cannot be shown in so many lines need not be measured.
  for (const words of paragraphsOf(text.slice(0, maxLines * Math.max(Math.ceil(width), 8)))) {
    let line = '';
    let taken = 0;
    for (const word of words) {
      let own = measure(word, font);
      if (line !== '' && taken + space + own <= width) {
        line = `${line} ${word}`;
        taken += space + own;
        continue;
      }
      if (line !== '') lines.push(line);
      // The end of a line parts as well.
      if (line !== '' && word === '·') {
        line = '';
        continue;
      }
      line = word;
      while (own > width && lines.length <= maxLines && measure(withoutPoint(line), font) > width) {
        const fitting = fittingStart(line, width, font, measure);
        if (fitting === line) break;
        const start = firstPart(line, fitting, width, font, measure, longWords);
        lines.push(start.shown);
        line = line.slice(start.length);
        own = measure(line, font);
      }
      taken = own;
      if (lines.length > maxLines) break;
    }
    if (line !== '') lines.push(line);
    if (lines.length > maxLines) break;
  }
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  kept[kept.length - 1] = withEllipsis(kept.at(-1) ?? '', width, font, measure);
  return kept;
}

/** Texts already taken apart, as many as a long journey has: zooming asks for the same ones at every step. */
const known = new Map<string, readonly (readonly string[])[]>();
const mostKnown = 20_000;
const longestKnown = 400;

/** The words of each paragraph of a text. */
function paragraphsOf(text: string): readonly (readonly string[])[] {
  const before = known.get(text);
  if (before) return before;
  const paragraphs = text.split(/\r\n|\r|\n/).map(wordsOf);
  if (text.length <= longestKnown) {
    if (known.size >= mostKnown) known.clear();
    known.set(text, paragraphs);
  }
  return paragraphs;
}

const withoutPoint = (word: string) => word.replace(/[,.]$/, '');

/** As much of a word as fits, at least one character. */
function fittingStart(word: string, width: number, font: Font, measure: Measure): string {
  const characters = [...word];
  let low = 1;
  let high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(characters.slice(0, middle).join(''), font) <= width) low = middle;
    else high = middle - 1;
  }
  return characters.slice(0, low).join('');
}

/**
 * The words of a paragraph. A sign that closes something stands with the word before it, one that opens something with the word behind it, also where
 * a space is between them, as French has it.
 */
function wordsOf(paragraph: string): string[] {
  return paragraph
    .replaceAll(/(?<=\S)[^\S\u00a0\u202f]+(?=[,.;:!?…»”’)\]}%]+(?:[^\S\u00a0\u202f]|$))/gu, '\u00a0')
    .replaceAll(/(?<=(?:^|[^\S\u00a0\u202f])[«“‘([{]+)[^\S\u00a0\u202f]+(?=\S)/gu, '\u00a0')
    .split(/[^\S\u00a0\u202f]+/)
    .filter((word) => word !== '');
}

/** So many letters of a word stand together at least. */
const leastLetters = 3;

const vowel = '[aeiouyàáâãäåæèéêëìíîïòóôõöœùúûüýÿ]';
const consonant = '[b-df-hj-np-tv-xzçñß]';
/** Consonants that no syllable parts: the first, and the second. */
const together = [
  ['[cgpst]', 'h'],
  ['[bcdfgptvw]', '[lr]'],
  ['[dst]', 'w'],
  ['[gk]', 'n'],
  ['c', 'k'],
] as const;

/**
 * Where a word may be broken, nearly as English and French do it, with no dictionary: before the consonants that the next vowel is spoken with, not in
 * its first syllable and not so that little is left.
 */
const syllable = new RegExp(
  [
    `(?<=${vowel}${consonant}*)(?<=\\p{L}{2})`,
    `(?!${together.map(([first, second]) => `(?<=${first})${second}`).join('|')})`,
    `(?=(?:${together.map((pair) => pair.join('')).join('|')}|${consonant})${vowel})`,
    `(?=\\p{L}{${leastLetters}})`,
  ].join(''),
  'giu',
);

/** A hyphen would be read as part of it. */
const address = /\p{L}[.@/]\p{L}/u;

/**
 * The part of a word that is longer than a line, of which `fitting` has room on it: up to where it may be broken as it is, else with a hyphen behind
 * a syllable, else behind enough letters, and before enough. What cannot be so is cut where the line ends, but no line begins with a sign that closes something.
 */
function firstPart(
  word: string,
  fitting: string,
  width: number,
  font: Font,
  measure: Measure,
  longWords: LongWords,
): { shown: string; length: number } {
  const opening =
    /^.*[\p{L}\p{N}].*(?:[-\u2010\u2013\u2014/_@&=?\u00a0\u202f](?=[\p{L}\p{N}])|(?<=\p{L})\.(?=\p{L}))/su.exec(
      word.slice(0, fitting.length + 1),
    )?.[0];
  if (opening && opening.length <= fitting.length) return { shown: opening.trimEnd(), length: opening.length };
  const isAddress = address.test(word);
  const room = width - measure('-', font);
  const begun = fittingStart(word, room, font, measure);
  const syllables = isAddress ? [] : [...word.slice(0, begun.length + leastLetters).matchAll(syllable)];
  const end = syllables.findLast(({ index }) => index <= begun.length)?.index;
  if (end !== undefined && measure(begun, font) <= room) return { shown: `${word.slice(0, end)}-`, length: end };
  if (longWords === 'cut') {
    const most = fittingStart(word, width - measure('…', font), font, measure);
    return { shown: `${most.replace(/(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '')}…`, length: word.length };
  }
  const letters = /\p{L}+(?=\P{L}*$)/u.exec(word);
  const lastLetter = letters ? letters.index + letters[0].length : word.length;
  const start = begun.slice(0, lastLetter - leastLetters);
  if (
    !isAddress &&
    new RegExp(`\\p{L}{${leastLetters}}$`, 'u').test(start) &&
    measure(start, font) <= room &&
    isWhole(word, start)
  ) {
    return { shown: `${start}-`, length: start.length };
  }
  // With the sign goes the letter before it, where there is one.
  const kept = /^[,.;:!?…»”’)\]}%]/u.test(word.slice(fitting.length)) ? fitting.replace(/.$/su, '') : fitting;
  const shown = kept === '' || !isWhole(word, kept) ? fitting : kept;
  return { shown, length: shown.length };
}

/** Whether no character is cut in two. */
function isWhole(word: string, start: string): boolean {
  return word.slice(0, start.length).isWellFormed() || !word.isWellFormed();
}

/** A line that is not the last, told to be so: it ends with a whole word where it has several, and with no sign that joins it to what is left out; an arrow stays, as it says that something follows. */
function withEllipsis(line: string, width: number, font: Font, measure: Measure): string {
  const fits = measure(`${line}…`, font) <= width;
  const start = fits ? line : fittingStart(line, width - measure('…', font), font, measure);
  const isInWord = start.length < line.length && !/\s/u.test(line.charAt(start.length));
  const ended = isInWord ? start.replace(/(?<=\S)\s+\S*$/u, '') : start;
  return `${ended.replace(/(?<=\S)[\s,;:·…–—-]+$/u, '')}…`;
}
