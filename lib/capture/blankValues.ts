import { betweenGroups, endPattern, furtherPatterns, grouped, numberSpellings } from '@/lib/page/numberSpellings';
import type { HtmlPiece } from './htmlPiece';
import { piecesOf } from './htmlPieces';

export type Blanker = (html: string, partsOf?: (html: string) => HtmlPiece[]) => BlankedHtml;

export interface BlankedHtml {
  readonly html: string;
  /** How many places were blanked. */
  readonly places: number;
}

/** Shorter values are in every other word. */
const shortest = 4;
/** From here on a value is looked for inside longer words too. */
const telling = 8;
const longestLine = 1_000;
const mostLines = 500;
const blankMark = '***';

/** Attributes that say in words what an element shows. */
const wordy = /^(?:title|alt|value|content|drawn|placeholder|aria-(?:label|valuetext|description)|data-.*|--.*)$/;

/**
 * Makes what blanks some values wherever a page has written them besides: in its text, where tags split it too, and in attributes, in whatever
 * way they are encoded there, and in what its styles write. Words that were only `chosen` are the page's own: of those, what says just them is blanked, and what is long enough
 * to be told by, but no entry of a list. What is too short to be looked for is blanked in what attributes note as JSON. Null where there is nothing to look for. HTML is given as letters of one byte each; for a style sheet,
 * `partsOf` is `stylePiecesOf`.
 */
export function createBlanker(typed: readonly string[], chosen: readonly string[] = []): Blanker | null {
  const lines = longestFirst(typed.flatMap((value) => linesOf(value, shortest)));
  const short = longestFirst(typed.flatMap((value) => linesOf(value, 1)).filter(({ length }) => length < shortest));
  const choices = longestFirst(chosen.flatMap((value) => linesOf(value, 1)));
  if (lines.length === 0 && short.length === 0 && choices.length === 0) return null;
  const finders = [
    ...(short.length > 0 ? [findNoted(short)] : []),
    ...(lines.length > 0 ? [findIn(anyOf(lines))] : []),
    ...(choices.length > 0 ? [findChoices(choices)] : []),
  ];
  const findSplit =
    lines.length > 0 ? findAcrossTags(new RegExp(lines.map((line) => lettersOf(line, '*')).join('|'), 'gi'), 2) : null;
  const ends = lines.flatMap((line) => endPattern(line, white, hidingSign) ?? []);
  const findEnds = ends.length > 0 ? findAcrossTags(new RegExp(ends.join('|'), 'gi'), 1) : null;
  const blanker: Blanker = (html, partsOf = piecesOf) => {
    const whole = blank(
      html,
      partsOf(html).flatMap((piece) =>
        piece.kind === 'encoded' ? findEncoded(html, piece, blanker) : finders.flatMap((find) => find(html, piece)),
      ),
    );
    return [findSplit, findEnds].reduce((sofar, find) => {
      if (!find) return sofar;
      const { html: further, places } = blank(sofar.html, find(sofar.html, partsOf(sofar.html)));
      return { html: further, places: sofar.places + places };
    }, whole);
  };
  return blanker;
}

/** What is written as base64 has to be written anew. */
function findEncoded(html: string, { start, end }: HtmlPiece, blanker: Blanker): Found[] {
  const decoded = fromBase64(html.slice(start, end));
  const blanked = decoded === null ? null : blanker(decoded);
  return blanked && blanked.places > 0 ? [{ start, end, mark: btoa(blanked.html) }] : [];
}

function fromBase64(letters: string): string | null {
  try {
    return atob(decodeURIComponent(letters));
  } catch {
    return null;
  }
}

function longestFirst(lines: readonly string[]): string[] {
  return [...new Set(lines)].sort((one, other) => other.length - one.length).slice(0, mostLines);
}

function anyOf(lines: readonly string[]): RegExp {
  return new RegExp(lines.map(patternOf).join('|'), 'gi');
}

function linesOf(value: string, least: number): string[] {
  return value
    .split(/[\r\n]+/)
    .flatMap((line) => line.match(new RegExp(`.{1,${longestLine}}`, 'gsu')) ?? [])
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line.length >= least);
}

const noWord = String.raw`(?:(?<![A-Za-z0-9\x80-\xff])|(?<=%[0-9A-Fa-f]{2})|(?<=(?:\+|%2B)\d{1,3}))`;

function patternOf(line: string): string {
  const further = furtherPatterns(line, { gap: `${white}|${apostrophe}`, gapAtEnd: white, hidden: hidingSign });
  return [...further, wholePatternOf(line)].join('|');
}

function wholePatternOf(line: string): string {
  const letters = lettersOf(line);
  return line.length >= telling && numberSpellings(line) === null
    ? letters
    : String.raw`${noWord}${letters}(?![A-Za-z0-9\x80-\xff])`;
}

/** `spaces`: how often white space may stand where the line has some. */
function lettersOf(line: string, spaces: '+' | '*' = '+'): string {
  // Numbers of phones and cards are shown in groups, however they were typed.
  const spellings = numberSpellings(line);
  if (spellings) return `(?:${grouped(spellings, `(?:${white}|[${betweenGroups}])*`)})`;
  return Array.from(line, (letter) => (letter === ' ' ? `${white}${spaces}` : encodingsOf(letter))).join('');
}

