/**
 * Text from a page, fit to be kept: what is no text (a clobbered property gives an element) becomes empty, control characters
 * and white space become single spaces, lone surrogates (which JSON, IndexedDB and UTF-8 each treat differently) become
 * U+FFFD, and the whole is cut at `maxLength` UTF-16 units, never inside a character.
 */
export function pageText(value: unknown, maxLength: number): string {
  if (typeof value !== 'string') return '';
  // Cutting first bounds the work on a text of any size; the margin is for the white space that collapses.
  const text = wellFormed(value.slice(0, maxLength * 4))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for; `\p{Cc}` says the same and takes browsers longer.
    .replace(/[\s\0-\x1f\x7f-\x9f]+/g, ' ')
    .trim();
  return cutText(text, maxLength);
}

/** Replaces NUL and lone surrogates by U+FFFD and changes nothing else: lengths and positions stay. */
export function wellFormed(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}

/** The first `maxLength` UTF-16 units of a text, one fewer where that would split a surrogate pair. */
export function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const splits = isHighSurrogate(text.charCodeAt(maxLength - 1)) && isLowSurrogate(text.charCodeAt(maxLength));
  return text.slice(0, splits ? maxLength - 1 : maxLength);
}

export function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

export function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
