import type { Ink } from '@/lib/journey/map/scene';
import type { JourneyPart } from '../documentParts';
import { cellMargin, type TableCell, type TableRow } from './canvas';
import type { Slide } from './deck';
import { content } from './masters';
import { type Paragraph, paragraph } from './shape';
import { type Show, titledSlide } from './show';
import { fitted, lineHeight, linesIn } from './textFit';

/** What stands in a cell: a text, or paragraphs with looks of their own. */
export type CellWords = string | readonly CellLine[];

export interface CellLine {
  readonly text: string;
  readonly ink?: Ink;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly isSmall?: boolean;
  /** The relation to an address, asked for on the slide that the cell stands on. */
  readonly url?: string;
}

export interface SlideColumn<Row> {
  readonly name: string;
  /** Of the width of the table, against those of the others. */
  readonly share: number;
  readonly align?: 'l' | 'ctr' | 'r';
  readonly cell: (row: Row) => CellWords;
}

export interface TableSlides<Row> {
  readonly title: string;
  readonly subtitle?: string;
  readonly journey?: JourneyPart;
  readonly columns: readonly SlideColumn<Row>[];
  readonly rows: readonly Row[];
  /** Where the table stands; all of the slide where it says nothing. */
  readonly area?: { readonly x: number; readonly width: number };
  /** What else is drawn on the first slide, beside the table. */
  readonly beside?: (slide: Slide) => void;
  readonly notes?: (rows: readonly Row[]) => readonly string[];
}

/** The largest in which a table stands on one slide is taken; one that takes several is written in the last. */
const sizes = [17, 15, 13.5] as const;
const smallShare = 0.87;
const headSize = 12.5;
const headHeight = 28;
/** A cell that says more is cut: all of it is in the notes, or in the report. */
const mostLines = 8;

/** A table on as many slides as it needs, its head on each. */
export function tableSlides<Row>(show: Show, told: TableSlides<Row>): void {
  const { columns, title, subtitle = '', journey, area = content, beside, notes } = told;
  const { number } = show.writing.labels;
  const pages = pagesOf(told, area.width);
  pages.forEach(({ laid, widths }, at) => {
    const name = pages.length === 1 ? title : show.words.part(title, number(at + 1), number(pages.length));
    const slide = titledSlide(show, name, at === 0 ? subtitle : '', journey);
    if (at === 0) beside?.(slide);
    slide.table({ x: at === 0 ? area.x : content.x, y: content.y }, title, widths, [
      headOf(columns),
      ...laid.map((row) => rowOf(row, columns, slide)),
    ]);
    if (notes) slide.notes(notes(laid.map(({ row }) => row)));
  });
}

interface LaidRow<Row> {
  readonly row: Row;
  readonly cells: readonly (readonly SizedLine[])[];
  readonly height: number;
}

type SizedLine = CellLine & { readonly size: number };

interface Page<Row> {
  readonly widths: readonly number[];
  readonly laid: readonly LaidRow<Row>[];
}

const rowsHeight = content.height - headHeight;

/** The rows slide by slide. Those after the first have all the width, and the last is as full as the others. */
function pagesOf<Row>({ columns, rows }: TableSlides<Row>, firstWidth: number): Page<Row>[] {
  const laidIn = (width: number, size: number) => {
    const shares = columns.reduce((sum, { share }) => sum + share, 0);
    const widths = columns.map(({ share }) => (share / shares) * width);
    return { widths, laid: rows.map((row) => laidRow(columns, row, widths, size)) };
  };
  const sumOf = (laid: readonly LaidRow<Row>[]) => laid.reduce((sum, { height }) => sum + height, 0);
  for (const size of sizes) {
    const whole = laidIn(firstWidth, size);
    if (sumOf(whole.laid) <= rowsHeight) return [whole];
  }
  const [size] = sizes.slice(-1);
  const first = laidIn(firstWidth, size ?? 0);
  const later = firstWidth === content.width ? first : laidIn(content.width, size ?? 0);
  const least = Math.ceil(sumOf(later.laid) / rowsHeight);
  // A little more than an even share, so that the last slide does not take a row alone.
  const even = Math.min(rowsHeight, (sumOf(later.laid) / least) * 1.08);
  const pages: Page<Row>[] = [];
  let at = 0;
  while (at < rows.length) {
    const { widths, laid } = pages.length === 0 ? first : later;
    const limit = pages.length === 0 && first !== later ? rowsHeight : even;
    const from = at;
    let taken = 0;
    while (at < rows.length && (at === from || taken + (laid[at]?.height ?? 0) <= limit)) {
      taken += laid[at]?.height ?? 0;
      at += 1;
    }
    pages.push({ widths, laid: laid.slice(from, at) });
  }
  return pages;
}

function laidRow<Row>(
  columns: readonly SlideColumn<Row>[],
  row: Row,
  widths: readonly number[],
  size: number,
): LaidRow<Row> {
  let height = 0;
  const cells = columns.map(({ cell }, at) => {
    const words = cell(row);
    const width = ((widths[at] ?? 0) - 2 * cellMargin.sides) * 0.97;
    let room = mostLines;
    let own = 0;
    const lines = (typeof words === 'string' ? [{ text: words }] : words).flatMap((line: CellLine): SizedLine[] => {
      if (line.text.trim() === '' || room <= 0) return [];
      const font = { size: line.isSmall ? size * smallShare : size, bold: line.bold ?? false };
      const text = fitted(line.text, width, room, font);
      const taken = linesIn(text, width, font);
      room -= taken;
      own += taken * lineHeight(font.size);
      return [{ ...line, text, size: font.size }];
    });
    height = Math.max(height, own);
    return lines;
  });
  return { row, cells, height: Math.max(26, height + 2 * cellMargin.ends + 2) };
}

function rowOf<Row>({ cells, height }: LaidRow<Row>, columns: readonly SlideColumn<Row>[], slide: Slide): TableRow {
  return {
    height,
    cells: cells.map((lines, at): TableCell => {
      const align = columns[at]?.align;
      return {
        paragraphs: lines.map(({ text, url, ink, bold, italic, size }): Paragraph => {
          const link = url === undefined ? null : slide.linkRelation(url);
          return paragraph(text, {
            size,
            ...(align ? { align } : {}),
            ...(ink ? { ink } : {}),
            ...(bold ? { bold } : {}),
            ...(italic ? { italic } : {}),
            ...(link ? { link } : {}),
          });
        }),
      };
    }),
  };
}

function headOf<Row>(columns: readonly SlideColumn<Row>[]): TableRow {
  return {
    height: headHeight,
    cells: columns.map(
      ({ name, align }): TableCell => ({
        fill: 'accentSoft',
        paragraphs: [paragraph(name, { size: headSize, bold: true, ink: 'ink', ...(align ? { align } : {}) })],
      }),
    ),
  };
}