const white = String.raw`(?:\s|\xc2?\xa0|\xe2\x80[\x80-\x8a\xaf]|&nbsp;|&thinsp;|&#8239;|&#x202f;|%20|\+)`;
/** What pages write in place of the digits of a number, in UTF-8 or as an entity. */
const hidingSign = String.raw`\xe2(?:\x80\xa2|\x88[\x97\x99]|\x97\x8f|\x81\x8e)|\xc2?\xb7|\xc3?\x97|\\u2022|&(?:bull|middot|#8226|#x2022);|[*x#]`;
const apostrophe = String.raw`\xe2\x80\x99|&(?:rsquo|#8217|#x2019);`;

const named: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };

/** A character as a page may have written it: as it is, as an entity, or as in an address, a script or a style. */
function encodingsOf(character: string): string {
  if (/[a-z0-9]/i.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  const bytes = [...new TextEncoder().encode(character)];
  const name = named[character];
  const written = [
    bytes.map((byte) => `\\x${hex(byte)}`).join(''),
    ...(code >= 0x80 && code <= 0xff ? [`\\x${hex(code)}`] : []),
    Array.from({ length: character.length }, (_, at) => String.raw`\\u${hex4(character.charCodeAt(at))}`).join(''),
    String.raw`\\0*${code.toString(16)}(?![\da-f])\s?`,
    `&#0*${code};`,
    `&#x0*${code.toString(16)};`,
    bytes.map((byte) => `%${hex(byte)}`).join(''),
    ...(name === undefined ? [] : [`&${name};`]),
  ];
  return `(?:${written.join('|')})`;
}

function hex4(unit: number): string {
  return unit.toString(16).padStart(4, '0');
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}

/** What is to be blanked; `mark` is what is left of it. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

function blank(html: string, found: readonly Found[]): BlankedHtml {
  const kept: string[] = [];
  let at = 0;
  let places = 0;
  for (const { start, end, mark } of found.toSorted((one, other) => one.start - other.start)) {
    if (end <= at) continue;
    if (start >= at) {
      kept.push(html.slice(at, start), mark);
      if (mark !== '') places += 1;
    }
    at = end;
  }
  kept.push(html.slice(at));
  return { html: kept.join(''), places };
}

function matches(html: string, { start, end }: HtmlPiece, pattern: RegExp): Found[] {
  const found: Found[] = [];
  // Asked for all matches, the platform would make the pattern anew for each piece.
  html.slice(start, end).replace(pattern, (words: string, at: number) => {
    found.push({ start: start + at, end: start + at + words.length, mark: blankMark });
    return words;
  });
  return found;
}

function findIn(pattern: RegExp) {
  return (html: string, piece: HtmlPiece) => matches(html, piece, pattern);
}

const quoteMark = `(?:["']|&quot;|&#34;)`;

/** Short values are told by standing alone where an attribute notes the state of something as JSON, which no style is made for. */
function findNoted(values: readonly string[]) {
  const any = (some: readonly string[]) => some.map((each) => lettersOf(each)).join('|');
  const numbers = values.filter((each) => /^\d+$/.test(each));
  const noted = new RegExp(
    [
      `(?<=[:,[{]\\s*${quoteMark})(?:${any(values)})(?=${quoteMark}\\s*[,\\]}])`,
      ...(numbers.length > 0 ? [`(?<=[:,[]\\s*)(?:${any(numbers)})(?=\\s*[,\\]}])`] : []),
    ].join('|'),
    'gi',
  );
  return (html: string, piece: HtmlPiece) =>
    piece.kind === 'attribute' && piece.name.startsWith('data-') ? matches(html, piece, noted) : [];
}

function findChoices(choices: readonly string[]) {
  const word = anyOf(choices);
  const telltale = choices.filter(({ length }) => length >= telling);
  const long = telltale.length > 0 ? anyOf(telltale) : null;
  const alone = new RegExp(
    `(?<=^${white}*)(?:${choices.map((each) => lettersOf(each)).join('|')})(?=${white}*$)`,
    'gi',
  );
  return (html: string, piece: HtmlPiece): Found[] => {
    if (piece.isOption) return [];
    if (piece.kind === 'attribute') return wordy.test(piece.name) ? matches(html, piece, word) : [];
    return [...matches(html, piece, alone), ...(long ? matches(html, piece, long) : [])];
  };
}

/** Finds what several texts say together, or some words of one by what stands before it: pages put tags around parts of a line, and scripts comments between. */
function findAcrossTags(pattern: RegExp, fewestTexts: number) {
  return (html: string, pieces: readonly HtmlPiece[]): Found[] => {
    const texts: { readonly from: number; readonly piece: HtmlPiece }[] = [];
    let joined = '';
    for (const piece of pieces) {
      if (piece.kind !== 'text') continue;
      if (!piece.goesOn) joined += '\n';
      texts.push({ from: joined.length, piece });
      joined += html.slice(piece.start, piece.end);
    }
    let first = 0;
    return Array.from(joined.matchAll(pattern)).flatMap((match) => {
      const [from, to] = [match.index, match.index + match[0].length];
      while (first + 1 < texts.length && (texts[first + 1]?.from ?? 0) <= from) first += 1;
      const found: Found[] = [];
      for (let index = first; index < texts.length; index++) {
        const text = texts[index];
        if (!text || text.from >= to) break;
        const { start, end } = text.piece;
        const range = { start: start + Math.max(0, from - text.from), end: Math.min(end, start + to - text.from) };
        if (range.start < range.end) found.push({ ...range, mark: found.length === 0 ? blankMark : '' });
      }
      return found.length >= fewestTexts ? found : [];
    });
  };
}
