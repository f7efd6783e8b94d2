import type { ReactNode } from 'react';
import { insightsMessages } from '@/lib/i18n/insights';
import { fewestToTell } from '@/lib/journey/compare/figure';
import type { Finding } from '@/lib/journey/insights/finding';
import { useDashboard } from '../../dashboardTools';
import styles from './Insights.module.css';
import type { InsightFacts } from './insightFacts';
import { TouchpointLinks } from './TouchpointLinks';

export interface FindingItemProps {
  readonly finding: Finding;
  readonly facts: InsightFacts;
  /** What is said beside it. */
  readonly aside?: ReactNode;
  /** Whether it tells of more than was captured, so that a few say nothing. */
  readonly isEstimate?: boolean;
}

/** One finding: a sentence, what it rests on, and where it was found. */
export function FindingItem({ finding, facts, aside, isEstimate = false }: FindingItemProps) {
  const { language, format } = useDashboard();
  const words = insightsMessages[language];
  return (
    <li className={styles.finding}>
      <p className={styles.sentence}>
        {facts.sentence(finding)} <span className={styles.n}>{words.n(format.number(finding.n))}</span>
        {isEstimate && finding.n < fewestToTell ? <span className={styles.few}>{words.few}</span> : null}
        {aside}
      </p>
      <TouchpointLinks ids={finding.touchpointIds} facts={facts} />
    </li>
  );
}
