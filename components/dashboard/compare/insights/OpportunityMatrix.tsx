import { insightsMessages } from '@/lib/i18n/insights';
import type { OpportunityFinding } from '@/lib/journey/insights/finding';
import { useDashboard } from '../../dashboardTools';
import styles from './OpportunityMatrix.module.css';

const steps = [1, 2, 3, 4, 5] as const;

/** Opportunities where their value and cost put them, by the numbers that they have in their list. */
export function OpportunityMatrix({ opportunities }: { readonly opportunities: readonly OpportunityFinding[] }) {
  const { language, format } = useDashboard();
  const words = insightsMessages[language];
  return (
    <table className={styles.matrix} aria-label={words.matrixName}>
      <thead>
        <tr>
          <td className={styles.axis}>
            {words.customerValue} ↑<br />
            {words.implementationCost} →
          </td>
          {steps.map((cost) => (
            <th key={cost} scope="col" aria-label={`${words.implementationCost} ${format.number(cost)}`}>
              {format.number(cost)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.toReversed().map((value) => (
          <tr key={value}>
            <th scope="row" aria-label={`${words.customerValue} ${format.number(value)}`}>
              {format.number(value)}
            </th>
            {steps.map((cost) => (
              <td key={cost} className={value >= 4 && cost <= 2 ? styles.quick : undefined}>
                {opportunities.map(({ customerValue, implementationCost }, nth) =>
                  customerValue === value && implementationCost === cost ? (
                    // biome-ignore lint/suspicious/noArrayIndexKey: its place in the list is what it is known by here.
                    <span key={nth} className={styles.dot}>
                      {format.number(nth + 1)}
                    </span>
                  ) : null,
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <caption className={styles.caption}>
        <span className={styles.key} aria-hidden="true" /> {words.quickWins}
      </caption>
    </table>
  );
}
