import type { OfferedList } from '@/lib/page/filledValues';
import { type RepeatedValue, repeats } from '@/lib/page/repeats';
import { isPublicSearch, isSearchBox } from '@/lib/page/searchBox';
import { typesWithoutWords } from '@/lib/page/typesWithoutWords';
import { type Attribute, endOfRawText, isRawText, matchingEnd, readTag } from './htmlTags';

export interface ScrubbedHtml {
  readonly html: string;
  /** How many fields something was taken out of. */
  readonly fields: number;
  /** What was taken out of those that hold words. */
  readonly values: readonly string[];
  /** What was taken out of those to search with. */
  readonly searched: readonly string[];
}

const withoutEnd = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const buttonTypes = new Set(['button', 'submit', 'reset', 'image']);
const choiceRoles = /^\s*(?:option|radio|checkbox|switch|menuitemradio|menuitemcheckbox)\s*$/i;
const choiceMarks = new Set(['aria-selected', 'aria-checked', 'aria-current', 'data-selected', 'data-state']);
const fieldRoles = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton']);

/**
 * Takes out of serialised HTML what form fields hold: values, ticks, choices, the text of text areas and of editable elements. What
 * a person has typed never gets into the markup by itself, but what a site has filled in for them does. All else stays as it is, and what is
 * chosen in lists that are `offered` is marked as chosen. What the markup may not tell: `held`, what is known to have been searched for, and
 * `repeated`, attributes in which some field says what it holds.
 */
export function scrubHtml(
  html: string,
  offered: readonly OfferedList[] = [],
  held: readonly string[] = [],
  repeated: readonly RepeatedValue[] = [],
): ScrubbedHtml {
  const kept: string[] = [];
  const values: string[] = [];
  const repeatedOnes = new Set(repeated.map(({ name, value }) => keyOf(name, value)));
  const searched: string[] = [];
  let fields = 0;
  let from = 0;
  let at = 0;
  let list: OfferedList | undefined;
  let entry = 0;

  /** Leaves out what lies between, and goes on behind it. */
  const leaveOut = (start: number, end: number) => {
    kept.push(html.slice(from, start));
    from = end;
    at = Math.max(at, end);
  };

  const take = (words: string, attributes: readonly Attribute[]) => {
    (isOfSearch(attributes) && isPublicSearch(words) ? searched : values).push(words);
  };

  const copiesSearch = ({ name, value }: Attribute, attributes: readonly Attribute[]) => {
    if (held.length === 0 || !mayCopy(name) || !isOfSearch(attributes)) return false;
    const words = wordsIn(value);
    return held.some((each) => words.includes(each));
  };

  /** Tells the attributes in which a field repeats its words. */
  const createCopyTeller = (words: string, isFilled: boolean, attributes: readonly Attribute[]) => {
    const held = words.trim() === '' ? [] : [words.trim()];
    const isCopy = (each: Attribute) =>
      isFilled
        ? mayCopy(each.name) || repeats({ name: each.name, value: wordsIn(each.value) }, held)
        : copiesSearch(each, attributes);
    return (each: Attribute) => isCopy(each) || isRepeated(each);
  };

  const isRepeated = ({ name, value }: Attribute) =>
    repeatedOnes.size > 0 && repeatedOnes.has(keyOf(name, wordsIn(value)));

  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    if (html.startsWith('<!--', open)) {
      at = endOr(html.indexOf('-->', open + 4), 3, html);
      continue;
    }
    const tag = readTag(html, open);
    if (!tag) {
      at = open + 1;
      continue;
    }
    if (tag === 'unfinished') {
      // Browsers show nothing of a tag that never ends.
      leaveOut(open, html.length);
      break;
    }
    at = tag.end;
    const { name, attributes } = tag;
    const marks = choiceMarksOf(attributes);
    const told = (wanted: string) => attributes.find((each) => each.name === wanted);
    const isRaw = isRawText(name);
    const isText =
      name === 'textarea' ||
      (!isRaw && !withoutEnd.has(name) && isEditable(told('contenteditable')?.value, told('role')?.value));
    let isSecret: (each: Attribute) => boolean = () => false;
    let isTaken = false;
    let end = at;
    if (name === 'input') {
      const type = told('type')?.value.toLowerCase() ?? '';
      if (!buttonTypes.has(type)) {
        const secrets = attributes.filter((each) => each.name === 'value' || each.name === 'checked');
        const takesWords = !typesWithoutWords.has(type);
        const words = takesWords ? wordsIn(told('value')?.value ?? '') : '';
        if (takesWords) take(words, attributes);
        isTaken = secrets.some((each) => each.name === 'checked' || each.value !== '');
        const isCopy = createCopyTeller(words, isTaken && takesWords, attributes);
        isSecret = (each) => secrets.includes(each) || isCopy(each);
      }
    } else if (name === 'select') {
      const [id, called] = ['id', 'name'].map((each) => wordsIn(told(each)?.value ?? ''));
      const entries = entriesIn(html.slice(at, endOfRawText(html, at, name)));
      list = offered.find((each) => each.id === id && each.name === called && each.entries === entries);
      entry = 0;
      isSecret = isRepeated;
    } else if (name === 'option') {
      const selected = told('selected');
      if (list?.chosen.includes(entry++)) {
        const start = open + '<option'.length;
        kept.push(html.slice(from, start), ' selected=""');
        from = start;
      }
      isTaken = selected !== undefined && !list;
      isSecret = (each) => each === selected;
    } else if (isText) {
      end = name === 'textarea' ? endOfRawText(html, at, name) : (matchingEnd(html, at, name) ?? html.length);
      const content = html.slice(at, end);
      isTaken = content.trim() !== '';
      if (isTaken) take(wordsIn(content), attributes);
      isSecret = createCopyTeller(wordsIn(content), isTaken, attributes);
    } else if (isRaw) {
      at = endOfRawText(html, at, name);
    }
    if (marks.some(({ value }) => value === 'true')) fields += 1;
    if (isTaken || attributes.some((each) => isSecret(each) && isRepeated(each))) fields += 1;
    for (const each of attributes) if (marks.includes(each) || isSecret(each)) leaveOut(each.start, each.end);
    if (end > tag.end) leaveOut(tag.end, end);
  }
  kept.push(html.slice(from));
  return { html: kept.join(''), fields, values, searched };
}

