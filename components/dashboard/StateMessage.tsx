import type { ReactNode } from 'react';
import styles from './StateMessage.module.css';

/** What a screen says where it has nothing to show: why, and what to do. */
export function StateMessage(props: {
  readonly title: string;
  readonly text?: string;
  readonly detail?: string;
  readonly role?: 'alert' | 'status';
  readonly children?: ReactNode;
}) {
  const { title, text, detail, role, children } = props;
  return (
    <div className={styles.state} role={role}>
      <p className={styles.title}>{title}</p>
      {text === undefined ? null : <p className={styles.text}>{text}</p>}
      {detail === undefined ? null : <p className={styles.detail}>{detail}</p>}
      {children}
    </div>
  );
}
