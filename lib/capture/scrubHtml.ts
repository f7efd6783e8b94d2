export interface ScrubbedHtml {
  readonly html: string;
  /** How many fields something was taken out of. */
  readonly fields: number;
}

/** Elements whose content is no markup. */
const rawText = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext', 'title']);
const withoutEnd = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const buttonTypes = new Set(['button', 'submit', 'reset', 'image']);
const fieldRoles = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton']);

/**
 * Takes out of serialised HTML what form fields hold: values, ticks, choices, the text of text areas and of editable elements. What
 * a person has typed never gets into the markup by itself, but what a site has filled in for them does. All else stays as it is.
 */
export function scrubHtml(html: string): ScrubbedHtml {
  const kept: string[] = [];
  let fields = 0;
  let from = 0;
  let at = 0;

  /** Leaves out what lies between, and goes on behind it. */
  const leaveOut = (start: number, end: number) => {
    kept.push(html.slice(from, start));
    from = end;
    at = Math.max(at, end);
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
    const told = (wanted: string) => attributes.find((each) => each.name === wanted);
    if (name === 'input') {
      const type = told('type')?.value.toLowerCase() ?? '';
      if (buttonTypes.has(type)) continue;
      const secrets = attributes.filter((each) => each.name === 'value' || each.name === 'checked');
      if (secrets.some((each) => each.name === 'checked' || each.value !== '')) fields += 1;
      for (const { start, end } of secrets) leaveOut(start, end);
    } else if (name === 'option') {
      const selected = told('selected');
      if (selected) {
        fields += 1;
        leaveOut(selected.start, selected.end);
      }
    } else if (name === 'textarea') {
      const end = endTag(html, at, name);
      if (html.slice(at, end).trim() !== '') fields += 1;
      leaveOut(at, end);
    } else if (rawText.has(name)) {
      at = endTag(html, at, name);
    } else if (isEditable(told('contenteditable')?.value, told('role')?.value) && !withoutEnd.has(name)) {
      const end = matchingEnd(html, at, name);
      if (html.slice(at, end).trim() !== '') fields += 1;
      leaveOut(at, end);
    }
  }
  kept.push(html.slice(from));
  return { html: kept.join(''), fields };
}

function isEditable(contentEditable: string | undefined, role = ''): boolean {
  if (contentEditable !== undefined && contentEditable.toLowerCase() !== 'false') return true;
  return role
    .toLowerCase()
    .split(/\s+/)
    .some((each) => fieldRoles.has(each));
}

interface Attribute {
  readonly name: string;
  readonly value: string;
  /** With the white space before it. */
  readonly start: number;
  readonly end: number;
}

interface StartTag {
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
function readTag(html: string, open: number): StartTag | 'unfinished' | null {
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

/** Where the next end tag of this name begins; the end of all where there is none. */
function endTag(html: string, from: number, name: string): number {
  const pattern = new RegExp(`</${name}[\\s/>]`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? html.length;
}

/** Where the end tag begins that belongs to a start tag of this name, others of the same name in between. */
function matchingEnd(html: string, from: number, name: string): number {
  const pattern = new RegExp(`<(/?)${name.replace(/[^\w-]/g, '\\$&')}(?=[\\s/>])`, 'gi');
  pattern.lastIndex = from;
  let depth = 1;
  for (let found = pattern.exec(html); found; found = pattern.exec(html)) {
    depth += found[1] === '/' ? -1 : 1;
    if (depth === 0) return found.index;
  }
  return html.length;
}

function endOr(index: number, length: number, html: string): number {
  return index < 0 ? html.length : index + length;
}
