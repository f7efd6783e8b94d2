import type { CellStyle, WriteSheet, Cell as XlsxCell } from 'hucre/xlsx';
import { xmlText } from '@/lib/journey/xmlText';
import type { DeliverableOptions } from './deliverable';
import type { Bytes } from './format';
import type { MapDocument } from './mapDocument';
import type { Cell, Table } from './tables/table';

/** As many characters as a cell can hold. */
const longestText = 32_767;
const momentFormat = 'yyyy-mm-dd hh:mm';
const headStyle: CellStyle = {
  font: { name: 'Calibri', size: 11, bold: true, color: { rgb: '1B1F2A' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EAFB' } },
  alignment: { vertical: 'top', wrapText: true },
};

/** What a workbook says of itself on the sheet in front: names and texts. Those without a text are left out. */
export type AboutLine = readonly [name: string, text: string];

interface Workbook extends Pick<MapDocument, 'generator' | 'exportedAt'> {
  readonly title: string;
  readonly about: { readonly name: string; readonly lines: readonly AboutLine[] };
  readonly tables: readonly Table[];
}

/**
 * A workbook with one sheet for each table: numbers, moments (in UTC) and yes or no are cells of their own kind, the header stays in place, and every
 * column can be filtered. Texts are never formulas. A sheet in front says what the workbook holds.
 */
export async function writeWorkbook(
  { title, about, tables, generator, exportedAt }: Workbook,
  { signal }: DeliverableOptions,
): Promise<Bytes> {
  const { writeXlsx: write } = await import('hucre/xlsx');
  signal?.throwIfAborted();
  const bytes = await write({
    sheets: [aboutSheet(about), ...tables.map(sheetOf)],
    properties: {
      title,
      creator: `${generator.name} ${generator.version}`.trim(),
      created: new Date(exportedAt),
      modified: new Date(exportedAt),
    },
  });
  signal?.throwIfAborted();
  return new Uint8Array(bytes);
}

/** What the workbook holds and how it is read, for who has it and nothing else. */
function aboutSheet({ name, lines }: Workbook['about']): WriteSheet {
  const told = lines.filter(([, text]) => text !== '');
  return {
    name,
    columns: [
      { width: 24, style: { font: { name: 'Calibri', size: 11, bold: true }, alignment: { vertical: 'top' } } },
      { width: 90, style: { alignment: { vertical: 'top', wrapText: true } } },
    ],
    rows: told.map(([name, text]) => [name, cellOf(text)]),
    rowDefs: rowHeights(
      told.map(([, text]) => [text]),
      [90],
    ),
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** By row and column, counted from 0. */
type StyledCell = [place: string, cell: Partial<XlsxCell>];

/** So many characters beside each other can be read on a page in landscape. */
const readableWidth = 260;
/** The columns of sheets that are wider that stand on each of their pages: a touchpoint's number and title. */
const onEachPage: Readonly<Record<string, string>> = { touchpoints: '$D:$E' };

function sheetOf({ id, name, columns, rows }: Table): WriteSheet {
  const widths = columns.map(({ width }) => width);
  const isReadable = widths.reduce((sum, width) => sum + width, 0) <= readableWidth;
  const head = columns.map(({ heading }, at): StyledCell => [`0,${at}`, { value: heading, style: headStyle }]);
  return {
    name,
    columns: columns.map(({ width }) => ({ width, style: { alignment: { vertical: 'top', wrapText: true } } })),
    rows: [columns.map(({ heading }) => heading), ...rows.map((cells) => cells.map(cellOf))],
    cells: new Map([...head, ...momentCells(rows)]),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${columnName(columns.length - 1)}${rows.length + 1}` },
    rowDefs: rowHeights([columns.map(({ heading }) => heading), ...rows], widths),
    pageSetup: {
      orientation: 'landscape',
      printTitlesRow: '$1:$1',
      ...(isReadable
        ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
        : { paperSize: 'a3', ...(onEachPage[id] ? { printTitlesColumn: onEachPage[id] } : {}) }),
    },
  };
}

/** Points. */
const lineHeight = 15;
/** A row that is higher would hide the next ones: all of a cell's text can still be read in the line above the sheet. */
const mostLines = 8;

/** Heights of the rows whose texts break, by their number from 0: not every program finds them by itself. Widths in characters. */
function rowHeights(rows: readonly (readonly Cell[])[], widths: readonly number[]): Map<number, { height: number }> {
  // Ids and hashes need not be read to their end.
  const linesOf = (cell: Cell, width: number) =>
    typeof cell === 'string' && /\s/.test(cell)
      ? cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0)
      : 1;
  return new Map(
    rows.flatMap((cells, row): [number, { height: number }][] => {
      const lines = Math.max(1, ...cells.map((cell, at) => linesOf(cell, widths[at] ?? mostLines)));
      return lines === 1 ? [] : [[row, { height: Math.min(lines, mostLines) * lineHeight }]];
    }),
  );
}

/** Moments are numbers to a workbook: their format says what they are. */
function momentCells(rows: Table['rows']): StyledCell[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((value, at): StyledCell[] =>
      value instanceof Date
        ? [[`${row + 1},${at}`, { value, style: { numFmt: momentFormat, alignment: { vertical: 'top' } } }]]
        : [],
    ),
  );
}

function cellOf(cell: Cell): Cell {
  return typeof cell === 'string' ? plainText(cell) : cell;
}

/** As much as a cell holds, with its one kind of line break. A text that looks like a character by its number (ST_Xstring) stays the text it is. */
function plainText(text: string): string {
  const whole = xmlText(text).replaceAll(/\r\n?/g, '\n');
  return whole.slice(0, longestText).replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
}

/** "A", "Z", "AA": columns are counted from 0. */
function columnName(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : `${columnName(Math.floor(at / 26) - 1)}${last}`;
}