/** Archives end lines otherwise than pages do. */
function keyOf(name: string, value: string): string {
  return `${name}=${value.replace(/\s+/g, ' ')}`;
}

function entriesIn(html: string): number {
  return html.match(/<option(?=[\s/>])/gi)?.length ?? 0;
}

/** What says whether an entry of a self-made list was chosen, or a self-made field ticked. */
function choiceMarksOf(attributes: readonly Attribute[]): Attribute[] {
  const isChosen = attributes.some(({ name, value }) => name === 'role' && choiceRoles.test(value));
  return isChosen ? attributes.filter(({ name }) => choiceMarks.has(name)) : [];
}

function isOfSearch(attributes: readonly Attribute[]): boolean {
  return isSearchBox((wanted) => attributes.find(({ name }) => name === wanted)?.value ?? '');
}

/** Attributes of a field in which pages repeat what it holds. */
function mayCopy(name: string): boolean {
  return name === 'title' || name.startsWith('data-');
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The words of some markup, given as letters of one byte each. */
function wordsIn(markup: string): string {
  const text = utf8(markup.replace(/<[^>]*>/g, '\n'));
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole;
    const code = Number.parseInt(decimal ?? hexadecimal, decimal === undefined ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Letters of one byte each as the text that they are in UTF-8; as they are where they are none. */
function utf8(letters: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(letters, (each) => each.charCodeAt(0)));
  } catch {
    return letters;
  }
}

function isEditable(contentEditable: string | undefined, role = ''): boolean {
  if (contentEditable !== undefined && contentEditable.toLowerCase() !== 'false') return true;
  return role
    .toLowerCase()
    .split(/\s+/)
    .some((each) => fieldRoles.has(each));
}

function endOr(index: number, length: number, html: string): number {
  return index < 0 ? html.length : index + length;
}
