import type { Font, Measure } from './scene';

/**
 * A text in lines of at most `width` CSS pixels, broken between words where that is possible, at most `maxLines` of them: what is left out
 * is told by an ellipsis. Line breaks in the text are kept. A line holds at least one character, however narrow it is.
 */
export function wrapText(text: string, width: number, maxLines: number, font: Font, measure: Measure): string[] {
  if (maxLines < 1) return [];
  const lines: string[] = [];
  const space = measure(' ', font);
  // What cannot be shown in so many lines need not be measured.
  const paragraphs = text.slice(0, maxLines * Math.max(Math.ceil(width), 8)).split(/\r\n|\r|\n/);
  for (const paragraph of paragraphs) {
    let line = '';
    let taken = 0;
    for (const word of paragraph.split(/\s+/)) {
      if (word === '') continue;
      let own = measure(word, font);
      if (line !== '' && taken + space + own <= width) {
        line = `${line} ${word}`;
        taken += space + own;
        continue;
      }
      if (line !== '') lines.push(line);
      line = word;
      while (own > width && lines.length <= maxLines) {
        const fitting = fittingStart(line, width, font, measure);
        if (fitting === line) break;
        const start = hyphenated(fitting, width, font, measure);
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

/** A part of a word with a hyphen behind it, as much shorter as that needs; without one where it is no word of letters, or too short. */
function hyphenated(start: string, width: number, font: Font, measure: Measure): { shown: string; length: number } {
  const room = width - measure('-', font);
  const shorter = fittingStart(start, room, font, measure);
  const isWord = shorter.length >= 3 && /^\p{L}+$/u.test(shorter.slice(-3)) && measure(shorter, font) <= room;
  return isWord ? { shown: `${shorter}-`, length: shorter.length } : { shown: start, length: start.length };
}

function withEllipsis(line: string, width: number, font: Font, measure: Measure): string {
  if (measure(`${line}…`, font) <= width) return `${line}…`;
  const start = fittingStart(line, width - measure('…', font), font, measure);
  return `${start.trimEnd()}…`;
}
