/** Bytes as letters of one byte each, in the encoding that mail uses for text: https://www.rfc-editor.org/rfc/rfc2045#section-6.7. */

export function decodeQuotedPrintable(encoded: string): string {
  return encoded
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const longestLine = 76;

export function encodeQuotedPrintable(letters: string): string {
  return letters
    .split('\r\n')
    .map((line) => {
      const tokens = Array.from(line, (letter) => (/[\t\x20-\x3c\x3e-\x7e]/.test(letter) ? letter : escaped(letter)));
      // White space at the end of a line is lost on the way.
      const last = tokens.at(-1);
      if (last === ' ' || last === '\t') tokens[tokens.length - 1] = escaped(last);
      const lines: string[] = [];
      let current = '';
      for (const token of tokens) {
        if (current.length + token.length >= longestLine) {
          lines.push(`${current}=`);
          current = '';
        }
        current += token;
      }
      return [...lines, current].join('\r\n');
    })
    .join('\r\n');
}

function escaped(letter: string): string {
  return `=${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
