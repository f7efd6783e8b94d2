import { useMemo, useState } from 'react';
import { Button } from '@/components/controls';
import { compareMessages } from '@/lib/i18n/compare';
import { figureGround, figureValue, measureName, valueText } from '@/lib/i18n/figureText';
import { type DifferenceRow, differencesOf } from '@/lib/journey/compare/differences';
import { type MeasureId, measureIds } from '@/lib/journey/compare/measures';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { Choice } from '../fields/SavedFields';
import { copiedTable } from '../table/copiedTable';
import styles from './DifferencesTable.module.css';
import { Scroller } from './Scroller';
import { SeriesMark } from './SeriesMark';
import type { ShownComparison } from './shownComparison';

/** By what rows are sorted: the figures of a subject, or how far all lie apart. Null for the order of the journey. */
type Sorting = { readonly by: number | 'difference'; readonly descending: boolean } | null;

/** All figures side by side, with what each rests on and how far they lie apart. */
export function DifferencesTable({ comparison, names, columnNames }: ShownComparison) {
  const { language, format, copyTable, toast } = useDashboard();
  const words = compareMessages[language];
  const [part, setPart] = useState('whole');
  const [measure, setMeasure] = useState('');
  const [sorting, setSorting] = useState<Sorting>(null);
  const rows = useMemo(() => differencesOf(comparison), [comparison]);
  const shown = useMemo(
    () =>
      sortRows(
        rows.filter(
          (row) =>
            (part === 'every' || (part === 'whole' ? row.column === null : String(row.column) === part)) &&
            (measure === '' || row.measure === measure),
        ),
        sorting,
      ),
    [rows, part, measure, sorting],
  );
  const whereOf = ({ column }: DifferenceRow) =>
    column === null ? words.wholeJourney : (columnNames[column] ?? words.toCode);
  const differenceText = ({ difference, measure: of, figures }: DifferenceRow) =>
    difference ? unsigned(of, difference.value, figures[difference.highest]?.unit ?? null) : '';
  const unsigned = (of: MeasureId, value: number, unit: string | null) =>
    valueText(of, value, unit, format).replace(/^\+/, '');
  const copy = async () => {
    const headings = [
      words.where,
      words.what,
      ...names.flatMap((name) => [name, `${name}: ${words.ground}`]),
      words.difference,
    ];
    const cells = shown.map((row) => [
      whereOf(row),
      measureName(row.measure, language),
      ...row.figures.flatMap((figure) => [
        figureValue(row.measure, figure, language, format),
        [figureGround(row.measure, figure, language, format), figure.few ? words.few : ''].filter(Boolean).join(' · '),
      ]),
      differenceText(row),
    ]);
    try {
      // Spreadsheets know a number by the sign that keyboards have.
      await copyTable(
        copiedTable(
          headings,
          cells.map((row) => row.map((cell) => cell.replace(/^−(?=\d)/, '-'))),
        ),
      );
      toast({ text: words.copied });
    } catch (error) {
      toast({ text: words.copyFailed, detail: String(error), tone: 'danger' });
    }
  };
  const heading = (by: number | 'difference', name: string, mark: React.ReactNode = null) => {
    const isBy = sorting?.by === by;
    return (
      <th
        key={by}
        scope="col"
        aria-sort={isBy ? (sorting.descending ? 'descending' : 'ascending') : undefined}
        className={styles.sorted}
      >
        <button
          type="button"
          className={styles.sort}
          title={words.sortBy(name)}
          onClick={() =>
            // The widest and the highest first; then the other way round; then as it was.
            setSorting(!isBy ? { by, descending: true } : sorting.descending ? { by, descending: false } : null)
          }
        >
          {mark}
          <span className={styles.headingName}>{name}</span>
          <span aria-hidden="true">{isBy ? (sorting.descending ? '↓' : '↑') : ''}</span>
        </button>
      </th>
    );
  };
  return (
    <section className={cards.card} aria-labelledby="compare-differences">
      <h2 id="compare-differences">{words.differences}</h2>
      <p className={cards.text}>{words.differencesText}</p>
      <div className={styles.tools}>
        <Choice
          className={styles.choice}
          name={words.where}
          value={part}
          onChoose={setPart}
          options={[
            { value: 'whole', label: words.wholeJourney },
            ...columnNames.map((label, column) => ({ value: String(column), label })),
            { value: 'every', label: words.everyPart },
          ]}
        />
        <Choice
          className={styles.choice}
          name={words.what}
          value={measure}
          onChoose={setMeasure}
          options={[
            { value: '', label: words.everyMeasure },
            ...measureIds.map((id) => ({ value: id, label: measureName(id, language) })),
          ]}
        />
        <Button onClick={() => void copy()}>{words.copy}</Button>
      </div>
      <Scroller name={words.differences}>
        <table className={styles.table}>
          <thead>
            <tr>
              {part === 'every' ? <th scope="col">{words.where}</th> : null}
              <th scope="col">{words.what}</th>
              {names.map((name, nth) => heading(nth, name, <SeriesMark nth={nth} />))}
              {heading('difference', words.difference)}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={`${row.column} ${row.measure}`}>
                {part === 'every' ? <td>{whereOf(row)}</td> : null}
                <th scope="row">{measureName(row.measure, language)}</th>
                {row.figures.map((figure, nth) => (
                  <td key={names[nth]} className={figure.few ? styles.few : undefined}>
                    <span className={figure.value === null ? styles.open : styles.figure}>
                      {figureValue(row.measure, figure, language, format)}
                    </span>
                    <span className={styles.ground}>{figureGround(row.measure, figure, language, format)}</span>
                    {figure.few ? <span className={styles.caution}>{words.few}</span> : null}
                  </td>
                ))}
                <td>
                  {row.difference ? (
                    <>
                      <span className={styles.figure}>{differenceText(row)}</span>
                      <span className={styles.ground} title={names[row.difference.highest]}>
                        {row.difference.value === 0 ? (
                          words.equal
                        ) : (
                          <>
                            {words.highest} <SeriesMark nth={row.difference.highest} />{' '}
                            <span className={styles.headingName}>{names[row.difference.highest]}</span>
                          </>
                        )}
                      </span>
                      {row.difference.few ? <span className={styles.caution}>{words.few}</span> : null}
                    </>
                  ) : (
                    <span className={styles.open}>–</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </section>
  );
}

/** Rows without the value sorted by stay behind the others, whichever way. */
function sortRows(rows: readonly DifferenceRow[], sorting: Sorting): readonly DifferenceRow[] {
  if (!sorting) return rows;
  const { by, descending } = sorting;
  const sortedValue = ({ difference, figures }: DifferenceRow) =>
    by === 'difference' ? (difference?.weight ?? null) : (figures[by]?.value ?? null);
  return rows.toSorted((a, b) => {
    const [one, other] = [sortedValue(a), sortedValue(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return descending ? other - one : one - other;
  });
}
