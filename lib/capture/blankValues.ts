import { endOfRawText, readTag } from './htmlTags';

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
const blank = '***';

/** Attributes that make the page what it looks like: names and addresses of its own parts, in which nobody's words stand. */
const structural = new Set(
  'class id for name type rel role style lang dir method target http-equiv charset itemprop itemtype src srcset media sizes width height d viewbox'.split(
    ' ',
  ),
);

/**
 * Makes what blanks some values wherever a page has written them besides: in its text and in attributes, in whatever way they are encoded there.
 * Null where none of them is long enough to be looked for. HTML is given as letters of one byte each.
 */
export function createBlanker(values: readonly string[]): ((html: string) => BlankedHtml) | null {
  const lines = new Set(values.flatMap(linesOf));
  const sources = [...lines]
    .sort((one, other) => other.length - one.length)
    .slice(0, mostLines)
    .map(patternOf);
  if (sources.length === 0) return null;
  const pattern = new RegExp(sources.join('|'), 'gi');
  return (html) => blankIn(html, pattern);
}

function linesOf(value: string): string[] {
  return value
    .split(/[\r\n]+/)
    .flatMap((line) => line.match(new RegExp(`.{1,${longestLine}}`, 'gsu')) ?? [])
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line.length >= shortest);
}

const noWord = String.raw`(?:(?<![A-Za-z0-9\x80-\xff])|(?<=%[0-9A-Fa-f]{2}))`;

function patternOf(line: string): string {
  const letters = Array.from(line, encodingsOf).join('');
  return line.length >= telling ? letters : String.raw`${noWord}${letters}(?![A-Za-z0-9\x80-\xff])`;
}

const named: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };

/** A character as a page may have written it: as it is, as an entity, or as in an address. */
function encodingsOf(character: string): string {
  if (character === ' ') return String.raw`(?:\s|\xc2?\xa0|&nbsp;|%20|\+)+`;
  if (/[a-z0-9]/i.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  const bytes = [...new TextEncoder().encode(character)];
  const name = named[character];
  const written = [
    bytes.map((byte) => `\\x${hex(byte)}`).join(''),
    ...(code >= 0x80 && code <= 0xff ? [`\\x${hex(code)}`] : []),
    `&#0*${code};`,
    `&#x0*${code.toString(16)};`,
    bytes.map((byte) => `%${hex(byte)}`).join(''),
    ...(name === undefined ? [] : [`&${name};`]),
  ];
  return `(?:${written.join('|')})`;
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}

function blankIn(html: string, pattern: RegExp): BlankedHtml {
  let places = 0;
  const blanked = (text: string) =>
    text.replace(pattern, () => {
      places += 1;
      return blank;
    });
  const kept: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const tag = open < 0 ? null : readTag(html, open);
    if (open < 0 || tag === 'unfinished') break;
    if (!tag) {
      kept.push(blanked(html.slice(at, open)), '<');
      at = open + 1;
      continue;
    }
    kept.push(blanked(html.slice(at, open)));
    let from = open;
    for (const { name, start, end } of tag.attributes) {
      if (structural.has(name) || (name === 'href' && tag.name === 'link')) continue;
      const attribute = html.slice(start, end);
      const equals = attribute.indexOf('=');
      if (equals < 0) continue;
      kept.push(html.slice(from, start + equals), blanked(attribute.slice(equals)));
      from = end;
    }
    kept.push(html.slice(from, tag.end));
    at = tag.end;
    if (tag.name !== 'style') continue;
    const end = endOfRawText(html, at, tag.name);
    kept.push(html.slice(at, end));
    at = end;
  }
  kept.push(blanked(html.slice(at)));
  return { html: kept.join(''), places };
}
