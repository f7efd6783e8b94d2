import { walkthroughsMessages } from '@/lib/i18n/walkthroughs';
import type { WalkthroughView } from '@/lib/journey/commands';
import { labelIn } from '@/lib/journey/labelIn';
import { useDashboard } from '../dashboardTools';
import { gapText } from './answerText';
import { ColumnHeads } from './ColumnHeads';
import { type GapRow, gapRows } from './gapRows';
import styles from './Report.module.css';

/** What was expected, beside what it was. */
export function GapsPart({ view }: { readonly view: WalkthroughView }) {
  const { language, format } = useDashboard();
  const words = walkthroughsMessages[language];
  const rows = gapRows(view);
  const nameOf = ({ of }: GapRow) => {
    if ('task' in of) return of.task || words.unknownTask;
    if ('touchpoint' in of) return of.touchpoint;
    return typeof of.stage === 'string' ? of.stage : labelIn(of.stage.labels, language);
  };
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
                  <th scope="row">{nameOf(row)}</th>
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
