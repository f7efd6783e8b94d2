/**
 * Parses JSON as pages really write it. Where it is broken in a way that has one reading only, it is repaired first: comments and CDATA
 * marks around it, raw line breaks and tabs in strings, wrong escapes, trailing commas, a semicolon at the end, escaped quotes throughout.
 * Undefined where it is broken otherwise.
 */
export function parseLenient(text: string): unknown {
  const attempts = [
    () => text,
    () => withoutWrapping(text),
    () => repaired(withoutWrapping(text)),
    () => repaired(withoutWrapping(text).replaceAll('&quot;', '"')),
  ];
  for (const candidate of attempts) {
    try {
      return JSON.parse(candidate());
    } catch {
      // The next repair may help.
    }
  }
  return undefined;
}

function withoutWrapping(text: string): string {
  const inner = text
    .replace(/^\uFEFF/, '')
    .trim()
    .replace(/^(?:\/\/\s*|\/\*\s*)?<!(?:--|\[CDATA\[)(?:\s*\*\/)?\s*/, '')
    .trim();
  // Only the end is looked at: a pattern that is tried at each place of a long text takes a time that grows with its square.
  const end = inner.slice(-50).replace(/(?:\/\/\s*|\/\*\s*)?(?:-->|\]\]>)(?:\s*\*\/)?$/, '');
  return (inner.slice(0, -50) + end).trim().replace(/;$/, '').trim();
}

/** Goes through once and knows where strings begin and end: outside of them commas and comments are looked at, inside them characters. */
function repaired(text: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quote = text.indexOf('"', at);
    const end = quote < 0 ? text.length : quote;
    parts.push(text.slice(at, end));
    if (quote < 0) break;
    const close = closingQuote(text, quote + 1);
    parts.push('"', cleanString(text.slice(quote + 1, close)), '"');
    at = close + 1;
  }
  return withoutTrailingCommas(parts);
}

function closingQuote(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at++;
    else if (code === 0x22) return at;
  }
  return text.length;
}

function cleanString(inside: string): string {
  return (
    inside
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
      .replace(/[\u0000-\u001f]/g, ' ')
      .replace(/\\(?!["\\/bfnrt]|u[\da-f]{4})/gi, '\\\\')
  );
}

/** Parts outside strings stand at every fourth place: outside, quote, inside, quote. */
function withoutTrailingCommas(parts: string[]): string {
  return parts
    .map((part, place) =>
      place % 4 === 0
        ? part
            .replace(/\/\*[^*]{0,1000}\*\//g, ' ')
            .replace(/,(\s*[}\]])/g, '$1')
            .replace(/,(\s*),/g, ',$1')
            .replace(/([[{]\s*),/g, '$1')
            .replace(/,\s*$/, place === parts.length - 1 ? '' : ',')
        : part,
    )
    .join('');
}
