import { gapName, gapText } from '@/lib/i18n/visitSentence';
import { walkthroughsMessages } from '@/lib/i18n/walkthroughs';
import type { WalkthroughView } from '@/lib/journey/commands';
import { gapRows } from '@/lib/journey/visit/gapRows';
import { useDashboard } from '../dashboardTools';
import { ColumnHeads } from './ColumnHeads';
import styles from './Report.module.css';
import { useVisitReading } from './useVisitReading';

/** What was expected, beside what it was. */
export function GapsPart({ view }: { readonly view: WalkthroughView }) {
  const { language, format } = useDashboard();
  const words = walkthroughsMessages[language];
  const reading = useVisitReading(view);
  const rows = gapRows(view);
  return (
    <section className={styles.part} aria-labelledby="report-gap">
      <h3 id="report-gap" className={styles.heading}>
        {words.gap}
      </h3>
      <p className={styles.text}>{rows.length === 0 ? words.noGap : words.gapText}</p>
      {rows.length === 0 ? null : (
        <div className={styles.scroller}>
          <table className={styles.table}>
            <ColumnHeads names={[words.where, words.expected, words.happened, words.gapValue]} />
            <tbody>
              {rows.map((row) => (
                <tr key={row.key}>
                  <th scope="row">{gapName(row, reading)}</th>
                  <td>{row.expectation}</td>
                  <td>{row.reality}</td>
                  <td>{row.gap === null ? words.none : gapText(row.gap, format)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
