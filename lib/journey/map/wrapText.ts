import type { Font, Measure } from './scene';

/**
 * A text in lines of at most `width` CSS pixels, broken between words where that is possible, at most `maxLines` of them: what is left out
 * is told by an ellipsis. A comma or full stop may stand out of it, for that no word is broken. Line breaks in the text are kept. A line holds at least one character, however narrow it is.
 */
export function wrapText(text: string, width: number, maxLines: number, font: Font, measure: Measure): string[] {
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
      line = word;
      while (own > width && lines.length <= maxLines && measure(withoutPoint(line), font) > width) {
        const fitting = fittingStart(line, width, font, measure);
        if (fitting === line) break;
        const start = firstPart(line, fitting, width, font, measure);
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

/**
 * The part of a word that is longer than a line, of which `fitting` has room on it: up to where it may be broken as it is, else with a hyphen behind
 * enough letters, and before enough. What cannot be so is cut where the line ends, but no line begins with a sign that closes something.
 */
function firstPart(
  word: string,
  fitting: string,
  width: number,
  font: Font,
  measure: Measure,
): { shown: string; length: number } {
  const opening = /^.*[\p{L}\p{N}].*[-\u2010\u2013\u2014/_@&=?\u00a0\u202f](?=[\p{L}\p{N}])/su.exec(
    word.slice(0, fitting.length + 1),
  )?.[0];
  if (opening && opening.length <= fitting.length) return { shown: opening.trimEnd(), length: opening.length };
  const room = width - measure('-', font);
  const letters = /\p{L}+(?=\P{L}*$)/u.exec(word);
  const lastLetter = letters ? letters.index + letters[0].length : word.length;
  const start = fittingStart(word, room, font, measure).slice(0, lastLetter - leastLetters);
  if (new RegExp(`\\p{L}{${leastLetters}}$`, 'u').test(start) && measure(start, font) <= room && isWhole(word, start)) {
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
  return `${ended.replace(/(?<=\S)[\s,;:·–—-]+$/u, '')}…`;
}
