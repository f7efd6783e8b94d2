import type { Show } from '../pptx/show';
import { type CellLine, type TableSlides, tableSlides } from '../pptx/tableSlides';
import { evidenceWords } from './evidenceWords';
import { cellText, namesEvidence, type Telling, type TellingRow } from './telling';

/** What is told as a table on as many slides as it needs; nothing where there is nothing. `numbers`: of evidence that the file shows. */
export function tellingSlides(
  show: Show,
  telling: Telling,
  numbers: Show['evidence'] | null = show.evidence,
  look: Pick<TableSlides<TellingRow>, 'area' | 'beside'> = {},
): void {
  const { title, text, columns, rows, headColumn = 0 } = telling;
  const { writing, report } = show;
  if (rows.length === 0) return;
  const isProven = writing.shows('evidence') && namesEvidence(telling, numbers !== null);
  tableSlides<TellingRow>(show, {
    ...look,
    title,
    subtitle: text.replaceAll('\n', ' '),
    rows,
    columns: [
      ...columns.map(({ name, share, isNumber }, index) => ({
        name,
        share,
        ...(isNumber ? { align: 'r' as const } : {}),
        cell: ({ cells, look: kind }: TellingRow): CellLine[] =>
          cellText(cells[index] ?? '')
            .split('\n')
            .map((line, nth) => ({
              text: line,
              bold: kind !== undefined || (index === headColumn && nth === 0),
              ...(kind === 'group' ? { ink: 'accent' as const } : {}),
              ...(nth > 0 ? { ink: 'inkSoft' as const, isSmall: true } : {}),
            })),
      })),
      ...(isProven
        ? [
            {
              name: report.evidence,
              share: telling.countsEvidence ? 20 : 10,
              cell: (row: TellingRow) => (row.look === 'group' ? '' : evidenceWords(writing, telling, row, numbers)),
            },
          ]
        : []),
    ],
    notes: (shown) => shown.map(({ cells }) => cells.map(cellText).filter(Boolean).join(' | ')),
  });
}
