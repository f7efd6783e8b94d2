import type { Bytes } from './format';
import type { MapDocument } from './mapDocument';
import type { Cell, Table } from './tables/table';
import { touchpointsTable } from './tables/touchpointsTable';
import { writingOf } from './writing';

/**
 * The touchpoints as a table after RFC 4180: commas, lines that end in CR LF, UTF-8 with its signature, by which spreadsheets know it. Times are
 * RFC 3339 in UTC, numbers have a point, yes and no are `true` and `false`; what is not known is empty.
 */
export async function writeCsv(document: MapDocument): Promise<Bytes> {
  return csvBytes(touchpointsTable(writingOf(document)));
}

/** A table as the bytes of a file. */
export function csvBytes(table: Pick<Table, 'columns' | 'rows'>): Bytes {
  return new TextEncoder().encode(`\ufeff${csvOf(table)}`);
}

export function csvOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const lines = [columns.map(({ heading }) => heading), ...rows];
  return lines.map((cells) => `${cells.map(fieldOf).join(',')}\r\n`).join('');
}

function fieldOf(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString();
  if (typeof cell !== 'string') return String(cell);
  const text = defused(cell.toWellFormed());
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A text that a spreadsheet would take for a formula gets an apostrophe in front, which makes it a text again: pages that were tagged are
 * strangers' words. See https://owasp.org/www-community/attacks/CSV_Injection. Some programs look behind spaces first, and take the wide
 * forms of the signs as well.
 */
function defused(text: string): string {
  return /^[\t\r\n]|^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
}
