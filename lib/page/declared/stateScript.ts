/** What is assigned to a name of the page's own, and begins as JSON does: `window.__STATE__ = {`, `var data = [`, `window.x = JSON.parse("`. */
const assignment =
  /(?:(?:window|self|globalThis|top)\s{0,3}(?:\.\s{0,3}[\w$.]{1,80}|\[\s{0,3}["'][\w$.:-]{1,80}["']\s{0,3}\])|(?:var|let|const)\s{1,3}[\w$]{1,80})\s{0,3}=\s{0,3}(?=[[{]|JSON\.parse\(")/g;
const maxValues = 5;
/** So many characters are looked through for a beginning. */
const maxLead = 20_000;

/** The values in a script that are pure JSON, in their order. Nothing is run; what is code, or broken, is left out. */
export function jsonOfScript(script: string): unknown[] {
  const text = script.trim();
  if (/^[[{]/.test(text)) return parsed(text.replace(/;$/, ''));
  const values: unknown[] = [];
  let from = 0;
  while (values.length < maxValues) {
    assignment.lastIndex = 0;
    const match = assignment.exec(text.slice(from, from + maxLead));
    if (!match) break;
    const start = from + match.index + match[0].length;
    const isQuoted = text.startsWith('JSON.parse', start);
    const begin = isQuoted ? text.indexOf('"', start) : start;
    const end = isQuoted ? endOfString(text, begin) : endOfValue(text, begin);
    if (end < 0) break;
    const [value] = parsed(text.slice(begin, end));
    values.push(...(isQuoted ? (typeof value === 'string' ? parsed(value) : []) : value === undefined ? [] : [value]));
    from = end;
  }
  return values;
}

function parsed(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}

/** Where the bracket that stands at `begin` is closed; -1 where it is not. */
function endOfValue(text: string, begin: number): number {
  const signs = /["[\]{}]/g;
  signs.lastIndex = begin;
  let depth = 0;
  for (let match = signs.exec(text); match; match = signs.exec(text)) {
    const [sign] = match;
    if (sign === '"') {
      const end = endOfString(text, match.index);
      if (end < 0) return -1;
      signs.lastIndex = end;
    } else if (sign === '{' || sign === '[') depth += 1;
    else if (--depth === 0) return match.index + 1;
  }
  return -1;
}

/** Where the string whose quote stands at `begin` ends, behind its last quote. */
function endOfString(text: string, begin: number): number {
  for (let at = begin + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at++;
    else if (code === 0x22) return at + 1;
  }
  return -1;
}
