import { reportMessages } from '@/lib/i18n/report';
import { atStart, escaped, table } from '../markdownText';
import type { Writing } from '../writing';
import { evidenceWords } from './evidenceWords';
import { cellText, namesEvidence, type Telling } from './telling';

/** What is told, under a heading. `numbers`: of evidence, where the file has a list of it. */
export function tellingMarkdown(
  writing: Writing,
  telling: Telling,
  heading: '##' | '###',
  numbers: ReadonlyMap<string, { readonly number: number }> | null,
): string[] {
  const { title, columns, rows, text } = telling;
  const isProven = writing.shows('evidence') && namesEvidence(telling, numbers !== null);
  const { evidence } = reportMessages[writing.document.language];
  return [
    `${heading} ${escaped(title)}`,
    ...text.split('\n').flatMap((line) => (line === '' ? [] : [atStart(escaped(line))])),
    ...(rows.length === 0
      ? []
      : [
          table(
            [...columns.map(({ name }) => name), ...(isProven ? [evidence] : [])],
            rows.map((row) => [
              ...columns.map((_, index) => cellText(row.cells[index] ?? '')),
              ...(isProven ? [row.look === 'group' ? '' : evidenceWords(writing, telling, row, numbers)] : []),
            ]),
          ),
        ]),
  ];
}
