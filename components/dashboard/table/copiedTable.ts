/** A table for the clipboard: spreadsheets take the HTML, whatever takes only text the tab-separated one. */
export interface CopiedTable {
  readonly text: string;
  readonly html: string;
}

/** Rows under their headings, as a spreadsheet pastes them. */
export function copiedTable(headings: readonly string[], rows: readonly (readonly string[])[]): CopiedTable {
  const all = [headings, ...rows];
  const [head = [], ...body] = all.map((row) => row.map(defused));
  const rowOf = (tag: 'th' | 'td') => (cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return {
    text: [head, ...body].map((cells) => cells.map(quoted).join('\t')).join('\r\n'),
    html: `<table><thead>${rowOf('th')(head)}</thead><tbody>${body.map(rowOf('td')).join('')}</tbody></table>`,
  };
}

/**
 * What a page wrote must not run as a formula: an apostrophe goes ahead of what a spreadsheet would take for one. Numbers, which
 * begin so too, are none.
 */
function defused(cell: string): string {
  return /^\s*[=+\-@\t\r＝＋－＠]/.test(cell) && !/^-?\d+([.,]\d+)?$/.test(cell) ? `'${cell}` : cell;
}

/** A cell with a line break or tab in it stays one cell between quotation marks. */
function quoted(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(cell: string): string {
  return cell.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter).replace(/\r?\n/g, '<br>');
}
