/** "**Name**: text"; empty where there is nothing to say. */
export function field(name: string, text: string): string {
  return text.trim() === '' ? '' : `**${escaped(name)}**: ${escaped(text)}`;
}

export function list(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== '')
    .map((line) => `- ${line}`)
    .join('\n');
}

/** A link; the text alone where the address is none that a reader should follow. */
export function link(text: string, address: string): string {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return escaped(text);
  // Spelt by the URL standard, spaces and angle brackets are encoded.
  const { href } = new URL(address);
  return `[${escaped(text)}](<${href.replaceAll(/[<>\s\\]/g, encodeURIComponent)}>)`;
}

/** A text on one line in which nothing is markup. */
export function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      .replaceAll(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .replaceAll(/[\\`*_[\]<>|~$]|&(?=#?\w+;)/g, '\\$&')
      // Addresses in a text become links by themselves otherwise, wherever they lead.
      .replaceAll(/(https?|ftp)(:\/\/)/gi, '$1\\:\\/\\/')
      .replaceAll(/\bwww\./gi, (found) => `${found.slice(0, -1)}\\.`)
  );
}

/** The same where a line begins with it: what would make it a list, a heading or a rule does not. */
export function atStart(text: string): string {
  return text.replace(/^([-+=#]|\d+[.)])/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}

/** A table; its cells are texts. What breaks in one stands on one line. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cell = (text: string) => escaped(text.trim().replaceAll(/\n+/g, ' · '));
  return [line(heads.map(escaped)), line(heads.map(() => '---')), ...rows.map((cells) => line(cells.map(cell)))].join(
    '\n',
  );
}
