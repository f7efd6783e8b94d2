import type { OfferedList } from '@/lib/page/filledValues';
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
 * chosen in lists that are `offered` is marked as chosen. `held`: what is known to have been searched for, which the markup may not tell.
 */
export function scrubHtml(
  html: string,
  offered: readonly OfferedList[] = [],
  held: readonly string[] = [],
): ScrubbedHtml {
  const kept: string[] = [];
  const values: string[] = [];
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

  const takeContent = (start: number, end: number, attributes: readonly Attribute[]) => {
    const content = html.slice(start, end);
    if (content.trim() !== '') {
      fields += 1;
      take(wordsIn(content), attributes);
    }
    for (const each of attributes) {
      if (content.trim() !== '' ? mayCopy(each.name) : copiesSearch(each, attributes)) leaveOut(each.start, each.end);
    }
    leaveOut(start, end);
  };

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
    if (marks.some(({ value }) => value === 'true')) fields += 1;
    for (const each of marks) leaveOut(each.start, each.end);
    const told = (wanted: string) => attributes.find((each) => each.name === wanted);
    if (name === 'input') {
      const type = told('type')?.value.toLowerCase() ?? '';
      if (buttonTypes.has(type)) continue;
      const secrets = attributes.filter((each) => each.name === 'value' || each.name === 'checked');
      const isFilled = secrets.some((each) => each.name === 'checked' || each.value !== '');
      if (isFilled) fields += 1;
      if (!typesWithoutWords.has(type)) take(wordsIn(told('value')?.value ?? ''), attributes);
      const isCopied = (each: Attribute) =>
        isFilled && !typesWithoutWords.has(type) ? mayCopy(each.name) : copiesSearch(each, attributes);
      for (const each of attributes) if (secrets.includes(each) || isCopied(each)) leaveOut(each.start, each.end);
    } else if (name === 'select') {
      const [id, called] = ['id', 'name'].map((each) => wordsIn(told(each)?.value ?? ''));
      const entries = entriesIn(html.slice(at, endOfRawText(html, at, name)));
      list = offered.find((each) => each.id === id && each.name === called && each.entries === entries);
      entry = 0;
    } else if (name === 'option') {
      const selected = told('selected');
      if (list?.chosen.includes(entry++)) {
        const start = open + '<option'.length;
        kept.push(html.slice(from, start), ' selected=""');
        from = start;
      }
      if (selected) {
        if (!list) fields += 1;
        leaveOut(selected.start, selected.end);
      }
    } else if (name === 'textarea') {
      const end = endOfRawText(html, at, name);
      takeContent(at, end, attributes);
    } else if (isRawText(name)) {
      at = endOfRawText(html, at, name);
    } else if (isEditable(told('contenteditable')?.value, told('role')?.value) && !withoutEnd.has(name)) {
      takeContent(at, matchingEnd(html, at, name) ?? html.length, attributes);
    }
  }
  kept.push(html.slice(from));
  return { html: kept.join(''), fields, values, searched };
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
