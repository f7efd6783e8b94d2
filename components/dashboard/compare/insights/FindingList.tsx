import { type ReactNode, useState } from 'react';
import { insightsMessages } from '@/lib/i18n/insights';
import { useDashboard } from '../../dashboardTools';
import styles from './Insights.module.css';

export interface FindingListProps {
  /** Whether their order says something. */
  readonly isOrdered?: boolean;
  /** Whether their numbers are shown, and so all of them at once: something refers to these. */
  readonly isNumbered?: boolean;
  readonly children: readonly ReactNode[];
}

const shownAtOnce = 5;

/** Findings of one kind; the less grave when they are asked for. */
export function FindingList({ isOrdered = false, isNumbered = false, children }: FindingListProps) {
  const { language, format } = useDashboard();
  const words = insightsMessages[language];
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole || isNumbered ? children : children.slice(0, shownAtOnce);
  const List = isOrdered || isNumbered ? 'ol' : 'ul';
  return (
    <>
      <List className={isNumbered ? styles.numbered : styles.findings}>{shown}</List>
      {children.length > shownAtOnce && !isNumbered ? (
        <button
          type="button"
          className={styles.moreFindings}
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? words.fewerFindings : words.moreFindings(format.number(children.length - shownAtOnce))}
        </button>
      ) : null}
    </>
  );
}
