import { insightsMessages } from '@/lib/i18n/insights';
import { counts } from '@/lib/journey/catalogues/counts';
import type { CountFinding } from '@/lib/journey/insights/finding';
import { useDashboard } from '../../dashboardTools';
import { Scroller } from '../Scroller';
import styles from './Insights.module.css';

/** The counts, each with what it is held against and where that comes from. */
export function CountFindings({ findings }: { readonly findings: readonly CountFinding[] }) {
  const { language, format } = useDashboard();
  const words = insightsMessages[language];
  return (
    <Scroller name={words.counts}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.count}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.reference}</th>
          </tr>
        </thead>
        <tbody>
          {findings.flatMap(({ countId, value, least, most, n }) => {
            const count = counts.find(({ id }) => id === countId);
            if (!count) return [];
            const { reference, ruleOfThumb, source, labels } = count;
            return [
              <tr key={countId}>
                <th scope="row">
                  {labels[language]}
                  <cite className={styles.source}>{words.source(source.name[language], source.year)}</cite>
                </th>
                <td>
                  <span className={styles.figure}>{format.number(value)}</span>
                  <span className={styles.detail}>
                    {n > 1
                      ? `${words.medianOf(format.number(n))} · ${words.range(format.number(least), format.number(most))}`
                      : words.n(format.number(n))}
                  </span>
                </td>
                <td>
                  {reference === null ? (
                    <span className={styles.detail}>{words.noReference}</span>
                  ) : (
                    <>
                      <span className={styles.figure}>
                        {reference.max === null || reference.max === reference.min
                          ? words.about(format.number(reference.min))
                          : words.range(format.number(reference.min), format.number(reference.max))}
                      </span>
                      {ruleOfThumb ? <span className={styles.few}>{words.ruleOfThumb}</span> : null}
                    </>
                  )}
                </td>
              </tr>,
            ];
          })}
        </tbody>
      </table>
    </Scroller>
  );
}
