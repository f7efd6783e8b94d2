import { durationText } from '@/lib/i18n/durationText';
import { feesText } from '@/lib/i18n/visitSentence';
import { walkthroughsMessages } from '@/lib/i18n/walkthroughs';
import type { Brief, Friction } from '@/lib/journey/schemas/walkthrough';
import { type FrictionSubject, frictionTable } from '@/lib/journey/visit/frictionTable';
import { useDashboard } from '../dashboardTools';
import { ColumnHeads } from './ColumnHeads';
import styles from './Report.module.css';

export interface FrictionPartProps {
  readonly brief: Brief;
  /** With what it is called where there are several. */
  readonly subjects: readonly (FrictionSubject & { readonly name: string | null })[];
}

/** What each task cost: of one walkthrough, or of several, one under the other. */
export function FrictionPart({ brief, subjects }: FrictionPartProps) {
  const { language } = useDashboard();
  const words = walkthroughsMessages[language];
  const rows = frictionTable(brief, subjects).filter(({ costs }) => costs.some((cost) => cost !== null));
  const isOne = subjects.length === 1;
  return (
    <section className={styles.part} aria-labelledby="report-friction">
      <h3 id="report-friction" className={styles.heading}>
        {words.friction}
      </h3>
      <p className={styles.text}>{rows.length === 0 ? words.noFriction : words.frictionText}</p>
      {rows.length === 0 ? null : (
        <div className={styles.scroller}>
          <table className={styles.table}>
            <ColumnHeads
              names={[
                words.task,
                words.time,
                words.pageViews,
                words.clicks,
                words.fields,
                words.interruptions,
                words.fees,
              ]}
            />
            {rows.map(({ task, costs }) => (
              <tbody key={task.id}>
                {isOne ? null : (
                  <tr>
                    <th className={styles.group} colSpan={7} scope="rowgroup">
                      {task.text}
                    </th>
                  </tr>
                )}
                {costs.map((cost, index) => {
                  const subject = subjects[index];
                  return subject ? (
                    <CostRow key={subject.walkthrough.id} name={subject.name ?? task.text} cost={cost} />
                  ) : null;
                })}
              </tbody>
            ))}
          </table>
        </div>
      )}
    </section>
  );
}

function CostRow({ name, cost }: { readonly name: string; readonly cost: Friction | null }) {
  const { language, format } = useDashboard();
  const words = walkthroughsMessages[language];
  if (cost === null) {
    return (
      <tr>
        <th scope="row">{name}</th>
        <td className={styles.soft} colSpan={6}>
          {words.notDone}
        </td>
      </tr>
    );
  }
  const { seconds, pages, clicks, fields, interruptions } = cost;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{durationText(seconds * 1000, format)}</td>
      <td>{format.number(pages)}</td>
      <td>{format.number(clicks)}</td>
      <td>{format.number(fields)}</td>
      <td>{format.number(interruptions)}</td>
      <td>{feesText(cost, { language, number: format.number })}</td>
    </tr>
  );
}
