/** Elements whose content is no markup. */
const rawText = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext', 'title']);

/** Whether the content of an element is no markup. */
export function isRawText(name: string): boolean {
  return rawText.has(name);
}

export interface Attribute {
  readonly name: string;
  readonly value: string;
  /** With the white space before it. */
  readonly start: number;
  readonly end: number;
}

export interface StartTag {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  /** After its `>`. */
  readonly end: number;
}

const tagName = /<([a-z][^\s/>]*)/iy;
// As lenient as browsers are: what they would still read as an attribute must not hide a value.
const attribute = /[\s/]*([^\s>/][^\s>/=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)?))?/y;
const tagEnd = /[\s/]*>/y;

/** The start tag at a position; null where there is none, `unfinished` where the text ends in the middle of it. */
export function readTag(html: string, open: number): StartTag | 'unfinished' | null {
  tagName.lastIndex = open;
  const named = tagName.exec(html);
  if (!named?.[1]) return null;
  const attributes: Attribute[] = [];
  let at = tagName.lastIndex;
  for (;;) {
    attribute.lastIndex = at;
    const found = attribute.exec(html);
    if (!found?.[1]) break;
    attributes.push({
      name: found[1].toLowerCase(),
      value: found[2] ?? found[3] ?? found[4] ?? '',
      start: at,
      end: attribute.lastIndex,
    });
    at = attribute.lastIndex;
  }
  tagEnd.lastIndex = at;
  if (!tagEnd.exec(html)) return 'unfinished';
  return { name: named[1].toLowerCase(), attributes, end: tagEnd.lastIndex };
}

/** Where the next end tag of this name begins, which ends an element of no markup; the end of all where there is none. */
export function endOfRawText(html: string, from: number, name: string): number {
  const pattern = new RegExp(`</${name}[\\s/>]`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? html.length;
}

/** Where the end tag begins that belongs to a start tag of this name, others of the same name in between; null where there is none. */
export function matchingEnd(html: string, from: number, name: string): number | null {
  const pattern = new RegExp(`<(/?)${name.replace(/[^\w-]/g, '\\$&')}(?=[\\s/>])`, 'gi');
  pattern.lastIndex = from;
  let depth = 1;
  for (let found = pattern.exec(html); found; found = pattern.exec(html)) {
    depth += found[1] === '/' ? -1 : 1;
    if (depth === 0) return found.index;
  }
  return null;
}
