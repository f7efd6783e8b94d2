import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';

export interface DisclosureProps {
  readonly title: string;
  /** What is filled in inside, for whoever does not open it. */
  readonly summary?: string;
  /** Whether it is open at first. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** A group of fields that is folded away until it is wanted. */
export function Disclosure({ title, summary, isOpen = false, children }: DisclosureProps) {
  return (
    <details className={styles.group} open={isOpen || undefined}>
      <summary className={styles.head}>
        <span className={styles.title}>{title}</span>
        {summary === undefined || summary === '' ? null : <span className={styles.summary}>{summary}</span>}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
