import type { ReactNode } from 'react';
import styles from './Notice.module.css';

export interface NoticeProps {
  readonly tone: 'info' | 'warning' | 'danger' | 'success';
  readonly title: string;
  /** `alert` is read out at once: for what went wrong just now. */
  readonly role?: 'alert' | 'note';
  readonly children?: ReactNode;
}

/** Something the reader must know: what happened, then what to do. */
export function Notice({ tone, title, role = 'note', children }: NoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={role}>
      <p className={styles.title}>{title}</p>
      {children === undefined ? null : <div className={styles.text}>{children}</div>}
    </div>
  );
}
