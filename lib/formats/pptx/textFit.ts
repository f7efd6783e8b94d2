import type { Font, Measure } from '@/lib/journey/map/scene';
import { wrapText } from '@/lib/journey/map/wrapText';

/** The font of the slides: on every system, or with one of the same widths in its place. */
export const slideFont = 'Arial';

/** Widths of Arial's printable ASCII from the space on, in thousandths of its size: the same on every system, unlike what a page would measure. */
const widths = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];

/** Of signs that texts are full of beside these. */
const signs: Readonly<Record<string, number>> = {
  '\u00a0': 278,
  '\u202f': 200,
  '…': 1000,
  '→': 1000,
  '—': 1000,
  '–': 556,
  '’': 222,
  '‘': 222,
  '“': 333,
  '”': 333,
  '·': 333,
  '•': 350,
};

/** Of characters that are as wide as high: East Asian ones and pictures. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\uff00-\uffef]/u;
const usualWidth = 600;

/** The width of a text on a slide. */
export const slideMeasure: Measure = (text, { size, bold }) => {
  let sum = 0;
  for (const character of text.normalize('NFD')) {
    const known = widths[(character.codePointAt(0) ?? 0) - 32] ?? signs[character];
    if (known !== undefined) sum += known;
    else if (wide.test(character)) sum += 1000;
    else if (!/\p{M}/u.test(character)) sum += usualWidth;
  }
  // Bold letters are a little wider, capitals more than others.
  return (sum * size * (bold ? 1.08 : 1)) / 1000;
};

/** How high a line of a size is. */
export const lineHeight = (size: number) => size * 1.2;

/** In how many lines a text of a size stands within a width. */
export function linesIn(text: string, width: number, font: Font): number {
  return wrapText(text, width, mostLines, font, slideMeasure).length;
}

/** No text that anything is laid out for has more. */
const mostLines = 200;

/** A text, or as much of it as stands in so many lines, with an ellipsis. It breaks by itself: so that it can be edited. */
export function fitted(text: string, width: number, lines: number, font: Font): string {
  const fits = (part: string) => wrapText(part, width, lines + 1, font, slideMeasure).length <= lines;
  const whole = text.trim();
  if (fits(whole)) return whole;
  const characters = [...new Intl.Segmenter().segment(whole)].map(({ segment }) => segment);
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(`${characters.slice(0, middle).join('').trimEnd()}…`)) low = middle;
    else high = middle - 1;
  }
  return `${characters.slice(0, low).join('').trimEnd()}…`;
}
